export const id = 1566;
export const ids = [1566];
export const modules = {

/***/ 22236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ importEnvironment),
/* harmony export */   x: () => (/* binding */ restoreEnvironments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);






/**
 * Has the manager take variables over, which every program that it starts later then has. What they were is recorded in the
 * run folder first, so that whoever removes the folder restores them. Throws with the words of systemctl when it cannot be
 * done, and when it could not be undone exactly.
 */
const importEnvironment = async (host, runFolder, { names, user }) => {
    const before = variablesIn((0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['show-environment'])));
    const quoted = names.find((name) => before.get(name)?.startsWith('$'));
    if (quoted !== undefined)
        throw new Error(`the user manager has a ${quoted} with special characters, which could not be restored`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(runFolder), { recursive: true, mode: 0o700 });
    const record = {
        user: user ?? null,
        before: names.map((name) => ({ name, value: before.get(name) ?? null })),
    };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), `${user?.name ?? 'own'}.json`);
    // A second import would record what the first one did.
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(file, JSON.stringify(record), { flag: 'wx' }).catch((error) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) !== 'EEXIST')
            throw error;
    });
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['import-environment', ...names]));
};
/** Gives managers back what a run imported, and logs that; a manager that is gone has forgotten it. Never throws. */
const restoreEnvironments = async (host, runFolder) => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(runFolder)).catch(() => [])) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), name);
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
        for (const words of restoring(variablesOf(record))) {
            const { end } = await manager(host, userIn(record), words);
            if (end.kind === 'exited' && end.code === 0)
                host.log(`Restored: systemctl --user ${words.join(' ')}`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
};
const manager = (host, user, words) => host.exec('systemctl', ['--user', ...words], { user, timeoutMs: 30_000, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA });
/** `NAME=VALUE` lines; a value with special characters is quoted as in `$'...'`. */
const variablesIn = (shown) => new Map(shown.split('\n').flatMap((line) => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
}));
const restoring = (variables) => {
    const unset = variables.filter(({ value }) => value === undefined).map(({ name }) => name);
    const set = variables.flatMap(({ name, value }) => (value === undefined ? [] : [`${name}=${value}`]));
    return [
        ...(unset.length > 0 ? [['unset-environment', ...unset]] : []),
        ...(set.length > 0 ? [['set-environment', ...set]] : []),
    ];
};
const variablesOf = (record) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(record, 'before').flatMap((each) => {
    const [name, value] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(each, 'name'), (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(each, 'value')];
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name))
        return [];
    return [{ name, value: typeof value === 'string' ? value : undefined }];
});
const userIn = (record) => {
    const user = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(record, 'user');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(user))
        return undefined;
    const { name, uid, gid } = user;
    return typeof name === 'string' && typeof uid === 'number' && typeof gid === 'number'
        ? { name, uid, gid }
        : undefined;
};
const recordsFolder = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'session-environment');


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

/***/ 86008:
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


/***/ }),

/***/ 91566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  columnsOf: () => (/* binding */ columnsOf),
  race: () => (/* binding */ race)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/process/daemon.js
var process_daemon = __webpack_require__(2565);
// EXTERNAL MODULE: ./build/host/process/wait-for-socket.js
var wait_for_socket = __webpack_require__(64718);
// EXTERNAL MODULE: ./build/engines/build/arguments.js
var build_arguments = __webpack_require__(62439);
// EXTERNAL MODULE: ./build/engines/containers/opening.js + 1 modules
var opening = __webpack_require__(27206);
// EXTERNAL MODULE: ./build/engines/containers/running.js + 11 modules
var running = __webpack_require__(80774);
// EXTERNAL MODULE: ./build/engines/containers/session.js + 1 modules
var containers_session = __webpack_require__(19449);
;// CONCATENATED MODULE: ./build/engines/containers/service.js
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









const kind = { name: 'podman', program: 'podman', folder: 'ps', variant: undefined };
/**
 * Starts a service for the user that `engine` runs as. Its builds share one store, so nothing is said about the caches that
 * they start from.
 */
const startPodmanService = async (host, folder, { runsAs: user }) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const closing = __addDisposableResource(env_1, (0,disposal/* makeDisposal */.U)(), true);
        const session = await (0,opening/* openContainersSession */.z)(host, folder, kind, user);
        closing.defer(() => (0,running/* closeContainers */.vq)(session, folder));
        await (0,running/* ownPauseProcess */.iY)(session, folder);
        const { base, dir } = session;
        const [env, socket] = [(0,containers_session/* containersEnv */.UZ)(session, base), (0,external_node_path_.join)(dir, 'xdg', 's')];
        const serve = [...(0,containers_session/* globalArguments */.yZ)(session, base), 'system', 'service', '--time=0', `unix://${socket}`];
        const daemon = closing.use((0,process_daemon/* startDaemon */.L)('podman', serve, { env, logFile: (0,external_node_path_.join)(dir, 'log'), user }));
        await folder.ownProcess(daemon.pid, 'the service of podman');
        closing.defer(() => folder.releaseProcess(daemon.pid));
        await (0,wait_for_socket/* waitForSocket */.k)(host, 'podman system service', daemon, socket);
        const client = (args, timeoutMs) => host.exec('podman', ['--url', `unix://${socket}`, ...args], { env, user, timeoutMs });
        const started = closing.move();
        return {
            load: async (archive) => {
                (0,exec/* succeed */.Py)(await client(['load', '--input', await (0,running/* withinReach */.Dj)(session, archive.path)], 600_000));
            },
            build: (request) => {
                const asked = session.hostNetwork === undefined ? request : (0,build_arguments/* withHostNetwork */.ZL)(request);
                return client(['build', ...(0,build_arguments/* commonArguments */.oJ)(asked), request.contextDir], request.timeoutMs);
            },
            [Symbol.asyncDispose]: () => Promise.resolve(started[Symbol.asyncDispose]()),
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

// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/run-folder/session-environment.js
var session_environment = __webpack_require__(22236);
// EXTERNAL MODULE: ./build/studies/linking/runtimes.js
var runtimes = __webpack_require__(29608);
// EXTERNAL MODULE: ./build/studies/parts/provided-images.js + 3 modules
var provided_images = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/analysis/limits.js
var limits = __webpack_require__(44619);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
;// CONCATENATED MODULE: ./build/studies/race/advice.js



/** What follows from whether tests with the race detector ended, and from what they took. */
const raceAdvice = (rows, reference) => {
    const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
    return [
        ...hangAdvice(rows.filter(({ value }) => value !== 'no-race')),
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, scenarios),
    ];
};
/** Those without a remedy: whether the detector needs a session, they alone show. */
const withoutSession = ['race', 'race-without-session'];
const hangAdvice = (rows) => {
    const attempts = rows.flatMap(({ value, attempts: own }) => own.map((attempt) => ({ value, attempt })));
    const without = rows.filter(({ value }) => withoutSession.includes(value));
    const [unbuilt] = withoutSession.flatMap((value) => neverBuilt(without, value) ?? []);
    if (unbuilt !== undefined)
        return [(0,numbers/* sentence */.em)(`${unbuilt.value} was never built: ${unbuilt.unknown?.['sample']}`)];
    const failed = attempts.filter(({ attempt }) => attempt.durationMs === undefined);
    const [first] = failed;
    if (first !== undefined)
        return [
            (0,numbers/* sentence */.em)(`${failed.length} of ${attempts.length} builds with -race gave no time, the first with ${first.value}: ${first.attempt.failure ?? first.attempt.lost ?? 'its message is not known'}`),
        ];
    const counts = withoutSession.map((value) => attempts.filter((each) => each.value === value).length);
    if (counts.some((number) => number < limits/* pairsNeeded */.V5))
        return [];
    const engines = new Set(without.flatMap((row) => (row.attempts.length === 0 ? [] : row.engine)));
    return [
        `All ${attempts.length} builds with -race ended on ${(0,numbers/* list */.p_)([...engines])}, ${counts.reduce((sum, number) => sum + number, 0)} of them without a user session or D-Bus and without a remedy: no hang was seen, so none of the remedies was needed here.`,
    ];
};
/** Its first row, when no engine and no scenario built the value. */
const neverBuilt = (rows, value) => {
    const own = rows.filter((row) => row.value === value);
    return own.every(({ attempts, unknown }) => attempts.length === 0 && unknown?.['sample'] !== undefined)
        ? own[0]
        : undefined;
};

;// CONCATENATED MODULE: ./build/studies/race/dockerfile.js
/** Longer than the tests take on a busy machine: Go then prints all stacks and fails. */
const testTimeout = '5m';
/**
 * A Dockerfile that tests the main package of a project without modules. The test program is kept, so that the build can
 * show what Go compiled.
 */
const raceDockerfile = ({ race, session, wrapper }) => {
    const command = [
        ...wrapper,
        ...['go', 'test', ...(race ? ['-race'] : []), '-count=1', '-vet=off', `-timeout=${testTimeout}`],
        ...['-debug-actiongraph=/tmp/graph.json', '-o', '/tmp/app', '.'],
    ];
    const variables = [
        ...['GOTOOLCHAIN=local', 'CGO_ENABLED=1', 'GOCACHE=/root/.cache/go-build', 'GOFLAGS=-mod=readonly'],
        ...(session === undefined
            ? []
            : [`XDG_RUNTIME_DIR=${session.runtimeDir}`, `DBUS_SESSION_BUS_ADDRESS=${session.bus}`]),
    ];
    return [
        'ARG BASE_IMAGE',
        'FROM ${BASE_IMAGE} AS build',
        `ENV ${variables.join(' ')}`,
        'WORKDIR /src',
        'COPY . .',
        `RUN --mount=type=cache,target=/root/.cache/go-build ${JSON.stringify(command)}`,
        'FROM scratch AS evidence',
        'COPY --from=build /tmp/graph.json /tmp/app /',
        'FROM scratch',
        'COPY --from=build /tmp/app /app',
        '',
    ].join('\n');
};
/** A test with work for the race detector that also looks up a user, which goes through the C library with cgo. */
const raceTest = `package main

import (
	"os/user"
	"sync"
	"testing"
)

func TestManyAtOnce(t *testing.T) {
	counts := map[int]int{}
	var lock sync.Mutex
	var all sync.WaitGroup
	for worker := 0; worker < 8; worker++ {
		all.Add(1)
		go func(worker int) {
			defer all.Done()
			for turn := 0; turn < 10000; turn++ {
				lock.Lock()
				counts[turn%100] += worker
				lock.Unlock()
			}
		}(worker)
	}
	all.Wait()
	if found, err := user.Lookup("root"); err != nil || found.Uid != "0" {
		t.Fatalf("root is %+v: %v", found, err)
	}
	if len(counts) != 100 {
		t.Fatalf("%d counts instead of 100", len(counts))
	}
}
`;

;// CONCATENATED MODULE: ./build/studies/race/forms.js
const plain = {
    race: true,
    session: undefined,
    wrapper: [],
    imports: [],
    service: false,
};
/** Neither of them exists in a build. */
const missingSession = { runtimeDir: '/run/user/0', bus: 'unix:path=/run/user/0/bus' };
const sessionVariables = ['XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'];
/** By the values of the study. The last three are remedies that the article names. */
const raceForms = {
    'no-race': { ...plain, race: false },
    race: plain,
    'race-without-session': { ...plain, session: missingSession },
    'race-import-environment': {
        ...plain,
        session: missingSession,
        imports: sessionVariables,
    },
    'race-dbus-run-session': { ...plain, session: missingSession, wrapper: ['dbus-run-session', '--'] },
    'race-podman-service': { ...plain, service: true },
};
/** The form of one value of the study. Throws for any other text. */
const raceForm = (value) => {
    const forms = raceForms;
    const form = Object.hasOwn(forms, value) ? forms[value] : undefined;
    if (form === undefined)
        throw new Error(`there is no way of testing called ${value}`);
    return form;
};

// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
// EXTERNAL MODULE: ./build/studies/parts/write-once.js
var write_once = __webpack_require__(86008);
;// CONCATENATED MODULE: ./build/studies/race.js
var race_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var race_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** Tests with the race detector in a build, with and without what the article says they need. */
const race = {
    name: 'race',
    text: 'Does go test -race hang in rootless builds without a user session, and what does it cost?',
    axis: 'tests',
    values: Object.keys(raceForms),
    reference: 'no-race',
    defaults: { engines: ['podman'] },
    cannotHonour: () => ({
        strategy: 'it has a Dockerfile of its own, with cache mounts',
        'base-image': 'the tests need one with a C compiler, which is made for them',
    }),
    columns: [
        { name: 'succeeded', title: 'builds that succeeded', unit: 'text' },
        { name: 'packagesCompiled', title: 'packages compiled', unit: 'count' },
    ],
    cells: (scope) => {
        const images = (0,provided_images/* provideImages */.Q)();
        return (0,places/* placesOf */.ek)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf({ ...place, value, images }, scope)));
    },
    advise: raceAdvice,
};
const cellsOf = (tested, { scenarios }) => {
    const { engine, project, value } = tested;
    if (raceForm(value).service)
        return [serviceCell(tested)];
    return (0,timed_build/* timedBuilds */.ps)({ value, engine, project, group: `${engine} ${project.id}`, scenarios }, {
        key: `${engine} (${value})`,
        recipe: (recipe, bench) => testedRecipe(bench, tested, recipe),
        columns: (builds) => Promise.resolve(columnsOf(builds)),
    });
};
/** Not timed: a service builds in one store, so nobody knows which caches its builds start from. */
const serviceCell = (tested) => {
    const { engine: name, value, project } = tested;
    return {
        ...{ value, engine: name, project: project.id, group: `${name} ${project.id}` },
        scenario: 'service',
        benchmarks: [],
        roughMs: 180_000,
        isOnce: true,
        open: async (bench) => {
            await testThroughService(bench, tested);
            return { take: undefined, columns: () => Promise.resolve({ succeeded: '1 of 1' }) };
        },
    };
};
/** Throws when the tests fail, or do not end within the time of a build. */
const testThroughService = async (bench, tested) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { engine: name, project } = tested;
        const engine = bench.engine(name);
        if (!name.startsWith('podman'))
            throw new Error(`podman system service does not build for ${name}`);
        const { recipe } = await bench.checkout(engine, project);
        const tests = await testedRecipe(bench, tested, recipe);
        const service = race_addDisposableResource(env_1, await startPodmanService(bench.host, bench.folder, engine), true);
        await service.load(await tested.images.archive(bench, (0,runtimes/* compilerImage */.T)(project.goVersion ?? '')));
        const { buildTimeoutMs: timeoutMs } = bench.context;
        (0,exec/* succeed */.Py)(await service.build({ ...tests, noCache: true, timeoutMs }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = race_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const testedRecipe = async (bench, { engine: name, value, project, images }, recipe) => {
    const { goVersion } = project;
    if (goVersion === undefined)
        throw new Error('with base-image, nobody knows whether it has a C compiler');
    if (recipe.buildArgs['MODULES_IMAGE'] !== undefined)
        throw new Error('the tests are built without modules; choose a project that needs none, such as tiny');
    const engine = bench.engine(name);
    await applyRemedy(bench, name, value);
    const base = await images.load(bench, name, (0,runtimes/* compilerImage */.T)(goVersion));
    const dir = await bench.folder.sub(`race/${value}`);
    const [dockerfile, test] = [(0,external_node_path_.join)(dir, 'Dockerfile'), (0,external_node_path_.join)(recipe.contextDir, 'race_test.go')];
    await (0,write_once/* writeOnce */.F)(dockerfile, raceDockerfile(raceForm(value)));
    await (0,write_once/* writeOnce */.F)(test, raceTest);
    await (0,hand_over/* handOver */.C)(bench.host, [test], engine.runsAs);
    return { ...recipe, dockerfile, buildArgs: { BASE_IMAGE: base.reference } };
};
/** Throws with the words of systemctl when this machine cannot apply the remedy. It is undone with the study. */
const applyRemedy = async (bench, name, value) => {
    const { host, folder } = bench;
    const { imports } = raceForm(value);
    if (imports.length === 0)
        return;
    try {
        await (0,session_environment/* importEnvironment */.r)(host, folder.path, {
            names: imports,
            user: bench.engine(name).runsAs,
        });
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const tail = cause instanceof exec/* CommandError */.Qd ? cause.result.tail : (0,error_text/* messageOf */.b)(cause);
        const words = tail.trim().split('\n').at(-1) ?? '';
        throw new Error(`systemctl --user import-environment does not work here: ${words}`, { cause });
    }
};
/** A build that failed ended too, but says nothing of what the tests take. */
const columnsOf = (builds) => {
    const succeeded = builds.filter(({ failure }) => failure === undefined);
    const compiled = succeeded.at(-1)?.evidence?.outcome.packagesCompiled;
    return {
        succeeded: `${succeeded.length} of ${builds.length}`,
        packagesCompiled: compiled ?? { unknown: 'Go recorded nothing' },
    };
};


/***/ })

};
