export const id = 6858;
export const ids = [6858];
export const modules = {

/***/ 20134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ calledAmong)
/* harmony export */ });
/** What a revision is called in sentences: where there is no base to compare with, nobody speaks of a head. */
const calledAmong = (revision, { length }) => length > 1 ? `the ${revision}` : 'the project';


/***/ }),

/***/ 84099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ exclusiveShares),
/* harmony export */   w: () => (/* binding */ onlyIn)
/* harmony export */ });
/**
 * Divides time among intervals that overlap: each instant is split equally among those that contain it, so the shares add up
 * to the time in which there is at least one. In the order of the intervals, in ms. Takes n log n for n intervals.
 */
const exclusiveShares = (intervals) => {
    const edges = intervals
        .flatMap(({ startMs, endMs }) => (endMs > startMs ? [[startMs, 1], [endMs, -1]] : []))
        .toSorted(([a], [b]) => a - b);
    // What one interval would have got by each of the edges, had it been there from the first on.
    const shareUntil = new Map();
    let [share, open, beforeMs] = [0, 0, 0];
    for (const [atMs, change] of edges) {
        if (open > 0)
            share += (atMs - beforeMs) / open;
        shareUntil.set(atMs, share);
        open += change;
        beforeMs = atMs;
    }
    const until = (atMs) => shareUntil.get(atMs) ?? 0;
    return intervals.map(({ startMs, endMs }) => (endMs > startMs ? until(endMs) - until(startMs) : 0));
};
/** Time in which one of the intervals runs and none of the others does, in ms. */
const onlyIn = (intervals, others) => covered([...intervals, ...others]) - covered(others);
/** Time in which there is at least one, in ms. */
const covered = (intervals) => {
    let [sum, doneMs] = [0, -Infinity];
    for (const { startMs, endMs } of intervals.toSorted((a, b) => a.startMs - b.startMs)) {
        sum += Math.max(0, endMs - Math.max(startMs, doneMs));
        doneMs = Math.max(doneMs, endMs);
    }
    return sum;
};


/***/ }),

/***/ 29045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ traceEnding),
/* harmony export */   Jg: () => (/* binding */ wrappedEnding),
/* harmony export */   KK: () => (/* binding */ setUpWithShell),
/* harmony export */   TM: () => (/* binding */ withTraces),
/* harmony export */   Y$: () => (/* binding */ graphsFrom),
/* harmony export */   jf: () => (/* binding */ ownGraphFrom),
/* harmony export */   k1: () => (/* binding */ setUpWithoutShell),
/* harmony export */   qI: () => (/* binding */ graphEnding),
/* harmony export */   zt: () => (/* binding */ recordGraphs)
/* harmony export */ });
/* harmony import */ var _run_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90772);

/**
 * Where action graphs are written in a container. Images have this folder or let anybody create one in it, whoever the user of
 * the stage is; `/tmp` is more often emptied, or hidden by a mount.
 */
const folder = '/var/tmp/go-container-bench';
const graphFolder = `${folder}/graphs`;
/** Of an empty file that a go command leaves which another program started, or may be. */
const wrappedEnding = '.wrapped';
/**
 * Stands for the go command on PATH. One flag gives one file, so each command needs a name of its own: process ids differ
 * within a RUN, and its own name is in the variable. The last flag of GOFLAGS wins. Asking go for them includes what
 * `go env -w` has saved, or what comes with the image; a variable hides those, so it is taken away for that question where only
 * our own flags are in it. Only programs of the shell itself are used.
 *
 * What an image or a step exports reaches the go command as it is: a shell exports again what it imported, so every variable
 * that is set here has a name that nobody else uses, and subshells keep the rest.
 *
 * A go command that is a script, or not the one of its own GOROOT, may do more than Go: that leaves a file, too. Outside of a
 * module, no other toolchain answers. A script may also print anything, which then is no answer.
 */
const script = [
    '#!/bin/sh',
    'GO_CONTAINER_BENCH_GO=$(',
    '  set -f; IFS=:',
    '  for each in $PATH; do',
    '    go=${each:-.}/go',
    `    if [ "$each" != ${folder}/bin ] && [ -f "$go" ] && [ -x "$go" ]; then printf "%s" "$go"; break; fi`,
    '  done',
    ')',
    'if [ -z "$GO_CONTAINER_BENCH_GO" ]; then echo "go: not found" >&2; exit 127; fi',
    'GO_CONTAINER_BENCH_LINE=',
    '{ read -r GO_CONTAINER_BENCH_LINE < "$GO_CONTAINER_BENCH_GO"; } 2>/dev/null',
    'case $GO_CONTAINER_BENCH_LINE in',
    '  ("#!"*) GO_CONTAINER_BENCH_ROOT=/dev/null ;;',
    '  (*) GO_CONTAINER_BENCH_ROOT=$(',
    '    case $GO_CONTAINER_BENCH_GO in (/*) cd / ;; esac',
    '    GOTOOLCHAIN=local "$GO_CONTAINER_BENCH_GO" env GOROOT </dev/null 2>/dev/null) ;;',
    'esac',
    '[ "$GO_CONTAINER_BENCH_GO" -ef "$GO_CONTAINER_BENCH_ROOT/bin/go" ] 2>/dev/null ||',
    `  : > ${graphFolder}/$GO_CONTAINER_BENCH_STEP-$$${wrappedEnding}`,
    'GO_CONTAINER_BENCH_FLAGS=$(',
    '  set -f; GO_CONTAINER_BENCH_LINE=',
    '  for GO_CONTAINER_BENCH_FLAG in $GOFLAGS; do',
    '    case $GO_CONTAINER_BENCH_FLAG in',
    `      (-debug-*=${graphFolder}/*) ;;`,
    '      (*) GO_CONTAINER_BENCH_LINE=theirs ;;',
    '    esac',
    '  done',
    '  [ -n "$GO_CONTAINER_BENCH_LINE" ] || unset GOFLAGS',
    '  "$GO_CONTAINER_BENCH_GO" env GOFLAGS </dev/null 2>/dev/null',
    ') || GO_CONTAINER_BENCH_FLAGS=$GOFLAGS',
    `case $GO_CONTAINER_BENCH_FLAGS in (""|-*|" "*|"'"*|'"'*) ;; (*) GO_CONTAINER_BENCH_FLAGS=$GOFLAGS ;; esac`,
    `export GOFLAGS="$GO_CONTAINER_BENCH_FLAGS -debug-actiongraph=${graphFolder}/$GO_CONTAINER_BENCH_STEP-$$.json"`,
    'exec "$GO_CONTAINER_BENCH_GO" "$@"',
];
const commands = [
    `mkdir -p ${folder}/bin ${graphFolder}`,
    `chmod 0777 ${graphFolder}`,
    `printf '%s\\n' ${script.map(_run_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(' ')} > ${folder}/bin/go`,
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

/***/ 26430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SZ: () => (/* binding */ imagesWithoutScript),
/* harmony export */   Vh: () => (/* binding */ graphStage),
/* harmony export */   wV: () => (/* binding */ instrument)
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39857);
/* harmony import */ var _go_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41328);
/* harmony import */ var _graph_recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29045);
/* harmony import */ var _run_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90772);
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31152);





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
    const dockerfile = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__/* .readDockerfile */ .n)(text, question);
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
        const own = ownGraphsOf(runs).map((path, at) => (0,_graph_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .ownGraphFrom */ .jf)(reference, stage.index, path, at));
        return [(0,_graph_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .graphsFrom */ .Y$)(reference, stage.index), ...own];
    });
    const result = [...withLines(text, added), `FROM scratch AS ${graphStage}`, ...copies, ''].join('\n');
    // As after a last line that is continued: then the added lines are part of it.
    const froms = (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDockerfile */ .Ai)(result).instructions.filter(({ name }) => name === 'FROM');
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
            const trigger = (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .triggerOf */ .ix)(each, escape);
            return trigger.name === 'RUN' && counts(trigger);
        });
        return runs.length === 0 ? [] : [{ stage, runs: runs.filter(({ line }) => line > stage.line) }];
    });
    const likely = stagesWhere((run) => (0,_go_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .runsGo */ .nX)([(0,_run_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)(run)]) !== 'no');
    return likely.length > 0 ? likely : stagesWhere(() => true);
};
/** The images in which Go starts without the script that stands for it, so that nothing shows what is called go there. */
const imagesWithoutScript = (dockerfile) => stagesWithGo(dockerfile).flatMap(({ stage }) => {
    if (hasShell(stage, dockerfile))
        return [];
    const image = imageBelow(stage, dockerfile);
    return image === undefined ? [] : [image];
});
const imageBelow = (stage, dockerfile) => {
    const { base } = stage;
    if (base.kind === 'image')
        return base.reference;
    const below = base.kind === 'stage' ? dockerfile.stages[base.index] : undefined;
    return below === undefined ? undefined : imageBelow(below, dockerfile);
};
/** What makes the folder of the graphs; undefined: nothing could. */
const setUpOf = (stage, runs, dockerfile) => {
    const [first] = runs;
    if (first === undefined)
        return [];
    const { line } = first;
    if (hasShell(stage, dockerfile))
        return [{ line, lines: _graph_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .setUpWithShell */ .KK }];
    // Any folder can be made by WORKDIR, and the next one takes that back if it is absolute.
    const workdir = stage.instructions.findLast((each) => each.name === 'WORKDIR' && each.line > stage.line && each.line < line && /^\s*\//.test(each.args));
    return workdir === undefined ? undefined : [{ line: workdir.line, lines: (0,_graph_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .setUpWithoutShell */ .k1)(goOf(runs)) }];
};
const goOf = (runs) => runs
    .map(({ args }) => (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonWords */ .WY)(args)?.[0])
    .find((program) => program !== undefined && /(?:^|\/)go$/.test(program));
/** Only a shell can read a RUN that is not in JSON form; what a stage is built on has that shell as well. */
const hasShell = ({ instructions, base }, dockerfile) => {
    const below = base.kind === 'stage' ? dockerfile.stages[base.index] : undefined;
    return (instructions
        .map((each) => (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .triggerOf */ .ix)(each, dockerfile.escape))
        .some((each) => each.name === 'RUN' && startsShell((0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonWords */ .WY)(each.args))) ||
        (below !== undefined && hasShell(below, dockerfile)));
};
const startsShell = (words) => words === undefined || /(?:^|\/)(?:ba|da|a|)sh$/.test(words[0] ?? '');
const recordingOf = (run, stage, known) => {
    const name = `${stage.index}-${run.line}`;
    const lines = (0,_graph_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .recordGraphs */ .zt)({ name, argument: argumentFlags(run, stage), ...known });
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
        .flatMap((run) => (0,_run_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)(run).commands.map(_go_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .goCallOf */ .G3));
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
        .map(_run_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)
        .flatMap(({ commands, mounts }) => commands
        .flatMap((command) => (0,_go_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .goCallOf */ .G3)(command)?.args ?? [])
        .flatMap((word) => /^--?debug-actiongraph=(\/[\w./-]+)$/.exec(word)?.[1] ?? [])
        .filter((path) => !mounts.some(({ target }) => target !== undefined && isBelow(path, target))));
    return [...new Set(paths)];
};
const isBelow = (path, folder) => path.startsWith(`${folder.replace(/\/$/, '')}/`);
/** By name where it has one that no later stage has; the numbers of stages are the same in all engines too. */
const referenceTo = ({ name, spelling, index }, { indexes }) => name !== undefined && spelling !== undefined && indexes.get(name) === index ? spelling : String(index);
const add = (added, line, lines) => void added.set(line, [...(added.get(line) ?? []), ...lines]);
const withLines = (text, added) => text.split('\n').flatMap((each, at) => [...(added.get(at + 1) ?? []), each]);


/***/ }),

/***/ 75318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ imageSize)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _host_image_archive_archive_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20066);
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





/** Compressing takes about 3 s for each 100 MB. */
const mostCompressedBytes = 200_000_000;
/** Measures the image in an archive, by reading all of it once. Throws when it contains no image. */
const imageSize = async (archive, signal, { mostBytes = mostCompressedBytes, platform, } = {}) => {
    let [imageBytes, compressedBytes] = [0, 0];
    for (const layer of await (0,_host_image_archive_archive_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .layersOf */ .w)(archive, platform)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const gzip = __addDisposableResource(env_1, compression(), true);
            for await (const piece of (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.addAbortSignal)(signal, await layer.open())) {
                if (!Buffer.isBuffer(piece))
                    continue;
                imageBytes += piece.length;
                if (imageBytes <= mostBytes)
                    await gzip.add(piece);
            }
            if (imageBytes <= mostBytes)
                compressedBytes += await gzip.bytes();
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
    return { imageBytes, compressedImageBytes: imageBytes <= mostBytes ? compressedBytes : undefined };
};
/** Compresses what it gets, and keeps only the number of bytes. */
const compression = () => {
    const gzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)();
    let bytes = 0;
    gzip.on('data', (piece) => void (bytes += piece.length));
    return {
        add: async (piece) => {
            if (!gzip.write(piece))
                await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(gzip, 'drain');
        },
        bytes: async () => {
            gzip.end();
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(gzip);
            return bytes;
        },
        [Symbol.asyncDispose]: async () => void gzip.destroy(),
    };
};


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ announcer)
});

// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/words/live-line.js



const barWidth = 16;
/** A name cut shorter than this says nothing any more. */
const shortestName = 12;
/** A bar, the build, how long it takes by now, and the time left: one line that fits its terminal. */
const liveText = (position, { columns, shownForMs, leftMs }) => {
    const { number, of, benchmark, round, revision } = position;
    const done = Math.min(barWidth, Math.floor(((number - 1) / of) * barWidth));
    const bar = `${'█'.repeat(done)}${'░'.repeat(barWidth - done)}`;
    const side = revision === undefined ? '' : ` ${revision}`;
    const place = `${side}, ${round === 0 ? 'warm-up' : `round ${round}`}`;
    const parts = [`${number}/${of}`, passedText(shownForMs), ...leftText(leftMs)];
    const [count, ...times] = parts;
    const used = [bar, count, place, ...times].join('  ').length;
    const name = (0,report_numbers/* cut */.Jj)((0,report_escape/* logLine */.BP)(benchmark), Math.max(shortestName, columns - 1 - used));
    return [bar, count, `${name}${place}`, ...times].join('  ');
};
/** In whole seconds, as it changes every second. */
const passedText = (ms) => {
    const seconds = Math.floor(ms / 1_000);
    return seconds < 100 ? `${seconds} s` : (0,numbers/* duration */.p0)(seconds * 1_000);
};
/** Rounded up, to minutes or to ten seconds: more would only flicker. */
const leftText = (leftMs) => {
    if (leftMs === undefined)
        return [];
    if (leftMs > 90_000)
        return [`about ${Math.ceil(leftMs / 60_000)} min left`];
    if (leftMs > 10_000)
        return [`about ${Math.ceil(leftMs / 10_000) * 10} s left`];
    return ['nearly done'];
};

// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
;// CONCATENATED MODULE: ./build/report/words/progress.js





/** The line before a build. */
const startLine = (position) => (0,report_escape/* logLine */.BP)(`${place(position)} ...`);
/** The line after it; `leftMs` is the estimate for the rest of the run, undefined while there is none, 0 when nothing is left. */
const endLine = (position, build, leftMs) => (0,report_escape/* logLine */.BP)([`${place(position)}: ${result(build)}`, ...timeLeft(leftMs)].join('; '));
const timeLeft = (leftMs) => leftMs === undefined || leftMs >= 1 ? [`time left: ${(0,report_numbers/* known */.eO)(leftMs, (ms) => `about ${(0,numbers/* duration */.p0)(ms)}`)}`] : [];
/** The first counted build of a benchmark, so that a reader need not wait for the end. */
const provisionalLine = ({ benchmark, revision }, { durationMs }) => {
    const what = [benchmark, ...(revision === undefined ? [] : [revision])].join(', ');
    return (0,report_escape/* logLine */.BP)(`provisional (${(0,report_numbers/* count */.U9)(1, 'build')}, not a median): ${what} took ${(0,numbers/* duration */.p0)(durationMs)}`);
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
        return `${time}, ${failure.kind} after ${(0,numbers/* duration */.p0)(durationMs)}: ${failure.message}`;
    }
    const excluded = round === 0 ? undefined : (0,no_time/* exclusionText */.ML)(build);
    return excluded === undefined ? (0,numbers/* duration */.p0)(durationMs) : `${(0,numbers/* duration */.p0)(durationMs)}, not counted: ${excluded}`;
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
            const at = position(planned);
            const { live, log } = context.host;
            if (live === undefined)
                log(startLine(at));
            else
                live.show((moment) => liveText(at, moment));
        },
        after: (planned, build) => {
            const builds = [...measurements, build];
            const leftMs = (0,estimate/* estimateLeftMs */.CD)(plan, book, builds);
            // The book counts a pair once it is complete, but some of its builds are done already. Others have to be repeated.
            if (planned.round > 0 && (0,attempts/* isCounted */.he)(build))
                counted += 1;
            const doneMs = counted * ((0,estimate/* expectedMs */.Tp)(plan, builds, planned.benchmark) ?? 0);
            const restMs = leftMs === undefined ? undefined : Math.max(0, leftMs - doneMs);
            const isPart = context.isPartOfMore === true;
            report(context.host, { at: position(planned), build, restMs, isPart });
        },
    };
};
/** Beside a live line only what went wrong is worth a line of its own. */
const report = ({ live, log }, { at, build, restMs, isPart }) => {
    const isGood = build.failure === undefined && (at.round === 0 || (0,attempts/* isCounted */.he)(build));
    if (live === undefined || !isGood)
        log(endLine(at, build, isPart ? 0 : restMs));
    if (live === undefined) {
        if (at.round === 1 && (0,attempts/* isCounted */.he)(build))
            log(provisionalLine(at, build));
    }
    else if (restMs !== undefined && !isPart)
        live.estimate(restMs);
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

/***/ 42875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C9: () => (/* binding */ crowdsOutGated),
  uB: () => (/* binding */ keepWithinBudget),
  H8: () => (/* binding */ leftBesideGatedMs),
  p3: () => (/* binding */ outOfTime),
  Ds: () => (/* binding */ warmUpOutOfTime)
});

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/analysis/remote-cache.js
var remote_cache = __webpack_require__(40534);
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
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
;// CONCATENATED MODULE: ./build/measure/budget/budget-text.js


/**
 * The input that would give a project `neededMs`. With several of them, those after it would get as much.
 */
const budgetOf = ({ context }, neededMs) => {
    const { spentMs, shares, fromMs } = context.budgetShare ?? { spentMs: 0, shares: 1, fromMs: 0 };
    return (0,hint/* hint */.a)(context.host.env, 'time-budget', minutes(spentMs + (neededMs - fromMs) * shares));
};
/** The time there is, as a noun. */
const budgetText = ({ timeBudgetMs, budgetShare, }) => budgetShare === undefined || (budgetShare.shares === 1 && budgetShare.spentMs === 0)
    ? `the time budget of ${(0,numbers/* duration */.p0)(timeBudgetMs)}`
    : `its share of the time budget, ${(0,numbers/* duration */.p0)(timeBudgetMs - budgetShare.fromMs)}`;
/** A budget with a margin of a fifth. */
const minutes = (ms) => `${Math.ceil((ms * 1.2) / 60_000)}m`;

// EXTERNAL MODULE: ./build/measure/explain/explain.js
var explain = __webpack_require__(22228);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/measure/estimate.js
var estimate = __webpack_require__(92369);
;// CONCATENATED MODULE: ./build/measure/budget/prices.js




/** What the open benchmarks of a project cost, the most wanted first. */
const openPrices = (session, project) => {
    const { plan, book } = session;
    const wanted = [...plan.gated, ...plan.benchmarks.map(({ id }) => id)];
    return plan.benchmarks
        .filter((each) => each.project === project && book.get(each.id)?.stopped === undefined)
        .toSorted((left, right) => wanted.indexOf(left.id) - wanted.indexOf(right.id))
        .map((each) => priceOf(session, each, 'base-alone'));
};
/** The time used, with every head build counted at no more than its base: what first looks are admitted by. In ms. */
const pricedSpentMs = (session) => {
    const { context, measurements } = session;
    const heads = measurements.filter(({ revision }) => revision === 'head');
    const excessMs = heads.map((head) => Math.max(0, head.durationMs - (baseMsOf(session, head) ?? Infinity)));
    return context.cost.elapsedMs() - excessMs.reduce((sum, ms) => sum + ms, 0);
};
/** What a head build takes in the base; one that fills a remote cache is compared with those that fill that of the base. */
const baseMsOf = ({ plan, measurements }, head) => {
    const { benchmark } = head;
    const bases = measurements.filter((build) => build.benchmark === benchmark && build.revision === 'base');
    if ((0,remote_cache/* filledCache */.lW)(head)) {
        const fills = bases.filter((build) => build.failure === undefined && (0,remote_cache/* filledCache */.lW)(build));
        return (0,statistics/* medianOf */.ux)(fills.map(({ durationMs }) => durationMs));
    }
    const scenario = plan.benchmarks.find(({ id }) => id === benchmark)?.scenario ?? '';
    return (0,estimate/* expectedMs */.Tp)(plan, bases, { id: benchmark, scenario }, 'base');
};
/** What a benchmark still costs, by its base alone or as it was. Resets and flushes are shared out evenly: they cost what they cost until now, per build. */
const priceOf = (session, benchmark, by) => {
    const { plan, context, measurements } = session;
    const { resetMs, settleMs } = context.cost.total();
    const besideMs = (resetMs + settleMs) / Math.max(1, measurements.length);
    const { revisions, complete } = progressOf(session, benchmark);
    const compared = revisions.length > 1;
    const buildMs = (revision) => {
        const realMs = (0,estimate/* expectedMs */.Tp)(plan, measurements, benchmark, revision) ?? 0;
        if (by === 'real' || !compared)
            return realMs;
        return Math.min(realMs, (0,estimate/* expectedMs */.Tp)(plan, measurements, benchmark, 'base') ?? realMs);
    };
    return {
        id: benchmark.id,
        pairMs: revisions.reduce((sum, revision) => sum + buildMs(revision) + besideMs, 0),
        least: Math.max(1, leastPairs(session, revisions) - complete),
        gated: benchmark.gated,
    };
};
/** How far a benchmark has come. */
const progressOf = ({ plan, book }, { id }) => book.get(id) ?? { revisions: plan.revisions, complete: 0 };
/** Pairs without which a benchmark says nothing. */
const leastPairs = ({ plan }, revisions) => revisions.length > 1 ? Math.min(limits/* pairsNeeded */.V5, plan.rounds) : 1;

// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
;// CONCATENATED MODULE: ./build/measure/budget/keep-budget.js









/** A first look may take this many times the budget in real time, because it is priced by the base alone. */
const mostOverrun = 2;
/**
 * After the warm-up of a project: logs what its benchmarks will cost, and drops those that do not fit the budget, from
 * the least wanted on. A pair is priced by its base alone: otherwise a head that became slower would price itself out.
 */
const keepWithinBudget = (session, project) => {
    const prices = openPrices(session, project);
    for (const { id, pairMs, least } of prices)
        session.context.host.log(`${id}: about ${(0,numbers/* duration */.p0)(pairMs * least)} for ${least} ${least === 1 ? 'round' : 'rounds'}`);
    const { timeBudgetMs } = session.context;
    const { dropped, neededMs } = fitInto(timeBudgetMs - pricedSpentMs(session), prices, (0,explain/* reservedMs */.p6)(session));
    for (const id of dropped)
        dropForTime(session, id, pricedSpentMs(session) + neededMs);
};
const dropForTime = (session, id, neededMs) => {
    const budget = `it did not fit into ${budgetText(session.context)}`;
    outOfBudget(session, id, `${budget}; ${budgetOf(session, neededMs)} would be enough`);
};
const outOfBudget = (session, id, reason) => {
    (0,measure_session/* obstruct */.BE)(session, id, { kind: 'out-of-time', reason }, 'out-of-time');
    tell(session, id, `${id} was not measured: ${reason}.`);
};
/** The first line of a report names the gated benchmarks that ran out of time, with the reason: a warning would repeat it. */
const tell = (session, id, text) => {
    const { plan, context } = session;
    if (plan.revisions.length > 1 && plan.gated.includes(id))
        context.host.log(text);
    else
        (0,measure_session/* warn */.R8)(session, text);
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
    const budget = `the warm-up used up ${budgetText(context)}`;
    const isKnown = context.isPartOfMore !== true;
    const reason = isKnown ? `${budget}; ${budgetOf(session, neededMs)} may be enough` : budget;
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
/**
 * How much of the budget is left beside the first looks of the gated benchmarks that fit, in ms; at least 0. One whose first
 * look does not fit needs none of it, so the screen may have it.
 */
const leftBesideGatedMs = (session, project) => {
    const { plan, context } = session;
    const gated = openPrices(session, project).filter(({ id }) => plan.gated.includes(id));
    const leftMs = context.timeBudgetMs - pricedSpentMs(session);
    const { kept } = fitInto(leftMs, gated, 0);
    return Math.max(0, leftMs - sumOf(gated.filter(({ id }) => kept.includes(id))));
};
/** How long the warm-ups take that have not begun yet: as long as those of the other engines took on average. */
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
    const elapsedMs = context.cost.elapsedMs() + primingMs(session, benchmark);
    const keptMs = isFirstLook || reachesLook(session, { benchmark, pairMs, elapsedMs }) ? 0 : (0,explain/* reservedMs */.p6)(session);
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
        tell(session, benchmark.id, `${benchmark.id}: ${reason}.`);
    }
    return true;
};
/** What has to be built before the next pair of a benchmark, because what its builds start from is not there. */
const primingMs = (session, benchmark) => {
    const { revisions } = progressOf(session, benchmark);
    switch ((0,schedule/* startOf */.GH)(session.plan, benchmark)) {
        case 'primed':
            // An explain build takes as long as a cold one.
            return (0,explain/* explainMs */.Y1)(session, benchmark, revisions.filter((revision) => session.primes.of(benchmark, revision) === undefined));
        case 'remote-cache':
            return revisions.reduce((sum, revision) => sum + fillingMs(session, benchmark, revision), 0);
        case 'empty':
        case undefined:
            return 0;
    }
};
/** A remote cache that does not count is filled again, which takes as long as before. */
const fillingMs = ({ context, measurements }, benchmark, revision) => {
    const seed = context.remoteCaches.of(benchmark, revision);
    if (seed !== undefined && seed.flaw === undefined)
        return 0;
    const fills = measurements.filter((build) => build.benchmark === benchmark.id && build.revision === revision && (0,remote_cache/* filledCache */.lW)(build));
    return Math.max(0, ...fills.map(({ durationMs }) => durationMs));
};
/** Whether a gated benchmark can get to its next look within the budget: a verdict comes before its cause. */
const reachesLook = (session, { benchmark, pairMs, elapsedMs }) => {
    const { complete } = progressOf(session, benchmark);
    const next = session.plan.looks.find((look) => look > complete);
    if (!benchmark.gated || next === undefined)
        return false;
    return elapsedMs + pairMs * (next - complete) <= session.context.timeBudgetMs;
};
/** The budget less what is reserved for explain builds, as long as that much is left. */
const unreservedMs = (session, elapsedMs, keptMs) => {
    const { timeBudgetMs } = session.context;
    return elapsedMs + keptMs <= timeBudgetMs ? timeBudgetMs - keptMs : timeBudgetMs;
};


/***/ }),

/***/ 61951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ buildOnce)
});

// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/engine-rules.js
var engine_rules = __webpack_require__(88628);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/ignore.js + 1 modules
var build_inputs_ignore = __webpack_require__(98761);
// EXTERNAL MODULE: ./build/projects/context/differences/context-size.js
var context_size = __webpack_require__(68601);
// EXTERNAL MODULE: ./build/projects/context/module-files.js
var module_files = __webpack_require__(43821);
;// CONCATENATED MODULE: ./build/measure/evidence/needed-modules.js

/** Reads it from the texts of all go.mod files of a context. */
const neededModules = (files) => {
    const [only] = files;
    if (only === undefined)
        return unknownModules('the context has no go.mod');
    if (files.length > 1)
        return unknownModules(`the context has ${files.length} go.mod files, and which of them a build needs is not known`);
    const { go } = (0,module_files/* goLinesIn */.BO)(only.goMod);
    if (!listsAll(go?.version))
        return unknownModules('go.mod is from before Go 1.17, so it does not list all modules');
    const required = (0,module_files/* requirementsIn */.mV)(only.goMod).filter(({ replacedBy }) => replacedBy === undefined || !(0,module_files/* isFolderBelow */.CB)(replacedBy)).length;
    return { required, needed: only.vendored === '' ? required : 0 };
};
/** Where neither number is known, for a reason that is a clause. */
const unknownModules = (why) => ({ required: { why }, needed: { why } });
/** Since Go 1.17 a go.mod lists every module that its packages need (https://go.dev/ref/mod#graph-pruning). */
const listsAll = (version) => {
    const [major = 0, minor = 0] = (version ?? '').split('.').map((part) => Number.parseInt(part, 10));
    return major > 1 || minor >= 17;
};

// EXTERNAL MODULE: ./build/measure/evidence/read-modules.js
var read_modules = __webpack_require__(76585);
;// CONCATENATED MODULE: ./build/measure/evidence/built-context.js







/** Looking through a context must not take much of the time for the builds. */
const mostMs = 60_000;
/** Edits of scenarios only add lines, so each context is looked through once in a run. */
const seen = new WeakMap();
/** Looks through the context of a recipe, for one engine. Throws only when the run is interrupted. */
const builtContext = (host, recipe, facts) => {
    const ofRun = seen.get(host) ?? new Map();
    seen.set(host, ofRun);
    const key = JSON.stringify([recipe.contextDir, recipe.dockerfile, (0,engine_rules/* rulesOfRunning */.yO)(facts)]);
    const found = ofRun.get(key) ?? look(host, recipe, facts);
    ofRun.set(key, found);
    return found;
};
const look = async (host, { contextDir, dockerfile }, facts) => {
    const pause = (0,pauses/* pausesFor */.HN)(AbortSignal.any([host.signal, AbortSignal.timeout(mostMs)]));
    const sizeOf = async () => {
        const ignore = await (0,build_inputs_ignore/* readIgnore */.RT)(contextDir, dockerfile, (0,engine_rules/* rulesOfRunning */.yO)(facts), pause);
        return (await (0,context_size/* measureContext */.Y)(contextDir, ignore, pause)).whole;
    };
    const size = await sizeOf().catch((error) => {
        host.signal.throwIfAborted();
        return { why: `the context was not looked through: ${(0,error_text/* messageOf */.b)(error)}` };
    });
    const { files, unread } = await (0,read_modules/* moduleFilesIn */.F)(contextDir, (0,pauses/* pausesFor */.HN)(host.signal));
    return { size, modules: unread === undefined ? neededModules(files) : unknownModules(unread) };
};

// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
// EXTERNAL MODULE: ./build/dockerfile/syntax/syntax.js + 1 modules
var syntax = __webpack_require__(31152);
;// CONCATENATED MODULE: ./build/measure/evidence/go-steps.js



/** `noCache`: the build began with empty cache mounts. */
const goStepsOf = (steps, noCache) => {
    const runs = steps.flatMap(({ name, hit }) => (hit || !/^RUN\b/i.test(name) ? [] : [runIn(name)]));
    const silent = runs.flatMap((run) => silentDownloadIn(run, noCache) ?? []);
    const whole = silent.every((each) => each === 'all') ? 'all' : 'some';
    return {
        mayCompile: (0,go_commands/* runsGo */.nX)(runs) !== 'no',
        mayDownload: runs.some(mayDownload),
        silentDownload: silent.length === 0 ? undefined : whole,
    };
};
/** A RUN as an engine prints it. One that cannot be read, as a heredoc, whose text engines leave out, may do anything. */
const runIn = (step) => {
    try {
        const [instruction] = (0,syntax/* parseDockerfile */.Ai)(step.replaceAll(/\s+/g, ' ')).instructions;
        return instruction === undefined ? unreadable : (0,run_steps/* readRun */.cI)(instruction);
    }
    catch {
        return unreadable;
    }
};
const unreadable = {
    line: 1,
    mounts: [],
    network: undefined,
    security: undefined,
    commands: [{ words: ['sh', 'unreadable'], variables: {} }],
};
const mayDownload = (run) => (0,go_commands/* runsGo */.nX)([run]) !== 'no' || run.commands.some((command) => (0,go_commands/* goCallOf */.G3)(command) !== undefined);
const silentDownloadIn = ({ commands, mounts }, noCache) => {
    const calls = commands.flatMap((command) => (0,go_commands/* goCallOf */.G3)(command) ?? []);
    const downloads = calls.filter(({ verb, args }) => verb === 'mod' && args[0] === 'download');
    if (downloads.length === 0)
        return undefined;
    const isWhole = downloads.some(({ args }) => args.slice(1).every((word) => word.startsWith('-')));
    const isEmpty = noCache || mounts.every(({ type }) => type !== 'cache');
    return isWhole && isEmpty ? 'all' : 'some';
};

// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 8 modules
var dockerfile_dockerfile = __webpack_require__(39857);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/copy-sources.js
var copy_sources = __webpack_require__(88154);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/source-glob.js
var source_glob = __webpack_require__(13823);
;// CONCATENATED MODULE: ./build/measure/evidence/layer-cache.js




/** Where the chain of steps from the cache ended, and by which file; undefined where the engine named no step. */
const layerCacheOf = async (build) => {
    const { steps, noCache, edited } = build;
    if (steps.length === 0)
        return undefined;
    if (noCache)
        return { kind: 'unused' };
    const missed = steps.filter(({ hit }) => !hit).map(({ name }) => name);
    const [first] = missed;
    if (first === undefined)
        return { kind: 'whole' };
    const takesEdited = async (step) => edited !== undefined && takes(build, step, edited);
    const step = (await firstOfOwn(missed, takesEdited)) ?? first;
    return edited !== undefined && (await takesEdited(step))
        ? { kind: 'broken', step, file: edited }
        : { kind: 'broken', step, unknown: { file: whyNoFile(edited) } };
};
/**
 * The first one that does not wait for another stage. Podman and Buildah begin stages in whichever order, and name a step before they
 * wait: a COPY of what is not built yet may come before the step that made it run again.
 */
const firstOfOwn = async (steps, takesEdited) => {
    for (const step of steps)
        if (!ofOtherStage.test(step) || (await takesEdited(step)))
            return step;
    return undefined;
};
/** What has a `/`, `:` or `@` in its name is an image, which nobody has to wait for. */
const ofOtherStage = /^(?:(?:COPY|ADD)\s(?:--\S+\s+)*--from=[^\s/:@]+\s|RUN\s.*--mount=\S*\bfrom=[^\s,/:@]+[\s,])/s;
const whyNoFile = (edited) => edited === undefined
    ? 'no file was edited before this build'
    : `${edited} was edited, which this step does not take from the context`;
/** Whether a step copies or mounts a file of the context, as its own words say. */
const takes = async ({ contextDir, pause }, step, file) => {
    for (const { path } of sourcesIn(step)) {
        const glob = await (0,source_glob/* sourceGlob */.O)(contextDir, path, pause);
        if (glob.lengthOfMatch(file.split('/')) !== undefined)
            return true;
    }
    return false;
};
/** Engines print an instruction as it is in the Dockerfile, on one line. One that cannot be read takes nothing for sure. */
const sourcesIn = (step) => {
    try {
        const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)(`FROM scratch\n${asJson(oneLine(step))}\n`, {
            platform: (0,machine/* nativePlatform */.Nc)(),
        });
        return (0,copy_sources/* sourcesByLine */.Y6)(dockerfile).get(2) ?? [];
    }
    catch {
        return [];
    }
};
const oneLine = (step) => step.replaceAll(/\s+/g, ' ');
/** BuildKit prints the list of a COPY without its quotes: `COPY [a, /b]`. */
const asJson = (step) => {
    const [, start, list] = /^((?:COPY|ADD)(?: --\S+)*) \[([^"]*)\]$/.exec(step) ?? [];
    return start === undefined || list === undefined ? step : `${start} ${JSON.stringify(list.split(', '))}`;
};

;// CONCATENATED MODULE: ./build/measure/evidence/outcome-fields.js





/**
 * The outcome of a build with all that can be said about it: each field has a value, or the reason why not. Looks at files
 * of the context, so it is asked when the time of the build is over.
 */
const completeOutcome = async (context, { benchmark, checkout, noCache, edited }, result, outcome) => {
    const { host } = context;
    const { facts } = (0,measure_context/* engineOf */.k)(context, benchmark);
    const { recipe } = checkout;
    const { steps } = outcome;
    const pause = (0,pauses/* pausesFor */.HN)(host.signal);
    const layerCache = await layerCacheOf({ steps, noCache, contextDir: recipe.contextDir, edited, pause });
    const amounts = result.failure === undefined
        ? amountsOf({ noCache, result, outcome, facts, built: await builtContext(host, recipe, facts) })
        : ofFailedBuild;
    return { ...outcome, ...joined(layerCache, amounts) };
};
const amountsOf = (evidence) => {
    const { built, result, outcome, facts, noCache } = evidence;
    const { size, modules } = built;
    const { mayCompile } = goStepsOf(outcome.steps, noCache);
    const isIdle = outcome.steps.length > 0 && !mayCompile;
    const unread = {
        why: 'only the image of the first cold build of a revision is read, because that takes time',
    };
    return {
        packagesNeeded: outcome.packagesNeeded ?? { why: notWritten },
        packagesCompiled: outcome.packagesCompiled ?? (isIdle ? 0 : { why: notWritten }),
        modulesNeeded: modules.needed,
        modulesDownloaded: downloadedIn(evidence),
        contextFiles: 'why' in size ? size : size.files,
        contextBytes: 'why' in size ? size : size.bytes,
        contextSentBytes: result.printed.contextSentBytes ?? { why: whyNotSent(facts) },
        imageBytes: unread,
        compressedImageBytes: unread,
    };
};
const noSteps = 'the engine named no step';
const notWritten = 'a Dockerfile is timed as it is written, and Go writes down what it compiles only where that asks for it';
const whyNotSent = ({ name, phases }) => phases?.context === 'not-applicable'
    ? `${name} reads the context in its folder and sends nothing`
    : 'the client did not print what it sent';
const downloadedIn = ({ outcome: { steps }, noCache, result, built }) => {
    if (steps.length === 0)
        return { why: noSteps };
    const { mayDownload, silentDownload } = goStepsOf(steps, noCache);
    if (!mayDownload)
        return 0;
    if (silentDownload === 'some')
        return { why: '`go mod download` does not print what it downloads, and its cache may have had some' };
    if (silentDownload === 'all')
        return built.modules.required;
    return result.printed.modulesDownloaded ?? { why: 'the engine left out a part of what the steps printed' };
};
const failed = { why: 'the build did not end with an image' };
const ofFailedBuild = {
    packagesNeeded: failed,
    packagesCompiled: failed,
    modulesNeeded: failed,
    modulesDownloaded: failed,
    contextFiles: failed,
    contextBytes: failed,
    contextSentBytes: failed,
    imageBytes: failed,
    compressedImageBytes: failed,
};
const joined = (layerCache, amounts) => {
    const entries = Object.entries(amounts);
    const known = Object.fromEntries(entries.flatMap(([name, amount]) => (typeof amount === 'number' ? [[name, amount]] : [])));
    const unknown = {
        ...(layerCache === undefined && { layerCache: noSteps }),
        ...Object.fromEntries(entries.flatMap(([name, amount]) => (typeof amount === 'number' ? [] : [[name, amount.why]]))),
    };
    return {
        ...(layerCache !== undefined && { layerCache }),
        ...known,
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};

// EXTERNAL MODULE: ./build/measure/evidence/outcome-evidence.js
var outcome_evidence = __webpack_require__(70603);
// EXTERNAL MODULE: ./build/measure/evidence/phases.js
var phases = __webpack_require__(61557);
// EXTERNAL MODULE: ./build/measure/build/with-disturbances.js
var with_disturbances = __webpack_require__(83902);
// EXTERNAL MODULE: ./build/measure/evidence/explained-packages.js
var explained_packages = __webpack_require__(24369);
// EXTERNAL MODULE: ./build/measure/evidence/modules-of.js
var modules_of = __webpack_require__(23976);
;// CONCATENATED MODULE: ./build/measure/evidence/seen-in-builds.js




/** Keeps what a cold build shows that wrote its action graph down; a later one takes its place. */
const noteGraph = async ({ explain, seenInBuilds, host }, { benchmark, revision, checkout, noCache }, { durationMs }, graph) => {
    if (explain === 'never' || !noCache || graph === undefined)
        return;
    const { engine, project } = benchmark;
    seenInBuilds.set((0,measure_context/* placeOf */.$)(benchmark, revision), {
        engine,
        project,
        revision,
        from: 'timed-build',
        durationMs,
        ...(0,explained_packages/* explainedPackages */.Y)([graph], await (0,modules_of/* modulesOf */.X)(checkout.recipe.contextDir, (0,pauses/* pausesFor */.HN)(host.signal))),
    });
};

// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
// EXTERNAL MODULE: ./build/measure/state/state-evidence.js
var state_evidence = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/measure/build/watch-build.js
var watch_build = __webpack_require__(85182);
;// CONCATENATED MODULE: ./build/measure/build/build.js
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
 * Builds once. The time is that of the engine's client, from its start to its exit. Evidence is read afterwards; whoever
 * calls it flushes the disk, after removing what the next build must not find.
 */
const buildOnce = async (context, prepared) => {
    const { benchmark, revision, round } = prepared;
    const request = {
        ...prepared.checkout.recipe,
        noCache: prepared.noCache,
        timeoutMs: context.buildTimeoutMs,
    };
    const failedSyncs = (0,settle/* takeFailedSyncs */.NM)(context);
    const spoiled = context.changedContexts.get(request.contextDir);
    if (spoiled !== undefined)
        return notBuilt(prepared, spoiled);
    const changed = await context.cost.charge('resetMs', () => (0,watch_build/* watchBuild */.W)(context, (0,measure_context/* engineOf */.k)(context, benchmark), request));
    const result = await isolated(context, prepared, request);
    context.cost.add(prepared.purpose, result.durationMs);
    const shown = await context.cost.charge('resetMs', () => shownBy(context, prepared, request, result));
    const change = await context.cost.charge('resetMs', changed);
    await context.cost.charge('resetMs', () => noteGraph(context, prepared, result, shown.graph));
    const { startedAt, durationMs, shared, imageId } = result;
    const split = (0,phases/* phasesOf */.I)(result, shown.go, (0,measure_context/* engineOf */.k)(context, benchmark).facts.phases);
    const failure = change ?? withStacks(context, result.failure);
    const state = (0,state_evidence/* afterUse */.CU)(prepared.state, shared);
    const measurement = {
        benchmark: benchmark.id,
        revision,
        round,
        startedAt,
        durationMs,
        ...(0,with_disturbances/* withDisturbances */.S)({ ...result, counters: { ...result.counters, ...failedSyncs } }, split),
        evidence: { state, ...shown.outcome },
        ...(failure !== undefined && { failure }),
        ...(!state.holds && { excluded: 'state-lost' }),
    };
    return {
        measurement,
        ...(imageId !== undefined && { imageId }),
        ...(shared !== undefined && { shared }),
    };
};
/** Whoever reads that a build took too long wants to know what it waited for. */
const withStacks = ({ hungBuilds }, failure) => {
    const file = hungBuilds.takeFile();
    if (file === undefined || failure?.kind !== 'timed-out')
        return failure;
    return {
        ...failure,
        message: `${failure.message}; what it waited for is in ${file}, in the folder of the report`,
    };
};
const isolated = async (context, { benchmark, space, noCache, purpose }, request) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { cost, isolation, observer } = context;
        await cost.charge('resetMs', () => isolation.beforeBuild(noCache));
        if (observer !== undefined)
            return observer.observe(space, request, () => space.build(request));
        if (purpose !== 'warmUpMs')
            return space.build(request);
        const _ = __addDisposableResource(env_1, isolation.watch((0,measure_context/* engineOf */.k)(context, benchmark)), false);
        return await space.build(request);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
};
/** A build from a context that an earlier one changed would build what that one wanted. */
const notBuilt = ({ benchmark, revision, round, state }, message) => ({
    measurement: {
        benchmark: benchmark.id,
        revision,
        round,
        startedAt: new Date().toISOString(),
        durationMs: 0,
        counters: {},
        evidence: { state, outcome: { steps: [] } },
        failure: { kind: 'failed', message, logTail: '' },
        unknown: { phases: 'nothing was built' },
    },
});
const shownBy = async (context, prepared, request, result) => {
    const shown = await outcomeOf(context, prepared, request, result);
    const outcome = await completeOutcome(context, prepared, result, shown.outcome.outcome);
    return { ...shown, outcome: { ...shown.outcome, outcome } };
};
const outcomeOf = async ({ host }, { checkout, space, known }, request, result) => {
    const { imageId, steps } = result;
    const { evidenceStage } = checkout;
    if (evidenceStage === undefined || imageId === undefined)
        return withoutGraph(result);
    const seen = known.get(imageId);
    // An image that was inspected before was made before: in this build, no Go command ran.
    if (seen !== undefined)
        return {
            outcome: { ...seen, outcome: { ...seen.outcome, steps, packagesCompiled: 0, compiled: [] } },
            go: { kind: 'none' },
            graph: undefined,
        };
    try {
        const proved = await (0,outcome_evidence/* provedOutcome */.B)(space, request, evidenceStage, result);
        known.set(imageId, proved.outcome);
        return proved;
    }
    catch (error) {
        host.signal.throwIfAborted();
        host.log(`What Go did in this build is not known: ${error instanceof Error ? error.message : String(error)}`);
        return withoutGraph(result);
    }
};
const withoutGraph = (result) => ({
    outcome: (0,outcome_evidence/* structuralOutcome */.c)(result),
    go: { kind: 'unknown', reason: 'Go recorded no times in this build: they are part of run' },
    graph: undefined,
});


/***/ }),

/***/ 79570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ goModEdit),
/* harmony export */   Fm: () => (/* binding */ openEdit),
/* harmony export */   Il: () => (/* binding */ neutralEdit),
/* harmony export */   KU: () => (/* binding */ nonce),
/* harmony export */   Ww: () => (/* binding */ nonceEdit),
/* harmony export */   ao: () => (/* binding */ sourceEdit),
/* harmony export */   xQ: () => (/* binding */ ignoredEdit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99122);
/* harmony import */ var _host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95567);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);






/** The edit of source-change: a line of Go that reaches the binary. */
const sourceEdit = (contextDir, file, parts) => ({
    contextDir,
    file,
    text: nonceEdit(nonce(parts)),
});
/**
 * Changes the same file without changing a program: the text is always the same, so two builds with it compile the same
 * source. For whoever asks git, the working tree is as dirty as after an edit.
 */
const neutralEdit = (contextDir, file) => ({
    contextDir,
    file,
    text: '\n// go-container-bench: the same in every build\n',
});
/**
 * A file beside an edited one, which no program depends on: Go ignores files whose names begin with an underscore. A
 * step that copies the edited file with its folder, or as `*.go`, copies this one too. So a list or an archive of the
 * sources differs from build to build.
 */
const ignoredEdit = (contextDir, file, parts) => ({
    contextDir,
    file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), '_go_container_bench.go'),
    text: `// ${nonce(parts)}\n`,
});
/**
 * The edit of go-mod-change: a comment at the end of a go.mod. It changes the file, and so the layers made from
 * it, but no requirement.
 */
const goModEdit = (contextDir, file, parts) => ({
    contextDir,
    file,
    text: `\n// go-container-bench ${nonce(parts)}\n`,
});
/**
 * Makes an edit in the run's copy of the project; disposing it restores the file byte by byte. Every edit is
 * unique, or a build would find the layers of the one before it.
 */
const openEdit = async ({ contextDir, file, text }) => {
    const original = await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readInside */ .xO)(contextDir, file);
    await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceInside */ .JL)(contextDir, file, Buffer.concat([original ?? Buffer.alloc(0), Buffer.from(text)]));
    return {
        [Symbol.asyncDispose]: async () => {
            if (original === undefined)
                await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .removeInside */ .pi)(contextDir, file);
            else
                await restore(contextDir, file, original);
        },
    };
};
/**
 * A build may have put something else in the place of the file, or of its folder. Then that build is invalid and no other
 * is made from this context, so it does not matter if nothing can be restored.
 */
const restore = async (contextDir, file, original) => {
    try {
        const kind = await (0,_host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__/* .kindInside */ .n2)(contextDir, file);
        if (kind !== 'file' && kind !== undefined)
            await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .removeInside */ .pi)(contextDir, file);
        await (0,_host_inside_write_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceInside */ .JL)(contextDir, file, original);
    }
    catch (error) {
        if (!(error instanceof _host_inside_check_js__WEBPACK_IMPORTED_MODULE_2__/* .UnsafePath */ .UZ) && !isExchanged((0,_host_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error)))
            throw error;
    }
};
/** What git never lays out in the place of a folder: nothing, a file, a link. */
const isExchanged = (code = '') => ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(code);
/** 24 hexadecimal digits, decided by the parts alone: always the same length, so that edits weigh the same. */
const nonce = ({ run, engine, revision, round, scenario }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([run, engine, revision, round, scenario]))
    .digest('hex')
    .slice(0, 24);
/**
 * Go text to append to a file of a main package, so that the nonce reaches the binary. The variable is
 * assigned in init(): the linker drops variables that nobody reads, but must keep what init does. Its name
 * holds the nonce, so a file can be edited more than once.
 */
const nonceEdit = (value) => `\nvar benchmarkNonce${value} string\n\nfunc init() { benchmarkNonce${value} = "${value}" }\n`;


/***/ }),

/***/ 78317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   U: () => (/* binding */ goModOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_inside_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37517);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79570);



/** The edits that a scenario makes, and in a trial those that it compares. */
const filesOf = ({ scenario, trial, contextDir, file, parts }) => {
    switch (scenario.edit) {
        case 'none':
            return [];
        case 'go-mod': {
            const goMod = goModOf(contextDir, file);
            if (goMod === undefined)
                throw new Error(`there is no go.mod that ${scenario.name} could edit`);
            return [(0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .goModEdit */ .BQ)(contextDir, goMod, parts)];
        }
        case 'source':
            if (file === undefined)
                throw new Error(`no Go file is known that ${scenario.name} could edit`);
            if (trial?.kind !== 'compare')
                return [(0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceEdit */ .ao)(contextDir, file, parts)];
            return [
                trial.edited ? (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceEdit */ .ao)(contextDir, file, parts) : (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralEdit */ .Il)(contextDir, file),
                (0,_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoredEdit */ .xQ)(contextDir, file, parts),
            ];
    }
};
/**
 * The go.mod of the module that a file belongs to: a context may hold several, and none at its top, where a new one would be
 * an edit that no step takes. Undefined where there is none; without a file, that at the top.
 */
const goModOf = (contextDir, file = '.') => {
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'go.mod');
        if ((0,_host_inside_look_js__WEBPACK_IMPORTED_MODULE_1__/* .existsIn */ .Iy)(contextDir, path))
            return path;
        if (folder === '.')
            return undefined;
    }
};


/***/ }),

/***/ 85182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ watchBuild)
/* harmony export */ });
/* harmony import */ var _watch_watch_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79581);

/**
 * Looks at the contexts of a build before it; the result looks again after it. A build that changed its context is not a
 * build of its revision, and no later one from that context is. Nothing is looked at where steps see a copy.
 */
const watchBuild = async ({ host, contextStates, changedContexts, }, { mountsContext }, request) => {
    if (!mountsContext)
        return async () => undefined;
    const changed = await (0,_watch_watch_context_js__WEBPACK_IMPORTED_MODULE_0__/* .watchContext */ .Fl)(host, contextStates, request);
    return async () => {
        const message = await changed();
        if (message === undefined)
            return undefined;
        changedContexts.set(request.contextDir, message);
        return { kind: 'failed', message, logTail: '' };
    };
};


/***/ }),

/***/ 83902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withDisturbances)
/* harmony export */ });
/* harmony import */ var _analysis_disturbances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51718);

/** The counters of a build, what disturbed it by them, and why the rest is unknown, beside how its time is split. */
const withDisturbances = ({ counters, durationMs, unknown: ofCounters }, split) => {
    const disturbances = (0,_analysis_disturbances_js__WEBPACK_IMPORTED_MODULE_0__/* .disturbancesOf */ .Fk)({ counters, durationMs });
    const unknown = {
        ...split.unknown,
        ...Object.fromEntries(Object.entries(ofCounters).map(([name, why]) => [`counters.${name}`, why])),
        ...whatIsUnknown({ counters, durationMs }, ofCounters),
    };
    return {
        counters,
        ...split,
        ...(disturbances.length > 0 && { disturbances }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
/** One clause for each kind that cannot be told. */
const whatIsUnknown = (build, reasons) => {
    const clauses = (0,_analysis_disturbances_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownKinds */ ._4)(build).map((kind) => {
        const missing = _analysis_disturbances_js__WEBPACK_IMPORTED_MODULE_0__/* .neededCounters */ .jh[kind].find((name) => build.counters[name] === undefined);
        return `${kind}: ${reasons[missing ?? ''] ?? 'it was not counted'}`;
    });
    return clauses.length === 0 ? {} : { disturbances: clauses.join('; ') };
};


/***/ }),

/***/ 85280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   k: () => (/* binding */ engineOf)
/* harmony export */ });
/** The engine of a benchmark; every engine of the plan is running. */
const engineOf = ({ engines }, benchmark) => {
    const engine = engines.get(benchmark.engine);
    if (engine === undefined)
        throw new Error(`the engine ${benchmark.engine} was not started`);
    return engine;
};
/** The place of one revision of a project on an engine in `seenInBuilds`. */
const placeOf = ({ engine, project }, revision) => JSON.stringify([engine, project, revision]);


/***/ }),

/***/ 92369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ estimateLeftMs),
/* harmony export */   Tp: () => (/* binding */ expectedMs),
/* harmony export */   tD: () => (/* binding */ shareOfCold),
/* harmony export */   wp: () => (/* binding */ isContinued)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _analysis_remote_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40534);
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61961);



/**
 * How long one build of a benchmark takes, in ms, judging by the builds so far: its own, else those of its scenario,
 * else a share of a cold build. If a revision is given, its own builds count where there are any. Builds that fill a
 * remote cache never count: there is one for each revision, and it takes longer. Undefined before anything was built.
 */
const expectedMs = (plan, builds, { id, scenario }, revision) => {
    const ended = builds.filter((build) => (build.failure === undefined || build.failure.kind === 'timed-out') && !(0,_analysis_remote_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .filledCache */ .lW)(build));
    const timed = ended.filter((build) => !isContinued(plan, build));
    const idsOf = (name) => plan.benchmarks.filter((other) => other.scenario === name).map((other) => other.id);
    const own = timed.filter(({ benchmark }) => benchmark === id);
    const alike = timed.filter(({ benchmark }) => idsOf(scenario).includes(benchmark));
    const nearest = [own.filter((build) => build.revision === revision), own, alike].find((each) => each.length > 0);
    const continued = ended.filter((build) => build.benchmark === id);
    // One that continued in the space of another project took only as long as what it added to what it found there.
    if (nearest === alike)
        return continued.length === 0
            ? medianMs(alike)
            : medianMs(continued) + medianMs(alike) * foundShare(continued, alike);
    if (nearest !== undefined)
        return medianMs(nearest);
    // The slowest build until now was a cold one.
    const coldMs = Math.max(...timed.map(({ durationMs }) => durationMs));
    const shares = plan.scenarios.filter(({ name }) => name === scenario).map(shareOfCold);
    return timed.length === 0 ? undefined : coldMs * (shares[0] ?? 1);
};
/** Whether a build that should start from nothing continued in the space of another project, and so took less time. */
const isContinued = (plan, { benchmark, evidence }) => evidence?.state.kind === 'primed' &&
    plan.benchmarks.some((each) => each.id === benchmark && (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_2__/* .startsEmpty */ .PP)(plan, each));
/**
 * The share of other builds' work that a continued build found done, counted in packages: those that it needs and did
 * not compile. All of it, where Go does not show that.
 */
const foundShare = (continued, others) => {
    const found = outcomesOf(continued).flatMap(({ packagesNeeded, packagesCompiled }) => packagesNeeded === undefined || packagesCompiled === undefined ? [] : packagesNeeded - packagesCompiled);
    const all = outcomesOf(others).flatMap(({ packagesCompiled = 0 }) => packagesCompiled > 0 ? packagesCompiled : []);
    return found.length === 0 || all.length === 0 ? 1 : Math.min(1, (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(found) / (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(all));
};
const outcomesOf = (builds) => builds.flatMap(({ evidence }) => evidence?.outcome ?? []);
const medianMs = (builds) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(builds.map(({ durationMs }) => durationMs));
/**
 * A guess of the share of a cold build that one of a scenario takes. Edits took 5 to 15% in the projects that were measured, plain
 * repetitions less.
 */
const shareOfCold = ({ startsFrom, edit }) => startsFrom === 'primed' ? primedShares[edit] : 1;
const primedShares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
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

/***/ 40754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readActions),
/* harmony export */   z: () => (/* binding */ readActionGraph)
/* harmony export */ });
/**
 * Reads an action graph as Go 1.21 to 1.26 write it (undocumented; cmd/go/internal/work/action.go). Since
 * Go 1.25 each package has a second action, `build check cache`, which only looks for it. Throws when the
 * text is no finished action graph.
 */
const readActionGraph = (text) => {
    const actions = readActions(text);
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
        packagesDone: new Date(packagesDone).toISOString(),
        compileMs: packagesDone - firstStart,
        ...(links.length > 0 && {
            linkStart: new Date(Math.min(...links.map(({ start }) => start))).toISOString(),
            linkMs: wall(links),
        }),
    };
};
/** Several programs of one build may be linked at the same time. */
const wall = (actions) => Math.max(...actions.map(({ done }) => done)) - Math.min(...actions.map(({ start }) => start));
/** A package can have several actions, so it is counted by its path. */
const packagesOf = (actions) => [...new Set(actions.map((action) => action.package))].toSorted();
/** All actions of a graph, in the order of the file. Throws when the text is not an action graph. */
const readActions = (text) => {
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
        id: 'ID' in value && typeof value.ID === 'number' ? value.ID : -1,
        needs: 'Deps' in value && Array.isArray(value.Deps) ? value.Deps.filter(isNumber) : [],
        mode: value.Mode,
        package: 'Package' in value && typeof value.Package === 'string' ? value.Package : '',
        ran: 'Cmd' in value && value.Cmd !== null,
        runsC: 'Cmd' in value && Array.isArray(value.Cmd) && value.Cmd.some(startsC),
        inputs: 'ActionID' in value && typeof value.ActionID === 'string' ? value.ActionID : '',
        start: 'TimeStart' in value ? epochMs(value.TimeStart) : 0,
        done: 'TimeDone' in value ? epochMs(value.TimeDone) : 0,
    };
};
/** Commands as Go prints them; the linker of Go names a C compiler only as one of its flags. */
const startsC = (command) => typeof command === 'string' &&
    /(?:^|[\s/"'])(?:cgo|swig|gfortran|(?:[\w.-]+-)?(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+))(?:-[\d.]+)?["']?\s/.test(command.slice(0, longestCommand).replaceAll(/\s-extld[=\s]\S+/g, ' '));
/** The program stands at the beginning, behind a folder and variables at most. */
const longestCommand = 2_000;
const isNumber = (value) => typeof value === 'number';
/** Go's zero time (year 1) marks an action that never ran; it and anything unreadable give 0. */
const epochMs = (time) => {
    const parsed = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return parsed > 0 ? parsed : 0;
};


/***/ }),

/***/ 24369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ explainedPackages)
/* harmony export */ });
/* harmony import */ var _analysis_shares_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84099);
/* harmony import */ var _action_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40754);
/* harmony import */ var _package_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62075);



/** Far beyond any build; but builds write what they want. */
const [mostPackages, longestPath, longestMs] = [20_000, 1_000, 24 * 3_600_000];
/** More importers say no more. */
const mostImporters = 5;
/**
 * Reads the graphs of all go commands of a build, each as the text of a `-debug-actiongraph` file. A package that several of
 * them compiled, as for a test, counts once, with its times together. Programs that exist only for a test are left out as
 * importers. Throws when a text is not an action graph.
 */
const explainedPackages = (graphs, modules) => {
    const read = [...new Set(graphs)].map(_action_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .readActions */ .c);
    const compiled = read.flatMap((actions) => actions.filter(isCompiled));
    const shares = (0,_analysis_shares_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusiveShares */ .T)(compiled.map(intervalOf));
    const importers = importersOf(read, modules);
    const times = new Map();
    for (const [at, action] of compiled.entries()) {
        const { compileMs, shareMs } = times.get(action.package) ?? { compileMs: 0, shareMs: 0 };
        const ranMs = action.done - action.start;
        times.set(action.package, { compileMs: compileMs + ranMs, shareMs: shareMs + (shares[at] ?? 0) });
    }
    const packages = [...times]
        .map(([path, { compileMs, shareMs }]) => ({
        path,
        compileMs: rounded(compileMs),
        shareMs: rounded(shareMs),
    }))
        .toSorted((a, b) => b.shareMs - a.shareMs || (a.path < b.path ? -1 : 1))
        .slice(0, mostPackages)
        .map(({ path, compileMs, shareMs }) => {
        const module = modules.of(path);
        return {
            path,
            ...(module !== undefined && { module: module.path }),
            compileMs,
            shareMs,
            importedBy: (importers.get(path) ?? []).map((each) => each.path),
        };
    });
    const links = read.flatMap((actions) => actions.filter((action) => action.mode === 'link' && hasRun(action)));
    return {
        packages,
        ...(modules.unknown === undefined
            ? { modules: modulesOf(packages, modules) }
            : { unknown: { modules: modules.unknown } }),
        linkMs: rounded((0,_analysis_shares_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyIn */ .w)(links.map(intervalOf), compiled.map(intervalOf))),
    };
};
const isCompiled = (action) => (0,_package_work_js__WEBPACK_IMPORTED_MODULE_2__/* .compiles */ .X)(action) && hasRun(action);
const hasRun = ({ ran, start, done, package: path }) => ran && start > 0 && done >= start && done - start < longestMs && path !== '' && path.length < longestPath;
const intervalOf = ({ start, done }) => ({ startMs: start, endMs: done });
const rounded = (ms) => Math.round(ms * 1000) / 1000;
/**
 * The first importers of each package: an action that compiles waits for those of the packages that it imports. A build may
 * write millions of them, so no more are kept than are named, and the module of each is looked for once.
 */
const importersOf = (graphs, modules) => {
    const importers = new Map();
    for (const actions of graphs) {
        const builds = actions.filter(({ mode }) => mode === 'build');
        const byId = new Map(builds.map((action) => [action.id, action.package]));
        for (const { package: path, needs } of builds) {
            if (path.endsWith('.test') || path.length >= longestPath)
                continue;
            const by = { path, isMain: modules.isMain(path) };
            for (const need of needs)
                addImporter(importers, byId.get(need) ?? '', by);
        }
    }
    return importers;
};
const addImporter = (importers, imported, by) => {
    if (imported === '' || imported === by.path)
        return;
    const known = importers.get(imported);
    if (known === undefined)
        importers.set(imported, [by]);
    else if (!known.some(({ path }) => path === by.path)) {
        const at = known.findIndex((each) => comesBefore(by, each));
        known.splice(at === -1 ? known.length : at, 0, by);
        known.length = Math.min(known.length, mostImporters);
    }
};
/** Those of the project itself first, then by path. */
const comesBefore = (one, other) => one.isMain === other.isMain ? one.path < other.path : one.isMain;
const modulesOf = (packages, modules) => {
    const used = new Set(packages.flatMap(({ module }) => module ?? []));
    return modules.listed.filter(({ path }) => used.has(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
};


/***/ }),

/***/ 23976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ modulesOf)
/* harmony export */ });
/* unused harmony export makeModules */
/* harmony import */ var _analysis_causes_changed_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62332);
/* harmony import */ var _projects_context_module_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43821);
/* harmony import */ var _read_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76585);



/** Reads every go.mod of a context, and the vendor/modules.txt beside it, which has the versions that are built where it exists. */
const modulesOf = async (contextDir, pause) => {
    const { files, unread } = await (0,_read_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleFilesIn */ .F)(contextDir, pause);
    // Without one of them, packages would seem to be of modules that they are not of.
    return unread === undefined
        ? makeModules(files, pause)
        : { ...(await makeModules([], pause)), unknown: unread };
};
/** The same from the texts of these files. */
const makeModules = async (texts, pause) => {
    const main = new Set();
    const versions = new Map();
    for (const { goMod, vendored } of texts) {
        const read = (0,_projects_context_module_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readGoMod */ .fz)(goMod);
        if (read.path !== undefined)
            main.add(read.path);
        for (const [path, version] of [...requiredIn(read), ...vendoredIn(vendored)])
            versions.set(path, version);
        await pause();
    }
    for (const path of main)
        versions.delete(path);
    const known = new Set([...main, ...versions.keys()]);
    // Which module such files are of, no graph says: that of the context, if there is one.
    const [first] = main;
    const moduleOf = (packagePath) => packagePath === _analysis_causes_changed_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .a ? first : prefixesOf(packagePath).find((each) => known.has(each));
    return {
        listed: [...versions].map(([path, version]) => ({ path, version })),
        unknown: undefined,
        of: (packagePath) => {
            const path = moduleOf(packagePath);
            return path === undefined ? undefined : { path };
        },
        isMain: (packagePath) => main.has(moduleOf(packagePath) ?? ''),
    };
};
/** The version that is built: of a replacement by another module, the version of that; of one by a folder, its path. */
const requiredIn = ({ requirements }) => new Map(requirements.map(({ path, version, replacedBy }) => [
    path,
    replacedBy === undefined ? version : (replacedBy.targetVersion ?? replacedBy.target),
]));
/** `# PATH VERSION [=> OTHER [VERSION]]` for each module whose packages are in the folder. */
const vendoredIn = (text) => new Map(text.split('\n').flatMap((line) => {
    const [, path = '', version = '', by] = /^# (\S+) (v\S+)(?: => (?:\S+ )?(\S+))?\s*$/.exec(line) ?? [];
    return path === '' ? [] : [[path, by ?? version]];
}));
/** The longest module path wins: modules can be within the folders of others. */
const prefixesOf = (packagePath) => {
    const steps = packagePath.split('/').slice(0, mostSteps);
    return steps.map((_, at) => steps.slice(0, steps.length - at).join('/'));
};
/** No path of a module has more, and a build may write any text as the path of a package. */
const mostSteps = 64;


/***/ }),

/***/ 70603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ provedOutcome),
/* harmony export */   c: () => (/* binding */ structuralOutcome)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87190);
/* harmony import */ var _action_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40754);




/** What a finished build shows by itself: which instructions were hits. */
const structuralOutcome = ({ steps }) => ({ outcome: { steps } });
/**
 * What Go itself recorded, read from the build's evidence stage after the time was taken. The action graph is
 * that of the last Go command whose layer is in the image; when that ran before this build began, the step
 * was a hit and no Go command ran in this build.
 */
const provedOutcome = async (space, request, stage, result) => {
    const folder = await space.export(request, stage, madeAt);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'graph.json'), 'utf8');
    const graph = (0,_action_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionGraph */ .z)(text);
    const ranNow = Date.parse(graph.firstStart) >= Date.parse(result.startedAt);
    const compiled = ranNow ? graph.compiled : [];
    const outcome = {
        steps: result.steps,
        packagesNeeded: graph.needed.length,
        packagesCompiled: compiled.length,
        ...(compiled.length <= fewPackages ? { compiled } : {}),
    };
    return {
        outcome: { outcome, binarySha256: await (0,_host_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'app')) },
        go: ranNow ? { kind: 'ran', graph } : { kind: 'none' },
        graph: ranNow ? text : undefined,
    };
};
const fewPackages = 20;
/** What the evidence stage of every fixture takes from the step that runs Go: `COPY --from=build /tmp/graph.json /out/app /`. */
const madeAt = ['/tmp/graph.json', '/out/app'];


/***/ }),

/***/ 62075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withPartsOfPackages),
/* harmony export */   X: () => (/* binding */ compiles)
/* harmony export */ });
/**
 * Since Go 1.26, what is done for a package besides compiling its Go files has actions of its own: cgo, each C, C++, Fortran
 * and assembly file, and the counters of `-cover` (cmd/go/internal/work/action.go, CompileAction and cgoAction). None of these
 * has a digest: that of the package's own action covers them, and none runs where the build cache has the package.
 */
const part = /^(?:cgo run|cgo compile .+|cover)$/s;
/** Runs nothing itself, and stands between a package and its C files. */
const joint = 'collect cgo';
/** Whether an action compiles a package, or a part of it. */
const compiles = ({ mode }) => mode === 'build' || part.test(mode);
/** The actions of one graph, in which each part of a package has the digest of the package and reads what that reads. */
const withPartsOfPackages = (actions) => {
    const byId = new Map(actions.map((action) => [action.id, action]));
    const owners = new Map();
    const readsC = new Set();
    for (const owner of actions.filter(({ mode }) => mode === 'build')) {
        const own = partsOf(owner, byId, owners);
        for (const each of own)
            owners.set(each, owner);
        if ([owner, ...own].some(({ runsC }) => runsC))
            readsC.add(owner);
    }
    return actions.map((action) => {
        const owner = owners.get(action) ?? action;
        return { ...action, inputs: owner.inputs, runsC: action.runsC || readsC.has(owner) };
    });
};
/** Each part belongs to one package: a graph that says otherwise must not take the time of all packages for each. */
const partsOf = (owner, byId, taken) => {
    const found = new Set();
    const waiting = [owner];
    for (let action = waiting.pop(); action !== undefined; action = waiting.pop()) {
        // A graph may name one action many times.
        for (const id of new Set(action.needs)) {
            const each = byId.get(id);
            if (each === undefined || !isPart(each) || found.has(each) || taken.has(each))
                continue;
            found.add(each);
            waiting.push(each);
        }
    }
    return found;
};
const isPart = ({ mode }) => mode === joint || part.test(mode);


/***/ }),

/***/ 61557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ phasesOf)
/* harmony export */ });
/* harmony import */ var _analysis_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96703);
/* harmony import */ var _dockerfile_downloads_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44234);


/**
 * Splits the time of a build. A phase that its engine cannot show is left out, as are compile and link where nothing says when
 * Go compiled: then they are part of `run`.
 */
const phasesOf = ({ timeline, startedAt, durationMs }, go, sources) => {
    if (timeline.length === 0)
        return { unknown: { phases: 'the engine showed no times' } };
    const parts = withGo(timeline.map(withDownload), go, Date.parse(startedAt));
    const times = (0,_analysis_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusivePhases */ .n)(parts, durationMs);
    const isKnown = go.kind !== 'unknown' || !parts.some(({ phase }) => phase === 'run');
    return {
        phases: shown(times, sources, isKnown),
        timeline: parts
            .map((each) => ({ ...each, name: cutAtWord(each.name) }))
            .toSorted((a, b) => a.startMs - b.startMs || a.endMs - b.endMs),
        ...(go.kind === 'unknown' && !isKnown && { unknown: unknownOf(go.reason) }),
    };
};
const unknownOf = (reason) => ({
    'phases.compile': reason,
    'phases.link': reason,
});
const shown = (times, sources, goIsKnown) => {
    const isShown = (phase) => {
        if (!goIsKnown && (phase === 'compile' || phase === 'link'))
            return false;
        const source = Object.entries(sources ?? {}).find(([name]) => name === phase)?.[1];
        return source !== 'not-separable' && source !== 'not-applicable';
    };
    const entries = Object.entries(times).map(([phase, ms]) => [phase, Math.round(ms * 1000) / 1000]);
    const known = Object.fromEntries(entries.filter(([phase]) => isShown(phase)));
    return known;
};
const withDownload = (part) => part.phase === 'run' && (0,_dockerfile_downloads_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyDownloadsModules */ .H)(part.name) ? { ...part, phase: 'download' } : part;
/**
 * Lays Go's own times over the RUN in which it ran. When the go command started is not known: the time from the start of the
 * RUN, in which the engine starts a container and Go loads packages, counts to compile.
 */
const withGo = (parts, go, startedAtMs) => {
    if (go.kind !== 'ran')
        return parts;
    const { graph } = go;
    const since = (time) => Date.parse(time) - startedAtMs;
    const doneMs = since(graph.lastDone);
    const run = parts.find(({ phase, startMs, endMs }) => phase === 'run' && startMs <= doneMs && doneMs <= endMs);
    if (run === undefined)
        return parts;
    const linkMs = graph.linkStart === undefined ? undefined : since(graph.linkStart);
    return [
        ...parts.map((each) => (each === run ? { ...each, phase: 'step-overhead' } : each)),
        {
            name: 'go: load and compile',
            phase: 'compile',
            startMs: run.startMs,
            endMs: since(graph.packagesDone),
        },
        ...(linkMs === undefined
            ? []
            : [{ name: 'go: link', phase: 'link', startMs: linkMs, endMs: linkMs + (graph.linkMs ?? 0) }]),
    ];
};
const longestName = 200;
/** Never cuts within a word: half of a secret could not be hidden any more. */
const cutAtWord = (text) => text.length <= longestName ? text : `${text.slice(0, longestName).replace(/\s*\S*$/, '')} …`;


/***/ }),

/***/ 76585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ moduleFilesIn)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91125);
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99122);


/** More modules in one context are not looked for, nor folders further down. */
const [mostModules, deepest] = [100, 4];
/** Of all their files together. Those of Kubernetes have 0.2 MB. */
const mostBytes = 8_000_000;
/**
 * Reads every go.mod of a context, and the vendor/modules.txt beside it, one after the other. Nothing is run: files are opened
 * by the rules for files that anybody may have written.
 */
const moduleFilesIn = async (contextDir, pause) => {
    const files = [];
    let leftBytes = mostBytes;
    let unread;
    const textOf = async (path) => {
        await pause();
        try {
            const text = (await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextInside */ .YA)(contextDir, path)) ?? '';
            leftBytes -= Buffer.byteLength(text);
            if (leftBytes >= 0)
                return text;
            unread ??= `the files of its modules have more than ${mostBytes} bytes`;
        }
        catch (error) {
            unread ??= (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error);
        }
        return '';
    };
    for (const folder of await foldersWithModule(contextDir, pause)) {
        if (leftBytes < 0)
            break;
        const goMod = await textOf(`${folder}go.mod`);
        files.push({ goMod, vendored: await textOf(`${folder}vendor/modules.txt`) });
    }
    return { files, unread };
};
const foldersWithModule = async (contextDir, pause) => {
    const found = [];
    let level = [''];
    for (let depth = 0; depth <= deepest && level.length > 0 && found.length < mostModules; depth += 1) {
        const next = [];
        for (const folder of level) {
            await pause();
            const entries = await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listInside */ .Vg)(contextDir, folder === '' ? '.' : folder).catch(() => []);
            if (entries.some((each) => each.isFile() && each.name === 'go.mod'))
                found.push(folder);
            next.push(...entries
                .filter((each) => each.isDirectory() && !ignoredFolder.test(each.name))
                .map(({ name }) => `${folder}${name}/`));
        }
        level = next.slice(0, mostFolders);
    }
    return found.slice(0, mostModules);
};
/** Of one depth. */
const mostFolders = 2_000;
/** Go ignores these as well, or a build has nothing of them. */
const ignoredFolder = /^(?:[._].*|vendor|testdata|node_modules)$/;


/***/ }),

/***/ 44620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gn: () => (/* binding */ explainBuild),
  Pv: () => (/* binding */ openInstrumented),
  AK: () => (/* binding */ recordedIn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 8 modules
var dockerfile = __webpack_require__(39857);
// EXTERNAL MODULE: ./build/dockerfile/graph-recording.js
var graph_recording = __webpack_require__(29045);
// EXTERNAL MODULE: ./build/dockerfile/instrument.js
var instrument = __webpack_require__(26430);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/inside/write.js
var write = __webpack_require__(95567);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
// EXTERNAL MODULE: ./build/measure/evidence/explained-packages.js
var explained_packages = __webpack_require__(24369);
// EXTERNAL MODULE: ./build/analysis/causes/changed-packages.js
var changed_packages = __webpack_require__(62332);
// EXTERNAL MODULE: ./build/analysis/shares.js
var shares = __webpack_require__(84099);
// EXTERNAL MODULE: ./build/measure/evidence/action-graph.js
var action_graph = __webpack_require__(40754);
// EXTERNAL MODULE: ./build/measure/evidence/package-work.js
var package_work = __webpack_require__(62075);
;// CONCATENATED MODULE: ./build/measure/evidence/explained-go.js




/** What the go commands of one build did, from their action graphs. Throws when a text is not an action graph. */
const goOf = (graphs, explained, modules, isWrapped) => {
    const texts = new Set(graphs);
    const ran = [...texts].flatMap((text) => (0,package_work/* withPartsOfPackages */.T)((0,action_graph/* readActions */.c)(text)).filter(hasRun));
    return {
        graphs: texts.size,
        isWrapped,
        actions: ran.map((action) => goAction(action, modules)),
        wallMs: (0,shares/* onlyIn */.w)(ran.map(({ start, done }) => ({ startMs: start, endMs: done })), []),
        modules: explained.modules && [
            ...explained.modules.map(({ path, version }) => `${path} ${version}`),
            ...foreignIn(ran, modules),
        ],
    };
};
/** Packages of modules that no go.mod names: with `-mod=mod`, Go chooses and downloads these. */
const foreignIn = (ran, modules) => [
    ...new Set(ran
        .map((action) => action.package)
        .filter((path) => modules.of(path) === undefined && !isStandard(path, modules) && path !== changed_packages/* commandLine */.a)),
];
/** Compilers and linkers; an action that another one answered, or that only copies a file, starts no program. */
const hasRun = (action) => {
    const { mode, ran, start, done } = action;
    return ((0,package_work/* compiles */.X)(action) || mode === 'link') && ran && start > 0 && done >= start;
};
const goAction = ({ mode, package: path, inputs, runsC, start, done }, modules) => ({
    kind: mode === 'link' ? 'link' : 'compile',
    package: path,
    inputs,
    readsMore: runsC ? readBesideDigest(path, modules) : 'nothing',
    ms: done - start,
});
const readBesideDigest = (path, modules) => {
    if (isStandard(path, modules))
        return 'nothing';
    return modules.of(path) === undefined || modules.isMain(path) ? 'anything' : 'code';
};
/** Only paths of the standard library have no dot before their first slash, unless a module of the project has none either. */
const isStandard = (path, modules) => modules.of(path) === undefined && !path.replace(/\/.*/s, '').includes('.') && path !== changed_packages/* commandLine */.a;

// EXTERNAL MODULE: ./build/measure/evidence/modules-of.js
var modules_of = __webpack_require__(23976);
// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
// EXTERNAL MODULE: ./build/measure/build/watch-build.js
var watch_build = __webpack_require__(85182);
// EXTERNAL MODULE: ./build/measure/watch/watch-context.js + 2 modules
var watch_context = __webpack_require__(79581);
;// CONCATENATED MODULE: ./build/measure/explain/explain-build.js
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
            const running = (0,measure_context/* engineOf */.k)(context, benchmark);
            const space = await running.openSpace(primes.nextLabel(benchmark, revision));
            try {
                const { attestations: _, ...plain } = recipe;
                const request = { ...plain, target: instrument/* graphStage */.Vh, noCache: true, timeoutMs: context.buildTimeoutMs };
                const changed = await (0,watch_build/* watchBuild */.W)(context, running, request);
                // The screen compares two of them, and the writes of the first would take time in the second.
                await (0,settle/* settle */.G9)(context);
                const result = await space.build(request);
                durationMs = result.durationMs;
                const change = await changed();
                if (change !== undefined)
                    return unexplained(known, durationMs, change.message);
                if (result.failure !== undefined)
                    return unexplained(known, durationMs, failureText(result.failure));
                const { go, ...found } = await explainedIn(context.host, space, request);
                return { explanation: { ...known, durationMs, ...found }, go };
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
    const unknown = { packages: why, modules: why, linkMs: why };
    return { explanation: { ...known, durationMs, unknown }, go: undefined };
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
    const question = { ...recipe, ...(0,machine/* platformsOf */.Wt)(recipe) };
    const text = original.toString('utf8');
    const lastStage = (0,dockerfile/* readDockerfile */.n)(text, question).stages.at(-1)?.spelling;
    const made = (0,instrument/* instrument */.wV)(text, question);
    if (made.kind === 'refused')
        return { refusal: made.reason, lastStage, [Symbol.asyncDispose]: async () => { } };
    const replace = async (content) => {
        await (0,write/* replaceInside */.JL)(folder, name, content);
        await (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, folder, name);
    };
    await replace(change(made.text));
    return { refusal: undefined, lastStage, [Symbol.asyncDispose]: () => replace(original) };
};
const explainedIn = async ({ signal }, space, request) => {
    const folder = await space.export(request, instrument/* graphStage */.Vh);
    const graphs = await graphsIn(folder);
    const isWrapped = (await filesIn(folder, graph_recording/* wrappedEnding */.Jg)).length > 0;
    const modules = await (0,modules_of/* modulesOf */.X)(request.contextDir, (0,pauses/* pausesFor */.HN)(signal));
    const explained = (0,explained_packages/* explainedPackages */.Y)(graphs, modules);
    if (explained.packages.length > 0)
        return { ...explained, go: goOf(graphs, explained, modules, isWrapped) };
    const why = graphs.length === 0
        ? 'no go command of the build wrote an action graph, or it was written where it is not looked for'
        : 'no go command of the build compiled a package';
    return { unknown: { packages: why, modules: why, linkMs: why }, go: undefined };
};
/** Of all graphs together. A package takes 1.4 kB, so this is far beyond any build; but builds write what they want. */
const mostBytes = 64_000_000;
const mostGraphs = 500;
const graphsIn = async (folder) => (await filesIn(folder, graph_recording/* graphEnding */.qI)).map(({ text }) => text);
/** What the go commands of a finished build wrote into files with this ending, by a name for each. */
const recordedIn = async (space, request, ending) => filesIn(await space.export(request, instrument/* graphStage */.Vh), ending);
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

/***/ 22228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ showsGraph),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Y1: () => (/* binding */ explainMs),
/* harmony export */   p6: () => (/* binding */ reservedMs),
/* harmony export */   tc: () => (/* binding */ explainOnce)
/* harmony export */ });
/* harmony import */ var _analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94333);
/* harmony import */ var _analysis_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54352);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71583);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51136);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85280);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92369);
/* harmony import */ var _explain_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44620);
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
    // Those that only the same-work screen asked for.
    const made = [...session.explained.values()].map(({ explanation }) => explanation);
    return [...explanations, ...made.filter((each) => !explanations.includes(each))];
};
/** Whether every build of the project writes its action graph down, so that none is made for it. */
const showsGraph = ({ context, plan }, benchmark) => plan.revisions.every((revision) => context.checkout(benchmark, revision).evidenceStage !== undefined);
const explainBySeen = ({ context }, { benchmark, revisions }) => revisions.map((revision) => context.seenInBuilds.get((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(benchmark, revision)) ?? {
    ...unexplained(benchmark, revision, 'no cold build of this run left its action graph'),
    from: 'timed-build',
});
const explainByBuilding = async (session, { benchmark, revisions }) => {
    const { context } = session;
    const open = revisions.filter((revision) => !session.explained.has((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(benchmark, revision)));
    const lack = lackOfTime(session, { benchmark, revisions: open });
    const made = [];
    if (lack === undefined && open.length > 0) {
        const each = open.length > 1 ? 'each revision' : `the ${open[0]}`;
        context.host.log(`Explaining: one more cold build of ${each} of ${benchmark.project} with ${benchmark.engine}, in no time of the report`);
    }
    for (const revision of revisions) {
        if (lack !== undefined && open.includes(revision))
            made.push(unexplained(benchmark, revision, lack));
        else
            made.push((await explainOnce(session, benchmark, revision, 'discard')).explanation);
    }
    for (const { revision, unknown } of made)
        if (unknown?.['packages'] !== undefined)
            context.host.log(`The packages of the ${revision} are not known: ${unknown['packages']}`);
    return made;
};
/** Makes the explain build of a revision, unless there was one; its prime may have to make room on the disk. */
const explainOnce = async (session, benchmark, revision, prime) => {
    const { context, primes, explained } = session;
    const known = explained.get((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(benchmark, revision));
    if (known !== undefined)
        return known;
    if (prime === 'discard')
        await context.cost.charge('resetMs', () => primes.discardOf(benchmark, revision));
    const made = await context.cost.charge('explainMs', () => (0,_explain_build_js__WEBPACK_IMPORTED_MODULE_4__/* .explainBuild */ .gn)(session, benchmark, revision));
    explained.set((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(benchmark, revision), made);
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
    const left = leftMs <= 0 ? 'nothing' : (0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(leftMs);
    return `no time: it would have taken about ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(neededMs)}, and of the time budget of ${(0,_analysis_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)(timeBudgetMs)} ${left} was left`;
};
/** What explain builds of one project on one engine take, in ms, as its cold builds did; 0 before the first of these. */
const explainMs = ({ plan, measurements }, { engine, project }, revisions) => {
    const id = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkId */ .b)(engine, project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_2__/* .cold */ .R.name);
    const own = measurements.filter(({ benchmark }) => benchmark === id);
    return revisions.reduce((sum, revision) => sum + ((0,_estimate_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedMs */ .Tp)(plan, own, { id, scenario: _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_2__/* .cold */ .R.name }, revision) ?? 0), 0);
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
        .reduce((sum, benchmark) => sum + explainMs(session, benchmark, unexplainedOf(session, benchmark)), 0);
};
const unexplainedOf = ({ plan, explained }, benchmark) => plan.revisions.filter((revision) => !explained.has((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)(benchmark, revision)));


/***/ }),

/***/ 5269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mb: () => (/* binding */ chooseEdit),
  lx: () => (/* binding */ editedFiles),
  zY: () => (/* binding */ hasGoMod)
});

// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/measure/build/scenario-edit.js
var scenario_edit = __webpack_require__(78317);
// EXTERNAL MODULE: ./build/measure/budget/keep-budget.js + 3 modules
var keep_budget = __webpack_require__(42875);
;// CONCATENATED MODULE: ./build/measure/find-edit/compare-files.js

/**
 * Builds each open revision without the edit, with it, and without it again, and compares the files of the three
 * images. A file shows the edit if it is the same in both builds without it and different in the one with it. A file
 * that depends on the time cannot do that, as time would have to go back. All three builds repeat the same steps, and
 * git finds the same changes in all of them.
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
;// CONCATENATED MODULE: ./build/measure/find-edit/find-edit.js



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
    if (look?.kind === 'unread' || look?.kind === 'lacks')
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
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 8 modules
var dockerfile = __webpack_require__(39857);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
;// CONCATENATED MODULE: ./build/measure/find-edit/stale-mount.js





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
    const text = await (0,read/* readTextLinked */.tR)((0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)).catch(() => undefined);
    if (text === undefined)
        return undefined;
    const { runs, stages } = (0,dockerfile/* readDockerfile */.n)(text, { ...recipe, ...(0,machine/* platformsOf */.Wt)(recipe) });
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

;// CONCATENATED MODULE: ./build/measure/find-edit/choose-edit.js





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
    const reason = `${why}, or leave ${scenario} out of ${(0,hint/* hint */.a)(env, 'scenarios')}`;
    (0,measure_session/* obstruct */.BE)(session, id, { kind: 'no-edit', reason }, 'no-edit');
    (0,measure_session/* warn */.R8)(session, `${id} was dropped: ${reason}.`);
};
/** Whether there is a go.mod to change in each of these revisions; where there is none, the benchmark is dropped. */
const hasGoMod = (session, benchmark, revisions) => {
    const { context } = session;
    const lacking = revisions.filter((revision) => {
        const { recipe, editFiles } = context.checkout(benchmark, revision);
        return (0,scenario_edit/* goModOf */.U)(recipe.contextDir, editFiles[context.edits.get(benchmark.project) ?? 0]) === undefined;
    });
    const [first] = lacking;
    if (first === undefined)
        return true;
    const where = lacking.length === revisions.length ? 'the context' : `the context of the ${first}`;
    const remedy = `name a file of its module with ${(0,hint/* hint */.a)(context.host.env, 'edit')}`;
    drop(session, benchmark, `there is no go.mod to change in ${where}; ${remedy}`);
    return false;
};
const whyNone = ({ context }, tried) => {
    const remedy = `; name one with ${(0,hint/* hint */.a)(context.host.env, 'edit')}`;
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

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Pr: () => (/* binding */ longestInfo),
/* harmony export */   RY: () => (/* binding */ binaryBuildOf),
/* harmony export */   fS: () => (/* binding */ programInfo),
/* harmony export */   gN: () => (/* binding */ isHeader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** What Go writes into every program before the facts about its build (debug/buildinfo). */
const mark = Buffer.from('\xff Go buildinf:', 'latin1');
/** From the mark on: its version and its modules come behind a header of this length. */
const headerBytes = 32;
/** Modules and flags of a program are no longer, together with what is before them. */
const longestInfo = 300_000;
/** Whether a mark is that of a program of Go 1.18 or newer, and not a text of a program that reads others. */
const isHeader = (bytes) => bytes.length >= headerBytes + 4 &&
    ((bytes[15] ?? 0) & 2) !== 0 &&
    bytes.subarray(16, headerBytes).every((byte) => byte === 0);
/** Reads what follows the mark of a program; undefined: it is not in the form that Go has had since 1.18. */
const programInfo = (bytes) => {
    if (!isHeader(bytes))
        return undefined;
    const go = textAt(bytes, headerBytes);
    const info = go && textAt(bytes, go.next);
    if (go === undefined || info === undefined)
        return undefined;
    // Sixteen bytes before and behind it mark where it is (cmd/go/internal/modload, ModInfoData).
    const isMarked = info.text.length >= 33 && info.text.at(-17) === '\n';
    return { go: go.text, lines: isMarked ? info.text.slice(16, -16).split('\n').filter(Boolean) : [] };
};
/** A text behind its length, which is an unsigned number in base 128 (encoding/binary, Uvarint). */
const textAt = (bytes, at) => {
    let [length, shift, from] = [0, 0, at];
    for (;;) {
        const byte = bytes[from];
        if (byte === undefined || shift > 21)
            return undefined;
        length += (byte & 0x7f) * 2 ** shift;
        shift += 7;
        from += 1;
        if (byte < 0x80)
            break;
    }
    const next = from + length;
    return next > bytes.length ? undefined : { text: bytes.toString('latin1', from, next), next };
};
/** What the programs of an image say together. */
const binaryBuildOf = (programs) => {
    const having = (pattern) => programs.filter(({ lines }) => lines.some((line) => pattern.test(line))).length;
    const others = programs.map(({ lines }) => lines.filter((line) => !isTold(line)).map(withoutPlace));
    return {
        programs: programs.length,
        go: [...new Set(programs.map(({ go }) => go))].toSorted().join(', ').slice(0, longestVersions),
        vcs: having(/^build\tvcs\.revision=/),
        trimpath: having(/^build\t-trimpath=true$/),
        cgo: having(/^build\tCGO_ENABLED=1$/),
        othersSha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(others)).digest('hex'),
    };
};
const longestVersions = 200;
/** What is counted by itself, and what Go writes or leaves out because of that: flags for C and the linker with `-trimpath`. */
const isTold = (line) => /^build\t(?:vcs[.=]|-trimpath=|-ldflags=|CGO_\w+=|DefaultGODEBUG=)/.test(line);
/** The version of the main module comes from git (since Go 1.24), and `-trimpath` leaves the folder of a profile out. */
const withoutPlace = (line) => line.replace(/^(mod\t[^\t]*)\t.*/, '$1').replace(/^(build\t-pgo=).*[/\\]/, '$1');


/***/ }),

/***/ 80362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ lookInto)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/dockerfile/platforms.js
var dockerfile_platforms = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/image-archive/archive-layers.js + 1 modules
var archive_layers = __webpack_require__(20066);
// EXTERNAL MODULE: ./build/images/image-size.js
var image_size = __webpack_require__(75318);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/images/compressed-file.js

/**
 * Passes on what a file contains that starts like this, when it was compressed with gzip or is a zip archive; undefined
 * when it is neither. A damaged file is read as far as that is possible.
 */
const decompressionOf = (start, take) => {
    if (start[0] === 0x1f && start[1] === 0x8b)
        return gunzipTo(take);
    if (start.length >= 4 && start.readUInt32LE(0) === memberSignature)
        return unzipTo(take);
    return undefined;
};
const gunzipTo = (take) => {
    const gunzip = flowing((0,external_node_zlib_.createGunzip)(), take);
    return { piece: async (bytes) => void (await gunzip.write(bytes)), end: () => gunzip.end() };
};
const memberSignature = 0x0403_4b50;
const headerBytes = 30;
const deflated = 8;
/**
 * Reads the members of a zip archive one after the other. Some writers state the compressed size of a member only behind
 * it, so a member ends where its compressed data end, and the next one begins at the next signature.
 */
const unzipTo = (take) => {
    let rest = Buffer.alloc(0);
    let member;
    const nextMember = () => {
        const at = rest.indexOf(signatureBytes);
        rest = rest.subarray(at < 0 ? Math.max(0, rest.length - 3) : at);
        if (at < 0 || rest.length < headerBytes)
            return false;
        const dataAt = headerBytes + rest.readUInt16LE(26) + rest.readUInt16LE(28);
        if (rest.length < dataAt)
            return false;
        if (rest.readUInt16LE(8) === deflated)
            member = flowing((0,external_node_zlib_.createInflateRaw)(), take);
        // The bytes of a member that is not compressed are in the file itself, where they are seen anyway.
        rest = rest.subarray(dataAt);
        return true;
    };
    return {
        piece: async (bytes) => {
            rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
            while (rest.length > 0) {
                if (member === undefined && !nextMember())
                    return;
                if (member === undefined)
                    continue;
                const used = await member.write(rest);
                rest = rest.subarray(used);
                if (member.isOpen())
                    return;
                member = undefined;
            }
        },
        end: async () => member?.end(),
    };
};
const signatureBytes = Buffer.from('PK\u0003\u0004', 'latin1');
/** More is not decompressed: a small file can contain any number of zeros. */
const mostBytes = 2 * 1024 * 1024 * 1024;
const flowing = (stream, take) => {
    let taken = 0;
    stream.on('data', (content) => {
        taken += content.length;
        if (taken > mostBytes)
            stream.destroy();
        else
            take(content);
    });
    stream.on('error', () => { });
    const over = new Promise((resolve) => {
        for (const event of ['end', 'close'])
            stream.on(event, resolve);
    });
    const isOpen = () => !stream.destroyed && !stream.readableEnded;
    return {
        isOpen,
        write: async (bytes) => {
            if (!isOpen())
                return 0;
            const before = stream.bytesWritten;
            await Promise.race([new Promise((resolve) => stream.write(bytes, () => resolve())), over]);
            return stream.bytesWritten - before;
        },
        end: async () => {
            if (isOpen())
                stream.end();
            await over;
        },
    };
};

// EXTERNAL MODULE: ./build/host/image-archive/image-files.js + 1 modules
var image_files = __webpack_require__(8011);
;// CONCATENATED MODULE: ./build/measure/image/nonce-scanner.js
/** The edit writes the nonce as part of a variable's name, which a program repeats, and in quotes behind that name. */
const inName = 'benchmarkNonce';
/** Also as JSON, HTML or another program writes the quote. */
const inQuotes = /^ = (?:\\*"|&#34;|&quot;|\\u0022|[`'])$/;
const longestQuotes = 16;
/**
 * Looks for the nonce of an edit in a file that arrives in pieces, across their borders. A copy of the source contains it
 * too, and so do reports of linters that quote the source. Only a binary file that has it as the bytes of a string shows that it
 * was compiled.
 */
const nonceScanner = (nonce) => {
    const wanted = Buffer.from(nonce);
    const overlap = wanted.length - 1 + wanted.length + longestQuotes;
    let [start, before] = [Buffer.alloc(0), Buffer.alloc(0)];
    let [isBinary, isValue, isSeen] = [false, false, false];
    return {
        scan: (bytes) => {
            isBinary ||= bytes.includes(0);
            if (start.length < longestStart)
                start = Buffer.concat([start, bytes.subarray(0, longestStart)]);
            const isMade = isProgram(start) || start.toString('latin1').startsWith('!<arch>');
            const window = Buffer.concat([before, bytes]);
            // An occurrence that ends before the new bytes was judged with the previous ones.
            const firstEnd = before.length + 1;
            let at = window.indexOf(wanted, Math.max(0, firstEnd - wanted.length));
            for (; at >= 0; at = window.indexOf(wanted, at + 1)) {
                isSeen = true;
                isValue ||= !isInText(window.toString('latin1', Math.max(0, at - overlap), at), nonce, isMade);
            }
            before = window.subarray(Math.max(0, window.length - overlap));
        },
        trace: () => {
            if (isBinary && isValue)
                return 'compiled';
            return isSeen ? 'text' : undefined;
        },
    };
};
/**
 * Whether the nonce is part of a text by what is before it. In a file that Go made, the string before a value may end in
 * a quote too, because strings follow each other there without a mark between them.
 */
const isInText = (before, nonce, isMade) => {
    if (before.endsWith(inName) || (!isMade && before.endsWith('"')))
        return true;
    const name = before.lastIndexOf(nonce);
    return name !== -1 && inQuotes.test(before.slice(name + nonce.length));
};
/** Whether a file with these first bytes is a program: ELF, PE, Mach-O or WebAssembly. */
const isProgram = (start) => /^(?:7f454c46|4d5a|cffaedfe|0061736d)/.test(start.toString('hex'));
/** As many bytes as show what a file is, also an archive of compiled packages. */
const longestStart = 8;

;// CONCATENATED MODULE: ./build/measure/image/edited-image.js




/** Looks for the nonce in the files of the image in an archive. */
const findNonce = async (archive, nonce, signal, platform) => {
    const read = await (0,image_files/* readImageFiles */.Z)(archive, () => traceReader(nonce), signal, platform);
    const files = [...read].map(([path, { learned, layer }]) => ({ ...learned, layer, cached: isCached(path) }));
    const compiled = files.filter(({ trace }) => trace === 'compiled');
    if (compiled.some(({ cached }) => !cached))
        return 'program';
    const layer = Math.min(...compiled.map((file) => file.layer));
    // An image without a program was built for what the go command reports, as of tests: only the cache can show that it ran.
    const hasProgram = files.some((file) => file.isProgram && !file.cached && file.layer >= layer);
    if (compiled.length > 0)
        return hasProgram ? 'build-cache' : 'program';
    return files.some(({ trace }) => trace === 'text') ? 'source' : 'nowhere';
};
/** Computes a digest of every file of the image in an archive. */
const digestsOf = async (archive, nonce, signal, platform) => {
    const readerOf = (path) => (isCached(path) ? image_files/* ignoring */.O : digestReader(nonce));
    const files = [...(await (0,image_files/* readImageFiles */.Z)(archive, readerOf, signal, platform))];
    return {
        digests: new Map(files.map(([path, { learned }]) => [path, learned.digest])),
        copies: new Set(files.flatMap(([path, { learned }]) => (learned.trace === 'text' ? [path] : []))),
    };
};
/** Go's build cache, wherever it is: its files are named by what they were made from, or by their content. */
const isCached = (path) => /(?:^|\/)([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad](?:\/|$)/.test(path) || /(?:^|\/)go-build\/\w+\.txt$/.test(path);
/** Keeps only files that matter. What a compressed file contains counts like the file itself. */
const traceReader = (nonce) => {
    const [scanner, insideScanner] = [nonceScanner(nonce), nonceScanner(nonce)];
    let start;
    let inside;
    return {
        piece: async (bytes) => {
            if (start === undefined) {
                start = Buffer.from(bytes.subarray(0, 4));
                inside = decompressionOf(start, (content) => insideScanner.scan(content));
            }
            scanner.scan(bytes);
            await inside?.piece(bytes);
        },
        end: async () => {
            await inside?.end();
            const traces = [scanner.trace(), insideScanner.trace()];
            const trace = traces.find((each) => each === 'compiled') ?? traces.find((each) => each !== undefined);
            const program = start !== undefined && isProgram(start);
            return trace !== undefined || program ? { trace, isProgram: program } : undefined;
        },
    };
};
const digestReader = (nonce) => {
    const [hash, scanner] = [(0,external_node_crypto_.createHash)('sha256'), nonceScanner(nonce)];
    return {
        piece: (bytes) => {
            hash.update(bytes);
            scanner.scan(bytes);
        },
        end: () => ({ trace: scanner.trace(), digest: hash.digest('base64url') }),
    };
};

// EXTERNAL MODULE: ./build/measure/image/build-info.js
var build_info = __webpack_require__(8874);
;// CONCATENATED MODULE: ./build/measure/image/go-programs.js




/** The programs of the image in an archive; undefined: there is none. */
const goPrograms = async (archive, signal, platform) => {
    const read = await (0,image_files/* readImageFiles */.Z)(archive, (path) => (isOfToolchain(path) ? image_files/* ignoring */.O : programReader()), signal, platform);
    const files = [...read]
        .map(([path, { learned }]) => ({ path, ...learned }))
        .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    const [only, ...others] = files;
    if (only === undefined)
        return undefined;
    const infos = files.flatMap(({ info }) => info ?? []);
    const lines = files.map(({ path, sha256 }) => `${sha256}  /${path}\n`);
    return {
        sha256: others.length === 0 ? only.sha256 : (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex'),
        infos: infos.length === files.length ? infos : undefined,
    };
};
/** Go's own programs, and what its build cache and its module cache hold. */
const isOfToolchain = (path) => /^usr\/(?:local|lib)\/go\/|(?:^|\/)go\/pkg\/|(?:^|\/)go-build\//.test(path);
const nothing = Buffer.alloc(0);
const programReader = () => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let [start, before, info] = [nothing, nothing, nothing];
    let [isFromGo, isOther] = [false, false];
    return {
        piece: (bytes) => {
            if (isOther)
                return;
            hash.update(bytes);
            if (start.length < 4)
                start = Buffer.concat([start, bytes.subarray(0, 4)]);
            isOther = start.length >= 4 && !isProgram(start);
            if (isOther)
                return;
            if (info.length > 0) {
                if (info.length < build_info/* longestInfo */.Pr)
                    info = Buffer.concat([info, bytes.subarray(0, build_info/* longestInfo */.Pr)]);
                return;
            }
            const window = Buffer.concat([before, bytes]);
            const at = marksIn(window);
            isFromGo ||= at.length > 0;
            const header = at.find((each) => window.length - each < shortest || (0,build_info/* isHeader */.gN)(window.subarray(each)));
            if (header !== undefined)
                info = Buffer.from(window.subarray(header, header + build_info/* longestInfo */.Pr));
            before = Buffer.from(window.subarray(Math.max(0, window.length - build_info/* mark */.Gy.length + 1)));
        },
        end: () => (isFromGo && !isOther ? { sha256: hash.digest('hex'), info: (0,build_info/* programInfo */.fS)(info) } : undefined),
    };
};
/** A header that a piece ends within may go on in the next one. */
const shortest = 64;
const marksIn = (bytes) => {
    const found = [];
    for (let at = bytes.indexOf(build_info/* mark */.Gy); at !== -1; at = bytes.indexOf(build_info/* mark */.Gy, at + build_info/* mark */.Gy.length))
        found.push(at);
    return found;
};

;// CONCATENATED MODULE: ./build/measure/image/trial.js








/** Looks into the image of the last build of a space. Its time is part of the warm-up, never of a build. */
const lookInto = async ({ cost, host, readsPrograms }, space, trial, build) => {
    // Nothing was built again: the image cannot contain anything new.
    if (trial.kind === 'find' && build.steps.length > 0 && build.steps.every(({ hit }) => hit))
        return { kind: 'place', place: 'nowhere' };
    const read = (archive) => lookIntoArchive({ archive, trial, build, readsPrograms }, host);
    try {
        return await cost.charge('warmUpMs', () => space.readImage(read));
    }
    catch (error) {
        host.signal.throwIfAborted();
        return { kind: 'unread', reason: (0,error_text/* messageOf */.b)(error) };
    }
};
const lookIntoArchive = async ({ archive, trial, build: { nonce, recipe }, readsPrograms }, { signal }) => {
    const { platforms = [], attestations: asked } = recipe;
    const attestations = asked && (await (0,archive_layers/* attestationsOf */.xz)(archive));
    const lack = asked && whyUnattested(asked, attestations ?? []);
    if (lack !== undefined)
        return { kind: 'lacks', reason: lack };
    const found = platforms.length === 0 ? [undefined] : await namesOf(archive, platforms);
    if (!Array.isArray(found))
        return { kind: 'lacks', reason: found.reason };
    const ofEach = async (look) => {
        const seen = [];
        for (const platform of found)
            seen.push(await look(platform));
        return seen;
    };
    const programsOf = (platform) => goPrograms(archive, signal, platform);
    switch (trial.kind) {
        case 'size':
            return {
                kind: 'size',
                size: addedSizes(await ofEach((platform) => (0,image_size/* imageSize */.R)(archive, signal, { platform }))),
                platforms,
                attestations,
                ...(readsPrograms ? joinedPrograms(await ofEach(programsOf)) : noPrograms),
            };
        case 'find':
            return {
                kind: 'place',
                place: farthest(await ofEach((platform) => findNonce(archive, nonce, signal, platform))),
            };
        case 'compare':
            return {
                kind: 'files',
                files: joinedDigests(await ofEach((platform) => digestsOf(archive, nonce, signal, platform))),
            };
    }
};
const lacks = (what) => `the build ended, but its image has no ${what}`;
const whyUnattested = ({ provenance, sbomScanner }, found) => {
    const has = (part) => found.some(({ predicateType }) => predicateType.includes(part));
    if (provenance !== undefined && !has('slsa.dev/provenance'))
        return lacks('provenance');
    return sbomScanner !== undefined && !has('spdx') ? lacks('SBOM') : undefined;
};
/** What the archive calls these platforms, or why one of them is not in it. */
const namesOf = async (archive, platforms) => {
    const present = await (0,archive_layers/* platformsIn */.S2)(archive);
    const names = platforms.map((each) => present.find((name) => (0,dockerfile_platforms/* isSamePlatform */.SW)(name, each)));
    const missing = platforms.filter((_, index) => names[index] === undefined);
    if (missing.length === 0)
        return names.filter((name) => name !== undefined);
    return {
        reason: `the build ended, but its image is not for ${missing.join(', ')}, only for ${present.join(', ')}`,
    };
};
const addedSizes = (sizes) => {
    const compressed = sizes.flatMap(({ compressedImageBytes }) => compressedImageBytes ?? []);
    return {
        imageBytes: sum(sizes.map(({ imageBytes }) => imageBytes)),
        compressedImageBytes: compressed.length === sizes.length ? sum(compressed) : undefined,
    };
};
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const noPrograms = { binarySha256: undefined, binaryBuild: undefined };
/** Of several platforms, of all their digests; undefined: one has no program. */
const joinedPrograms = (images) => {
    const found = images.filter((image) => image !== undefined);
    const [only, ...others] = found.map(({ sha256 }) => sha256);
    if (only === undefined || found.length !== images.length)
        return noPrograms;
    const infos = found.flatMap((image) => image.infos ?? []);
    return {
        binarySha256: others.length === 0
            ? only
            : (0,external_node_crypto_.createHash)('sha256')
                .update([only, ...others].join('\n'))
                .digest('hex'),
        binaryBuild: found.every((image) => image.infos !== undefined) ? (0,build_info/* binaryBuildOf */.RY)(infos) : undefined,
    };
};
const farthest = (places) => ['nowhere', 'source', 'build-cache'].find((place) => places.includes(place)) ?? 'program';
/** The same path is another file for each platform. */
const joinedDigests = (all) => {
    const [only] = all;
    if (only !== undefined && all.length === 1)
        return only;
    return {
        digests: new Map(all.flatMap(({ digests }, index) => [...digests].map(([path, digest]) => [`${index}/${path}`, digest]))),
        copies: new Set(all.flatMap(({ copies }, index) => [...copies].map((path) => `${index}/${path}`))),
    };
};


/***/ }),

/***/ 66858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  q: () => (/* binding */ takePair)
});

// EXTERNAL MODULE: ./build/plan/schedule.js
var schedule = __webpack_require__(61961);
// EXTERNAL MODULE: ./build/measure/announce.js + 2 modules
var announce = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/measure/find-edit/choose-edit.js + 3 modules
var choose_edit = __webpack_require__(5269);
// EXTERNAL MODULE: ./build/measure/explain/explain.js
var explain = __webpack_require__(22228);
;// CONCATENATED MODULE: ./build/measure/explain/explained-needs.js
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

// EXTERNAL MODULE: ./build/measure/budget/keep-budget.js + 3 modules
var keep_budget = __webpack_require__(42875);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
;// CONCATENATED MODULE: ./build/measure/budget/mount-growth.js

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
// EXTERNAL MODULE: ./build/report/trace-events.js
var trace_events = __webpack_require__(43970);
;// CONCATENATED MODULE: ./build/measure/watch/build-trace.js


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
/** An event with `hide` applied to every text in it that a build chose: a go command may have a file of any name. */
const hiddenEvent = (event, hide) => event.ph === 'X'
    ? { ...event, name: hide(event.name) }
    : { ...event, args: { ...event.args, name: hide(event.args.name) } };
/** The first process is the build itself. */
const firstGo = 2;
const stepEvents = (title, timeline) => {
    const lanes = (0,trace_events/* lanesOf */.T)(timeline);
    return [
        (0,trace_events/* named */.K)('process_name', 1, 0, title),
        ...lanes.flatMap((parts, lane) => [
            (0,trace_events/* named */.K)('thread_name', 1, lane, lane === 0 ? 'steps' : `steps at the same time, ${lane + 1}`),
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
const goEvents = (name, pid, spans) => [
    (0,trace_events/* named */.K)('process_name', pid, 0, name),
    ...[...new Set(spans.map(({ tid }) => tid))].map((tid) => (0,trace_events/* named */.K)('thread_name', pid, tid, `go ${tid}`)),
    ...spans.map((span) => ({ ph: 'X', cat: 'go', pid, ...span })),
];
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
// EXTERNAL MODULE: ./build/measure/explain/explain-build.js + 1 modules
var explain_build = __webpack_require__(44620);
// EXTERNAL MODULE: ./build/measure/watch/observed-files.js
var observed_files = __webpack_require__(60197);
// EXTERNAL MODULE: ./build/host/process/run-processes.js
var run_processes = __webpack_require__(22368);
// EXTERNAL MODULE: ./build/measure/pin.js
var pin = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/measure/watch/sampler.js + 1 modules
var sampler = __webpack_require__(90086);
;// CONCATENATED MODULE: ./build/measure/watch/observer.js



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

// EXTERNAL MODULE: ./build/measure/reach/reach-state.js + 2 modules
var reach_state = __webpack_require__(15738);
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
        // A prime from the Dockerfile as it is has other layers, and so has what it pushed to a remote cache.
        const discard = async () => {
            context.remoteCaches.drop(benchmark, revision);
            await primes.discardOf(benchmark, revision);
        };
        await discard();
        const target = checkout.recipe.target ?? file.lastStage ?? lastName;
        const traced = { ...context, checkout: () => ({ ...checkout, recipe: { ...checkout.recipe, target } }) };
        const result = await built(session, wanted, traced, readTraces);
        await discard();
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
    const hidden = trace.map((event) => hiddenEvent(event, observing.hide));
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
// EXTERNAL MODULE: ./build/analysis/called.js
var analysis_called = __webpack_require__(20134);
// EXTERNAL MODULE: ./build/analysis/circumstances.js
var circumstances = __webpack_require__(50605);
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
    else if (complete && progress.revisions.length > 1) {
        const stopped = progress.complete >= progress.wanted ? 'last-look' : stopAtLook(session, benchmark);
        if (stopped !== undefined)
            (0,measure_session/* updateProgress */.DW)(session, benchmark.id, { stopped });
    }
};
const stopAtLook = ({ plan: { looks }, measurements, obstacles }, benchmark) => {
    const { id, limits } = benchmark;
    const sampled = { obstacles: obstacles.get(id) ?? [], looks };
    const effect = (0,comparison/* compare */.U)((0,pairs_of/* pairsOf */.fq)(measurements, id), limits);
    if ((0,verdict/* decided */.rc)(effect, limits, (0,circumstances/* circumstancesOf */.c)(measurements, benchmark, sampled), looks))
        return 'decided';
    return (0,verdict/* isFutile */.Sg)(effect, looks) ? 'futile' : undefined;
};
/** What was complete before is still judged; how many attempts were lost, and why, then counts as well. */
const giveUp = (session, id, attempted, measurements) => {
    (0,measure_session/* updateProgress */.DW)(session, id, { stopped: 'given-up' });
    (0,measure_session/* warn */.R8)(session, `${id}: no further pairs after ${attempted}, because the last ones were lost: ${whyLost(session, measurements)}.`);
};
const whyLost = ({ plan }, measurements) => {
    const reasons = measurements.flatMap(({ revision, failure, excluded, evidence }) => {
        const called = (0,analysis_called/* calledAmong */.o)(revision, plan.revisions);
        if (failure !== undefined)
            return [`${called}: ${failure.message}`];
        if (excluded === 'state-lost')
            return [`${called}: ${evidence?.state.reason ?? 'its state did not hold'}`];
        return excluded === 'prime-failed' ? [`${called}: its prime did not build`] : [];
    });
    return reasons.length === 0 ? 'no valid times' : reasons.join('; ');
};

// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/screen/screen-inputs.js
var screen_inputs = __webpack_require__(4346);
// EXTERNAL MODULE: ./build/analysis/screen/screen.js + 1 modules
var screen = __webpack_require__(81711);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analysis/causes/printed-step.js
var printed_step = __webpack_require__(32645);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 8 modules
var dockerfile = __webpack_require__(39857);
// EXTERNAL MODULE: ./build/dockerfile/network-use.js + 2 modules
var network_use = __webpack_require__(84443);
// EXTERNAL MODULE: ./build/dockerfile/syntax/syntax.js + 1 modules
var syntax = __webpack_require__(31152);
// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
// EXTERNAL MODULE: ./build/dockerfile/shell/commands.js
var commands = __webpack_require__(30746);
;// CONCATENATED MODULE: ./build/dockerfile/run-work.js



/**
 * What a RUN does apart from what Go writes into an action graph. `go`: nothing that takes time; `both`: more, and it may
 * also compile Go; `other`: something else. `files` are paths of files that differ.
 */
const workOf = (run, files = []) => {
    const step = (0,run_steps/* readRun */.cI)(run);
    const isGo = step.commands.length > 0 && step.commands.every(isRecorded) && !losesGraphs(run);
    if (isGo && !looksElsewhere(textOf(run)) && !namesOneOf(run, files))
        return 'go';
    return (0,go_commands/* runsGo */.nX)([step]) === 'no' ? 'other' : 'both';
};
/** How many go commands of it write an action graph, at least, as far as its text shows. */
const recordedIn = (run) => fewestIn((0,run_steps/* scriptOfRun */.GM)(run));
const fewestIn = (script) => script.reduce((sum, each) => sum + fewestOf(each), 0);
/** Of several branches one runs: the one with the fewest, of those that have any. */
const fewestOf = (statement) => {
    switch (statement.kind) {
        case 'and-or':
            return fewestIn(statement.links.flatMap(({ body }) => body));
        case 'group':
            return fewestIn(statement.body);
        case 'if':
            return fewestIn(statement.branches.flatMap(({ condition }) => condition)) + leastOf(statement.branches);
        case 'case':
            return leastOf(statement.branches);
        case 'command':
        case 'loop':
        case 'redirected':
        case 'pipeline':
        case 'not':
        case 'background':
        case 'function':
            return compilingIn((0,commands/* commandsIn */.GO)([statement]));
    }
};
const leastOf = (branches) => {
    const counts = branches.map(({ body }) => fewestIn(body)).filter((count) => count > 0);
    return counts.length === 0 ? 0 : Math.min(...counts);
};
const compilingIn = (commands) => commands.filter((command) => compiling.has((0,go_commands/* goCallOf */.G3)(command)?.verb ?? '')).length;
const compiling = new Set(['build', 'install']);
const textOf = ({ args, heredocs }) => [args, ...heredocs.map(({ content }) => content)].join('\n');
/** Whether programs, the go command among them, may be found in a folder that comes before those of the image. */
const looksElsewhere = (text) => /(?:^|[\s;&|(])PATH=(?!["']?(?:\$\{?PATH\b|\/usr\/local\/go\/bin:))/.test(text);
/**
 * Whether go may start without the script that stands for it on PATH, and then not once only: all such commands of a RUN write
 * into one file, of which the last graph stays, and those with flags of their own write none.
 */
const losesGraphs = (run) => {
    const calls = (0,run_steps/* readRun */.cI)(run).commands.filter((command) => (0,go_commands/* goCallOf */.G3)(command) !== undefined);
    const text = textOf(run);
    const isDirect = setsPath.test(text) || calls.some(({ words: [path = ''] }) => path.includes('/'));
    return isDirect && (compilingIn((0,run_steps/* readRun */.cI)(run).commands) > 1 || repeats.test(text));
};
const setsPath = /(?:^|[\s;&|(])PATH=(?!["']?\$\{?PATH\b)/;
const repeats = /(?:^|[\s;&|(])(?:for|while|until|xargs)\s|GOFLAGS=/;
/**
 * Whether its text names a file that differs, or a program reads files that are not named: `go build $(cat flags)` has flags
 * of which no graph tells. Go's own files are arguments of go.
 */
const namesOneOf = (run, files) => {
    const text = textOf(run);
    const named = new Set(text.split(/[^\w.+@-]+/));
    const isOpen = (programs) => (0,run_steps/* readRun */.cI)(run).commands.some((each) => programs.test((0,go_commands/* programOf */.oQ)(each)) && each.words.some(isOpenWord));
    return (files.some((path) => !path.endsWith('.go') && named.has(path.replace(/^.*\//s, ''))) ||
        (files.length > 0 && (readsUnnamed.test(text) || isOpen(/^cat$/))) ||
        (files.length > 0 && reads.test(text) && isOpen(/^(?:mv|ln)$/)));
};
/** `$(< $FILE)` of bash is the same as `$(cat $FILE)`. */
const readsUnnamed = /\$\(\s*<[^)]*[*?[$`]/;
/** Also under another name: `mv config/*.flags flags && go build $(cat flags)`. */
const reads = /\$\(\s*<|(?:^|[\s;&|(`/])cat\s/;
const isOpenWord = (word) => /[*?[$`]/.test(word);
/** With such a flag, other programs take part in each compilation, or other files. */
const otherTools = /^--?(?:toolexec|overlay|pkgdir)(?:=|$)/;
const isRecorded = (command) => {
    const { words, variables } = command;
    const flags = [...words, ...(variables['GOFLAGS'] ?? '').split(/\s+/)];
    if (flags.some((word) => otherTools.test(word)))
        return false;
    const call = (0,go_commands/* goCallOf */.G3)(command);
    if (call === undefined)
        return isShort(command);
    // Other programs by that name, as tinygo, write no graph.
    if ((0,go_commands/* programOf */.oQ)(command) !== 'go' || !ownGo.test(words[0] ?? ''))
        return false;
    if (compiling.has(call.verb))
        return true;
    return call.verb === 'mod' ? /^(?:download|verify)$/.test(call.args[0] ?? '') : shortVerbs.has(call.verb);
};
/** The go command by its name, or in a folder in which Go itself has it: at any other path, a project may have its own. */
const ownGo = /^(?:go|\/(?:[\w.-]+\/)*go[\w.-]*\/bin\/go|\/usr\/bin\/go|\$(?:GOROOT|\{GOROOT\})\/bin\/go)$/;
const shortVerbs = new Set(['env', 'version']);
/**
 * Programs whose time does not depend on the files of a project, unless there are more of them or larger ones: then what steps
 * take apart from compilers counts anyway.
 */
const isShort = (command) => {
    const program = (0,go_commands/* programOf */.oQ)(command);
    if (!/^(?:(?:\/usr)?\/bin\/)?[^/]+$/.test(command.words[0] ?? ''))
        return false;
    return program === 'git' ? asksGit.has(command.words[1] ?? '') : run_work_short.has(program);
};
const asksGit = new Set(['describe', 'rev-parse']);
const run_work_short = new Set([
    ...['cd', 'set', 'export', 'echo', 'printf', 'true', ':', 'umask', 'test', '[', 'pwd', 'date', 'uname'],
    ...['mkdir', 'touch', 'ln', 'mv', 'rm', 'chmod', 'ls', 'cat', 'basename', 'dirname'],
    ...['id', 'whoami', 'nproc', 'which'],
]);

// EXTERNAL MODULE: ./build/dockerfile/mounts.js
var mounts = __webpack_require__(47137);
// EXTERNAL MODULE: ./build/dockerfile/sources.js
var dockerfile_sources = __webpack_require__(91641);
// EXTERNAL MODULE: ./build/dockerfile/variables.js
var dockerfile_variables = __webpack_require__(62310);
;// CONCATENATED MODULE: ./build/dockerfile/taking-runs.js



/**
 * RUN instructions of the needed stages that can see files that differ, in the order of the file: those after an instruction
 * that takes them from the context, from a stage that has them, or from a cache mount of a step that has them; and all others
 * with such a cache mount, as stages may run at the same time. `takes` says it of the context.
 */
const takingRuns = (dockerfile, takes) => {
    const { stages, needed, indexes, question } = dockerfile;
    const caches = cachesByLine(dockerfile);
    const has = new Set();
    const found = new Set();
    const reached = new Set();
    const shares = ({ line }) => isAmong(caches.get(line) ?? [], reached);
    for (const stage of needed) {
        const sources = (0,dockerfile_sources/* sourcesOf */.u0)(stage, { stages, indexes, question });
        // A stage takes from earlier ones only.
        const from = new Set(sources.filter((source) => isOneOf(source, has)).map(({ instruction }) => instruction));
        if (stage.base.kind === 'stage' && has.has(stage.base.index))
            has.add(stage.index);
        for (const instruction of stage.instructions) {
            if (takes(instruction) || from.has(instruction) || shares(instruction))
                has.add(stage.index);
            if (instruction.name !== 'RUN' || !has.has(stage.index))
                continue;
            found.add(instruction);
            for (const id of caches.get(instruction.line) ?? [])
                reached.add(id);
        }
    }
    return needed.flatMap(runsOf).filter((run) => found.has(run) || shares(run));
};
/** Stands for a cache mount whose name depends on a variable that only the base image can set: it may be any. */
const anyCache = '$';
const isAmong = (own, reached) => own.some((id) => reached.has(id) || reached.has(anyCache) || (id === anyCache && reached.size > 0));
/** What engines tell cache mounts apart by: where there is no id, it is the target, and to Buildah `/a` is also `a`. */
const cachesByLine = (dockerfile) => {
    const { cacheMounts, needed, escape } = dockerfile;
    const caches = new Map();
    const add = (line, id) => {
        const known = caches.get(line);
        if (known === undefined)
            caches.set(line, [id]);
        else
            known.push(id);
    };
    for (const { line, id } of cacheMounts)
        add(line, id.replace(/^\/+/, ''));
    for (const each of needed.flatMap(({ placed }) => placed)) {
        const { line } = each.instruction;
        if (caches.has(line) && isOpen(each, escape))
            add(line, anyCache);
    }
    return caches;
};
const isOpen = ({ instruction, variables }, escape) => (0,mounts/* readMounts */.b)(instruction.flags).some(({ id = '', target = '' }) => (0,dockerfile_variables/* expandWord */.Vo)(id === '' ? target : id, variables, escape).missing.length > 0);
const isOneOf = ({ image }, has) => image.kind === 'stage' && has.has(image.index);
const runsOf = ({ instructions }) => instructions.filter(({ name }) => name === 'RUN');

// EXTERNAL MODULE: ./build/engines/build/step-output.js
var step_output = __webpack_require__(88415);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/copy-sources.js
var copy_sources = __webpack_require__(88154);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/source-glob.js
var source_glob = __webpack_require__(13823);
// EXTERNAL MODULE: ./build/measure/refusals/base-triggers.js
var base_triggers = __webpack_require__(69776);
// EXTERNAL MODULE: ./build/host/inside/check.js
var check = __webpack_require__(36016);
;// CONCATENATED MODULE: ./build/measure/screen/screen-files.js



/** Files that differ and may stand for any amount of work, whatever their own size; each as a clause. */
const unseenFiles = async (base, head, files) => {
    const unpacks = [base, head].some(({ dockerfile }) => dockerfile.needed.some(({ instructions }) => instructions.some(({ name }) => name === 'ADD')));
    const found = [];
    const set = wordsOfToolVariables(head);
    const isOwn = [base, head].some(hasOwnCompiler);
    for (const { path } of files) {
        const isGo = path.endsWith('.go');
        if (!isGo && set.has(path.replace(/^.*\//s, '')))
            found.push(`${path} is named by a variable that Go or a compiler reads`);
        else if (!isGo && isOwn)
            found.push(`${path} may belong to the compiler that a variable names`);
        if (tools.test(path))
            found.push(`${path} has the name of a program that takes part in compilations`);
        for (const { recipe } of [base, head]) {
            const kind = await (0,check/* kindInside */.n2)(recipe.contextDir, path);
            if (kind === 'link')
                found.push(`${path} is a link, and leads to something else than before`);
            if (unpacks && (archive.test(path) || (kind === 'file' && (await isArchive(recipe.contextDir, path)))))
                found.push(`ADD may unpack ${path}`);
        }
    }
    return [...new Set(found)];
};
/** Go has no digest of some of them, and none of what they start. */
const tools = /(?:^|\/)(?:go|compile|link|asm|cgo|pkg-config|git|(?:[\w.-]+-)?(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|ld))$/;
/** `CC=/src/cc.sh`: a compiler of the project, which the standard library is compiled with, too. Not those that name no program. */
const toolVariable = /(?:^|\s)(?!(?:CGO_ENABLED|GO(?:OS|ARCH|PROXY|CACHE|MODCACHE|PATH|PRIVATE|SUMDB|TOOLCHAIN))(?:[=\s]|$))(?:CC|CXX|FC|AR|GCCGO|PKG_CONFIG|CGO_\w+|GO\w+)(?:[=\s]|$)/;
/** Where one is made of another variable, or has no value of its own, it may be that of any variable or build argument. */
const wordsOfToolVariables = ({ dockerfile, recipe }) => {
    const set = dockerfile.stages
        .flatMap(({ instructions }) => instructions)
        .filter(({ name }) => name === 'ENV' || name === 'ARG');
    const own = set.filter(({ args }) => toolVariable.test(args));
    const isTaken = own.some(({ name, args }) => args.includes('$') || (name === 'ARG' && !args.includes('=')));
    const values = [...dockerfile.globals.values(), ...Object.values(recipe.buildArgs)];
    const texts = isTaken ? [...set.map(({ args }) => args), ...values] : own.map(({ args }) => args);
    return new Set(texts.flatMap((text) => text.split(/[^\w.+@-]+/)));
};
/** Whether a C compiler is set that is none by its name: a program of the project, with files of its own. */
const hasOwnCompiler = ({ dockerfile, recipe }) => {
    const given = [...dockerfile.globals, ...Object.entries(recipe.buildArgs)].map(([name, value]) => `${name}=${value}`);
    const written = dockerfile.stages
        .flatMap(({ instructions }) => instructions)
        .flatMap(({ name, args, heredocs }) => {
        if (name === 'RUN')
            return [args, ...heredocs.map(({ content }) => content)];
        // `ENV CC gcc` is a form of its own.
        return name === 'ENV' || name === 'ARG' ? args.replace(/^(\w+)\s+(?=\S)/, '$1=') : [];
    });
    return [...given, ...written].some((text) => [...text.matchAll(compilerVariable)].some(([, value = '']) => !compiler.test((0,go_commands/* programName */.kX)(value))));
};
const compilerVariable = /(?:^|[\s;&|("'])(?:CC|CXX|FC|AR|GCCGO|PKG_CONFIG)=["']?(?:(?:[\w./-]*\/)?s?ccache\s+)?([^\s"';&|)]+)/g;
const compiler = /^(?:(?:[\w.]+-)*(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|gfortran|gccgo|ar|ld|pkg-config)(?:-[\d.]+)?|zig|emcc|emar|s?ccache)$/;
const archive = /\.(?:tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst)$/i;
/** Engines unpack what begins like this: gzip, bzip2, xz and Zstandard. */
const compressed = ['1f8b', '425a68', 'fd377a585a00', '28b52ffd'];
/** Whether ADD would unpack it: engines look at the content, and not at the name. */
const isArchive = async (root, path) => {
    const start = (await (0,read/* readStart */.H6)(root, path, headerBytes)) ?? Buffer.alloc(0);
    return (compressed.some((magic) => start.subarray(0, magic.length / 2).toString('hex') === magic) ||
        startsTar(start));
};
const headerBytes = 512;
/** Where a header of tar has the sum of its bytes, and how long that field is. */
const [sumAt, sumBytes] = [148, 8];
/** By the sum in its first header, in which that field counts as spaces: POSIX.1-1988, ustar. Older files have the same sum. */
const startsTar = (start) => {
    if (start.length < headerBytes)
        return false;
    const written = /^[ \0]*([0-7]+)[ \0]/.exec(start.toString('latin1', sumAt, sumAt + sumBytes))?.[1];
    const own = start.subarray(sumAt, sumAt + sumBytes);
    return Number.parseInt(written ?? '', 8) === sum(start) - sum(own) + sumBytes * ' '.charCodeAt(0);
};
const sum = (bytes) => bytes.reduce((total, byte) => total + byte, 0);

// EXTERNAL MODULE: ./build/dockerfile/syntax/instruction-words.js
var instruction_words = __webpack_require__(60215);
// EXTERNAL MODULE: ./build/dockerfile/instrument.js
var instrument = __webpack_require__(26430);
;// CONCATENATED MODULE: ./build/measure/screen/screen-unseen.js




/** What no comparison of files, instructions and settings shows. */
const unseenIn = (base, head) => [
    ...[base, head].flatMap(unseenOf),
    ...(base.dockerfile.syntaxImage === head.dockerfile.syntaxImage
        ? []
        : ['the frontend that reads the Dockerfile differs']),
    ...settings.flatMap((name) => JSON.stringify(base.recipe[name] ?? null) === JSON.stringify(head.recipe[name] ?? null)
        ? []
        : [`what it is built with differs: ${name}`]),
];
/** Not secrets: both revisions get the same ones, in files of their own. */
const settings = ['target', 'buildArgs', 'network', 'ssh', 'platforms'];
const unseenOf = ({ recipe, text, dockerfile, build }) => {
    const { features, syntaxImage } = dockerfile;
    const has = (kind) => features.some((feature) => feature.kind === kind);
    const isForeign = [syntaxImage, recipe.buildArgs['BUILDKIT_SYNTAX']].some((image) => image !== undefined && !/(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image));
    const printed = build.evidence?.outcome.steps.filter(({ name }) => isStep(name)) ?? [];
    return [
        ...(has('remote-add') ? ['ADD downloads something, which may be another thing each time'] : []),
        ...(has('onbuild') ? ['the Dockerfile has ONBUILD instructions'] : []),
        ...(isForeign ? ['another frontend reads the Dockerfile'] : []),
        ...(Object.keys(recipe.buildContexts).length > 0 ? ['it has further build contexts'] : []),
        ...([text, ...Object.entries(recipe.buildArgs).flat()].some((each) => otherPrograms.test(each) || goSettings.test(each))
            ? ['other programs or files take part in compilations']
            : []),
        ...(0,instrument/* imagesWithoutScript */.SZ)(dockerfile)
            .filter((image) => !(0,base_triggers/* isMadeHere */.WJ)(image))
            .map((image) => `without a shell, nothing shows whether the go command of ${image} is a script`),
        ...(printed.length === 0 ? ['the engine names no steps'] : []),
        ...(hasOtherSteps(dockerfile, printed.length)
            ? ['there are steps of a base image, or of stages that the target does not need']
            : []),
        ...(hasOwnShell(dockerfile) ? ['another shell reads RUN instructions'] : []),
        ...(bringsGo(dockerfile) ? ['a program of the project takes the place of the go command'] : []),
    ];
};
/** Not a word of which `-overlay` is a part, such as the name of a folder. */
const otherPrograms = /toolexec|(?<![\w-])--?overlay(?![\w-])|GOCACHEPROG|BASH_ENV|LD_PRELOAD/;
/** They may also come with the folder that they are in: `COPY settings/ /root/.config/go/`. */
const goSettings = /go\.env|GOENV|config\/go\/env|\.config\/go(?![\w.-])/;
const isStep = (text) => /^(?:RUN|COPY|ADD)\b/i.test(text);
/** Those that a base image adds, and those of stages that the target does not need: old versions of Buildah build these, too. */
const hasOtherSteps = ({ needed }, printed) => printed > needed.flatMap(({ instructions }) => instructions).filter(({ name }) => isStep(name)).length;
const shells = /^(?:\/(?:usr\/)?bin\/)?(?:sh|bash|ash|dash|ksh|zsh)$/;
/** One of the project may do anything before it reads the text. */
const hasOwnShell = ({ needed }) => needed.some(({ instructions }) => instructions.some(({ name, args }) => name === 'SHELL' && !shells.test((0,syntax/* jsonWords */.WY)(args)?.[0] ?? '')));
/** Whether a file is copied to `bin/go`: what images have there is Go itself. */
const bringsGo = ({ needed, indexes }) => needed.some(({ instructions }) => instructions.some((each) => {
    if (each.name !== 'COPY' && each.name !== 'ADD')
        return false;
    const from = (0,syntax/* flagOf */.iP)(each, 'from');
    if (from !== undefined && !indexes.has(from.toLowerCase()) && !/^\d+$/.test(from))
        return false;
    const words = (0,instruction_words/* copyWords */.r)(each.args);
    const [target = '', sources] = [words.at(-1), words.slice(0, -1)];
    const isNamed = sources.some((source) => /(?:^|\/)go$/.test(source));
    return /(?:^|\/)bin\/go$/.test(target) || (isNamed && /(?:^|\/)bin\/?$/.test(target));
}));

;// CONCATENATED MODULE: ./build/measure/screen/screen-inputs.js


















/** What is known of both revisions before an explain build. Throws for a Dockerfile that cannot be read. */
const readScreenInputs = async (context, benchmark, builds) => {
    const pause = (0,pauses/* pausesFor */.HN)(context.host.signal);
    const read = async (revision) => readRecipe(context.checkout(benchmark, revision).recipe, builds[revision]);
    const [base, head] = [await read('base'), await read('head')];
    const differences = context.differences(benchmark.project);
    const files = differences?.files ?? [];
    return {
        differences,
        changedBytes: files.reduce((sum, { path }) => sum + largerOf(base, head, path), 0),
        unseen: [
            ...unseenIn(base, head),
            // The Dockerfiles are the same, or pairs decide.
            ...(await (0,base_triggers/* unseenTriggers */.cp)((0,measure_context/* engineOf */.k)(context, benchmark), head.dockerfile)),
            ...(await unseenFiles(base, head, files)),
            ...(await untakenIn(base, head, { files, pause })),
        ],
        goCommands: goCommandsIn(head.dockerfile),
        takers: await takersOf(base, head, files, pause),
    };
};
/** Engines do not agree on all patterns: a file that differs, and that no instruction seems to take, was taken by one. */
const untakenIn = async (base, head, { files, pause }) => {
    for (const file of files) {
        const lines = [await takingLines(base, [file], pause), await takingLines(head, [file], pause)];
        if (lines.every(({ size }) => size === 0))
            return [`it is not known which instruction takes ${file.path}`];
    }
    return [];
};
const readRecipe = async (recipe, build) => {
    const content = await (0,read/* readLinked */.c1)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile));
    if (content === undefined)
        throw new Error('its Dockerfile is gone');
    const text = content.toString('utf8');
    return {
        recipe,
        text,
        dockerfile: (0,dockerfile/* readDockerfile */.n)(text, { ...recipe, ...(0,machine/* platformsOf */.Wt)(recipe) }),
        build,
    };
};
const largerOf = (base, head, path) => Math.max(...[base, head].map(({ recipe }) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(recipe.contextDir, path), { throwIfNoEntry: false })?.size ?? 0));
const goCommandsIn = (dockerfile) => runsIn(dockerfile).reduce((sum, run) => sum + recordedIn(run), 0);
/** Those that take it in either revision, at the longer of their times. */
const takersOf = async (base, head, files, pause) => {
    const taking = new Set([...(await placesOf(base, files, pause)), ...(await placesOf(head, files, pause))]);
    const network = (0,network_use/* networkUse */.m)(head.dockerfile, { network: head.recipe.network });
    // Where the revisions do not have the same steps, their Dockerfiles differ, and none of this counts.
    return runsIn(head.dockerfile).flatMap((run, place) => {
        if (!taking.has(place))
            return [];
        const text = (0,syntax/* stepText */.uw)(run);
        const [before, after] = [timeOf(base.build, text), timeOf(head.build, text)];
        return [
            {
                text: (0,step_output/* cutAtWord */.Q)(text, longestText),
                does: workOf(run, files.map(({ path }) => path)),
                usesNetwork: network.steps.some(({ line }) => line === run.line),
                ms: before === undefined || after === undefined ? undefined : Math.max(before, after),
            },
        ];
    });
};
const runsIn = ({ needed }) => needed.flatMap(({ instructions }) => instructions).filter(({ name }) => name === 'RUN');
/** Places in the list of all RUN instructions. */
const placesOf = async (read, files, pause) => {
    const lines = await takingLines(read, files, pause);
    const taking = new Set(takingRuns(read.dockerfile, ({ line }) => lines.has(line)));
    return runsIn(read.dockerfile).flatMap((run, place) => (taking.has(run) ? [place] : []));
};
const longestText = 200;
/** Of all parts of the build that may be this step. */
const timeOf = ({ timeline = [] }, text) => {
    const parts = timeline.filter(({ name }) => (0,printed_step/* printedAs */.xA)(text, name) !== undefined);
    return parts.length === 0 ? undefined : parts.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
};
/** Lines of the instructions that take a changed file of the context, or may. */
const takingLines = async ({ dockerfile, recipe }, files, pause) => {
    const globs = new Map();
    const globOf = async (path) => {
        const glob = globs.get(path) ?? (await (0,source_glob/* sourceGlob */.O)(recipe.contextDir, path, pause));
        globs.set(path, glob);
        return glob;
    };
    const paths = files.map(({ path }) => path.split('/'));
    const lines = new Set();
    for (const [line, sources] of (0,copy_sources/* sourcesByLine */.Y6)(dockerfile)) {
        for (const { path } of sources) {
            const glob = await globOf(path);
            await pause();
            if (paths.some((parts) => glob.lengthOfMatch(parts) !== undefined))
                lines.add(line);
        }
    }
    return lines;
};

;// CONCATENATED MODULE: ./build/measure/screen/screen.js











/**
 * The same-work screen, after the warm-up of a project and before its pairs: ends each gated benchmark that starts from nothing
 * and whose revisions do so much of the same work that no pair can show a difference that counts. Why it left one to pairs is
 * in `notScreened`. Throws only when the run is interrupted.
 */
const screenProject = async (session, project) => {
    const { plan, book, context } = session;
    if (plan.revisions.length < 2)
        return;
    const open = plan.benchmarks.filter((each) => each.project === project &&
        each.gated &&
        (0,schedule/* startsEmpty */.PP)(plan, each) &&
        book.get(each.id)?.stopped === undefined &&
        book.get(each.id)?.revisions.length === 2);
    for (const benchmark of open) {
        const found = await screenOne(session, benchmark).catch((error) => {
            context.host.signal.throwIfAborted();
            return { kind: 'pairs', reason: (0,error_text/* messageOf */.b)(error) };
        });
        if (found.kind === 'same-work') {
            (0,measure_session/* obstruct */.BE)(session, benchmark.id, found.work, 'same-work');
            context.host.log(`${benchmark.id}: no pairs are needed: ${(0,screen/* sameWorkClause */.x3)(found.work)}`);
        }
        else {
            session.notScreened.set(benchmark.id, found.reason);
            context.host.log(`${benchmark.id}: the same-work screen leaves it to pairs: ${found.reason}`);
        }
    }
};
const pairs = (reason) => ({ kind: 'pairs', reason });
const screenOne = async (session, benchmark) => {
    const { context } = session;
    if (context.screen.kind === 'off')
        return pairs(context.screen.reason);
    if ((0,explain/* showsGraph */.DG)(session, benchmark))
        return pairs('it is not for shipped projects');
    const { platforms = [] } = context.checkout(benchmark, 'head').recipe;
    if (platforms.length > 1)
        return pairs('an explain build shows the work for one platform only');
    const builds = coldBuildsOf(session, benchmark);
    if (builds === undefined)
        return pairs('a cold build of the warm-up is no valid one');
    const inputs = await readScreenInputs(context, benchmark, builds);
    const reason = (0,screen_inputs/* whyDifferent */.E)(inputs) ?? lackOfTime(session, benchmark);
    if (reason !== undefined)
        return pairs(reason);
    context.host.log(`Same-work screen: an explain build of each revision of ${benchmark.project} with ${benchmark.engine}`);
    // The base was first in the warm-up, and so the only one that found nothing in the page cache.
    const head = await revisionOf(session, benchmark, 'head', builds.head);
    const base = await revisionOf(session, benchmark, 'base', builds.base);
    return (0,screen/* screen */.nj)({ ...inputs, limits: benchmark.limits, base, head });
};
/** The discarded cold builds of the warm-up; undefined: one of them gave no time, or was not cold. */
const coldBuildsOf = ({ measurements }, { engine, project }) => {
    const id = (0,plan/* benchmarkId */.b)(engine, project, cold/* cold */.R.name);
    const lastOf = (revision) => measurements.findLast((build) => build.benchmark === id &&
        build.revision === revision &&
        build.failure === undefined &&
        build.evidence?.state.holds === true);
    const [base, head] = [lastOf('base'), lastOf('head')];
    return base === undefined || head === undefined ? undefined : { base, head };
};
/** Where the screen does not settle, the pairs still have to fit. */
const lackOfTime = (session, benchmark) => {
    const neededMs = (0,explain/* explainMs */.Y1)(session, benchmark, session.plan.revisions);
    const leftMs = (0,keep_budget/* leftBesideGatedMs */.H8)(session, benchmark.project);
    return neededMs <= leftMs
        ? undefined
        : `no time: two explain builds take about ${(0,numbers/* duration */.p0)(neededMs)}, and beside the pairs of a first look the time budget leaves ${(0,numbers/* duration */.p0)(leftMs)}`;
};
const revisionOf = async (session, benchmark, revision, build) => {
    const prime = (await hasRoom(session, benchmark)) ? 'keep' : 'discard';
    const { explanation, go } = await (0,explain/* explainOnce */.tc)(session, benchmark, revision, prime);
    const why = explanation.unknown?.['packages'] ?? 'its packages are not known';
    return {
        cold: build,
        imageBytes: build.evidence?.outcome.imageBytes,
        explainMs: explanation.durationMs,
        go: go ?? { why },
    };
};
/** The primes of the warm-up stay for what starts from them, as long as the disk holds as much once more. */
const hasRoom = async ({ context, primeBytes }, { project }) => {
    const bytes = primeBytes.get(project);
    return bytes !== undefined && (await context.freeBytes()) > 2 * bytes;
};

// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
;// CONCATENATED MODULE: ./build/measure/refusals/tell-triggers.js



/** What the base images add is in no Dockerfile, and so in nothing that is read from it. */
const tellTriggers = async (session, project) => {
    const { plan, context } = session;
    const notes = [];
    for (const engine of plan.engines) {
        const first = plan.benchmarks.find((each) => each.engine === engine && each.project === project);
        if (first === undefined)
            continue;
        for (const revision of plan.revisions)
            notes.push(...(await (0,base_triggers/* notesOnTriggers */.uV)((0,measure_context/* engineOf */.k)(context, first), context.checkout(first, revision).recipe)));
    }
    for (const note of new Set(notes))
        (0,measure_session/* warn */.R8)(session, note);
};

// EXTERNAL MODULE: ./build/measure/warm-up.js + 3 modules
var warm_up = __webpack_require__(2723);
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
 * Carries out a plan: for each project the warm-ups and the same-work screen, then pair after pair in the order of the schedule, until
 * every benchmark has its pairs, is decided, or runs out of time; at the end, what changed is explained. Throws only when the run is interrupted;
 * `save` then has seen all pairs until there. Where projects take turns, `showFirst` is told once all have had the first and more builds follow.
 */
const measure = async (plan, context, save, showFirst = async () => { }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const whole = (0,measure_session/* openSession */.fA)(plan, context, save);
        const _ = measure_addDisposableResource(env_1, whole.primes, true);
        const [first, ...further] = (0,schedule/* stagesOf */.ZL)(plan);
        for (const [at, { id }] of plan.projects.entries()) {
            const session = withShare(whole, plan.projects.length - at);
            await (0,warm_up/* warmUp */.l)(session, id);
            await tellTriggers(session, id);
            if (!(0,keep_budget/* warmUpOutOfTime */.Ds)(session, id))
                await screenProject(session, id);
            if (!(0,keep_budget/* warmUpOutOfTime */.Ds)(session, id))
                (0,keep_budget/* keepWithinBudget */.uB)(session, id);
            await carryOutAll(session, id, first);
        }
        if (further.length > 0 && isGoingOn(whole))
            await showFirst(whole.measurements);
        for (const stage of further)
            for (const { id } of plan.projects)
                await carryOutAll(whole, id, stage);
        context.host.live?.clear();
        const explanations = await (0,explain/* explain */.WE)(whole);
        const observed = await observe(whole);
        reportMountGrowth(whole);
        (0,settle/* reportFailedSyncs */.oC)(whole);
        // One that came after the last build stopped nothing, and what ended early looks complete.
        context.host.signal.throwIfAborted();
        const { measurements, editProofs, warnings } = whole;
        return {
            measurements: withNeeds(measurements, explanations),
            sampling: (0,measure_session/* samplingOf */.vn)(whole),
            editedFiles: (0,choose_edit/* editedFiles */.lx)(whole),
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
/** The session for one project, with its share of the time that is left, where the projects share it. */
const withShare = (session, shares) => {
    const { context } = session;
    if (!context.sharesBudget)
        return session;
    const spentMs = context.cost.elapsedMs();
    const timeBudgetMs = spentMs + Math.max(0, context.timeBudgetMs - spentMs) / shares;
    return {
        ...session,
        context: { ...context, timeBudgetMs, budgetShare: { spentMs, shares, fromMs: spentMs } },
    };
};
/** Whether there is time for a benchmark that wants more pairs. */
const isGoingOn = ({ book, context }) => context.cost.elapsedMs() < context.timeBudgetMs &&
    [...book.values()].some(({ complete, wanted, stopped }) => stopped === undefined && complete < wanted);
/** All pairs of a project up to a round, by default the last. */
const carryOutAll = async (session, project, upTo) => {
    const { plan, book } = session;
    const next = () => (0,schedule/* nextPair */.Ez)(plan, project, book, upTo);
    for (let pair = next(); pair !== undefined; pair = next())
        if (!(0,keep_budget/* outOfTime */.p3)(session, pair))
            await carryOut(session, pair);
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

/***/ 4371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ buildPair)
/* harmony export */ });
/* harmony import */ var _engines_daemon_died_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55905);
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44709);
/* harmony import */ var _reach_reach_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15738);



/** Builds the members of a pair back to back. */
const buildPair = async (context, primes, pair, announce) => {
    const { order, ...each } = pair;
    const members = [];
    for (const revision of order) {
        const planned = { ...each, revision };
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
        return await (0,_reach_reach_state_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFromState */ .G)(context, primes, planned);
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

/***/ 1897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildContinued),
/* harmony export */   b: () => (/* binding */ dropContinued)
/* harmony export */ });
/* harmony import */ var _build_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61951);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92369);
/* harmony import */ var _state_prime_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95294);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85871);
/* harmony import */ var _sized_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10568);





/**
 * Warms up a later project in the cache space that the project before it left: what that one compiled is not compiled
 * again, everything else is built as if from nothing. By then, every file that a cold build of this project reads has been
 * read, in less time. Undefined if there is no such space, or if something has changed it.
 *
 * What it leaves is for the warm-ups of edits. No build of a sample may start from it: see `dropContinued`.
 */
const buildContinued = async (context, primes, planned) => {
    const { benchmark, revision } = planned;
    const prime = primes.ofOtherProject(benchmark, revision);
    if (prime === undefined)
        return undefined;
    const { space } = prime;
    const state = await context.cost.charge('resetMs', () => (0,_state_prime_js__WEBPACK_IMPORTED_MODULE_4__/* .stateOfPrime */ .M)(prime));
    if (!state.holds)
        return undefined;
    const checkout = context.checkout(benchmark, revision);
    const known = new Map();
    const prepared = { ...planned, checkout, space, noCache: false, state, known, edited: undefined };
    const built = await (0,_build_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildOnce */ .g)(context, prepared);
    await (0,_settle_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(context);
    if (built.imageId === undefined) {
        await context.cost.charge('resetMs', () => primes.discardOf(benchmark, revision));
        return built;
    }
    const looked = await (0,_sized_by_js__WEBPACK_IMPORTED_MODULE_3__/* .sizedBy */ .h)(context, space, planned.trial, { built, recipe: checkout.recipe });
    const contents = await context.cost.charge('resetMs', () => space.contents());
    const mounts = await context.cost.charge('resetMs', () => space.mounts());
    primes.put(benchmark, revision, { project: benchmark.project, space, contents, mounts, known });
    return looked;
};
/** Removes the space of a continued warm-up when the warm-ups of the project are over: it is a prime of neither project. */
const dropContinued = async (session, engine, project) => {
    const { plan, context, primes, measurements } = session;
    const own = plan.benchmarks.filter((each) => each.engine === engine && each.project === project);
    const continued = own.find(({ id }) => measurements.some((build) => build.benchmark === id && (0,_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .isContinued */ .wp)(plan, build)));
    if (continued === undefined)
        return;
    for (const revision of plan.revisions)
        await context.cost.charge('resetMs', () => primes.discardOf(continued, revision));
};


/***/ }),

/***/ 15738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildFromState)
});

// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/measure/build/build.js + 6 modules
var build = __webpack_require__(61951);
// EXTERNAL MODULE: ./build/measure/build/edit.js
var build_edit = __webpack_require__(79570);
// EXTERNAL MODULE: ./build/measure/build/scenario-edit.js
var scenario_edit = __webpack_require__(78317);
// EXTERNAL MODULE: ./build/measure/image/trial.js + 4 modules
var trial = __webpack_require__(80362);
// EXTERNAL MODULE: ./build/measure/watch/watch-context.js + 2 modules
var watch_context = __webpack_require__(79581);
;// CONCATENATED MODULE: ./build/measure/reach/build-edited.js
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






/** The edit is undone as soon as the build is over, however it ended. */
const buildEdited = async (context, { space, known }, planned, state) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const checkout = context.checkout(planned.benchmark, planned.revision);
        const edit = editOf(context, planned, checkout);
        const [{ file: edited } = { file: undefined }] = edit.files;
        const prepared = { ...planned, checkout, space, noCache: false, edited, state, known };
        if (context.changedContexts.has(checkout.recipe.contextDir))
            return (0,build/* buildOnce */.g)(context, prepared);
        const edits = __addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        for (const file of edit.files) {
            edits.defer(() => (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, file.contextDir, file.file));
            edits.use(await (0,build_edit/* openEdit */.Fm)(file));
            await (0,watch_context/* noteEdit */.jd)(context.host, context.contextStates, file.contextDir, file.file);
        }
        const built = await (0,build/* buildOnce */.g)(context, prepared);
        const { evidence, failure } = built.measurement;
        if (planned.trial === undefined || failure !== undefined)
            return built;
        const seen = { nonce: edit.nonce, steps: evidence?.outcome.steps ?? [], recipe: checkout.recipe };
        const look = await (0,trial/* lookInto */.O)(context, space, planned.trial, seen);
        return { ...built, look };
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
const editOf = (context, planned, { recipe: { contextDir }, editFiles }) => {
    const { benchmark, revision, round, scenario, trial } = planned;
    const file = editFiles[context.edits.get(benchmark.project) ?? 0];
    // In a warm-up several files may be tried in one round, in several ways: both are part of what makes an edit unique.
    const name = `${scenario.name} ${file ?? ''}${trial?.kind === 'compare' ? ` ${trial.turn}` : ''}`;
    const parts = { run: context.runId, engine: benchmark.engine, revision, round, scenario: name };
    return { nonce: (0,build_edit/* nonce */.KU)(parts), files: (0,scenario_edit/* filesOf */.R)({ scenario, trial, contextDir, file, parts }) };
};

// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
// EXTERNAL MODULE: ./build/measure/reach/continue-space.js
var continue_space = __webpack_require__(1897);
// EXTERNAL MODULE: ./build/measure/state/prime.js
var state_prime = __webpack_require__(95294);
// EXTERNAL MODULE: ./build/measure/settle.js + 1 modules
var settle = __webpack_require__(85871);
// EXTERNAL MODULE: ./build/measure/state/state-evidence.js
var state_evidence = __webpack_require__(6907);
;// CONCATENATED MODULE: ./build/measure/reach/reach-remote-cache.js
var reach_remote_cache_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var reach_remote_cache_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Builds an edit in an empty space, from exactly what an unedited build of the same revision pushed. That one comes first where
 * there is none yet, or none that counts: the pair that replaces a lost one needs a new one, as with primes. Primes are removed
 * before: in a shared store, the steps of a build would be found there.
 */
const buildFromRemoteCache = async (context, primes, planned) => {
    const { benchmark, revision } = planned;
    const { remoteCaches } = context;
    await context.cost.charge('resetMs', () => primes.dropAll());
    const known = remoteCaches.of(benchmark, revision);
    if (known !== undefined && known.flaw === undefined)
        return buildSeeded(context, primes, known, planned);
    remoteCaches.drop(benchmark, revision);
    const filled = await fill(context, primes, planned);
    const seed = remoteCaches.of(benchmark, revision);
    if (seed === undefined)
        return { measurement: { ...filled, excluded: 'prime-failed' } };
    return { ...(await buildSeeded(context, primes, seed, planned)), prime: { ...filled, excluded: 'prime' } };
};
/** A cold build that pushes its cache; its own time is in no sample. */
const fill = async (context, primes, planned) => {
    const { benchmark, revision, purpose } = planned;
    const label = primes.nextLabel(benchmark, revision);
    const cache = await context.remoteCaches.open(undefined, (0,measure_context/* engineOf */.k)(context, benchmark));
    const { measurement } = await inEmptySpace(context, primes, { benchmark, label }, async (space) => {
        const state = { ...(0,state_evidence/* emptyState */.p$)(await space.contents()), remoteCache: cache.state() };
        return (0,build/* buildOnce */.g)(context, {
            ...planned,
            purpose: purpose === 'timedMs' ? 'primingMs' : purpose,
            checkout: context.checkout(benchmark, revision),
            space: cache.through(space, { imports: false, exports: true }),
            noCache: true,
            state,
            known: new Map(),
            edited: undefined,
        });
    });
    const { digest, references } = cache.state();
    const flaw = flawOf(measurement, references);
    if (measurement.failure === undefined)
        context.remoteCaches.put(benchmark, revision, { label, cache, digest, flaw });
    else
        cache[Symbol.dispose]();
    return measurement;
};
const flawOf = ({ evidence }, references) => {
    if (references === 0)
        return 'the build that should fill the cache pushed nothing to it';
    return evidence?.state.holds === true
        ? undefined
        : `the build that filled the cache does not count: ${evidence?.state.reason ?? 'its state is not known'}`;
};
const buildSeeded = async (context, primes, seed, planned) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { remoteCaches } = context;
        const cache = reach_remote_cache_addDisposableResource(env_1, await remoteCaches.open(seed, (0,measure_context/* engineOf */.k)(context, planned.benchmark)), false);
        const place = { benchmark: planned.benchmark, label: seed.label };
        return await inEmptySpace(context, primes, place, async (space) => {
            const state = remoteState((0,state_evidence/* emptyState */.p$)(await space.contents()), cache.state(), seed);
            const prepared = {
                space: cache.through(space, { imports: true, exports: remoteCaches.form.exports }),
                known: new Map(),
            };
            return buildEdited(context, prepared, planned, state);
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        reach_remote_cache_disposeResources(env_1);
    }
};
/** The space is empty, and the cache holds what one build pushed: nothing less, nothing of a later one. */
const remoteState = (empty, found, { digest, flaw }) => {
    const state = { ...empty, remoteCache: found };
    if (!empty.holds)
        return state;
    const other = 'the cache does not hold what the build pushed that filled it';
    const reason = found.digest === digest ? flaw : other;
    return reason === undefined ? state : { ...state, holds: false, reason };
};
/** The space goes when its build is over: the next one starts from nothing again. */
const inEmptySpace = async (context, primes, { benchmark, label }, build) => {
    const { cost } = context;
    const space = await cost.charge('resetMs', () => (0,measure_context/* engineOf */.k)(context, benchmark).openSpace(label));
    await (0,settle/* settle */.G9)(context);
    try {
        return await build(space);
    }
    finally {
        await cost.charge('resetMs', () => primes.discard(space));
        if (!context.host.signal.aborted)
            await (0,settle/* settle */.G9)(context);
    }
};

// EXTERNAL MODULE: ./build/measure/reach/sized-by.js
var sized_by = __webpack_require__(10568);
;// CONCATENATED MODULE: ./build/measure/reach/reach-state.js











/** Reaches the cache state that the scenario starts from, proves it, and builds. */
const buildFromState = async (context, primes, planned) => {
    const { scenario, mayContinue } = planned;
    switch (scenario.startsFrom) {
        case 'empty':
            return ((mayContinue === true ? await (0,continue_space/* buildContinued */.A)(context, primes, planned) : undefined) ??
                buildCold(context, primes, planned));
        case 'primed':
            return buildFromPrime(context, primes, planned);
        case 'remote-cache':
            return buildFromRemoteCache(context, primes, planned);
    }
};
const buildFromPrime = async (context, primes, planned) => {
    const { benchmark, revision } = planned;
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
    const id = (0,plan/* benchmarkId */.b)(benchmark.engine, benchmark.project, cold/* cold */.R.name);
    const before = { ...measurement, benchmark: id, excluded: 'prime' };
    return { ...(await buildPrimed(context, primes, made, planned)), prime: before };
};
/** A fresh cache space, checked to be empty; it becomes the prime of this revision once it is built. */
const buildCold = async (context, primes, planned) => {
    const { benchmark, revision } = planned;
    const space = await context.cost.charge('resetMs', async () => {
        await primes.drop(benchmark, revision);
        return (0,measure_context/* engineOf */.k)(context, benchmark).openSpace(primes.nextLabel(benchmark, revision));
    });
    // Removing an old prime writes to the disk: without this, the next build would wait for it.
    await (0,settle/* settle */.G9)(context);
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
    const state = (0,state_evidence/* emptyState */.p$)(await contentsNow());
    const checkout = context.checkout(benchmark, revision);
    const known = new Map();
    const built = await (0,build/* buildOnce */.g)(context, {
        ...planned,
        checkout,
        space,
        noCache: true,
        state,
        known,
        edited: undefined,
    });
    await (0,settle/* settle */.G9)(context);
    const { imageId } = built;
    if (imageId === undefined)
        return built;
    const looked = await (0,sized_by/* sizedBy */.h)(context, space, planned.trial, { built, recipe: checkout.recipe });
    const contents = await contentsNow();
    const mounts = await context.cost.charge('resetMs', () => space.mounts());
    const prime = { project: benchmark.project, space, contents, mounts, known };
    const flaw = state.holds ? reach_state_flawOf(built) : state.reason;
    primes.put(benchmark, revision, {
        ...prime,
        ...(flaw !== undefined && { flaw: `its prime does not count: ${flaw}` }),
    });
    return looked;
};
/** What was downloaded before this run is no flaw: it only shortens the cold build, and nothing that follows needs it. */
const reach_state_flawOf = ({ measurement, shared }) => shared === undefined || shared.foreign.length === shared.older.length
    ? undefined
    : measurement.evidence?.state.reason;
/**
 * The prime as it was left; what this build added is removed afterwards. A prime that is no longer what it
 * was is removed: the pair that replaces this one then gets a new prime.
 */
const buildPrimed = async (context, primes, prime, planned) => {
    const { space, contents } = prime;
    let intact = false;
    try {
        const state = await context.cost.charge('resetMs', () => (0,state_prime/* stateOfPrime */.M)(prime));
        const built = await buildEdited(context, prime, planned, state);
        if (!context.host.signal.aborted) {
            await context.cost.charge('resetMs', () => space.trim(contents));
            await (0,settle/* settle */.G9)(context);
        }
        intact = state.holds;
        return built;
    }
    finally {
        // After an interrupt the whole space goes anyway, and no command would start any more.
        if (!intact && !context.host.signal.aborted)
            await primes.discardOf(planned.benchmark, planned.revision);
    }
};


/***/ }),

/***/ 10568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ sizedBy)
/* harmony export */ });
/* harmony import */ var _image_trial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80362);

/** The last build of a space with the size of its image, and of what its programs are, where a warm-up asks for that. */
const sizedBy = async (context, space, trial, { built, recipe }) => trial?.kind === 'size'
    ? withSize(built, await (0,_image_trial_js__WEBPACK_IMPORTED_MODULE_0__/* .lookInto */ .O)(context, space, trial, { nonce: '', steps: [], recipe }))
    : built;
/** A build with what was seen of the size of its image, or why nothing was seen. One that lacks an image it was to build failed. */
const withSize = (built, look) => {
    const { evidence } = built.measurement;
    if (evidence === undefined)
        return built;
    if (look.kind === 'lacks') {
        const failure = { kind: 'failed', message: look.reason, logTail: '' };
        return { ...built, measurement: { ...built.measurement, failure } };
    }
    const outcome = sized(evidence.outcome, look);
    const { binarySha256, binaryBuild } = look.kind === 'size' ? look : {};
    const seen = {
        ...evidence,
        outcome,
        ...(binarySha256 !== undefined && { binarySha256 }),
        ...(binaryBuild !== undefined && { binaryBuild }),
    };
    return { ...built, measurement: { ...built.measurement, evidence: seen } };
};
const fields = ['imageBytes', 'compressedImageBytes'];
const sized = (outcome, look) => {
    const { unknown: before, ...rest } = outcome;
    const others = Object.entries(before ?? {}).filter(([name]) => fields.every((field) => field !== name));
    const unknown = { ...Object.fromEntries(others), ...whyUnknown(look) };
    return {
        ...rest,
        ...known(look),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
const known = (look) => {
    if (look.kind !== 'size')
        return {};
    const { imageBytes, compressedImageBytes } = look.size;
    const { attestations } = look;
    return {
        imageBytes,
        ...(compressedImageBytes !== undefined && { compressedImageBytes }),
        ...(look.platforms.length > 0 && { imagePlatforms: look.platforms }),
        ...(attestations !== undefined && {
            attestations: [...new Set(attestations.map(({ predicateType }) => predicateType))],
            attestationBytes: attestations.reduce((sum, { bytes }) => sum + bytes, 0),
        }),
    };
};
const whyUnknown = (look) => {
    if (look.kind === 'unread') {
        const why = `the image could not be read: ${look.reason}`;
        return { imageBytes: why, compressedImageBytes: why };
    }
    return look.kind === 'size' && look.size.compressedImageBytes === undefined
        ? { compressedImageBytes: 'the image is too large to compress it for that' }
        : {};
};


/***/ }),

/***/ 73451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ obstruct),
/* harmony export */   DW: () => (/* binding */ updateProgress),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   vn: () => (/* binding */ samplingOf)
/* harmony export */ });
/* harmony import */ var _plan_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61961);
/* harmony import */ var _state_prime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95294);


const openSession = (plan, context, save) => {
    const warnings = [];
    return {
        plan,
        context,
        save,
        primes: (0,_state_prime_js__WEBPACK_IMPORTED_MODULE_0__/* .holdPrimes */ .Y)(context.runId, (warning) => warn({ warnings, context }, warning)),
        warnings,
        book: (0,_plan_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .openBook */ .Ce)(plan),
        measurements: [],
        obstacles: new Map(),
        primeBytes: new Map(),
        editProofs: new Map(),
        explained: new Map(),
        notScreened: new Map(),
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
const samplingOf = ({ plan, book, obstacles, notScreened }) => new Map([...book].map(([id, { complete, attempted, stopped }]) => [
    id,
    {
        looks: plan.looks,
        attempts: attempted,
        pairs: complete,
        ...(stopped !== undefined && { stopped }),
        ...(isAtLook(stopped) && { look: complete }),
        obstacles: obstacles.get(id) ?? [],
        ...notScreenedOf(notScreened.get(id)),
    },
]));
const isAtLook = (stopped) => stopped === 'decided' || stopped === 'last-look' || stopped === 'futile';
const notScreenedOf = (notScreened) => notScreened === undefined ? {} : { notScreened };


/***/ }),

/***/ 85871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ reportFailedSyncs),
  G9: () => (/* binding */ settle),
  NM: () => (/* binding */ takeFailedSyncs)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
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
    await (0,promises_.setTimeout)(pauseMs);
    return flushed;
};

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
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
    (0,measure_session/* warn */.R8)(session, `sync failed before ${affected.length} of ${(0,numbers/* count */.U9)(measurements.length, 'build')}: their times may contain the disk writes ` +
        'of the build before.');
};


/***/ }),

/***/ 2723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: ./build/analysis/called.js
var called = __webpack_require__(20134);
// EXTERNAL MODULE: ./build/analysis/obstacle.js
var obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/plan/plan.js
var plan = __webpack_require__(71583);
// EXTERNAL MODULE: ./build/plan/schedule.js
var schedule = __webpack_require__(61961);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: ./build/measure/announce.js + 2 modules
var announce = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/measure/find-edit/choose-edit.js + 3 modules
var choose_edit = __webpack_require__(5269);
// EXTERNAL MODULE: ./build/measure/budget/keep-budget.js + 3 modules
var keep_budget = __webpack_require__(42875);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
;// CONCATENATED MODULE: ./build/measure/budget/keep-disk.js

/**
 * Carries out one engine's warm-up of a project when the disk has room for it, and learns from it what the primes
 * take. The warm-up calls `look` before it removes them. Benchmarks whose next prime may not fit are ended before they
 * fill the disk.
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
    let least = before;
    await warmUpEngine(async () => {
        least = Math.min(least, await context.freeBytes());
    });
    const after = await context.freeBytes();
    const taken = before - Math.min(least, after);
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
// EXTERNAL MODULE: ./build/measure/refusals/refusal.js + 2 modules
var refusal = __webpack_require__(28220);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/measure/refusals/refuse-older.js



/**
 * A build that finds a download of somebody else in a shared store is not cold, and a run removes only what is its own. With
 * a remote cache, neither the build that fills it nor any that starts from it then has an empty builder. What starts from a
 * prime is measured all the same.
 */
const refuseOlder = (session, engine, project, older) => {
    const { scenarios, benchmarks } = session.plan;
    const empty = scenarios.filter(({ startsFrom }) => startsFrom !== 'primed').map(({ name }) => name);
    const refused = benchmarks.filter((each) => each.engine === engine &&
        each.project === project &&
        empty.includes(each.scenario) &&
        session.book.get(each.id)?.stopped === undefined);
    const reason = `the daemon of ${engine} already had, before this run, what the Dockerfile downloads (${older.join(', ')}), so no build ` +
        `there is cold. Use ${(0,hint/* hint */.a)(session.context.host.env, 'engines', 'buildkit')}, or remove it from the daemon or stop that daemon, so that the run starts its own`;
    for (const { id } of refused)
        (0,measure_session/* obstruct */.BE)(session, id, { kind: 'not-cold', reason }, 'unsupported');
    if (refused.length === 0)
        return;
    const named = (0,numbers/* list */.p_)(refused.map(({ scenario }) => scenario));
    (0,measure_session/* warn */.R8)(session, `${engine}/${project}: ${named} ${refused.length > 1 ? 'are' : 'is'} not measured: ${reason}.`);
};

// EXTERNAL MODULE: ./build/measure/context.js
var measure_context = __webpack_require__(85280);
;// CONCATENATED MODULE: ./build/measure/refusals/refuse-remote-cache.js


/**
 * Ends the benchmark with a remote cache of an engine that cannot use one here, with the reason. `nothing-left`: none is left that this
 * engine may build of the project.
 */
const refuseRemoteCache = (session, engine, project) => {
    const { plan, context, book } = session;
    const openOnes = () => plan.benchmarks.filter((each) => each.engine === engine && each.project === project && book.get(each.id)?.stopped === undefined);
    const scenario = plan.scenarios.find(({ startsFrom }) => startsFrom === 'remote-cache');
    const benchmark = openOnes().find((each) => each.scenario === scenario?.name);
    if (benchmark === undefined)
        return 'some-left';
    const reason = (0,measure_context/* engineOf */.k)(context, benchmark).noRemoteCache(context.remoteCaches.form);
    if (reason === undefined)
        return 'some-left';
    (0,measure_session/* obstruct */.BE)(session, benchmark.id, { kind: 'unsupported', reason }, 'unsupported');
    (0,measure_session/* warn */.R8)(session, `${benchmark.id} is not measured: ${reason}.`);
    return openOnes().length === 0 ? 'nothing-left' : 'some-left';
};

// EXTERNAL MODULE: ./build/measure/reach/continue-space.js
var continue_space = __webpack_require__(1897);
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
        if (refuseRemoteCache(session, engine, project) === 'nothing-left')
            continue;
        if ((0,keep_budget/* warmUpOutOfTime */.Ds)(session, project) || (0,keep_budget/* crowdsOutGated */.C9)(session, engine, project))
            continue;
        await keepDisk(session, engine, project, async (look) => {
            const revisions = await warmUpCold(session, engine, project);
            if (revisions.length > 0)
                await warmUpEdits(session, engine, project, { revisions, beforeRemote: look });
        });
        await (0,continue_space/* dropContinued */.b)(session, engine, project);
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
    const taker = (0,measure_context/* engineOf */.k)(context, first);
    const recipeOf = (revision) => context.checkout(first, revision).recipe;
    const lackIn = async (revision) => (0,refusal/* refusalOf */.O)(context, taker, recipeOf(revision));
    const lacks = await Promise.all(plan.revisions.map(lackIn));
    const apart = [...new Set(lacks.filter((lack) => lack !== undefined))].join('; ');
    // Both are built in one store.
    const images = plan.revisions.flatMap((revision) => recipeOf(revision).images ?? []);
    const reason = apart === '' ? taker.noImages(images) : apart;
    if (reason === undefined)
        return false;
    const isRepaired = apart !== '' && (await lackIn('head')) === undefined;
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
            mayContinue: (0,schedule/* isByRound */.UT)(session.plan),
        });
        if (older.length > 0)
            refuseOlder(session, engine, project, older);
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
        (0,measure_session/* warn */.R8)(session, `${engine}/${project}: ${(0,called/* calledAmong */.o)(revision, session.plan.revisions)} does not build, tried twice: ${failure?.message ?? ''}`);
        const printed = failure?.logTail.split('\n').filter((line) => line.trim() !== '') ?? [];
        for (const line of printed.slice(-toldLines))
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
const warmUpEdits = async (session, engine, project, { revisions, beforeRemote, }) => {
    // Builds with a remote cache take longest: which file to edit is known after the others.
    const scenarios = session.plan.scenarios
        .filter(({ edit }) => edit !== 'none')
        .toSorted((left, right) => Number(isRemote(left)) - Number(isRemote(right)));
    for (const scenario of scenarios) {
        const benchmark = session.plan.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario.name);
        if (benchmark === undefined || session.book.get(benchmark.id)?.stopped !== undefined)
            continue;
        if (isRemote(scenario))
            await beforeRemote();
        const build = (trial, order = revisions) => discarded(session, { benchmark, scenario, order, trial });
        if (scenario.edit === 'source')
            await (0,choose_edit/* chooseEdit */.Mb)(session, benchmark, build);
        else if ((0,choose_edit/* hasGoMod */.zY)(session, benchmark, revisions))
            await build(undefined);
    }
};
const isRemote = ({ startsFrom }) => startsFrom === 'remote-cache';
const discarded = async (session, planned) => {
    const { context, primes, measurements } = session;
    const pair = { ...planned, round: 0, purpose: 'warmUpMs' };
    const result = await (0,measure_pair/* buildPair */.T)(context, primes, pair, (0,announce/* announcer */.y)(session));
    measurements.push(...result.builds.map((build) => ({ ...build, excluded: 'warm-up' })));
    await session.save(measurements);
    return result;
};


/***/ }),

/***/ 79581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jd: () => (/* binding */ noteEdit),
  Fl: () => (/* binding */ watchContext)
});

// UNUSED EXPORTS: changeOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/inside/write.js
var write = __webpack_require__(95567);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/inside/hash.js



/**
 * The SHA-256 of a regular file of any size; undefined for anything else. Paths are bytes, because names need not be UTF-8.
 * Without waiting for the disk in between: for many small files that is several times as fast.
 */
const hashInside = async (path, signal) => {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch {
        return undefined;
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(file).isFile())
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (;;) {
            const length = (0,external_node_fs_.readSync)(file, buffer);
            if (length === 0)
                return hash.digest('base64');
            hash.update(buffer.subarray(0, length));
            if (length < buffer.length)
                continue;
            await (0,external_node_timers_promises_.setImmediate)();
            signal.throwIfAborted();
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
};
const buffer = Buffer.alloc(1 << 20);

// EXTERNAL MODULE: ./build/host/inside/look.js
var look = __webpack_require__(37517);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
;// CONCATENATED MODULE: ./build/measure/watch/context-state.js








/** The folders of a recipe: its context, and additional contexts that are folders. */
const foldersOf = ({ contextDir, buildContexts }) => [
    contextDir,
    ...Object.values(buildContexts).filter((path) => path.startsWith('/')),
];
/**
 * Looks at everything in the contexts of a build and at its Dockerfile. Links are not followed. A file that looks the same
 * as `before` is not read again.
 */
const contextState = async ({ signal }, recipe, before) => {
    const state = { entries: new Map(), hashed: before?.hashed ?? mentionsMounts(recipe) };
    const look = async (path) => {
        const entry = await entryAt(path, state.hashed, { before: before?.entries.get(keyOf(path)), signal });
        state.entries.set(keyOf(path), entry);
        return entry;
    };
    for (const path of await dockerfileAndTarget(recipe))
        await look(Buffer.from(path));
    const folders = foldersOf(recipe).map((path) => Buffer.from(path));
    for (const folder of folders)
        await look(folder);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        // A large tree takes a while, and an interrupt must not wait for it.
        await (0,external_node_timers_promises_.setImmediate)();
        signal.throwIfAborted();
        // One that disappeared, or may not be read, shows that by its own entry.
        for (const name of (0,readable/* readableByteNames */.bz)(folder)) {
            const path = Buffer.concat([folder, slash, name]);
            if ((await look(path)).kind === 'folder')
                folders.push(path);
        }
    }
    return state;
};
/** Engines are given links within a folder as they are. */
const dockerfileAndTarget = async ({ dockerfile }) => [
    dockerfile,
    ...(await (0,promises_.realpath)(dockerfile).then((path) => (path === dockerfile ? [] : [path]), () => [])),
];
/** Enters what this program did to a file, in a state that covers its folder. */
const noteChange = async ({ signal }, { entries, hashed }, path) => {
    if (!entries.has(keyOf(Buffer.from((0,external_node_path_.dirname)(path)))))
        return;
    const bytes = Buffer.from(path);
    const entry = await entryAt(bytes, hashed, { before: undefined, signal });
    if (entry.kind === 'unreadable')
        entries.delete(keyOf(bytes));
    else
        entries.set(keyOf(bytes), entry);
};
/** A mount with `relabel`, `z`, `Z` or `U` has its source labelled or given to another user by the engine. */
const mentionsMounts = ({ dockerfile }) => /mount/i.test((0,look/* textInside */.kg)((0,external_node_path_.dirname)(dockerfile), (0,external_node_path_.basename)(dockerfile)) ?? 'mount');
const slash = Buffer.from('/');
const keyOf = (path) => path.toString('latin1');
const entryAt = async (path, hashed, { before, signal }) => {
    try {
        const stat = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        const kind = kindOf(stat);
        const entry = { kind, looks: looksOf(path, kind, stat), touched: stat.ctimeNs, bytes: stat.size };
        if (!hashed || kind !== 'file')
            return { ...entry, content: undefined };
        const isSame = before?.looks === entry.looks && before.touched === entry.touched;
        return { ...entry, content: isSame ? before.content : await hashInside(path, signal) };
    }
    catch {
        signal.throwIfAborted();
        return { kind: 'unreadable', looks: 'unreadable', touched: 0n, bytes: 0n, content: undefined };
    }
};
/** Time and size of a folder only show that entries came or went, and these are compared themselves. */
const looksOf = (path, kind, { mode, ino, size, mtimeNs }) => {
    if (kind === 'folder')
        return `folder ${mode} ${ino}`;
    const target = kind === 'link' ? digestOf((0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' })) : '';
    return [kind, mode, ino, size, mtimeNs, target].join(' ');
};
const digestOf = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('base64');
const kindOf = (stat) => {
    if (stat.isDirectory())
        return 'folder';
    if (stat.isSymbolicLink())
        return 'link';
    return stat.isFile() ? 'file' : 'special';
};

;// CONCATENATED MODULE: ./build/measure/watch/watch-context.js



/**
 * Looks at the contexts of a build before it, unless the build before left them known. The result looks again after the
 * build, and says why it is not valid: it changed its own context, so the builds after it would build something else.
 */
const watchContext = async (host, states, recipe) => {
    const key = JSON.stringify([recipe.dockerfile, foldersOf(recipe)]);
    const before = states.get(key) ?? (await contextState(host, recipe));
    return async () => {
        const after = await contextState(host, recipe, before);
        await removeMountPoints(before, after, recipe);
        states.set(key, after);
        return changeOf(before, after, recipe.contextDir);
    };
};
/** Enters an edit that this program made or took back, so that no build is blamed for it. */
const noteEdit = async (host, states, contextDir, file) => {
    for (const state of states.values())
        await noteChange(host, state, (0,external_node_path_.join)(contextDir, file));
};
/** What a build changed in its contexts, as the message of its failure; undefined: nothing. */
const changeOf = (before, after, contextDir) => {
    const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
    const changed = [...paths]
        .filter((path) => isChanged(before.entries.get(path), after.entries.get(path)))
        .toSorted();
    const [first] = changed;
    if (first === undefined)
        return undefined;
    const more = changed.length === 1 ? '' : ` and ${changed.length - 1} more`;
    const name = (0,external_node_path_.relative)(contextDir, pathOf(first)) || '.';
    return `the build changed its own context: ${name}${more} (${remedy})`;
};
const remedy = 'before Buildah 1.39 a step can write there through a bind mount with rw: copy the files instead, or use a newer engine';
/**
 * Owner and labels do not count: mounts with `U`, `z` or `Z` change those, and no engine copies them. A file that was only
 * touched is the same if its content is; where that is not known, nothing had a reason to touch it.
 */
const isChanged = (before, after) => {
    if (before === undefined || after === undefined || before.looks !== after.looks)
        return true;
    if (before.kind !== 'file' || before.touched === after.touched)
        return false;
    return before.content === undefined || before.content !== after.content;
};
/**
 * Removes empty folders and files that appeared during a build: when mounts are nested, the container runtime creates the
 * inner mount point in the folder of the context. Were they left, later builds would copy them.
 */
const removeMountPoints = async (before, after, recipe) => {
    const isNew = ([path, { kind, bytes }]) => !before.entries.has(path) && (kind === 'folder' || (kind === 'file' && bytes === 0n));
    const deepestFirst = [...after.entries]
        .filter(isNew)
        .map(([path]) => path)
        .filter(isUtf8)
        .toSorted()
        .toReversed();
    for (const path of deepestFirst) {
        const root = foldersOf(recipe).find((folder) => pathOf(path).startsWith(`${folder}/`));
        if (root === undefined)
            continue;
        try {
            await (0,write/* removeEmptyInside */.Wb)(root, pathOf(path));
            after.entries.delete(path);
        }
        catch {
            // Something is in it, or it is no longer what it was: that is a change of the context.
        }
    }
};
/** As text, any other name would be that of a different file, which may be part of the context. */
const isUtf8 = (key) => Buffer.from(pathOf(key)).toString('latin1') === key;
const pathOf = (key) => Buffer.from(key, 'latin1').toString('utf8');


/***/ }),

/***/ 61961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ openBook),
/* harmony export */   Ez: () => (/* binding */ nextPair),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   PP: () => (/* binding */ startsEmpty),
/* harmony export */   UT: () => (/* binding */ isByRound),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   yb: () => (/* binding */ firstLook)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44619);

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
/**
 * The rounds up to which all projects are carried out before any goes further, in order. Where nothing is compared, every
 * benchmark has its first time before any has a second; otherwise one project is finished after the other.
 */
const stagesOf = (plan) => isByRound(plan) ? Array.from({ length: plan.rounds }, (_, index) => index + 1) : [plan.rounds];
/**
 * The pair of this project to build next, of rounds up to this one; undefined when every benchmark has its pairs until then or has
 * stopped.
 */
const nextPair = (plan, project, book, upTo = plan.rounds) => {
    for (const { benchmark, round } of queueOf(plan, project)) {
        const progress = book.get(benchmark.id);
        if (progress === undefined || progress.stopped !== undefined || round > upTo)
            continue;
        const { complete, attempted, wanted, revisions } = progress;
        if (complete >= round || round > wanted)
            continue;
        return { benchmark, round: attempted + 1, order: orderOf(plan, revisions, benchmark.scenario, complete) };
    }
    return undefined;
};
/** The pairs after which a gated benchmark is judged for the first time by bounds: each is to get that far. */
const firstLook = ({ looks }) => Math.min(Math.max(...looks), ...looks.filter((pairs) => pairs >= _analysis_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsNeeded */ .V5));
/**
 * Gated benchmarks come first and go from look to look together, so that each has its first look before any gets a
 * further one; benchmarks that are only reported come last. A cold pair that others start from leads.
 */
const queueOf = (plan, project) => {
    const own = plan.benchmarks.filter((benchmark) => benchmark.project === project);
    if (isByRound(plan))
        return stagesOf(plan).flatMap((round) => roundOf(plan, own, round));
    const gated = own.filter((benchmark) => benchmark.gated);
    const primed = new Set(gated.filter((each) => startOf(plan, each) === 'primed').map(({ engine }) => engine));
    const priming = own.filter((each) => primed.has(each.engine) && startsEmpty(plan, each));
    const looks = [1, ...plan.looks];
    return [
        ...firstRound(plan, [...new Set([...priming, ...gated])]),
        ...plan.looks.flatMap((look, at) => furtherRounds(plan, gated, (looks[at] ?? 1) + 1, look)),
        ...firstRound(plan, own),
        ...furtherRounds(plan, own, 2, plan.rounds),
    ];
};
/**
 * Whether the projects take turns. Between two turns the prime of a project is gone, so its next round has to begin with a cold
 * build that is a sample.
 */
const isByRound = (plan) => plan.revisions.length < 2 &&
    plan.projects.length > 1 &&
    plan.benchmarks.every((each) => startOf(plan, each) !== 'primed' ||
        plan.benchmarks.some((other) => other.engine === each.engine && other.project === each.project && startsEmpty(plan, other)));
/** Engine by engine, so that each change follows its own prime. */
const firstRound = (plan, benchmarks) => roundOf(plan, benchmarks, 1);
/** First the scenarios that start from a prime, and only then the pairs that each replace or remove it. */
const furtherRounds = (plan, benchmarks, from, to) => {
    const rounds = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const primed = benchmarks.filter((each) => startOf(plan, each) === 'primed');
    const others = benchmarks.filter((each) => !primed.includes(each));
    return [
        ...rounds.flatMap((round) => roundOf(plan, primed, round)),
        ...rounds.flatMap((round) => roundOf(plan, others, round)),
    ];
};
/** One round, with the engines in turn: each round begins with another one. */
const roundOf = (plan, benchmarks, round) => rotated(plan.engines, round - 1).flatMap((engine) => plan.benchmarks
    .filter((each) => each.engine === engine && benchmarks.includes(each))
    .map((benchmark) => ({ benchmark, round })));
/** Whether a benchmark's builds start from an empty cache space, and so each leave a new prime. */
const startsEmpty = (plan, benchmark) => startOf(plan, benchmark) === 'empty';
/** From which cache state its builds start. */
const startOf = (plan, { scenario }) => plan.scenarios.find(({ name }) => name === scenario)?.startsFrom;
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


/***/ })

};
