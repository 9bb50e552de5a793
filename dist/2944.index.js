export const id = 2944;
export const ids = [2944,9969];
export const modules = {

/***/ 29045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ traceEnding),
/* harmony export */   KK: () => (/* binding */ setUpWithShell),
/* harmony export */   TM: () => (/* binding */ withTraces),
/* harmony export */   Y$: () => (/* binding */ graphsFrom),
/* harmony export */   jf: () => (/* binding */ ownGraphFrom),
/* harmony export */   k1: () => (/* binding */ setUpWithoutShell),
/* harmony export */   qI: () => (/* binding */ graphEnding),
/* harmony export */   zt: () => (/* binding */ recordGraphs)
/* harmony export */ });
/**
 * Where action graphs are written in a container. Images have this folder or let anybody create one in it, whoever the user of
 * the stage is; `/tmp` is more often emptied, or hidden by a mount.
 */
const folder = '/var/tmp/go-container-bench';
const graphFolder = `${folder}/graphs`;
/**
 * Stands for the go command on PATH. One flag gives one file, so each command needs a name of its own: process ids differ
 * within a RUN, and its own name is in the variable. The last flag of GOFLAGS wins. Asking go for them includes what
 * `go env -w` has saved. Only programs of the shell itself are used.
 */
const script = [
    '#!/bin/sh',
    'set -f',
    'IFS=:',
    'for each in $PATH; do',
    `  if [ "$each" != ${folder}/bin ] && [ -f "$each/go" ] && [ -x "$each/go" ]; then real="$each/go"; break; fi`,
    'done',
    'unset IFS',
    'if [ -z "$real" ]; then echo "go: not found" >&2; exit 127; fi',
    'flags=$("$real" env GOFLAGS 2>/dev/null) || flags=$GOFLAGS',
    `export GOFLAGS="$flags -debug-actiongraph=${graphFolder}/$GO_CONTAINER_BENCH_STEP-$$.json"`,
    'exec "$real" "$@"',
];
const quoted = (line) => `'${line.replaceAll("'", `'\\''`)}'`;
const commands = [
    `mkdir -p ${folder}/bin ${graphFolder}`,
    `chmod 0777 ${graphFolder}`,
    `printf '%s\\n' ${script.map(quoted).join(' ')} > ${folder}/bin/go`,
    `chmod 0755 ${folder}/bin/go`,
].join(' && ');
/** Makes the folder and the script, whatever SHELL says. */
const setUpWithShell = [`RUN ${JSON.stringify(['/bin/sh', '-c', commands])}`];
/**
 * Makes the folder. An absolute WORKDIR must follow. Buildah 1.28 makes it only for a RUN that starts in it, so `go`,
 * the go command as the stage starts it, prints its version there; undefined: the stage starts another program.
 */
const setUpWithoutShell = (go) => [
    `WORKDIR ${graphFolder}`,
    ...(go === undefined ? [] : [`RUN ${JSON.stringify([go, 'version'])}`]),
];
/** What comes before the RUN. PATH is set each time, because an instruction of the user may have put a folder before ours. */
const recordGraphs = ({ name, argument, saved, hasShell }) => [
    `ENV GOFLAGS="${flagsBefore(argument, saved)} -debug-actiongraph=${graphFolder}/${name}.json"`,
    ...(hasShell ? [`ENV GO_CONTAINER_BENCH_STEP=${name} PATH="${folder}/bin:\${PATH:-${usualPath}}"`] : []),
];
const flagsBefore = (argument, saved) => {
    if (isPlain(argument))
        return argument;
    return isPlain(saved) ? `\${GOFLAGS:-${saved}}` : '${GOFLAGS}';
};
/** Characters that mean something to the parser of a Dockerfile are rare in flags; with one of them, the build may fail. */
const isPlain = (flags) => flags !== undefined && flags !== '' && !/["'\\`$}\n]/.test(flags);
const usualPath = '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Copies what a stage recorded; the folder exists even if that is nothing. */
const graphsFrom = (stage, index) => `COPY --from=${stage} ${graphFolder}/ /graphs/${index}/`;
/** Copies a graph that a command writes where its own flag says, because that flag wins over GOFLAGS. */
const ownGraphFrom = (stage, index, path, place) => `COPY --from=${stage} ${path} /graphs/${index}/own-${place}${graphEnding}`;
/** Has the same commands write their traces too, beside their action graphs. */
const withTraces = (text) => text.replaceAll(new RegExp(`-debug-actiongraph=(${graphFolder}/[\\w$-]+)\\.json`, 'g'), (flag, path) => `${flag} -debug-trace=${path}${traceEnding}`);
const graphEnding = '.json';
const traceEnding = '.trace';


/***/ }),

/***/ 55905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DaemonDied)
/* harmony export */ });
/** A call that found the daemon dead. */
class DaemonDied extends Error {
    logTail;
    constructor({ message, logTail }) {
        super(message);
        this.name = 'DaemonDied';
        this.logTail = logTail;
    }
}


/***/ }),

/***/ 26633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ pinProcess),
/* harmony export */   CN: () => (/* binding */ allowedProcessors),
/* harmony export */   Q$: () => (/* binding */ pinnedCommand),
/* harmony export */   Xm: () => (/* binding */ processorsIn),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* unused harmony export numbersOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/**
 * The processors that a process may run on, by number, in ascending order. Undefined when there is no such process, or
 * the kernel does not show it. See `Cpus_allowed_list` in proc_pid_status(5).
 */
const allowedProcessors = (pid) => {
    try {
        return processorsIn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8'));
    }
    catch {
        return undefined;
    }
};
/** The same from the text of /proc/PID/status. */
const processorsIn = (status) => {
    const list = /^Cpus_allowed_list:\s*([\d,-]+)$/m.exec(status)?.[1];
    return list === undefined ? undefined : numbersOf(list);
};
/** The numbers in a list as cpuset(7) has it: `0,2-4` is 0, 2, 3 and 4. */
const numbersOf = (list) => list.split(',').flatMap((range) => {
    const [from = Number.NaN, to = from] = range.split('-').map(Number);
    return Number.isNaN(from) ? [] : Array.from({ length: to - from + 1 }, (_, at) => from + at);
});
/** Ascending numbers as such a list. */
const listOf = (numbers) => {
    const ranges = [];
    for (const number of numbers) {
        const last = ranges.at(-1);
        if (last !== undefined && number === last.to + 1)
            last.to = number;
        else
            ranges.push({ from: number, to: number });
    }
    return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(',');
};
/** Moves every thread of a process to some processors; false when that was not possible. Its children inherit them. */
const pinProcess = async (host, pid, processors) => {
    const args = ['--all-tasks', '--pid', '--cpu-list', listOf(processors), String(pid)];
    await host.exec('taskset', args, { timeoutMs: 10_000 });
    // Its status says nothing: for a process that is gone it is 0.
    return allowedProcessors(pid)?.join() === processors.join();
};
/** A command that runs the program on some processors only: affinity is inherited from before its start. */
const pinnedCommand = (processors, program, args) => [
    'taskset',
    ['--cpu-list', listOf(processors), program, ...args],
];


/***/ }),

/***/ 22368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   Wo: () => (/* binding */ buildProcesses),
/* harmony export */   c_: () => (/* binding */ treeBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11265);


/** Programs that build for clients. */
const daemons = /^(?:dockerd|containerd|buildkitd)$/;
/** The processes that work for the build that goes on now. Empty on systems without /proc. */
const buildProcesses = (query) => {
    const table = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)() ?? [];
    const children = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .byParent */ .Ur)(table);
    const own = (children.get(query.self) ?? []).map((row) => ({
        row,
        root: query.before.has(row.pid) ? 'daemon' : 'client',
    }));
    const sinceTicks = Math.min(...own.flatMap(({ row, root }) => (root === 'client' ? row.startTicks : [])));
    const grouped = table
        .filter(({ pid }) => isInGroup(pid, query))
        .map((row) => ({ row, root: 'daemon' }));
    const foreign = table
        .filter(({ pid }) => query.withForeign && daemons.test(nameOf(pid)))
        .map((row) => ({ row, root: 'foreign' }));
    const found = new Map();
    const [ownDepth, seen] = [depthIn(statusOf(query.self)), [...own, ...grouped, ...foreign]];
    // Grows while it is read, so this reaches every generation.
    for (const { row, root } of seen) {
        if (found.has(row.pid))
            continue;
        const status = statusOf(row.pid);
        const program = programIn(status);
        if (program === undefined)
            continue;
        const isDaemon = daemons.test(program);
        // What a daemon of somebody else did before is not of this build.
        if (root === 'foreign' && !isDaemon && row.startTicks < sinceTicks)
            continue;
        const parent = found.get(row.parent);
        const role = isDaemon ? 'daemon' : roleOf({ root, depth: depthIn(status), ownDepth, parent });
        found.set(row.pid, { ...row, program, role, status });
        for (const child of children.get(row.pid) ?? [])
            seen.push({ row: child, root });
    }
    return [...found.values()];
};
/** The children of a process. */
const childrenOf = (pid) => new Set(((0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)() ?? []).filter(({ parent }) => parent === pid).map((row) => row.pid));
/** These processes and all below them. */
const treeBelow = (pids) => {
    const children = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .byParent */ .Ur)((0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .processTable */ .oI)() ?? []);
    const all = [...pids];
    // Grows while it is read, so this reaches every generation.
    for (const pid of all)
        all.push(...(children.get(pid) ?? []).map((row) => row.pid));
    return all;
};
/** Containers have process namespaces of their own. A rootless daemon has one too, but there the daemon is inside. */
const roleOf = ({ root, depth, ownDepth, parent }) => {
    if (parent?.role === 'step')
        return 'step';
    if (root === 'client')
        return depth > ownDepth ? 'step' : 'client';
    if (parent === undefined)
        return depth > ownDepth ? 'step' : 'daemon';
    const isUnderDaemon = daemons.test(parent.program) || parent.program.startsWith('runc');
    return isUnderDaemon && depth > depthIn(parent.status) ? 'step' : 'daemon';
};
const isInGroup = (pid, { group, self }) => pid !== self && textOf(`/proc/${pid}/cgroup`).includes(`/${group}/`);
const nameOf = (pid) => textOf(`/proc/${pid}/comm`).trim();
const statusOf = (pid) => textOf(`/proc/${pid}/status`);
const programIn = (status) => /^Name:\s*(.+)$/m.exec(status)?.[1];
/** `NSpid` has one number for each namespace, see proc_pid_status(5). */
const depthIn = (status) => (/^NSpid:\s*(.+)$/m.exec(status)?.[1] ?? '').trim().split(/\s+/).length;
/** Empty when the file is missing: a process may end between two reads. */
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};


/***/ }),

/***/ 47939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ announcer)
});

// UNUSED EXPORTS: isWarmedUp

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
;// CONCATENATED MODULE: ./build/report/words/progress.js





/** The line before a build. */
const startLine = (position) => (0,report_escape/* logLine */.BP)(`${place(position)} ...`);
/** The line after it; `leftMs` is the estimate for the rest of the run, undefined while there is none, 0 when nothing is left. */
const endLine = (position, build, leftMs) => (0,report_escape/* logLine */.BP)([`${place(position)}: ${result(build)}`, ...timeLeft(leftMs)].join('; '));
const timeLeft = (leftMs) => leftMs === undefined || leftMs >= 1 ? [`time left: ${(0,report_numbers/* known */.eO)(leftMs, (ms) => `about ${(0,numbers/* duration */.p)(ms)}`)}`] : [];
/** The first counted build of a benchmark, so that a reader need not wait for the end. */
const provisionalLine = ({ benchmark, revision }, { durationMs }) => {
    const what = [benchmark, ...(revision === undefined ? [] : [revision])].join(', ');
    return (0,report_escape/* logLine */.BP)(`provisional (${(0,report_numbers/* count */.U9)(1, 'build')}, not a median): ${what} took ${(0,numbers/* duration */.p)(durationMs)}`);
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
        return `${time}, ${failure.kind} after ${(0,numbers/* duration */.p)(durationMs)}: ${failure.message}`;
    }
    const excluded = round === 0 ? undefined : (0,no_time/* exclusionText */.M)(build);
    return excluded === undefined ? (0,numbers/* duration */.p)(durationMs) : `${(0,numbers/* duration */.p)(durationMs)}, not counted: ${excluded}`;
};

// EXTERNAL MODULE: ./build/measure/estimate.js
var estimate = __webpack_require__(92369);
;// CONCATENATED MODULE: ./build/measure/announce.js



/** Logs the start and the end of every build, and the first result of a benchmark as soon as it exists. */
const announcer = (session) => {
    const { plan, context, measurements, book } = session;
    const before = measurements.length;
    let begun = before;
    let counted = 0;
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
            const leftMs = (0,estimate/* estimateLeftMs */.C)(plan, book, builds);
            // The book counts a pair once it is complete, but some of its builds are done already. Others have to be repeated.
            if (planned.round > 0 && (0,attempts/* isCounted */.he)(build))
                counted += 1;
            const doneMs = counted * ((0,estimate/* expectedMs */.T)(plan, builds, planned.benchmark) ?? 0);
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


/***/ }),

/***/ 70689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ chooseEdit),
  l: () => (/* binding */ editedFiles)
});

// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/measure/keep-budget.js + 1 modules
var keep_budget = __webpack_require__(12293);
;// CONCATENATED MODULE: ./build/measure/compare-files.js

/**
 * Builds each open revision without the edit, with it, and without it again, and compares the files of the three images. A
 * file shows the edit when it is the same in both builds without it and another one with it. What depends on the time
 * cannot do that: it would have to go back. All three repeat the same steps, and git finds the same changes in all of them.
 */
const compareFiles = async (search, tried) => {
    const { session, benchmark } = search;
    session.context.edits.set(benchmark.project, tried.place);
    for (const revision of tried.open) {
        session.context.host.log(`${benchmark.id}: comparing builds of the ${revision} with and without an edit of ${tried.file}`);
        const compared = await compareRevision(search, revision);
        if (compared.kind !== 'shown')
            return compared;
        session.context.host.log(`${benchmark.id}: in the ${revision}, the edit changes ${fewOf(compared.files)}`);
    }
    return { kind: 'shown' };
};
const compare_files_hidden = (what) => ({ kind: 'hidden', what });
const compareRevision = async (search, revision) => {
    const builds = [];
    for (const [index, edited] of [false, true, false].entries()) {
        const built = await buildTrial(search, revision, { edited, turn: index + 1 });
        if (typeof built === 'string')
            return built === 'out-of-time' ? { kind: built } : compare_files_hidden(built);
        builds.push(built);
    }
    const [before, edit, after] = builds;
    if (before === undefined || edit === undefined || after === undefined)
        return compare_files_hidden(unproved);
    const repeated = edit.repeated.every((step) => after.repeated.includes(step));
    if (!repeated)
        return compare_files_hidden(`${unproved}, and no build without it repeats the same steps`);
    const changed = [...new Set([...before.files.digests.keys(), ...edit.files.digests.keys()])].filter((path) => !edit.files.copies.has(path) && digest(before, path) !== digest(edit, path));
    const shown = changed.filter((path) => digest(before, path) === digest(after, path));
    if (shown.length > 0)
        return { kind: 'shown', files: shown };
    if (changed.length === 0)
        return compare_files_hidden(`changes no file of the image of the ${revision}`);
    return compare_files_hidden(`${unproved} of the ${revision}: ${fewOf(changed)} changes in every build, also without it`);
};
const unproved = 'is not seen in the image';
const digest = ({ files }, path) => files.digests.get(path);
/** A text says why there is no result. */
const buildTrial = async ({ session, benchmark, build }, revision, trial) => {
    if ((0,keep_budget/* warmUpOutOfTime */.Ds)(session, benchmark.project))
        return 'out-of-time';
    const { measurements, looks } = await build({ kind: 'compare', ...trial }, [revision]);
    const [[measurement], [look]] = [measurements, looks];
    const failed = measurement?.failure?.message;
    if (failed !== undefined)
        return `${unproved}, and a build to compare with failed: ${failed}`;
    if (look?.kind !== 'files')
        return `${unproved}: ${look?.kind === 'unread' ? look.reason : 'its cache state was lost'}`;
    const steps = measurement?.evidence?.outcome.steps ?? [];
    return { files: look.files, repeated: steps.flatMap(({ name, hit }) => (hit ? [] : [name])) };
};
/** As many as a sentence can hold. */
const fewOf = (files) => files.length <= 3 ? files.join(', ') : `${files.slice(0, 3).join(', ')} and ${files.length - 3} more`;

// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
;// CONCATENATED MODULE: ./build/measure/find-edit.js



/**
 * The first file whose edit is in the image: its nonce is in a file that the build made. If that holds for none, because
 * programs are compressed for example, builds with and without an edit are compared. That an image differs proves nothing
 * by itself: many contain the time of their build.
 */
const findEdit = async (search, candidates) => {
    const { session, benchmark } = search;
    const tried = [];
    for (const [index, candidate] of candidates.entries()) {
        const result = await buildEdited(search, candidate);
        if (result === undefined)
            return { kind: 'out-of-time' };
        const missed = missesOf(session, result);
        if (missed === undefined)
            return { ...candidate, kind: 'proved', proof: 'nonce' };
        tried.push({ ...candidate, ...missed });
        const next = candidates[index + 1];
        if (next !== undefined)
            (0,measure_session/* warn */.R8)(session, `${benchmark.id}: an edit of ${candidate.file} ${missed.what}; trying ${next.file}.`);
    }
    return compareAll(search, tried);
};
/**
 * An edit that does not build is tried once more, as a cold build is: one hiccup must not cost the benchmark. Undefined
 * when the time budget is used up.
 */
const buildEdited = async ({ session, benchmark: { project }, build }, { place }) => {
    if ((0,keep_budget/* warmUpOutOfTime */.Ds)(session, project))
        return undefined;
    session.context.edits.set(project, place);
    const first = await build({ kind: 'find' });
    if (!first.measurements.some(hasFailed))
        return first;
    return (0,keep_budget/* warmUpOutOfTime */.Ds)(session, project) ? undefined : build({ kind: 'find' });
};
const hasFailed = ({ failure }) => failure !== undefined;
/** What keeps an edit from being proved by its nonce; undefined: nothing does. */
const missesOf = ({ plan }, { measurements, looks }) => {
    const misses = measurements.flatMap((measurement, index) => {
        const miss = missOf(measurement, looks[index]);
        return miss === undefined ? [] : [{ miss, revision: measurement.revision }];
    });
    const [first] = misses;
    if (first === undefined)
        return undefined;
    const common = textOf(first.miss, undefined);
    const isSame = misses.length === plan.revisions.length && misses.every(({ miss }) => textOf(miss, undefined) === common);
    const apart = misses.map(({ miss, revision }) => textOf(miss, revision));
    const isOpen = misses.every(({ miss }) => miss.kind === 'not-in-image');
    return {
        what: isSame ? common : apart.join(' and '),
        open: isOpen ? misses.map(({ revision }) => revision) : [],
        isBuilt: misses.every(({ miss }) => miss.kind !== 'does-not-build'),
    };
};
const missOf = ({ failure, evidence }, look) => {
    if (failure !== undefined)
        return { kind: 'does-not-build', message: failure.message };
    if (look?.kind === 'unread')
        return { kind: 'unreadable', reason: look.reason };
    if (look?.kind !== 'place')
        return { kind: 'unreadable', reason: 'its cache state was lost' };
    if (look.place === 'program')
        return undefined;
    const isReached = evidence?.outcome.steps.some(({ hit }) => !hit) === true;
    return isReached ? { kind: 'not-in-image', place: look.place } : { kind: 'reaches-nothing' };
};
/** The end of a sentence about an edit; without a revision, it holds for all. */
const textOf = (miss, revision) => {
    const [within, of] = revision === undefined ? ['', ''] : [` in the ${revision}`, ` of the ${revision}`];
    switch (miss.kind) {
        case 'does-not-build':
            return `does not build${within}: ${miss.message}`;
        case 'reaches-nothing':
            return `reaches no step of the build${within}`;
        case 'not-in-image':
            return `is not in the image${of}${besides[miss.place]}`;
        case 'unreadable':
            return `cannot be looked for in the image${of}: ${miss.reason}`;
    }
};
const besides = {
    program: '',
    'build-cache': " (Go's build cache in it has the edit, but no program)",
    source: ' (a copy of the source in it has the edit, but no program)',
    nowhere: '',
};
const compareAll = async (search, tried) => {
    const compared = [];
    for (const each of tried) {
        const result = each.open.length === 0 ? undefined : await compareFiles(search, each);
        if (result?.kind === 'out-of-time')
            return result;
        if (result?.kind === 'shown')
            return { ...each, kind: 'proved', proof: 'control' };
        compared.push({ ...each, what: result?.what ?? each.what });
    }
    return { kind: 'none', tried: compared };
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 11 modules
var dockerfile = __webpack_require__(11353);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
;// CONCATENATED MODULE: ./build/measure/stale-mount.js





/**
 * Why an edit may not be noticed by the engine, whichever file it is in: a RUN step mounts the sources, and the engine
 * ignores that they changed. Undefined: it notices every edit.
 */
const staleMountOf = async ({ context, plan }, benchmark) => {
    const { staleMounts } = (0,measure_context/* engineOf */.k)(context, benchmark);
    if (staleMounts.context === undefined && staleMounts.stage === undefined)
        return undefined;
    for (const revision of plan.revisions) {
        const found = await staleMountIn(context.checkout(benchmark, revision), staleMounts);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const staleMountIn = async ({ recipe }, staleMounts) => {
    const { dockerfile: path } = recipe;
    const text = await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)).catch(() => undefined);
    if (text === undefined)
        return undefined;
    const { runs, stages } = (0,dockerfile/* readDockerfile */.n)(text, { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() });
    const names = stages.flatMap(({ name }, index) => [String(index), ...(name === undefined ? [] : [name])]);
    const reasonFor = ({ type, from, source }) => {
        if (type !== 'bind' || moduleFile.test(source ?? ''))
            return undefined;
        if (from === undefined)
            return staleMounts.context;
        return names.includes(from.toLowerCase()) ? staleMounts.stage : undefined;
    };
    for (const { line, mounts } of runs) {
        const reason = mounts.map(reasonFor).find((each) => each !== undefined);
        if (reason !== undefined)
            return `${reason}, as in line ${line} of the Dockerfile: no other file would help; copy the sources, or use another engine`;
    }
    return undefined;
};
/** A step that mounts these to download modules does not depend on the sources. */
const moduleFile = /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/;

;// CONCATENATED MODULE: ./build/measure/choose-edit.js




/**
 * Tries the files that source-change may edit, one after the other, until an edit is proved to be in the image of every
 * revision. The first one is used for the rest of the run; when there is none, the benchmark is dropped with the reason.
 * Ends early when the warm-up uses up the time budget.
 */
const chooseEdit = async (session, benchmark, build) => {
    const { edits } = session.context;
    const known = edits.get(benchmark.project);
    const files = namesOf(session, benchmark);
    const places = known === undefined ? [...files.keys()] : [known];
    const candidates = places.map((place) => ({ place, file: files[place] ?? '' }));
    const found = await findEdit({ session, benchmark, build }, candidates);
    if (found.kind === 'proved')
        choose(session, benchmark, found);
    else if (known === undefined)
        edits.delete(benchmark.project);
    if (found.kind !== 'none')
        return;
    const isBuilt = found.tried.some((each) => each.isBuilt);
    const stale = isBuilt ? await staleMountOf(session, benchmark) : undefined;
    drop(session, benchmark, stale ?? whyNone(session, found.tried));
};
const choose = ({ context, editProofs }, { project }, { file, proof }) => {
    const before = editProofs.get(project);
    // Of several engines, one that needed a comparison is the one to know about.
    if (before !== 'control')
        editProofs.set(project, proof);
    if (before !== undefined)
        return;
    const how = proof === 'control' ? ', as builds with and without the edit show' : '';
    context.host.log(`${project}: source-change edits ${file}${how}`);
};
const drop = (session, { id, scenario }, why) => {
    const { env } = session.context.host;
    const reason = `${why}, or leave ${scenario} out of ${(0,hint/* hint */.aK)(env, 'scenarios')}`;
    (0,measure_session/* obstruct */.BE)(session, id, { kind: 'no-edit', reason }, 'no-edit');
    (0,measure_session/* warn */.R8)(session, `${id} was dropped: ${reason}.`);
};
const whyNone = ({ context }, tried) => {
    const remedy = `; name one with ${(0,hint/* hint */.aK)(context.host.env, 'edit')}`;
    const [first] = tried;
    if (first === undefined)
        return `there is no file of a main package${remedy}`;
    const isSame = tried.every(({ what }) => what === first.what);
    const reasons = isSame ? [{ file: anyOf(tried), what: first.what }] : tried;
    return reasons.map(({ file, what }) => `an edit of ${file} ${what}`).join(', ') + remedy;
};
const anyOf = (tried) => {
    const files = tried.map(({ file }) => file);
    return [files.slice(0, -1).join(', '), files.at(-1)].filter(Boolean).join(' or ');
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


/***/ }),

/***/ 92369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ estimateLeftMs),
/* harmony export */   T: () => (/* binding */ expectedMs)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);

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
const medianMs = (builds) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(builds.map(({ durationMs }) => durationMs));
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
/** What the rest of the plan takes until its next looks, in ms; undefined while no build gave a time. */
const estimateLeftMs = (plan, book, builds) => {
    let leftMs = 0;
    for (const benchmark of plan.benchmarks) {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.stopped !== undefined)
            continue;
        const next = plan.looks.find((look) => look > progress.complete) ?? progress.wanted;
        const pairs = Math.max(0, Math.min(next, progress.wanted) - progress.complete);
        const buildMs = expectedMs(plan, builds, benchmark);
        if (buildMs === undefined)
            return undefined;
        leftMs += pairs * progress.revisions.length * buildMs;
    }
    return leftMs;
};


/***/ }),

/***/ 39251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gn: () => (/* binding */ explainBuild),
  Pv: () => (/* binding */ openInstrumented),
  AK: () => (/* binding */ recordedIn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 11 modules
var dockerfile_dockerfile = __webpack_require__(11353);
// EXTERNAL MODULE: ./build/dockerfile/graph-recording.js
var graph_recording = __webpack_require__(29045);
// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
// EXTERNAL MODULE: ./build/dockerfile/syntax.js + 1 modules
var syntax = __webpack_require__(44270);
;// CONCATENATED MODULE: ./build/dockerfile/instrument.js





/** The stage of an instrumented Dockerfile that holds the action graphs, in its folder `graphs`. */
const graphStage = 'go-container-bench-graphs';
/**
 * Adds instructions to a Dockerfile so that each Go command that the target needs writes its action graph into a file of its
 * own, and one more stage at the end with these files. No line of the text changes, and none is added above its first FROM, so
 * parser directives, numbers of stages and the context stay as they are.
 *
 * In a stage with a shell, a script named `go` comes first on PATH; it gives each command its own file, whatever starts it and
 * whatever GOFLAGS it has. GOFLAGS are extended as well, for a go command that is not found through PATH: of several such
 * commands in one RUN only the last leaves its graph. Without a shell there are GOFLAGS alone. A command with such a flag of
 * its own keeps it, and its file is copied.
 *
 * Throws where `readDockerfile` does.
 */
const instrument = (text, question) => {
    const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)(text, question);
    const stages = stagesWithGo(dockerfile);
    if (stages.length === 0)
        return refused('the target has no RUN instruction');
    const added = new Map();
    const withFolder = new Set();
    for (const { stage, runs } of stages) {
        const inherits = stage.base.kind === 'stage' && withFolder.has(stage.base.index);
        const setUp = inherits ? [] : setUpOf(stage, runs, dockerfile);
        if (setUp === undefined)
            return refused(reasonWithout(stage));
        for (const { line, lines } of setUp)
            add(added, line, lines);
        withFolder.add(stage.index);
        // Once for each stage: both read all of it, and of all that it is built on.
        const known = { saved: savedFlags(stage, dockerfile), hasShell: hasShell(stage, dockerfile) };
        for (const run of runs)
            add(added, run.line, recordingOf(run, stage, known));
    }
    const copies = stages.flatMap(({ stage, runs }) => {
        const reference = referenceTo(stage, dockerfile);
        const own = ownGraphsOf(runs).map((path, at) => (0,graph_recording/* ownGraphFrom */.jf)(reference, stage.index, path, at));
        return [(0,graph_recording/* graphsFrom */.Y$)(reference, stage.index), ...own];
    });
    const result = [...withLines(text, added), `FROM scratch AS ${graphStage}`, ...copies, ''].join('\n');
    // As after a last line that is continued: then the added lines are part of it.
    const froms = (0,syntax/* parseDockerfile */.Ai)(result).instructions.filter(({ name }) => name === 'FROM');
    return froms.length === dockerfile.stages.length + 1
        ? { kind: 'instrumented', text: result }
        : refused('the Dockerfile cannot be extended: its last line is not complete');
};
const refused = (reason) => ({ kind: 'refused', reason });
const reasonWithout = ({ line }) => `the stage in line ${line} of the Dockerfile has neither a shell nor an absolute WORKDIR before its first RUN, so it has no folder for action graphs`;
/** RUN instructions that may start Go, by stage; where no text looks like that, a program may start it, and all count. */
const stagesWithGo = ({ needed, escape }) => {
    const stagesWhere = (counts) => needed.flatMap((stage) => {
        const runs = stage.instructions.filter((each) => {
            const trigger = (0,syntax/* triggerOf */.ix)(each, escape);
            return trigger.name === 'RUN' && counts(trigger);
        });
        return runs.length === 0 ? [] : [{ stage, runs: runs.filter(({ line }) => line > stage.line) }];
    });
    const likely = stagesWhere((run) => (0,go_commands/* runsGo */.nX)([(0,run_steps/* readRun */.cI)(run)]) !== 'no');
    return likely.length > 0 ? likely : stagesWhere(() => true);
};
/** What makes the folder of the graphs; undefined: nothing could. */
const setUpOf = (stage, runs, dockerfile) => {
    const [first] = runs;
    if (first === undefined)
        return [];
    const { line } = first;
    if (hasShell(stage, dockerfile))
        return [{ line, lines: graph_recording/* setUpWithShell */.KK }];
    // Any folder can be made by WORKDIR, and the next one takes that back if it is absolute.
    const workdir = stage.instructions.findLast((each) => each.name === 'WORKDIR' && each.line > stage.line && each.line < line && /^\s*\//.test(each.args));
    return workdir === undefined ? undefined : [{ line: workdir.line, lines: (0,graph_recording/* setUpWithoutShell */.k1)(goOf(runs)) }];
};
const goOf = (runs) => runs
    .map(({ args }) => (0,syntax/* jsonWords */.WY)(args)?.[0])
    .find((program) => program !== undefined && /(?:^|\/)go$/.test(program));
/** Only a shell can read a RUN that is not in JSON form; what a stage is built on has that shell as well. */
const hasShell = ({ instructions, base }, dockerfile) => {
    const below = base.kind === 'stage' ? dockerfile.stages[base.index] : undefined;
    return (instructions
        .map((each) => (0,syntax/* triggerOf */.ix)(each, dockerfile.escape))
        .some((each) => each.name === 'RUN' && startsShell((0,syntax/* jsonWords */.WY)(each.args))) ||
        (below !== undefined && hasShell(below, dockerfile)));
};
const startsShell = (words) => words === undefined || /(?:^|\/)(?:ba|da|a|)sh$/.test(words[0] ?? '');
const recordingOf = (run, stage, known) => {
    const name = `${stage.index}-${run.line}`;
    const lines = (0,graph_recording/* recordGraphs */.zt)({ name, argument: argumentFlags(run, stage), ...known });
    return run.name === 'ONBUILD' ? lines.map((line) => `ONBUILD ${line}`) : lines;
};
/** The value of GOFLAGS where it is an ARG: the ENV of an earlier RUN hides that. */
const argumentFlags = (run, { placed, instructions }) => {
    const isDeclared = instructions.some(({ name, args }) => name === 'ARG' && /(?:^|\s)GOFLAGS(?:=|\s|$)/.test(args));
    return isDeclared
        ? placed.find(({ instruction }) => instruction === run)?.variables.get('GOFLAGS')
        : undefined;
};
/** GOFLAGS that `go env -w` saves in the stage, or in one below: the variable hides those. */
const savedFlags = (stage, dockerfile) => {
    const calls = stage.instructions
        .filter(({ name }) => name === 'RUN')
        .flatMap((run) => (0,run_steps/* readRun */.cI)(run).commands.map(go_commands/* goCallOf */.G3));
    const saved = calls
        .filter((call) => call?.verb === 'env' && call.args.includes('-w'))
        .flatMap((call) => call?.args.filter((word) => word.startsWith('GOFLAGS=')) ?? [])
        .at(-1);
    if (saved !== undefined)
        return saved.slice('GOFLAGS='.length);
    const below = stage.base.kind === 'stage' ? dockerfile.stages[stage.base.index] : undefined;
    return below === undefined ? undefined : savedFlags(below, dockerfile);
};
/** Where go commands write their graphs by flags of their own, each path once; in a mount, no file would stay. */
const ownGraphsOf = (runs) => {
    const paths = runs
        .filter(({ name }) => name === 'RUN')
        .map(run_steps/* readRun */.cI)
        .flatMap(({ commands, mounts }) => commands
        .flatMap((command) => (0,go_commands/* goCallOf */.G3)(command)?.args ?? [])
        .flatMap((word) => /^--?debug-actiongraph=(\/[\w./-]+)$/.exec(word)?.[1] ?? [])
        .filter((path) => !mounts.some(({ target }) => target !== undefined && isBelow(path, target))));
    return [...new Set(paths)];
};
const isBelow = (path, folder) => path.startsWith(`${folder.replace(/\/$/, '')}/`);
/** By name where it has one that no later stage has; the numbers of stages are the same in all engines too. */
const referenceTo = ({ name, spelling, index }, { indexes }) => name !== undefined && spelling !== undefined && indexes.get(name) === index ? spelling : String(index);
const add = (added, line, lines) => void added.set(line, [...(added.get(line) ?? []), ...lines]);
const withLines = (text, added) => text.split('\n').flatMap((each, at) => [...(added.get(at + 1) ?? []), each]);

// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/inside/write.js
var write = __webpack_require__(95567);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
// EXTERNAL MODULE: ./build/measure/explained-packages.js + 1 modules
var explained_packages = __webpack_require__(86699);
// EXTERNAL MODULE: ./build/measure/modules-of.js
var modules_of = __webpack_require__(12310);
// EXTERNAL MODULE: ./build/measure/watch-context.js + 2 modules
var watch_context = __webpack_require__(41413);
;// CONCATENATED MODULE: ./build/measure/explain-build.js
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
 * Builds one revision from nothing, in a cache space of its own, from its Dockerfile with instructions by which Go writes its
 * action graphs down, and reads these. Throws only when the run is interrupted; what else goes wrong is in the result.
 */
const explainBuild = async ({ context, primes }, benchmark, revision) => {
    const { engine, project } = benchmark;
    const { recipe } = context.checkout(benchmark, revision);
    const known = { engine, project, revision, from: 'explain-build' };
    let durationMs = 0;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const spoiled = context.changedContexts.get(recipe.contextDir);
            if (spoiled !== undefined)
                return unexplained(known, durationMs, spoiled);
            const file = __addDisposableResource(env_1, await openInstrumented(context, recipe), true);
            if (file.refusal !== undefined)
                return unexplained(known, durationMs, file.refusal);
            const space = await (0,measure_context/* engineOf */.k)(context, benchmark).openSpace(primes.nextLabel(benchmark, revision));
            try {
                const request = { ...recipe, target: graphStage, noCache: true, timeoutMs: context.buildTimeoutMs };
                const result = await space.build(request);
                durationMs = result.durationMs;
                if (result.failure !== undefined)
                    return unexplained(known, durationMs, failureText(result.failure));
                return { ...known, durationMs, ...(await explainedIn(space, request)) };
            }
            finally {
                // After an interrupt the run's folder goes as a whole, and no command would start any more.
                if (!context.host.signal.aborted)
                    await primes.discard(space);
            }
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
    }
    catch (error) {
        context.host.signal.throwIfAborted();
        return unexplained(known, durationMs, (0,error_text/* messageOf */.b)(error));
    }
};
const unexplained = (known, durationMs, reason) => {
    const why = `the explain build gave no result: ${reason}`;
    return { ...known, durationMs, unknown: { packages: why, modules: why, linkMs: why } };
};
/**
 * Puts the instrumented text in the place of the Dockerfile in the run's copy of the project, where engines find the ignore
 * file that belongs to it; disposing it restores the file. `change` is made to that text.
 */
const openInstrumented = async (context, recipe, change = (text) => text) => {
    const folder = (0,external_node_path_.dirname)(recipe.dockerfile);
    const name = await (0,read/* linkedName */.F$)(folder, (0,external_node_path_.basename)(recipe.dockerfile));
    const original = await (0,read/* readLinked */.c1)(folder, (0,external_node_path_.basename)(recipe.dockerfile));
    if (name === undefined || original === undefined)
        throw new Error('its Dockerfile is gone');
    const question = { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() };
    const text = original.toString('utf8');
    const lastStage = (0,dockerfile_dockerfile/* readDockerfile */.n)(text, question).stages.at(-1)?.spelling;
    const made = instrument(text, question);
    if (made.kind === 'refused')
        return { refusal: made.reason, lastStage, [Symbol.asyncDispose]: async () => { } };
    const replace = async (content) => {
        await (0,write/* replaceInside */.JL)(folder, name, content);
        await (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, folder, name);
    };
    await replace(change(made.text));
    return { refusal: undefined, lastStage, [Symbol.asyncDispose]: () => replace(original) };
};
const explainedIn = async (space, request) => {
    const graphs = await graphsIn(await space.export(request, graphStage));
    const explained = (0,explained_packages/* explainedPackages */.Y)(graphs, await (0,modules_of/* modulesOf */.X)(request.contextDir));
    if (explained.packages.length > 0)
        return explained;
    const why = graphs.length === 0
        ? 'no go command of the build wrote an action graph, or it was written where it is not looked for'
        : 'no go command of the build compiled a package';
    return { unknown: { packages: why, modules: why, linkMs: why } };
};
/** Of all graphs together. A package takes 1.4 kB, so this is far beyond any build; but builds write what they want. */
const mostBytes = 64_000_000;
const mostGraphs = 500;
const graphsIn = async (folder) => (await filesIn(folder, graph_recording/* graphEnding */.qI)).map(({ text }) => text);
/** What the go commands of a finished build wrote into files with this ending, by a name for each. */
const recordedIn = async (space, request, ending) => filesIn(await space.export(request, graphStage), ending);
const filesIn = async (folder, ending) => {
    const files = [];
    let leftBytes = mostBytes;
    for (const stage of (await (0,read/* listInside */.Vg)(folder, 'graphs')).filter((each) => each.isDirectory())) {
        for (const { name } of await (0,read/* listInside */.Vg)(folder, `graphs/${stage.name}`)) {
            if (!name.endsWith(ending) || files.length >= mostGraphs)
                continue;
            const content = await (0,read/* readInside */.xO)(folder, `graphs/${stage.name}/${name}`, leftBytes);
            leftBytes -= content?.length ?? 0;
            if (content === undefined)
                continue;
            files.push({ name: `go ${(0,external_node_path_.basename)(name, ending)}`, text: content.toString('utf8') });
        }
    }
    return files;
};
/** As many whole lines from the end of a log as the reason is to have at most, in characters. */
const longestTail = 600;
/** The first line of a tail may have been cut, and half of a secret could not be hidden any more. */
const failureText = ({ message, logTail }) => {
    const lines = logTail.trimEnd().split('\n').slice(1);
    let [tail, at] = ['', lines.length - 1];
    for (; at >= 0 && tail.length + (lines[at]?.length ?? 0) < longestTail; at -= 1)
        tail = `${lines[at]?.trim() ?? ''}${tail === '' ? '' : ` | ${tail}`}`;
    return tail === '' ? message : `${message}; its log ends with: ${tail}`;
};


/***/ }),

/***/ 29548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   p: () => (/* binding */ reservedMs)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94333);
/* harmony import */ var _analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24572);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84326);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51136);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85280);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92369);
/* harmony import */ var _explain_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39251);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73451);








/**
 * Finds out what a cold build of each revision compiles, where that is asked for, after everything was measured. It takes
 * time that was reserved for it, and none beyond the budget. Whatever goes wrong is said in its result; only an interrupt is
 * thrown.
 */
const explain = async (session) => {
    const explanations = [];
    for (const asked of askedFor(session))
        explanations.push(...(showsGraph(session, asked.benchmark)
            ? explainBySeen(session, asked)
            : await explainByBuilding(session, asked)));
    return explanations;
};
/** Whether every build of the project writes its action graph down, so that none is made for it. */
const showsGraph = ({ context, plan }, benchmark) => plan.revisions.every((revision) => context.checkout(benchmark, revision).evidenceStage !== undefined);
const explainBySeen = ({ context }, { benchmark, revisions }) => revisions.map((revision) => context.seenInBuilds.get((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(benchmark, revision)) ?? {
    ...unexplained(benchmark, revision, 'no cold build of this run left its action graph'),
    from: 'timed-build',
});
const explainByBuilding = async (session, { benchmark, revisions }) => {
    const { context, primes } = session;
    const lack = lackOfTime(session, { benchmark, revisions });
    const made = [];
    if (lack === undefined) {
        const each = revisions.length > 1 ? 'each revision' : `the ${revisions[0]}`;
        context.host.log(`Explaining: one more cold build of ${each} of ${benchmark.project} with ${benchmark.engine}, in no time of the report`);
    }
    for (const revision of revisions) {
        if (lack !== undefined)
            made.push(unexplained(benchmark, revision, lack));
        else {
            await context.cost.charge('resetMs', () => primes.discardOf(benchmark, revision));
            made.push(await context.cost.charge('explainMs', () => (0,_explain_build_js__WEBPACK_IMPORTED_MODULE_4__/* .explainBuild */ .gn)(session, benchmark, revision)));
        }
    }
    for (const { revision, unknown } of made)
        if (unknown?.['packages'] !== undefined)
            context.host.log(`The packages of the ${revision} are not known: ${unknown['packages']}`);
    return made;
};
const unexplained = ({ engine, project }, revision, reason) => ({
    engine,
    project,
    revision,
    from: 'explain-build',
    durationMs: 0,
    unknown: { packages: reason, modules: reason, linkMs: reason },
});
const changes = new Set(['regression', 'warning', 'improvement']);
const askedFor = (session) => {
    const { plan, context } = session;
    if (context.explain === 'never')
        return [];
    const wanted = context.explain === 'always' ? plan.benchmarks : changedOf(session);
    const firsts = new Map(wanted.map((each) => [JSON.stringify([each.engine, each.project]), each]));
    return [...firsts.values()].flatMap((benchmark) => {
        const revisions = plan.revisions.filter((revision) => builds(session, benchmark, revision));
        return revisions.length === 0 ? [] : [{ benchmark, revisions }];
    });
};
const changedOf = (session) => {
    const { plan, measurements } = session;
    if (plan.revisions.length < 2)
        return [];
    const { comparisons } = (0,_analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeAll */ .T)({
        benchmarks: plan.benchmarks,
        builds: measurements,
        sampling: (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .samplingOf */ .vn)(session),
        obstacles: [],
        onlyChange: undefined,
        projects: [],
        explanations: [],
    });
    return plan.benchmarks.filter(({ id, gated }) => gated && changes.has(comparisons[id]?.verdict.kind ?? 'none'));
};
const builds = ({ measurements }, { engine, project }, revision) => measurements.some((build) => build.revision === revision &&
    build.failure === undefined &&
    build.benchmark.startsWith(`${engine}/${project}/`));
/** Why there is no time for its builds, as a clause. */
const lackOfTime = (session, { benchmark, revisions }) => {
    const { timeBudgetMs, cost } = session.context;
    const neededMs = explainMs(session, benchmark, revisions);
    const leftMs = timeBudgetMs - cost.elapsedMs();
    if (neededMs <= leftMs)
        return undefined;
    const left = leftMs <= 0 ? 'nothing' : (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p)(leftMs);
    return `no time: it would have taken about ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p)(neededMs)}, and of the time budget of ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p)(timeBudgetMs)} ${left} was left`;
};
/** What explain builds of one project on one engine take, in ms, as its cold builds did; 0 before the first of these. */
const explainMs = ({ plan, measurements }, { engine, project }, revisions) => {
    const id = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkId */ .b)(engine, project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_2__/* .cold */ .R.name);
    const own = measurements.filter(({ benchmark }) => benchmark === id);
    return revisions.reduce((sum, revision) => sum + ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedMs */ .T)(plan, own, { id, scenario: _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_2__/* .cold */ .R.name }, revision) ?? 0), 0);
};
/** What the run keeps of its time for explain builds of all that can still ask for them, in ms. */
const reservedMs = (session) => {
    const { plan, context } = session;
    if (context.explain === 'never')
        return 0;
    if (context.explain === 'on-regression' && plan.revisions.length < 2)
        return 0;
    const wanted = plan.benchmarks.filter(({ gated }) => gated || context.explain === 'always');
    const firsts = new Map(wanted.map((each) => [JSON.stringify([each.engine, each.project]), each]));
    return [...firsts.values()]
        .filter((benchmark) => !showsGraph(session, benchmark))
        .reduce((sum, benchmark) => sum + explainMs(session, benchmark, plan.revisions), 0);
};


/***/ }),

/***/ 12293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C9: () => (/* binding */ crowdsOutGated),
  uB: () => (/* binding */ keepWithinBudget),
  p3: () => (/* binding */ outOfTime),
  Ds: () => (/* binding */ warmUpOutOfTime)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
;// CONCATENATED MODULE: ./build/plan/budget.js
/**
 * Spends the time on the most wanted benchmarks first: what no longer fits is dropped from the end, and nothing behind
 * it is taken in its place, because the order is the user's. What is reserved comes after the gated ones and before all
 * others; when it does not fit behind the gated ones, the others get its time.
 */
const fitInto = (remainingMs, prices, reservedMs) => {
    const gatedMs = sumOf(prices.filter(({ gated }) => gated));
    const othersMs = gatedMs + reservedMs <= remainingMs ? remainingMs - reservedMs : remainingMs;
    const kept = [];
    let spentMs = 0;
    for (const { id, pairMs, least, gated } of prices) {
        spentMs += pairMs * least;
        if (spentMs > (gated ? remainingMs : othersMs))
            break;
        kept.push(id);
    }
    return {
        kept,
        dropped: prices.map(({ id }) => id).filter((id) => !kept.includes(id)),
        neededMs: sumOf(prices) + reservedMs,
    };
};
/** What all of them need at least, in ms. */
const sumOf = (prices) => prices.reduce((sum, { pairMs, least }) => sum + pairMs * least, 0);

// EXTERNAL MODULE: ./build/plan/schedule.js
var schedule = __webpack_require__(61961);
// EXTERNAL MODULE: ./build/measure/estimate.js
var estimate = __webpack_require__(92369);
// EXTERNAL MODULE: ./build/measure/explain.js
var explain = __webpack_require__(29548);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
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
        session.context.host.log(`${id}: about ${(0,numbers/* duration */.p)(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`);
    const { timeBudgetMs } = session.context;
    const { dropped, neededMs } = fitInto(timeBudgetMs - pricedSpentMs(session), prices, (0,explain/* reservedMs */.p)(session));
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
    const budget = `it did not fit into the time budget of ${(0,numbers/* duration */.p)(timeBudgetMs)}`;
    outOfBudget(session, id, `${budget}; ${budgetOf(session, neededMs)} would be enough`);
};
const budgetOf = ({ context }, neededMs) => (0,hint/* hint */.aK)(context.host.env, 'time-budget', minutes(neededMs));
const outOfBudget = (session, id, reason) => {
    (0,measure_session/* obstruct */.BE)(session, id, { kind: 'out-of-time', reason }, 'out-of-time');
    (0,measure_session/* warn */.R8)(session, `${id} was not measured: ${reason}.`);
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
    const budget = `the warm-up used up the time budget of ${(0,numbers/* duration */.p)(context.timeBudgetMs)}`;
    const reason = `${budget}; ${budgetOf(session, neededMs)} may be enough`;
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
    const isFirstLook = benchmark.gated && complete < Math.min((0,schedule/* firstLook */.yb)(plan), limits/* pairsNeeded */.V5);
    const elapsedMs = context.cost.elapsedMs();
    const keptMs = isFirstLook || reachesLook(session, { benchmark, pairMs, elapsedMs }) ? 0 : (0,explain/* reservedMs */.p)(session);
    const limitMs = isFirstLook ? context.timeBudgetMs * mostOverrun : unreservedMs(session, elapsedMs, keptMs);
    if (elapsedMs + pairMs <= limitMs)
        return false;
    (0,measure_session/* updateProgress */.DW)(session, benchmark.id, { stopped: 'out-of-time' });
    const wanted = leastPairs(session, revisions);
    if (complete < wanted) {
        const after = `the time ran out after ${complete} of ${wanted} pairs`;
        const reason = `${after}; ${budgetOf(session, elapsedMs + pairMs * least + keptMs)} would be enough`;
        if (plan.revisions.length > 1)
            (0,measure_session/* obstruct */.BE)(session, benchmark.id, { kind: 'out-of-time', reason }, 'out-of-time');
        (0,measure_session/* warn */.R8)(session, `${benchmark.id}: ${reason}.`);
    }
    return true;
};
/** Whether a gated benchmark can get to its next look within the budget: a verdict comes before its cause. */
const reachesLook = (session, { benchmark, pairMs, elapsedMs }) => {
    const { complete } = progressOf(session, benchmark);
    const next = session.plan.looks.find((look) => look > complete);
    if (!benchmark.gated || next === undefined)
        return false;
    return elapsedMs + pairMs * (next - complete) <= session.context.timeBudgetMs;
};
/** The budget without what is kept for explain builds, as long as that is still there. */
const unreservedMs = (session, elapsedMs, keptMs) => {
    const { timeBudgetMs } = session.context;
    return elapsedMs + keptMs <= timeBudgetMs ? timeBudgetMs - keptMs : timeBudgetMs;
};
/**
 * The time used, with every head build counted at no more than its base: what first looks are admitted by. In ms.
 */
const pricedSpentMs = ({ plan, context, measurements }) => {
    const heads = measurements.filter(({ revision }) => revision === 'head');
    const excessMs = heads.map(({ benchmark, durationMs }) => {
        const bases = measurements.filter((build) => build.benchmark === benchmark && build.revision === 'base');
        const scenario = plan.benchmarks.find(({ id }) => id === benchmark)?.scenario ?? '';
        const baseMs = (0,estimate/* expectedMs */.T)(plan, bases, { id: benchmark, scenario }, 'base');
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
        const realMs = (0,estimate/* expectedMs */.T)(plan, measurements, benchmark, revision) ?? 0;
        if (by === 'real' || !compared)
            return realMs;
        return Math.min(realMs, (0,estimate/* expectedMs */.T)(plan, measurements, benchmark, 'base') ?? realMs);
    };
    return {
        id: benchmark.id,
        pairMs: revisions.reduce((sum, revision) => sum + buildMs(revision) + besideMs, 0),
        least: Math.max(1, leastPairs(session, revisions) - complete),
        gated: benchmark.gated,
    };
};
const progressOf = ({ plan, book }, { id }) => book.get(id) ?? { revisions: plan.revisions, complete: 0 };
/** Pairs without which a benchmark says nothing. */
const leastPairs = ({ plan }, revisions) => revisions.length > 1 ? Math.min(limits/* pairsNeeded */.V5, plan.rounds) : 1;
/** A budget with a margin of a fifth. */
const minutes = (ms) => `${Math.ceil((ms * 1.2) / 60_000)}m`;


/***/ }),

/***/ 22749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  q: () => (/* binding */ takePair)
});

// EXTERNAL MODULE: ./build/plan/schedule.js
var schedule = __webpack_require__(61961);
// EXTERNAL MODULE: ./build/measure/announce.js + 1 modules
var announce = __webpack_require__(47939);
// EXTERNAL MODULE: ./build/measure/choose-edit.js + 3 modules
var choose_edit = __webpack_require__(70689);
// EXTERNAL MODULE: ./build/measure/explain.js
var explain = __webpack_require__(29548);
;// CONCATENATED MODULE: ./build/measure/explained-needs.js
/**
 * Builds of a user's Dockerfile with the number of packages that their binary needs: an explain build compiles all of them,
 * because it begins with nothing. How many of them another build compiled stays unknown.
 */
const withNeeds = (builds, explanations) => builds.map((build) => {
    const { evidence } = build;
    const found = explanations.find((each) => each.from === 'explain-build' && isOf(each, build));
    if (evidence === undefined || found?.packages === undefined || build.failure !== undefined)
        return build;
    const outcome = withNeed(evidence.outcome, found.packages.length);
    return { ...build, evidence: { ...evidence, outcome } };
});
const isOf = ({ engine, project, revision }, build) => build.revision === revision && build.benchmark.startsWith(`${engine}/${project}/`);
const withNeed = (outcome, packagesNeeded) => {
    if (outcome.packagesNeeded !== undefined || outcome.unknown === undefined)
        return outcome;
    const { packagesNeeded: _, ...unknown } = outcome.unknown;
    const { unknown: __, ...rest } = outcome;
    return { ...rest, packagesNeeded, ...(Object.keys(unknown).length > 0 && { unknown }) };
};

// EXTERNAL MODULE: ./build/measure/keep-budget.js + 1 modules
var keep_budget = __webpack_require__(12293);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
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
            (0,measure_session/* warn */.R8)(session, `${id}: cache mounts grew ${most.join(' and ')} while builds started from the same prime.`);
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

// EXTERNAL MODULE: ./build/dockerfile/graph-recording.js
var graph_recording = __webpack_require__(29045);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/own-folder.js
var own_folder = __webpack_require__(68560);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/measure/build-trace.js

/** The steps of a build, and what Go did in it, as one trace. */
const buildTrace = ({ title, timeline, startedAtMs, goTraces }) => [
    ...stepEvents(title, timeline),
    ...goTraces.flatMap(({ name, text }, at) => {
        const spans = spansIn(text)
            .map((span) => ({ ...span, ts: span.ts - startedAtMs * 1000 }))
            // A step from the cache contains the trace of the build that made it.
            .filter(({ ts }) => ts >= 0);
        return spans.length === 0 ? [] : goEvents(name, firstGo + at, spans);
    }),
];
/** The first process is the build itself. */
const firstGo = 2;
const stepEvents = (title, timeline) => {
    const lanes = lanesOf(timeline);
    return [
        named('process_name', 1, 0, title),
        ...lanes.flatMap((parts, lane) => [
            named('thread_name', 1, lane, lane === 0 ? 'steps' : `steps at the same time, ${lane + 1}`),
            ...parts.map(({ name, phase, startMs, endMs }) => ({
                ph: 'X',
                name,
                cat: phase,
                ts: startMs * 1000,
                dur: (endMs - startMs) * 1000,
                pid: 1,
                tid: lane,
            })),
        ]),
    ];
};
/** What is drawn in one line must not overlap: each part goes into the first that is free. */
const lanesOf = (timeline) => {
    const lanes = [];
    for (const part of timeline.toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)) {
        const free = lanes.find((lane) => (lane.at(-1)?.endMs ?? 0) <= part.startMs);
        if (free === undefined)
            lanes.push([part]);
        else
            free.push(part);
    }
    return lanes;
};
const goEvents = (name, pid, spans) => [
    named('process_name', pid, 0, name),
    ...[...new Set(spans.map(({ tid }) => tid))].map((tid) => named('thread_name', pid, tid, `go ${tid}`)),
    ...spans.map((span) => ({ ph: 'X', cat: 'go', pid, ...span })),
];
const named = (name, pid, tid, text) => ({
    ph: 'M',
    name,
    pid,
    tid,
    args: { name: text },
});
/** Spans within each other in one thread. Go nests a few; a build may write any number. */
const deepest = 100;
/**
 * The spans in the file of a go command: a list of events that begin (`B`) or end (`E`) something in a thread, with times in
 * microseconds since the epoch (cmd/go/internal/trace). A command that was killed leaves the list without its end, and spans
 * that last until the last event.
 */
const spansIn = (text) => {
    const events = eventsIn(text);
    const open = new Map();
    const spans = [];
    for (const { ph, name, ts, tid } of events) {
        const stack = open.get(tid) ?? [];
        open.set(tid, stack);
        if (ph === 'B') {
            if (stack.length < deepest)
                stack.push({ name, ts });
        }
        else {
            const at = stack.findLastIndex((each) => each.name === name);
            const [begun] = at === -1 ? [] : stack.splice(at, 1);
            if (begun !== undefined)
                spans.push({ ...begun, dur: ts - begun.ts, tid });
        }
    }
    const lastTs = events.reduce((latest, { ts }) => Math.max(latest, ts), 0);
    for (const [tid, stack] of open)
        for (const begun of stack)
            spans.push({ ...begun, dur: lastTs - begun.ts, tid });
    return spans.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
};
const eventsIn = (text) => {
    const value = (0,json/* parseJson */.qF)(text) ?? (0,json/* parseJson */.qF)(`${text.trimEnd().replace(/,$/, '')}]`);
    if (!Array.isArray(value))
        return [];
    return value.flatMap((each) => {
        if (!(0,json/* isRecord */.u4)(each))
            return [];
        const { ph, name, ts, tid } = each;
        const isSpan = (ph === 'B' || ph === 'E') && typeof name === 'string';
        return isSpan && typeof ts === 'number' && typeof tid === 'number' ? [{ ph, name, ts, tid }] : [];
    });
};

// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
// EXTERNAL MODULE: ./build/measure/explain-build.js + 1 modules
var explain_build = __webpack_require__(39251);
// EXTERNAL MODULE: ./build/measure/observed-files.js
var observed_files = __webpack_require__(90337);
// EXTERNAL MODULE: ./build/host/process/run-processes.js
var run_processes = __webpack_require__(22368);
// EXTERNAL MODULE: ./build/measure/pin.js
var pin = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/measure/sampler.js + 1 modules
var sampler = __webpack_require__(27679);
;// CONCATENATED MODULE: ./build/measure/observer.js



/** Looks at builds that are made for that alone. */
const openObserver = ({ asked, group, hide }, engine, readGoTraces) => {
    let last;
    return {
        observe: async (space, request, build) => {
            const withForeign = (0,pin/* daemonOf */.Qv)(engine) === 'not-ours';
            const query = { self: process.pid, group, before: (0,run_processes/* childrenOf */.LU)(process.pid), withForeign };
            const parts = { look: () => (0,run_processes/* buildProcesses */.Wo)(query), hide };
            const io = asked.includes('io') ? (0,sampler/* sampleIo */.Rl)(parts) : undefined;
            const stacks = asked.includes('stacks') ? (0,sampler/* sampleStacks */.ez)(parts) : undefined;
            const ended = await build().finally(() => {
                last = { io: linesOf(io), stacks: linesOf(stacks), goTraces: [] };
            });
            if (readGoTraces !== undefined && ended.failure === undefined && last !== undefined)
                last = { ...last, goTraces: await readGoTraces(space, request) };
            return ended;
        },
        last: () => last,
    };
};
const linesOf = (sampler) => sampler?.end();

// EXTERNAL MODULE: ./build/measure/reach-state.js + 17 modules
var reach_state = __webpack_require__(64634);
;// CONCATENATED MODULE: ./build/measure/observe.js
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
 * Makes one more build of each revision from the cache state of the first scenario, looks at it as `observe` asks, and writes
 * that down. It comes after all others and is in no sample, because looking costs time.
 */
const observe = async (session) => {
    const { plan, context } = session;
    const [scenario] = plan.scenarios;
    if (context.observing.asked.length === 0 || scenario === undefined)
        return [];
    const files = [];
    for (const benchmark of plan.benchmarks.filter((each) => each.scenario === scenario.name)) {
        const revisions = session.book.get(benchmark.id)?.revisions ?? plan.revisions;
        for (const revision of revisions) {
            const number = files.length + 1;
            files.push(...(await observed(session, { benchmark, scenario, revision, number })));
        }
    }
    return files;
};
/** No round of a sample has it, and what an edit writes differs by it. */
const observedRound = 1_000;
const observed = async (session, wanted) => {
    const { context } = session;
    const { benchmark, revision } = wanted;
    context.host.log(`${benchmark.id}, ${revision}: one more build, only to look at it`);
    try {
        if (context.observing.asked.includes('trace')) {
            const traced = await builtWithTrace(session, wanted);
            if (traced !== undefined)
                return await written(context, wanted, traced);
        }
        return await written(context, wanted, await built(session, wanted, context, undefined));
    }
    catch (error) {
        context.host.signal.throwIfAborted();
        return without(context, wanted, (0,error_text/* messageOf */.b)(error));
    }
};
/** From a Dockerfile in which Go writes its own trace down; undefined: that was not possible, and the log says why. */
const builtWithTrace = async (session, wanted) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { context, primes } = session;
        const { benchmark, revision } = wanted;
        const checkout = context.checkout(benchmark, revision);
        const file = __addDisposableResource(env_1, await (0,explain_build/* openInstrumented */.Pv)(context, checkout.recipe, (text) => withLastNamed((0,graph_recording/* withTraces */.TM)(text))), true);
        const onlySteps = (reason) => context.host.log(`${benchmark.id}, ${revision}: the trace has only the steps of the build: ${reason}`);
        if (file.refusal !== undefined) {
            onlySteps(file.refusal);
            return undefined;
        }
        // A prime from the Dockerfile as it is has other layers.
        await primes.discardOf(benchmark, revision);
        const target = checkout.recipe.target ?? file.lastStage ?? lastName;
        const traced = { ...context, checkout: () => ({ ...checkout, recipe: { ...checkout.recipe, target } }) };
        const result = await built(session, wanted, traced, readTraces);
        await primes.discardOf(benchmark, revision);
        const { failure } = result.build;
        if (failure === undefined)
            return result;
        onlySteps(failure.message);
        return undefined;
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
const lastName = 'go-container-bench-last';
/** Names the user's last stage, unless it has a name: BuildKit takes no number as a target before version 0.11. */
const withLastNamed = (text) => {
    const lines = text.split('\n');
    const added = lines.findLastIndex((line) => line.startsWith('FROM scratch AS go-container-bench-graphs'));
    const last = lines.findLastIndex((line, at) => at < added && /^\s*FROM\s/i.test(line));
    return lines
        .map((line, at) => at === last && /^\s*FROM\s+\S+\s*$/i.test(line) ? `${line.trimEnd()} AS ${lastName}` : line)
        .join('\n');
};
const readTraces = (space, request) => (0,explain_build/* recordedIn */.AK)(space, request, graph_recording/* traceEnding */.$R);
const built = async ({ primes }, { benchmark, scenario, revision }, context, readGoTraces) => {
    const observer = openObserver(context.observing, (0,measure_context/* engineOf */.k)(context, benchmark), readGoTraces);
    const { measurement: build } = await (0,reach_state/* buildFromState */.G)(uncounted({ ...context, observer }), primes, {
        benchmark,
        scenario,
        revision,
        round: observedRound,
        purpose: 'primingMs',
        trial: undefined,
    });
    return { build, observation: observer.last() };
};
/** Its time is in no item of the cost but `otherMs`. */
const uncounted = (context) => ({
    ...context,
    cost: { ...context.cost, add: () => { }, charge: (_, work) => work() },
});
const written = async (context, wanted, { build, observation }) => {
    const { benchmark, revision } = wanted;
    const { asked, outputDir } = context.observing;
    if (observation === undefined)
        return without(context, wanted, build.failure?.message ?? 'nothing was built');
    const texts = textsOf(context, build, observation);
    const files = [];
    for (const kind of asked) {
        const { text, ending } = texts[kind];
        const file = await (0,observed_files/* writeObserved */.w)(outputDir, own_folder/* observedFolder */.ZO, `${nameOf(wanted)}.${ending}`, text);
        files.push({ kind, benchmark: benchmark.id, revision, file });
    }
    return files;
};
/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150;
const nameOf = ({ benchmark, revision, number }) => `${number}-${benchmark.id.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId)}-${revision}`;
const textsOf = ({ observing }, build, { io, stacks, goTraces }) => {
    const { benchmark, revision, startedAt, durationMs, failure } = build;
    const about = { kind: 'about', benchmark, revision, startedAt, durationMs, failed: failure !== undefined };
    const lines = (what, found = []) => (0,observed_files/* linesText */.z)([{ ...about, what }, ...found]);
    const trace = buildTrace({
        title: `${benchmark}, ${revision}`,
        timeline: build.timeline ?? [],
        startedAtMs: Date.parse(startedAt),
        goTraces,
    });
    const hidden = trace.map((event) => event.ph === 'X' ? { ...event, name: observing.hide(event.name) } : event);
    return {
        trace: {
            ending: 'trace.json',
            text: `${JSON.stringify({ traceEvents: hidden, displayTimeUnit: 'ms' })}\n`,
        },
        io: { ending: 'io.jsonl', text: lines('io', io) },
        stacks: { ending: 'stacks.jsonl', text: lines('stacks', stacks) },
    };
};
const without = ({ observing, host }, { benchmark, revision }, reason) => {
    host.log(`${benchmark.id}, ${revision}: could not be looked at: ${reason}`);
    return observing.asked.map((kind) => ({
        kind,
        benchmark: benchmark.id,
        revision,
        unknown: { file: reason },
    }));
};

// EXTERNAL MODULE: ./build/measure/pair.js
var measure_pair = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/analysis/circumstances.js
var analysis_circumstances = __webpack_require__(50605);
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
        (0,measure_session/* updateProgress */.DW)(session, benchmark.id, {
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
    (0,measure_session/* updateProgress */.DW)(session, id, { stopped: 'given-up' });
    (0,measure_session/* warn */.R8)(session, `${id}: no further pairs after ${attempted}, because the last ones were lost: ${whyLost(measurements)}.`);
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

// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
// EXTERNAL MODULE: ./build/measure/warm-up.js + 3 modules
var warm_up = __webpack_require__(24845);
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
 * every benchmark has its pairs, is decided, or runs out of time; at the end, what changed is explained. Throws only when the run is interrupted;
 * `save` then has seen all pairs until there.
 */
const measure = async (plan, context, save) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = (0,measure_session/* openSession */.fA)(plan, context, save);
        const _ = measure_addDisposableResource(env_1, session.primes, true);
        for (const { id } of plan.projects) {
            await (0,warm_up/* warmUp */.l)(session, id);
            if (!(0,keep_budget/* warmUpOutOfTime */.Ds)(session, id))
                (0,keep_budget/* keepWithinBudget */.uB)(session, id);
            for (let pair = (0,schedule/* nextPair */.Ez)(plan, id, session.book); pair !== undefined; pair = (0,schedule/* nextPair */.Ez)(plan, id, session.book)) {
                if (!(0,keep_budget/* outOfTime */.p3)(session, pair))
                    await carryOut(session, pair);
            }
        }
        const explanations = await (0,explain/* explain */.W)(session);
        const observed = await observe(session);
        reportMountGrowth(session);
        (0,settle/* reportFailedSyncs */.oC)(session);
        const { measurements, editProofs, warnings } = session;
        return {
            measurements: withNeeds(measurements, explanations),
            sampling: (0,measure_session/* samplingOf */.vn)(session),
            editedFiles: (0,choose_edit/* editedFiles */.l)(session),
            editProofs,
            explanations,
            observed,
            warnings,
        };
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
    const { measurements } = session;
    const result = await takePair(session, pair, (0,announce/* announcer */.y)(session));
    measurements.push(...result.builds);
    recordPair(session, pair, result);
    await session.save(measurements);
};
/** Builds a pair after the control workload of its round; each of its builds says how long that took. */
const takePair = async ({ plan, context, primes }, pair, announce) => {
    const scenario = plan.scenarios.find(({ name }) => name === pair.benchmark.scenario);
    if (scenario === undefined)
        throw new Error(`the plan has no scenario ${pair.benchmark.scenario}`);
    // Before the pair, never inside it: its members follow each other directly.
    const control = await context.cost.charge('settleMs', () => context.controlWorkload());
    const planned = { ...pair, scenario, purpose: 'timedMs', trial: undefined };
    const result = await (0,measure_pair/* buildPair */.T)(context, primes, planned, announce);
    return { ...result, builds: result.builds.map((build) => withControl(build, control)) };
};
const withControl = (build, { counters, unknown }) => {
    const reasons = Object.entries(unknown).map(([name, reason]) => [`counters.${name}`, reason]);
    return {
        ...build,
        counters: { ...build.counters, ...counters },
        ...(reasons.length > 0 && { unknown: { ...build.unknown, ...Object.fromEntries(reasons) } }),
    };
};


/***/ }),

/***/ 90337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ writeObserved),
/* harmony export */   z: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68560);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28703);



const linesText = (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
/** Writes one file that is not there yet, and returns its path in the folder of the report. */
const writeObserved = async (outputDir, folder, name, text) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${_host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPrefix */ .l1}${name}`);
    await (0,_host_own_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOwnFolder */ .xc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDir, folder));
    await (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writeText */ .x)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(outputDir, path), text, { mode: 0o644, flag: 'wx' });
    return path;
};


/***/ }),

/***/ 4371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ buildPair)
/* harmony export */ });
/* harmony import */ var _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55905);
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44709);
/* harmony import */ var _reach_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64634);



/** Builds the members of a pair back to back. */
const buildPair = async (context, primes, pair, announce) => {
    const { benchmark, scenario, purpose, trial, round, order } = pair;
    const members = [];
    for (const revision of order) {
        const planned = { benchmark, scenario, revision, round, purpose, trial };
        announce.before(planned);
        const built = await measured(context, primes, planned);
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
        looks: members.map(({ look }) => look),
        older: [...new Set(members.flatMap(({ shared }) => shared?.older ?? []))],
    };
};
/** An engine that breaks down outside its build command costs this build, not the run. */
const measured = async (context, primes, planned) => {
    const [startedAt, fromMs] = [new Date().toISOString(), performance.now()];
    try {
        return await (0,_reach_state_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFromState */ .G)(context, primes, planned);
    }
    catch (error) {
        context.host.signal.throwIfAborted();
        const { benchmark, revision, round } = planned;
        const message = error instanceof Error ? error.message : String(error);
        const logTail = error instanceof _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__/* .DaemonDied */ .P ? error.logTail : '';
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
const isComplete = (members) => members.every(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he) && members.some(({ failure }) => failure === undefined);
const withoutPartner = (measurement) => (0,_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .isCounted */ .he)(measurement) ? { ...measurement, excluded: 'pair-incomplete' } : measurement;


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ choosePin),
/* harmony export */   $f: () => (/* binding */ openPins),
/* harmony export */   Qv: () => (/* binding */ daemonOf)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8618);
/* harmony import */ var _host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26633);
/* harmony import */ var _host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22368);



/**
 * All processors but the first, which is left to the kernel's interrupts, this program and everybody else. With one or two,
 * leaving one out would at least halve what a build can use, so builds keep all.
 */
const choosePin = (allowed = (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcessors */ .CN)('self')) => {
    if (allowed === undefined || allowed.length === 0)
        return {
            allowed: [],
            processors: undefined,
            reason: 'the kernel does not show which processors there are',
        };
    if (allowed.length > 2)
        return { allowed, processors: allowed.slice(1), reason: undefined };
    const number = allowed.length === 1 ? 'one processor' : 'two processors';
    return {
        allowed,
        processors: undefined,
        reason: `there are only ${number}: to leave one out would change what a build can do at once`,
    };
};
/** How many programs a report names. */
const mostPrograms = 5;
const openPins = ({ host, choice, group }) => {
    const processors = choice?.processors;
    const seen = new Map();
    const unpinned = new Set();
    const query = () => ({ self: process.pid, group, before: (0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(process.pid), withForeign: false });
    const strays = (each) => (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .processorsIn */ .Xm)(each.status)?.some((number) => processors?.includes(number) === false) === true;
    return {
        renew: async () => {
            if (processors === undefined)
                return;
            for (const { pid, program } of (0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProcesses */ .Wo)(query()).filter(strays))
                if (!(await (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .pinProcess */ .$P)(host, pid, processors)) && (0,_host_process_affinity_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedProcessors */ .CN)(pid) !== undefined)
                    unpinned.add(program);
        },
        watch: (engine) => {
            if (processors === undefined)
                return { [Symbol.dispose]: () => { } };
            const { name } = engine.facts;
            const asked = query();
            const watch = watchStrays(() => (0,_host_process_run_processes_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProcesses */ .Wo)(asked), strays);
            return {
                [Symbol.dispose]: () => {
                    const before = seen.get(name);
                    const { processes, programs } = watch.end();
                    const elsewhere = firstOf([...(before?.elsewhere ?? []), ...programs]);
                    const all = (before?.processes ?? 0) + processes;
                    seen.set(name, { engine: name, daemon: daemonOf(engine), processes: all, elsewhere });
                },
            };
        },
        report: () => {
            const found = { engines: [...seen.values()], refused: firstOf([...unpinned]) };
            return choice === undefined ? undefined : { ...choiceIn(choice), ...found };
        },
    };
};
const choiceIn = ({ allowed, processors, reason }) => ({
    allowed,
    ...(processors !== undefined && { processors }),
    ...(reason !== undefined && { unknown: { processors: reason } }),
});
const firstOf = (programs) => [...new Set(programs)].toSorted().slice(0, mostPrograms);
/** Often enough for a program of a build, and rarely enough to leave the processor to it. */
const watchEveryMs = 100;
const watchStrays = (look, strays) => {
    const [all, once, programs] = [new Set(), new Set(), new Set()];
    const timer = setInterval(() => {
        for (const each of look()) {
            all.add(each.pid);
            if (!strays(each))
                continue;
            // Seen once, it may be on its way from its parent's processors to its own.
            if (once.has(each.pid))
                programs.add(each.program);
            once.add(each.pid);
        }
    }, watchEveryMs);
    return {
        end: () => {
            clearInterval(timer);
            return { processes: all.size, programs: [...programs] };
        },
    };
};
/** Whose daemon an engine builds with. */
const daemonOf = ({ facts, death }) => {
    const traits = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).find(({ name }) => name === facts.name.split(/[@+]/)[0]);
    if (traits?.daemon === undefined)
        return 'none';
    return death === undefined ? 'not-ours' : 'pinned';
};


/***/ }),

/***/ 27679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rl: () => (/* binding */ sampleIo),
  ez: () => (/* binding */ sampleStacks),
  Zf: () => (/* binding */ waitLines)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/host/process/process-facts.js

/** Undefined when the process is gone, or belongs to a user whose processes may not be looked into. */
const ioOf = (pid) => {
    const text = textOf(`/proc/${pid}/io`);
    const value = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text ?? '')?.[1]);
    const io = {
        readBytes: value('read_bytes'),
        writtenBytes: value('write_bytes'),
        cancelledBytes: value('cancelled_write_bytes'),
        readCallBytes: value('rchar'),
        writeCallBytes: value('wchar'),
    };
    return Object.values(io).some(Number.isNaN) ? undefined : io;
};
/** `status` is the text of /proc/PID/status. */
const waitOf = (pid, status) => ({
    state: /^State:\s*(.+)$/m.exec(status)?.[1] ?? '',
    waitsIn: (textOf(`/proc/${pid}/wchan`) ?? '').trim().replace(/^0$/, ''),
    kernelStack: (textOf(`/proc/${pid}/stack`) ?? '')
        .split('\n')
        .flatMap((line) => /^\[<[^>]*>\] ([^+\s]+)/.exec(line)?.[1] ?? []),
});
/**
 * How long some or all processes of the machine waited for a resource since it started, in microseconds; names are as in
 * `ioFullUs`. Empty on a kernel without pressure stall information.
 */
const pressureUs = () => Object.fromEntries(['cpu', 'io', 'memory'].flatMap((resource) => [...(textOf(`/proc/pressure/${resource}`) ?? '').matchAll(/^(some|full) .* total=(\d+)$/gm)].map(([, share = '', total]) => [
    `${resource}${share.charAt(0).toUpperCase()}${share.slice(1)}Us`,
    Number(total),
])));
/** In /proc/diskstats, whatever the disk is. */
const sectorBytes = 512;
/** Disks and partitions that were used since the machine started; see Documentation/admin-guide/iostats.rst of Linux. */
const diskUse = () => (textOf('/proc/diskstats') ?? '').split('\n').flatMap((line) => {
    const fields = line.trim().split(/\s+/);
    const [name = '', reads, , readSectors, , , , writtenSectors, , , busyMs] = fields.slice(2);
    if (busyMs === undefined || (reads === '0' && writtenSectors === '0'))
        return [];
    return [
        {
            name,
            readBytes: Number(readSectors) * sectorBytes,
            writtenBytes: Number(writtenSectors) * sectorBytes,
            busyMs: Number(busyMs),
        },
    ];
});
/** Undefined when the file is missing or may not be read. */
const textOf = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/measure/sampler.js

const ioEveryMs = 100;
const stacksEveryMs = 500;
/** Samples what each process of a build has read and written, and what the whole machine waited for. */
const sampleIo = ({ look, hide }) => {
    const unreadable = new Set();
    return sampling(ioEveryMs, (atMs) => [
        { kind: 'machine', atMs, pressureUs: pressureUs(), disks: diskUse() },
        ...look().flatMap((process) => {
            const io = ioOf(process.pid);
            if (io !== undefined)
                return [{ kind: 'process', atMs, ...about(process, hide), ...io }];
            const program = hide(process.program);
            if (unreadable.has(program))
                return [];
            unreadable.add(program);
            return [{ kind: 'unreadable', atMs, ...about(process, hide) }];
        }),
    ]);
};
/** Samples what each process of a build waits for. */
const sampleStacks = (parts) => sampling(stacksEveryMs, (atMs) => waitLines(parts, atMs));
/** What each process of a build waits for now. */
const waitLines = ({ look, hide }, atMs) => look().map((process) => ({
    kind: 'process',
    atMs,
    ...about(process, hide),
    ...waitOf(process.pid, process.status),
}));
const about = ({ pid, parent, role, program }, hide) => ({
    pid,
    parent,
    role,
    program: hide(program),
});
/** A build of an hour, sampled ten times in a second, must not fill the memory. */
const mostLines = 500_000;
const sampling = (everyMs, sample) => {
    const [lines, fromMs] = [[], performance.now()];
    let left = 0;
    const take = () => {
        const found = sample(Math.round(performance.now() - fromMs));
        if (lines.length + found.length > mostLines)
            left += found.length;
        else
            lines.push(...found);
    };
    const timer = setInterval(take, everyMs);
    return {
        end: () => {
            clearInterval(timer);
            return left === 0 ? lines : [...lines, { kind: 'left-out', lines: left }];
        },
    };
};


/***/ }),

/***/ 24845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/plan/plan.js + 1 modules
var plan = __webpack_require__(84326);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: ./build/measure/announce.js + 1 modules
var announce = __webpack_require__(47939);
// EXTERNAL MODULE: ./build/measure/choose-edit.js + 3 modules
var choose_edit = __webpack_require__(70689);
// EXTERNAL MODULE: ./build/measure/keep-budget.js + 1 modules
var keep_budget = __webpack_require__(12293);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
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
        (0,measure_session/* obstruct */.BE)(session, id, { kind: 'out-of-disk', reason }, 'out-of-disk');
    (0,measure_session/* warn */.R8)(session, `${engine}/${project}: not measured, because ${reason}. Make room, or set RUNNER_TEMP to a larger disk.`);
};
const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

// EXTERNAL MODULE: ./build/measure/pair.js
var measure_pair = __webpack_require__(4371);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 11 modules
var dockerfile_dockerfile = __webpack_require__(11353);
// EXTERNAL MODULE: ./build/dockerfile/mounts.js
var mounts = __webpack_require__(47137);
// EXTERNAL MODULE: ./build/dockerfile/syntax.js + 1 modules
var syntax = __webpack_require__(44270);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
;// CONCATENATED MODULE: ./build/measure/unsupported.js




/**
 * What an engine does not honour of this project's Dockerfile, as a clause that names the lines; undefined
 * when it honours everything that the target needs. An engine that ignores a cache mount builds all the same,
 * so only the text can tell that its times would be those of another build.
 */
const lackOf = async ({ unsupported, followsSyntaxLine }, recipe) => {
    if (Object.keys(unsupported).length === 0)
        return undefined;
    const question = { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() };
    const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)((await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile))) ?? '', question);
    // The image of a syntax line reads heredocs, whatever the engine itself can read.
    const readsItself = dockerfile.syntaxImage === undefined || !followsSyntaxLine;
    const uses = [...mountsOf(dockerfile), ...(readsItself ? heredocsOf(dockerfile) : [])];
    const reasons = [...new Set(uses.map(({ feature }) => feature))].flatMap((feature) => {
        const lines = uses.flatMap((use) => (use.feature === feature ? [use.line] : []));
        const reason = unsupported[feature];
        return reason === undefined ? [] : [`${reason} (${placeOf(lines)} of the Dockerfile)`];
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
const mountsOf = ({ runs }) => runs.flatMap(({ line, mounts }) => mounts.flatMap((mount) => featuresOfMount(mount).map((feature) => ({ feature, line }))));
/** What an engine must support for a mount. */
const featuresOfMount = ({ type, from }) => {
    const feature = featureOfMount[type];
    if (feature === undefined)
        return [];
    return type === 'cache' && from !== undefined ? [feature, 'filled-cache-mounts'] : [feature];
};
const heredocsOf = ({ features }) => features.flatMap(({ kind, line }) => (kind === 'heredoc' ? [{ feature: 'heredocs', line }] : []));
const placeOf = (lines) => {
    const each = [...new Set(lines)];
    return `${each.length === 1 ? 'line' : 'lines'} ${each.join(', ')}`;
};

;// CONCATENATED MODULE: ./build/measure/unconfined.js







/**
 * What code of a fork asks for that an engine does not confine to the build, as a clause that names the places; undefined
 * when there is nothing. The author names the base images too, so their ONBUILD instructions are read like the
 * Dockerfile; and a variable in a mount may get any value from such an image, so it may be any mount.
 */
const unconfinedIn = async (engine, recipe) => {
    const { unconfined } = engine;
    if (Object.keys(unconfined).length === 0)
        return undefined;
    const question = { ...recipe, platform: (0,machine/* nativePlatform */.Nc)() };
    const text = (await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile))) ?? '';
    const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)(text, question);
    const uses = [...usesIn(dockerfile), ...(await usesOfBases(engine, dockerfile))];
    const reasons = Object.entries(unconfined).flatMap(([feature, reason]) => {
        const places = uses.filter((use) => use.features.includes(feature)).map(({ place }) => place);
        return places.length === 0 ? [] : [`${reason} (${[...new Set(places)].join(', ')})`];
    });
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
/** Of all stages: old versions of Buildah build those too that the target does not need. */
const usesIn = ({ stages }) => stages.flatMap(({ instructions }) => instructions.flatMap((instruction) => featuresIn(instruction).map((features) => ({
    features,
    place: `line ${instruction.line} of the Dockerfile`,
}))));
const usesOfBases = async ({ facts, triggersOf }, { stages }) => {
    const images = new Set(stages.flatMap(({ base }) => (base.kind === 'image' ? [base.reference] : [])));
    const uses = [];
    for (const image of images) {
        const triggers = await triggersOf?.(image);
        if (triggers === undefined)
            uses.push({ features: everything, place: `what ${facts.name} cannot show: the ONBUILD of ${image}` });
        for (const trigger of triggers ?? [])
            for (const features of featuresOfTrigger(trigger))
                uses.push({ features, place: `ONBUILD ${trigger.slice(0, mostShown)} of the image ${image}` });
    }
    return uses;
};
const mostShown = 200;
/** Buildah reads each trigger as a Dockerfile, in which there may be more than one instruction. */
const featuresOfTrigger = (trigger) => {
    // A text that two parsers could read differently is not worth understanding: no real trigger has several lines.
    if (/[\r\n]/.test(trigger))
        return [everything];
    try {
        const { instructions } = (0,syntax/* parseDockerfile */.Ai)(trigger);
        // A trigger of a trigger: it is run in the next stage that is built on this one, and no real image has one.
        if (instructions.some(({ name }) => name === 'ONBUILD'))
            return [everything];
        return instructions.flatMap(featuresIn);
    }
    catch {
        return [everything];
    }
};
const featuresIn = ({ name, flags }) => {
    if (name !== 'RUN')
        return [];
    return (0,mounts/* readMounts */.b)(flags).map((mount) => Object.values(mount).some((value) => value.includes('$')) ? everything : featuresOfMount(mount));
};
/** A mount that may be of any kind. */
const everything = ['bind-mounts', 'cache-mounts', 'filled-cache-mounts'];

// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
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
        if ((0,keep_budget/* warmUpOutOfTime */.Ds)(session, project) || (0,keep_budget/* crowdsOutGated */.C9)(session, engine, project))
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
    const lackIn = async (revision) => {
        const { recipe } = context.checkout(first, revision);
        const running = (0,measure_context/* engineOf */.k)(context, first);
        const lack = await lackOf(running, recipe);
        return lack ?? (context.isOfFork ? await unconfinedIn(running, recipe) : undefined);
    };
    const lacks = await Promise.all(plan.revisions.map(lackIn));
    const reason = [...new Set(lacks.filter((lack) => lack !== undefined))].join('; ');
    if (reason === '')
        return false;
    const isRepaired = (await lackIn('head')) === undefined;
    for (const { id } of benchmarks)
        if (isRepaired)
            (0,measure_session/* obstruct */.BE)(session, id, { kind: 'base-does-not-build', reason }, 'does-not-build');
        else
            (0,measure_session/* obstruct */.BE)(session, id, { kind: 'unsupported', reason }, 'unsupported');
    (0,measure_session/* warn */.R8)(session, `${engine} cannot build ${isRepaired ? `the base of ${project}` : project}: ${reason}.`);
    return true;
};
/** Builds each revision from nothing; one that fails is tried once more, and then it does not build. */
const warmUpCold = async (session, engine, project) => {
    const [first] = session.plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    if (first === undefined)
        return [];
    const id = (0,plan/* benchmarkId */.b)(engine, project, cold/* cold */.R.name);
    const benchmark = { ...first, id, scenario: cold/* cold */.R.name, gated: false };
    const failing = async (revisions) => {
        const { measurements, older } = await discarded(session, {
            benchmark,
            scenario: cold/* cold */.R,
            order: revisions,
            trial: { kind: 'size' },
        });
        if (older.length > 0)
            refuseCold(session, engine, project, older);
        return measurements.filter(({ failure }) => failure !== undefined);
    };
    const failed = await failing(session.plan.revisions);
    const again = failed.length === 0 ? [] : await failing(failed.map(({ revision }) => revision));
    const broken = again.map((build) => brokenEngineIn(failed, build.revision) ?? build);
    if (broken.length > 0)
        noteBroken(session, engine, project, broken);
    return session.plan.revisions.filter((revision) => !broken.some((build) => build.revision === revision));
};
/** A revision that failed by itself once, and once because the engine broke down, was not tried twice. */
const brokenEngineIn = (failed, revision) => failed.find((build) => build.revision === revision && build.failure?.kind === 'engine-died');
/**
 * A build that finds a download of somebody else in a shared store is not cold, and a run removes only what is its own.
 * What starts from a prime is measured all the same.
 */
const refuseCold = (session, engine, project, older) => {
    const { scenarios, benchmarks } = session.plan;
    const empty = scenarios.filter(({ startsFrom }) => startsFrom === 'empty').map(({ name }) => name);
    const refused = benchmarks.filter((each) => each.engine === engine &&
        each.project === project &&
        empty.includes(each.scenario) &&
        session.book.get(each.id)?.stopped === undefined);
    const reason = `the daemon of ${engine} already had, before this run, what the Dockerfile downloads (${older.join(', ')}), so no build ` +
        `there is cold. Use ${(0,hint/* hint */.aK)(session.context.host.env, 'engines', 'buildkit')}, or remove it from the daemon or stop that daemon, so that the run starts its own`;
    for (const { id } of refused)
        (0,measure_session/* obstruct */.BE)(session, id, { kind: 'not-cold', reason }, 'unsupported');
    if (refused.length > 0)
        (0,measure_session/* warn */.R8)(session, `${engine}/${project}: cold is not measured: ${reason}.`);
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
            (0,measure_session/* obstruct */.BE)(session, id, obstacle, 'does-not-build');
        if (alone)
            reportAlone(session, id);
    }
    for (const { revision, failure } of broken) {
        (0,measure_session/* warn */.R8)(session, `${engine}/${project}: the ${revision} does not build, tried twice: ${failure?.message ?? ''}`);
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
        const build = (trial, order = revisions) => discarded(session, { benchmark, scenario, order, trial });
        if (scenario.edit === 'source')
            await (0,choose_edit/* chooseEdit */.M)(session, benchmark, build);
        else
            await build(undefined);
    }
};
const discarded = async (session, planned) => {
    const { context, primes, measurements } = session;
    const pair = { ...planned, round: 0, purpose: 'warmUpMs' };
    const result = await (0,measure_pair/* buildPair */.T)(context, primes, pair, (0,announce/* announcer */.y)(session));
    measurements.push(...result.builds.map((build) => ({ ...build, excluded: 'warm-up' })));
    await session.save(measurements);
    return result;
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

/***/ 65970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ endOfError),
/* harmony export */   XS: () => (/* binding */ Unmeasurable),
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
/** Why a cell that could not be opened gets no attempts. */
const endOfError = (error) => ({
    code: error instanceof Unmeasurable ? error.code : 'unavailable',
    reason: (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error),
});
/** What prevents builds of one revision, as the code of a cell. */
const endedBy = ({ kind }) => {
    switch (kind) {
        case 'head-does-not-build':
        case 'base-does-not-build':
        case 'base-without-dockerfile':
            return 'does-not-build';
        case 'one-revision':
        case 'too-few-rounds':
        case 'same-inputs':
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


/***/ })

};
