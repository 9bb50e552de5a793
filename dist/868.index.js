export const id = 868;
export const ids = [868];
export const modules = {

/***/ 12196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sweepDeadRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31655);
/* harmony import */ var _remove_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69378);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10026);





/** A run writes its owner.json moments after it creates its folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000;
/**
 * Removes what killed runs of this user left where run folders are created, and returns the paths of the removed
 * folders. Never touches the folder of a run that is still working, nor one of another user, even as root: the
 * content of that folder would tell root which processes to end. What cannot be removed is logged; never throws.
 */
const sweepDeadRuns = async (host, nowMs = Date.now()) => {
    const parent = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .parentFolder */ .he)(host);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent, { withFileTypes: true }).catch(() => []);
    const removed = [];
    for (const entry of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, entry.name);
        // `isDirectory` is false for a link to a folder.
        if (!entry.isDirectory() || !isRunFolder(entry.name) || !(await isLeftOver(path, host.uid, nowMs)))
            continue;
        const warning = await (0,_remove_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .removeRunFolder */ .U)(host, path, _run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .ownedProcessGraceMs */ .lk);
        if (warning === undefined)
            removed.push(path);
        else
            host.log(warning);
    }
    return removed;
};
const isRunFolder = (name) => new RegExp(`^${_run_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .folderPrefix */ .Z4}[A-Za-z0-9]{6}$`).test(name);
const isLeftOver = async (path, uid, nowMs) => {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (folder === undefined || folder.uid !== uid)
        return false;
    const owner = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwner */ .A7)(path);
    if (owner === undefined)
        return nowMs - Math.max(folder.ctimeMs, folder.mtimeMs) > oldWithoutOwnerMs;
    return owner.uid === uid && !(0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnerAlive */ .Jc)(owner);
};


/***/ }),

/***/ 61137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sidecarOf),
/* harmony export */   m: () => (/* binding */ openArchiveStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79669);
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
 * A store in `folder`. Beside each archive a sidecar (`.json`) holds its size and digest; without one that
 * matches, the archive is restored, and made again when that does not help.
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
        await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAbandoned */ .j)(folder, Date.now());
        const { configDigest } = await make(path);
        await writeSidecar(path, { reference, configDigest, sizeBytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size });
        return { path, reference, configDigest };
    },
});
/** Where the sidecar of an archive is. It is written after the archive. */
const sidecarOf = (path) => `${path}.json`;
const completeArchive = async (path, reference) => {
    const sidecar = await readSidecar(path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (sidecar?.reference !== reference || sidecar.sizeBytes !== found?.size)
        return undefined;
    return { path, reference, configDigest: sidecar.configDigest };
};
/** Moved into place in one step, after the archive: a run that is killed in between leaves no sidecar. */
const writeSidecar = async (path, sidecar) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), true);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify(sidecar)}\n`);
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
    'sizeBytes' in value &&
    typeof value.sizeBytes === 'number';


/***/ }),

/***/ 35013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60950);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80074);


const wrongInput = 2;
const nothingMeasured = 3;
/** Exit status of a job that ended with an error. */
const statusOf = (error) => error instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d || error instanceof _host_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryError */ .pU ? wrongInput : nothingMeasured;


/***/ }),

/***/ 19868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/exit-status.js
var exit_status = __webpack_require__(37014);
// EXTERNAL MODULE: ./build/host/cache-folder.js
var cache_folder = __webpack_require__(91462);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/images/archive-store.js
var archive_store = __webpack_require__(61137);
// EXTERNAL MODULE: ./build/report/formats/index.js + 1 modules
var formats = __webpack_require__(4171);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/analysis/cause.js
var cause = __webpack_require__(94876);
// EXTERNAL MODULE: ./build/analysis/consequences.js
var consequences = __webpack_require__(94741);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/dockerfile/syntax.js
/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's own parser (moby/buildkit,
 * frontend/dockerfile/parser). Throws when a heredoc has no end, naming its line.
 */
const parseDockerfile = (text) => {
    const lines = text
        .replaceAll(/^\uFEFF|\n$/g, '')
        .split('\n')
        .map((line, index) => ({ text: line, number: index + 1 }));
    const directives = directivesOf(lines);
    const escape = directives.get('escape') === '`' ? '`' : '\\';
    // BuildKit also accepts the syntax line after a shebang; other directives it does not.
    const shebang = lines[0]?.text.startsWith('#!') === true;
    const syntax = (shebang ? directivesOf(lines.slice(1)) : directives).get('syntax');
    const syntaxImage = syntax?.split(' ')[0];
    const instructions = instructionsOf(lines, escape);
    return { instructions, escape, syntaxImage };
};
/** Directives come before everything else: the first other line ends them. */
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
    // An escaped escape character does not continue the line.
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
            throw new Error(`Line ${from} of the Dockerfile starts the heredoc ${name}, which has no end`);
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
/** The words of an instruction in JSON form, as in `["go", "build"]`; undefined in any other form. */
const jsonWords = (args) => {
    if (!args.trimStart().startsWith('['))
        return undefined;
    try {
        const parsed = JSON.parse(args);
        return Array.isArray(parsed) && parsed.every((each) => typeof each === 'string') ? parsed : undefined;
    }
    catch {
        // Not JSON: to BuildKit this is a shell command that happens to start with a bracket.
        return undefined;
    }
};
/** The value of a flag: `build` for `--from=build`, empty for `--link`, undefined without the flag. */
const flagOf = ({ flags }, name) => flagsOf(flags, name).at(-1);
/** All values of a flag that may be repeated. */
const flagsOf = (flags, name) => flags
    .filter((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))
    .map((flag) => flag.slice(name.length + 3));

;// CONCATENATED MODULE: ./build/publish/annotations/dockerfile-line.js

/**
 * The line of the instruction that an engine printed as this step. Undefined when there is none, when several
 * instructions are written alike, or when the file cannot be read as a Dockerfile.
 */
const dockerfileLine = (dockerfile, step) => {
    const [found, ...others] = instructionsIn(dockerfile).filter((each) => isStep(each, step));
    return others.length === 0 ? found?.line : undefined;
};
const instructionsIn = (dockerfile) => {
    try {
        return parseDockerfile(dockerfile).instructions;
    }
    catch {
        // A heredoc without an end; the build itself reports it better.
        return [];
    }
};
/** Engines print an instruction on one line; what its variables stand for may be filled in already. */
const isStep = ({ name, flags, args }, step) => {
    const [written, printed] = [[name, ...flags, args].join(' '), step].map((each) => each.replaceAll(/\s+/g, ' ').trim());
    if (written === undefined || printed === undefined)
        return false;
    return step.length < cutFrom ? written === printed : written.startsWith(printed);
};
/** A step with this many characters may be only the beginning of one: the output of engines is cut there. */
const cutFrom = 4_096;

;// CONCATENATED MODULE: ./build/publish/annotations/go-mod-line.js
/** The line of go.mod, from 1, whose module and version a clause quotes; undefined when there is none. */
const goModLine = (goMod, clause) => {
    const quoted = clause.split(/\s+/);
    const at = goMod.split('\n').findIndex((line) => {
        const [module, version] = line
            .replace(/\/\/.*/, '')
            .replace(/^\s*require\s/, '')
            .trim()
            .split(/\s+/);
        const found = module === undefined || version === undefined ? -1 : quoted.indexOf(module);
        return found !== -1 && quoted[found + 1] === version;
    });
    return at === -1 ? undefined : at + 1;
};

;// CONCATENATED MODULE: ./build/publish/annotations/annotations.js






/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10;
/** What somebody who only sees the checks must know of a report: nothing when all is well. */
const annotationsOf = (report, options) => {
    const own = report.benchmarks.flatMap((benchmark) => ofBenchmark(report, benchmark, options));
    const silent = !own.some(({ gated }) => gated);
    const found = [...(silent ? ofRun(report, options) : []), ...own.map(({ annotation }) => annotation)];
    return ['error', 'warning', 'notice'].flatMap((level) => withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel));
};
/** Writes them to the job's log, where the runner finds them. */
const emitAnnotations = async (annotations) => {
    const core = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const { level, title, message, place } of annotations) {
        core[level](message, place === undefined ? { title } : { title, file: place.file, startLine: place.line });
    }
};
const ofBenchmark = (report, { id, gated, comparison }, options) => {
    if (comparison === undefined)
        return [];
    const { verdict, cause } = comparison;
    const level = levelOf(verdict, options);
    if (level === 'none')
        return [];
    const annotation = {
        level: gated ? level : 'notice',
        title: `${titleOf(verdict)}: ${(0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(id), longestName)}`,
        message: messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`),
        place: cause === undefined ? undefined : placeOf(report, id, options),
    };
    return [{ gated, annotation }];
};
/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }, options) => {
    const level = levelOf(verdict, options);
    if (level === 'none' || verdict.kind === 'none' || verdict.kind === 'inconclusive')
        return [];
    return [{ level, title: titleOf(verdict), message: messageOf(verdict.reason), place: undefined }];
};
const levelOf = (verdict, { failOn }) => failOn !== 'never' && failOn.some((kind) => kind === verdict.kind)
    ? 'error'
    : (0,consequences/* consequencesOf */.W$)(verdict).annotation;
/** A broken build, a broken measurement and a slow build look different at first sight. */
const titleOf = ({ kind, because }) => {
    switch (kind) {
        case 'regression':
            return 'Container build is slower';
        case 'warning':
            return 'Container build may be slower';
        case 'invalid':
            return because === 'head-does-not-build'
                ? 'Container image does not build'
                : 'Container build could not be judged';
        case 'inconclusive':
            return 'Container build has no clear result';
        case 'none':
            return 'Container build was not judged';
        case 'unchanged':
            return because === 'below-floor'
                ? 'Container build is slower, below the floor'
                : 'Container build is unchanged';
        case 'improvement':
            return 'Container build is faster';
    }
};
const longestMessage = 2_000;
const longestName = 120;
const messageOf = (reason) => (0,numbers/* sentence */.em)((0,numbers/* capitalized */.l2)((0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(reason), longestMessage)));
/** Where the cause of a slower head stands: the step that ran again, else the module that is new. */
const placeOf = ({ builds, onlyChange = '' }, id, { dockerfile, goMod }) => {
    const [step] = (0,cause/* differingSteps */.O)(builds, id, 'slower');
    return step === undefined
        ? at(goMod, (text) => goModLine(text, onlyChange))
        : at(dockerfile, (text) => dockerfileLine(text, step));
};
const at = (file, lineIn) => {
    const line = file === undefined ? undefined : lineIn(file.text);
    return file === undefined || line === undefined ? undefined : { file: file.path, line };
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




/** Shows the findings of a report in the checks, at the line of the file that caused them; never throws. */
const annotate = async (report, { inputs, env, messages }) => {
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'There are no annotations', async () => {
        const folder = inputs.context === 'auto' ? '.' : inputs.context;
        const workspace = env['GITHUB_WORKSPACE'];
        const annotations = annotationsOf(report, {
            dockerfile: await fileAt(inputs.build.file ?? (0,external_node_path_.join)(folder, 'Dockerfile'), workspace),
            goMod: await fileAt((0,external_node_path_.join)(folder, 'go.mod'), workspace),
            failOn: inputs.failOn,
        });
        await emitAnnotations(annotations);
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

/** The first hidden line, by which the comment of one key is found again. No key can end it, and no two keys share one. */
const markerOf = (key) => `<!-- go-container-bench:${encoded(key)} -->`;
/** The second hidden line: what this comment is about, for a later run. */
const saidMarker = (said) => `<!-- go-container-bench-said:${said} -->`;
/** Whether a comment's text begins with the marker: one that only quotes it is not ours. */
const hasMarker = (body, key) => body.startsWith(markerOf(key));
/** What the comment with this text is about; `unknown` when somebody removed its second line. */
const saidIn = (body) => {
    const [, second = ''] = body.split(/\r?\n/, 2);
    return comment_marker_all.find((said) => second === saidMarker(said)) ?? 'unknown';
};
const comment_marker_all = [
    'regression',
    'warning',
    'unchanged',
    'improvement',
    'inconclusive',
    'invalid',
    'none',
    'below-floor',
];
/** Whether it asks somebody to look. */
const isAlarm = (said) => said === 'below-floor' || (said !== 'unknown' && consequences/* consequences */.PS[said][0].comment);
/** Only plain characters of a key stand for themselves. */
const encoded = (key) => key.replaceAll(/[^A-Za-z0-9._-]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/report/table/measured.js
var measured = __webpack_require__(35058);
// EXTERNAL MODULE: ./build/report/table/table.js + 1 modules
var table_table = __webpack_require__(75983);
// EXTERNAL MODULE: ./build/report/words/details.js + 5 modules
var details = __webpack_require__(70156);
// EXTERNAL MODULE: ./build/report/words/headline.js + 1 modules
var headline = __webpack_require__(89701);
// EXTERNAL MODULE: ./build/report/words/interval.js + 1 modules
var interval = __webpack_require__(95372);
// EXTERNAL MODULE: ./build/report/words/reach.js
var reach = __webpack_require__(74686);
// EXTERNAL MODULE: ./build/analysis/run-verdict.js
var run_verdict = __webpack_require__(61078);
// EXTERNAL MODULE: ./build/report/words/labels.js
var labels = __webpack_require__(32598);
;// CONCATENATED MODULE: ./build/report/words/row-reasons.js




const mostReasons = 5;
/** Why rows that the run's reason is not about need a look: one line each, of at most `longest` characters. */
const rowReasons = (report, longest) => {
    const named = (0,run_verdict/* namedInReason */.B)(report.benchmarks);
    const lines = report.benchmarks
        .filter(({ id }) => !named.includes(id))
        .flatMap((benchmark) => rowReason(report, benchmark))
        .map((line) => (0,numbers/* cut */.Jj)(line, longest));
    const rest = lines.length - mostReasons;
    return rest > 0 ? [...lines.slice(0, mostReasons), `and ${rest} more like these`] : lines;
};
const rowReason = (report, benchmark) => {
    const { comparison } = benchmark;
    if (comparison === undefined || !needsLook(comparison.verdict))
        return [];
    const { verdict, cause } = comparison;
    // Below the floor the reason alone says what it is.
    const kind = verdict.kind === 'unchanged' ? '' : `${verdict.kind}, `;
    const reason = `${verdict.reason}${cause === undefined ? '' : `; ${cause}`}`;
    return [`${(0,labels/* rowName */._k)(report, benchmark)}: ${kind}${reason}`];
};
/** An improvement is good news, and its row says all of it. */
const needsLook = (verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment && verdict.kind !== 'improvement';

// EXTERNAL MODULE: ./build/report/formats/markdown.js
var markdown = __webpack_require__(39111);
;// CONCATENATED MODULE: ./build/report/formats/fitted.js


/** The blocks as one text of at most `limit` characters: parts are left out first, then rows, from the end. */
const fitted = (fitting) => {
    const { parts, table, limit } = fitting;
    for (let kept = parts.length; kept >= 0; kept -= 1) {
        const text = composed(fitting, kept, table.rows.length);
        if (text.length <= limit)
            return text;
    }
    // Rows are about equally long: halving is enough, and finding the last one that fits is not worth it.
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
    return [{ name: nameOf(report, benchmark), gated: benchmark.gated, kind, slowdown, low, high }];
};
/** Only characters that mean nothing to mermaid: no `:`, `#`, `;`, `%`, quotes or backticks. */
const nameOf = (report, benchmark) => {
    const plain = (0,report_escape/* oneLine */.TN)((0,labels/* rowName */._k)(report, benchmark)).replaceAll(/[^\p{L}\p{N}.+~/_-]+/gu, ' ');
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
/**
 * The comment of a pull request: two hidden lines by which it is found and read again, verdict, reason, one
 * table, its limits, a picture, details folded away. A calm result that replaces a comment is two lines, and
 * repeats what the earlier comment reported. Texts from outside are shown, never obeyed (see `escape.ts`).
 *
 * At most `limit` characters: folded sections are left out first, from the end, then what stands above them; verdict
 * and table stay, and what is left out is listed. Below about 10,000 characters a long reason may be cut anywhere.
 */
const commentText = (report, options, limit = largestComment) => {
    const { key, previous, whole } = options;
    const replaced = isCalm(report) ? previous : undefined;
    const head = [`${markerOf(key)}\n${saidMarker(saidBy(report, replaced))}`, `**${shown((0,headline/* headline */.P)(report))}**`];
    if (replaced !== undefined && !whole)
        return `${head.join('\n\n')}\n${calmLine(report, replaced)}\n`.slice(0, limit);
    const second = replaced === undefined ? shown((0,headline/* why */.d)(report), longestReason) : calmLine(report, replaced);
    const table = (0,table_table/* tableOf */.c)(report);
    return fitted({
        head: [...head, second],
        table: { ...table, rows: table.rows.map(shortened) },
        parts: partsOf(report),
        tail: (leftOut) => tailOf(report, options, leftOut),
        limit,
    });
};
/** Whether nobody has to look at a result: it makes no new comment, and an old one shrinks. */
const isCalm = (report) => loudest(report) === undefined;
/** The first verdict that is worth a comment: the run's, or one that the run's does not mention. */
const loudest = (report) => [report.verdict, ...(0,selection/* gatedVerdicts */.Ex)(report)].find((verdict) => (0,consequences/* consequencesOf */.W$)(verdict).comment);
/** A calm text goes on reporting the last alarm, so that a second calm run changes nothing. */
const saidBy = (report, replaced) => {
    if (replaced !== undefined && replaced !== 'unknown' && isAlarm(replaced))
        return replaced;
    const { kind, because } = loudest(report) ?? report.verdict;
    return because === 'below-floor' ? because : kind;
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
/** The second of the two lines. */
const calmLine = (report, previous) => {
    const reason = shown((0,headline/* why */.d)(report), longestReason);
    if (previous === 'unknown' || !isAlarm(previous))
        return reason;
    const lifts = report.verdict.kind === 'unchanged' ? '.' : '; this run neither confirms nor lifts it.';
    return `An earlier run reported: ${previous === 'below-floor' ? belowFloor : previous}${lifts} ${reason}`;
};
const belowFloor = (0,consequences/* consequencesOf */.W$)({ kind: 'unchanged', because: 'below-floor' }).words;
/** What may be left out, the most important first. */
const partsOf = (report) => {
    const [constants, note] = [(0,table_table/* tableOf */.c)(report).constants, (0,measured/* ratioNote */.KA)(report)];
    const [rows, picture] = [rowReasons(report, longestText), intervalPicture(report)];
    return [
        ...(constants.length === 0 ? [] : [part('above', shown((0,numbers/* sentence */.em)(constants.join('. '))))]),
        ...(note === undefined ? [] : [part('below', (0,report_escape/* text */.Qq)(note))]),
        ...(rows.length === 0 ? [] : [part('below', (0,markdown/* items */.ld)(rows))]),
        part('below', `**What this run could have detected**\n\n${(0,markdown/* items */.ld)((0,reach/* reach */.g)(report))}`, 'What it could detect'),
        part('below', `**What is not in these numbers**\n\n${(0,markdown/* items */.ld)(reach/* notInTheNumbers */._)}`, 'What is not in them'),
        ...(picture === undefined ? [] : [part('below', pictureText(report, picture), 'Picture')]),
        ...foldedOrder.flatMap((name) => foldedPart(report, name)),
    ];
};
const part = (place, markdown, title) => ({ place, markdown, title });
const pictureText = (report, picture) => `**The ${(0,interval/* intervalCaption */.Yc)(report)}, divided at the median**\n\n${picture}`;
/** Not the order of `report.md`: what is left out first is last, and the schedule is the longest. */
const foldedOrder = [
    'warnings',
    'exclusions',
    'rules',
    'sampling',
    'samples',
    'environment',
    'cost',
    'schedule',
];
const foldedPart = (report, name) => (0,details/* sections */.V)(report)
    .filter((section) => section.name === name && !section.empty)
    .map((section) => part('below', (0,details/* folded */.T)(section), section.title));
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

// EXTERNAL MODULE: ./build/report/redact.js
var redact = __webpack_require__(17234);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/publish/comment/github-error.js



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
    const said = github_error_saidBy(answer);
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
const github_error_saidBy = (answer) => {
    const reasons = (0,json/* listAt */.gT)(answer, 'errors').flatMap((each) => (0,json/* textAt */.$6)(each, 'message') ?? []);
    const words = [(0,json/* textAt */.$6)(answer, 'message') ?? '', ...reasons].filter((each) => each !== '');
    return (0,numbers/* cut */.Jj)((0,report_escape/* oneLine */.TN)(words.join(': ')), longestSaid);
};

;// CONCATENATED MODULE: ./build/publish/comment/author.js


/**
 * Recognizes our own comments: others may copy the marker, and nobody's words may be overwritten.
 *
 * A personal token names its user. The job's token and every other token of an app may not ask who they are
 * (403), and nothing else in the API says so: then a comment by any app counts. That is safe, because people cannot
 * write as an app. It also finds the comment again when a workflow changes from the job's token to an app of its
 * own. An app that repeats what people write does not begin with our marker. `performed_via_github_app`
 * does not help: there is no way to ask for the token's own app, and people who write through an app have it too.
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


/** A failure as one sentence or two: what GitHub did, what to do; `hide` takes secrets out of it. */
const failedComment = (error, readOnlyToken, hide) => {
    const denied = error instanceof ApiError && (error.refusal === 'denied' || error.refusal === 'absent');
    const expected = denied && readOnlyToken;
    const advice = denied ? adviceOn(error, expected) : '';
    return { kind: 'failed', url: undefined, message: hide(`${what}: ${(0,error_text/* messageOf */.b)(error)}.${advice}`), expected };
};
const what = 'The pull request has no up-to-date comment';
const permission = 'The job needs the permission "pull-requests: write"';
const adviceOn = ({ status }, expected) => {
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
            'content-type': 'application/json',
            'user-agent': 'go-container-bench',
            'x-github-api-version': '2022-11-28',
        },
        body: content === undefined ? null : JSON.stringify(content),
    });
    const answer = (0,json/* parseJson */.qF)(await response.text());
    if (!response.ok)
        throw refusalOf(response, answer);
    // Only whether, not where: the token must not be sent to an address that an answer names.
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
        throw new ApiError('GitHub answered with something that is not a comment', { refusal: 'unacceptable' });
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
/** GitHub locks a conversation long before that; this only stops a server that always names one more page. */
const mostPages = 100;
const allOf = async (ask, path) => {
    const found = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const { content, hasNext } = await ask('GET', `${path}?per_page=100&page=${page}`);
        if (!Array.isArray(content))
            throw new ApiError('GitHub answered with something that is not a list', { refusal: 'unacceptable' });
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
    const comment = {
        id,
        body: (0,json/* textAt */.$6)(value, 'body') ?? '',
        login: (0,json/* textAt */.$6)(value, 'user', 'login'),
        accountType: (0,json/* textAt */.$6)(value, 'user', 'type'),
        url: (0,json/* textAt */.$6)(value, 'html_url'),
    };
    return [comment];
};

;// CONCATENATED MODULE: ./build/publish/comment/comment.js








/**
 * Writes the one comment of this key, or brings it up to date. Never throws. Without one, only a result worth
 * a comment creates one (`on-change`); an existing one is always brought up to date, and left alone when its text
 * would stay the same.
 */
const publishComment = async (request) => {
    const { api, policy, pullRequest, limits } = request;
    if (policy === 'never')
        return skipped('No comment: comment is never.');
    try {
        const ask = askGitHub(api, limits);
        return await publishWith({ ...request, ask, comments: issueComments(ask, api, pullRequest) });
    }
    catch (error) {
        return failedComment(error, request.readOnlyToken, (0,redact/* hider */.Hj)([api.token]));
    }
};
const publishWith = async (work) => {
    const marked = await work.comments.marked(work.key);
    // Only ask who we are when it matters.
    const own = marked.length === 0 ? [] : marked.filter(await ownComments(work.ask));
    return own[0] === undefined ? createUnlessCalm(work) : update(work, own[0], own.slice(1));
};
const createUnlessCalm = async (work) => {
    const { report, policy, comments, key } = work;
    if (policy === 'on-change' && isCalm(report))
        return skipped(`No comment: the verdict is ${report.verdict.kind}, and there is no earlier comment.`);
    const created = await comments.create(textOf(work));
    // Another job with this key may have done the same at this very moment. Both look again, and both find the same
    // comment to be the oldest.
    const own = (await comments.marked(key).catch(() => [])).filter(({ login }) => login === created.login);
    const [oldest] = own;
    if (oldest === undefined || oldest.id >= created.id)
        return resultOf('created', created);
    return update(work, oldest, [created]);
};
/** `duplicates` are own comments from a race or a repeated request; the oldest of all stays. */
const update = async (work, comment, duplicates) => {
    const result = await rewrite(work, comment);
    const same = duplicates.filter(({ login }) => login === comment.login);
    // The next run tries again to remove what stays behind.
    for (const { id } of same)
        await work.comments.remove(id).catch(() => undefined);
    return result;
};
const rewrite = async (work, comment) => {
    const body = textOf(work, saidIn(comment.body));
    if (isSameText(body, comment.body))
        return resultOf('unchanged', comment);
    try {
        return resultOf('updated', await work.comments.update(comment.id, body));
    }
    catch (error) {
        // Somebody removed it after it was listed.
        if (error instanceof ApiError && error.refusal === 'absent')
            return createUnlessCalm(work);
        throw error;
    }
};
/** GitHub's own editor ends lines with CR LF. */
const isSameText = (one, other) => plain(one) === plain(other);
const plain = (body) => body.replaceAll('\r\n', '\n').trimEnd();
const textOf = ({ report, key, policy, runUrl }, previous) => commentText(report, { key, previous, whole: policy === 'always', runUrl });
const resultOf = (kind, { url }) => ({
    kind,
    url,
    message: undefined,
    expected: false,
});
const skipped = (message) => ({
    kind: 'skipped',
    url: undefined,
    message,
    expected: false,
});

;// CONCATENATED MODULE: ./build/publish/comment/pull-request.js

/** The number of the pull request that an event is about; events of a merge queue and all others have none. */
const pullRequestOf = ({ name, payload }) => {
    if (!name.startsWith('pull_request'))
        return undefined;
    const number = (0,json.at)(payload, 'pull_request', 'number') ?? (0,json.at)(payload, 'number');
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
};
/**
 * Whether GitHub gives the job of such an event a token that can only read, whatever the workflow asks for:
 * https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication
 * Dependabot's may be given more; a refusal is still not surprising.
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



/**
 * Comments on the pull request of the event, if there is one, and reports what came of it; never throws. The address of
 * the comment.
 */
const commentOn = async (report, { inputs, key, env, event, token, messages }) => {
    const pullRequest = event === undefined ? undefined : pullRequestOf(event);
    if (event === undefined || pullRequest === undefined)
        return undefined;
    const { kind, url, message, expected } = await publishComment({
        report,
        pullRequest,
        key,
        policy: inputs.comment,
        api: {
            baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
            token,
            repository: env['GITHUB_REPOSITORY'] ?? '',
        },
        runUrl: (0,run_url/* runUrlOf */.Q)(env),
        readOnlyToken: hasReadOnlyToken(event),
        limits: {},
    });
    const text = message ?? `The comment was ${kind}${url === undefined ? '' : `: ${url}`}`;
    if (kind !== 'failed')
        messages.log(text);
    else if (expected)
        messages.notice(text);
    else
        messages.warning(text);
    return url;
};

;// CONCATENATED MODULE: ./build/publish/failed-logs.js


/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths.
 * Logs of an earlier run are removed.
 */
const writeFailedLogs = async (outputDir, { builds }) => {
    const folder = (0,external_node_path_.join)(outputDir, 'logs');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    const failed = builds.flatMap(({ failure, ...build }) => failure === undefined ? [] : [{ ...build, failure }]);
    if (failed.length > 0)
        await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = [];
    for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
        // Numbered: two benchmarks may differ only in characters that the paths of an artifact cannot have.
        const name = `${index + 1}-${benchmark.replaceAll(/[^\w.+@~-]/g, '_')}-${revision}-${round}.log`;
        const path = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(path, `${failure.message}\n\n${failure.logTail}`);
        paths.push(path);
    }
    return paths;
};

// EXTERNAL MODULE: ./build/publish/report-files.js
var report_files = __webpack_require__(17510);
;// CONCATENATED MODULE: ./build/publish/runner/outputs.js



/** Every output, in the order of action.yml. */
const outputs = [
    {
        name: 'verdict',
        text: 'The verdict of the run: `regression`, `warning`, `unchanged`, `improvement`, `inconclusive`, `invalid` or `none`.',
        type: 'string',
        value: ({ verdict }) => verdict.kind,
    },
    {
        name: 'gated',
        text: 'Whether a gated benchmark was judged: `true` or `false`.',
        type: 'boolean',
        value: ({ benchmarks }) => String((0,run_verdict/* judgeRun */.Z)(benchmarks).judged > 0),
    },
    {
        name: 'slowdown',
        text: 'The worst slowdown of a gated benchmark as a number (0.12 is 12%); empty when none was judged.',
        type: 'float',
        value: ({ benchmarks }) => String((0,run_verdict/* judgeRun */.Z)(benchmarks).slowdown ?? ''),
    },
    ...formats/* reportFormats */.zX.map((format) => ({
        name: format.output,
        text: `The absolute path of ${format.file}.`,
        type: 'string',
        value: (_, { outputDir }) => (0,report_files/* reportPath */.eG)(outputDir, format),
    })),
    {
        name: 'comment-url',
        text: 'The address of the comment on the pull request; empty when there is none.',
        type: 'string',
        value: (_, { commentUrl }) => commentUrl ?? '',
    },
    {
        name: 'artifact-id',
        text: 'The id of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactId }) => artifactId ?? '',
    },
    {
        name: 'artifact-url',
        text: 'The address of the artifact; empty when none was uploaded.',
        type: 'string',
        value: (_, { artifactUrl }) => artifactUrl ?? '',
    },
    {
        name: 'engine-facts',
        text: 'Versions, storage and network drivers of the engines, as JSON.',
        type: 'string',
        value: ({ engines }) => JSON.stringify(engines),
    },
    {
        name: 'duration-ms',
        text: 'How long the run took, in milliseconds.',
        type: 'integer',
        value: ({ cost }) => String(Math.round(Object.values(cost).reduce((sum, ms) => sum + ms, 0))),
    },
];
/**
 * Sets the outputs of the action; `@actions/core` is loaded only here, because a terminal needs none. Throws when
 * the runner's file cannot be written.
 */
const setOutputs = async (report, published) => {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    for (const [name, value] of Object.entries(outputsOf(report, published)))
        setOutput(name, value);
};
/** The values by name. */
const outputsOf = (report, published) => Object.fromEntries(outputs.map(({ name, value }) => [name, value(report, published)]));

// EXTERNAL MODULE: ./build/publish/runner/state.js
var state = __webpack_require__(29986);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
// EXTERNAL MODULE: ./build/publish/services/artifact.js
var artifact = __webpack_require__(21675);
;// CONCATENATED MODULE: ./build/publish/publish.js










/**
 * Publishes a report whose files are written already, the safest way first. What cannot be published is a warning, and
 * changes neither the verdict nor what comes after it; never throws.
 */
const publish = async (report, context) => {
    await summarize(report, context);
    const { artifactId, artifactUrl } = await upload(report, context);
    const commentUrl = await commentOn(report, context);
    await annotate(report, context);
    await setOutputsOf(report, context, { artifactId, artifactUrl, commentUrl });
};
/** What there is time for when a job is cancelled; the post step does the rest. Never throws. */
const publishInterrupted = async (report, context) => {
    await summarize(report, context);
    await setOutputsOf(report, context, {
        artifactId: undefined,
        artifactUrl: undefined,
        commentUrl: undefined,
    });
};
const summarize = async (report, { inputs, env, messages }) => {
    if (!inputs.summary)
        return;
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The report is not in the job summary', async () => {
        await (0,summary/* writeSummary */.S)(formats/* markdownFormat */.lB.render(report), env);
        await (0,state/* saveState */.LZ)({ summary: 'done' });
    });
};
const noArtifact = { artifactId: undefined, artifactUrl: undefined };
const upload = async (report, context) => {
    const { inputs, outputDir, key, env, ask, messages } = context;
    const name = inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key);
    const uploaded = await (0,publish_messages/* warnOnFailure */.y)(messages, `The artifact ${name} was not uploaded`, async () => {
        const files = [...(0,report_files/* reportPaths */.Rs)(outputDir), ...(await writeFailedLogs(outputDir, report))];
        const { retentionDays } = inputs;
        const done = await (0,artifact/* uploadArtifact */.mz)(ask, { name, files, outputDir, retentionDays }, env);
        await (0,state/* saveState */.LZ)({ artifact: '' });
        return done;
    });
    switch (uploaded?.kind) {
        case 'uploaded':
            messages.log(`Uploaded the artifact ${name}${uploaded.url === undefined ? '' : `: ${uploaded.url}`}`);
            return { artifactId: uploaded.id, artifactUrl: uploaded.url };
        case 'unavailable':
            messages.log(uploaded.message);
            return noArtifact;
        case 'failed':
            messages.warning(uploaded.message);
            return noArtifact;
        case undefined:
            return noArtifact;
    }
};
const setOutputsOf = async (report, { outputDir, messages }, published) => {
    await (0,publish_messages/* warnOnFailure */.y)(messages, 'The outputs of the action are not set', () => setOutputs(report, { outputDir, ...published }));
};

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
                published ??= publishInterrupted(last, context);
            await published;
        },
        discard: () => {
            published ??= Promise.resolve();
        },
    };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 7 modules
var definitions = __webpack_require__(13247);
// EXTERNAL MODULE: ./build/inputs/given.js
var inputs_given = __webpack_require__(31153);
;// CONCATENATED MODULE: ./build/publish/runner/key.js



/** What sets the legs of a matrix apart; a matrix itself is in no variable. */
const whatIsMeasured = (0,definitions/* inputsAbout */.P9)('project', 'engines', 'fixtures').filter((name) => !definitions/* inputDefinitions */.Z$[name].confidential);
/** Workflow, step and kind of machine; all of them are the same in the next run. */
const whereItRuns = ['GITHUB_WORKFLOW', 'GITHUB_ACTION', 'ImageOS', 'RUNNER_ARCH'];
/**
 * The default of `comment-key`: the job's name and a hash of where it runs and what it measures. It is the same for
 * every push of a pull request. Values of build arguments and secrets are not in it: a hash could give them away.
 * Inputs that are not given are not in it either, so that a new one changes no key.
 */
const keyOf = (given, env) => {
    const measured = whatIsMeasured.filter((name) => (0,inputs_given/* differs */.A)(given, name));
    const parts = [
        ...whereItRuns.map((name) => env[name] ?? ''),
        ...measured.map((name) => `${name}=${(0,inputs_given/* textOf */.b)(given, name)}`).toSorted(),
    ];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6);
    const job = (env['GITHUB_JOB'] ?? '').replaceAll(/[^\w.-]/g, '-').slice(0, 60);
    return job === '' ? hash : `${job}-${hash}`;
};

// EXTERNAL MODULE: ./build/publish/services/archive-cache.js
var archive_cache = __webpack_require__(39292);
// EXTERNAL MODULE: ./build/publish/services/service.js
var service = __webpack_require__(26422);
// EXTERNAL MODULE: ./build/report/formats/terminal.js
var terminal = __webpack_require__(36766);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js
var run_folder = __webpack_require__(10026);
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
    {
        complete: 0,
        attempted: 0,
        lostInARow: 0,
        wanted: plan.rounds,
        revisions: plan.revisions,
        stopped: undefined,
    },
]));
/** The pair of this project to build next; undefined when every benchmark has its pairs or has stopped. */
const nextPair = (plan, project, book) => {
    for (const { benchmark, round } of queueOf(plan, project)) {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.stopped !== undefined)
            continue;
        const { complete, attempted, wanted, revisions } = progress;
        if (complete >= round || round > wanted)
            continue;
        return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) };
    }
    return undefined;
};
/** The pairs after which a gated benchmark is judged for the first time. */
const firstLook = ({ looks }) => Math.min(...looks);
/**
 * Gated benchmarks come first and go from look to look together, so that each has its first look before any gets a
 * further one; benchmarks that are only reported come last. A cold pair that others start from leads.
 */
const queueOf = (plan, project) => {
    const own = plan.benchmarks.filter((benchmark) => benchmark.project === project);
    const gated = own.filter((benchmark) => benchmark.gated);
    const primed = new Set(gated.filter((each) => !startsEmpty(plan, each)).map(({ engine }) => engine));
    const priming = own.filter((each) => primed.has(each.engine) && startsEmpty(plan, each));
    const looks = [1, ...plan.looks];
    return [
        ...firstRound(plan, [...new Set([...priming, ...gated])]),
        ...plan.looks.flatMap((look, at) => furtherRounds(plan, gated, (looks[at] ?? 1) + 1, look)),
        ...firstRound(plan, own),
        ...furtherRounds(plan, own, 2, plan.rounds),
    ];
};
/** Engine by engine, so that each change follows its own prime. */
const firstRound = (plan, benchmarks) => roundOf(plan, benchmarks, 1);
/** First the scenarios that start from a prime, and only then cold pairs, which each replace the prime. */
const furtherRounds = (plan, benchmarks, from, to) => {
    const rounds = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const [cold, primed] = [true, false].map((empty) => benchmarks.filter((each) => startsEmpty(plan, each) === empty));
    return [
        ...rounds.flatMap((round) => roundOf(plan, primed ?? [], round)),
        ...rounds.flatMap((round) => roundOf(plan, cold ?? [], round)),
    ];
};
/** One round, with the engines in turn: each round begins with another one. */
const roundOf = (plan, benchmarks, round) => rotated(plan.engines, round - 1).flatMap((engine) => plan.benchmarks
    .filter((each) => each.engine === engine && benchmarks.includes(each))
    .map((benchmark) => ({ benchmark, round })));
/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
const startsEmpty = (plan, { scenario }) => plan.scenarios.some(({ name, startsFrom }) => name === scenario && startsFrom === 'empty');
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

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var analysis_numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
;// CONCATENATED MODULE: ./build/report/words/progress.js





/** The line before a build. */
const startLine = (position) => (0,report_escape/* logLine */.BP)(`${place(position)} ...`);
/** The line after it; `leftMs` is the estimate for the rest of the run, undefined while there is none. */
const endLine = (position, build, leftMs) => (0,report_escape/* logLine */.BP)(`${place(position)}: ${result(build)}; time left: ${(0,numbers/* known */.eO)(leftMs, (ms) => `about ${(0,analysis_numbers/* duration */.p)(ms)}`)}`);
/** The first counted build of a benchmark, so that a reader need not wait for the end. */
const provisionalLine = ({ benchmark, revision }, { durationMs }) => {
    const what = [benchmark, ...(revision === undefined ? [] : [revision])].join(', ');
    return (0,report_escape/* logLine */.BP)(`provisional (${(0,numbers/* count */.U9)(1, 'build')}, not a median): ${what} took ${(0,analysis_numbers/* duration */.p)(durationMs)}`);
};
const place = ({ number, of, benchmark, round, revision }) => {
    const side = revision === undefined ? [] : [revision];
    const parts = [benchmark, ...side, round === 0 ? 'warm-up' : `round ${round}`];
    return `build ${number} of ${of}: ${parts.join(', ')}`;
};
const result = (build) => {
    const { durationMs, failure, round } = build;
    if (failure !== undefined) {
        const time = (0,attempts/* isCounted */.he)(build) ? 'counted with the time until then' : 'no time';
        return `${time}, ${failure.kind} after ${(0,analysis_numbers/* duration */.p)(durationMs)}: ${failure.message}`;
    }
    const excluded = round === 0 ? undefined : (0,no_time/* exclusionText */.M)(build);
    return excluded === undefined ? (0,analysis_numbers/* duration */.p)(durationMs) : `${(0,analysis_numbers/* duration */.p)(durationMs)}, not counted: ${excluded}`;
};

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
;// CONCATENATED MODULE: ./build/measure/estimate.js

/**
 * What one build of a benchmark takes, in ms, from the builds so far: of itself, else of its scenario, else a share of a
 * cold build. With a revision, builds of that one count where there are any. Undefined before anything was built.
 */
const expectedMs = (plan, builds, { id, scenario }, revision) => {
    const timed = builds.filter(({ failure }) => failure === undefined || failure.kind === 'timed-out');
    const idsOf = (name) => plan.benchmarks.filter((other) => other.scenario === name).map((other) => other.id);
    const own = timed.filter(({ benchmark }) => benchmark === id);
    const alike = timed.filter(({ benchmark }) => idsOf(scenario).includes(benchmark));
    const nearest = [own.filter((build) => build.revision === revision), own, alike].find((each) => each.length > 0);
    if (nearest !== undefined)
        return medianMs(nearest);
    // The slowest build until now was a cold one.
    const coldMs = Math.max(...timed.map(({ durationMs }) => durationMs));
    return timed.length === 0 ? undefined : coldMs * shareOfCold(plan, scenario);
};
const medianMs = (builds) => (0,simple_statistics/* median */.JZ)(builds.map(({ durationMs }) => durationMs));
/**
 * A guess for a scenario that was not built yet: only cold builds come before it. Edits took 5 to 15% of a cold build in
 * the projects that were measured, plain repetitions less.
 */
const shareOfCold = ({ scenarios }, name) => {
    const scenario = scenarios.find((each) => each.name === name);
    if (scenario === undefined || scenario.startsFrom === 'empty')
        return 1;
    return guessedShares[scenario.edit];
};
const guessedShares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
/** What the rest of the plan takes until its next looks, in ms; undefined before anything was built. */
const estimateLeftMs = (plan, book, builds) => {
    if (builds.length === 0)
        return undefined;
    const left = plan.benchmarks.map((benchmark) => {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.stopped !== undefined)
            return 0;
        const next = plan.looks.find((look) => look > progress.complete) ?? progress.wanted;
        const pairs = Math.max(0, Math.min(next, progress.wanted) - progress.complete);
        return pairs * progress.revisions.length * (expectedMs(plan, builds, benchmark) ?? 0);
    });
    return left.reduce((sum, ms) => sum + ms, 0);
};

;// CONCATENATED MODULE: ./build/measure/announce.js



/** Logs the start and the end of every build, and the first result of a benchmark as soon as it exists. */
const announcer = (session) => {
    const { plan, context, measurements, book } = session;
    const before = measurements.length;
    let begun = before;
    const position = ({ benchmark, round, revision }) => ({
        number: begun,
        of: Math.max(begun, totalBuilds(session)),
        benchmark: benchmark.id,
        round,
        revision: plan.revisions.length > 1 ? revision : undefined,
    });
    return {
        before: (planned) => {
            begun += 1;
            context.host.log(startLine(position(planned)));
        },
        after: (planned, build) => {
            const builds = [...measurements, build];
            const leftMs = estimateLeftMs(plan, book, builds);
            // The book counts a pair once it is complete, but some of its builds are done already.
            const doneMs = planned.round === 0 ? 0 : (begun - before) * (expectedMs(plan, builds, planned.benchmark) ?? 0);
            context.host.log(endLine(position(planned), build, leftMs === undefined ? undefined : Math.max(0, leftMs - doneMs)));
            if (planned.round === 1 && (0,attempts/* isCounted */.he)(build))
                context.host.log(provisionalLine(position(planned), build));
        },
    };
};
/** An upper bound: a benchmark may be decided earlier; lost pairs, which are replaced, come on top. */
const totalBuilds = ({ plan, book, measurements }) => {
    const left = [...book.values()].map(({ complete, wanted, stopped, revisions }) => stopped === undefined ? Math.max(0, wanted - complete) * revisions.length : 0);
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
var limits = __webpack_require__(44619);
;// CONCATENATED MODULE: ./build/plan/budget.js
/**
 * Spends the time on the most wanted benchmarks first: what no longer fits is dropped from the end, and nothing behind
 * it is taken in its place, because the order is the user's.
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
    return {
        kept,
        dropped: prices.map(({ id }) => id).filter((id) => !kept.includes(id)),
        neededMs: prices.reduce((sum, { pairMs, least }) => sum + pairMs * least, 0),
    };
};

;// CONCATENATED MODULE: ./build/measure/prime.js

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
    const discard = (space) => prime_close(space).catch((error) => warn(removalWarning(space, error)));
    return {
        of: (benchmark, revision) => {
            const prime = live.get(key(benchmark, revision));
            const isLost = prime?.space.isLost() === true;
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


const openSession = (plan, context, save) => {
    const warnings = [];
    return {
        plan,
        context,
        save,
        primes: holdPrimes(context.runId, (warning) => warn({ warnings, context }, warning)),
        warnings,
        book: openBook(plan),
        measurements: [],
        obstacles: new Map(),
        primeBytes: new Map(),
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
const samplingOf = ({ plan, book, obstacles }) => new Map([...book].map(([id, { complete, attempted, stopped }]) => [
    id,
    {
        looks: plan.looks,
        attempts: attempted,
        pairs: complete,
        ...(stopped !== undefined && { stopped }),
        ...((stopped === 'decided' || stopped === 'last-look') && { look: complete }),
        obstacles: obstacles.get(id) ?? [],
    },
]));

;// CONCATENATED MODULE: ./build/measure/keep-budget.js






/** A first look may take this many times the budget in real time, because it is priced by the base alone. */
const mostOverrun = 2;
/**
 * After the warm-up of a project: logs what its benchmarks will cost, and drops those that do not fit the budget, from
 * the least wanted on. A pair is priced by its base alone: otherwise a head that became slower would price itself out.
 */
const keepWithinBudget = (session, project) => {
    const prices = openPrices(session, project);
    for (const { id, pairMs, least } of prices)
        session.context.host.log(`${id}: about ${(0,analysis_numbers/* duration */.p)(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`);
    const { timeBudgetMs } = session.context;
    const { dropped, neededMs } = fitInto(timeBudgetMs - pricedSpentMs(session), prices);
    for (const id of dropped)
        dropForTime(session, id, pricedSpentMs(session) + neededMs);
};
/** What the open benchmarks of a project cost, the most wanted first. */
const openPrices = (session, project) => {
    const { plan, book } = session;
    const wanted = [...plan.gated, ...plan.benchmarks.map(({ id }) => id)];
    return plan.benchmarks
        .filter((each) => each.project === project && book.get(each.id)?.stopped === undefined)
        .toSorted((left, right) => wanted.indexOf(left.id) - wanted.indexOf(right.id))
        .map((each) => priceOf(session, each, 'base-alone'));
};
const dropForTime = (session, id, neededMs) => {
    const { timeBudgetMs } = session.context;
    const budget = `it did not fit into the time budget of ${(0,analysis_numbers/* duration */.p)(timeBudgetMs)}`;
    outOfBudget(session, id, `${budget}; --time-budget ${minutes(neededMs)} would be enough`);
};
const outOfBudget = (session, id, reason) => {
    obstruct(session, id, { kind: 'out-of-time', reason }, 'out-of-time');
    warn(session, `${id} was not measured: ${reason}.`);
};
/** Whether the warm-up alone has used up the budget. All open benchmarks of the project then end, out of time. */
const warmUpOutOfTime = (session, project) => {
    const { context, plan, book } = session;
    const spentMs = context.cost.elapsedMs();
    if (spentMs < context.timeBudgetMs)
        return false;
    const open = plan.benchmarks.filter((each) => each.project === project && book.get(each.id)?.stopped === undefined);
    const neededMs = spentMs + leftWarmUpMs(session, project) + sumOf(openPrices(session, project));
    // Scenarios that were not warmed up yet are priced by a guess.
    const budget = `the warm-up used up the time budget of ${(0,analysis_numbers/* duration */.p)(context.timeBudgetMs)}`;
    const reason = `${budget}; --time-budget ${minutes(neededMs)} may be enough`;
    for (const { id } of open)
        outOfBudget(session, id, reason);
    return true;
};
/**
 * Whether an engine that is only reported would, with its warm-up, take time that gated benchmarks need for their first
 * look. Its benchmarks then end, out of time.
 */
const crowdsOutGated = (session, engine, project) => {
    const { context, plan } = session;
    const own = plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    if (plan.gated.length === 0 || own.some(({ gated }) => gated))
        return false;
    const [prices, spentMs] = [openPrices(session, project), pricedSpentMs(session)];
    const gatedMs = sumOf(prices.filter(({ id }) => plan.gated.includes(id)));
    if (spentMs + gatedMs + warmUpOfEngineMs(session, project) <= context.timeBudgetMs)
        return false;
    const neededMs = spentMs + leftWarmUpMs(session, project) + sumOf(prices);
    for (const { id } of own)
        dropForTime(session, id, neededMs);
    return true;
};
const sumOf = (prices) => prices.reduce((sum, { pairMs, least }) => sum + pairMs * least, 0);
/** What the warm-ups of engines take that have not begun theirs: as long as the others took, on average. */
const leftWarmUpMs = (session, project) => {
    const { plan, book } = session;
    const begun = warmedUp(session, project);
    const left = plan.benchmarks.filter(({ id, engine, project: of }) => of === project && !begun.engines.has(engine) && book.get(id)?.stopped === undefined);
    return new Set(left.map(({ engine }) => engine)).size * warmUpOfEngineMs(session, project);
};
/** Zero before the first. */
const warmUpOfEngineMs = (session, project) => {
    const { engines, spentMs } = warmedUp(session, project);
    return spentMs / Math.max(1, engines.size);
};
/** The engines whose warm-up of a project has begun, and what all of these took. */
const warmedUp = ({ measurements, plan }, project) => {
    const engines = plan.engines.filter((engine) => measurements.some(({ benchmark }) => benchmark.startsWith(`${engine}/${project}/`)));
    const builds = measurements.filter(({ round, benchmark }) => round === 0 && engines.some((engine) => benchmark.startsWith(`${engine}/${project}/`)));
    return { engines: new Set(engines), spentMs: builds.reduce((sum, { durationMs }) => sum + durationMs, 0) };
};
/** Whether the next pair would end after the time there is; its benchmark then keeps the pairs it has. */
const outOfTime = (session, { benchmark }) => {
    const { context, plan } = session;
    const { complete, revisions } = progressOf(session, benchmark);
    const { pairMs, least } = priceOf(session, benchmark, 'real');
    const isFirstLook = benchmark.gated && complete < Math.min(firstLook(plan), limits/* pairsNeeded */.V5);
    const limitMs = context.timeBudgetMs * (isFirstLook ? mostOverrun : 1);
    const elapsedMs = context.cost.elapsedMs();
    if (elapsedMs + pairMs <= limitMs)
        return false;
    updateProgress(session, benchmark.id, { stopped: 'out-of-time' });
    const wanted = leastPairs(session, revisions);
    if (complete < wanted) {
        const after = `the time ran out after ${complete} of ${wanted} pairs`;
        const reason = `${after}; --time-budget ${minutes(elapsedMs + pairMs * least)} would be enough`;
        if (plan.revisions.length > 1)
            obstruct(session, benchmark.id, { kind: 'out-of-time', reason }, 'out-of-time');
        warn(session, `${benchmark.id}: ${reason}.`);
    }
    return true;
};
/**
 * The time used, with every head build counted at no more than its base: what first looks are admitted by. In ms.
 */
const pricedSpentMs = ({ plan, context, measurements }) => {
    const heads = measurements.filter(({ revision }) => revision === 'head');
    const excessMs = heads.map(({ benchmark, durationMs }) => {
        const bases = measurements.filter((build) => build.benchmark === benchmark && build.revision === 'base');
        const scenario = plan.benchmarks.find(({ id }) => id === benchmark)?.scenario ?? '';
        const baseMs = expectedMs(plan, bases, { id: benchmark, scenario }, 'base');
        return baseMs === undefined ? 0 : Math.max(0, durationMs - baseMs);
    });
    return context.cost.elapsedMs() - excessMs.reduce((sum, ms) => sum + ms, 0);
};
/** Resets and flushes are shared out evenly: they cost what they cost until now, per build. */
const priceOf = (session, benchmark, by) => {
    const { plan, context, measurements } = session;
    const { resetMs, settleMs } = context.cost.total();
    const besideMs = (resetMs + settleMs) / Math.max(1, measurements.length);
    const { revisions, complete } = progressOf(session, benchmark);
    const compared = revisions.length > 1;
    const buildMs = (revision) => {
        const realMs = expectedMs(plan, measurements, benchmark, revision) ?? 0;
        if (by === 'real' || !compared)
            return realMs;
        return Math.min(realMs, expectedMs(plan, measurements, benchmark, 'base') ?? realMs);
    };
    return {
        id: benchmark.id,
        pairMs: revisions.reduce((sum, revision) => sum + buildMs(revision) + besideMs, 0),
        least: Math.max(1, leastPairs(session, revisions) - complete),
    };
};
const progressOf = ({ plan, book }, { id }) => book.get(id) ?? { revisions: plan.revisions, complete: 0 };
/** Pairs without which a benchmark says nothing. */
const leastPairs = ({ plan }, revisions) => revisions.length > 1 ? Math.min(limits/* pairsNeeded */.V5, plan.rounds) : 1;
/** A budget with a margin of a fifth. */
const minutes = (ms) => `${Math.ceil((ms * 1.2) / 60_000)}m`;

;// CONCATENATED MODULE: ./build/measure/choose-edit.js


/**
 * Tries the files that source-change may edit, one after the other, until an edit shows: a step must run again
 * and the image must change, in every revision. The first that does is used for the rest of the run. An edit that does
 * not build is tried once more, as a cold build is: one hiccup must not cost the benchmark. Ends early when the warm-up
 * uses up the time budget.
 */
const chooseEdit = async (session, benchmark, build) => {
    const { context } = session;
    const { edits } = context;
    const known = edits.get(benchmark.project);
    const files = namesOf(session, benchmark);
    const places = known === undefined ? [...files.keys()] : [known];
    const tried = [];
    for (const place of places) {
        const file = files[place] ?? '';
        edits.set(benchmark.project, place);
        const result = await builtAtSecondTry(session, benchmark, build);
        if (result === undefined)
            return;
        if (!result.sameImage && result.measurements.every(reranStep)) {
            if (known === undefined)
                context.host.log(`${benchmark.project}: source-change edits ${file}`);
            return;
        }
        const failed = result.measurements.find(hasFailed);
        tried.push({ file, failed });
        const what = failed === undefined ? changesNothing : 'does not build';
        const next = known === undefined ? files[place + 1] : undefined;
        const then = next === undefined ? '' : `; trying ${next}`;
        warn(session, `${benchmark.id}: an edit of ${file} ${what}${then}.`);
    }
    if (known === undefined)
        edits.delete(benchmark.project);
    const reason = `${whyNone(tried)}; name one with --edit, or leave ${benchmark.scenario} out of --scenarios`;
    obstruct(session, benchmark.id, { kind: 'no-edit', reason }, 'no-edit');
    warn(session, `${benchmark.id} was dropped: ${reason}.`);
};
const changesNothing = 'changes nothing in the image';
const hasFailed = ({ failure }) => failure !== undefined;
/** Builds once more when a build failed; undefined when the time budget is used up. */
const builtAtSecondTry = async (session, { project }, build) => {
    if (warmUpOutOfTime(session, project))
        return undefined;
    const first = await build();
    if (!first.measurements.some(hasFailed))
        return first;
    return warmUpOutOfTime(session, project) ? undefined : build();
};
const whyNone = (tried) => {
    if (tried.length === 0)
        return 'there is no file of a main package';
    if (tried.every(({ failed }) => failed === undefined))
        return `none of ${tried.map(({ file }) => file).join(', ')} shows in the image`;
    return tried
        .map(({ file, failed }) => failed === undefined
        ? `an edit of ${file} ${changesNothing}`
        : `an edit of ${file} does not build in the ${failed.revision}: ${failed.failure?.message ?? ''}`)
        .join(', ');
};
/** The file that source-change edits in each revision, by project; projects without one are absent. */
const editedFiles = ({ plan, context }) => new Map([...context.edits].map(([project, place]) => {
    const benchmark = plan.benchmarks.find((each) => each.project === project);
    const files = plan.revisions.flatMap((revision) => {
        const file = benchmark && context.checkout(benchmark, revision).editFiles[place];
        return file === undefined ? [] : [[revision, file]];
    });
    return [project, new Map(files)];
}));
/** The files in the order in which they are tried, each as it is logged. */
const namesOf = ({ plan, context }, benchmark) => {
    const [candidates, bases = candidates] = plan.revisions
        .toReversed()
        .map((revision) => context.checkout(benchmark, revision).editFiles);
    return (candidates ?? []).map((file, place) => {
        const before = bases?.[place];
        return before === file ? file : `${file} (in the base ${before ?? 'nothing'})`;
    });
};
const reranStep = ({ failure, evidence }) => failure === undefined && evidence?.outcome.steps.some(({ hit }) => !hit) === true;

;// CONCATENATED MODULE: ./build/measure/mount-growth.js

/**
 * Warns, once per benchmark, that builds from one prime did not find the same contents in their cache mounts: each build
 * adds to them, and nothing restores them. The most that a build found is given for each revision.
 */
const reportMountGrowth = (session) => {
    for (const { id } of session.plan.benchmarks) {
        const most = session.plan.revisions.flatMap((revision) => {
            const grown = mostGrown(session.measurements, id, revision);
            return grown === undefined ? [] : [`by ${amountOf(grown)} in ${revision}`];
        });
        if (most.length > 0)
            warn(session, `${id}: cache mounts grew ${most.join(' and ')} while builds started from the same prime.`);
    }
};
/** Undefined when no build of this revision found more than its prime had left. */
const mostGrown = (measurements, id, revision) => measurements
    .filter((each) => each.benchmark === id && each.revision === revision && each.excluded === undefined)
    .flatMap(({ evidence }) => evidence?.state.mountsGrewBy ?? [])
    .toSorted((a, b) => (b.bytes ?? 0) - (a.bytes ?? 0))[0];
const amountOf = ({ files, bytes }) => [
    ...(files === undefined ? [] : [`${files} ${files === 1 ? 'file' : 'files'}`]),
    ...(bytes === undefined ? [] : [`${(bytes / 1e6).toFixed(1)} MB`]),
].join(', ');

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

// EXTERNAL MODULE: ./build/plan/gated.js
var plan_gated = __webpack_require__(11803);
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
    (0,plan_gated/* checkThresholds */.$w)(thresholds, benchmarks);
    const gated = wanted.revisions.length < 2 ? [] : (0,plan_gated/* gatedIds */.IF)(benchmarks, gate, wanted.engines[0] ?? '');
    return {
        ...wanted,
        engines,
        scenarios,
        startsWithHead,
        rounds: Math.max(...wanted.looks),
        benchmarks: benchmarks.map((benchmark) => ({
            ...benchmark,
            gated: gated.includes(benchmark.id),
            limits: (0,plan_gated/* limitsOf */.Af)(thresholds, benchmark.id),
        })),
        gated,
    };
};
const benchmarksOf = ({ engines, projects, scenarios, }) => engines.flatMap((engine) => projects.flatMap(({ id, strategy, goVersion }) => scenarios.map((scenario) => ({
    id: benchmarkId(engine, id, scenario.name),
    engine,
    project: id,
    scenario: scenario.name,
    ...(strategy !== undefined && { strategy }),
    ...(goVersion !== undefined && { goVersion }),
}))));
/** `ENGINE/PROJECT/SCENARIO`. */
const benchmarkId = (engine, project, scenario) => `${engine}/${project}/${scenario}`;

// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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
        needed: packagesOf(builds),
        compiled: packagesOf(builds.filter((build) => build.ran)),
        firstStart: new Date(firstStart).toISOString(),
        lastDone: new Date(Math.max(...ran.map(({ done }) => done))).toISOString(),
        compileMs: packagesDone - firstStart,
        ...(links.length > 0 && { linkMs: wall(links) }),
    };
};
/** Several programs of one build may be linked at the same time. */
const wall = (actions) => Math.max(...actions.map(({ done }) => done)) - Math.min(...actions.map(({ start }) => start));
/** A package can have several actions, so it is counted by its path. */
const packagesOf = (actions) => [...new Set(actions.map((action) => action.package))].toSorted();
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
    return { outcome, binarySha256: await sha256((0,external_node_path_.join)(folder, 'app')) };
};
const fewPackages = 20;
const sha256 = async (path) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
};

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
    await (0,external_node_timers_promises_.setTimeout)(pauseMs);
    return flushed;
};

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
    warn(session, `sync failed before ${affected.length} of ${(0,numbers/* count */.U9)(measurements.length, 'build')}: their times may contain the disk writes ` +
        'of the build before.');
};

;// CONCATENATED MODULE: ./build/measure/state-evidence.js
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
    const grown = contentsOf(growth(then.files, now.files), growth(then.bytes, now.bytes));
    return {
        ...state,
        ...(mounts !== undefined && { mounts }),
        ...((grown?.files ?? 0) + (grown?.bytes ?? 0) > 0 && grown !== undefined && { mountsGrewBy: grown }),
        ...(now.unknown !== undefined && { unknown: { mounts: now.unknown } }),
    };
};
/** A mount that shrank did not grow: Go deletes old entries of its build cache. */
const growth = (then, now) => then === undefined || now === undefined ? undefined : Math.max(0, now - then);
const contentsOf = (files, bytes) => files === undefined && bytes === undefined
    ? undefined
    : { ...(files !== undefined && { files }), ...(bytes !== undefined && { bytes }) };
/** Ids are long and say little; descriptions are shown whole unless they are scripts. */
const [idLength, descriptionLength] = [40, 200];
const some = (names, length = idLength) => {
    const shown = names.slice(0, 3).map((name) => name.slice(0, length));
    return `${shown.join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
};

;// CONCATENATED MODULE: ./build/measure/build.js



/**
 * Builds once. The time is that of the engine's client, from its start to its exit. Evidence is read and the disk is
 * flushed afterwards.
 */
const buildOnce = async (context, prepared) => {
    const { benchmark, revision, round, space } = prepared;
    const request = {
        ...prepared.checkout.recipe,
        noCache: prepared.noCache,
        timeoutMs: context.buildTimeoutMs,
    };
    const failedSyncs = takeFailedSyncs(context);
    const result = await space.build(request);
    context.cost.add(prepared.purpose, result.durationMs);
    const shown = await context.cost.charge('resetMs', () => outcomeOf(context, prepared, request, result));
    await settle(context);
    const { startedAt, durationMs, shared, failure, imageId } = result;
    const state = afterUse(prepared.state, shared);
    const measurement = {
        benchmark: benchmark.id,
        revision,
        round,
        startedAt,
        durationMs,
        counters: { ...result.counters, ...failedSyncs },
        evidence: { state, ...shown },
        ...(failure !== undefined && { failure }),
        ...(!state.holds && { excluded: 'state-lost' }),
        unknown: { phases: 'no build is split into phases yet' },
    };
    return {
        measurement,
        ...(imageId !== undefined && { imageId }),
        ...(shared !== undefined && { shared }),
    };
};
const outcomeOf = async ({ host }, { checkout, space, known }, request, result) => {
    const { imageId, steps } = result;
    const { evidenceStage } = checkout;
    if (evidenceStage === undefined || imageId === undefined)
        return structuralOutcome(result);
    const seen = known.get(imageId);
    // An image that was inspected before was made before: in this build, no Go command ran.
    if (seen !== undefined)
        return { ...seen, outcome: { ...seen.outcome, steps, packagesCompiled: 0, compiled: [] } };
    try {
        const proved = await provedOutcome(space, request, evidenceStage, result);
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
/**
 * The edit of go-mod-change: a comment at the end of go.mod. It changes the file, and so the layers made from
 * it, but no requirement.
 */
const goModEdit = (contextDir, parts) => ({
    path: (0,external_node_path_.join)(contextDir, 'go.mod'),
    text: `\n// go-container-bench ${nonce(parts)}\n`,
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

;// CONCATENATED MODULE: ./build/measure/context.js
/** The engine of a benchmark; every engine of the plan is running. */
const engineOf = ({ engines }, benchmark) => {
    const engine = engines.get(benchmark.engine);
    if (engine === undefined)
        throw new Error(`the engine ${benchmark.engine} was not started`);
    return engine;
};

;// CONCATENATED MODULE: ./build/measure/reach-state.js
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







/** Reaches the cache state that the scenario starts from, proves it, and builds. */
const buildFromState = async (context, primes, planned) => {
    const { benchmark, revision, scenario } = planned;
    if (scenario.startsFrom === 'empty')
        return buildCold(context, primes, planned);
    const prime = primes.of(benchmark, revision);
    if (prime !== undefined)
        return buildPrimed(context, primes, prime, planned);
    // The plan has no cold benchmark, or the prime was lost: a prime that is not a sample comes first.
    const { measurement } = await buildCold(context, primes, {
        ...planned,
        purpose: planned.purpose === 'timedMs' ? 'primingMs' : planned.purpose,
    });
    const made = primes.of(benchmark, revision);
    if (made === undefined)
        return { measurement: { ...measurement, excluded: 'prime-failed' } };
    const id = benchmarkId(benchmark.engine, benchmark.project, cold/* cold */.R.name);
    const before = { ...measurement, benchmark: id, excluded: 'prime' };
    return { ...(await buildPrimed(context, primes, made, planned)), prime: before };
};
/** A fresh cache space, checked to be empty; it becomes the prime of this revision once it is built. */
const buildCold = async (context, primes, planned) => {
    const { benchmark, revision } = planned;
    const space = await context.cost.charge('resetMs', async () => {
        await primes.drop(benchmark, revision);
        return engineOf(context, benchmark).openSpace(primes.nextLabel(benchmark, revision));
    });
    // Removing an old prime writes to the disk: without this, the next build would wait for it.
    await settle(context);
    const built = await buildIn(space, context, primes, planned).catch(async (error) => {
        await primes.discard(space);
        throw error;
    });
    if (built.imageId === undefined)
        await context.cost.charge('resetMs', () => primes.discard(space));
    return built;
};
const buildIn = async (space, context, primes, planned) => {
    const { benchmark, revision } = planned;
    const contentsNow = () => context.cost.charge('resetMs', () => space.contents());
    const state = emptyState(await contentsNow());
    const checkout = context.checkout(benchmark, revision);
    const known = new Map();
    const built = await buildOnce(context, { ...planned, checkout, space, noCache: true, state, known });
    const { imageId } = built;
    if (imageId === undefined)
        return built;
    const contents = await contentsNow();
    const mounts = await context.cost.charge('resetMs', () => space.mounts());
    const prime = { project: benchmark.project, space, contents, mounts, imageId, known };
    const flaw = state.holds ? flawOf(built) : state.reason;
    primes.put(benchmark, revision, {
        ...prime,
        ...(flaw !== undefined && { flaw: `its prime does not count: ${flaw}` }),
    });
    return built;
};
/** What was downloaded before this run is no flaw: it only shortens the cold build, and nothing that follows needs it. */
const flawOf = ({ measurement, shared }) => shared === undefined || shared.foreign.length === shared.older.length
    ? undefined
    : measurement.evidence?.state.reason;
/**
 * The prime as it was left; what this build added is removed afterwards. A prime that is no longer what it
 * was is removed: the pair that replaces this one then gets a new prime.
 */
const buildPrimed = async (context, primes, prime, planned) => {
    const { space, contents, imageId } = prime;
    let intact = false;
    try {
        const state = await context.cost.charge('resetMs', () => stateOf(prime));
        const built = await buildEdited(context, prime, planned, state);
        if (!context.host.signal.aborted) {
            await context.cost.charge('resetMs', () => space.trim(contents));
            await settle(context);
        }
        intact = state.holds;
        return { ...built, sameImage: built.imageId === imageId };
    }
    finally {
        // After an interrupt the whole space goes anyway, and no command would start any more.
        if (!intact && !context.host.signal.aborted)
            await primes.discardOf(planned.benchmark, planned.revision);
    }
};
const stateOf = async ({ flaw, contents, mounts, space }) => {
    const found = primedState(contents, await space.contents());
    const state = flaw === undefined ? found : { ...found, holds: false, reason: flaw };
    return afterPrime(state, mounts, await space.mounts());
};
/** The edit is undone as soon as the build is over, however it ended. */
const buildEdited = async (context, { space, known }, planned, state) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const checkout = context.checkout(planned.benchmark, planned.revision);
        const edit = editOf(context, planned, checkout);
        const _ = __addDisposableResource(env_1, edit === undefined ? undefined : await openEdit(edit), true);
        return await buildOnce(context, { ...planned, checkout, space, noCache: false, state, known });
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
const editOf = (context, planned, { recipe, editFiles }) => {
    const { benchmark, revision, round, scenario } = planned;
    const attempt = editFiles[context.edits.get(benchmark.project) ?? 0];
    // In a warm-up several files may be tried in one round: the file is part of what makes an edit unique.
    const name = `${scenario.name} ${attempt ?? ''}`;
    const parts = { run: context.runId, engine: benchmark.engine, revision, round, scenario: name };
    switch (scenario.edit) {
        case 'none':
            return undefined;
        case 'source':
            if (attempt === undefined)
                throw new Error(`no Go file is known that ${scenario.name} could edit`);
            return sourceEdit(recipe.contextDir, attempt, parts);
        case 'go-mod':
            return goModEdit(recipe.contextDir, parts);
    }
};

;// CONCATENATED MODULE: ./build/measure/pair.js



/** Builds the members of a pair back to back. */
const buildPair = async (context, primes, pair, announce) => {
    const { benchmark, scenario, purpose, round, order } = pair;
    const members = [];
    for (const revision of order) {
        const planned = { benchmark, scenario, revision, round, purpose };
        announce.before(planned);
        const built = await pair_measured(context, primes, planned);
        announce.after(planned, built.measurement);
        members.push(built);
    }
    const complete = isComplete(members.map(({ measurement }) => measurement));
    const results = members.map(({ measurement, prime }) => ({
        own: complete ? measurement : withoutPartner(measurement),
        before: prime === undefined ? [] : [prime],
    }));
    return {
        complete,
        measurements: results.map(({ own }) => own),
        builds: results.flatMap(({ own, before }) => [...before, own]),
        sameImage: members.some(({ sameImage }) => sameImage === true),
        older: [...new Set(members.flatMap(({ shared }) => shared?.older ?? []))],
    };
};
/** An engine that breaks down outside its build command costs this build, not the run. */
const pair_measured = async (context, primes, planned) => {
    const [startedAt, fromMs] = [new Date().toISOString(), performance.now()];
    try {
        return await buildFromState(context, primes, planned);
    }
    catch (error) {
        context.host.signal.throwIfAborted();
        const { benchmark, revision, round } = planned;
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
/**
 * Whether every member counts. In a comparison, a head killed at its time limit took at least that long, which counts as
 * long as its base is valid.
 */
const isComplete = (members) => members.every(attempts/* isCounted */.he) && members.some(({ failure }) => failure === undefined);
const withoutPartner = (measurement) => (0,attempts/* isCounted */.he)(measurement) ? { ...measurement, excluded: 'pair-incomplete' } : measurement;

// EXTERNAL MODULE: ./build/analysis/circumstances.js + 1 modules
var analysis_circumstances = __webpack_require__(95797);
// EXTERNAL MODULE: ./build/analysis/comparison.js + 2 modules
var comparison = __webpack_require__(5179);
// EXTERNAL MODULE: ./build/analysis/pairs-of.js
var pairs_of = __webpack_require__(43326);
// EXTERNAL MODULE: ./build/analysis/verdict.js
var verdict = __webpack_require__(68142);
;// CONCATENATED MODULE: ./build/measure/record-pair.js





/** A lost pair is replaced; after this many in a row, sampling of its benchmark ends. */
const mostLostInARow = 3;
/** Records what became of a pair, and ends its benchmark when that decides it. */
const recordPair = (session, { benchmark }, { complete, measurements }) => {
    const before = session.book.get(benchmark.id);
    if (before === undefined)
        return;
    const progress = {
        ...before,
        complete: before.complete + (complete ? 1 : 0),
        attempted: before.attempted + 1,
        lostInARow: complete ? 0 : before.lostInARow + 1,
    };
    session.book.set(benchmark.id, progress);
    const isWorthless = progress.lostInARow >= mostLostInARow || progress.attempted >= 2 * progress.wanted;
    if (!complete && isWorthless)
        giveUp(session, benchmark.id, progress.attempted, measurements);
    else if (complete && progress.revisions.length > 1 && isDecided(session, benchmark))
        updateProgress(session, benchmark.id, {
            stopped: progress.complete >= progress.wanted ? 'last-look' : 'decided',
        });
};
const isDecided = ({ plan, measurements, obstacles }, benchmark) => {
    const { id, limits } = benchmark;
    const circumstances = (0,analysis_circumstances/* circumstancesOf */.c)(measurements, benchmark, { obstacles: obstacles.get(id) ?? [] });
    return (0,verdict/* decided */.r)((0,comparison/* compare */.U)((0,pairs_of/* pairsOf */.fq)(measurements, id), limits), limits, circumstances, plan.looks);
};
/** What was complete before is still judged; how many attempts were lost, and why, then counts as well. */
const giveUp = (session, id, attempted, measurements) => {
    updateProgress(session, id, { stopped: 'given-up' });
    warn(session, `${id}: no further pairs after ${attempted}, because the last ones were lost: ${whyLost(measurements)}.`);
};
const whyLost = (measurements) => {
    const reasons = measurements.flatMap(({ revision, failure, excluded, evidence }) => {
        if (failure !== undefined)
            return [`the ${revision}: ${failure.message}`];
        if (excluded === 'state-lost')
            return [`the ${revision}: ${evidence?.state.reason ?? 'its state did not hold'}`];
        return excluded === 'prime-failed' ? [`the ${revision}: its prime did not build`] : [];
    });
    return reasons.length === 0 ? 'no valid times' : reasons.join('; ');
};

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
;// CONCATENATED MODULE: ./build/measure/keep-disk.js

/**
 * Carries out one engine's warm-up of a project when the disk has room for it, and learns from it what the primes
 * take. Benchmarks whose next prime may not fit are ended before they fill the disk.
 */
const keepDisk = async (session, engine, project, warmUpEngine) => {
    const { context, primeBytes } = session;
    const before = await context.freeBytes();
    // Another engine's primes of the same project are about as large; nothing is known before the first.
    const expected = primeBytes.get(project) ?? 0;
    if (before < expected) {
        stop(session, { engine, project }, before, expected);
        return;
    }
    await warmUpEngine();
    const after = await context.freeBytes();
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
        obstruct(session, id, { kind: 'out-of-disk', reason }, 'out-of-disk');
    warn(session, `${engine}/${project}: not measured, because ${reason}. Make room, or set RUNNER_TEMP to a larger disk.`);
};
const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

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

;// CONCATENATED MODULE: ./build/dockerfile/go-commands.js
/** `yes` if one step certainly compiles Go; `unknown` if one might. */
const runsGo = (steps) => {
    const answers = new Set(steps.flatMap(({ commands }) => commands.map(compilesGo)));
    if (answers.has('yes'))
        return 'yes';
    return answers.has('unknown') ? 'unknown' : 'no';
};
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
    return { verb, args, variables, folder };
};
const folderOf = (words) => {
    const at = words.findIndex((word) => /^--?C(?:=|$)/.test(word));
    const word = words[at];
    return word?.includes('=') === true ? word.slice(word.indexOf('=') + 1) : words[at === -1 ? -1 : at + 1];
};
/** Whether a program compiles Go; `unknown` when a file or a variable decides what it does. */
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
/** Whether something else decides what a program does: a build driver, a script, a name in a variable. */
const isIndirect = (command) => {
    const program = programOf(command);
    const [path = ''] = command.words;
    if (drivers.has(program) || /[$`]/.test(path) || /\.(?:sh|bash|py|pl|rb)$/.test(program))
        return true;
    if (interpreters.has(program))
        return command.words.length > 1 || program === '.';
    return /^\.{1,2}\//.test(path);
};
const goPrograms = /^(?:go(?:\d[\w.]*|tip)?|xx-go|tinygo|garble)$/;
const compiling = new Set(['build', 'install', 'test', 'run', 'vet']);
/** Programs that run the go command. */
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
/** Programs that do what a file says, which is not read here. */
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

;// CONCATENATED MODULE: ./build/dockerfile/image-names.js
const imageContext = 'docker-image://';
/**
 * Resolves a name in FROM, `COPY --from` or a mount: build contexts come first, then stages, then images.
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

;// CONCATENATED MODULE: ./build/dockerfile/shell-commands.js
/**
 * The programs a shell script starts, in the order of the text: after `&&` and `|`, in `$(…)`, and in `sh -c '…'`.
 * Only the text is read, so the values of variables and the branches taken are unknown.
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
/** The script in `sh -c SCRIPT`, also with other flags before or beside the `c`. */
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
const single = String.raw `'[^']*'`;
const substitution = String.raw `\$\((?:[^()]|\([^()]*\))*\)`;
const shell_commands_double = String.raw `"(?:\\[\s\S]|${substitution}|[^"\\])*"`;
const wordPart = `${String.raw `${single}|${shell_commands_double}|\\[\s\S]|${substitution}|\$\{[^}]*\}|`}\`[^\`]*\`${String.raw `|[^\s'"\\;&|()<>]`}`;
/** In this order: a comment, a redirection with its target, what ends a command, a word. */
const token = new RegExp(String.raw `(?<=^|\s)#[^\n]*|(?:\d*(?:>>|>&|>\||<<<|<>|[<>])|&>>?)\s*(?:${wordPart})*|(&&|\|[|&]?|;+|&|\n|[()])|((?:${wordPart})+)`, 'g');
/** Words of the shell's own grammar that may precede a command. */
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
/** Programs that start the program named after them. */
const wrappers = new Set(['env', 'exec', 'command', 'sudo', 'time', 'nice', 'nohup']);

;// CONCATENATED MODULE: ./build/dockerfile/run-steps.js


/** Reads a RUN instruction in any of its forms: shell, JSON or heredoc. */
const readRun = (instruction) => {
    return {
        line: instruction.line,
        mounts: flagsOf(instruction.flags, 'mount').map(readMount),
        network: flagOf(instruction, 'network'),
        security: flagOf(instruction, 'security'),
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
    // `RUN <<EOF` runs the text itself, with the shell unless its first line names another program.
    if (command === '' && /^#!(?!.*sh\b)/.test(script))
        return [{ variables: {}, words: [interpreterOf(script)] }];
    const isShell = command === '' || /^(?:\S*\/)?(?:ba|da|a)?sh(?:\s+-\S+)*$/.test(command);
    return commandsOf(heredocs.length > 0 && isShell ? script : command);
};
const interpreterOf = (script) => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? '';
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/dockerfile/variables.js
const reference = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?]|##?|%%?|\/\/?)((?:[^{}]|\$\{[^{}]*\})*))?\})/gs;
/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME-word}`, `${NAME:+word}` and `${NAME+word}` by their values.
 * A variable without a value becomes empty, as in a build, and is listed in `missing`; so is one that a pattern cuts or
 * replaces (`${NAME#v}`), which is not implemented.
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
/** The `NAME=value` pairs of an ENV or ARG, with values as written; a NAME alone, as in ARG, has none. */
const assignmentsOf = (instruction, args) => {
    const words = args.match(/(?:[^\s'"\\]|\\.|'[^']*'|"(?:[^"\\]|\\.)*")+/gs) ?? [];
    const old = /^(\S+)\s+(.*)$/s.exec(args);
    // The old form, `ENV NAME value with spaces`.
    if (instruction === 'ENV' && old !== null && words[0]?.includes('=') === false)
        return [[old[1] ?? '', old[2]]];
    return words.map((word) => {
        const at = word.indexOf('=');
        return at === -1 ? [word, undefined] : [word.slice(0, at), unquote(word.slice(at + 1))];
    });
};

;// CONCATENATED MODULE: ./build/dockerfile/stages.js



/** Groups instructions into stages and resolves their base images. Throws when there is no FROM. */
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
/** The variables that every Dockerfile has; all name the same platform, since emulation is refused. */
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
        name: name?.toLowerCase(),
        line: from.line,
        base: baseOf(expand(image, around.globals), image, around),
        platform: platform === undefined ? undefined : expand(platform, around.globals).text,
        instructions,
    };
};
const baseOf = ({ text, missing }, written, { stages, question }) => {
    if (missing.length > 0)
        return { kind: 'unresolved', written, missing };
    // In FROM, unlike in COPY --from, a number is not an index, and only earlier stages count.
    return readImageName(text, question.buildContexts, (name) => stages.findLast((stage) => stage.name === name)?.index);
};

;// CONCATENATED MODULE: ./build/dockerfile/stage-variables.js


/**
 * The instructions of a stage, after those of the stages it is built on, each with its variables. Variables set by the
 * base image are unknown.
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
/** The stages that a stage is built on, from the first, and the stage itself. */
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
/** A build argument; otherwise the value of the ARG before the first FROM, unless the stage's own ARG has a default. */
const argumentOf = (name, { staged, question }, hasNoDefault) => {
    const given = question.buildArgs[name];
    if (given !== undefined || !hasNoDefault)
        return given;
    return staged.globals.get(name) ?? new Map(platformVariables(question.platform)).get(name);
};

;// CONCATENATED MODULE: ./build/dockerfile/dockerfile.js








/**
 * Reads a Dockerfile without building it. Throws when it has no FROM, when its target does not exist (naming
 * those that do) or when a heredoc has no end.
 */
const readDockerfile = (text, options) => {
    const { buildArgs = {}, buildContexts = {}, platform } = options;
    const question = { buildArgs, buildContexts, platform };
    const { instructions, syntaxImage } = parseDockerfile(text);
    const staged = readStages(instructions, question);
    const needed = neededStages(staged, targetOf(staged.stages, options.target), question);
    const images = needed.flatMap((stage) => imagesOf(stage, staged, question));
    const runs = needed.flatMap(({ instructions: own }) => own.filter(({ name }) => name === 'RUN').map(readRun));
    const cacheMounts = needed.flatMap((stage) => cacheMountsOf(stage, staged, question));
    return {
        ...staged,
        question,
        needed,
        runs,
        externalImages: referencesIn(images),
        unresolved: unresolvedIn(images),
        syntaxImage,
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
    throw new Error(`The Dockerfile has no stage "${target}"; it has ${names.length === 0 ? 'no named stages' : names.join(', ')}`);
};
const referencesIn = (images) => [
    ...new Set(images.flatMap(({ image }) => (image.kind === 'image' ? [image.reference] : []))),
];
const unresolvedIn = (images) => images.flatMap(({ line, image }) => image.kind === 'unresolved' ? [{ line, written: image.written, missing: image.missing }] : []);
/** The images that a stage is built on and copies files from. */
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

;// CONCATENATED MODULE: ./build/measure/unsupported.js



/**
 * What an engine does not honour of this project's Dockerfile, as a clause that names the lines; undefined
 * when it honours everything that the target needs. An engine that ignores a cache mount builds all the same,
 * so only the text can tell that its times would be those of another build.
 */
const lackOf = async ({ unsupported }, recipe) => {
    if (Object.keys(unsupported).length === 0)
        return undefined;
    const question = { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() };
    const dockerfile = readDockerfile(await (0,promises_.readFile)(recipe.dockerfile, 'utf8'), question);
    const uses = [...mountsOf(dockerfile), ...heredocsOf(dockerfile)];
    const reasons = [...new Set(uses.map(({ feature }) => feature))].flatMap((feature) => {
        const lines = uses.flatMap((use) => (use.feature === feature ? [use.line] : []));
        const reason = unsupported[feature];
        return reason === undefined ? [] : [`${reason} (${unsupported_placeOf(lines)} of the Dockerfile)`];
    });
    const contexts = unsupported['build-contexts'];
    const names = Object.keys(recipe.buildContexts);
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
const unsupported_placeOf = (lines) => {
    const each = [...new Set(lines)];
    return `${each.length === 1 ? 'line' : 'lines'} ${each.join(', ')}`;
};

;// CONCATENATED MODULE: ./build/measure/warm-up.js











/** How many lines of the log of a failed build are logged at once; the report has more. */
const toldLines = 20;
/** Rounds of what is only reported, because the other revision does not build. */
const roundsAlone = 3;
/**
 * The discarded builds of one project, one per engine and scenario, except plain repetitions. The first
 * build alone pays for the page cache and the engine's start. They also show what can be built at all, and
 * which edit reaches the image. Engines that decide come first: one that is only reported must not use up their time.
 */
const warmUp = async (session, project) => {
    for (const engine of gatedFirst(session.plan)) {
        if (await isBeyond(session, engine, project))
            continue;
        if (warmUpOutOfTime(session, project) || crowdsOutGated(session, engine, project))
            continue;
        await keepDisk(session, engine, project, async () => {
            const buildable = await warmUpCold(session, engine, project);
            if (buildable.length > 0)
                await warmUpEdits(session, engine, project, buildable);
        });
    }
};
const gatedFirst = ({ engines, benchmarks }) => {
    const decides = (engine) => benchmarks.some((each) => each.gated && each.engine === engine);
    return engines.toSorted((left, right) => Number(decides(right)) - Number(decides(left)));
};
/**
 * Whether the engine would ignore a part of the Dockerfile of either revision: then it builds none of it. Where only the
 * base asks for that part, the head repairs it, which must not fail.
 */
const isBeyond = async (session, engine, project) => {
    const { plan, context } = session;
    const benchmarks = plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    const [first] = benchmarks;
    if (first === undefined)
        return false;
    const lackIn = (revision) => lackOf(engineOf(context, first), context.checkout(first, revision).recipe);
    const lacks = await Promise.all(plan.revisions.map(lackIn));
    const reason = [...new Set(lacks.filter((lack) => lack !== undefined))].join('; ');
    if (reason === '')
        return false;
    const isRepaired = (await lackIn('head')) === undefined;
    for (const { id } of benchmarks)
        if (isRepaired)
            obstruct(session, id, { kind: 'base-does-not-build', reason }, 'does-not-build');
        else
            obstruct(session, id, { kind: 'unsupported', reason }, 'unsupported');
    warn(session, `${engine} cannot build ${isRepaired ? `the base of ${project}` : project}: ${reason}.`);
    return true;
};
/** Builds each revision from nothing; one that fails is tried once more, and then it does not build. */
const warmUpCold = async (session, engine, project) => {
    const [first] = session.plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    if (first === undefined)
        return [];
    const id = benchmarkId(engine, project, cold/* cold */.R.name);
    const benchmark = { ...first, id, scenario: cold/* cold */.R.name, gated: false };
    const failing = async (revisions) => {
        const { measurements, older } = await discarded(session, benchmark, cold/* cold */.R, revisions);
        if (older.length > 0)
            refuseCold(session, engine, project, older);
        return measurements.filter(({ failure }) => failure !== undefined);
    };
    const failed = (await failing(session.plan.revisions)).map(({ revision }) => revision);
    const broken = failed.length === 0 ? [] : await failing(failed);
    if (broken.length > 0)
        noteBroken(session, engine, project, broken);
    return session.plan.revisions.filter((revision) => !broken.some((build) => build.revision === revision));
};
/**
 * A build that finds a download of somebody else in a shared store is not cold, and a run removes only what is its own.
 * What starts from a prime is measured all the same.
 */
const refuseCold = (session, engine, project, older) => {
    const { scenarios, benchmarks } = session.plan;
    const empty = scenarios.filter(({ startsFrom }) => startsFrom === 'empty').map(({ name }) => name);
    const refused = benchmarks.filter((each) => each.engine === engine && each.project === project && empty.includes(each.scenario));
    const reason = `the daemon of ${engine} already had, before this run, what the Dockerfile downloads (${older.join(', ')}), so no build ` +
        'there is cold. Use --engines buildkit, or remove it from the daemon or stop that daemon, so that the run starts its own';
    for (const { id } of refused) {
        if (session.book.get(id)?.stopped === undefined)
            obstruct(session, id, { kind: 'not-cold', reason }, 'unsupported');
    }
    if (refused.length > 0)
        warn(session, `${engine}/${project}: cold is not measured: ${reason}.`);
};
/**
 * A base that does not build leaves the head to be reported; a head that does not build ends it,
 * and so does an engine that breaks down.
 */
const noteBroken = (session, engine, project, broken) => {
    const obstacles = broken.flatMap(({ revision, failure }) => failure === undefined ? [] : [(0,obstacle/* obstacleOfFailure */.PN)(revision, failure)]);
    const alone = obstacles.every(({ kind }) => kind === 'base-does-not-build');
    const { benchmarks } = session.plan;
    for (const { id } of benchmarks.filter((each) => each.engine === engine && each.project === project)) {
        for (const obstacle of obstacles)
            obstruct(session, id, obstacle, 'does-not-build');
        if (alone)
            reportAlone(session, id);
    }
    for (const { revision, failure } of broken) {
        warn(session, `${engine}/${project}: the ${revision} does not build, tried twice: ${failure?.message ?? ''}`);
        const lines = failure?.logTail.trimEnd().split('\n').slice(-toldLines) ?? [];
        for (const line of lines)
            session.context.host.log(`  | ${line}`);
    }
};
const reportAlone = ({ book }, id) => {
    const progress = book.get(id);
    if (progress === undefined)
        return;
    const wanted = Math.min(roundsAlone, progress.wanted);
    book.set(id, { ...progress, wanted, revisions: ['head'], stopped: undefined });
};
const warmUpEdits = async (session, engine, project, revisions) => {
    for (const scenario of session.plan.scenarios.filter(({ edit }) => edit !== 'none')) {
        const benchmark = session.plan.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario.name);
        if (benchmark === undefined || session.book.get(benchmark.id)?.stopped !== undefined)
            continue;
        const build = () => discarded(session, benchmark, scenario, revisions);
        if (scenario.edit === 'source')
            await chooseEdit(session, benchmark, build);
        else
            await build();
    }
};
const discarded = async (session, benchmark, scenario, order) => {
    const { context, primes, measurements } = session;
    const pair = { benchmark, scenario, order, round: 0, purpose: 'warmUpMs' };
    const result = await buildPair(context, primes, pair, announcer(session));
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
const measure = async (plan, context, save) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = openSession(plan, context, save);
        const _ = measure_addDisposableResource(env_1, session.primes, true);
        for (const { id } of plan.projects) {
            await warmUp(session, id);
            if (!warmUpOutOfTime(session, id))
                keepWithinBudget(session, id);
            for (let pair = nextPair(plan, id, session.book); pair !== undefined; pair = nextPair(plan, id, session.book)) {
                if (!outOfTime(session, pair))
                    await carryOut(session, pair);
            }
        }
        reportMountGrowth(session);
        reportFailedSyncs(session);
        const { measurements, warnings } = session;
        return { measurements, sampling: samplingOf(session), editedFiles: editedFiles(session), warnings };
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
    const { plan, context, primes, measurements } = session;
    const scenario = plan.scenarios.find(({ name }) => name === pair.benchmark.scenario);
    if (scenario === undefined)
        throw new Error(`the plan has no scenario ${pair.benchmark.scenario}`);
    const result = await buildPair(context, primes, { ...pair, scenario, purpose: 'timedMs' }, announcer(session));
    measurements.push(...result.builds);
    recordPair(session, pair, result);
    await session.save(measurements);
};

;// CONCATENATED MODULE: ./build/measure/moved-images.js
/** An image that moved while an engine built on it: none of that engine's times can be compared. */
const withoutMoved = (plan, measured, moved) => {
    if (moved.length === 0)
        return measured;
    const sampling = new Map(measured.sampling);
    const warnings = moved.map(({ engine, image }) => `On ${engine}, ${image} was another image at the end of the run than at its beginning: pin it by its digest.`);
    for (const { id, engine } of plan.benchmarks) {
        const own = sampling.get(id);
        const obstacles = moved
            .filter((each) => each.engine === engine)
            .map(({ image }) => ({ kind: 'image-moved', reason: `${image} moved during the run` }));
        if (own !== undefined)
            sampling.set(id, { ...own, obstacles: [...own.obstacles, ...obstacles] });
    }
    return { ...measured, sampling, warnings: [...measured.warnings, ...warnings] };
};

// EXTERNAL MODULE: ./build/scenarios/index.js + 3 modules
var scenarios = __webpack_require__(44790);
;// CONCATENATED MODULE: ./build/plan/resolve.js



/** The plan of a run, with every `auto` of its inputs resolved. `randomSeed` is used when the inputs name no seed. */
const planOf = (inputs, { projects, revisions, engines }, randomSeed) => {
    const compared = revisions.length > 1;
    const names = inputs.scenarios === 'auto' ? (0,scenarios/* defaultScenarios */.XT)(compared ? 'compared' : 'alone') : inputs.scenarios;
    const { rounds, thresholds, gate } = inputs;
    return makePlan({
        projects,
        revisions,
        gate,
        thresholds,
        engines,
        scenarios: Object.values(scenarios/* scenarios */.qQ).filter(({ name }) => names.includes(name)),
        looks: looksOf(rounds, revisions),
        seed: inputs.seed === 'random' ? randomSeed : inputs.seed,
    });
};
/** What the inputs of a run ask to judge by, for its report. */
const rulesOf = (inputs, revisions) => {
    const { gate, failOn, rounds, timeBudgetMs, buildTimeoutMs } = inputs;
    return { gate, failOn, rounds, looks: looksOf(rounds, revisions), timeBudgetMs, buildTimeoutMs };
};
const looksOf = (rounds, revisions) => {
    if (revisions.length > 1)
        return (0,limits/* looksFor */.W9)(rounds === 'auto' ? undefined : rounds);
    return [rounds === 'auto' ? 3 : rounds];
};

// EXTERNAL MODULE: ./build/analysis/losses.js
var losses = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./build/report/assemble.js + 1 modules
var assemble = __webpack_require__(98914);
// EXTERNAL MODULE: ./build/report/judge-report.js + 1 modules
var judge_report = __webpack_require__(85836);
;// CONCATENATED MODULE: ./build/report/projects.js
/** The projects of a report: described before the run, completed by what it did. */
const projectsOf = (described, facts) => described.map(({ head, base, ...project }) => ({
    ...project,
    head: withEdit(head, project.id, 'head', facts),
    ...(base !== undefined && { base: withEdit(base, project.id, 'base', facts) }),
    images: facts.images.get(project.id) ?? [],
}));
const withEdit = (source, id, revision, { editedFiles, edits }) => {
    if (!edits)
        return source;
    const editedFile = editedFiles?.get(id)?.get(revision);
    if (editedFile !== undefined)
        return { ...source, editedFile };
    const reason = editedFiles === undefined ? 'the run had not ended' : 'no edit of a Go file was seen to reach the image';
    return { ...source, unknown: { ...source.unknown, editedFile: reason } };
};

;// CONCATENATED MODULE: ./build/report/reports.js







/** What is known without any build: no engine was needed, so none is in the report. */
const knownReport = (facts) => {
    const { subject } = facts;
    const report = (0,assemble/* assemble */.f)({
        ...runFacts(facts),
        complete: true,
        seed: '',
        benchmarks: [],
        measurements: [],
        sampling: new Map(),
        projects: projectsOf(subject.described, { images: new Map(), editedFiles: undefined, edits: false }),
        engines: [],
        warnings: subject.notes,
    });
    const { knownVerdict } = subject;
    return (0,redact/* redacted */.pc)(knownVerdict === undefined ? report : { ...report, verdict: knownVerdict }, subject.hidden);
};
/** The report while builds are still going on: nothing is judged yet. */
const partialReport = (facts, measurements) => {
    const sampling = new Map();
    const justBuilds = { measurements, sampling, editedFiles: undefined, warnings: [] };
    return (0,redact/* redacted */.pc)((0,assemble/* assemble */.f)({ ...plannedFacts(facts, justBuilds), complete: false, measurements }), facts.subject.hidden);
};
/** The whole report, judged where there are two revisions. It is redacted first, because a cause can quote half of a step. */
const wholeReport = (facts, measured) => {
    const { hidden } = facts.subject;
    const measurements = (0,redact/* redactedBuilds */.Cu)(measured.measurements, hidden);
    const planned = plannedFacts(facts, measured);
    const warnings = [...planned.warnings, ...lossesOf(facts, measurements)];
    return (0,judge_report/* judgeReport */.w)((0,redact/* redacted */.pc)((0,assemble/* assemble */.f)({ ...planned, complete: true, measurements, warnings }), hidden));
};
const lossesOf = ({ plan }, measurements) => plan.revisions.length < 2
    ? []
    : plan.benchmarks.flatMap(({ id }) => (0,losses/* lossWarnings */.Z)(id, (0,attempts/* attemptsOf */.Or)(measurements, id)));
const plannedFacts = (facts, { sampling, editedFiles, warnings }) => ({
    ...runFacts(facts),
    seed: facts.plan.seed,
    benchmarks: facts.plan.benchmarks,
    sampling,
    projects: projectsOf(facts.subject.described, {
        images: facts.images,
        editedFiles,
        edits: facts.plan.scenarios.some(({ edit }) => edit === 'source'),
    }),
    engines: facts.engines,
    warnings: [...facts.subject.notes, ...facts.warnings, ...warnings],
});
const runFacts = ({ subject, rules, environment, startedAt, cost }) => ({
    toolVersion: version/* toolVersion */.f,
    startedAt,
    rules,
    environment,
    revisions: subject.revisions,
    obstacles: subject.obstacles,
    onlyChange: subject.onlyChange,
    cost: cost.total(),
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












/** The story of a run: plan, measure, report. Throws when it is interrupted, or when nothing can be measured. */
const run = async (request) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const resources = run_addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        const started = await start(request, resources);
        if (started.subject.knownVerdict !== undefined)
            return await saved(request, knownReport(started.facts));
        const planned = await plan(request, started, resources);
        const measured = await measureAll(request, planned);
        const warnings = [...measured.warnings, ...(await run_closed(request.host, resources))];
        return await saved(request, wholeReport(planned.facts, { ...measured, warnings }));
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
/** Removes what killed runs left, opens the run's folder, and finds out what to measure. */
const start = async (request, resources) => {
    const { host, inputs } = request;
    const [cost, startedAt] = [openCostLedger(), new Date().toISOString()];
    for (const path of await (0,sweep/* sweepDeadRuns */.t)(host))
        host.log(`Removed ${path}, left behind by a killed run.`);
    const folder = await (0,run_folder/* openRunFolder */.iN)(host);
    if (inputs.cleanup)
        resources.use(folder);
    else
        host.log(`The run's folder ${folder.path} is kept, because cleanup is false.`);
    const environment = await (0,machine/* readEnvironment */.Qo)(host, folder.path);
    const subject = await cost.charge('setupMs', () => request.subject(folder));
    const rules = rulesOf(inputs, subject.revisions);
    return { folder, subject, cost, facts: { subject, rules, environment, startedAt, cost } };
};
/** Starts the engines, prepares the projects for them, and decides what to build. */
const plan = async (request, started, resources) => {
    const { folder, subject, cost, facts } = started;
    const { engines, warnings } = await cost.charge('setupMs', () => request.startEngines(subject, folder, resources));
    const prepared = await cost.charge('setupMs', () => subject.prepare(engines));
    const engineFacts = engines.map((engine) => engine.facts);
    const names = engineFacts.map(({ name }) => name);
    const { projects, revisions } = subject;
    const randomSeed = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const decided = planOf(request.inputs, { projects, revisions, engines: names }, randomSeed);
    return {
        ...started,
        engines,
        prepared,
        facts: { ...facts, plan: decided, engines: engineFacts, images: prepared.images, warnings },
    };
};
/** Carries out the plan, saving a partial report after every pair. */
const measureAll = async (request, planned) => {
    const { facts, prepared } = planned;
    const measured = await measure(facts.plan, contextOf(request, planned), (builds) => request.save(partialReport(facts, builds)));
    return withoutMoved(facts.plan, measured, (await prepared.imagesMoved?.()) ?? []);
};
/** What cannot be closed becomes a warning; it never costs the report. */
const run_closed = async (host, resources) => {
    try {
        await resources[Symbol.asyncDispose]();
        return [];
    }
    catch (error) {
        const warning = (0,error_text/* messageOf */.b)(error);
        host.log(warning);
        return [warning];
    }
};
const saved = async (request, report) => {
    await request.save(report);
    return report;
};
const contextOf = ({ host, inputs }, { folder, cost, engines, prepared }) => ({
    host,
    cost,
    edits: new Map(),
    failedSyncs: [],
    engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
    freeBytes: () => (0,disk/* freeBytes */.go)(folder.path),
    timeBudgetMs: inputs.timeBudgetMs,
    buildTimeoutMs: inputs.buildTimeoutMs,
    runId: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
    checkout: ({ project }, revision) => {
        const checkout = prepared.checkouts.get(project)?.get(revision);
        if (checkout === undefined)
            throw new Error(`the project ${project} was not laid out for ${revision}`);
        return checkout;
    },
});

// EXTERNAL MODULE: ./build/engines/index.js + 67 modules
var build_engines = __webpack_require__(42780);
// EXTERNAL MODULE: ./build/projects/fixtures/fixture.js
var fixtures_fixture = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive.js + 2 modules
var archive = __webpack_require__(19262);
// EXTERNAL MODULE: ./build/images/go-toolchain.js
var go_toolchain = __webpack_require__(73931);
;// CONCATENATED MODULE: ./build/images/static-executable.js
var static_executable_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var static_executable_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

/** The type of the ELF program header that names a dynamic loader (ELF specification, "Program Header"). */
const ptInterp = 3;
/** Enough for the file header and all program headers of a Go program. */
const headBytes = 4096;
/**
 * Why the program at `path` cannot run in an image that contains nothing else; undefined when it can, as a 64-bit
 * little-endian ELF file without a dynamic loader.
 */
const whyNotStandalone = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = static_executable_addDisposableResource(env_1, await (0,promises_.open)(path), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        if (bytesRead < 64 || buffer.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') {
            return 'it is not a 64-bit Linux program';
        }
        const offset = Number(buffer.readBigUInt64LE(32));
        const size = buffer.readUInt16LE(54);
        const count = buffer.readUInt16LE(56);
        if (offset + size * count > bytesRead)
            return 'its program headers are not where they should be';
        const types = Array.from({ length: count }, (_, index) => buffer.readUInt32LE(offset + index * size));
        return types.includes(ptInterp) ? 'it is dynamically linked' : undefined;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = static_executable_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

;// CONCATENATED MODULE: ./build/images/toolchain-files.js


/**
 * The files of a GOROOT that `go build` without cgo needs, placed in `usr/local/go`. They are the same whether Go was
 * installed or is a toolchain module in Go's module cache, which has no `api`, `doc`, `misc` and `test`, may have no
 * executable bits, and calls every `go.mod` `_go.mod` until its first use. `go.env` is not included, because
 * installations edit it.
 */
const toolchainFiles = async (goroot, architecture) => {
    const tools = `pkg/tool/linux_${architecture}`;
    const single = ['VERSION', 'bin/go', ...toolNames.map((name) => `${tools}/${name}`)];
    const trees = await Promise.all(['lib', 'pkg/include', 'src'].map((folder) => filesBelow(goroot, folder)));
    const paths = [...(await existing(goroot, single)), ...trees.flat()];
    return Promise.all(paths.map((path) => entryOf(goroot, path)));
};
/** The tools that `go build` starts; `preprofile` exists since Go 1.23. The others (vet, cover …) would add 30 MB. */
const toolNames = ['asm', 'cgo', 'compile', 'link', 'preprofile'];
/** Leaves out half of it: tests, the sources of the tools, and objects for cgo-only builds. */
const isNeeded = (path) => path !== 'src/cmd' && !/(^|\/)testdata$|_test\.go$|\.syso$/.test(path);
/** Follows symbolic links, because distributions keep `src` elsewhere. */
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
const entryOf = async (goroot, path) => {
    const source = (0,external_node_path_.join)(goroot, path);
    const { size } = await (0,promises_.stat)(source);
    const executable = path.startsWith('bin/') || path.startsWith('pkg/tool/');
    const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
    return { path: `usr/local/go/${name}`, content: { kind: 'file', source, sizeBytes: size, executable } };
};

;// CONCATENATED MODULE: ./build/images/base-image.js







/** Increased when the contents of the image change for the same Go version. */
const formatVersion = 1;
const baseImageFile = (goVersion) => `base-go${goVersion}-${(0,architecture/* architecture */.s)()}-v${formatVersion}.tar`;
/** The name of the image in every engine. */
const baseImageReference = (goVersion) => `localhost/go-container-bench/go:${goVersion}`;
/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing else. It
 * has no shell, so RUN must use the exec form. When the store has it, this machine needs no Go. Throws when there is
 * no such toolchain, or it cannot run without other files.
 */
const baseImage = (host, goVersion, store) => {
    const reference = baseImageReference(goVersion);
    return store.get({ file: baseImageFile(goVersion), reference }, async (path) => {
        const toolchain = await (0,go_toolchain/* findToolchain */.v)(host, goVersion);
        host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as the base image of the fixtures`);
        await refuseUnlessStandalone(toolchain);
        const files = [
            ...(await toolchainFiles(toolchain.goroot, (0,architecture/* architecture */.s)())),
            ...(await otherFiles(toolchain)),
        ];
        return (0,archive/* writeImageArchive */.H)({ files, env, reference, path, architecture: (0,architecture/* architecture */.s)() });
    });
};
const env = [
    'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'HOME=/root',
    // Go would find it through /proc/self/exe, which not every builder mounts.
    'GOROOT=/usr/local/go',
    'GOTOOLCHAIN=local',
];
const base_image_text = (path, content) => ({ path, content: { kind: 'text', text: content } });
/** Other files that `go build` needs. No certificates: fixtures are built without a network. */
const otherFiles = async ({ goroot }) => [
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    base_image_text('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
    base_image_text('usr/local/go/go.env', await goEnv(goroot)),
    // Telemetry would write counters into every layer; only this file, not a variable, turns it off.
    base_image_text('root/.config/go/telemetry/mode', 'off'),
];
/** Keeps Go's own default for the module proxy; anything else in this file may have been edited. */
const goEnv = async (goroot) => {
    const lines = (await (0,promises_.readFile)((0,external_node_path_.join)(goroot, 'go.env'), 'utf8').catch(() => '')).split('\n');
    const kept = lines.filter((line) => /^(GOPROXY|GOSUMDB)=/.test(line));
    return [...kept, 'GOTOOLCHAIN=local', ''].join('\n');
};
const refuseUnlessStandalone = async ({ go, version }) => {
    const reason = await whyNotStandalone(go);
    if (reason === undefined)
        return;
    throw new Error(`${go} cannot be the base image of the fixtures: ${reason}. ` +
        `Put Go from https://go.dev/dl on PATH (any version from 1.21 on downloads ${version} itself), ` +
        `or name an image that contains Go with --base-image REF (input base-image).`);
};

// EXTERNAL MODULE: ./build/images/modules.js
var images_modules = __webpack_require__(26358);
;// CONCATENATED MODULE: ./build/images/pinned-images.js
/**
 * Records the id of each of a Dockerfile's images in every engine: if somebody moved a tag while builds are timed,
 * later builds would have another base than earlier ones. Engines that do not report ids are never found to move.
 */
const pinImages = async (engines, imagesOf) => {
    const found = await findImages(engines, imagesOf);
    return {
        found,
        moved: async () => {
            const now = await findImages(engines, imagesOf);
            return found.filter(({ id }, at) => id !== now[at]?.id).map(({ engine, image }) => ({ engine, image }));
        },
    };
};
/** Asks every engine for the ids of these images. */
const findImages = async (engines, imagesOf) => {
    const found = [];
    for (const engine of engines) {
        const { facts, imageId } = engine;
        for (const image of imagesOf(engine)) {
            const id = await imageId?.(image);
            found.push({ engine: facts.name, image, id, whyUnknown: whyUnknown(id, imageId !== undefined) });
        }
    }
    return found;
};
const whyUnknown = (id, hasIds) => {
    if (id !== undefined)
        return undefined;
    return hasIds ? 'the engine does not have the image' : 'the engine reports no ids of images';
};

;// CONCATENATED MODULE: ./build/projects/used-images.js
/** Images for the report. What an engine cannot identify is known where this program made it. */
const usedImages = (found, archives) => found.map(({ engine, image, id, whyUnknown }) => {
    const known = id ?? archives.find(({ reference }) => reference === image)?.configDigest;
    return {
        engine,
        image,
        ...(known !== undefined && { id: known }),
        ...(known === undefined && whyUnknown !== undefined && { unknown: { id: whyUnknown } }),
    };
});

// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
;// CONCATENATED MODULE: ./build/host/hand-over.js

/**
 * Gives files and folders, with everything in them, to the user that an engine runs as; does nothing without one.
 * Symbolic links change their owner, their targets do not: a project may link to a file of the system.
 */
const handOver = async (host, paths, reader) => {
    if (reader === undefined)
        return;
    const args = ['-hR', `${reader.uid}:${reader.gid}`, '--', ...paths];
    (0,exec/* succeed */.Py)(await host.exec('chown', args, { timeoutMs: 900_000 }));
};

;// CONCATENATED MODULE: ./build/projects/fixtures/lay-out.js




/** Names of equal length, because paths end up in some builds. */
const lay_out_folderOf = { base: 'a', head: 'b' };
/** Copies a fixture once per revision; builds read and edit only the copies. */
const layOutFixture = async (layout, revisions) => {
    const { host, folder, fixture, strategy, buildArgs, reader } = layout;
    const parent = await folder.sub(`p/${fixture.name}-${strategy}`);
    const checkouts = new Map();
    for (const revision of revisions) {
        const dir = (0,external_node_path_.join)(parent, lay_out_folderOf[revision]);
        const [contextDir, dockerfile] = [(0,external_node_path_.join)(dir, 'src'), (0,external_node_path_.join)(dir, 'Dockerfile')];
        await (0,promises_.mkdir)(dir, { recursive: true });
        await (0,promises_.cp)(fixture.dir, contextDir, {
            recursive: true,
            filter: (path) => !fixtures_fixture/* notInProject */.uz.includes((0,external_node_path_.basename)(path)),
        });
        await (0,promises_.cp)((0,fixtures_fixture/* dockerfileOf */.S9)(fixture, strategy), dockerfile);
        await handOver(host, [dir], reader);
        checkouts.set(revision, {
            recipe: {
                contextDir,
                dockerfile,
                target: undefined,
                buildArgs,
                buildContexts: {},
                secrets: {},
                ssh: [],
                network: 'none',
            },
            editFiles: [fixture.mainFile],
            evidenceStage: 'evidence',
        });
    }
    return checkouts;
};

;// CONCATENATED MODULE: ./build/projects/fixtures/prepare.js





/** `NAME+STRATEGY+goVERSION`; `gocustom` for a base image of the user's own, whose version is unknown. */
const fixtureProject = (fixture, strategy, baseReference) => ({
    id: `${fixture.name}+${strategy}+go${baseReference === 'auto' ? fixture.goVersion : 'custom'}`,
    strategy,
    fixture,
    ...(baseReference === 'auto' ? { goVersion: fixture.goVersion } : {}),
});
/**
 * Loads base image and modules into every engine and lays the project out once per revision: from here on,
 * its builds need no network.
 */
const prepareFixture = async (preparation, { fixture, strategy }) => {
    const { host, folder, engines, archiveStore, revisions } = preparation;
    const own = preparation.baseImage === 'auto' ? await baseImage(host, fixture.goVersion, archiveStore) : undefined;
    const modules = await (0,images_modules/* modulesImage */.j)(host, fixture, archiveStore);
    const archives = [own, modules].filter((archive) => archive !== undefined);
    for (const engine of engines)
        await loadArchives(host, engine, archives, own === undefined ? preparation.baseImage : undefined);
    const buildArgs = {
        BASE_IMAGE: own?.reference ?? preparation.baseImage,
        ...(modules === undefined ? {} : { MODULES_IMAGE: modules.reference }),
    };
    const [reader] = engines.flatMap(({ runsAs }) => runsAs ?? []);
    const checkouts = await layOutFixture({ host, folder, fixture, strategy, buildArgs, reader }, revisions);
    const found = await findImages(engines, () => Object.values(buildArgs));
    return { checkouts, images: usedImages(found, archives) };
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

;// CONCATENATED MODULE: ./build/modes/first-run.js








/** Whether somebody tries the program out: in a terminal, with nothing but defaults. */
const isPlain = ({ invocation, given }) => !invocation.inWorkflow && !definitions/* inputNames */.vj.some((name) => (0,inputs_given/* differs */.A)(given, name));
/** What a plain run will build and about how long it will take, known before anything is started or installed. */
const outlookOf = async ({ host, inputs, invocation }) => {
    const root = invocation.program.fixtures;
    const fixtures = await Promise.all(inputs.fixtures.map((name) => (0,fixtures_fixture/* readFixture */.Y_)(root, name)));
    const projects = fixtures.map((fixture) => fixtureProject(fixture, inputs.strategies[0] ?? '', inputs.baseImage));
    const answering = await answeringEngines(host);
    const names = answering.length === 0 ? [build_engines/* engines */.s.podman.name] : answering;
    const plan = planOf(inputs, { projects, revisions: ['head'], engines: names }, '');
    const costMs = fixtures.reduce((sum, { roughCostMs }) => sum + roughCostMs, 0) * names.length;
    const minutes = Math.max(1, Math.round(costMs / 60_000));
    const installed = answering.length === 0 ? ', which has to be installed first: no engine answers here' : '';
    return [
        `Plan: ${plan.benchmarks.length * plan.rounds} timed builds: ${(0,numbers/* list */.p_)(inputs.fixtures)}, ` +
            `each ${(0,numbers/* list */.p_)(plan.scenarios.map(({ name }) => name))}, ${plan.rounds} times, on ${(0,numbers/* list */.p_)(names)}${installed}.`,
        `Cost: about ${minutes} min on two processors, and at most ${(0,analysis_numbers/* duration */.p)(inputs.timeBudgetMs)} (--time-budget).`,
    ].join('\n');
};
/** Names of the engines that a plain run takes: the usual ones that could build right now. */
const answeringEngines = async (host) => {
    const usual = Object.values(build_engines/* engines */.s).filter((engine) => engine.usual);
    const looks = await Promise.all(usual.map(async (engine) => {
        const detection = await engine.detect(host).catch(() => undefined);
        return detection?.kind === 'found' && detection.answers ? [engine.name] : [];
    }));
    return looks.flat();
};
const nextCommands = `
Next:
  npm start -- ../your-project --base main   compare a project of yours with its branch main
  npm start -- --engines all                 measure every engine that is available here
  npm start -- doctor                        see what the other engines need`;

// EXTERNAL MODULE: ./build/modes/invocation.js
var modes_invocation = __webpack_require__(35013);
// EXTERNAL MODULE: ./build/modes/output-dir.js
var output_dir = __webpack_require__(92024);
// EXTERNAL MODULE: ./build/host/git/repository.js
var git_repository = __webpack_require__(60950);
// EXTERNAL MODULE: ./build/revisions/base.js + 3 modules
var revisions_base = __webpack_require__(20504);
// EXTERNAL MODULE: ./build/host/git/environment.js
var environment = __webpack_require__(98701);
// EXTERNAL MODULE: ./build/host/git/git.js
var git = __webpack_require__(60616);
;// CONCATENATED MODULE: ./build/revisions/prepare.js



/** `prepare` failed in one of the revisions. */
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
    // The command's own `git` must see the clone, even when a git that works on another repository started us.
    const env = (0,environment/* withoutRepository */.t)(host.env);
    const result = await host.exec('sh', ['-c', command], { cwd: dir, env, timeoutMs });
    host.signal.throwIfAborted();
    if (!(0,git/* succeeded */.gq)(result))
        throw new PrepareError(revision, new exec/* CommandError */.Qd(result));
};

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

// EXTERNAL MODULE: ./build/revisions/origin.js
var revisions_origin = __webpack_require__(67747);
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
    const args = ['fetch', ...flags, ...depth, revisions_origin/* remoteName */.i, sha];
    const result = await (0,git/* git */.$Y)(host, dir, args, { ...origin.access, ...transfer });
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(result))
        return;
    throw new git_repository/* RepositoryError */.pU(`${what} and could not be fetched from origin (${(0,git/* gitFailure */.tv)(result)}); ${advice}`, {
        cause: new exec/* CommandError */.Qd(result),
    });
};

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
 * has them, else from the server. Throws a `RepositoryError` that names a file when that fails.
 */
const pullLargeFiles = async (checkout) => {
    const { host, dir, origin } = checkout;
    const pointers = await pointersIn(host, dir);
    const [first, ...others] = pointers.keys();
    if (first === undefined)
        return;
    const which = `${first}${others.length === 0 ? '' : ` (and ${others.length} more)`} is stored in Git LFS`;
    if (!(0,git/* succeeded */.gq)(await (0,git/* git */.$Y)(host, dir, ['lfs', 'version']))) {
        host.signal.throwIfAborted();
        throw new git_repository/* RepositoryError */.pU(`${which}, but git lfs was not found; install git-lfs`);
    }
    await copyKnown(checkout, [...pointers.values()]);
    const settings = [...(origin?.access.settings ?? []), ...filter];
    const options = { ...origin?.access, settings, timeoutMs: git/* transferTimeoutMs */.L$ };
    const pulled = await (0,git/* git */.$Y)(host, dir, ['lfs', 'pull'], options);
    host.signal.throwIfAborted();
    if ((0,git/* succeeded */.gq)(pulled))
        return;
    throw new git_repository/* RepositoryError */.pU(`${which} and could not be downloaded (${(0,git/* gitFailure */.tv)(pulled)}); check out with lfs: true and a token that may read it`, { cause: new exec/* CommandError */.Qd(pulled) });
};
/** Every pointer in a clone: its path, and the path of its content in a store. */
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
/** See https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md; undefined when the file is not a pointer. */
const objectOf = async (path) => {
    const found = await (0,promises_.lstat)(path);
    if (!found.isFile() || found.size >= pointerLimitBytes)
        return undefined;
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(await (0,promises_.readFile)(path, 'utf8'))?.[1];
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
 * Checks out the submodules of a clone, except those that the user's checkout has but left empty. Each comes from the
 * user's own objects when they include the commit, else from its URL. Returns the paths of the submodules that are
 * checked out and of those left empty. Throws a `RepositoryError` that names a submodule that cannot be fetched.
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
 * Git LFS and submodules. Returns the paths of the submodules that stay empty.
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
/** How the clones differ from the user's working tree, as whole sentences. */
const layoutNotes = ({ files, submodules, repositories }, withUncommitted, emptySubmodules) => {
    const left = withUncommitted ? [] : [...files, ...submodules, ...repositories];
    return [
        left.length === 0
            ? ''
            : `Not committed and therefore not in the head: ${notes_some(left)}. Use prepare to create files that a build needs.`,
        repositories.length === 0 || !withUncommitted
            ? ''
            : `Not in the head because they are git repositories of their own: ${notes_some(repositories)}.`,
        emptySubmodules.length === 0
            ? ''
            : `Submodules that are empty in both revisions, as in the checkout: ${notes_some(emptySubmodules)}.`,
    ].filter((note) => note !== '');
};
const notes_some = (paths) => {
    const shown = paths.slice(0, 10).join(', ');
    return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown;
};

// EXTERNAL MODULE: ./build/revisions/uncommitted.js
var revisions_uncommitted = __webpack_require__(1526);
;// CONCATENATED MODULE: ./build/revisions/revisions.js










/** Names of equal length, because paths end up in some builds. */
const revisions_folderOf = { base: 'a', head: 'b' };
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
    });
    const origin = await (0,revisions_origin/* originOf */.y)(host, repository, request.token);
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
        const gitObjects = await countObjects(host, dir);
        for (const path of await completeTree({ host, dir, source: repository.root, origin }))
            empty.add(path);
        if (revision === 'head' && withUncommitted)
            await (0,revisions_uncommitted/* copyUncommitted */.ve)(repository, changes, dir);
        if (request.prepare !== undefined)
            await runPrepare(host, request.prepare, revision, dir);
        revisions.set(revision, { dir, contextDir: (0,external_node_path_.join)(dir, context), sha, describe, gitObjects });
    }
    const uncommitted = withUncommitted ? changes.files : [];
    return { revisions, uncommitted, notes: layoutNotes(changes, withUncommitted, [...empty]) };
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
    const dirs = new Map(revisions.map((revision) => [revision, (0,external_node_path_.join)(parent, revisions_folderOf[revision])]));
    for (const dir of dirs.values())
        await (0,promises_.mkdir)(dir);
    return dirs;
};

// EXTERNAL MODULE: ./build/host/version-order.js
var version_order = __webpack_require__(51774);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
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
        isFolder(value) ? (0,external_node_path_.join)(dir, value) : value,
    ]));
    const question = { buildArgs, buildContexts, target: build.target, platform: (0,machine/* nativePlatform */.Nc)() };
    const dockerfile = asInputError(() => readDockerfile(text, question));
    const dockerfileSha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return { contextDir, dockerfilePath, dockerfile, dockerfileSha256, buildArgs, buildContexts };
};
/** Images (`docker-image://…`) and addresses are not folders: only the engine can resolve them. */
const isFolder = (context) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(context);
/** Nothing was built yet, so what a user's file does not contain means that an input is wrong. */
const asInputError = (read) => {
    try {
        return read();
    }
    catch (error) {
        throw new inputs_error/* InputError */.d([(0,error_text/* messageOf */.b)(error)]);
    }
};

;// CONCATENATED MODULE: ./build/projects/context/base-images.js







/**
 * Chooses the base images of both revisions, each with the Go that its own go.mod names: a different toolchain is part
 * of the change. A base that names no exact version gets that of the head. Throws an InputError when `base-image` is
 * given for a Dockerfile without that argument, or when nothing says which Go the image should have.
 */
const baseImagesOf = async (host, revisions, inputs) => {
    const head = await choose(host, revisions.get('head'), inputs, undefined);
    if (inputs.baseImageGiven)
        refuseUnused(head, inputs);
    const base = await choose(host, revisions.get('base'), inputs, head.goVersion);
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
        throw new inputs_error/* InputError */.d(['base-image: build-args sets BASE_IMAGE as well; leave one of them out']);
    if (!isUsed)
        throw new inputs_error/* InputError */.d(['base-image: the Dockerfile has no ARG BASE_IMAGE to pass it to']);
};
const notChosen = { buildArgs: {}, goVersion: undefined, isUsed: true, note: undefined };
/** `fallback` is the version of Go for a revision that names no exact one. */
const choose = async (host, revision, inputs, fallback) => {
    const text = revision && (await base_images_textOf(dockerfilePathOf(revision, inputs.build)));
    if (revision === undefined || text === undefined)
        return notChosen;
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
        buildArgs: { BASE_IMAGE: baseImageReference(goVersion) },
        goVersion,
        isUsed: true,
        note: exact === undefined ? noteOnGoOfMachine(goVersion) : undefined,
    };
};
/**
 * `ARG BASE_IMAGE`, and whether it has a default: an argument with one is often the base of the runtime image, so it is
 * replaced only where a base image is requested.
 */
const baseArgument = /^\s*ARG\s+BASE_IMAGE(=\S+)?\s*$/im;
const exactVersion = /^\d+\.\d+\.\d+$/;
/** As the go command chooses: the workspace comes before the module, the toolchain line before the go line. */
const goVersionNamedIn = async ({ contextDir }) => {
    for (const file of ['go.work', 'go.mod']) {
        const text = (await base_images_textOf((0,external_node_path_.join)(contextDir, file))) ?? '';
        const [, version] = /^toolchain\s+go(\d\S*)/m.exec(text) ?? /^go\s+(\d\S*)/m.exec(text) ?? [];
        if (version !== undefined)
            return version;
    }
    return undefined;
};
const goOfMachine = async (host, named) => {
    const local = await (0,go_toolchain/* localGoVersion */.U)(host);
    if (local !== undefined && !(0,version_order/* isOlder */.t)(local, named ?? ''))
        return local;
    const wanted = named === undefined ? 'go.mod names none' : `go.mod names ${named}`;
    const present = local === undefined ? 'there is no released Go on PATH' : `the Go on PATH is ${local}`;
    throw new inputs_error/* InputError */.d([
        `base-image auto needs an exact Go version, but ${wanted} and ${present}: add a line like "toolchain go1.26.8", or give an image with --base-image`,
    ]);
};
const noteOnGoOfMachine = (version) => `go.mod names no exact version of Go, so the base image has Go ${version}, the version on this machine. A toolchain line would pin it.`;
const base_images_textOf = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined);

;// CONCATENATED MODULE: ./build/dockerfile/refusals.js
const address = /^(?:https?|git|ssh|ftp):\/\/|^git@[\w.-]+:|^github\.com\/|^oci-layout:\/\/|^target:|^bake:/i;
const windows = /(?:^|\/)(?:windows(?:\/|:|$)|servercore|nanoserver)|windowsservercore|nanoserver/i;
/**
 * Why this build cannot be timed honestly: one sentence for each reason, with its line. All reasons are known before
 * anything is built.
 */
const refusals_refusals = (dockerfile, question) => [
    ...requestedPlatforms(question),
    ...stagePlatforms(dockerfile, question.native),
    ...windowsBases(dockerfile),
    ...remoteContexts(question),
    ...entitlements(dockerfile),
];
const requestedPlatforms = ({ platform = '', native }) => {
    const requested = platform
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    if (requested.length > 1)
        return [
            `platform names several (${requested.join(', ')}): choose one, since several are built together and cannot be timed apart`,
        ];
    return requested
        .filter((each) => !isSame(each, native))
        .map((each) => `platform ${each} is emulated on ${native}: an emulated compiler says nothing about a native one; run on a machine of that platform`);
};
const stagePlatforms = ({ needed }, native) => needed.flatMap(({ platform, line, instructions }) => {
    if (platform === undefined || platform === '' || isSame(platform, native))
        return [];
    const runs = instructions.some(({ name }) => name === 'RUN');
    const what = runs ? `runs emulated on ${native}` : `differs from ${native}, the platform of this machine`;
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
/** An address may contain a token. */
const withoutLogin = (text) => text.replace(/\/\/[^/@]*@/, '//');
const isSame = (one, other) => normal(one) === normal(other);
/** By containerd's rules for platform names: `x86_64` is `linux/amd64`, `linux/arm64/v8` is `linux/arm64`. */
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
 * Reads one path without following a link. Owners and times are left out: engines reset owners, and no cache key
 * includes times. Synchronous, because a promise per file would make large trees several times slower.
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

/** Reads the lines of an ignore file. Throws for a pattern that no engine accepts, naming `file` and the line. */
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
/** Removes blanks, slashes and `.` parts. A leading slash has no meaning, since every pattern starts at the root. */
const readLine = (line, rules) => {
    // Buildah strips slashes before blanks and only then looks for the `!`.
    const bare = trimmed(rules === 'buildkit' ? line : line.replaceAll(/^\/+|\/+$/g, ''));
    if (bare === '')
        return undefined;
    // Both clean the line with its `!`: so `!a/..` is malformed for the one, and `!/../a` has no `!` for the other.
    const whole = clean(rules === 'buildkit' ? cleanedBody(bare) : bare);
    const isException = whole.startsWith('!');
    const text = isException ? whole.slice(1) : whole;
    return { text: isException && rules === 'buildah' ? clean(text).replace(/^\//, '') : text, isException };
};
const cleanedBody = (line) => {
    const [mark, body] = line.startsWith('!') ? ['!', trimmed(line.slice(1))] : ['', line];
    return `${mark}${clean(body).replace(/^\/(?=.)/, '')}`;
};
/** As Go trims: unlike in JavaScript, a byte order mark is not white space. */
const trimmed = (text) => text.replaceAll(/^[^\S\uFEFF]+|[^\S\uFEFF]+$/g, '');
/** Go's filepath.Clean. */
const clean = (path) => (path === '' ? '' : external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, ''));
/** By the documentation of .dockerignore: Go's filepath.Match, and `**` for any number of folders. */
const compile = (pattern, rules) => {
    const source = sourceOf(pattern, rules);
    if (source === undefined)
        return undefined;
    // BuildKit reads `**name` as "ends in name" unless something else in it is special.
    const isEnding = rules === 'buildkit' && /^\*\*[^/*?[\]\\][^*?[\]\\]*$/.test(pattern);
    if (isEnding)
        return new RegExp(`${literal(pattern.slice(2))}$`, 'su');
    if (rules === 'buildkit')
        return new RegExp(`^${source}$`, 'su');
    try {
        return new RegExp(`^${source}(?:/.*)?$`, 's');
    }
    catch {
        // Buildah passes characters like ( and + to the regular expression, and fails like this one.
        return undefined;
    }
};
const ignore_patterns_part = /(\*\*\/?(?=(.?)))|(\*)|(\?)|\[(\^?)((?:\\.|[^\]\\])+)\]|\\(.)|([\s\S])/gu;
const sourceOf = (pattern, rules) => {
    let source = '';
    for (const [, deep, behind, star, any, negated, members, escaped, plain] of pattern.matchAll(ignore_patterns_part)) {
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
 * The ignore files in the order in which an engine looks for them; only the first that exists is used. `dockerfile` is
 * absolute; without one (an additional build context) only those in the folder are used.
 */
const ignoreFilesOf = (contextDir, dockerfile, rules) => {
    const beside = (ending) => dockerfile === undefined ? [] : [`${dockerfile}${ending}`];
    const inside = (name) => (0,external_node_path_.join)(contextDir, name);
    if (rules === 'buildkit')
        return [...beside('.dockerignore'), inside('.dockerignore')];
    // With both beside the Dockerfile, Buildah uses .dockerignore (pkg/parse, ContainerIgnoreFile).
    return [
        ...beside('.dockerignore'),
        ...beside('.containerignore'),
        inside('.containerignore'),
        inside('.dockerignore'),
    ];
};
/** Finds and reads the ignore file that an engine would use. Throws for a malformed pattern. */
const readIgnore = async (contextDir, dockerfile, rules) => {
    const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => (0,external_node_fs_.existsSync)(each));
    return file === undefined ? makeIgnore('', rules) : makeIgnore(await (0,promises_.readFile)(file, 'utf8'), rules, file);
};
/** Reads an ignore file. Throws for a malformed pattern; `file` is the name in that error. */
const makeIgnore = (text, rules, file) => {
    const patterns = ignorePatterns(text, rules, file ?? 'the ignore file');
    const exceptions = patterns.filter(({ isException }) => isException);
    const folders = new Map();
    const mayHoldOthers = (folder) => exceptions.some(({ text: pattern }) => rules === 'buildah'
        ? // Buildah compares no more than this, so `!**/*.go` includes nothing from an ignored folder.
            `${pattern.replaceAll(/^\/+|\/+$/g, '')}/`.startsWith(folder)
        : /[*?[\]^\\]/.test(pattern) || `${pattern}/`.startsWith(`${folder}/`));
    const folderOf = (path) => {
        if (path === '.')
            return undefined;
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const parent = folderOf(external_node_path_.posix.dirname(path));
        const { matched, isIgnored } = decide(path, parent, patterns);
        const isPruned = parent?.isPruned === true || (isIgnored && !mayHoldOthers(path));
        const found = { matched, isPruned };
        folders.set(path, found);
        return found;
    };
    const isIgnored = (path) => {
        const parent = folderOf(external_node_path_.posix.dirname(path));
        return parent?.isPruned === true || decide(path, parent, patterns).isIgnored;
    };
    return { file, isIgnored, mayHoldOthers };
};
/**
 * The last pattern that matches decides; one that matched a folder matches everything in it. An exception is tried only
 * while the path is ignored, and an ordinary pattern only while it is not, so that one which was skipped for a folder
 * does not count for its content (moby/patternmatcher, MatchesUsingParentResults).
 */
const decide = (path, parent, patterns) => {
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
 * Reads what an engine would see: the context without ignored files (content, permissions, targets of links, empty
 * folders), the Dockerfile's text, target, build arguments, additional contexts. Leaves out times, owners, and anything
 * named `.git`, in which two commits always differ. Throws when something cannot be read, naming it.
 */
const buildInputsDigest = async (contextDir, dockerfile, question) => {
    const { rules, target, buildArgs, buildContexts } = question;
    const ignore = await readIgnore(contextDir, dockerfile, rules);
    const inputs = new Map([['Dockerfile', build_inputs_sha256(await (0,promises_.readFile)(dockerfile))]]);
    if (target !== undefined)
        inputs.set('target', target);
    // A digest of the value, never the value: it may be a secret.
    for (const [name, value] of Object.entries(buildArgs))
        inputs.set(`build argument ${name}`, build_inputs_sha256(value));
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
        ignoreFile: ignore.file,
        contextBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
        contextFiles: files.length,
    };
};
/** The names of inputs that differ, sorted, at most `limit`: files by path, others in words. */
const differingInputs = (one, other, limit = 3) => [...new Set([...one.inputs.keys(), ...other.inputs.keys()])]
    .filter((name) => one.inputs.get(name) !== other.inputs.get(name))
    .toSorted()
    .slice(0, limit)
    .map((name) => name.replace(/^file /, ''));
const build_inputs_sha256 = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
const digestOf = (inputs) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // NUL is the only character that no path contains.
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
    const shown = errors.slice(0, shownErrors).map(error_text/* messageOf */.b);
    const more = errors.length > shownErrors ? `, and ${errors.length - shownErrors} more` : '';
    return new Error(`The build context cannot be read: ${shown.join(', ')}${more}; make these files readable, or exclude them in .dockerignore`, { cause: errors[0] });
};

;// CONCATENATED MODULE: ./build/projects/context/build-inputs/module-change.js
/** Whether an input of the build, given by its path in the context, only says which modules are used. */
const isOfModules = (input) => /^(?:go\.(?:mod|sum)|vendor\/.*)$/s.test(input);
/**
 * The modules that a go.mod requires and an earlier one does not, as a clause; undefined when there are none, or when
 * the files differ in anything else (language version, replacements). It is a cause only if no other input differs.
 */
const moduleChange = (before, after) => {
    const [old, now] = [readLines(before), readLines(after)];
    if (old.others.join('\n') !== now.others.join('\n'))
        return undefined;
    const added = now.required.filter(({ module }) => !old.required.some((each) => each.module === module));
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
const refuseAbsentContext = (revision, { build }) => {
    if (revision === undefined || (0,external_node_fs_.existsSync)(revision.contextDir))
        return;
    if ((0,external_node_fs_.existsSync)(dockerfilePathOf(revision, build)))
        throw new inputs_error/* InputError */.d([noContext]);
};
/** Throws an InputError with every reason why a build cannot be timed honestly, or which of its folders do not exist. */
const refuse = ({ dockerfile, contextDir, buildContexts }, { build }) => {
    const question = {
        native: (0,machine/* nativePlatform */.Nc)(),
        buildContexts: build.buildContexts,
        platform: build.platform,
    };
    const absent = Object.entries(foldersOf(buildContexts)).filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    const problems = [
        ...refusals_refusals(dockerfile, question),
        ...unresolved(dockerfile),
        ...((0,external_node_fs_.existsSync)(contextDir) ? [] : [noContext]),
        ...absent.map(([name]) => `build-contexts: ${build.buildContexts[name]} is not in the repository`),
    ];
    if (problems.length > 0)
        throw new inputs_error/* InputError */.d(problems);
};
/** Throws an InputError for files that inputs name and that do not exist, before anything is installed. */
const refuseMissingFiles = ({ build }) => {
    const agents = build.ssh.flatMap((each) => (each.includes('=') ? [each.slice(each.indexOf('=') + 1)] : []));
    const named = [
        ...Object.values(build.secretFiles).map((path) => ['secret-files', path]),
        ...agents.map((path) => ['ssh', path]),
    ];
    const missing = named.filter(([, path]) => !(0,external_node_fs_.existsSync)(path));
    if (missing.length > 0)
        throw new inputs_error/* InputError */.d(missing.map(([name, path]) => `${name}: ${path} does not exist`));
};
const nothingKnown = { knownVerdict: undefined, onlyChange: undefined };
/** Equal inputs give equal builds. They must be equal by the ignore rules of both kinds of engines. */
const knownBeforeBuilding = async (base, builds, { build }) => {
    if (base.kind === 'same')
        return unchanged(`nothing was built: ${base.how}, which is the head itself`);
    const [before, after] = [builds.get('base'), builds.get('head')];
    if (before === undefined || after === undefined)
        return nothingKnown;
    const differing = [];
    for (const rules of ['buildkit', 'buildah']) {
        const digest = (each) => buildInputsDigest(each.contextDir, each.dockerfilePath, {
            rules,
            target: build.target,
            buildArgs: each.buildArgs,
            buildContexts: foldersOf(each.buildContexts),
        });
        differing.push(...differingInputs(await digest(before), await digest(after), Infinity));
        if (!differing.every(isOfModules))
            return nothingKnown;
    }
    if (differing.length === 0)
        return unchanged('no input of the build changed, so nothing was built');
    const onlyChange = moduleChange(await goModOf(before), await goModOf(after));
    return { knownVerdict: undefined, onlyChange };
};
const unchanged = (reason) => ({
    knownVerdict: { kind: 'unchanged', because: 'same-inputs', reason },
    onlyChange: undefined,
});
const goModOf = ({ contextDir }) => (0,promises_.readFile)((0,external_node_path_.join)(contextDir, 'go.mod'), 'utf8').catch(() => '');
const foldersOf = (contexts) => Object.fromEntries(Object.entries(contexts).filter(([, value]) => isFolder(value)));
/** An image whose name is unknown cannot be pulled before the timing, nor checked for changes. */
const unresolved = ({ unresolved: images }) => images.map(({ line, written, missing }) => `line ${line} of the Dockerfile: the name of the image ${written} depends on ${missing.join(', ')}; set it with --build-args`);

;// CONCATENATED MODULE: ./build/projects/context/describe.js
/** From what the user's project is built, for the report. Build arguments are only named: their values can be secret. */
const describeProject = ({ id, inputs, laidOut, builds }) => {
    const { revisions, uncommitted } = laidOut;
    const base = revisions.get('base');
    const head = revisions.get('head');
    return {
        ...withOptions(id, inputs, [...builds.values()].map(({ buildArgs }) => Object.keys(buildArgs)).flat()),
        head: head === undefined ? {} : describe_sourceOf(head, builds.get('head'), uncommitted.length),
        ...(base !== undefined && { base: describe_sourceOf(base, builds.get('base'), 0) }),
    };
};
/** The same where a revision could not be prepared, so that only its commits are known. */
const describeCommits = (id, inputs, { head, base }) => ({
    ...withOptions(id, inputs, Object.keys(inputs.build.buildArgs)),
    head: head === undefined ? {} : { commit: head },
    ...(base !== undefined && { base: { commit: base } }),
});
const withOptions = (id, { build }, buildArgs) => ({
    id,
    ...(build.target !== undefined && { target: build.target }),
    buildArgs: [...new Set(buildArgs)].toSorted(),
    ...(build.network !== undefined && { network: build.network }),
});
const describe_sourceOf = ({ sha, describe, gitObjects }, build, uncommittedFiles) => {
    const unknown = {
        ...(gitObjects === undefined && { gitObjects: 'git could not count them' }),
        ...(build === undefined && { dockerfileSha256: 'the revision has no Dockerfile that can be built' }),
    };
    return {
        commit: sha,
        describe,
        uncommittedFiles,
        ...(gitObjects !== undefined && { gitObjects }),
        ...(build !== undefined && { dockerfileSha256: build.dockerfileSha256 }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};

;// CONCATENATED MODULE: ./build/dockerfile/container-paths.js



/** A stage before its first instruction. */
const emptyContainer = { folder: '/', copied: [] };
/** The paths after one more instruction. */
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
/** The paths within one RUN, whose bind mounts show the context itself. */
const mounted = (paths, mounts, variables) => {
    const bound = mounts
        .filter(({ type, from }) => type === 'bind' && from === undefined)
        .map(({ source = '.', target = '.' }) => ({
        from: relative(source),
        to: absolute(paths.folder, target, variables),
    }));
    return { ...paths, copied: [...paths.copied, ...bound] };
};
/** Where in the context a file at an absolute path of the container comes from; undefined if it is not from there. */
const inContext = ({ folder, copied }, path, context) => {
    const found = copied.toReversed().flatMap(({ from, to }) => {
        const rest = external_node_path_.posix.relative(to, path);
        return rest === '..' || rest.startsWith('../') ? [] : [external_node_path_.posix.join(from, rest)];
    });
    // Not copied from the context (`COPY --from`, a base image with the sources): assume the same layout.
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
        // A glob copies the entries of its folder; a folder is copied as its content, without itself.
        if (/[*?[]/.test(source))
            return { from: relative(external_node_path_.posix.dirname(source)), to };
        const from = relative(source);
        return { from, to: intoFolder && !context.isFolder(from) ? external_node_path_.posix.join(to, external_node_path_.posix.basename(from)) : to };
    });
};

;// CONCATENATED MODULE: ./build/dockerfile/built-packages.js






/**
 * The packages a Dockerfile builds, in build order, as paths of the context: read from the arguments of go, WORKDIR,
 * `cd` and COPY. What cannot be followed is left out.
 */
const builtPackages = (dockerfile, context) => dockerfile.needed.flatMap((stage) => {
    let paths = emptyContainer;
    return placedInstructions(dockerfile, stage, dockerfile.question).flatMap((placed) => {
        paths = followed(paths, placed, context);
        return stage.instructions.includes(placed.instruction) ? built_packages_packagesOf(placed, paths, context) : [];
    });
});
const built_packages_packagesOf = ({ instruction, variables }, before, context) => {
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
    // Without a package, go builds the one in its folder.
    const isAlone = names.length === 0 && expanded.every(({ missing }) => missing.length === 0);
    return isAlone ? [{ written: '.', text: '.' }] : names;
};
/** Flags of `go build` whose value may be a word of its own (`go help build`). */
const valueFlags = /^--?(?:C|o|p|asmflags|buildmode|compiler|covermode|coverpkg|exec|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/;
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
/**
 * Whether a `//go:build` expression of names, `!`, `&&`, `||` and brackets holds for Linux on `arch`. A malformed one
 * does not hold.
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
/** Tags that hold in every build for Linux with the Go compiler; a user's own tags count as not given. */
const holding = new Set(['linux', 'unix', 'gc', 'cgo', 'true']);
const tagHolds = (tag, arch) => holding.has(tag) || tag === arch || /^go1\.\d+$/.test(tag);

;// CONCATENATED MODULE: ./build/projects/context/edits/go-file.js

/** White space and comments, which is all that may precede the package clause (Go specification, "Source files"). */
const beforePackage = /^\uFEFF?(?:\s+|\/\/[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/;
/** Reads the beginning of a Go file; the rest is only searched for `import "C"` and `func main()`. */
const readGoFile = (text) => {
    const head = beforePackage.exec(text)?.[0] ?? '';
    const packageName = /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(text.slice(head.length))?.[1];
    const lines = head.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n');
    const goBuild = lines.flatMap((line) => /^\/\/go:build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    const plusBuild = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)/.exec(line.trim())?.[1] ?? []);
    return {
        packageName,
        // The form in https://go.dev/s/generatedcode, and the variants that some tools write.
        isGenerated: lines.some((line) => /^\/\/ Code generated\b/.test(line)),
        importsC: /^\s*(?:import\s+)?"C"\s*(?:\/\/.*)?$/m.test(text),
        hasMain: /^func\s+main\s*\(\s*\)/m.test(text),
        constraints: goBuild.length > 0 ? goBuild : plusBuild.map(modern),
    };
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




/** A file is edited once for all engines, so it counts as ignored when one kind of engine ignores it. */
const readRevision = async ({ contextDir, dockerfilePath }) => {
    const buildkit = await readIgnore(contextDir, dockerfilePath, 'buildkit');
    const buildah = await readIgnore(contextDir, dockerfilePath, 'buildah');
    const ignore = {
        isIgnored: (path) => buildkit.isIgnored(path) || buildah.isIgnored(path),
        mayHoldOthers: (path) => buildkit.mayHoldOthers(path) && buildah.mayHoldOthers(path),
    };
    return { contextDir, ignore };
};
/** Whether a path of the context exists, and is not ignored, in every revision. */
const isInAll = (revisions, path) => revisions.every(({ contextDir, ignore }) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(contextDir, path), { throwIfNoEntry: false }) !== undefined &&
    (path === '.' || !ignore.isIgnored(path)));
/**
 * The files of the main package in a folder that are compiled for Linux in every revision and written by hand, the most
 * promising first; empty when the folder is not a main package.
 */
const mainFilesIn = (revisions, folder, arch) => {
    const [first] = revisions;
    const names = first === undefined ? [] : namesIn((0,external_node_path_.join)(first.contextDir, folder));
    return names
        .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go') && !/^[._]/.test(name))
        .flatMap((name) => mainFile(revisions, external_node_path_.posix.join(folder, name), arch) ?? [])
        .toSorted((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
};
/** The file if it could be edited. Why it could not does not matter: the next one is tried. */
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
/** Files with cgo come last, since an edit there runs a C compiler too. */
const rank = ({ path, importsC, hasMain }) => {
    if (importsC)
        return 3;
    if (external_node_path_.posix.basename(path) === 'main.go')
        return 0;
    return hasMain ? 1 : 2;
};
const namesIn = (folder) => (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true ? (0,external_node_fs_.readdirSync)(folder).toSorted() : [];
/** At most this many folders are searched: in larger projects the Dockerfile names what it builds. */
const searchedFolders = 5000;
/**
 * The folders at and below `root` that `./...` would include, sorted, commands first. Other modules, `vendor`,
 * `testdata` and hidden folders are not included (`go help packages`).
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
/** Further files of one package would only repeat the test. */
const filesPerPackage = 2;
/**
 * The files of main packages that exist in every revision, that engines see and that are compiled for Linux: first
 * those the Dockerfile builds, then those of the root and below `cmd/`, and only if there are none of these any other.
 * There are one or two revisions; the Dockerfile is that of the head, which is last.
 */
const editCandidates = (revisions, dockerfile) => {
    const last = revisions.at(-1);
    if (last === undefined)
        return { candidates: [], reason: 'there is no revision to search' };
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
    const known = [...built, ...inUsualPlaces(last, inFolder)];
    const found = known.length > 0 ? known : anywhere(last, inFolder);
    const candidates = inOrder(found).slice(0, mostCandidates);
    if (candidates.length > 0)
        return { candidates, reason: undefined };
    const where = revisions.length > 1 ? 'both revisions' : 'the context';
    return {
        candidates,
        reason: `no file of a main package in ${where} is compiled for Linux and not ignored`,
    };
};
/** The best file of every package comes before the second one of any; files with cgo come last. */
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
const inUsualPlaces = (revision, inFolder) => [
    ...inFolder('.', 'it is the main package in the root of the context'),
    ...folderNames(revision, 'cmd').flatMap((folder) => inFolder(folder, 'it is a main package below cmd/')),
];
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
        modulePath,
        exists: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, path)),
        isFolder: (path) => edit_file_isFolder(contextDir, path),
    };
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
    const apart = head.own.map((_, at) => sides.flatMap(({ own }) => own[at] ?? []));
    // Two different files are two different edits: only a program that every revision has compares like with like.
    return [...alike, ...apart.filter((row) => row.length === sides.length && new Set(row).size > 1)];
};
const rowsWith = (edit, sides) => {
    const head = sides.at(-1);
    if (head === undefined)
        return [];
    const path = asInputError(() => readEdit(edit, head.files));
    const row = sides.flatMap(({ files, own }) => (isInAll([files], path) ? path : (own[0] ?? [])));
    return row.length === sides.length ? [row] : [];
};

;// CONCATENATED MODULE: ./build/projects/context/load.js






/**
 * Loads or pulls the images into every engine, writes secrets to files, and gives clones and secrets to the user who
 * must be able to read them.
 */
const loadContext = async ({ host, folder, inputs }, engines, builds, { archives, edits }) => {
    const dockerfiles = [...builds.values()].map(({ dockerfile }) => dockerfile);
    for (const engine of engines)
        await loadImages(host, engine, dockerfiles, archives);
    const secrets = await secretFiles(folder, inputs);
    const [reader] = engines.flatMap(({ runsAs }) => runsAs ?? []);
    await handOver(host, [(0,external_node_path_.join)(folder.path, 'p'), ...Object.values(secrets)], reader);
    const checkouts = [...builds].map(([revision, build]) => [
        revision,
        checkoutOf(build, inputs, { secrets, editFiles: edits.get(revision) ?? [] }),
    ]);
    const { found, moved } = await pinImages(engines, (engine) => imagesFor(engine, dockerfiles));
    return { checkouts: new Map(checkouts), images: usedImages(found, archives), imagesMoved: moved };
};
/** The Dockerfile of the head is the last one. */
const loadImages = async (host, engine, dockerfiles, archives) => {
    const ofHead = imagesFor(engine, dockerfiles.slice(-1));
    for (const image of imagesFor(engine, dockerfiles)) {
        const archive = archives.find(({ reference }) => reference === image);
        const loading = archive === undefined ? pull(engine, image, dockerfiles) : engine.loadImage(archive);
        await loading.catch((error) => {
            host.signal.throwIfAborted();
            if (ofHead.includes(image))
                throw error;
            // The change may replace this very image; the warm-up shows that the base does not build.
            host.log((0,error_text/* messageOf */.b)(error));
        });
    }
};
/** All images that the builds of these Dockerfiles take from a registry, each once. */
const imagesFor = ({ followsSyntaxLine }, dockerfiles) => [
    ...new Set(dockerfiles.flatMap(({ externalImages, syntaxImage }) => followsSyntaxLine && syntaxImage !== undefined ? [syntaxImage, ...externalImages] : externalImages)),
];
const pull = async (engine, image, dockerfiles) => {
    try {
        await engine.pullImage(image);
    }
    catch (cause) {
        const isBase = dockerfiles.some(({ globals }) => globals.get('BASE_IMAGE') === image);
        const orMade = isBase
            ? ' On the command line, --base-image auto makes a base image here, without a registry.'
            : '';
        throw new Error(`${engine.facts.name} cannot pull ${image}, which the Dockerfile names. Check the name, the connection to its ` +
            `registry, and the login.${orMade} ${(0,error_text/* messageOf */.b)(cause)}`, { cause });
    }
};
/** A copy of each secret: the engine's user may not be able to read the original. */
const secretFiles = async (folder, { build }) => {
    const dir = await folder.sub('secrets');
    const files = {};
    const contents = await Promise.all(Object.entries(build.secretFiles).map(async ([id, path]) => [id, await (0,promises_.readFile)(path)]));
    for (const [index, [id, content]] of [...contents, ...Object.entries(build.secrets)].entries()) {
        const path = (0,external_node_path_.join)(dir, String(index));
        await (0,promises_.writeFile)(path, content, { mode: 0o600 });
        files[id] = path;
    }
    return files;
};
const checkoutOf = ({ contextDir, dockerfilePath, buildArgs, buildContexts }, { build }, { secrets, editFiles }) => ({
    recipe: {
        contextDir,
        dockerfile: dockerfilePath,
        target: build.target,
        buildArgs,
        buildContexts,
        secrets,
        ssh: build.ssh,
        network: build.network,
    },
    editFiles,
    evidenceStage: undefined,
});

;// CONCATENATED MODULE: ./build/dockerfile/labels.js



/** What a reader must know about a project's numbers: each a few words, in a fixed order. */
const labels_labels = (dockerfile) => {
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
/** Where Go keeps compiled packages by default: GOCACHE below the home folder. */
const usualCache = /^(?:\/root|\/home\/[^/]+|~|\$HOME|\$\{HOME\})(?:\/\.cache(?:\/go-build)?)?\/?$|\/\.cache(?:\/go-build)?\/?$|go-?(?:build|cache)/;
const holds = (folder, path) => `${path}/`.startsWith(`${folder.replace(/\/+$/, '')}/`);

;// CONCATENATED MODULE: ./build/dockerfile/network-use.js



/** Which steps of a build probably use the network, so that their times depend on it. */
const networkUse = (dockerfile, question = {}) => {
    if (question.network === 'none')
        return { steps: [], sentence: undefined };
    const steps = dockerfile.needed.flatMap((stage) => placedInstructions(dockerfile, stage, dockerfile.question)
        .filter(({ instruction }) => stage.instructions.includes(instruction))
        .flatMap((placed) => stepsOf(placed, question)));
    const remote = dockerfile.features
        .filter(({ kind }) => kind === 'remote-add')
        .map(({ line }) => ({ line, what: 'ADD', kind: 'uses' }));
    const all = [...steps, ...remote].toSorted((one, other) => one.line - other.line);
    return { steps: all, sentence: all.length === 0 ? undefined : sentenceOf(all) };
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
    // Modules come from a folder, or may not be downloaded at all.
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
    const list = (kind) => steps
        .filter((step) => step.kind === kind)
        .map(({ line, what }) => `line ${line} (${what})`)
        .join(', ');
    const [uses, may, unknown] = [list('uses'), list('may-use'), list('unknown')];
    const parts = [
        ...(uses === '' ? [] : [`uses the network in ${uses}`]),
        ...(may === '' ? [] : [`downloads missing modules in ${may}`]),
        ...(unknown === '' ? [] : [`may use the network in ${unknown}, where the text does not show it`]),
    ];
    return `The Dockerfile ${parts.join('; ')}.`;
};

;// CONCATENATED MODULE: ./build/projects/context/notes.js





const shownFiles = 10;
/** What the revisions are, as sentences. */
const revisionNotes = (base, uncommitted) => {
    const more = uncommitted.length > shownFiles ? ` and ${uncommitted.length - shownFiles} more` : '';
    return [
        ...(base.kind === 'none' ? [] : [`The base is ${base.sha.slice(0, 12)}: ${base.how}.`]),
        ...(uncommitted.length === 0
            ? []
            : [`Uncommitted files are part of the head: ${uncommitted.slice(0, shownFiles).join(', ')}${more}.`]),
    ];
};
/** What a reader must know about the Dockerfile of the head, as sentences. */
const dockerfileNotes = ({ dockerfile, contextDir }, { build }) => {
    const goMod = (0,external_node_path_.join)(contextDir, 'go.mod');
    const { sentence } = networkUse(dockerfile, {
        isVendored: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(contextDir, 'vendor/modules.txt')),
        requiresNothing: (0,external_node_fs_.existsSync)(goMod) && !(0,images_modules/* hasRequirements */.l)((0,external_node_fs_.readFileSync)(goMod, 'utf8')),
        network: build.network,
    });
    return [
        ...labels_labels(dockerfile).map((label) => `About this Dockerfile: ${label}.`),
        ...(sentence === undefined ? [] : [sentence]),
    ];
};

;// CONCATENATED MODULE: ./build/projects/context/read-builds.js




/**
 * Reads the Dockerfile of every revision. Throws one InputError with everything that is wrong with the head. A base that
 * cannot be built this way only leaves nothing to compare with: the change may be what fixes it.
 */
const readBuilds = async (reading) => {
    const { inputs, context, revisions } = reading;
    const head = await readOne(reading, 'head');
    if (head === undefined)
        throw new inputs_error/* InputError */.d([
            `There is no ${inputs.build.file ?? (0,external_node_path_.join)(context, 'Dockerfile')} in the repository; name it with --context or --file.`,
        ]);
    (0,inputs_error/* checkAll */.K)(() => refuse(head, inputs), () => refuseMissingFiles(inputs));
    const base = revisions.has('base') ? await readBase(reading) : undefined;
    const alone = new Map([['head', head]]);
    if (base === undefined)
        return { head, builds: alone, obstacles: [] };
    if ('kind' in base)
        return { head, builds: alone, obstacles: [base] };
    return { head, builds: new Map([['base', base], ...alone]), obstacles: [] };
};
const readOne = async ({ revisions, baseImages, inputs }, revision) => {
    const laidOut = revisions.get(revision);
    if (laidOut === undefined)
        return undefined;
    const buildArgs = { ...inputs.build.buildArgs, ...baseImages.of.get(revision)?.buildArgs };
    return readUserBuild(laidOut, inputs.build, buildArgs);
};
const readBase = async (reading) => {
    try {
        const build = await readOne(reading, 'base');
        if (build === undefined)
            return { kind: 'base-without-dockerfile' };
        refuse(build, reading.inputs);
        return build;
    }
    catch (error) {
        if (error instanceof inputs_error/* InputError */.d)
            return { kind: 'base-does-not-build', reason: error.problems.join('; ') };
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
            return unprepared(request, error);
        throw error;
    }
};
const readSubject = async (request) => {
    const { host, inputs, base, context, token } = request;
    const laidOut = await layOut(request);
    const { revisions, uncommitted, notes } = laidOut;
    refuseAbsentContext(revisions.get('head'), inputs);
    const baseImages = await baseImagesOf(host, revisions, inputs);
    const { head, builds, obstacles } = await readBuilds({ inputs, context, baseImages, revisions });
    const edits = await editLists(builds, inputs);
    const { knownVerdict, onlyChange } = await knownBeforeBuilding(base, builds, inputs);
    const id = projectId(context);
    return {
        projects: [{ id }],
        described: [describeProject({ id, inputs, laidOut, builds })],
        revisions: [...builds.keys()],
        obstacles,
        knownVerdict,
        onlyChange,
        notes: [
            ...notes,
            ...baseImages.notes,
            ...revisionNotes(base, uncommitted),
            ...dockerfileNotes(head, inputs),
        ],
        hidden: [...hiddenOf(inputs), token ?? ''],
        prepare: async (engines) => {
            const archives = await archivesOf(request, baseImages, [...builds.keys()]);
            const loaded = await loadContext(request, engines, builds, { archives, edits });
            return {
                checkouts: new Map([[id, loaded.checkouts]]),
                images: new Map([[id, loaded.images]]),
                imagesMoved: loaded.imagesMoved,
            };
        },
    };
};
/** A base that cannot be prepared does not fail the change that repairs it; a head that cannot does. */
const unprepared = async ({ host, repository, base, context, inputs }, { revision, message }) => ({
    projects: [{ id: projectId(context) }],
    described: [
        describeCommits(projectId(context), inputs, {
            head: await (0,git_repository/* commitOf */.D3)(host, repository, 'HEAD'),
            base: base.kind === 'commit' ? base.sha : undefined,
        }),
    ],
    revisions: ['head'],
    obstacles: [],
    knownVerdict: revision === 'base'
        ? {
            kind: 'none',
            because: 'base-does-not-build',
            reason: `not judged: the base cannot be built, ${message}`,
        }
        : { kind: 'invalid', because: 'head-does-not-build', reason: `does not build: ${message}` },
    onlyChange: undefined,
    notes: [],
    hidden: hiddenOf(inputs),
    prepare: () => Promise.resolve({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
});
const hiddenOf = ({ build }) => [
    ...Object.values(build.buildArgs),
    ...Object.values(build.secrets),
];
/** The path of the context; with slashes it would not be one part of a benchmark id. */
const projectId = (context) => (0,external_node_path_.join)(context, '.').replaceAll('/', '~');
const layOut = (request) => {
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
        prepare: prepare === undefined ? undefined : { command: prepare, timeoutMs: buildTimeoutMs },
        outputDir,
        token,
    });
};
/** Called only when something will be built: each archive is 100 MB to restore or to make. */
const archivesOf = async ({ host, archiveStore }, baseImages, revisions) => {
    const versions = new Set(revisions.flatMap((revision) => baseImages.of.get(revision)?.goVersion ?? []));
    const archives = [];
    for (const version of versions)
        archives.push(await baseImage(host, version, archiveStore));
    return archives;
};

;// CONCATENATED MODULE: ./build/projects/fixtures/subject.js




/** The shipped fixtures that the inputs name, in each of the strategies; never compared with anything. */
const fixtureSubject = async (request) => {
    const { host, folder, inputs, fixturesDir, archiveStore } = request;
    const { baseImage } = inputs;
    const fixtures = await Promise.all(inputs.fixtures.map((name) => (0,fixtures_fixture/* readFixture */.Y_)(fixturesDir, name)));
    const projects = fixtures.flatMap((fixture) => inputs.strategies.map((strategy) => fixtureProject(fixture, strategy, baseImage)));
    const revisions = ['head'];
    return {
        projects,
        described: await Promise.all(projects.map(describeFixture)),
        revisions,
        obstacles: [],
        knownVerdict: undefined,
        onlyChange: undefined,
        notes: [],
        hidden: [],
        prepare: async (engines) => {
            const preparation = { host, folder, engines, archiveStore, baseImage, revisions };
            const checkouts = new Map();
            const images = new Map();
            for (const project of projects) {
                const prepared = await prepareFixture(preparation, project);
                checkouts.set(project.id, prepared.checkouts);
                images.set(project.id, prepared.images);
            }
            return { checkouts, images, imagesMoved: undefined };
        },
    };
};
/** A fixture belongs to the version of this program, so it has no commit of its own. */
const describeFixture = async ({ id, fixture, strategy }) => {
    const text = await (0,promises_.readFile)((0,fixtures_fixture/* dockerfileOf */.S9)(fixture, strategy));
    return {
        id,
        buildArgs: ['BASE_IMAGE', ...(fixture.hasModules ? ['MODULES_IMAGE'] : [])],
        network: 'none',
        head: { dockerfileSha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') },
    };
};

;// CONCATENATED MODULE: ./build/projects/find-subject.js






/**
 * Decides what is measured: the context that was given; otherwise the repository, if it has a base to compare with and
 * a Dockerfile; otherwise the shipped fixtures.
 */
const findSubject = async (request) => {
    const { host, folder, inputs, directory, outputDir, event, token } = request;
    const automatic = !inputs.isOwnProject && (inputs.base === 'auto' || inputs.base === 'none');
    if (automatic && event === undefined)
        return fixtureSubject(request);
    const repository = await (0,git_repository/* findRepository */.W1)(host, directory).catch((error) => {
        if (automatic)
            return undefined;
        throw error;
    });
    if (repository === undefined)
        return fixtureSubject(request);
    const base = await (0,revisions_base/* resolveBase */.g)({ host, folder, repository, wanted: inputs.base, event, outputDir, token });
    if (automatic && (base.kind === 'none' || !hasDockerfile(request, repository)))
        return fixtureSubject(request);
    return contextSubject({
        ...request,
        repository,
        base,
        context: inputs.context === 'auto' ? '.' : inputs.context,
        withUncommitted: event === undefined,
    });
};
const hasDockerfile = ({ inputs }, { root }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, inputs.build.file ?? 'Dockerfile'));

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./build/provision/consent.js

/**
 * Whether an engine may be installed. With `auto`: never on a self-hosted runner, which is somebody's own machine; in a
 * terminal the user is asked; elsewhere yes.
 */
const mayInstall = ({ install, yes }, env) => async (engine) => {
    if (install !== 'auto')
        return install === 'always';
    if (env['RUNNER_ENVIRONMENT'] === 'self-hosted')
        return false;
    if (yes || !process.stdin.isTTY)
        return true;
    const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
    const answer = await terminal.question(`${engine} is not installed. Install it now? Each command is printed before it runs. [y/N] `);
    terminal.close();
    return /^y(es)?$/i.test(answer.trim());
};

// EXTERNAL MODULE: ./build/provision/engine-archives.js
var engine_archives = __webpack_require__(54690);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
// EXTERNAL MODULE: ./build/preflight/context.js
var context = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/preflight/preflight.js
var preflight = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/provision/select.js


const noProblems = () => [];
/** What is installed on a machine without any engine: it needs neither a daemon nor root. */
const fallback = build_engines/* engines */.s.podman;
/**
 * Selects the engines to measure, and installs those that are missing and may be installed. Named engines keep their order;
 * if some of them are missing or unusable, throws one error with all the reasons before anything is installed. `all` skips
 * what cannot be used. `auto` and `one` take engines that answer, and install Podman if none does.
 */
const selectEngines = async (host, wanted, mayInstall, problems = noProblems) => {
    const search = { host, mayInstall, problems };
    switch (wanted) {
        case 'auto':
        case 'one':
            return selectUsual(search, wanted);
        case 'all':
            return selectUsable(search, Object.values(build_engines/* engines */.s));
        default:
            return selectNamed(search, wanted);
    }
};
const selectUsual = async (search, wanted) => {
    const { host } = search;
    const usual = Object.values(build_engines/* engines */.s).filter((engine) => engine.usual);
    const answering = await thoseThatAnswer(search, usual);
    const taken = wanted === 'one' ? await usersOwn(search, answering) : answering;
    if (taken.length > 0)
        return { engines: taken.map((engine) => ({ engine, origin: 'selected' })), skipped: [] };
    host.log(`No container engine answers on this machine (tried ${usual.map(({ name }) => name).join(', ')}).`);
    return selectNamed(search, [fallback]);
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
const selectNamed = async (search, wanted) => {
    const looks = [];
    for (const engine of wanted)
        looks.push(await lookAt(search, engine));
    const lines = looks.flatMap(({ engine, problems }) => problems.map((text) => `${engine.name}: ${text}`));
    if (lines.length > 0)
        throw new Error(`Not every engine that was named can be used here:\n  ${lines.join('\n  ')}`);
    for (const { engine, toInstall } of looks)
        if (toInstall)
            await install(search.host, engine);
    return { engines: looks.map(selectedFrom), skipped: [] };
};
const selectUsable = async (search, candidates) => {
    const { host } = search;
    const [taken, skipped] = [[], []];
    for (const engine of candidates) {
        const look = await lookAt(search, engine);
        try {
            if (look.problems.length > 0)
                throw new Error(look.problems.join('; '));
            if (look.toInstall)
                await install(host, engine);
            taken.push(selectedFrom(look));
        }
        catch (error) {
            host.signal.throwIfAborted();
            skipped.push(skipping(engine, (0,error_text/* messageOf */.b)(error)));
        }
    }
    return { engines: taken, skipped };
};
const skipping = ({ name }, reason) => `${name}: skipped: ${reason}`;
const selectedFrom = ({ engine, toInstall }) => ({
    engine,
    origin: toInstall ? 'installed' : 'selected',
});
const lookAt = async ({ host, mayInstall, problems }, engine) => {
    const lines = [];
    const detection = await engine.detect(host).catch((error) => {
        host.signal.throwIfAborted();
        lines.push((0,error_text/* messageOf */.b)(error));
    });
    if (detection === undefined)
        return { engine, toInstall: false, problems: lines };
    const isMissing = detection.kind === 'missing';
    const canInstall = engine.install !== undefined;
    const toInstall = isMissing && canInstall && (await mayInstall(engine.name));
    if (isMissing && !toInstall) {
        const orInstall = canInstall ? ', or allow it with --install always' : '';
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
    const named = typeof wanted === 'string' ? [] : wanted;
    const before = await (0,preflight/* findingsFor */.I6)(context, [...new Set([...Object.values(build_engines/* engines */.s), ...named])]);
    const { engines: selected, skipped } = await selectEngines(context.host, wanted, mayInstall, ({ name }, when) => (0,preflight/* blockingFindings */.Ur)(when === 'now' ? before : (0,preflight/* remainingAfterInstall */.cY)(before), name).map(preflight/* findingText */.NK));
    const engines = selected.map(({ engine }) => engine);
    // What the packages contained was missing when the machine was checked: check it again.
    const isChanged = selected.some(({ origin }) => origin === 'installed');
    const now = isChanged ? await (0,preflight/* findingsFor */.I6)(context, engines) : before;
    const names = engines.map(({ name }) => name);
    return { selected, warnings: [...skipped, ...unfixed(now, selected), ...(0,preflight/* warningsAbout */.v5)(now, names)] };
};
/** What should have come with an installation, and did not: the engine will probably fail to start. */
const unfixed = (findings, selected) => selected
    .filter(({ origin }) => origin === 'installed')
    .flatMap(({ engine }) => (0,preflight/* blockingFindings */.Ur)(findings, engine.name))
    .map(preflight/* findingText */.NK);

// EXTERNAL MODULE: ./build/provision/named.js
var named = __webpack_require__(38377);
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
        imageId: first.imageId && ((reference) => guarded(async (engine) => engine.imageId?.(reference))),
        loadImage: (archive) => load((engine) => engine.loadImage(archive)),
        pullImage: (reference) => load((engine) => engine.pullImage(reference)),
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
        const death = (await engine.death?.()) ?? (await (0,external_node_timers_promises_.setTimeout)(noticeMs), await engine.death?.());
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
    return death === undefined ? error : new DaemonDied(death);
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
        export: (request, stage) => space.export(request, stage),
        build: (request) => guardedBuild(space, request, handleDeath),
        [Symbol.asyncDispose]: () => guarded(() => Promise.resolve(space[Symbol.asyncDispose]()), undefined),
    };
};
const guardedBuild = async (space, request, handleDeath) => {
    const startedAt = new Date().toISOString();
    const fromMs = performance.now();
    const result = await restart_once_outcomeOf(space, request);
    if (!('error' in result) && result.failure === undefined)
        return result;
    const durationMs = performance.now() - fromMs;
    const death = await handleDeath();
    if (death !== undefined)
        return {
            startedAt,
            durationMs,
            steps: [],
            counters: {},
            shared: undefined,
            imageId: undefined,
            failure: failureOf(death),
        };
    if ('error' in result)
        throw result.error;
    return result;
};
const restart_once_outcomeOf = (space, request) => space.build(request).catch((error) => ({ error }));
const failureOf = ({ message, logTail }) => ({
    kind: 'engine-died',
    message: `the daemon died: ${message}`,
    logTail,
});

;// CONCATENATED MODULE: ./build/provision/start.js







/**
 * Checks the machine, then selects, installs and starts engines. One that does not start is reported and left out; throws
 * when none does.
 */
const startEngines = async ({ host, inputs, mayInstall, archives }, { revisions }, folder, closing) => {
    const wanted = wantedEngines(inputs, revisions, archives);
    const choice = await chooseEngines((0,context/* preflightContext */.r)(host), wanted, mayInstall);
    const engines = [];
    const warnings = [];
    const warn = (warning) => {
        warnings.push(warning);
        host.log(warning);
    };
    choice.warnings.forEach(warn);
    for (const selected of choice.selected) {
        try {
            engines.push(closing.use(await start_start(host, folder, selected)));
        }
        catch (error) {
            host.signal.throwIfAborted();
            warn(`${selected.engine.name} did not start: ${(0,error_text/* messageOf */.b)(error)}`);
        }
    }
    if (engines.length > 0)
        return { engines, warnings };
    throw new Error(`No engine can build here.\n${warnings.join('\n')}`);
};
/** A comparison needs only one engine. */
const wantedEngines = ({ engines }, revisions, archives) => {
    if (engines === 'auto')
        return revisions.length > 1 ? 'one' : 'auto';
    return engines === 'all' ? 'all' : engines.map((name) => (0,named/* engineNamed */.K)(name, archives));
};
const start_start = async (host, folder, { engine, origin }) => {
    const running = await startWithOneRestart(host, {
        start: () => engine.start(host, folder, origin),
        // Its daemon keeps everything there.
        clear: () => (0,remove_folder/* removeRunFolder */.U)(host, (0,external_node_path_.join)(folder.path, engine.name), 0),
    });
    const { versions, storageDriver } = running.facts;
    const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`);
    return running;
};

;// CONCATENATED MODULE: ./build/modes/run-request.js





/** What a run needs: the inputs, and the ways to the machine. */
const runRequestOf = (options) => {
    const { host, inputs, env, event, token, program, directory, archiveStore, save } = options;
    return {
        host,
        inputs,
        subject: (folder) => findSubject({
            host,
            inputs,
            fixturesDir: program.fixtures,
            folder,
            archiveStore,
            directory,
            outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
            event,
            token: token === '' ? undefined : token,
        }),
        startEngines: (subject, folder, resources) => startEngines({
            host,
            inputs,
            mayInstall: mayInstall(inputs, env),
            archives: (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program),
        }, subject, folder, resources),
        save,
    };
};

;// CONCATENATED MODULE: ./build/modes/run.js
























/** Measures, judges and publishes. */
const run_run = async (job) => {
    const { invocation, host, messages } = job;
    const { inWorkflow } = invocation;
    const publishing = publishContextOf(job);
    if (inWorkflow)
        await informPostStep(publishing);
    const interrupted = makeInterruptedReport(inWorkflow ? publishing : undefined);
    // At once: closing the engines may take longer than the runner waits.
    host.signal.addEventListener('abort', () => void interrupted.publish());
    try {
        await (0,output_dir/* openOutputDir */.j)(publishing.outputDir);
        if (isPlain(job))
            messages.log(await outlookOf(job));
        const report = await run(runRequestOf({
            ...optionsOf(job, publishing),
            save: async (soFar) => {
                await (0,report_files/* writeReport */.u5)(publishing.outputDir, soFar);
                interrupted.keep(soFar);
            },
        }));
        interrupted.discard();
        return await conclude(report, job, publishing);
    }
    catch (error) {
        await interrupted.publish();
        if (host.signal.aborted)
            messages.log(`Interrupted. What was measured is in ${publishing.outputDir}.`);
        else
            messages.error((0,error_text/* messageOf */.b)(error));
        return host.signal.aborted ? interrupt/* interruptedStatus */.VV : (0,modes_invocation.statusOf)(error);
    }
};
const publishContextOf = ({ invocation, host, inputs, given, event, messages }) => {
    const { env, program } = invocation;
    return {
        inputs,
        env,
        messages,
        token: given['github-token'] ?? '',
        event,
        outputDir: (0,external_node_path_.resolve)(inputs.outputDir),
        key: inputs.commentKey ?? keyOf(given, env),
        ask: (0,service/* serviceUser */.$)({ exec: host.exec, env, program: program.entry, signal: host.signal }),
    };
};
const informPostStep = ({ inputs, outputDir, key }) => (0,state/* saveState */.LZ)({
    outputDir,
    summary: inputs.summary ? 'wanted' : '',
    artifact: inputs.artifactName ?? (0,artifact/* artifactNameOf */.nn)(key),
    retentionDays: String(inputs.retentionDays),
});
const optionsOf = (job, { ask, token }) => {
    const { invocation, host, inputs, event, directory, messages } = job;
    const { env, program, inWorkflow } = invocation;
    // The post step saves what the cache did not have: by then it is made.
    const restore = (0,archive_cache/* archiveRestorer */.lW)({ ask, log: messages.log, warn: messages.warning }, (missing) => (0,publish_messages/* warnOnFailure */.y)(messages, 'The new archives will not be saved in the cache', () => (0,state/* saveState */.LZ)({ archives: JSON.stringify(missing) })));
    return {
        host,
        inputs,
        env,
        event,
        token,
        program,
        directory,
        archiveStore: (0,archive_store/* openArchiveStore */.m)((0,cache_folder/* cacheDirOf */.B)(inputs, env), inWorkflow ? restore : undefined),
    };
};
/** The files are written already; now everybody else gets the report, and the verdict becomes the exit status. */
const conclude = async (report, job, publishing) => {
    const { invocation, inputs, messages } = job;
    invocation.print(`\n${(0,terminal/* toTerminal */.y)(report)}`);
    invocation.log(`\nWritten: ${(0,report_files/* reportPaths */.Rs)(publishing.outputDir).join(', ')}`);
    if (invocation.inWorkflow)
        await publish(report, publishing);
    else if (inputs.summary)
        await (0,publish_messages/* warnOnFailure */.y)(messages, 'The report was not added to the job summary', () => (0,summary/* writeSummary */.S)(formats/* markdownFormat */.lB.render(report), invocation.env));
    if (isPlain(job))
        invocation.log(nextCommands);
    return (0,exit_status/* exitStatus */.$)((0,selection/* outcomeOf */.sG)(report), inputs.failOn);
};


/***/ }),

/***/ 19646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ runUrlOf)
/* harmony export */ });
/** Where people look at this run of the workflow; undefined outside of one. */
const runUrlOf = (env) => {
    const [repository, run] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']];
    if (repository === undefined || run === undefined)
        return undefined;
    return `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run}`;
};


/***/ }),

/***/ 39292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ archiveRestorer),
/* harmony export */   xH: () => (/* binding */ saveArchives)
/* harmony export */ });
/* unused harmony exports restoreLimitMs, saveLimitMs */
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

/***/ 21675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   nn: () => (/* binding */ artifactNameOf)
/* harmony export */ });
/* unused harmony export artifactLimitMs */
/* harmony import */ var _runner_run_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19646);
/* harmony import */ var _service_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38272);


/** Uploads take seconds; the library would retry for half a minute, and wait for minutes on a slow server. */
const artifactLimitMs = 45_000;
/** Name of the artifact for a key. */
const artifactNameOf = (key) => `go-container-bench-${key}`;
/** Uploads the files of the report as one artifact; never throws. */
const uploadArtifact = async (ask, request, env, limitMs = artifactLimitMs) => {
    const { name, files, outputDir, retentionDays } = request;
    const answer = await ask({ kind: 'upload', name, files, root: outputDir, retentionDays }, limitMs);
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
                message: `The artifact ${name} was not uploaded: ${answer.cause.text}. The report is in ${outputDir}` +
                    `${answer.cause.status === _service_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .conflict */ .h ? '; give every use of the action its own artifact-name' : ''}.`,
            };
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
        return surprising('the storage quota is used up');
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
const expected = (text, status) => ({ text: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), expected: true, status });
const surprising = (text, status) => ({ text, expected: false, status });
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
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);
/* harmony import */ var _service_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50695);
/* harmony import */ var _service_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38272);



/**
 * Uses the services of the runner (artifacts, cache) in a separate process for each call: their libraries retry for
 * half a minute and more, cannot be aborted, and print annotations about failures that do not matter here. This way a
 * call has a time limit, leaves nothing running, and its failure is reported in our own words.
 */
const serviceUser = ({ exec, env, program, signal }) => async (call, limitMs) => {
    if (!isOffered(call, env))
        return { kind: 'unavailable' };
    const words = [program, _service_call_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceWord */ .kp, JSON.stringify(call)];
    const ended = await exec(process.execPath, words, { env, signal, timeoutMs: limitMs });
    return answerOf(call, ended);
};
/** Known without loading a library, which alone takes a second. */
const isOffered = ({ kind }, env) => {
    const urls = kind === 'upload' ? ['ACTIONS_RESULTS_URL'] : ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'];
    return given(env, 'ACTIONS_RUNTIME_TOKEN') && urls.some((name) => given(env, name));
};
const given = (env, name) => (env[name] ?? '') !== '';
const answerOf = (call, { stdout, stderr, end, durationMs }) => {
    const lines = stdout.split('\n');
    const line = lines.findLast((each) => each.startsWith(_service_call_js__WEBPACK_IMPORTED_MODULE_1__/* .resultMark */ .nV));
    const result = line === undefined ? undefined : (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line.slice(_service_call_js__WEBPACK_IMPORTED_MODULE_1__/* .resultMark */ .nV.length));
    const output = [...lines.filter((each) => each !== line), stderr].join('\n');
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(result, 'kind') === 'unavailable')
        return { kind: 'unavailable' };
    if ((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(result) && result['kind'] === 'done' && !gaveNothing(call, result, output))
        return { kind: 'done', result };
    const [message, status] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(result, 'message') ?? textOf(end), (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(result, 'status')];
    const code = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(result, 'code');
    return {
        kind: 'failed',
        cause: (0,_service_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .r)({
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
    return (kind === 'restore' && result['found'] !== true && /Failed to restore|does not permit reads/.test(output));
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


/***/ })

};
