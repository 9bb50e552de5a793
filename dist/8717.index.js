export const id = 8717;
export const ids = [8717];
export const modules = {

/***/ 18717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linking: () => (/* binding */ linking)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/studies/linking/runtimes.js
var runtimes = __webpack_require__(29608);
// EXTERNAL MODULE: ./build/images/glibc-version.js
var glibc_version = __webpack_require__(56735);
;// CONCATENATED MODULE: ./build/studies/linking/words.js

/**
 * Whether a program runs in an image, in a few words: what its tables say, and what was seen when it was started. Where both
 * disagree, it says so.
 */
const startWords = (fit, glibc, failure) => {
    if (failure === undefined)
        return isExpectedToRun(fit) ? 'runs' : `runs, although ${mismatch(fit, glibc)}`;
    if (isExpectedToRun(fit))
        return `does not run: ${failure}`;
    return `does not run: ${mismatch(fit, glibc)} ("${failure}")`;
};
/** Whether these words say that the program ran. */
const saysRuns = (words) => typeof words === 'string' && /^runs\b/.test(words);
const isExpectedToRun = ({ kind }) => kind === 'static' || kind === 'fits';
const mismatch = (fit, glibc) => {
    switch (fit.kind) {
        case 'static':
        case 'fits':
            return 'nothing is missing';
        case 'other-architecture':
            return 'it is for another processor';
        case 'loader-missing':
            return `the image has no ${fit.loader}`;
        case 'library-missing':
            return `the image has no ${fit.libraries.join(', ')}`;
        case 'version-missing':
            return `it needs ${fit.versions.map(needWords).join(', ')}, and the image has ${glibc === undefined ? 'another library' : `glibc ${glibc}`}`;
    }
};
/** At most three symbols: the first ones say enough. */
const needWords = ({ library, version, symbols }) => {
    const name = (0,glibc_version/* glibcVersion */.g)(version) === undefined ? `${version} of ${library}` : version;
    return symbols.length === 0 ? name : `${name} for ${symbols.slice(0, 3).join(', ')}`;
};

;// CONCATENATED MODULE: ./build/studies/linking/advice.js


/** What follows from where the programs ran, and from what the builds took. */
const linkingAdvice = (rows) => {
    const started = rows.filter(({ columns }) => runtimes/* runtimes */.m.some(({ name }) => columns[name] !== undefined));
    return [...placesAdvice(started), ...timeAdvice(rows)];
};
const placesAdvice = (started) => {
    const everywhere = started.filter((row) => placesOf(row).every(saysRuns)).map(({ value }) => value);
    const bound = started.filter((row) => !placesOf(row).every(saysRuns));
    const free = [...new Set(everywhere)];
    return [
        ...bound.slice(0, 1).map(boundWords),
        ...(bound.length > 0 && free.includes('cgo-0')
            ? [
                'Without cgo (CGO_ENABLED=0) the program ran on every image: leave cgo off unless a package needs C.',
            ]
            : []),
        ...(bound.length > 0 && free.includes('cgo-1-static')
            ? [
                'Where C is needed, a static link (-linkmode=external -extldflags=-static) ran on every image as well.',
            ]
            : []),
    ];
};
/** Those that were tried. */
const placesOf = ({ columns }) => runtimes/* runtimes */.m.flatMap(({ name }) => columns[name] ?? []);
const boundWords = (row) => {
    const places = placesOf(row);
    const glibc = row.columns['newestGlibc'];
    const needs = typeof glibc === 'string' && glibc.startsWith('GLIBC_') ? `, and needs ${glibc.split(' ')[0]}` : '';
    return (`The program of ${row.value} ran on ${places.filter(saysRuns).length} of ${places.length} images${needs}: ` +
        'its final image must have the same C library as the image it is compiled in, in that version or a newer one.');
};
const timeAdvice = (rows) => rows
    .filter(({ value, ranked, low }) => value === 'cgo-1' && ranked && low !== undefined && low > 1)
    .slice(0, 1)
    .map(({ ratio = 1, scenario }) => `With cgo, ${scenario} took ${Math.round((ratio - 1) * 100)}% longer than without.`);

;// CONCATENATED MODULE: ./build/studies/linking/columns.js

/** What rows of the study show about the program. */
const linkingColumns = [
    { name: 'loader', title: 'loader', unit: 'text' },
    { name: 'libraries', title: 'libraries', unit: 'text' },
    { name: 'newestGlibc', title: 'newest glibc used', unit: 'text' },
    { name: 'binaryBytes', title: 'binary', unit: 'bytes' },
    ...runtimes/* runtimes */.m.map(({ name, title }) => ({ name, title, unit: 'text' })),
];

;// CONCATENATED MODULE: ./build/studies/linking/dockerfile.js
/** The variable with the image in which a program is started. */
const runtimeArgument = 'RUNTIME_IMAGE';
/**
 * The Dockerfile of a shipped project, changed so that it links the program in another form. Throws when the Dockerfile
 * is not written as those of the shipped projects are.
 */
const linkedDockerfile = (dockerfile, form) => {
    const { cgo, compiler, tags, linkerFlags } = form;
    const tagged = tags.length === 0 ? '"go", "build",' : `"go", "build", "-tags=${tags.join(',')}",`;
    const linked = linkerFlags === '' ? '"-ldflags=-s -w"' : `"-ldflags=-s -w ${linkerFlags}"`;
    return [
        ['CGO_ENABLED=0', `CGO_ENABLED=${cgo} CC=${compiler}`],
        ['"go", "build",', tagged],
        ['"-ldflags=-s -w"', linked],
    ].reduce((text, [before = '', after = '']) => replaced(text, before, after), dockerfile);
};
/**
 * The same with a last stage that copies the program into an image and starts it, in place of the stage with the final
 * image: the steps before it are the same, so they come from the cache.
 */
const startingDockerfile = (dockerfile) => {
    const lines = dockerfile.split('\n');
    const last = lines.findLastIndex((line) => /^FROM\s/i.test(line));
    if (last < 0)
        throw new Error('the Dockerfile has no stage');
    return [
        `ARG ${runtimeArgument}=scratch`,
        ...lines.slice(0, last),
        `FROM \${${runtimeArgument}}`,
        'COPY --from=build /out/app /app',
        'RUN ["/app", "--self-test"]',
        '',
    ].join('\n');
};
const replaced = (text, before, after) => {
    if (!text.includes(before))
        throw new Error(`the Dockerfile does not contain ${before}`);
    return text.replace(before, () => after);
};

;// CONCATENATED MODULE: ./build/studies/linking/forms.js
const plain = { cgo: '1', compiler: 'gcc', tags: [], linkerFlags: '' };
/** By the values of the study. */
const linkForms = {
    'cgo-0': { ...plain, cgo: '0' },
    'cgo-1': plain,
    'cgo-1-pure': { ...plain, tags: ['netgo', 'osusergo'] },
    'cgo-1-static': { ...plain, linkerFlags: '-linkmode=external -extldflags=-static' },
    'cgo-1-musl': { ...plain, compiler: 'musl-gcc' },
};
/** The form of one value of the study. Throws for any other text. */
const linkForm = (value) => {
    const forms = linkForms;
    const form = Object.hasOwn(forms, value) ? forms[value] : undefined;
    if (form === undefined)
        throw new Error(`there is no way of linking called ${value}`);
    return form;
};

// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/c-library.js
var c_library = __webpack_require__(18400);
// EXTERNAL MODULE: ./build/images/elf-linkage.js
var elf_linkage = __webpack_require__(61996);
;// CONCATENATED MODULE: ./build/images/linkage-fit.js


/** Compares what a program needs with what an image has, as the dynamic loader does it before the program starts. */
const fitOf = (program, image, architecture) => {
    const { interpreter, libraries, needs } = program;
    if (program.architecture !== architecture)
        return { kind: 'other-architecture' };
    if (interpreter === undefined)
        return { kind: 'static' };
    if (!image.has(interpreter))
        return { kind: 'loader-missing', loader: interpreter };
    const absent = libraries.filter((each) => image.versionsOf(each) === undefined);
    // The loader of musl is its library too, under whatever name a program knows it.
    const isLoader = (library) => isMusl(interpreter) && library.startsWith('libc.');
    const missing = absent.filter((each) => !isLoader(each));
    if (missing.length > 0)
        return { kind: 'library-missing', libraries: missing };
    const versions = needs.filter(({ library, version }) => image.versionsOf(library)?.includes(version) === false);
    return versions.length > 0 ? { kind: 'version-missing', versions } : { kind: 'fits' };
};
const isMusl = (loader) => external_node_path_.posix.basename(loader).startsWith('ld-musl-');
/** The newest version of glibc that a program needs, as in `2.34`, with what it uses of it; undefined: none. */
const newestGlibc = (program) => program.needs
    .filter(({ version }) => (0,glibc_version/* glibcVersion */.g)(version) !== undefined)
    .toSorted((left, right) => (0,glibc_version/* byVersion */.o)(left.version, right.version))
    .at(-1);

;// CONCATENATED MODULE: ./build/studies/linking/start.js









/** How the program is linked, and in which images it runs. Throws when it does not build. */
const startColumns = async (starting) => {
    const program = await builtProgram(starting);
    const linkage = (0,elf_linkage/* readLinkage */.I)(program);
    const places = {};
    for (const runtime of runtimes/* runtimes */.m)
        places[runtime.name] = await startOn(starting, runtime, linkage);
    return { ...linkageColumns(linkage), binaryBytes: program.length, ...places };
};
const linkageColumns = (linkage) => {
    const newest = newestGlibc(linkage);
    const { interpreter = 'none', libraries } = linkage;
    return {
        loader: interpreter,
        libraries: libraries.join(', ') || 'none',
        newestGlibc: newest === undefined ? 'none' : [newest.version, ...usedFor(newest.symbols)].join(' '),
    };
};
/** Some of the symbols: they say which part of the program needs it. */
const usedFor = (symbols) => symbols.length === 0 ? [] : [`for ${symbols.slice(0, 3).join(', ')}`];
const builtProgram = async ({ space, recipe, timeoutMs }) => {
    const built = await space.build({ ...recipe, noCache: true, timeoutMs });
    if (built.failure !== undefined)
        throw new Error(built.failure.message);
    const folder = await space.export({ ...recipe, noCache: true, timeoutMs }, 'evidence');
    return (0,promises_.readFile)((0,external_node_path_.join)(folder, 'app'));
};
const startOn = async (starting, runtime, linkage) => {
    const { host, space, recipe, dir, timeoutMs } = starting;
    const image = await starting.imageOf(runtime);
    const dockerfile = (0,external_node_path_.join)(dir, `${runtime.name}.Dockerfile`);
    await (0,promises_.writeFile)(dockerfile, startingDockerfile(await (0,promises_.readFile)(recipe.dockerfile, 'utf8')));
    const buildArgs = { ...recipe.buildArgs, [runtimeArgument]: image?.reference ?? 'scratch' };
    const { failure } = await space.build({ ...recipe, dockerfile, buildArgs, noCache: false, timeoutMs });
    const library = image === undefined ? nothing : await (0,c_library/* readCLibrary */.f)(image.path, host.signal);
    return startWords(fitOf(linkage, library, (0,architecture/* architecture */.s)()), library.glibc, failure?.message);
};
const nothing = (0,c_library/* cLibraryOf */.Q)(new Map());

// EXTERNAL MODULE: ./build/studies/provided-images.js + 3 modules
var provided_images = __webpack_require__(58450);
// EXTERNAL MODULE: ./build/studies/places.js
var places = __webpack_require__(30624);
// EXTERNAL MODULE: ./build/studies/space-label.js
var space_label = __webpack_require__(53363);
// EXTERNAL MODULE: ./build/studies/timed-build.js + 1 modules
var timed_build = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/studies/write-once.js
var write_once = __webpack_require__(86463);
;// CONCATENATED MODULE: ./build/studies/linking.js
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













/** Programs with and without cgo, on images with different C libraries. */
const linking = {
    name: 'linking',
    text: 'What does cgo cost, and on which images does a program with and without it start?',
    axis: 'linking',
    article: '3.3',
    values: Object.keys(linkForms),
    reference: 'cgo-0',
    rounds: 6,
    defaults: {
        engines: ['podman'],
        fixtures: ['tiny'],
        strategies: ['cache-mounts'],
        scenarios: ['cold', 'source-change'],
    },
    forContext: false,
    columns: linkingColumns,
    cells: (scope) => {
        const images = (0,provided_images/* provideImages */.Q)();
        return (0,places/* placesOf */.e)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf({ ...place, value, images }, scope)));
    },
    advise: linkingAdvice,
};
/** The timed builds of one value, and one untimed build whose program is started everywhere. */
const cellsOf = (linked, { scenarios }) => {
    const { engine, project, value } = linked;
    const group = `${engine} ${project.id}`;
    const timed = (0,timed_build/* timedBuilds */.p)({ value, engine, project, group, scenarios }, {
        key: `${engine} (${value})`,
        recipe: (recipe, bench) => linkedRecipe(bench, linked, recipe),
    });
    const start = {
        ...{ value, engine, group, project: project.id },
        scenario: 'start',
        benchmark: undefined,
        roughMs: 90_000,
        open: openStart(linked),
    };
    return [...timed, start];
};
/** Built on the image with a C compiler, by a Dockerfile of its own. */
const linkedRecipe = async (bench, { engine, value, project, images }, recipe) => {
    const { goVersion } = project;
    if (goVersion === undefined)
        throw new Error('with base-image, nobody knows whether it has a C compiler');
    const base = await images.load(bench, engine, (0,runtimes/* compilerImage */.T)(goVersion));
    const dir = await folderOf(bench, value);
    const dockerfile = (0,external_node_path_.join)(dir, 'Dockerfile');
    await (0,write_once/* writeOnce */.F)(dockerfile, linkedDockerfile(await (0,promises_.readFile)(recipe.dockerfile, 'utf8'), linkForm(value)));
    return { ...recipe, dockerfile, buildArgs: { ...recipe.buildArgs, BASE_IMAGE: base.reference } };
};
/** Of Dockerfiles. Every engine's user can read it. */
const folderOf = (bench, value) => bench.folder.sub(`linking/${value}`);
const openStart = (linked) => async (bench) => {
    const engine = bench.engine(linked.engine);
    const { recipe } = await bench.checkout(engine, linked.project);
    const columns = await startedOn(bench, linked, await linkedRecipe(bench, linked, recipe));
    return { take: undefined, columns: () => Promise.resolve(columns) };
};
const startedOn = async (bench, { engine: name, value, images }, recipe) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const engine = bench.engine(name);
        const space = __addDisposableResource(env_1, await engine.openSpace((0,space_label/* spaceLabel */.H)(bench.context.runId, name, value)), true);
        const { buildTimeoutMs: timeoutMs } = bench.context;
        const dir = await folderOf(bench, value);
        return await startColumns({
            host: bench.host,
            space,
            recipe,
            dir,
            timeoutMs,
            imageOf: async ({ image }) => (image === undefined ? undefined : images.load(bench, name, image)),
        });
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

/***/ 29608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compilerImage),
/* harmony export */   m: () => (/* binding */ runtimes)
/* harmony export */ });
const files = {
    variant: 'extract',
    hasDocs: false,
    only: undefined,
    goVersion: undefined,
    links: {},
};
/** From the one with nothing in it to the one with the newest C library. */
const runtimes = [
    { name: 'onScratch', title: 'on scratch', image: undefined },
    {
        name: 'onStatic',
        title: 'on certificates and time zones only',
        image: {
            ...files,
            name: 'static',
            suite: 'bookworm',
            packages: ['ca-certificates', 'netbase', 'tzdata'],
            // Without the libraries of the programs that install them.
            only: ['etc/protocols', 'etc/services', 'usr/share/ca-certificates', 'usr/share/zoneinfo'],
        },
    },
    {
        name: 'onMusl',
        title: 'on musl and busybox',
        image: {
            ...files,
            name: 'musl',
            suite: 'bookworm',
            packages: ['busybox-static', 'musl'],
            links: { 'bin/sh': 'busybox' },
        },
    },
    {
        name: 'onDebian11',
        title: 'on Debian 11',
        image: { ...files, name: 'debian-11', suite: 'bullseye', packages: ['libc6'] },
    },
    {
        name: 'onDebian12',
        title: 'on Debian 12',
        image: { ...files, name: 'debian-12', suite: 'bookworm', packages: ['libc6'] },
    },
];
/** The image that programs are compiled in, with gcc, glibc and musl. */
const compilerImage = (goVersion) => ({
    name: 'debian-12-gcc',
    suite: 'bookworm',
    variant: 'essential',
    packages: ['gcc', 'libc6-dev', 'musl-tools', 'dbus-daemon'],
    hasDocs: false,
    only: undefined,
    goVersion,
    links: {},
});


/***/ }),

/***/ 53363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spaceLabel)
/* harmony export */ });
/** The label of a cache space that no timed build uses: unique in the run, of characters that every engine takes. */
const spaceLabel = (runId, engine, what) => `${runId}-${engine}-${what}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');


/***/ }),

/***/ 86463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Writes a file unless it is there with this text: a build whose files have another time counts as one that changed them. */
const writeOnce = async (path, text) => {
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    if (written !== text)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
};


/***/ })

};
