export const id = 1566;
export const ids = [1566];
export const modules = {

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

/***/ 30624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ projectsOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93747);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 58450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ provideImages)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive.js + 1 modules
var archive = __webpack_require__(49851);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/images/copied-entries.js


/**
 * The entries of a tar archive in their order, to be written into another one: files, folders and links, with their owners
 * and modes. Paths have no leading `./`. Everything else, as devices, is left out.
 */
const copiedEntries = async function* (archive, isWanted) {
    const tar = (0,tar_stream.extract)();
    const source = (0,external_node_fs_.createReadStream)(archive);
    source.on('error', (error) => tar.destroy(error)).pipe(tar);
    try {
        for await (const entry of tar) {
            const [path, content] = [plain(entry.header.name), contentOf(entry.header, entry)];
            if (content !== undefined && path !== '' && isWanted(path))
                yield { path, content };
            // Whatever is left of an entry has to be read before the next one comes.
            entry.resume();
        }
    }
    finally {
        source.destroy();
    }
};
const contentOf = (header, bytes) => {
    const { type, mode, uid, gid, size, linkname } = header;
    const common = { kind: 'copied', mode, uid, gid, sizeBytes: size, bytes };
    switch (type) {
        case 'file':
        case 'contiguous-file':
            return { ...common, type: 'file', target: undefined };
        case 'directory':
            return { ...common, type, target: undefined };
        case 'symlink':
            return { ...common, type, target: linkname };
        case 'link':
            return { ...common, type, target: plain(linkname) };
        case 'block-device':
        case 'character-device':
        case 'fifo':
            return undefined;
    }
};
const plain = (path) => path
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');

// EXTERNAL MODULE: ./build/images/go-files.js
var go_files = __webpack_require__(1079);
// EXTERNAL MODULE: ./build/engines/install/rights.js
var rights = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/engines/install/packages.js
var install_packages = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
;// CONCATENATED MODULE: ./build/images/mmdebstrap.js





const program = 'mmdebstrap';
/** Ubuntu has the keys of Debian in a package of their own. */
const mmdebstrap_packages = [program, 'debian-archive-keyring'];
const timeoutMs = 1_200_000;
/** Installs mmdebstrap unless the machine has it, after saying so. Throws with the command when it may not. */
const ensureMmdebstrap = async (host, mayInstall) => {
    if ((0,on_path/* onPath */.L)(host, program) !== undefined)
        return;
    if (await mayInstall(program))
        return (0,install_packages/* installPackages */.R)(host, program, mmdebstrap_packages);
    throw new Error(`${program}, which makes base images from packages of Debian, is not installed: install it ` +
        `(Debian, Ubuntu: apt-get install ${mmdebstrap_packages.join(' ')}), or allow it with ${(0,hint/* hint */.aK)(host.env, 'install', 'always')}`);
};
/**
 * Writes a tar archive with packages of a Debian release and what they depend on. Nothing of the machine changes: it works
 * in a folder of its own, with a mount namespace of its own. `temp` is that folder, used only with root's rights: without
 * them, other users of the namespace have to reach it.
 */
const makePackagesTar = async (host, { suite, variant, packages: wanted }, { tar, temp }) => {
    const prefix = await (0,rights/* rootPrefix */.R)(host);
    const variables = ['SOURCE_DATE_EPOCH=1600000000', ...(prefix === undefined ? [] : [`TMPDIR=${temp}`])];
    const command = [
        program,
        `--mode=${prefix === undefined ? 'unshare' : 'root'}`,
        `--variant=${variant}`,
        '--format=tar',
        '--quiet',
        ...(wanted.length === 0 ? [] : [`--include=${wanted.join(',')}`]),
        suite,
        tar,
    ];
    host.log(`Making a base image from packages of Debian ${suite}: ${command.join(' ')}`);
    const [first = 'env', ...rest] = [...(prefix ?? []), 'env', ...variables, ...command];
    const result = await host.exec(first, rest, { timeoutMs });
    try {
        (0,exec/* succeed */.Py)(result);
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const advice = `check that this machine reaches an archive of Debian that still has ${suite}`;
        throw new Error(`The packages of Debian ${suite} could not be unpacked; ${advice}`, { cause });
    }
};

// EXTERNAL MODULE: ./build/images/tar.js
var images_tar = __webpack_require__(9608);
// EXTERNAL MODULE: ./build/host/run-folder/temporary-folder.js
var temporary_folder = __webpack_require__(31664);
;// CONCATENATED MODULE: ./build/images/packages-image.js
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









/** Increased when the contents of the image change for the same description. */
const formatVersion = 1;
/**
 * The image, from the store or made now. Its key names everything that it is made of, except for the versions of the
 * packages: those are the newest of the release on the day when it is made. Throws when mmdebstrap may not be installed,
 * or fails.
 */
const packagesImage = (host, image, { store, mayInstall }) => {
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([formatVersion, image]))
        .digest('hex')
        .slice(0, 12);
    const reference = `localhost/go-container-bench/${image.name}:${key}`;
    const file = `packages-${image.name}-${key}-${(0,architecture/* architecture */.s)()}-v${formatVersion}.tar`;
    return store.get({ file, reference }, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await ensureMmdebstrap(host, mayInstall);
            const temp = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)((0,external_node_path_.dirname)(path)), true);
            const tar = (0,external_node_path_.join)(temp.path, 'packages.tar');
            await makePackagesTar(host, image, { tar, temp: temp.path });
            const go = image.goVersion === undefined ? [] : await (0,go_files/* goFiles */.uJ)(host, image.goVersion, 'test');
            const env = image.goVersion === undefined ? plainEnv : go_files/* goEnv */.Aq;
            const written = { env, reference, path, architecture: (0,architecture/* architecture */.s)() };
            return await (0,archive/* writeLayerArchive */.B)(written, layerEntries(tar, image, [...go, ...otherFiles]));
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
    });
};
const plainEnv = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];
/** What packages that are only unpacked do not have. */
const otherFiles = [
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    { path: 'root', content: { kind: 'folder', mode: 0o700 } },
    (0,go_files/* textFile */.Ex)('etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n'),
    (0,go_files/* textFile */.Ex)('etc/group', 'root:x:0:\nnogroup:x:65534:\n'),
];
/** The packages in the order of their archive, and then what is added to them; nothing takes the place of their files. */
const layerEntries = async function* (tar, image, added) {
    const there = new Set();
    for await (const entry of copiedEntries(tar, (path) => isKept(path, image))) {
        there.add(entry.path);
        yield entry;
    }
    const links = Object.entries({ ...mergedFolders(there), ...image.links }).map(([path, target]) => ({ path, content: { kind: 'link', target } }));
    for (const entry of (0,images_tar/* inOrder */.a)([...added, ...links]))
        if (!there.has(entry.path))
            yield entry;
};
/** The links that a Debian has when it is installed; packages refer to their files by either path. */
const mergedFolders = (there) => Object.fromEntries(['bin', 'lib', 'lib64', 'sbin']
    .filter((name) => there.has(`usr/${name}`) && !there.has(name))
    .map((name) => [name, `usr/${name}`]));
/** What belongs to the machine or the moment, and would make two equal images different. */
const momentary = /^(?:(?:dev|proc|sys|run|tmp|var\/cache|var\/lib\/apt\/lists|var\/log)\/.|etc\/(?:hostname|machine-id|resolv\.conf|\.pwd\.lock)$|var\/lib\/dbus\/machine-id$)/;
const documentation = /^usr\/share\/(?:doc\/[^/]+|info|lintian|locale|man)\/./;
const isKept = (path, { hasDocs, only }) => !momentary.test(path) &&
    (only === undefined || only.some((each) => isWithin(path, each) || isWithin(each, path))) &&
    (hasDocs || !documentation.test(path) || path.endsWith('/copyright'));
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

;// CONCATENATED MODULE: ./build/studies/provided-images.js

/** Each image is made once, and loaded once into each engine. */
const provideImages = () => {
    const archives = new Map();
    const loaded = new Map();
    const archive = ({ host, archiveStore, mayInstall }, image) => once(archives, [image], () => packagesImage(host, image, { store: archiveStore, mayInstall }));
    return {
        archive,
        load: (bench, engine, image) => once(loaded, [engine, image], async () => {
            const made = await archive(bench, image);
            bench.host.log(`${engine}: loading ${made.reference}`);
            await bench.engine(engine).loadImage(made);
            return made;
        }),
    };
};
const once = (known, key, make) => {
    const text = JSON.stringify(key);
    const found = known.get(text) ?? make();
    known.set(text, found);
    return found;
};


/***/ }),

/***/ 91566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  race: () => (/* binding */ race)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/disposal.js
var disposal = __webpack_require__(15584);
// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
// EXTERNAL MODULE: ./build/host/process/daemon.js
var process_daemon = __webpack_require__(2565);
// EXTERNAL MODULE: ./build/host/process/wait-for-socket.js
var wait_for_socket = __webpack_require__(64718);
// EXTERNAL MODULE: ./build/engines/build/arguments.js
var build_arguments = __webpack_require__(62439);
// EXTERNAL MODULE: ./build/engines/containers/opening.js + 2 modules
var opening = __webpack_require__(44306);
// EXTERNAL MODULE: ./build/engines/containers/running.js + 9 modules
var running = __webpack_require__(93943);
// EXTERNAL MODULE: ./build/engines/containers/session.js
var containers_session = __webpack_require__(1153);
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
// EXTERNAL MODULE: ./build/studies/linking/runtimes.js
var runtimes = __webpack_require__(29608);
// EXTERNAL MODULE: ./build/studies/provided-images.js + 3 modules
var provided_images = __webpack_require__(58450);
;// CONCATENATED MODULE: ./build/studies/race/advice.js
/** What follows from whether tests with the race detector ended, and from what they took. */
const raceAdvice = (rows) => {
    const tested = rows.filter(({ value, attempts }) => value !== 'no-race' && attempts.length > 0);
    return [...hangAdvice(tested), ...timeAdvice(tested)];
};
const hangAdvice = (tested) => {
    const attempts = tested.flatMap((row) => row.attempts.map((attempt) => ({ value: row.value, attempt })));
    if (attempts.length === 0)
        return [];
    const failed = attempts.filter(({ attempt }) => attempt.failure !== undefined);
    const [first] = failed;
    if (first !== undefined)
        return [
            `${failed.length} of ${attempts.length} builds with -race did not end well, the first with ${first.value}: ${first.attempt.failure}.`,
        ];
    const without = tested.filter(({ value }) => value === 'race' || value === 'race-without-session');
    return without.length === 0
        ? []
        : [
            `All ${attempts.length} builds with -race ended, also without a user session and D-Bus: the race detector needs neither, so none of the remedies is needed.`,
        ];
};
const timeAdvice = (tested) => {
    const row = tested.find(({ value, ratio }) => value === 'race' && ratio !== undefined);
    if (row?.ratio === undefined)
        return [];
    return [
        `-race takes ${row.ratio.toFixed(1)} times as long as plain tests in ${row.scenario}: it compiles every package again with other instructions, so its first build in a cache is the longest.`,
    ];
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
    before: undefined,
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
        before: ['systemctl', '--user', 'import-environment', ...sessionVariables],
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

// EXTERNAL MODULE: ./build/studies/places.js
var places = __webpack_require__(30624);
// EXTERNAL MODULE: ./build/studies/timed-build.js + 1 modules
var timed_build = __webpack_require__(30401);
// EXTERNAL MODULE: ./build/studies/write-once.js
var write_once = __webpack_require__(86463);
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
    article: '3.2',
    values: Object.keys(raceForms),
    reference: 'no-race',
    rounds: 6,
    defaults: {
        engines: ['podman'],
        fixtures: ['tiny'],
        strategies: ['cache-mounts'],
        scenarios: ['cold', 'source-change'],
    },
    forContext: false,
    columns: [
        { name: 'ended', title: 'builds that ended', unit: 'text' },
        { name: 'packagesCompiled', title: 'packages compiled', unit: 'count' },
    ],
    cells: (scope) => {
        const images = (0,provided_images/* provideImages */.Q)();
        return (0,places/* placesOf */.e)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf({ ...place, value, images }, scope)));
    },
    advise: raceAdvice,
};
const cellsOf = (tested, { scenarios }) => {
    const { engine, project, value } = tested;
    if (raceForm(value).service)
        return [serviceCell(tested)];
    return (0,timed_build/* timedBuilds */.p)({ value, engine, project, group: `${engine} ${project.id}`, scenarios }, {
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
        benchmark: undefined,
        roughMs: 180_000,
        open: async (bench) => {
            await testThroughService(bench, tested);
            return { take: undefined, columns: () => Promise.resolve({ ended: '1 of 1' }) };
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
/** Throws with the words of the command when this machine cannot apply the remedy. */
const applyRemedy = async (bench, engine, value) => {
    const { before } = raceForm(value);
    if (before === undefined)
        return;
    const [program = '', ...args] = before;
    const user = bench.engine(engine).runsAs;
    const result = await bench.host.exec(program, args, { user, timeoutMs: 30_000 });
    try {
        (0,exec/* succeed */.Py)(result);
    }
    catch (cause) {
        bench.host.signal.throwIfAborted();
        const words = result.tail.trim().split('\n').at(-1) ?? '';
        throw new Error(`${before.join(' ')} does not work here: ${words}`, { cause });
    }
};
const columnsOf = (builds) => {
    const ended = builds.filter(({ failure }) => failure === undefined);
    const compiled = ended.at(-1)?.evidence?.outcome.packagesCompiled;
    return {
        ended: `${ended.length} of ${builds.length}`,
        packagesCompiled: compiled ?? { unknown: 'Go recorded nothing' },
    };
};


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ timedBuilds)
});

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var analysis_obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/measure/measure.js + 6 modules
var measure = __webpack_require__(22749);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
// EXTERNAL MODULE: ./build/measure/warm-up.js + 3 modules
var warm_up = __webpack_require__(24845);
// EXTERNAL MODULE: ./build/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(84326);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
;// CONCATENATED MODULE: ./build/studies/rough-times.js

/** Shares of a cold build, as they were measured for the shipped projects. */
const shares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, { startsFrom, edit }) => {
    if (!(0,studies_project/* isFixture */.A)(project))
        return undefined;
    const coldMs = project.fixture.roughCostMs / coldBuildsPerRun;
    return startsFrom === 'empty' ? coldMs : coldMs * shares[edit];
};

;// CONCATENATED MODULE: ./build/studies/timed-build.js







/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmark: (0,plan_plan/* benchmarkId */.b)(keyOf(what, changes), project.id, scenario.name),
        roughMs: roughBuildMs(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
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
    await (0,warm_up/* warmUp */.l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,plan_plan/* makePlan */.C)({
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
    const session = (0,measure_session/* openSession */.fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = session.plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = session.obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new Error(whyNot(obstacle));
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
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,analysis_obstacle/* clauseOf */.pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,measure/* takePair */.q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return { kind: 'failed', message: whyNoTime(own), builds };
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return failure.message.split('\n')[0] ?? '';
    return evidence?.state.reason ?? (0,no_time/* exclusionText */.M)(build) ?? 'the build gave no time';
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
