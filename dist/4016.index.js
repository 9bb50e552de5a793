export const id = 4016;
export const ids = [4016];
export const modules = {

/***/ 13580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ comparisonSentences),
/* harmony export */   Gp: () => (/* binding */ tendenciesOf)
/* harmony export */ });
/* unused harmony export comparisonSentence */
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);


/** What each value but the reference does in a scenario, where it is ranked in all rows that have a time. */
const tendenciesOf = (rows, reference, scenario) => {
    const own = rows.filter((row) => row.scenario === scenario && row.value !== reference);
    return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
        const compared = own.filter((row) => row.value === value && row.ratio !== undefined);
        const middle = (0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(compared.flatMap((row) => row.ratio ?? []));
        if (middle === undefined || !compared.every(({ ranked }) => ranked))
            return [];
        const kinds = new Set(compared.map(kindOf));
        const [kind = 'mixed'] = kinds.size === 1 ? kinds : [];
        return [{ value, kind, ratio: middle }];
    });
};
const kindOf = ({ low = 0, high = Infinity }) => {
    if (low > 1)
        return 'slower';
    return high < 1 ? 'faster' : 'same';
};
/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is ranked. A value
 * is slower or faster when the whole interval of each of its rows says so.
 */
const comparisonSentence = (rows, reference, scenario) => {
    const tendencies = tendenciesOf(rows, reference, scenario);
    const named = (kind) => tendencies.filter((each) => each.kind === kind);
    const timed = (kind) => named(kind).length === 0
        ? []
        : [
            `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(({ value, ratio: by }) => `${value} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(by)})`))} ${isOrAre(named(kind))} ${kind} than ${reference}`,
        ];
    const plain = (kind, text) => named(kind).length === 0 ? [] : [`${text} ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(({ value }) => value))}`];
    const clauses = [
        ...timed('slower'),
        ...timed('faster'),
        ...plain('same', 'no difference is shown for'),
        ...plain('mixed', 'it depends on engine and project for'),
    ];
    return clauses.length === 0 ? undefined : `In ${scenario}, ${clauses.join('; ')}.`;
};
const isOrAre = (several) => (several.length === 1 ? 'is' : 'are');
/** The same for several scenarios, in this order. */
const comparisonSentences = (rows, reference, scenarios) => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? []);


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vendor: () => (/* binding */ vendor)
});

// EXTERNAL MODULE: ./build/plan/plan.js + 1 modules
var plan = __webpack_require__(84326);
// EXTERNAL MODULE: ./build/projects/fixtures/go-release.js
var go_release = __webpack_require__(67290);
// EXTERNAL MODULE: ./build/projects/fixtures/prepare.js + 3 modules
var prepare = __webpack_require__(93747);
// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
// EXTERNAL MODULE: ./build/scenarios/source-change.js
var source_change = __webpack_require__(61604);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/advice.js
var advice = __webpack_require__(13580);
;// CONCATENATED MODULE: ./build/studies/vendor-advice.js


/** At the end of the group of cells whose vendor folder is ignored. */
const ignoredSuffix = ', vendor ignored';
/** What the rows say about stale binaries, about time, and about what a build takes of its context. */
const vendorAdvice = (rows, reference) => {
    const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
    return [
        ...aboutStale(rows),
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, scenarios),
        ...aboutIgnoring(rows, reference),
    ];
};
const aboutStale = (rows) => {
    const stale = rows.filter(({ columns }) => columns['change'] === 'stale');
    if (stale.length > 0) {
        const values = [...new Set(stale.map(({ value, engine }) => `${value} on ${engine}`))];
        return [
            `Do not use ${(0,numbers/* list */.p_)(values)}: a file of the vendor folder had changed, the build was taken from the cache, and the binary was stale.`,
        ];
    }
    const fresh = rows.filter(({ columns }) => columns['change'] === 'in the binary').length;
    return fresh === 0 ? [] : [`The binary had the edit in all ${fresh} cells with one.`];
};
/** What a build from modules takes needlessly when the repository has a vendor folder that it does not ignore. */
const aboutIgnoring = (rows, reference) => {
    const taken = new Map(rows.flatMap(({ value, group, columns }) => value === reference && typeof columns['contextBytes'] === 'number'
        ? [[group, columns['contextBytes']]]
        : []));
    const savings = [...taken].flatMap(([group, bytes]) => {
        const ignored = taken.get(`${group}${ignoredSuffix}`);
        return ignored === undefined ? [] : [bytes - ignored];
    });
    if (savings.length === 0)
        return [];
    const saved = Math.round(Math.max(...savings) / 1_000_000);
    return [
        `A build with ${reference} takes up to ${saved} MB less of the context with the vendor folder in .dockerignore; one that copies or mounts the folder then fails.`,
    ];
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
// EXTERNAL MODULE: ./build/measure/reach-state.js + 17 modules
var reach_state = __webpack_require__(64634);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/ignore.js + 1 modules
var build_inputs_ignore = __webpack_require__(98761);
// EXTERNAL MODULE: ./build/projects/context/differences/context-size.js
var context_size = __webpack_require__(68601);
;// CONCATENATED MODULE: ./build/studies/vendor-dockerfiles.js
/** How a Dockerfile gets the modules of a project, in the words of the article. */
const vendorValues = ['modules', 'COPY vendor', 'bind vendor', 'vendor + cache mounts'];
const isVendorValue = (value) => vendorValues.some((each) => each === value);
/** The Dockerfile of one value. Only the base image is an argument, and for `modules` the image of modules. */
const vendorDockerfile = (value) => {
    switch (value) {
        case 'modules':
            return dockerfile({
                flags: '-mod=readonly',
                before: ['COPY go.mod go.sum ./', `RUN ${mounts(moduleCache, proxy)}["go", "mod", "download"]`],
                copies: ['COPY . .'],
                mounts: mounts(goCache, moduleCache, proxy),
            });
        case 'COPY vendor':
            return dockerfile({ flags: vendored, before: [], copies: copiedVendor, mounts: '' });
        case 'bind vendor':
            return dockerfile({
                flags: vendored,
                before: [],
                copies: ['COPY go.mod go.sum main.go ./'],
                mounts: mounts('type=bind,source=vendor,target=/src/vendor'),
            });
        case 'vendor + cache mounts':
            return dockerfile({ flags: vendored, before: [], copies: copiedVendor, mounts: mounts(goCache) });
    }
};
const vendored = '-mod=vendor';
/** In this order, an edit of the project's own files keeps the layer of the vendor folder. */
const copiedVendor = ['COPY go.mod go.sum ./', 'COPY vendor vendor', 'COPY main.go ./'];
const goCache = 'type=cache,target=/root/.cache/go-build';
const moduleCache = 'type=cache,target=/go/pkg/mod';
const proxy = 'type=bind,from=modules,target=/proxy';
const mounts = (...each) => each.map((mount) => `--mount=${mount} `).join('');
const dockerfile = ({ flags, before, copies, mounts: ofBuild }) => [
    'ARG BASE_IMAGE',
    ...(flags === vendored ? [] : ['ARG MODULES_IMAGE', 'FROM ${MODULES_IMAGE} AS modules']),
    'FROM ${BASE_IMAGE} AS build',
    'ENV GOTOOLCHAIN=local CGO_ENABLED=0 GOCACHE=/root/.cache/go-build GOMODCACHE=/go/pkg/mod',
    `ENV GOFLAGS=${flags} GOSUMDB=off GOPROXY=file:///proxy`,
    'WORKDIR /src',
    ...before,
    ...copies,
    `RUN ${ofBuild}["go", "build", "-trimpath", "-debug-actiongraph=/tmp/graph.json", "-o", "/out/app", "."]`,
    'FROM scratch AS evidence',
    'COPY --from=build /tmp/graph.json /out/app /',
    'FROM scratch',
    'COPY --from=build /out/app /app',
    '',
].join('\n');

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive.js + 1 modules
var archive = __webpack_require__(49851);
// EXTERNAL MODULE: ./build/images/modules.js
var modules = __webpack_require__(26358);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/studies/module-zip.js
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
 * Writes the files of a module as the archive that a module proxy serves, and returns its line of go.sum. The archive is
 * not compressed: it is only ever read from a local file. Sizes and offsets have 32 bits, which Go's own limit of
 * 500 MB for a module fits into.
 */
const writeModuleZip = async (target, { path, version }, files) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const out = __addDisposableResource(env_1, await (0,promises_.open)(target, 'wx'), true);
        const central = [];
        const hashes = [];
        let offset = 0;
        for (const file of files) {
            const name = `${path}@${version}/${file.path}`;
            const content = Buffer.from(file.text);
            const header = commonHeader(name, content);
            const local = Buffer.concat([localMark, header, Buffer.from(name), content]);
            central.push(Buffer.concat([centralMark, header, placeOf(offset), Buffer.from(name)]));
            hashes.push(hashLine(name, content));
            await out.write(local);
            offset += local.length;
        }
        const directory = Buffer.concat(central);
        await out.write(Buffer.concat([directory, endOf(central.length, directory.length, offset)]));
        return `${path} ${version} ${sumOf(hashes)}\n`;
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
/** The line of go.sum for the go.mod of a module. */
const goModSum = ({ path, version }, goMod) => `${path} ${version}/go.mod ${sumOf([hashLine('go.mod', Buffer.from(goMod))])}\n`;
/** As Go computes it (golang.org/x/mod/sumdb/dirhash, Hash1): a hash of the sorted list of hashes. */
const sumOf = (lines) => `h1:${(0,external_node_crypto_.createHash)('sha256').update(lines.toSorted(byName).join('')).digest('base64')}`;
const hashLine = (name, content) => `${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}  ${name}\n`;
const byName = (one, other) => (one.slice(66) < other.slice(66) ? -1 : 1);
/** Signatures, and the version that an archive without compression needs (APPNOTE.TXT, 4.3.7 and 4.3.12). */
const localMark = Buffer.from('PK\x03\x04');
const centralMark = Buffer.from('PK\x01\x02\x0a\x00');
const commonHeader = (name, content) => {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(10, 0);
    header.writeUInt32LE((0,external_node_zlib_.crc32)(content), 10);
    header.writeUInt32LE(content.length, 14);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    return header;
};
const placeOf = (offset) => {
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    return tail;
};
const endOf = (count, directoryBytes, offset) => {
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06');
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(directoryBytes, 12);
    end.writeUInt32LE(offset, 16);
    return end;
};

;// CONCATENATED MODULE: ./build/studies/vendor-tree.js

/** The module that the study makes: a project imports its package `core` and nothing else of it. */
const bulkModule = { path: 'example.com/bulk', version: 'v1.0.0' };
const bulkGoMod = `module ${bulkModule.path}\n\ngo 1.21\n`;
/** The package that is compiled, and whose file is edited where a vendor change is measured. */
const corePath = 'core/core.go';
const fileBytes = 10_000;
const filesInPackage = 40;
/**
 * The files of the module, about so many bytes in all, the same in every run: one package that is compiled, and packages that
 * nobody imports, as most of a large vendor folder. They are files of 10 kB, 40 in each package.
 */
const bulkFiles = function* (bytes) {
    yield { path: 'go.mod', text: bulkGoMod };
    yield { path: corePath, text: 'package core\n\nconst Text = "ok\\n"\n' };
    for (let file = 0; file < Math.round(bytes / fileBytes); file += 1) {
        const name = `part${Math.floor(file / filesInPackage)}`;
        yield { path: `${name}/file${file % filesInPackage}.go`, text: fillerOf(name, file) };
    }
};
const fillerOf = (name, file) => {
    const lines = [`package ${name}\n`];
    for (let size = 0; size < fileBytes; size += lineBytes)
        lines.push(`const text${file}x${size} = "${digest(`${file} ${size}`)}"`);
    return `${lines.join('\n')}\n`;
};
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** About what one line of a file has. */
const lineBytes = 92;
/** What `go mod vendor` writes beside the files of this module. */
const modulesTxt = `# ${bulkModule.path} ${bulkModule.version}\n## explicit; go 1.21\n${bulkModule.path}/core\n`;
/** The project: it imports little, so that its own compiling hides nothing. */
const projectFiles = {
    'go.mod': `module example.com/project\n\ngo 1.21\n\nrequire ${bulkModule.path} ${bulkModule.version}\n`,
    'main.go': [
        'package main',
        '',
        'import (',
        '\t"syscall"',
        '',
        `\t"${bulkModule.path}/core"`,
        ')',
        '',
        'func main() {',
        '\tif _, err := syscall.Write(1, []byte(core.Text)); err != nil {',
        '\t\tsyscall.Exit(1)',
        '\t}',
        '}',
        '',
    ].join('\n'),
};

;// CONCATENATED MODULE: ./build/studies/vendor-lay-out.js








/** Makes the project in the empty folder `dir`, with a vendored module of about so many bytes. */
const layOutVendorProject = async (dir, bytes) => {
    const contextDir = (0,external_node_path_.join)(dir, 'src');
    const zip = (0,external_node_path_.join)(dir, 'module.zip');
    const goSum = `${await writeModuleZip(zip, bulkModule, bulkFiles(bytes))}${goModSum(bulkModule, bulkGoMod)}`;
    const files = { ...projectFiles, 'go.sum': goSum, 'vendor/modules.txt': modulesTxt };
    for (const [path, text] of Object.entries(files))
        await writeBelow(contextDir, path, text);
    for (const { path, text } of bulkFiles(bytes))
        // `go mod vendor` takes the packages and leaves go.mod.
        if (path !== 'go.mod')
            await writeBelow((0,external_node_path_.join)(contextDir, 'vendor', bulkModule.path), path, text);
    return { contextDir, modules: await modulesArchive(dir, zip, goSum) };
};
const writeBelow = async (dir, path, text) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(dir, path)), { recursive: true });
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, path), text);
};
/** What a module proxy has of one version (https://go.dev/ref/mod#goproxy-protocol). */
const modulesArchive = async (dir, zip, goSum) => {
    const at = `${bulkModule.path}/@v`;
    const info = JSON.stringify({ Version: bulkModule.version, Time: '1970-01-01T00:00:00Z' });
    const { size } = await (0,promises_.stat)(zip);
    return (0,archive/* writeImageArchive */.H)({
        files: [
            { path: `${at}/list`, content: { kind: 'text', text: `${bulkModule.version}\n` } },
            { path: `${at}/${bulkModule.version}.info`, content: { kind: 'text', text: info } },
            { path: `${at}/${bulkModule.version}.mod`, content: { kind: 'text', text: bulkGoMod } },
            {
                path: `${at}/${bulkModule.version}.zip`,
                content: { kind: 'file', source: zip, sizeBytes: size, executable: false },
            },
        ],
        env: [],
        reference: `localhost/go-container-bench/vendor-study:${(0,modules/* keyOf */.TN)([{ path: 'go.sum', text: goSum }])}`,
        path: (0,external_node_path_.join)(dir, 'modules.tar'),
        architecture: (0,architecture/* architecture */.s)(),
    });
};

;// CONCATENATED MODULE: ./build/studies/vendor-cell.js













/** Lays the case out and warms it up, once for all of its cells. An error is the reason why it cannot be built. */
const openVendorCase = (wanted) => {
    let opened;
    return (bench) => (opened ??= openCase(bench, wanted));
};
const openCase = async (bench, wanted) => {
    const { value, project, baseProject } = wanted;
    const engine = bench.engine(wanted.engine);
    const { recipe } = await bench.checkout(engine, baseProject);
    const { contextDir, modules } = await vendorProject(bench, wanted.megabytes);
    const dockerfile = await writeDockerfile(bench, wanted);
    await (0,hand_over/* handOver */.C)(bench.host, [contextDir, dockerfile], engine.runsAs);
    if (value === 'modules')
        await engine.loadImage(modules);
    const image = value === 'modules' ? { MODULES_IMAGE: modules.reference } : {};
    const buildArgs = { ...baseImageOf(recipe.buildArgs), ...image };
    const checkout = {
        recipe: { ...recipe, contextDir, dockerfile, buildArgs },
        editFiles: ['main.go', `vendor/${bulkModule.path}/${corePath}`],
        evidenceStage: 'evidence',
    };
    bench.enter(engine.facts.name, engine, project, checkout);
    const opened = { project: project.id, engine, value, taken: await takenBy(contextDir, dockerfile) };
    const { measurement } = await build(bench, opened, cold/* cold */.R, 0);
    await bench.keep([{ ...measurement, excluded: 'warm-up' }]);
    if (measurement.failure !== undefined)
        throw new Error(firstLine(measurement.failure.message));
    return opened;
};
/** One scenario of a case. */
const openVendorCell = (bench, opened, scenario) => {
    const isVendorEdit = scenario.edit === 'source' && scenario.name !== source_change/* sourceChange */.M.name;
    if (isVendorEdit && opened.value === 'modules')
        throw new Error('modules are not in the context: a change of one is another version in go.mod');
    let change;
    return {
        take: async (round) => {
            bench.context.edits.set(opened.project, isVendorEdit ? 1 : 0);
            const built = await build(bench, opened, scenario, round);
            const builds = [...(built.prime === undefined ? [] : [built.prime]), built.measurement];
            const { failure, excluded, evidence, durationMs } = built.measurement;
            if (failure !== undefined)
                return { kind: 'failed', message: firstLine(failure.message), builds };
            if (excluded !== undefined) {
                const message = evidence?.state.reason ?? 'its cache state did not hold';
                return { kind: 'failed', message, builds };
            }
            if (scenario.edit === 'none')
                return { kind: 'time', durationMs, builds };
            const stale = whyStale(built.look, opened.engine);
            change = stale === undefined ? 'in the binary' : 'stale';
            return stale === undefined ? { kind: 'time', durationMs, builds } : { kind: 'unknown', reason: stale };
        },
        columns: async (builds) => ({
            ...opened.taken,
            ...compiledIn(builds),
            ...(change !== undefined && { change }),
        }),
    };
};
/** A time counts only if the nonce of the edit is in the binary that was built. */
const whyStale = (look, { staleMounts }) => {
    if (look?.kind === 'place' && look.place === 'program')
        return undefined;
    if (look?.kind === 'unread')
        return `whether the binary has the change is unknown: ${look.reason}`;
    return `stale: the binary does not have the change${staleMounts.context === undefined ? '' : `; ${staleMounts.context}`}`;
};
const compiledIn = (builds) => {
    const compiled = builds.flatMap(({ evidence }) => evidence?.outcome.packagesCompiled ?? []).at(-1);
    return compiled === undefined ? {} : { packagesCompiled: compiled };
};
const build = (bench, { project, engine }, scenario, round) => {
    const id = (0,plan/* benchmarkId */.b)(engine.facts.name, project, scenario.name);
    const benchmark = {
        ...{ id, engine: engine.facts.name, project, scenario: scenario.name, gated: false },
        limits: { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 },
    };
    return (0,reach_state/* buildFromState */.G)(bench.context, bench.primes, {
        ...{ benchmark, scenario, round, revision: 'head' },
        purpose: round === 0 ? 'warmUpMs' : 'timedMs',
        trial: scenario.edit === 'none' ? undefined : { kind: 'find' },
    });
};
/** One tree for each size and study, whoever builds it. */
const vendorProject = async (bench, megabytes) => {
    const made = projects.get(bench) ?? new Map();
    projects.set(bench, made);
    const known = made.get(megabytes);
    if (known !== undefined)
        return known;
    const making = bench.folder
        .sub(`vendor/${megabytes}MB`)
        .then((dir) => layOutVendorProject(dir, megabytes * 1_000_000));
    made.set(megabytes, making);
    return making;
};
const projects = new WeakMap();
/** In a folder of its own, with the ignore file beside it: so all cases of a size share one context. */
const writeDockerfile = async (bench, { value, engine, isIgnored, project }) => {
    const dir = await bench.folder.sub(`vendor/${engine}-${project.id.replaceAll('+', '-')}`);
    const path = (0,external_node_path_.join)(dir, 'Dockerfile');
    await (0,writing/* writeText */.x)(path, vendorDockerfile(value));
    if (isIgnored)
        await (0,writing/* writeText */.x)(`${path}.dockerignore`, 'vendor\n');
    return path;
};
const baseImageOf = (buildArgs) => Object.fromEntries(Object.entries(buildArgs).filter(([name]) => name === 'BASE_IMAGE'));
/** Every value takes all of the context that is not ignored. */
const takenBy = async (contextDir, dockerfile) => {
    const ignore = await (0,build_inputs_ignore/* readIgnore */.RT)(contextDir, dockerfile, 'buildkit');
    const { whole } = await (0,context_size/* measureContext */.Y)(contextDir, ignore, pauses/* unstoppable */.ko);
    return { contextFiles: whole.files, contextBytes: whole.bytes };
};
const firstLine = (text) => text.split('\n')[0] ?? '';

;// CONCATENATED MODULE: ./build/studies/vendor.js








/** Ways to give a build its modules, for vendor folders of three sizes, ignored or not. */
const vendor = {
    name: 'vendor',
    text: 'Is a vendor folder faster than modules, copied or mounted, and does an edit in it reach the binary?',
    axis: 'source of modules',
    article: '2.3',
    values: vendorValues,
    reference: 'modules',
    rounds: 6,
    defaults: {
        engines: 'usual',
        // Only its base image is used: the study makes its projects itself.
        fixtures: ['tiny'],
        strategies: ['cache-mounts'],
        scenarios: ['cold', 'source-change'],
    },
    forContext: false,
    columns: [
        { name: 'contextFiles', title: 'files taken', unit: 'count' },
        { name: 'contextBytes', title: 'bytes taken', unit: 'bytes' },
        { name: 'packagesCompiled', title: 'compiled', unit: 'count' },
        { name: 'change', title: 'change', unit: 'text' },
    ],
    cells: (scope) => trees.flatMap((tree) => scope.engines.flatMap((engine) => cellsOf(scope, tree, engine))),
    advise: vendorAdvice,
};
const sizesMb = [5, 50, 200];
/** Everything for the smallest first: whoever has little time gets whole tables. */
const trees = sizesMb.flatMap((megabytes) => [
    { megabytes, isIgnored: false },
    { megabytes, isIgnored: true },
]);
/** Everything cached, and a file of a vendored package edited: what a patched dependency costs. */
const vendorChange = {
    ...source_change/* sourceChange */.M,
    name: 'vendor-change',
    title: 'everything cached, one file of the vendor folder edited',
};
const scenarios = [cold/* cold */.R, source_change/* sourceChange */.M, vendorChange];
const cellsOf = (scope, tree, engine) => scope.values.filter(isVendorValue).flatMap((value) => {
    // That a copied or mounted folder must not be ignored, one size shows for all.
    if (tree.isIgnored && value !== 'modules' && tree.megabytes !== sizesMb[0])
        return [];
    const [fixture] = scope.fixtures;
    if (fixture === undefined)
        return [];
    const baseProject = (0,prepare/* fixtureProject */.Zj)(fixture, 'cache-mounts', { kind: 'go', version: go_release/* defaultGo */.w });
    const project = { id: idOf(tree, value), goVersion: go_release/* defaultGo */.w };
    const group = `${engine} ${tree.megabytes} MB${tree.isIgnored ? ignoredSuffix : ''}`;
    const opened = openVendorCase({ ...tree, value, engine, project, baseProject });
    return scenarios.map((scenario) => ({
        ...{ value, engine, project: project.id, scenario: scenario.name, group },
        benchmark: (0,plan/* benchmarkId */.b)(engine, project.id, scenario.name),
        roughMs: roughMs(tree, scenario),
        open: async (bench) => openVendorCell(bench, await opened(bench), scenario),
    }));
});
const idOf = ({ megabytes, isIgnored }, value) => `vendor-${megabytes}MB${isIgnored ? '-ignored' : ''}+${value.replaceAll(/[^a-zA-Z]+/g, '-').toLowerCase()}+go${go_release/* defaultGo */.w}`;
/** As it was about on two processors; most of it is the compiler, and the rest reading the tree. */
const roughMs = ({ megabytes }, { startsFrom }) => (startsFrom === 'empty' ? 12_000 : 4_000) + 60 * megabytes;


/***/ })

};
