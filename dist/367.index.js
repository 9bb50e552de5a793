export const id = 367;
export const ids = [367];
export const modules = {

/***/ 32600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ rootlessEndpoint),
/* harmony export */   dK: () => (/* binding */ rootfulEndpoint),
/* harmony export */   uC: () => (/* binding */ dockerEndpoint)
/* harmony export */ });
/* unused harmony export reachableEndpoint */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);
/* harmony import */ var _host_unix_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62590);



const defaultEndpoint = 'unix:///var/run/docker.sock';
/**
 * The daemon that the user's own `docker build` would use, when it answers: `DOCKER_HOST`, else the current
 * context, else the default socket. A daemon that is not on this machine is refused: its cache states cannot
 * be proved, and the network would be in every time.
 */
const reachableEndpoint = async (host) => {
    const chosen = await chosenEndpoint(host);
    if (!isLocal(chosen)) {
        throw new Error(`The Docker daemon at ${chosen} is not on this machine, so its caches cannot be controlled or proved. ` +
            'Unset DOCKER_HOST, or choose a context with a local socket (docker context use default).');
    }
    return (await answers(chosen)) ? chosen : undefined;
};
/** The same, unless that daemon runs without root: this one is an engine of its own. */
const rootfulEndpoint = async (host) => {
    const endpoint = await reachableEndpoint(host);
    return endpoint !== undefined && (await isRootless(endpoint)) ? undefined : endpoint;
};
/**
 * A daemon without root that answers: the one that `docker build` would use, else that of the context `rootless`,
 * else that of this user's session.
 */
const rootlessEndpoint = async (host) => {
    const session = host.env['XDG_RUNTIME_DIR'] ?? (host.uid === 0 ? '' : `/run/user/${host.uid}`);
    const candidates = [
        await chosenEndpoint(host),
        await contextEndpoint(host, 'rootless'),
        session === '' ? undefined : `unix://${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session, 'docker.sock')}`,
    ];
    for (const endpoint of candidates) {
        if (endpoint === undefined || !isLocal(endpoint))
            continue;
        if ((await answers(endpoint)) && (await isRootless(endpoint)))
            return endpoint;
    }
    return undefined;
};
const dockerEndpoint = {
    /** `unix:///path` → `/path`. */
    socketPath: (endpoint) => endpoint.replace(/^unix:\/\//, ''),
};
const isLocal = (endpoint) => endpoint.startsWith('unix://');
const answers = async (endpoint) => (await get(endpoint, '/_ping'))?.status === 200;
const isRootless = async (endpoint) => (0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)((0,_host_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)((await get(endpoint, '/info'))?.body ?? ''), 'SecurityOptions').some((option) => String(option).startsWith('name=rootless'));
const get = (endpoint, path) => (0,_host_unix_http_js__WEBPACK_IMPORTED_MODULE_1__/* .unixHttp */ .l)({
    socketPath: dockerEndpoint.socketPath(endpoint),
    method: 'GET',
    path,
    timeoutMs: 10_000,
}).catch(() => undefined);
/** An empty DOCKER_HOST is none, as for docker itself. */
const chosenEndpoint = async (host) => {
    const named = host.env['DOCKER_HOST'] ?? '';
    return named === '' ? ((await contextEndpoint(host)) ?? defaultEndpoint) : named;
};
/** Of a context; of the current one when none is named. */
const contextEndpoint = async (host, ...context) => {
    const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}', ...context];
    const answer = await host.exec('docker', args, { env: host.env, timeoutMs: 10_000 });
    const endpoint = answer.stdout.trim();
    return answer.end.kind === 'exited' && answer.end.code === 0 && endpoint.includes('://')
        ? endpoint
        : undefined;
};


/***/ }),

/***/ 26903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ engines)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
// EXTERNAL MODULE: ./build/host/process/process-table.js
var process_table = __webpack_require__(11265);
// EXTERNAL MODULE: ./build/host/process/process-tree.js
var process_tree = __webpack_require__(61105);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/engines/facts.js
/** Versions that were told; an absent or empty one is left out. */
const withoutAbsent = (versions) => Object.fromEntries(Object.entries(versions).flatMap(([name, version]) => version === undefined || version === '' ? [] : [[name, version]]));

;// CONCATENATED MODULE: ./build/engines/containers/session.js


/** Makes the three folders of a storage root below the run's folder; they may be there already. */
const makeStorageRoot = async (folder, name, user) => {
    await folder.sub(name, user);
    return {
        root: await folder.sub(`${name}/r`, user),
        runRoot: await folder.sub(`${name}/rr`, user),
        tmpDir: await folder.sub(`${name}/t`, user),
    };
};
/**
 * Environment of every call. `XDG_RUNTIME_DIR` is our own, so that pause process and locks are not shared with
 * the user's. A program that runs as another user gets a home of its own too.
 */
const containersEnv = ({ host, dir, user, variables }, storage) => ({
    ...host.env,
    ...(user === undefined
        ? {}
        : {
            HOME: (0,external_node_path_.join)(dir, 'home'),
            USER: user.name,
            LOGNAME: user.name,
            XDG_CONFIG_HOME: undefined,
            XDG_DATA_HOME: undefined,
        }),
    ...variables,
    PATH: `${host.env['PATH'] ?? ''}:/usr/sbin:/sbin`,
    XDG_RUNTIME_DIR: (0,external_node_path_.join)(dir, 'xdg'),
    DBUS_SESSION_BUS_ADDRESS: undefined,
    TMPDIR: storage.tmpDir,
});
/** The arguments that come before the subcommand. A space also names the read-only store of base images. */
const globalArguments = (session, storage) => [
    ...['--root', storage.root, '--runroot', storage.runRoot, ...session.globals],
    ...(storage === session.base ? [] : ['--storage-opt', `additionalimagestore=${session.base.root}`]),
];
/** Runs one command to its end and returns what it printed; throws with its last lines. */
const containersCommand = async (session, storage, args, options = {}) => {
    const { host, user, kind } = session;
    const as = user === undefined ? {} : { user, cwd: '/' };
    const all = [...globalArguments(session, storage), ...args];
    return (0,exec/* succeed */.Py)(await host.exec(kind.program, all, {
        env: containersEnv(session, storage),
        timeoutMs: 60_000,
        ...options,
        ...as,
    }));
};

;// CONCATENATED MODULE: ./build/engines/containers/info.js


/** What `podman info` or `buildah info` tells of a session, parsed. The two spell most names differently. */
const containersInfo = async (session) => {
    const format = session.kind.program === 'podman' ? ['--format', 'json'] : [];
    return (0,json/* parseJson */.qF)(await containersCommand(session, session.base, ['info', ...format]));
};
/** The storage driver, as in `overlay`. */
const storageDriver = (info) => (0,json/* textAt */.$6)(info, 'store', 'graphDriverName') ?? (0,json/* textAt */.$6)(info, 'store', 'GraphDriverName');
/** The OCI runtime, as in `crun`. */
const runtimeName = (info) => (0,json/* textAt */.$6)(info, 'host', 'ociRuntime', 'name') ?? (0,json/* textAt */.$6)(info, 'host', 'OCIRuntime');

;// CONCATENATED MODULE: ./build/engines/containers/facts.js






/** What Podman or Buildah says of itself, with the storage that the run uses. */
const containersFacts = async (session, origin) => {
    const info = await containersInfo(session);
    const status = (0,json.at)(info, 'store', 'graphStatus') ?? (0,json.at)(info, 'store', 'GraphStatus');
    const backing = (0,json/* textAt */.$6)(status, 'Backing Filesystem');
    // A map in Podman, a list in Buildah.
    const options = (0,json.at)(info, 'store', 'graphOptions') ?? (0,json.at)(info, 'store', 'GraphOptions');
    const fuse = JSON.stringify(options ?? []).includes('mount_program');
    const network = networkOf(session, info);
    const runtime = runtimeName(info);
    return {
        name: session.kind.name,
        versions: withoutAbsent(await versionsOf(session, info, runtime)),
        storageDriver: `${storageDriver(info) ?? 'unknown'}${fuse ? ' through fuse-overlayfs' : ''}`,
        nativeDiff: (0,json/* textAt */.$6)(status, 'Native Overlay Diff') === 'true',
        ...(backing === undefined ? {} : { backingFileSystem: backing }),
        imageStore: 'containers/storage, own root',
        rootless: session.rootless,
        ...(network === undefined ? {} : { networkDriver: network }),
        ...(runtime === undefined ? {} : { runtime }),
        origin,
        notes: notesOf(session, fuse),
        ...(network === undefined
            ? { unknown: { networkDriver: `\`${session.kind.program} info\` names none` } }
            : {}),
    };
};
/** Buildah's `info` tells no version, neither its own nor the runtime's. */
const versionsOf = async (session, info, runtime) => {
    const { host, kind, base } = session;
    if (kind.program === 'podman') {
        return {
            client: (0,json/* textAt */.$6)(info, 'version', 'Version'),
            buildah: (0,json/* textAt */.$6)(info, 'host', 'buildahVersion'),
            runtime: (0,json/* textAt */.$6)(info, 'host', 'ociRuntime', 'version')?.split('\n')[0],
        };
    }
    // Buildah makes folders for its locks as soon as it is asked anything.
    const options = { env: containersEnv(session, base), timeoutMs: 15_000 };
    const ask = async (program) => (0,exec/* succeed */.Py)(await host.exec((0,on_path/* onPath */.L)(host, program) ?? program, ['--version'], options));
    return {
        client: /^buildah version (\S+)/.exec(await ask('buildah'))?.[1],
        runtime: runtime === undefined ? undefined : (await ask(runtime)).split('\n')[0],
    };
};
const networkOf = ({ hostNetwork }, info) => (hostNetwork === undefined ? undefined : 'host') ??
    (0,json/* textAt */.$6)(info, 'host', 'rootlessNetworkCmd') ??
    ((0,json/* textAt */.$6)(info, 'host', 'slirp4netns', 'executable') && 'slirp4netns');
const notesOf = (session, fuse) => {
    const { user, hostNetwork, ulimits } = session;
    return [
        ...(user === undefined ? [] : [`runs as the user ${user.name}`]),
        ...(hostNetwork === undefined
            ? []
            : [`${hostNetwork}: RUN steps that name no network have the network host`]),
        ...(fuse ? ['fuse-overlayfs is slower than overlay in the kernel'] : []),
        ...(ulimits.length === 0 ? [] : [`without CAP_SYS_RESOURCE, every build has ${ulimits.join(' ')}`]),
    ];
};

;// CONCATENATED MODULE: ./build/engines/containers/lacks.js
/** What came to Buildah late, and the first version that has it. */
const since = [
    ['cache-mounts', 'no cache mounts', '1.24.0'],
    ['build-contexts', 'no further build contexts', '1.26.4'],
];
/** What Podman or Buildah of these versions lacks for a Dockerfile. Both build with Buildah's code. */
const lacksOf = ({ name, versions, }) => {
    const version = versions['buildah'] ?? versions['client'] ?? '';
    return Object.fromEntries(since
        .filter(([, , first]) => isOlder(version, first))
        .map(([feature, what, first]) => [
        feature,
        `${name} builds with Buildah ${version}, which has ${what} before ${first}`,
    ]));
};
/** A version that is no `1.2.3` is not old: those are made by hand from current sources. */
const isOlder = (version, than) => {
    const [own, other] = [partsOf(version), partsOf(than)];
    if (own === undefined || other === undefined)
        return false;
    const at = own.findIndex((part, place) => part !== other[place]);
    return at >= 0 && (own[at] ?? 0) < (other[at] ?? 0);
};
const partsOf = (version) => /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);

;// CONCATENATED MODULE: ./build/engines/machine/company-settings.js



const listed = ['registry-mirrors', 'insecure-registries', 'dns', 'dns-search', 'dns-opts'];
const proxies = { HTTP_PROXY: 'http-proxy', HTTPS_PROXY: 'https-proxy', NO_PROXY: 'no-proxy' };
/** Where a daemon of this machine and one of this user have their settings. */
const daemonFiles = (host) => [
    ...configFolders(host).map((folder) => (0,external_node_path_.join)(folder, 'daemon.json')),
    '/etc/docker/daemon.json',
];
/** Reads such files; the first that says something about a setting counts. A file that is not there says nothing. */
const readDaemonSettings = async (files) => {
    const told = await Promise.all(files.map(async (file) => (0,json/* parseJson */.qF)(await (0,promises_.readFile)(file, 'utf8').catch(() => ''))));
    const config = listed.flatMap((name) => {
        const values = told.map((file) => (0,json/* listAt */.gT)(file, name).map(String)).find((list) => list.length > 0);
        return values === undefined ? [] : [[name, values]];
    });
    const env = Object.entries(proxies).flatMap(([variable, name]) => {
        const value = told.map((file) => (0,json/* textAt */.$6)(file, 'proxies', name)).find((text) => text !== undefined);
        return value === undefined ? [] : [[variable, value]];
    });
    return { config: Object.fromEntries(config), env: Object.fromEntries(env) };
};
/** Go reads these when nothing else is said; naming one more folder must not take them away. */
const systemCertificates = '/etc/ssl/certs:/etc/pki/tls/certs';
/**
 * Copies the certificates that this job trusts beside the system's into `folder`, and returns the variables with
 * which an engine trusts them as well: those of Node are unknown to engines, and a file of root's may be closed to
 * the user an engine runs as.
 */
const copyCertificates = async ({ env }, folder) => {
    const [own, extra] = [env['SSL_CERT_FILE'] ?? '', env['NODE_EXTRA_CA_CERTS'] ?? ''];
    const [ownCopy, extraCopy] = [(0,external_node_path_.join)(folder, 'ca-bundle.pem'), (0,external_node_path_.join)(folder, 'ca-more', 'extra.pem')];
    return {
        ...((await brought(own, ownCopy)) ? { SSL_CERT_FILE: ownCopy } : {}),
        ...((await brought(extra, extraCopy))
            ? { SSL_CERT_DIR: `${(0,external_node_path_.join)(folder, 'ca-more')}:${env['SSL_CERT_DIR'] ?? systemCertificates}` }
            : {}),
    };
};
/** Certificates are no secrets: the user of an engine may read them. */
const brought = async (from, to) => {
    if (from === '' || !(await copied(from, to)))
        return false;
    await (0,promises_.chmod)(to, 0o644);
    return true;
};
/** Copies what the machine and the user have for single registries to where a rootless daemon with this home looks for it. */
const copyRegistryCertificates = async (host, home) => {
    const target = (0,external_node_path_.join)(home, '.config', 'docker', 'certs.d');
    const sources = ['/etc/docker', ...configFolders(host)].map((folder) => (0,external_node_path_.join)(folder, 'certs.d'));
    for (const source of sources)
        await copied(source, target);
};
const copied = (from, to) => (0,promises_.cp)(from, to, { recursive: true, dereference: true }).then(() => true, () => false);
/** Of rootless Docker. */
const configFolders = ({ env }) => {
    const [config, home] = [env['XDG_CONFIG_HOME'] ?? '', env['HOME'] ?? ''];
    if (config !== '')
        return [(0,external_node_path_.join)(config, 'docker')];
    return home === '' ? [] : [(0,external_node_path_.join)(home, '.config', 'docker')];
};
/**
 * Writes the registry logins of this user into `folder`, in the form that Podman and Buildah read, for no other user
 * to see; returns the variables that lead to it. Those of `podman login` count before those of `docker login`.
 * Helpers are named, not asked.
 */
const copyLogins = async (host, folder, user) => {
    const logins = await readLogins(host);
    if (logins === undefined)
        return {};
    const file = (0,external_node_path_.join)(folder, 'auth.json');
    await (0,promises_.writeFile)(file, logins, { mode: 0o600 });
    if (user !== undefined)
        await (0,promises_.chown)(file, user.uid, user.gid);
    return { REGISTRY_AUTH_FILE: file };
};
const readLogins = async ({ env, uid }) => {
    const below = (name, ...rest) => (env[name] ?? '') === '' ? [] : [(0,external_node_path_.join)(env[name] ?? '', ...rest)];
    const files = [
        ...below('REGISTRY_AUTH_FILE'),
        ...below('XDG_RUNTIME_DIR', 'containers/auth.json'),
        `/run/containers/${uid}/auth.json`,
        ...below('XDG_CONFIG_HOME', 'containers/auth.json'),
        ...below('HOME', '.config/containers/auth.json'),
        ...below('DOCKER_CONFIG', 'config.json'),
        ...below('HOME', '.docker/config.json'),
    ];
    const told = await Promise.all(files.map(async (file) => (0,json/* parseJson */.qF)(await (0,promises_.readFile)(file, 'utf8').catch(() => ''))));
    // The first file that knows a registry counts.
    const merged = (name) => told.reduceRight((known, file) => {
        const more = (0,json.at)(file, name);
        return (0,json/* isRecord */.u4)(more) ? { ...known, ...more } : known;
    }, {});
    const logins = { auths: merged('auths'), credHelpers: merged('credHelpers') };
    const none = Object.values(logins).every((each) => Object.keys(each).length === 0);
    return none ? undefined : JSON.stringify(logins);
};

// EXTERNAL MODULE: ./build/engines/machine/tap-device.js
var tap_device = __webpack_require__(2330);
;// CONCATENATED MODULE: ./build/engines/containers/machine.js

/** Whether the machine mixes cgroup v1 and v2. */
const hybridCgroups = async () => {
    const mounts = (await (0,promises_.readFile)('/proc/self/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[2]);
    return mounts.includes('cgroup') && mounts.includes('cgroup2');
};
/** Reads them for this process. */
const readLimitFiles = async () => ({
    status: await (0,promises_.readFile)('/proc/self/status', 'utf8'),
    limits: await (0,promises_.readFile)('/proc/self/limits', 'utf8'),
    pidMax: await (0,promises_.readFile)('/proc/sys/kernel/pid_max', 'utf8'),
});
/** See capabilities(7). */
const capSysResource = 24n;
/**
 * `--ulimit` arguments for builds as root. Podman and Buildah give RUN steps more files and processes than
 * they have themselves, which a root without CAP_SYS_RESOURCE may not do: then these are the most that it may
 * give. They lower their own limit of processes to `pid_max` first, so more than that is refused as well.
 * `[]` where root may raise limits.
 */
const ulimitArguments = ({ status, limits, pidMax }) => {
    const capabilities = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
    if ((capabilities >> capSysResource) % 2n === 1n)
        return [];
    const hard = (title) => Number(new RegExp(`^${title} +\\S+ +(\\d+)`, 'm').exec(limits)?.[1] ?? Infinity);
    const files = hard('Max open files');
    const processes = Math.min(hard('Max processes'), Number(pidMax));
    return [
        ...(Number.isFinite(files) ? ['--ulimit', `nofile=${files}:${files}`] : []),
        ...(Number.isFinite(processes) ? ['--ulimit', `nproc=${processes}:${processes}`] : []),
    ];
};

;// CONCATENATED MODULE: ./build/engines/containers/podman-remote.js

/** These make every `podman` a client of a service. */
const serviceVariables = ['CONTAINER_HOST', 'CONTAINER_CONNECTION'];
/**
 * Throws when `podman` is a client of a service: it takes no storage root and no `TMPDIR`, so that no cache
 * state can be made or proved. On macOS and Windows, it is one by default, of the virtual machine `podman machine`.
 */
const assertLocalPodman = async (host) => {
    const answer = await host.exec('podman', ['info', '--format', 'json'], { timeoutMs: 15_000 });
    const service = remoteService((0,json/* parseJson */.qF)(answer.stdout));
    if (service !== undefined)
        throw new Error(refusal(service));
};
/** Throws when the environment sends `podman` to a service. */
const assertNoService = ({ env }) => {
    const name = serviceVariables.find((each) => (env[each] ?? '') !== '');
    if (name === undefined)
        return;
    throw new Error(`${refusal(`the service that ${name} names`)} Unset ${name}, where there is a podman of this machine.`);
};
/** What a remote client talks to, by its own `podman info`; undefined for a podman that works here itself. */
const remoteService = (info) => {
    if ((0,json.at)(info, 'host', 'serviceIsRemote') !== true)
        return undefined;
    const [system, variant] = [
        (0,json/* textAt */.$6)(info, 'host', 'distribution', 'distribution'),
        (0,json/* textAt */.$6)(info, 'host', 'distribution', 'variant'),
    ];
    const kernel = (0,json/* textAt */.$6)(info, 'host', 'kernel') ?? '';
    // The images of `podman machine`: Fedora CoreOS, under Windows a Fedora in WSL.
    const isMachine = system === 'fedora' && (variant === 'coreos' || /WSL2?/i.test(kernel));
    return isMachine ? 'a Podman machine, which is a virtual machine' : 'a Podman service';
};
const refusal = (service) => `This podman is a client of ${service}: it cannot be given caches of its own, so that none can be controlled or proved from here.`;

;// CONCATENATED MODULE: ./build/engines/containers/opening.js









const commonGlobals = {
    podman: ['--cgroup-manager', 'cgroupfs', '--events-backend', 'file', '--log-level', 'error'],
    buildah: ['--cgroup-manager', 'cgroupfs', '--log-level', 'error'],
};
const withoutBridge = 'a network of their own would change the firewall rules of the machine';
/** Makes the folders and chooses storage driver and runtime. */
const openContainersSession = async (host, folder, kind, user) => {
    const dir = await folder.sub(kind.folder, user);
    for (const name of ['home', 'xdg'])
        await folder.sub(`${kind.folder}/${name}`, user);
    const rootless = user !== undefined || host.uid !== 0;
    const session = {
        ...{ kind, host, dir, user, rootless },
        base: await makeStorageRoot(folder, `${kind.folder}/base`, user),
        globals: [
            ...commonGlobals[kind.program],
            // Rootless Podman keeps its state in XDG_RUNTIME_DIR, root's in /run/libpod unless it is told otherwise.
            ...(kind.program === 'podman' && !rootless ? ['--tmpdir', (0,external_node_path_.join)(dir, 'xdg', 'libpod', 'tmp')] : []),
        ],
        variables: { ...(await copyLogins(host, dir, user)), ...(await copyCertificates(host, dir)) },
        hostNetwork: rootless ? await whyWithoutTap(host, user) : withoutBridge,
        ulimits: rootless ? [] : ulimitArguments(await readLimitFiles()),
    };
    return chooseRuntime(await chooseStorage(session));
};
const whyWithoutTap = async (host, user) => (await (0,tap_device/* canOpenTap */.g)(host, user)) ? undefined : 'its user cannot open /dev/net/tun';
/**
 * Never vfs, which copies the whole base for every step: overlay, natively or, without root, through
 * fuse-overlayfs. Root's overlay would otherwise leave its folder mounted on itself.
 */
const chooseStorage = async (session) => {
    const fuse = session.rootless ? (0,on_path/* onPath */.L)(session.host, 'fuse-overlayfs') : undefined;
    const overlay = ['--storage-driver', 'overlay'];
    const choices = [
        [...overlay, ...(session.rootless ? [] : ['--storage-opt', 'overlay.skip_mount_home=true'])],
        ...(fuse === undefined ? [] : [[...overlay, '--storage-opt', `overlay.mount_program=${fuse}`]]),
    ];
    const failures = [];
    for (const choice of choices) {
        const tried = { ...session, globals: [...session.globals, ...choice] };
        const before = failures.length;
        const info = await containersInfo(tried).catch((error) => {
            // Told as it is: the other storage driver would hang as well, and has nothing to do with it.
            if (error instanceof exec/* CommandError */.Qd && error.result.end.kind !== 'exited')
                throw error;
            failures.push(error);
        });
        if (storageDriver(info) === 'overlay')
            return tried;
        const driver = info === undefined ? undefined : `its storage driver is ${storageDriver(info) ?? 'unknown'}`;
        if (failures.length === before)
            failures.push(driver ?? 'nothing that can be read');
    }
    if (String(failures.at(-1)).includes('unknown flag: --root'))
        await assertLocalPodman(session.host);
    throw new Error(`${session.kind.name} cannot use the storage driver overlay here, and vfs is no fair measure. Use a file ` +
        `system that overlay works on${session.rootless ? ', or install fuse-overlayfs' : ''}. ` +
        `${session.kind.program} said: ${String(failures.at(-1))}`, { cause: failures.at(-1) });
};
/** crun refuses a host that mixes cgroup v1 and v2; runc works there. */
const chooseRuntime = async (session) => {
    const { kind, host, globals } = session;
    if (runtimeName(await containersInfo(session)) !== 'crun' || !(await hybridCgroups()))
        return session;
    if ((0,on_path/* onPath */.L)(host, 'runc') === undefined) {
        throw new Error(`${kind.name} would use crun, which refuses the mixed cgroup v1 and v2 of this machine. ` +
            'Install runc and run again.');
    }
    return kind.program === 'podman'
        ? { ...session, globals: [...globals, '--runtime', 'runc'] }
        : { ...session, variables: { ...session.variables, BUILDAH_RUNTIME: 'runc' } };
};

// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
;// CONCATENATED MODULE: ./build/engines/build/arguments.js
/** The flags that `docker build` and `podman build` have in common. */
const commonArguments = (request) => {
    const { target, network, buildArgs, buildContexts = {}, secrets = {}, ssh = [] } = request;
    return [
        ...['--file', request.dockerfile],
        ...(request.noCache ? ['--no-cache'] : []),
        ...(target === undefined ? [] : ['--target', target]),
        ...(network === undefined ? [] : ['--network', network]),
        ...each('--build-arg', buildArgs, (name, value) => `${name}=${value}`),
        ...each('--build-context', buildContexts, (name, folder) => `${name}=${folder}`),
        ...each('--secret', secrets, (id, path) => `id=${id},src=${path}`),
        ...ssh.flatMap((agent) => ['--ssh', agent]),
    ];
};
/** What a build leaves, as the clients of Docker take it. */
const outputArguments = (output, idFile) => {
    switch (output.kind) {
        case 'image':
            return ['--tag', output.tag, '--iidfile', idFile];
        case 'files':
            return ['--output', `type=local,dest=${output.folder}`];
        case 'nothing':
            return [];
    }
};
/** Where RUN steps cannot have a network of their own, those that ask for none in particular get the machine's. */
const withHostNetwork = (request) => request.network === undefined || request.network === 'default' ? { ...request, network: 'host' } : request;
const each = (flag, items, form) => Object.entries(items).flatMap(([name, value]) => [flag, form(name, value)]);

;// CONCATENATED MODULE: ./build/engines/build/run-build.js


const logTailBytes = 4096;
/**
 * Runs one build command and times it from the start of the process to its exit. Throws only when the run
 * is interrupted; everything else that goes wrong is a failure in the result.
 */
const runBuild = async (host, command) => {
    const { program, args, env, user, timeoutMs, reader } = command;
    await (0,promises_.rm)(command.imageIdFile, { force: true });
    const result = await host.exec(program, args, {
        env,
        timeoutMs,
        ...(user === undefined ? {} : { user, cwd: '/' }),
        onLine: ({ text }) => reader.line(text),
    });
    host.signal.throwIfAborted();
    const failure = failureOf(result, reader.log?.() ?? result.tail);
    const { startedAt, durationMs } = result;
    const told = { startedAt, durationMs, steps: reader.steps(), counters: reader.counters?.() ?? {} };
    if (failure !== undefined)
        return { ...told, failure };
    const imageId = imageIdIn(await (0,promises_.readFile)(command.imageIdFile, 'utf8').catch(() => ''));
    return { ...told, ...(imageId === undefined ? {} : { imageId }) };
};
/**
 * The id of the image in what a client wrote: the id itself, or the metadata of BuildKit's clients, which Bake keeps
 * by target. As `docker build --iidfile`: the digest of the configuration, else of the manifest.
 */
const imageIdIn = (text) => {
    const plain = text.trim();
    if (!plain.startsWith('{'))
        return plain === '' ? undefined : plain;
    const metadata = (0,json/* parseJson */.qF)(plain);
    const told = (0,json/* isRecord */.u4)(metadata) ? [metadata, ...Object.values(metadata)] : [];
    const digest = (key) => told.flatMap((each) => (0,json/* textAt */.$6)(each, key) ?? [])[0];
    return digest('containerimage.config.digest') ?? digest('containerimage.digest');
};
const failureOf = ({ end }, tail) => {
    const logTail = tail.slice(-logTailBytes);
    switch (end.kind) {
        case 'exited':
            if (end.code === 0)
                return undefined;
            return {
                kind: 'failed',
                message: `the build ended with exit status ${end.code}: ${errorLine(tail)}`,
                logTail,
            };
        case 'signalled':
            return { kind: 'failed', message: `the build client was ended by ${end.signal}`, logTail };
        case 'timed-out':
            return { kind: 'timed-out', message: `the build did not end within ${end.afterMs / 1000} s`, logTail };
        case 'not-started':
            return { kind: 'failed', message: `the build client did not start: ${end.message}`, logTail };
        case 'aborted':
            return { kind: 'failed', message: 'the build was interrupted', logTail };
    }
};
/** A complaint of the Go compiler, behind what BuildKit's plain form has in front: `#8 0.512 ./main.go:5:1: syntax error`. */
const goComplaint = /^(?:#\d+ +[\d.]+ +)?(\S+\.go:\d+(?::\d+)?: .+)$/;
/** The line that says what went wrong: the compiler's first, else the last one that names an error, else the last one. */
const errorLine = (tail) => {
    const lines = tail
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const ofGo = lines.map((line) => goComplaint.exec(line)?.[1]).find((line) => line !== undefined);
    if (ofGo !== undefined)
        return ofGo;
    return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'nothing was printed';
};
/** The evidence stage of a build that succeeded must build too; when it does not, nothing is known. */
const assertExported = ({ failure }, stage) => {
    if (failure === undefined)
        return;
    throw new Error(`Cannot read stage ${stage} of the build: ${failure.message}\n${failure.logTail}`);
};

;// CONCATENATED MODULE: ./build/engines/build/steps.js
/** A build may print what looks like instructions without end; no Dockerfile has as many, nor as long ones. */
const mostSteps = 1_000;
const longestStepName = 4_096;

;// CONCATENATED MODULE: ./build/engines/containers/buildah-progress.js

/** `STEP 3/7: RUN …`, in builds of several stages `[1/3] STEP 3/7: RUN …`. */
const stepLine = /^(?:\[\d+\/\d+\] )?STEP \d+(?:\/\d+)?: (.+)$/;
const hitLine = /^--> Using cache [0-9a-f]{12,}$/;
/**
 * Reads what Podman and Buildah print on standard output. A hit is the line right after its STEP: what a
 * RUN prints itself can therefore not pass for one, unless the step printed it first of all.
 */
const buildahProgressReader = () => {
    const steps = [];
    let afterStep = false;
    return {
        line: (text) => {
            const name = stepLine.exec(text)?.[1];
            const last = steps.at(-1);
            const isStep = name !== undefined && steps.length < mostSteps;
            if (isStep)
                steps.push({ name: name.slice(0, longestStepName), hit: false });
            else if (afterStep && last !== undefined && hitLine.test(text))
                steps.splice(-1, 1, { ...last, hit: true });
            afterStep = isStep;
        },
        steps: () => steps.filter((step) => !/^FROM\b/.test(step.name)),
    };
};

// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
;// CONCATENATED MODULE: ./build/engines/containers/store.js






/**
 * Read from the store's own index, which takes milliseconds; a command takes half a second, and would
 * also list the base images of the read-only store.
 */
const contentsOf = async ({ root, tmpDir }) => {
    const index = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'overlay-images', 'images.json'), 'utf8').catch(() => '[]');
    const images = (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(index))
        .flatMap((image) => (0,json/* textAt */.$6)(image, 'id') ?? [])
        .map((id) => `image:${id}`);
    const mounts = [];
    for (const entry of await (0,promises_.readdir)(tmpDir)) {
        if (!entry.startsWith('buildah-cache'))
            continue;
        for (const mount of await (0,promises_.readdir)((0,external_node_path_.join)(tmpDir, entry)))
            mounts.push(`mount:${entry}/${mount}`);
    }
    return [...images, ...mounts].toSorted();
};
/** Newest first: removing an image takes its untagged parents along, so a name may be gone by its turn. */
const trimStore = async (session, storage, keep) => {
    const kept = new Set(keep);
    const surplus = (await contentsOf(storage)).filter((id) => !kept.has(id));
    for (const mount of surplus.filter((id) => id.startsWith('mount:'))) {
        await removeTree(session, (0,external_node_path_.join)(storage.tmpDir, mount.slice('mount:'.length)));
    }
    const images = new Set(surplus.filter((id) => id.startsWith('image:')).map((id) => id.slice('image:'.length)));
    if (images.size === 0)
        return;
    const listed = (await containersCommand(session, storage, ['images', '--all', '--quiet', '--no-trunc'])).split('\n');
    const newestFirst = listed.map((id) => id.replace(/^sha256:/, '')).filter((id) => images.has(id));
    const ignore = session.kind.program === 'podman' ? ['--ignore'] : [];
    await containersCommand(session, storage, ['rmi', '--force', ...ignore, ...newestFirst]).catch(() => undefined);
    const left = (await contentsOf(storage)).filter((id) => images.has(id.slice('image:'.length)));
    if (left.length > 0)
        throw new Error(`${session.kind.name} did not remove ${left.length} image(s) of the last build: ${left.join(', ')}`);
};
/**
 * Files of a rootless build belong to sub-ids: root removes them directly, their user inside its namespace. As
 * root, a build that was ended leaves its overlay mounted.
 */
const removeTree = async (session, path) => {
    const { host, base } = session;
    if (host.uid !== 0) {
        await containersCommand(session, base, ['unshare', 'rm', '-rf', path], { signal: interrupt/* uninterrupted */.qA });
        return;
    }
    const mounted = await (0,mounts/* unmountUnder */.L0)(host, path);
    if (mounted.length > 0)
        throw new Error(`Cannot unmount what a build left in ${path}: ${mounted.join(', ')}`);
    await (0,promises_.rm)(path, { recursive: true, force: true });
};

;// CONCATENATED MODULE: ./build/engines/containers/space.js







/** A cache space is a storage root of its own; cache mounts are kept in TMPDIR, so that is its own too. */
const openContainersSpace = async (session, folder, name, label) => {
    const storage = await makeStorageRoot(folder, name, session.user);
    const [imageIdFile, exported] = [(0,external_node_path_.join)(storage.tmpDir, 'iid'), (0,external_node_path_.join)(storage.tmpDir, 'export')];
    // The store is made by the first command on it. That is no part of a build: Docker's is there already.
    await containersCommand(session, storage, ['images', '--quiet']);
    const run = (request, output) => runBuild(session.host, {
        ...commandOf(session, storage),
        args: [
            ...globalArguments(session, storage),
            ...buildArguments(session, request),
            ...cgroupArguments(session, folder),
            ...output,
            request.contextDir,
        ],
        timeoutMs: request.timeoutMs,
        imageIdFile,
    });
    return {
        label,
        contents: () => contentsOf(storage),
        build: (request) => run(request, ['--tag', `localhost/go-container-bench/out:${label}`, '--iidfile', imageIdFile]),
        trim: async (keep) => trimStore(session, storage, keep),
        export: async (request, stage) => {
            await removeTree(session, exported);
            const output = ['--output', `type=local,dest=${exported}`];
            assertExported(await run({ ...request, target: stage, noCache: false }, output), stage);
            return exported;
        },
        [Symbol.asyncDispose]: () => removeTree(session, (0,external_node_path_.join)(folder.path, name)),
    };
};
const commandOf = (session, storage) => ({
    program: session.kind.program,
    env: containersEnv(session, storage),
    ...(session.user === undefined ? {} : { user: session.user }),
    reader: buildahProgressReader(),
});
/**
 * As root, containers are in control groups: below that of the run, so that those of steps that were killed go with
 * it. Buildah takes the path for that of the container itself, and one that has others below cannot hold processes.
 */
const cgroupArguments = ({ rootless, kind }, { path }) => rootless ? [] : ['--cgroup-parent', `/${(0,cgroups/* cgroupOf */.We)(path)}/${kind.folder}`];
/** Podman has `--layers` and `--force-rm` on by default, Buildah does not. Both hide `--pull-never`, and have it in every version. */
const buildArguments = ({ hostNetwork, ulimits }, request) => [
    ...['build', '--layers', '--force-rm', '--pull-never', ...ulimits],
    ...commonArguments(hostNetwork === undefined ? request : withHostNetwork(request)),
];

;// CONCATENATED MODULE: ./build/engines/containers/engine.js












/** Looks for the programs that an engine over containers/storage needs, an OCI runtime among them. */
const detectContainers = (host, { program }, packages) => {
    const rootless = packages.includes('uidmap') ? ['newuidmap', 'newgidmap'] : [];
    const absent = [program, ...rootless].filter((each) => (0,on_path/* onPath */.L)(host, each) === undefined);
    const runtime = ['crun', 'runc'].some((each) => (0,on_path/* onPath */.L)(host, each) !== undefined);
    const missing = [...absent, ...(runtime ? [] : ['an OCI runtime (crun or runc)'])];
    if (missing.length === 0)
        return { kind: 'found', what: (0,on_path/* onPath */.L)(host, program) ?? program, answers: true };
    return {
        kind: 'missing',
        reason: `not installed: ${missing.join(', ')}`,
        remedy: `install it (Debian, Ubuntu: apt-get install ${packages.join(' ')})`,
    };
};
/** Starts one of the engines over containers/storage, with storage of its own. */
const startContainers = async (host, folder, { kind, user, origin }) => {
    const session = await openContainersSession(host, folder, kind, user);
    const facts = await containersFacts(session, origin);
    await adoptPauseProcess(session, folder);
    return running(session, folder, facts);
};
const running = (session, folder, facts) => {
    let spaces = 0;
    const { kind, user, base } = session;
    return {
        facts,
        ...(user === undefined ? {} : { runsAs: user }),
        lacks: lacksOf(facts),
        loadImage: async (archive) => {
            const readable = await withinReach(session, archive.path);
            await containersCommand(session, base, loadArguments(session, readable), { timeoutMs: 300_000 });
            await (0,promises_.rm)(readable);
        },
        pullImage: async (reference) => {
            await containersCommand(session, base, ['pull', '--quiet', reference], { timeoutMs: 900_000 });
        },
        imageId: (reference) => idOf(session, reference),
        openSpace: (label) => openContainersSpace(session, folder, `${kind.folder}/s${++spaces}`, label),
        [Symbol.asyncDispose]: () => engine_close(session, folder),
    };
};
const loadArguments = ({ kind }, path) => kind.program === 'podman'
    ? ['load', '--quiet', '--input', path]
    : ['pull', '--quiet', `docker-archive:${path}`];
const engine_close = async (session, folder) => {
    if (session.host.uid !== 0)
        await removeTree(session, session.base.root);
    const pid = await pausePid(session);
    const pause = pid === undefined ? undefined : (0,process_table/* identify */.ls)(pid);
    if (pause !== undefined)
        await (0,process_tree/* endProcess */.JZ)(pause, { group: false, graceMs: 2_000 });
    if (pid !== undefined)
        await folder.release(pid);
    if (session.host.uid === 0)
        await removeTree(session, session.dir);
    else
        await (0,promises_.rm)(session.dir, { recursive: true, force: true });
};
/** Buildah ends with an error for an image that it does not have, Podman lists none. */
const idOf = async (session, reference) => {
    const list = ['images', '--quiet', '--no-trunc', reference];
    const listed = await containersCommand(session, session.base, list).catch((error) => {
        if (error instanceof exec/* CommandError */.Qd && error.message.includes('image not known'))
            return '';
        throw error;
    });
    return /^\S+/.exec(listed)?.[0];
};
/** The cache folder may be closed to the user of the engine: a link beside its storage, else a copy, is not. */
const withinReach = async ({ dir }, path) => {
    const near = (0,external_node_path_.join)(dir, (0,external_node_path_.basename)(path));
    await (0,promises_.link)(path, near).catch(() => (0,promises_.copyFile)(path, near));
    return near;
};
/** Rootless Podman keeps one process that holds its namespaces; a later run must find it if we are killed. */
const adoptPauseProcess = async (session, folder) => {
    const pid = await pausePid(session);
    if (pid !== undefined)
        await folder.adopt(pid, `pause process of ${session.kind.name}`);
};
const pausePid = async ({ dir }) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'xdg', 'libpod', 'tmp', 'pause.pid'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : Number(text.trim());
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/engines/install/set-up.js
var set_up = __webpack_require__(34116);
;// CONCATENATED MODULE: ./build/engines/install/packages.js
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



const policyFile = '/usr/sbin/policy-rc.d';
/** What Debian asks before a package starts its service: 101 means "not allowed". */
const refuseStarts = '#!/bin/sh\nexit 101\n';
/**
 * Installs distribution packages: nothing is removed or downgraded, and no service is started. Says the
 * exact command before it runs it; without root or password-less sudo the error is that command.
 */
const installPackages = async (host, engine, packages) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const command = ['apt-get', 'install', '--yes', '--no-remove', '--no-install-recommends', ...packages];
        const prefix = await privilege(host, engine, command);
        host.log(`${engine}: installing from the distribution: ${[...prefix, ...command].join(' ')}`);
        const _ = __addDisposableResource(env_1, await withoutServiceStarts(prefix), true);
        const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-q'];
        await (0,set_up/* runSetUp */.d)([...prefix, ...apt, 'update']);
        await (0,set_up/* runSetUp */.d)([...prefix, ...apt, ...command.slice(1)]);
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
/** `[]` as root, `sudo -n` where it asks for no password. */
const privilege = async (host, engine, command) => {
    const byHand = `Install it yourself and run again: sudo ${command.join(' ')}`;
    if (!(0,external_node_fs_.existsSync)('/usr/bin/apt-get')) {
        throw new Error(`Cannot install ${engine}: this distribution has no apt-get. Install it with your package manager.`);
    }
    if (host.uid === 0)
        return [];
    const sudo = await host.exec('sudo', ['-n', 'true'], { timeoutMs: 10_000 });
    if (sudo.end.kind === 'exited' && sudo.end.code === 0)
        return ['sudo', '-n'];
    throw new Error(`Cannot install ${engine}: this user is not root, and sudo would ask for a password. ${byHand}`);
};
/** A policy that is already there is the owner's, and stays. */
const withoutServiceStarts = async (prefix) => {
    if ((0,external_node_fs_.existsSync)(policyFile) || !(0,external_node_fs_.existsSync)('/usr/sbin'))
        return { [Symbol.asyncDispose]: async () => { } };
    if (prefix.length === 0)
        await (0,promises_.writeFile)(policyFile, refuseStarts, { mode: 0o755 });
    else
        await (0,set_up/* runSetUp */.d)([
            ...prefix,
            'sh',
            '-c',
            `printf '${refuseStarts.replaceAll('\n', '\\n')}' > ${policyFile} && chmod 755 ${policyFile}`,
        ]);
    return {
        [Symbol.asyncDispose]: async () => {
            if (prefix.length === 0)
                await (0,promises_.rm)(policyFile, { force: true });
            else
                await (0,set_up/* runSetUp */.d)([...prefix, 'rm', '-f', policyFile]);
        },
    };
};

// EXTERNAL MODULE: ./build/engines/install/unprivileged-user.js
var unprivileged_user = __webpack_require__(41942);
;// CONCATENATED MODULE: ./build/engines/buildah.js



const buildah_packages = ['buildah', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc'];
/** Where a run has it: Podman and Buildah of one user would else warm each other's caches. */
const buildahKind = { name: 'buildah', program: 'buildah', folder: 'bh' };
/** Buildah without root. When this process is root, it runs as an unprivileged user. */
const buildah = {
    name: buildahKind.name,
    title: 'Buildah, rootless, with storage of its own and with layers',
    usual: false,
    needs: { program: 'buildah', builder: 'buildah', userNamespace: 'buildah' },
    detect: async (host) => detectContainers(host, buildahKind, buildah_packages),
    install: (host) => installPackages(host, buildahKind.name, buildah_packages),
    start: async (host, folder, origin) => {
        const user = host.uid === 0 ? await (0,unprivileged_user/* ensureUnprivilegedUser */.m)(host) : undefined;
        return startContainers(host, folder, { kind: buildahKind, user, origin });
    },
};

// EXTERNAL MODULE: ./build/host/disposal.js
var host_disposal = __webpack_require__(15584);
;// CONCATENATED MODULE: ./build/engines/buildkit/ledger.js
/** What BuildKit calls the record of a base image, which belongs to no space: `from local` of the graph driver, else `pulled from`. */
const isBaseRecord = (description) => /^(from local|pulled from) /.test(description);
/**
 * Records without a ledger, by store. Not every step is made anew by `--no-cache`: all spaces share the record of a
 * WORKDIR, which then cannot go with the space that made it.
 */
const orphans = new WeakMap();
const orphansIn = (store) => {
    const known = orphans.get(store) ?? new Set();
    orphans.set(store, known);
    return known;
};
/** Opens an empty ledger, of everything but base images when `owns` does not say otherwise. */
const openLedger = (store, label, owns = ({ Description }) => !isBaseRecord(Description)) => {
    const records = new Set();
    const tags = new Set();
    const present = async () => {
        const [stored, images] = await Promise.all([store.cacheRecords(), store.images()]);
        const ours = stored.filter(({ ID }) => records.has(ID)).map((record) => `${record.Type}:${record.ID}`);
        const tagged = images.flatMap(({ RepoTags }) => RepoTags).filter((tag) => tags.has(tag));
        return [...ours, ...tagged.map((tag) => `image:${tag}`)].toSorted();
    };
    return {
        contents: present,
        tag: (serial) => {
            const tag = `localhost/go-container-bench/out:${label}-${serial}`;
            tags.add(tag);
            return tag;
        },
        recording: async (build) => {
            const before = new Set((await store.cacheRecords()).map(({ ID }) => ID));
            try {
                return await build();
            }
            finally {
                const added = (await store.cacheRecords()).filter((each) => !before.has(each.ID) && owns(each));
                for (const { ID } of added)
                    records.add(ID);
            }
        },
        trim: async (keep) => removeFrom(store, (await present()).filter((id) => !keep.includes(id))),
        close: async () => {
            await removeFrom(store, [...(await present()), ...orphansIn(store)]);
            for (const id of await present())
                orphansIn(store).add(id);
        },
    };
};
const removeFrom = async (store, surplus) => {
    const images = surplus.filter((id) => id.startsWith('image:'));
    for (const image of images)
        await store.removeImage(image.slice('image:'.length));
    const records = surplus.filter((id) => !images.includes(id)).map((id) => id.slice(id.indexOf(':') + 1));
    // A record that another one was made from goes only after that one: repeat while anything went.
    for (let gone = records; gone.length > 0;)
        gone = [...(await store.pruneRecords(records))];
};

;// CONCATENATED MODULE: ./build/engines/buildkit/space.js




/**
 * A cache space in the common store of a BuildKit: a namespace of its own for the cache mounts, and a ledger of
 * the records and images that its builds added. BuildKit gives records no owner, so the ledger is the
 * difference of the store's listings right before and right after each build. In a store that others use too,
 * runs therefore build by turns.
 */
const openBuildKitSpace = async (options) => {
    const { host, store, client, dir, label } = options;
    await (0,promises_.mkdir)(dir, { recursive: true });
    const ledger = openLedger(store, label);
    const files = { namespace: label, dir, idFile: (0,external_node_path_.join)(dir, 'iid') };
    let serial = 0;
    const run = (request, output) => alone(options, () => ledger.recording(async () => runBuild(host, {
        program: client.program,
        args: await client.arguments(request, output, files),
        env: client.env,
        timeoutMs: request.timeoutMs,
        reader: client.newReader(),
        imageIdFile: files.idFile,
    })));
    return {
        label,
        contents: () => ledger.contents(),
        build: (request) => run(request, { kind: 'image', tag: ledger.tag(serial++) }),
        trim: (keep) => alone(options, () => ledger.trim(keep)),
        export: async (request, stage) => {
            const folder = (0,external_node_path_.join)(dir, 'export');
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            const built = await run({ ...request, target: stage, noCache: false }, { kind: 'files', folder });
            assertExported(built, stage);
            return folder;
        },
        [Symbol.asyncDispose]: async () => {
            await alone(options, () => ledger.close());
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        },
    };
};
/** While another run builds, its records would be taken for ours, and it may hold on to some of ours. */
const alone = ({ host, store }, work) => {
    const told = () => host.log('Another run builds in the same daemon: waiting for its build to end.');
    return store.alone === undefined ? work() : store.alone(work, { signal: host.signal, told });
};
/** `BUILDKIT_CACHE_MOUNT_NS` must be of `[a-z0-9-]` only: BuildKit treats an id with a slash differently. */
const inNamespace = (request, namespace) => ({
    ...request,
    buildArgs: { ...request.buildArgs, BUILDKIT_CACHE_MOUNT_NS: namespace },
});

;// CONCATENATED MODULE: ./build/engines/buildkit/buildctl-build.js


/**
 * Builds through `buildctl`. The image is an OCI archive, one file in the space's folder: a BuildKit without
 * containerd keeps no images, and a registry would put the network into the time.
 */
const buildctlBuild = ({ program, env, address, progress, layouts }) => ({
    program,
    env,
    newReader: progress.newReader,
    arguments: async (request, output, { namespace, dir, idFile }) => [
        ...['--addr', address, 'build', '--progress', progress.name],
        ...['--frontend', 'dockerfile.v0', '--metadata-file', idFile],
        ...requestArguments(inNamespace(request, namespace)),
        ...[...layouts].flatMap(([reference, { dir: layout, digest }], index) => [
            ...['--oci-layout', `image${index}=${layout}`],
            ...['--opt', `context:${reference}=oci-layout://image${index}@${digest}`],
        ]),
        ...outputOf(output, dir),
    ],
});
const requestArguments = (request) => {
    const { contextDir, dockerfile, target, network, buildArgs, ssh = [] } = request;
    const { buildContexts = {}, secrets = {} } = request;
    return [
        ...['--local', `context=${contextDir}`, '--local', `dockerfile=${(0,external_node_path_.dirname)(dockerfile)}`],
        ...buildctl_build_option('filename', (0,external_node_path_.basename)(dockerfile)),
        ...(request.noCache ? ['--no-cache'] : []),
        ...(target === undefined ? [] : buildctl_build_option('target', target)),
        ...networkArguments(network),
        ...Object.entries(buildArgs).flatMap(([name, value]) => buildctl_build_option(`build-arg:${name}`, value)),
        ...Object.entries(buildContexts).flatMap(([name, folder]) => [
            ...['--local', `${name}=${folder}`],
            ...buildctl_build_option(`context:${name}`, `local:${name}`),
        ]),
        ...Object.entries(secrets).flatMap(([id, path]) => ['--secret', `id=${id},src=${path}`]),
        ...ssh.flatMap((agent) => ['--ssh', agent]),
    ];
};
const buildctl_build_option = (name, value) => ['--opt', `${name}=${value}`];
/** Steps that name no network have the daemon's own choice, the machine's. */
const networkArguments = (network) => {
    if (network === undefined || network === 'default')
        return [];
    return [
        ...buildctl_build_option('force-network-mode', network),
        ...(network === 'host' ? ['--allow', 'network.host'] : []),
    ];
};
const outputOf = (output, dir) => {
    switch (output.kind) {
        case 'image':
            return ['--output', `type=oci,dest=${(0,external_node_path_.join)(dir, 'image.tar')},name=${output.tag}`];
        case 'files':
            return ['--output', `type=local,dest=${output.folder}`];
        case 'nothing':
            return [];
    }
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/host/process/daemon.js





const stopGraceMs = 10_000;
const told = 20;
/** The death of the first of these that has ended, by name; undefined while all of them live. */
const deathOf = async (daemons) => {
    for (const [name, daemon] of Object.entries(daemons)) {
        const end = daemon.ended();
        if (end !== undefined)
            return { message: `${name} ${end}`, logTail: await daemon.logTail(told) };
    }
    return undefined;
};
/** Starts a server in a process group of its own, so that a Ctrl-C in the terminal does not reach it before us. */
const startDaemon = (program, args, options) => {
    const log = (0,external_node_fs_.openSync)(options.logFile, 'a', 0o600);
    // Another user may not be allowed to enter our working folder.
    const identity = options.user === undefined ? {} : { uid: options.user.uid, gid: options.user.gid, cwd: '/' };
    const child = (0,external_node_child_process_.spawn)(program, args, {
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...options.env },
        ...identity,
    });
    (0,external_node_fs_.closeSync)(log);
    let end;
    const ended = new Promise((resolve) => {
        const note = (how) => {
            end ??= how;
            resolve();
        };
        child.on('error', (error) => note(error.message));
        child.on('exit', (code, signal) => note(signal === null ? `exited with ${code}` : `ended by ${signal}`));
    });
    const pid = child.pid ?? 0;
    return {
        pid,
        ended: () => end,
        logTail: async (lines) => {
            const text = await (0,promises_.readFile)(options.logFile, 'utf8').catch(() => '');
            return text.trimEnd().split('\n').slice(-lines).join('\n');
        },
        [Symbol.asyncDispose]: async () => {
            if (pid === 0)
                return;
            (0,process_tree/* killGroup */.i0)(pid, 'SIGTERM');
            await Promise.race([ended, (0,external_node_timers_promises_.setTimeout)(stopGraceMs, undefined, { ref: false })]);
            (0,process_tree/* killGroup */.i0)(pid, 'SIGKILL');
        },
    };
};

// EXTERNAL MODULE: ./build/host/unix-http.js
var unix_http = __webpack_require__(62590);
;// CONCATENATED MODULE: ./build/host/process/wait-for-socket.js



const readyWithinMs = 60_000;
/** Waits until a daemon of ours takes connections; throws with the end of its log when it ends or does not get there. */
const waitForSocket = async (host, name, daemon, socketPath) => {
    for (let waitedMs = 0; waitedMs < readyWithinMs; waitedMs += 100) {
        host.signal.throwIfAborted();
        const end = daemon.ended();
        if (end !== undefined)
            throw new Error(`${name} ${end} at its start. Its last lines:\n${await daemon.logTail(15)}`);
        if (await answers(socketPath))
            return;
        await (0,external_node_timers_promises_.setTimeout)(100);
    }
    throw new Error(`${name} was not ready within ${readyWithinMs / 1000} s. Its last lines:\n${await daemon.logTail(15)}`);
};
/** containerd speaks gRPC: a connection that is accepted is answer enough. */
const answers = async (socketPath) => {
    try {
        await (0,unix_http/* unixHttp */.l)({ socketPath, method: 'GET', path: '/_ping', timeoutMs: 2_000 });
        return true;
    }
    catch (error) {
        return !['ENOENT', 'ECONNREFUSED', 'EACCES'].includes((0,json/* errorCode */.CA)(error) ?? '');
    }
};

// EXTERNAL MODULE: ./build/engines/machine/rootlesskit.js
var rootlesskit = __webpack_require__(8761);
;// CONCATENATED MODULE: ./build/engines/buildkit/daemon.js
var daemon_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var daemon_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Settings of every BuildKit that we start. Garbage collection is off, or it could drop the caches that a scenario
 * starts from. Steps that name no network have the daemon's own, and `network: host` is allowed.
 * `cgroup` is where steps have their control groups; absent: where BuildKit has them by itself.
 */
const buildkitdSettings = (cgroup) => `insecure-entitlements = ["network.host"]
[worker.oci]
  enabled = true
  gc = false
  snapshotter = "overlayfs"
  networkMode = "host"
${cgroup === undefined ? '' : `  defaultCgroupParent = ${JSON.stringify(cgroup)}\n`}[worker.containerd]
  enabled = false
`;
/**
 * Starts buildkitd with the runc that is on PATH; it needs neither Docker nor containerd. Without root it is in the
 * namespaces of RootlessKit, which end all that is in them when it ends.
 */
const startBuildkitd = async (host, folder) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const dir = await folder.sub('buildkit');
        const at = (file) => (0,external_node_path_.join)(dir, file);
        const [socketPath, tmp] = [at('b.sock'), await folder.sub('buildkit/tmp')];
        const env = {
            ...{ ...host.env, ...(await copyCertificates(host, dir)) },
            PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
            // It mounts there what it hands out.
            TMPDIR: tmp,
            // Without root, runc keeps its state there.
            XDG_RUNTIME_DIR: await folder.sub('buildkit/x'),
        };
        // Below that of the run, so that those of steps that were killed go with it; without root there are none.
        const cgroup = host.uid === 0 ? `/${(0,cgroups/* cgroupOf */.We)(folder.path)}` : undefined;
        await (0,promises_.writeFile)(at('buildkitd.toml'), buildkitdSettings(cgroup));
        const network = host.uid === 0 ? undefined : await (0,rootlesskit/* chooseRootlessNetwork */.h)(host, { user: undefined, env });
        const prefix = network === undefined ? [] : inNamespaces(network, at('k'));
        const places = [
            ...['--config', at('buildkitd.toml'), '--root', at('r'), '--addr', `unix://${socketPath}`],
            // Its own would be in /run/buildkit, whoever else runs one.
            ...['--otel-socket-path', at('otel.sock')],
        ];
        const [program = '', ...args] = [...prefix, 'buildkitd', ...(network ? ['--rootless'] : []), ...places];
        const disposal = daemon_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const daemon = disposal.use(startDaemon(program, args, { env, logFile: at('buildkitd.log') }));
        if (daemon.pid > 0)
            await folder.adopt(daemon.pid, program);
        await waitForSocket(host, 'buildkitd', daemon, socketPath);
        const started = disposal.move();
        return {
            ...{ address: `unix://${socketPath}`, env, networkDriver: network?.driver ?? 'host' },
            death: () => deathOf({ buildkitd: daemon }),
            [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = daemon_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** /etc and /run are copies that may be written to. */
const inNamespaces = ({ args }, stateDir) => [
    ...['rootlesskit', ...args, '--state-dir', stateDir],
    ...['--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
];

;// CONCATENATED MODULE: ./build/engines/buildkit/facts.js


/** What a buildkitd of our own says of itself. `buildctl` gives the standard output of the client. */
const buildkitFacts = async (buildctl, told) => {
    const info = (0,json/* parseJson */.qF)(await buildctl(['debug', 'info', '--format', '{{json .}}']));
    const worker = (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(await buildctl(['debug', 'workers', '--format', '{{json .}}'])))[0];
    const storageDriver = (0,json/* textAt */.$6)(worker, 'labels', 'org.mobyproject.buildkit.worker.snapshotter');
    const buildkit = (0,json/* textAt */.$6)(info, 'buildkitVersion', 'version');
    // `buildctl github.com/moby/buildkit v0.34.2 REVISION`
    const client = (await buildctl(['--version'])).split(/\s+/)[2];
    return {
        name: 'buildkit',
        versions: withoutAbsent({ client, buildkit }),
        ...(storageDriver === undefined ? {} : { storageDriver }),
        ...told,
        imageStore: 'none: the image is an OCI archive',
        builder: 'buildctl, OCI worker; output type=oci, one file',
        notes: ['daemon started for this run: RUN steps that name no network have its own'],
    };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/progress.js

const vertexLine = /^#(\d+) (.+)$/;
/** `[build 3/5] RUN …`; `[internal] …` is BuildKit's own work, and FROM is never marked as cached. */
const instruction = /^\[(?!internal\])[^\]]*\d+\/\d+\] (?!FROM\b)(.+)$/;
/**
 * Reads `--progress=plain`. The plain form is the only one that every BuildKit client since 18.09 prints; it repeats a vertex under
 * the same number, so that the first line names it and `CACHED` marks it.
 */
const plainProgressReader = () => {
    const names = new Map();
    const ran = new Map();
    return {
        line: (text) => {
            const [, vertex, rest] = vertexLine.exec(text) ?? [];
            if (vertex === undefined || rest === undefined)
                return;
            const name = instruction.exec(rest)?.[1];
            if (name !== undefined && !names.has(vertex) && names.size < mostSteps)
                names.set(vertex, name.slice(0, longestStepName));
            if (!names.has(vertex))
                return;
            if (rest === 'CACHED')
                ran.set(vertex, 'hit');
            if (/^DONE \d/.test(rest) && !ran.has(vertex))
                ran.set(vertex, 'done');
        },
        steps: () => [...names].flatMap(([vertex, name]) => {
            const outcome = ran.get(vertex);
            return outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }];
        }),
    };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/json-progress.js



/**
 * Asks a client by its help text. Buildx 0.12 to 0.14 have `rawjson` too, over many lines for each object, and do
 * not tell of it there.
 */
const progressOf = async (host, program, build, env = host.env) => {
    const help = await host.exec(program, [...build, '--help'], { env, timeoutMs: 15_000 });
    return help.stdout.includes('rawjson')
        ? { name: 'rawjson', newReader: jsonProgressReader }
        : { name: 'plain', newReader: plainProgressReader };
};
const longestLog = 16_384;
/**
 * Reads `--progress=rawjson`: an object on each line, as `SolveStatus` of BuildKit's client/graph.go. A vertex comes
 * many times under its digest, in any order; what is no object is what a client prints for people.
 */
const jsonProgressReader = () => {
    const [steps, load] = [makeSteps(), makeSpan()];
    let [log, imported] = ['', false];
    const say = (text) => void (log = (log + text).slice(-longestLog));
    const readVertex = (vertex) => {
        const [name, error] = [(0,json/* textAt */.$6)(vertex, 'name'), (0,json/* textAt */.$6)(vertex, 'error')];
        if (name === undefined)
            return;
        steps.add(vertex, name.split('\n', 1)[0] ?? '');
        if (error !== undefined)
            say(`ERROR: ${name}: ${error}\n`);
        if (name !== 'importing to docker')
            return;
        load.add(vertex);
        imported ||= (0,json/* textAt */.$6)(vertex, 'completed') !== undefined;
    };
    return {
        line: (text) => {
            const status = statusIn(text);
            if (status === undefined)
                say(`${text}\n`);
            for (const vertex of (0,json/* listAt */.gT)(status, 'vertexes'))
                readVertex(vertex);
            for (const each of (0,json/* listAt */.gT)(status, 'statuses'))
                if ((0,json/* textAt */.$6)(each, 'id') === 'sending tarball')
                    load.add(each);
            for (const each of (0,json/* listAt */.gT)(status, 'logs'))
                say(Buffer.from((0,json/* textAt */.$6)(each, 'data') ?? '', 'base64').toString());
        },
        steps: () => steps.list(),
        log: () => log,
        // What a builder that is not the daemon pays to bring the image into it.
        counters: () => ({ ...(imported ? { dockerLoadMs: load.lengthMs() } : {}) }),
    };
};
/** Instructions by digest, in the order of their start: they are announced in any other. */
const makeSteps = () => {
    const names = new Map();
    const ran = new Map();
    return {
        add: (vertex, name) => {
            const [digest, step] = [(0,json/* textAt */.$6)(vertex, 'digest'), instruction.exec(name)?.[1]];
            if (digest === undefined || step === undefined || (0,json/* textAt */.$6)(vertex, 'started') === undefined)
                return;
            if (!names.has(digest) && names.size >= mostSteps)
                return;
            names.set(digest, step.slice(0, longestStepName));
            const done = (0,json/* textAt */.$6)(vertex, 'completed') !== undefined && (0,json/* textAt */.$6)(vertex, 'error') === undefined;
            if ((0,json.at)(vertex, 'cached') === true)
                ran.set(digest, 'hit');
            else if (done && !ran.has(digest))
                ran.set(digest, 'done');
        },
        list: () => [...names].flatMap(([digest, name]) => {
            const outcome = ran.get(digest);
            return outcome === undefined ? [] : [{ name, hit: outcome === 'hit' }];
        }),
    };
};
/** A line may be clipped in the output of a noisy step; the vertexes stand before it. */
const statusIn = (line) => line.startsWith('{')
    ? ((0,json/* parseJson */.qF)(line) ?? (0,json/* parseJson */.qF)(`${line.slice(0, line.indexOf(',"logs":'))}}`))
    : undefined;
/** From the first start to the last end of what is added, by the times in it. */
const makeSpan = () => {
    const [starts, ends] = [[], []];
    return {
        add: (part) => {
            const [started, completed] = [(0,json/* textAt */.$6)(part, 'started'), (0,json/* textAt */.$6)(part, 'completed')];
            if (started !== undefined)
                starts.push(Date.parse(started));
            if (completed !== undefined)
                ends.push(Date.parse(completed));
        },
        lengthMs: () => Math.max(...ends) - Math.min(...starts),
    };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/record-store.js
/**
 * The records behind a BuildKit client, `buildctl` or `docker buildx`, whose commands `du` and `prune` print the
 * same fields. `run` gives the standard output of the client for these arguments, and throws when it fails.
 */
const clientRecords = (run) => ({
    cacheRecords: async () => parseRecords(await run(['du', '--verbose'])),
    pruneRecords: async (ids) => {
        if (ids.length === 0)
            return [];
        const filter = ['--filter', `id~=^(${ids.join('|')})$`];
        return parseRecords(await run(['prune', '--all', '--verbose', ...filter])).map(({ ID }) => ID);
    },
});
/**
 * Reads `--verbose`: blocks of `Name: value`, an empty line after each. Old clients have no other form that tells
 * all. A description may have lines of its own, so that a block begins with an id after an empty line only.
 */
const parseRecords = (text) => text.split(/\n\s*\n(?=ID:\s)/).flatMap((block) => {
    const value = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(block)?.[1]?.trim();
    const ID = value('ID');
    if (ID === undefined || !/^[\w-]+$/.test(ID))
        return [];
    return [{ ID, Type: lastType(block), Description: value('Description') ?? '' }];
});
/** The last one, for the description stands before it; `prune` tells none. */
const lastType = (block) => [...block.matchAll(/^Type:[ \t]*(\S+)$/gm)].at(-1)?.[1] ?? '';

;// CONCATENATED MODULE: ./build/engines/buildkit/base-records.js
/**
 * What the records of a BuildKit say that an image is: the digest of what was pulled under its name. Of a name that
 * stood for more than one image it is all their digests, so that it differs from each. Undefined: nothing was pulled.
 */
const pulledAs = (records, reference) => {
    const wanted = fullName(reference);
    const digests = records.flatMap(({ Description }) => {
        const [, name = '', digest = ''] = /^pulled from (\S+)@(sha256:\S+)$/.exec(Description) ?? [];
        return name === wanted ? [digest] : [];
    });
    return digests.length === 0 ? undefined : [...new Set(digests)].toSorted().join(' ');
};
/** As BuildKit writes it: `golang` is `docker.io/library/golang:latest`; a digest is no part of the name. */
const fullName = (reference) => {
    const [name = '', digest] = reference.split('@');
    const complete = `${hostOf(name)}${name}`;
    return digest !== undefined || /:[^/]*$/.test(name) ? complete : `${complete}:latest`;
};
/** What goes before a name that names no registry. */
const hostOf = (name) => {
    const [first = '', ...more] = name.split('/');
    if (more.length === 0)
        return 'docker.io/library/';
    return /[.:]|^localhost$/.test(first) ? '' : 'docker.io/';
};

;// CONCATENATED MODULE: ./build/engines/buildkit/image-layout.js




/** Unpacks an archive, which is an OCI layout as well, into an empty folder. */
const unpackLayout = async (host, archive, dir) => {
    (0,exec/* succeed */.Py)(await host.exec('tar', ['-xf', archive.path, '-C', dir], { timeoutMs: 300_000 }));
    const index = (0,json/* parseJson */.qF)(await (0,promises_.readFile)((0,external_node_path_.join)(dir, 'index.json'), 'utf8').catch(() => ''));
    const digest = (0,json/* textAt */.$6)((0,json/* listAt */.gT)(index, 'manifests')[0], 'digest');
    if (digest === undefined)
        throw new Error(`${archive.path} is no OCI layout: its index.json names no manifest. Remove the file and run again.`);
    return { dir, digest };
};

;// CONCATENATED MODULE: ./build/engines/buildkit/running.js







/** A BuildKit that has records, but no images of its own: base images are its records too, or it fetches them. */
const runningBuildKit = (parts) => {
    const { host, folder, facts, store, client, layouts, stays, death, close } = parts;
    const dir = (0,external_node_path_.join)(folder.path, `${facts.name}-work`);
    const bases = openLedger(store, 'bases', ({ Description }) => isBaseRecord(Description));
    let spaces = 0;
    const fetch = (reference) => fetchImage(parts, { reference, dir, bases });
    return {
        facts,
        takesSyntax: true,
        ...(death === undefined ? {} : { death }),
        loadImage: async (archive) => {
            if (layouts.has(archive.reference))
                return;
            const to = (0,external_node_path_.join)(dir, `image-${layouts.size + 1}`);
            await (0,promises_.mkdir)(to, { recursive: true });
            layouts.set(archive.reference, await unpackLayout(host, archive, to));
            await fetch(archive.reference);
        },
        pullImage: async (reference) => {
            if (!layouts.has(reference))
                await fetch(reference);
        },
        imageId: async (reference) => pulledAs(await store.cacheRecords(), reference),
        openSpace: (label) => openBuildKitSpace({ host, store, client, dir: (0,external_node_path_.join)(dir, `s${++spaces}`), label }),
        [Symbol.asyncDispose]: async () => {
            try {
                if (stays)
                    await bases.trim([]);
            }
            finally {
                await close[Symbol.asyncDispose]();
                await (0,promises_.rm)(dir, { recursive: true, force: true });
            }
        },
    };
};
/** Unpacks an image into the records before any build is timed; what else that leaves goes at once. */
const fetchImage = async (parts, { reference, dir, bases }) => {
    const { host, facts, store, client } = parts;
    const contextDir = (0,external_node_path_.join)(dir, 'fetch');
    const [dockerfile, imageIdFile] = [(0,external_node_path_.join)(contextDir, 'Dockerfile'), (0,external_node_path_.join)(contextDir, 'iid')];
    await (0,promises_.mkdir)(contextDir, { recursive: true });
    await (0,promises_.writeFile)(dockerfile, `FROM ${reference}\nWORKDIR /go-container-bench\n`);
    const timeoutMs = 900_000;
    const request = { contextDir, dockerfile, buildArgs: {}, noCache: false, timeoutMs };
    const files = { namespace: 'fetch', dir: contextDir, idFile: imageIdFile };
    const args = await client.arguments(request, { kind: 'nothing' }, files);
    const { program, env } = client;
    const command = { program, args, env, timeoutMs, reader: client.newReader(), imageIdFile };
    const rest = openLedger(store, 'fetch');
    const { failure } = await bases.recording(() => rest.recording(() => runBuild(host, command)));
    await rest.trim([]);
    if (failure === undefined)
        return;
    throw new Error(`${facts.name} cannot take the image ${reference}: ${failure.message}\n${failure.logTail}`);
};

;// CONCATENATED MODULE: ./build/engines/buildkit.js
var buildkit_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var buildkit_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










const remedy = 'put buildkitd and buildctl (https://github.com/moby/buildkit/releases) and runc on PATH; without root, rootlesskit and uidmap too';
const programs = ['buildkitd', 'buildctl', 'runc'];
const rootlessPrograms = ['rootlesskit', 'newuidmap', 'newgidmap'];
/** BuildKit by itself, without Docker: a buildkitd of our own, and its image as an OCI archive. */
const buildkit = {
    name: 'buildkit',
    title: 'BuildKit without Docker, with a buildkitd started for the run',
    usual: false,
    needs: { builder: 'buildkit', program: 'buildctl' },
    detect: async (host) => {
        const needed = [...programs, ...(host.uid === 0 ? [] : rootlessPrograms)];
        const absent = needed.filter((program) => (0,on_path/* onPath */.L)(host, program) === undefined);
        return absent.length === 0
            ? { kind: 'found', what: (0,on_path/* onPath */.L)(host, 'buildkitd') ?? 'buildkitd', answers: false }
            : { kind: 'missing', reason: `not installed: ${absent.join(', ')}`, remedy };
    },
    start: async (host, folder, origin) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const disposal = buildkit_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
            const daemon = disposal.use(await startBuildkitd(host, folder));
            const { address, env, networkDriver } = daemon;
            const program = 'buildctl';
            const buildctl = async (args) => (0,exec/* succeed */.Py)(await host.exec(program, ['--addr', address, ...args], {
                env,
                timeoutMs: 120_000,
                signal: interrupt/* uninterrupted */.qA,
            }));
            const layouts = new Map();
            const progress = await progressOf(host, program, ['build'], env);
            const facts = await buildkitFacts(buildctl, { origin, networkDriver, rootless: host.uid !== 0 });
            return runningBuildKit({
                ...{ host, folder, facts, layouts, stays: false, death: daemon.death },
                store: { ...clientRecords(buildctl), images: async () => [], removeImage: async () => { } },
                client: buildctlBuild({ program, env, address, progress, layouts }),
                close: disposal.move(),
            });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = buildkit_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
};

;// CONCATENATED MODULE: ./build/engines/docker/build.js



/** Builds as `docker build` does: by the BuildKit inside the daemon, into the daemon's own images. */
const dockerBuild = ({ client, withoutBridge }) => ({
    program: client.program,
    env: client.env,
    newReader: plainProgressReader,
    arguments: async (request, output, { namespace, idFile }) => [
        ...(client.style === 'buildx' ? ['buildx', 'build', '--builder', 'default'] : ['build']),
        ...['--progress', 'plain'],
        ...commonArguments(inNamespace(withoutBridge ? withHostNetwork(request) : request, namespace)),
        ...outputArguments(output, idFile),
        request.contextDir,
    ],
});

// EXTERNAL MODULE: ./build/host/in-turn.js
var in_turn = __webpack_require__(30430);
;// CONCATENATED MODULE: ./build/engines/docker/api.js




/** Asks with API 1.44 at most: from 1.52 on the listing of the build cache has another shape. */
const preferredApi = 1.44;
/** The store behind a daemon's socket. */
const dockerApi = async (socketPath) => {
    const told = await ask(socketPath, 'GET', '/version');
    const prefix = `/v${Math.min(preferredApi, Number((0,json/* textAt */.$6)(told, 'ApiVersion') ?? preferredApi)).toFixed(2)}`;
    const call = (method, path) => ask(socketPath, method, prefix + path);
    const inspect = (reference) => call('GET', `/images/${encodeURIComponent(reference)}/json`);
    return {
        socketPath,
        alone: (work, waiting) => (0,in_turn/* inTurn */.l)(`builds of ${socketPath}`, work, waiting),
        cacheRecords: async () => (0,json/* listAt */.gT)(await call('GET', '/system/df?type=build-cache'), 'BuildCache').flatMap(recordOf),
        images: async () => (0,json/* listAt */.gT)(await call('GET', '/images/json?all=1')).flatMap(imageOf),
        imageId: async (reference) => (0,json/* textAt */.$6)(await inspect(reference), 'Id'),
        tagsOf: async (reference) => {
            const image = await inspect(reference);
            return image === undefined ? undefined : (0,json/* listAt */.gT)(image, 'RepoTags').map(String);
        },
        tagImage: async (reference, tag) => {
            const [repo = '', name = ''] = tag.split(/:(?=[^/:]*$)/).map(encodeURIComponent);
            await call('POST', `/images/${encodeURIComponent(reference)}/tag?repo=${repo}&tag=${name}`);
        },
        pruneRecords: async (ids) => {
            if (ids.length === 0)
                return [];
            const filters = encodeURIComponent(JSON.stringify({ id: { [`^(${ids.join('|')})$`]: true } }));
            return (0,json/* listAt */.gT)(await call('POST', `/build/prune?all=1&filters=${filters}`), 'CachesDeleted').map(String);
        },
        removeImage: async (reference) => {
            await call('DELETE', `/images/${encodeURIComponent(reference)}`);
        },
    };
};
const askAgainWithinMs = 60_000;
const askAgainAfterMs = 50;
/**
 * What is not there (404) is told as undefined. Daemons before version 24 refuse to look at their disk for two at
 * once: while somebody else asks, as `docker system df` does, we wait.
 */
const ask = async (socketPath, method, path) => {
    const endMs = performance.now() + askAgainWithinMs;
    const once = () => (0,unix_http/* unixHttp */.l)({ socketPath, method, path, timeoutMs: 60_000 });
    let { status, body } = await once();
    while (status >= 400 && /operation is already running/.test(body) && performance.now() < endMs) {
        await (0,external_node_timers_promises_.setTimeout)(askAgainAfterMs);
        ({ status, body } = await once());
    }
    if (status < 400)
        return (0,json/* parseJson */.qF)(body);
    if (status === 404)
        return undefined;
    throw new Error(`The Docker daemon at ${socketPath} refused ${method} ${path}: ${status} ${body.slice(0, 500)}`);
};
const recordOf = (listed) => {
    const [ID, Type] = [(0,json/* textAt */.$6)(listed, 'ID'), (0,json/* textAt */.$6)(listed, 'Type')];
    return ID === undefined || Type === undefined
        ? []
        : [{ ID, Type, Description: (0,json/* textAt */.$6)(listed, 'Description') ?? '' }];
};
const imageOf = (listed) => {
    const Id = (0,json/* textAt */.$6)(listed, 'Id');
    return Id === undefined ? [] : [{ Id, RepoTags: (0,json/* listAt */.gT)(listed, 'RepoTags').map(String) }];
};

;// CONCATENATED MODULE: ./build/engines/docker/client.js



/** The first `docker` on PATH that can build with BuildKit on the daemon at `endpoint`. */
const chooseClient = async (host, endpoint, needs = 'buildkit') => {
    const env = { ...host.env, ...quietBuilds, DOCKER_HOST: endpoint, DOCKER_CONTEXT: undefined };
    const skipped = [];
    for (const program of await dockerPrograms(host)) {
        const verdict = await tryClient(host, program, env);
        if ('skip' in verdict)
            skipped.push(`${program}: ${verdict.skip}`);
        else if (needs === 'buildx' && verdict.style !== 'buildx')
            skipped.push(`${program}: ${verdict.version} has no buildx plugin`);
        else
            return { client: verdict, skipped };
    }
    return { skipped };
};
/** Whether any `docker` on PATH has the buildx plugin; no daemon is asked. */
const hasBuildx = async (host) => {
    for (const program of await dockerPrograms(host)) {
        const { end } = await host.exec(program, ['buildx', 'version'], { timeoutMs: 15_000 });
        if (end.kind === 'exited' && end.code === 0)
            return true;
    }
    return false;
};
/** Attestations, git metadata and hints cost time that a plain `docker build` of older versions does not spend. */
const quietBuilds = {
    DOCKER_BUILDKIT: '1',
    DOCKER_CLI_HINTS: 'false',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
    BUILDX_METADATA_PROVENANCE: 'disabled',
    BUILDX_GIT_INFO: 'false',
};
const dockerPrograms = async (host) => {
    const seen = new Map();
    for (const folder of (host.env['PATH'] ?? '').split(':').filter((entry) => entry !== '')) {
        const path = (0,external_node_path_.join)(folder, 'docker');
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
        if (real !== undefined && !seen.has(real))
            seen.set(real, path);
    }
    return [...seen.values()];
};
const tryClient = async (host, program, env) => {
    const options = { env, timeoutMs: 15_000 };
    const answer = await host.exec(program, ['version', '--format', '{{json .}}'], options);
    const told = (0,json/* parseJson */.qF)(answer.stdout);
    const version = (0,json/* textAt */.$6)(told, 'Client', 'Version');
    if (version === undefined)
        return { skip: `'docker version' gave no version (${howItEnded(answer)})` };
    if ((0,json/* textAt */.$6)(told, 'Server', 'Version') === undefined)
        return { skip: `${version} cannot talk to the daemon: ${lastLine(answer)}` };
    if ((0,json/* listAt */.gT)(told, 'Server', 'Components').some((each) => (0,json/* textAt */.$6)(each, 'Name')?.includes('Podman'))) {
        return { skip: `the server behind it is Podman; name the engine podman` };
    }
    const buildx = await host.exec(program, ['buildx', 'version'], options);
    if (buildx.end.kind === 'exited' && buildx.end.code === 0) {
        // `github.com/docker/buildx v0.38.2 COMMIT`; a distribution's own may say less.
        const said = buildx.stdout.trim();
        return { program, version, style: 'buildx', buildxVersion: said.split(' ')[1] ?? said, env };
    }
    if (Number.parseInt(version, 10) < 23)
        return { program, version, style: 'builtin', env };
    return { skip: `${version} has no buildx plugin, so it cannot build with BuildKit` };
};
const lastLine = (result) => result.tail.trim().split('\n').at(-1) ?? 'no output';
const howItEnded = ({ end }) => {
    switch (end.kind) {
        case 'exited':
            return `exit status ${end.code}`;
        case 'signalled':
            return `ended by ${end.signal}`;
        case 'timed-out':
            return `no answer within ${end.afterMs} ms`;
        case 'aborted':
            return 'interrupted';
        case 'not-started':
            return end.message;
    }
};

;// CONCATENATED MODULE: ./build/engines/docker/daemon.js
var docker_daemon_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var docker_daemon_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** No bridge and no firewall rules. */
const networkUntouched = [
    ...['--bridge', 'none', '--iptables=false', '--ip6tables=false', '--ip-forward=false', '--ip-masq=false'],
];
/** Text of a daemon.json. Garbage collection is off, or the daemon could drop the caches that a scenario starts from. */
const daemonConfig = ({ config }) => JSON.stringify({ ...config, builder: { gc: { enabled: false } } });
/**
 * By itself containerd makes a folder for optional programs, a socket for plugins of Kubernetes nodes, and reads the
 * machine's settings. Ours does none of that.
 */
const containerdConfig = (dir) => `version = 2
disabled_plugins = [
  "io.containerd.grpc.v1.cri", "io.containerd.cri.v1.images", "io.containerd.cri.v1.runtime", "io.containerd.nri.v1.nri",
]
[plugins."io.containerd.internal.v1.opt"]
path = ${JSON.stringify((0,external_node_path_.join)(dir, 'opt'))}
`;
/** Writes the settings of both daemons, and returns their environment. */
const writeSettings = async (host, dir) => {
    const settings = await readDaemonSettings(['/etc/docker/daemon.json']);
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'daemon.json'), daemonConfig(settings));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'containerd.toml'), containerdConfig(dir));
    return {
        ...{ ...host.env, ...(await copyCertificates(host, dir)), ...settings.env },
        PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
    };
};
/**
 * Starts containerd and dockerd beside whatever else runs here. A containerd of our own, because dockerd
 * would otherwise use the system's, and leave its namespaces there. No bridge and no firewall rules: the
 * machine's network stays as it is, and builds use the network `none` or `host`. Garbage collection is off,
 * or the daemon could drop the caches that a scenario starts from. `name` is that of its folder in the run's: each
 * engine has a daemon of its own.
 */
const startOwnDaemon = async (host, folder, name = 'docker') => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const dir = await folder.sub(name);
        const at = (file) => (0,external_node_path_.join)(dir, file);
        const env = await writeSettings(host, dir);
        const stack = docker_daemon_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)()
        // A container on the machine's network has dockerd mount that network in its folder, and forget it.
        , true);
        // A container on the machine's network has dockerd mount that network in its folder, and forget it.
        stack.defer(async () => void (await (0,mounts/* unmountUnder */.L0)(host, dir)));
        const launch = async (program, args) => {
            const daemon = stack.use(startDaemon(program, args, { env, logFile: at(`${program}.log`) }));
            if (daemon.pid > 0)
                await folder.adopt(daemon.pid, program);
            return daemon;
        };
        const containerd = await launch('containerd', [
            ...['--config', at('containerd.toml'), '--root', at('c'), '--state', at('cs')],
            ...['--address', at('c.sock'), '--log-level', 'warn'],
        ]);
        await waitForSocket(host, 'containerd', containerd, at('c.sock'));
        const dockerd = await launch('dockerd', [
            ...['--config-file', at('daemon.json'), '--data-root', at('d'), '--exec-root', at('e')],
            ...['--pidfile', at('d.pid'), '--host', `unix://${at('d.sock')}`, '--containerd', at('c.sock')],
            // Of the run, so that those of steps that were killed can be told and removed.
            ...['--exec-opt', 'native.cgroupdriver=cgroupfs', '--cgroup-parent', `/${(0,cgroups/* cgroupOf */.We)(folder.path)}`],
            ...networkUntouched,
        ]);
        await waitForSocket(host, 'dockerd', dockerd, at('d.sock'));
        const started = stack.move();
        const note = 'daemon started for this run, without a bridge: RUN steps that name no network have the network host';
        return {
            socketPath: at('d.sock'),
            notes: [note],
            death: () => deathOf({ dockerd, containerd }),
            [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = docker_daemon_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};

// EXTERNAL MODULE: ./build/engines/docker/endpoint.js
var docker_endpoint = __webpack_require__(32600);
;// CONCATENATED MODULE: ./build/engines/docker/connection.js
var connection_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var connection_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** dockerd's rootless mode is an engine of its own. */
const rootfulDaemon = {
    title: 'Docker daemon that runs as root',
    reachable: docker_endpoint/* rootfulEndpoint */.dK,
    programs: ['docker', 'dockerd', 'containerd', 'runc'],
    needsRoot: true,
    packages: ['docker.io'],
    start: startOwnDaemon,
};
/** Looks for a daemon that answers, or for what is needed to start one, and for a client. */
const detectDocker = async (host, { daemon = rootfulDaemon, needs = 'buildkit' } = {}) => {
    const endpoint = await daemon.reachable(host);
    if (endpoint === undefined)
        return detectOwnDaemon(host, daemon, needs);
    const { client, skipped } = await chooseClient(host, endpoint, needs);
    return client === undefined
        ? noClient(skipped)
        : { kind: 'found', what: `daemon at ${endpoint}`, answers: true };
};
/** Connects to the daemon that answers, or to one started for the run. `name` is the engine's, for messages. */
const openDocker = async (host, folder, name, { daemon = rootfulDaemon, needs = 'buildkit' } = {}) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const disposal = connection_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const running = await daemon.reachable(host);
        const own = running === undefined ? disposal.use(await daemon.start(host, folder, name)) : undefined;
        const endpoint = running ?? `unix://${own?.socketPath ?? ''}`;
        const { client: found, skipped } = await chooseClient(host, endpoint, needs);
        if (found === undefined)
            throw new Error(noClient(skipped).reason);
        // buildx notes every build below the user's client settings, for ever, unless it is given a folder.
        const client = { ...found, env: { ...found.env, BUILDX_CONFIG: await folder.sub(`${name}-buildx`) } };
        for (const reason of skipped)
            host.log(`${name}: passed over ${reason}`);
        host.log(`${name}: ${client.program} ${client.version} builds${client.style === 'buildx' ? ' through buildx' : ''}`);
        const api = await dockerApi(docker_endpoint/* dockerEndpoint */.uC.socketPath(endpoint));
        const notes = [...skipped.map((reason) => `passed over ${reason}`), ...(own?.notes ?? [])];
        const close = disposal.move();
        return {
            ...{ client, api, notes, withoutBridge: own !== undefined },
            ...(own === undefined ? {} : { death: own.death }),
            ...(own?.networkDriver === undefined ? {} : { networkDriver: own.networkDriver }),
            [Symbol.asyncDispose]: () => close[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = connection_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
const detectOwnDaemon = async (host, { title, programs, packages, needsRoot }, needs) => {
    const remedy = `start Docker, or install it (Debian, Ubuntu: apt-get install ${packages.join(' ')})`;
    if (needsRoot && host.uid !== 0)
        return { kind: 'missing', reason: `no ${title} answers`, remedy };
    const absent = programs.filter((program) => !(0,on_path/* onPath */.L)(host, program));
    if (absent.length > 0) {
        return {
            kind: 'missing',
            reason: `no ${title} answers, and ${absent.join(', ')} is not installed`,
            remedy,
        };
    }
    if (needs === 'buildx' && !(await hasBuildx(host)))
        return noClient(['none has the buildx plugin']);
    return {
        kind: 'found',
        what: 'dockerd is installed and not running: one will be started for the run',
        answers: false,
    };
};
const noClient = (skipped) => ({
    kind: 'missing',
    reason: `no docker client on PATH can build with BuildKit: ${skipped.join('; ') || 'there is none'}`,
    remedy: 'install the buildx plugin (package docker-buildx-plugin or docker-buildx)',
});

// EXTERNAL MODULE: ./build/host/run-folder/undo.js
var undo = __webpack_require__(70616);
;// CONCATENATED MODULE: ./build/engines/docker/container-builder.js







/** Reads what `docker buildx inspect` prints: `Name:   value` of the builder, then of each of its nodes. */
const parseBuilder = (text) => {
    const values = (name) => [...text.matchAll(new RegExp(`^\\s*${name}:\\s+(\\S+)`, 'gm'))].map(([, value = '']) => value);
    const [[name, ...nodes], [driverName]] = [values('Name'), values('Driver')];
    if (name === undefined || driverName === undefined)
        return undefined;
    const remote = values('Endpoint').some((endpoint) => /^(?!unix:)\w+:\/\//.test(endpoint));
    const [buildkit] = values('BuildKit(?: version)?');
    const [snapshotter] = values('org.mobyproject.buildkit.worker.snapshotter');
    return {
        ...{ name, driver: driverName, nodes: nodes.length, remote },
        ...(buildkit === undefined ? {} : { buildkit }),
        ...(snapshotter === undefined ? {} : { snapshotter }),
    };
};
const startWithinMs = 300_000;
const driver = 'docker-container';
/** The user's current builder, when it may be taken, is of this kind and on one machine; else one of our own. */
const openContainerBuilder = async (host, folder, client, choice) => (choice.takesCurrent ? await currentBuilder(host, client) : undefined) ??
    (await ownBuilder(host, folder, client, choice));
/** Their builders are noted in the user's folder, and nowhere in that of the run. */
const userEnv = ({ env }, client) => ({
    ...client.env,
    BUILDX_CONFIG: env['BUILDX_CONFIG'],
});
/**
 * The builder that the user's `docker buildx build` would use; undefined when nothing is told of it. It is asked for with
 * the user's own variables, for their context decides.
 */
const usersBuilder = async (host, client) => {
    const { DOCKER_HOST, DOCKER_CONTEXT } = host.env;
    const env = { ...userEnv(host, client), DOCKER_HOST, DOCKER_CONTEXT };
    return parseBuilder((await host.exec(client.program, ['buildx', 'inspect'], { env, timeoutMs: 30_000 })).stdout);
};
/** Whether a builder is of this kind and on one machine, this one. */
const isContainerBuilder = (builder) => builder?.driver === driver && builder.nodes === 1 && !builder.remote;
const currentBuilder = async (host, client) => {
    const told = await usersBuilder(host, client);
    if (!isContainerBuilder(told))
        return undefined;
    const env = userEnv(host, client);
    const options = { env, timeoutMs: startWithinMs };
    const started = await host.exec(client.program, ['buildx', 'inspect', '--bootstrap', told.name], options);
    const facts = parseBuilder((0,exec/* succeed */.Py)(started)) ?? told;
    return { name: told.name, env, ours: false, facts, [Symbol.asyncDispose]: async () => { } };
};
/**
 * A builder that only this run knows: buildx notes it in the run's folder, as `client` has it. It has the
 * machine's network, so that it works on a daemon without a bridge.
 */
const ownBuilder = async (host, folder, client, { name: engine, image }) => {
    const dir = await folder.sub(`${engine}-builder`);
    const settings = (0,external_node_path_.join)(dir, 'buildkitd.toml');
    const name = `${(0,external_node_path_.basename)(folder.path)}-${engine}`.toLowerCase().replace(/[^a-z0-9-]/g, '-');
    await (0,promises_.writeFile)(settings, buildkitdSettings());
    const { env } = client;
    const buildx = async (...args) => {
        const options = { env, timeoutMs: startWithinMs, signal: interrupt/* uninterrupted */.qA };
        return (0,exec/* succeed */.Py)(await host.exec(client.program, ['buildx', ...args], options));
    };
    const forget = await (0,undo/* recordTakeBack */.y)(folder.path, name, leftBy(name, client));
    const remove = async () => {
        await buildx('rm', '--force', name);
        await forget();
    };
    await buildx(...['create', '--name', name, '--driver', driver, '--config', settings], ...['--driver-opt', `image=${image},network=host`]);
    try {
        const facts = parseBuilder(await buildx('inspect', '--bootstrap', name));
        if (facts === undefined)
            throw new Error('docker buildx inspect told nothing of the builder made for the run');
        let there = true;
        const close = async () => {
            if (there)
                await remove();
            there = false;
        };
        return { name, env, ours: true, facts, [Symbol.asyncDispose]: close };
    }
    catch (cause) {
        await remove();
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`${withoutImage(image)}\n${said}`, { cause });
    }
};
const withoutImage = (image) => `no builder could be made from ${image}: let the daemon have that image (docker pull ${image}), or name ` +
    `docker-container and make a builder of another image your current one (docker buildx create --use ` +
    `--driver ${driver} --driver-opt image=IMAGE).`;
/** What a killed run leaves of its builder in a daemon that is not ours, by the names that buildx gives. */
const leftBy = (name, { env }) => ({
    socketPath: docker_endpoint/* dockerEndpoint */.uC.socketPath(env['DOCKER_HOST'] ?? ''),
    paths: [
        `/containers/buildx_buildkit_${name}0?force=true&v=true`,
        `/volumes/buildx_buildkit_${name}0_state?force=true`,
    ],
});

;// CONCATENATED MODULE: ./build/engines/docker/vm.js

/**
 * What `docker info` says of a daemon in a virtual machine of a desktop product, in the order of asking: Rancher
 * Desktop's machine is one of Lima's as well.
 */
const signs = [
    ['Docker Desktop', 'OperatingSystem', /^Docker Desktop/],
    ['Docker Desktop', 'Name', /^docker-desktop$/],
    ['Docker Desktop', 'KernelVersion', /linuxkit/],
    ['OrbStack', 'OperatingSystem', /^OrbStack/],
    ['OrbStack', 'Name', /^orbstack$/],
    ['OrbStack', 'KernelVersion', /orbstack/],
    ['Rancher Desktop', 'OperatingSystem', /^Rancher Desktop/],
    ['Rancher Desktop', 'Name', /rancher-desktop/],
    ['Colima', 'Name', /^colima(-|$)/],
    ['Lima', 'Name', /^lima-/],
];
/** The product in whose virtual machine this daemon runs, by its own `docker info`; undefined: in none of them. */
const dockerVm = (info) => signs.find(([, field, sign]) => sign.test((0,json/* textAt */.$6)(info, field) ?? ''))?.[0];

;// CONCATENATED MODULE: ./build/engines/docker/facts.js




/** What the daemon says of itself. The embedded BuildKit's version is told by `buildx inspect` only. */
const dockerFacts = async (host, client, told) => {
    const options = { env: client.env, timeoutMs: 30_000 };
    const text = (0,exec/* succeed */.Py)(await host.exec(client.program, ['info', '--format', '{{json .}}'], options));
    const info = (0,json/* parseJson */.qF)(text);
    const runtime = (0,json/* textAt */.$6)(info, 'DefaultRuntime');
    const rootless = (0,json/* listAt */.gT)(info, 'SecurityOptions').some((option) => String(option).startsWith('name=rootless'));
    const networkDriver = told.networkDriver ?? (rootless ? await rootlessNetwork(host, client) : undefined);
    const [buildkit, vm] = [await buildkitVersion(host, client), dockerVm(info)];
    return {
        name: told.name,
        versions: withoutAbsent({
            client: client.version,
            server: (0,json/* textAt */.$6)(info, 'ServerVersion'),
            buildx: client.buildxVersion,
            buildkit,
            containerd: (0,json/* textAt */.$6)(info, 'ContainerdCommit', 'ID'),
            runc: (0,json/* textAt */.$6)(info, 'RuncCommit', 'ID'),
        }),
        ...(vm === undefined ? {} : { vm }),
        ...storageFacts(info),
        rootless,
        ...(networkDriver === undefined ? {} : { networkDriver }),
        ...(runtime === undefined ? {} : { runtime }),
        builder: client.style === 'buildx' ? 'buildx, docker driver' : 'built into the client',
        origin: told.origin,
        notes: [...told.notes, ...limitsNote(info)],
        ...(buildkit === undefined
            ? { unknown: { 'versions.buildkit': 'only the buildx plugin tells it, and this client has none' } }
            : {}),
    };
};
const storageFacts = (info) => {
    const status = new Map((0,json/* listAt */.gT)(info, 'DriverStatus').map((pair) => [String((0,json/* listAt */.gT)(pair)[0]), String((0,json/* listAt */.gT)(pair)[1])]));
    const [driver, backing] = [(0,json/* textAt */.$6)(info, 'Driver'), status.get('Backing Filesystem')];
    const nativeDiff = status.get('Native Overlay Diff');
    const snapshotter = status.get('driver-type')?.startsWith('io.containerd.snapshotter');
    return {
        ...(driver === undefined ? {} : { storageDriver: driver }),
        ...(nativeDiff === undefined ? {} : { nativeDiff: nativeDiff === 'true' }),
        ...(backing === undefined ? {} : { backingFileSystem: backing }),
        imageStore: snapshotter ? 'containerd' : 'graph driver',
    };
};
const buildkitVersion = async (host, client) => {
    if (client.style !== 'buildx')
        return undefined;
    const options = { env: client.env, timeoutMs: 30_000 };
    const answer = await host.exec(client.program, ['buildx', 'inspect', 'default'], options);
    return /^BuildKit(?: version)?:\s*(\S+)$/m.exec(answer.stdout)?.[1];
};
/** What RootlessKit says through the daemon; daemons in the machine's network have nothing to say. */
const rootlessNetwork = async (host, client) => {
    const options = { env: client.env, timeoutMs: 30_000 };
    const answer = await host.exec(client.program, ['version', '--format', '{{json .Server}}'], options);
    const parts = (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(answer.stdout), 'Components');
    const rootlesskit = parts.find((part) => (0,json/* textAt */.$6)(part, 'Name') === 'rootlesskit');
    return (0,json/* textAt */.$6)(rootlesskit, 'Details', 'NetworkDriver');
};
const limitsNote = (info) => (0,json/* textAt */.$6)(info, 'CgroupDriver') === 'none'
    ? [
        `has no cgroups (version ${(0,json/* textAt */.$6)(info, 'CgroupVersion') ?? 'unknown'}): limits of containers do not hold`,
    ]
    : [];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/engines/docker/shared-images.js


/**
 * Holds images in a daemon for the run of this name (of `[A-Za-z0-9_.-]`). A hold is one more tag of the image,
 * because the daemon is all that runs have in common for sure. What was there before any run is never held, and
 * so never removed.
 */
const shareImages = (api, run) => {
    const held = new Map();
    const alone = (work) => (0,in_turn/* inTurn */.l)(`images of ${api.socketPath}`, work);
    return {
        hold: async (reference, bring) => {
            const tags = await api.tagsOf(reference);
            await bring();
            if (held.has(reference) || (tags !== undefined && !tags.some(isHoldOf(reference))))
                return;
            const hold = `${holdsOf(reference)}${run}`;
            await alone(async () => {
                // The run that brought it may have ended since.
                if ((await api.tagsOf(reference)) === undefined)
                    await bring();
                await api.tagImage(reference, hold);
                held.set(reference, hold);
            });
        },
        release: async () => {
            const all = [...held];
            held.clear();
            for (const [reference, hold] of all) {
                await alone(async () => {
                    await api.removeImage(hold);
                    const tags = (await api.tagsOf(reference)) ?? [];
                    if (!tags.some(isHoldOf(reference)))
                        await api.removeImage(reference);
                });
            }
        },
    };
};
/** What the tags of all that hold this reference begin with. */
const holdsOf = (reference) => {
    const id = (0,external_node_crypto_.createHash)('sha256').update(reference).digest('hex').slice(0, 12);
    return `localhost/go-container-bench/held:${id}-`;
};
const isHoldOf = (reference) => (tag) => tag.startsWith(holdsOf(reference));

;// CONCATENATED MODULE: ./build/host/with-programs.js
/** The same machine, where programs in these folders are found before all others. */
const withPrograms = (host, folders) => {
    const env = { ...host.env, PATH: [...folders, host.env['PATH'] ?? ''].join(':') };
    return { ...host, env, exec: (program, args, options) => host.exec(program, args, { env, ...options }) };
};

;// CONCATENATED MODULE: ./build/engines/install/static-docker.js





const architectures = {
    x64: 'x86_64',
    arm64: 'aarch64',
    arm: 'armhf',
    ppc64: 'ppc64le',
    s390x: 's390x',
};
/** The folder with the programs of an archive. It is there as a whole or not at all. */
const programsOf = ({ folder }, archive, version) => (0,external_node_path_.join)(folder, `${archive}-${version}-${process.arch}`);
/** Which of these archives are still to be installed. */
const toInstall = (source, archives, version) => archives.filter((archive) => !(0,external_node_fs_.existsSync)(programsOf(source, archive, version)));
/**
 * Downloads an archive, tries its programs, and keeps it; says so first. Whatever goes wrong is one error with the
 * address, and leaves nothing behind: what is not complete is in a folder of another name until then.
 */
const installArchive = async (host, source, archive, version) => {
    const architecture = architectures[process.arch];
    if (architecture === undefined)
        throw new Error(`Docker has no static archives for ${process.arch}; name the engine without a version`);
    const url = `${source.mirror}/${architecture}/${archive}-${version}.tgz`;
    const target = programsOf(source, archive, version);
    host.log(`${archive} ${version}: downloading ${url} to ${target}`);
    await removeAbandoned(source.folder);
    const part = (0,external_node_path_.join)(source.folder, `${partPrefix}${process.pid}-${archive}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(part, 'bin'), { recursive: true });
        await source.download(url, (0,external_node_path_.join)(part, 'archive.tgz'));
        await unpack(host, part, url);
        await tryPrograms(host, (0,external_node_path_.join)(part, 'bin'), { archive, version, url });
        // Another run that was faster brought the same.
        await (0,promises_.rename)((0,external_node_path_.join)(part, 'bin'), target).catch((error) => {
            if (!(0,external_node_fs_.existsSync)(target))
                throw error;
        });
    }
    finally {
        await (0,promises_.rm)(part, { recursive: true, force: true });
    }
};
const partPrefix = '.part-';
/** Of runs that were killed. */
const removeAbandoned = async (folder) => {
    for (const name of await (0,promises_.readdir)(folder).catch(() => [])) {
        const [, pid] = /^\.part-(\d+)-/.exec(name) ?? [];
        if (pid !== undefined && (0,process_table/* identify */.ls)(Number(pid)) === undefined)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
};
const unpack = async (host, part, url) => {
    const args = ['-xzf', (0,external_node_path_.join)(part, 'archive.tgz'), '-C', (0,external_node_path_.join)(part, 'bin'), '--strip-components=1'];
    const { end, tail } = await host.exec('tar', [...args, '--no-same-owner'], { timeoutMs: 300_000 });
    host.signal.throwIfAborted();
    if (end.kind === 'exited' && end.code === 0)
        return;
    throw new Error(`${url} is no complete archive: ${tail.trim().split('\n')[0] ?? end.kind}`);
};
/** A mirror may serve anything under this name. RootlessKit has version numbers of its own. */
const tryPrograms = async (host, bin, { archive, version, url }) => {
    const program = archive === 'docker' ? 'dockerd' : 'rootlesskit';
    const ask = async () => (0,exec/* succeed */.Py)(await host.exec((0,external_node_path_.join)(bin, program), ['--version'], { timeoutMs: 30_000 }));
    const told = await ask().catch((cause) => {
        throw new Error(`${url} holds no ${program} that runs here: ${String(cause)}`, { cause });
    });
    if (archive !== 'docker' || /version ([^,\s]+)/.exec(told)?.[1] === version)
        return;
    throw new Error(`${url} holds another version than its name says: dockerd prints "${told.trim()}"`);
};

;// CONCATENATED MODULE: ./build/engines/docker/version.js







/**
 * Docker of one exact version, with a daemon started for the run; one that answers is left alone, whatever its
 * version. Docker's archives hold no buildx: a client of 23 or later builds only where the plugin is installed, else
 * the next client on PATH does, as with every daemon; which one, and why, is said.
 */
const dockerAtVersion = (kind, version, source) => {
    const name = `${kind.engine.name}@${version}`;
    const daemon = { ...kind.daemon, reachable: async () => undefined };
    const folders = kind.archives.map((archive) => programsOf(source, archive, version));
    const { title, needs } = kind.engine;
    // The last archive is the one that opens it. As root, a copy elsewhere does, which is allowed when it starts.
    const opener = (0,external_node_path_.join)(folders.at(-1) ?? '', needs?.userNamespace ?? '');
    return {
        name,
        title: `${title}, version ${version}`,
        usual: false,
        needs: {
            builder: 'buildkit',
            ...(needs?.userNamespace === undefined ? {} : { userNamespace: opener }),
        },
        detect: async (host) => {
            if (daemon.needsRoot && host.uid !== 0)
                throw new Error(`its daemon needs root; name docker-rootless@${version}`);
            const absent = toInstall(source, kind.archives, version);
            if (absent.length === 0)
                return detectDocker(withPrograms(host, folders), { daemon });
            return {
                kind: 'missing',
                reason: `not in ${source.folder}: ${absent.map((archive) => `${archive} ${version}`).join(', ')}`,
                remedy: `bring it from ${source.mirror}`,
            };
        },
        install: async (host) => {
            const { others } = kind;
            if (others?.programs.some((program) => (0,on_path/* onPath */.L)(host, program) === undefined))
                await installPackages(host, name, others.packages);
            for (const archive of toInstall(source, kind.archives, version))
                await installArchive(host, source, archive, version);
        },
        start: async (host, folder, origin) => {
            const asOther = host.uid === 0 && !daemon.needsRoot;
            const reachable = asOther ? [await broughtNear(folder, name, folders)] : folders;
            return kind.start(withPrograms(host, reachable), folder, { name, origin, daemon });
        },
    };
};
/** The cache folder may be closed to the user that a daemon runs as: links in the run's folder, else copies, are not. */
const broughtNear = async (folder, name, folders) => {
    const near = await folder.sub(`${name}-programs`);
    for (const from of folders) {
        for (const program of await (0,promises_.readdir)(from)) {
            await (0,promises_.rm)((0,external_node_path_.join)(near, program), { force: true });
            await (0,promises_.link)((0,external_node_path_.join)(from, program), (0,external_node_path_.join)(near, program)).catch(() => (0,promises_.copyFile)((0,external_node_path_.join)(from, program), (0,external_node_path_.join)(near, program)));
        }
    }
    return near;
};

;// CONCATENATED MODULE: ./build/engines/docker.js
var docker_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var docker_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












/** Docker as root, through the daemon that answers, or through one of our own beside it when none does. */
const docker = {
    name: 'docker',
    title: 'Docker, with the daemon that answers or one started for the run',
    usual: true,
    needs: { program: 'dockerd', builder: 'buildkit', dockerDaemon: 'rootful' },
    detect: (host) => detectDocker(host),
    install: (host) => installPackages(host, 'docker', rootfulDaemon.packages),
    start: (host, folder, origin) => startDocker(host, folder, { name: 'docker', origin }),
    atVersion: (version, source) => dockerAtVersion({ engine: docker, daemon: rootfulDaemon, archives: ['docker'], start: startDocker }, version, source),
};
/** Connects to a daemon of this kind, or starts one, and builds with the BuildKit inside it. */
const startDocker = async (host, folder, start) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { name, origin, buildWith, builder, ...use } = start;
        const disposal = docker_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const connection = disposal.use(await openDocker(host, folder, name, use));
        const { client, networkDriver } = connection;
        const network = networkDriver === undefined ? {} : { networkDriver };
        const notes = [...connection.notes, ...(await otherBuilder(host, client))];
        const told = await dockerFacts(host, client, { name, origin, notes, ...network });
        const facts = builder === undefined ? told : { ...told, builder };
        if (connection.withoutBridge)
            refuseCopying(facts);
        const builds = (await buildWith?.(host, connection)) ?? dockerBuild(connection);
        return runningDocker({ host, folder, connection, facts, builds, close: disposal.move() });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = docker_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** The current builder of a user may be in a container, or elsewhere: this engine is the daemon's own. */
const otherBuilder = async (host, client) => {
    const current = client.style === 'buildx' ? await usersBuilder(host, client) : undefined;
    if (current === undefined || current.driver === 'docker')
        return [];
    return [
        `builds in the daemon: your current builder ${current.name} has the driver ${current.driver} (engine docker-container)`,
    ];
};
/** A daemon that cannot use overlay here falls back to these without a word; they copy the whole base for every step. */
const refuseCopying = ({ name, storageDriver }) => {
    if (storageDriver !== 'vfs' && storageDriver !== 'native')
        return;
    throw new Error(`${name}: the daemon started for this run would use the storage driver ${storageDriver}, which is no fair measure. ` +
        'Use a file system that overlay works on (set RUNNER_TEMP), or install fuse-overlayfs.');
};
const transferWithinMs = 900_000;
/** An engine whose images, records and cache mounts are all in the daemon. */
const runningDocker = (parts) => {
    const { host, folder, facts, builds, close } = parts;
    const { client, api, death } = parts.connection;
    const spacesDir = `${facts.name}-spaces`;
    const images = shareImages(api, `${(0,external_node_path_.basename)(folder.path)}-${facts.name.replace(/[^\w.-]/g, '-')}`);
    let spaces = 0;
    const command = async (args) => (0,exec/* succeed */.Py)(await host.exec(client.program, args, { env: client.env, timeoutMs: transferWithinMs }));
    return {
        facts,
        takesSyntax: true,
        ...(death === undefined ? {} : { death }),
        loadImage: (archive) => images.hold(archive.reference, async () => {
            if ((await api.imageId(archive.reference)) === archive.configDigest)
                return;
            await command(['load', '--quiet', '--input', archive.path]);
        }),
        pullImage: (reference) => images.hold(reference, async () => {
            if ((await api.imageId(reference)) !== undefined)
                return;
            await command(['pull', '--quiet', reference]);
        }),
        imageId: (reference) => api.imageId(reference),
        openSpace: async (label) => {
            const dir = (0,external_node_path_.join)(await folder.sub(spacesDir), String(++spaces));
            return openBuildKitSpace({ host, store: api, client: builds, dir, label });
        },
        [Symbol.asyncDispose]: async () => {
            try {
                await images.release();
            }
            finally {
                await close[Symbol.asyncDispose]();
                await (0,promises_.rm)((0,external_node_path_.join)(folder.path, spacesDir), { recursive: true, force: true });
            }
        },
    };
};

;// CONCATENATED MODULE: ./build/engines/docker/bake-file.js
/** The text of a `docker-bake.hcl` with one target that builds what `docker build` would. */
const bakeFile = (request, output) => {
    const { contextDir, dockerfile, target, network, buildArgs, ssh = [] } = request;
    const { buildContexts = {}, secrets = {} } = request;
    const secretList = Object.entries(secrets).map(([id, path]) => `id=${id},src=${path}`);
    const attributes = [
        ['context', bake_file_text(contextDir)],
        ['dockerfile', bake_file_text(dockerfile)],
        ...(target === undefined ? [] : [['target', bake_file_text(target)]]),
        ...(network === undefined ? [] : [['network', bake_file_text(network)]]),
        ['no-cache', String(request.noCache)],
        ['args', map(buildArgs)],
        ['contexts', map(buildContexts)],
        ['secret', list(secretList)],
        ['ssh', list(ssh)],
        ...bake_file_outputOf(output),
    ];
    return `target "default" {\n${attributes.map(([name, value]) => `  ${name} = ${value}\n`).join('')}}\n`;
};
/** Without an output, the daemon's own images take the image, as after `docker build`. */
const bake_file_outputOf = (output) => {
    switch (output.kind) {
        case 'image':
            return [['tags', list([output.tag])]];
        case 'files':
            return [['output', list([`type=local,dest=${output.folder}`])]];
        case 'nothing':
            return [['output', list(['type=cacheonly'])]];
    }
};
/** Quoted, with nothing in it that HCL would take for a template, and without the two escapes that only JSON has. */
const bake_file_text = (value) => JSON.stringify(value)
    .replace(/[$%](?=\{)/g, (sign) => sign + sign)
    .replace(/\\./g, (escaped) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[escaped] ?? escaped);
const list = (values) => `[${values.map(bake_file_text).join(', ')}]`;
const map = (values) => `{${Object.entries(values)
    .map(([name, value]) => `${bake_file_text(name)} = ${bake_file_text(value)}`)
    .join(', ')}}`;

;// CONCATENATED MODULE: ./build/engines/docker-bake.js









/** `docker buildx bake` on the daemon that `docker` would take: the same target and output, told by a file. */
const dockerBake = {
    name: 'docker-bake',
    title: 'Docker Bake: what docker builds, from a docker-bake.hcl written for it',
    usual: false,
    needs: { program: 'dockerd', builder: 'buildkit', dockerDaemon: 'rootful' },
    detect: (host) => detectDocker(host, { needs: 'buildx' }),
    install: (host) => installPackages(host, 'docker-bake', ['docker.io', 'docker-buildx']),
    start: (host, folder, origin) => startDocker(host, folder, {
        ...{ name: 'docker-bake', origin, needs: 'buildx', buildWith: bake },
        builder: 'buildx bake, docker driver',
    }),
};
/** Writes the file outside the time of the build. */
const bake = async (host, connection) => {
    const { client, withoutBridge } = connection;
    const { program, env } = client;
    const progress = await progressOf(host, program, ['buildx', 'bake'], env);
    const entitlements = await entitlementsOf(host, client);
    return {
        program,
        env: { ...env, ...entitlements.env },
        newReader: progress.newReader,
        arguments: async (asked, output, { namespace, dir, idFile }) => {
            const file = (0,external_node_path_.join)(dir, 'docker-bake.hcl');
            const request = inNamespace(withoutBridge ? withHostNetwork(asked) : asked, namespace);
            await (0,promises_.writeFile)(file, bakeFile(request, output));
            return [
                ...['buildx', 'bake', '--builder', 'default', '--progress', progress.name],
                ...['--file', file, '--metadata-file', idFile],
                ...(request.network === 'host' ? entitlements.hostNetwork : []),
            ];
        },
    };
};
/**
 * Newer clients ask before a file lets a build read outside the working folder or use the machine's network. Both
 * are what `docker build` does with the same arguments.
 */
const entitlementsOf = async (host, { program, env }) => {
    const help = await host.exec(program, ['buildx', 'bake', '--help'], { env, timeoutMs: 15_000 });
    return {
        env: { BUILDX_BAKE_ENTITLEMENTS_FS: '0' },
        hostNetwork: help.stdout.includes('--allow ') ? ['--allow', 'network.host'] : [],
    };
};

;// CONCATENATED MODULE: ./build/engines/docker-container.js
var docker_container_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var docker_container_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/** Of BuildKit's own images, by what buildx itself takes when no image is named, or by a version. */
const docker_container_image = (tag) => `moby/buildkit:${tag}`;
const engineOf = (choice) => ({
    name: choice.name,
    title: 'Docker with BuildKit in a container: your current builder of that kind, or one made for the run',
    usual: false,
    needs: { program: 'dockerd', builder: 'buildkit', dockerDaemon: 'rootful' },
    detect: (host) => detectDocker(host, { needs: 'buildx' }),
    install: (host) => installPackages(host, choice.name, ['docker.io', 'docker-buildx']),
    start: async (host, folder, origin) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const disposal = docker_container_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
            const connection = disposal.use(await openDocker(host, folder, choice.name, { needs: 'buildx' }));
            const { client, death } = connection;
            const builder = disposal.use(await openContainerBuilder(host, folder, client, choice));
            host.log(`${choice.name}: ${builder.ours ? 'made' : 'takes your'} builder ${builder.name}`);
            const layouts = new Map();
            const progress = await progressOf(host, client.program, ['buildx', 'build'], builder.env);
            const told = await dockerFacts(host, client, { name: choice.name, origin, notes: connection.notes });
            return runningBuildKit({
                ...{ host, folder, layouts, stays: !builder.ours },
                ...(death === undefined ? {} : { death }),
                facts: factsOf(told, builder, choice),
                store: storeOf(host, connection, builder),
                client: containerBuild({ program: client.program, builder, progress, layouts }),
                close: disposal.move(),
            });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = docker_container_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    },
});
/** Whether the user's own `docker buildx build` goes through a builder of this kind. */
const isUsers = async (host) => {
    const endpoint = await (0,docker_endpoint/* rootfulEndpoint */.dK)(host);
    const { client } = endpoint === undefined ? {} : await chooseClient(host, endpoint, 'buildx');
    return client !== undefined && isContainerBuilder(await usersBuilder(host, client));
};
/** BuildKit in a container, through buildx. A version is one of BuildKit, and then the builder is always our own. */
const dockerContainer = {
    ...engineOf({ name: 'docker-container', image: docker_container_image('buildx-stable-1'), takesCurrent: true }),
    isUsers,
    atVersion: (version) => engineOf({ name: `docker-container@${version}`, image: docker_container_image(`v${version}`), takesCurrent: false }),
};
/** Builds as `docker buildx build --load`: into the daemon's own images, which the image is sent to at the end. */
const containerBuild = ({ program, builder, progress, layouts }) => ({
    program,
    env: builder.env,
    newReader: progress.newReader,
    arguments: async (request, output, { namespace, idFile }) => [
        ...['buildx', 'build', '--builder', builder.name, '--progress', progress.name],
        ...commonArguments(inNamespace(request, namespace)),
        ...[...layouts].flatMap(([reference, { dir, digest }]) => [
            '--build-context',
            `${reference}=oci-layout://${dir}@${digest}`,
        ]),
        ...(output.kind === 'image' ? ['--load'] : []),
        ...outputArguments(output, idFile),
        request.contextDir,
    ],
});
/** Records are in the builder, images in the daemon that it loads them into. */
const storeOf = (host, { client, api }, { name, env }) => ({
    ...clientRecords(async ([command = '', ...args]) => {
        const force = command === 'prune' ? ['--force'] : [];
        const all = ['buildx', command, '--builder', name, ...force, ...args];
        const options = { env, timeoutMs: 120_000, signal: interrupt/* uninterrupted */.qA };
        return (0,exec/* succeed */.Py)(await host.exec(client.program, all, options));
    }),
    images: () => api.images(),
    removeImage: (reference) => api.removeImage(reference),
    alone: (work, waiting) => (0,in_turn/* inTurn */.l)(`builds of the builder ${name}`, work, waiting),
});
/** The daemon's own BuildKit and storage have no part in it. */
const factsOf = (daemon, { facts, ours }, choice) => {
    const { nativeDiff: _, storageDriver: __, unknown: ___, ...told } = daemon;
    const { buildkit: ____, ...versions } = told.versions;
    const whose = ours ? `made for the run from ${choice.image}` : `your builder ${facts.name}`;
    return {
        ...told,
        versions: { ...versions, ...(facts.buildkit === undefined ? {} : { buildkit: facts.buildkit }) },
        ...(facts.snapshotter === undefined ? {} : { storageDriver: facts.snapshotter }),
        builder: `buildx, docker-container driver, ${whose}; the image is loaded into the daemon (--load)`,
    };
};

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./build/engines/machine/rootlesskit-api.js



/**
 * Answers `GET /v1/info` in place of RootlessKit, where a daemon uses the machine's network. dockerd asks for the
 * name of the network driver whenever it is asked for its version, RootlessKit has none to tell then, and dockerd
 * (29.8; fillRootlessVersion in daemon/info_unix.go) fails on the missing field: no client could talk to it.
 */
const answerForRootlessKit = async (socketPath, user) => {
    const info = { apiVersion: '1.1.1', version: 'unknown', networkDriver: { driver: 'host' } };
    const server = (0,external_node_http_.createServer)((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(info));
    }).listen(socketPath);
    await (0,external_node_events_.once)(server, 'listening');
    if (user !== undefined)
        await (0,promises_.chown)(socketPath, user.uid, user.gid);
    return {
        [Symbol.asyncDispose]: async () => {
            server.closeAllConnections();
            server.close();
        },
    };
};

// EXTERNAL MODULE: ./build/engines/machine/user-namespace-profile.js
var user_namespace_profile = __webpack_require__(64665);
;// CONCATENATED MODULE: ./build/engines/docker/rootless-daemon.js
var rootless_daemon_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var rootless_daemon_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Starts dockerd without root, as the unprivileged user when this process is root, else as its own user. Home,
 * data, sockets and state are in the run's folder: nothing is shared with that user's own daemon. dockerd brings
 * its containerd itself, and both live in a process namespace of RootlessKit: when that ends, however it does,
 * the kernel ends all that is in it.
 */
const startRootlessDaemon = async (host, folder, name) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const user = host.uid === 0 ? await (0,unprivileged_user/* ensureUnprivilegedUser */.m)(host) : undefined;
        const dir = await folder.sub(name, user);
        const at = (entry) => (0,external_node_path_.join)(dir, entry);
        for (const entry of ['h', 'x', 'd', 'e'])
            await folder.sub((0,external_node_path_.join)(name, entry), user);
        const as = { user, env: await prepareHome(host, at, user) };
        const stack = rootless_daemon_addDisposableResource(env_1, (0,host_disposal/* makeDisposal */.U)(), true);
        const allowance = await (0,user_namespace_profile/* allowUserNamespaces */.L)(host, folder, 'rootlesskit');
        if (allowance !== undefined)
            stack.use(allowance);
        const network = await (0,rootlesskit/* chooseRootlessNetwork */.h)(host, as);
        stack.defer(() => removeData(host, as, at('d')));
        // Keys of registries, which `cleanup: false` must not keep.
        stack.defer(() => (0,promises_.rm)(at('h'), { recursive: true, force: true }));
        if (network.driver === 'host')
            stack.use(await answerForRootlessKit(at('x/api.sock'), user));
        const args = [...network.args, ...namespace(at('k')), ...dockerd(at, network)];
        const owner = user === undefined ? {} : { user };
        const daemon = stack.use(startDaemon('rootlesskit', args, { env: as.env, logFile: at('dockerd.log'), ...owner }));
        if (daemon.pid > 0)
            await folder.adopt(daemon.pid, `rootlesskit of ${name}`);
        await waitForSocket(host, 'dockerd under rootlesskit', daemon, at('d.sock'));
        // Killed together with its parent; recorded all the same, because all others depend on it.
        await folder.adopt(Number(await (0,promises_.readFile)(at('k/child_pid'), 'utf8')), 'child of rootlesskit');
        const started = stack.move();
        return {
            socketPath: at('d.sock'),
            networkDriver: network.driver,
            notes: rootless_daemon_notesOf(user, network),
            death: () => deathOf({ 'dockerd under rootlesskit': daemon }),
            [Symbol.asyncDispose]: () => started[Symbol.asyncDispose](),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = rootless_daemon_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** Settings and certificates of the machine, where a daemon with this home finds them; returns its environment. */
const prepareHome = async (host, at, user) => {
    const settings = await readDaemonSettings(daemonFiles(host));
    await (0,promises_.writeFile)(at('daemon.json'), daemonConfig(settings));
    await copyRegistryCertificates(host, at('h'));
    const certificates = await copyCertificates(host, at('h'));
    if (user !== undefined)
        (0,exec/* succeed */.Py)(await host.exec('chown', ['-R', `${user.uid}:${user.gid}`, at('.')]));
    const name = user === undefined ? {} : { USER: user.name, LOGNAME: user.name };
    return {
        ...{ ...host.env, ...name, ...certificates, ...settings.env },
        HOME: at('h'),
        PATH: `${host.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
        XDG_RUNTIME_DIR: at('x'),
        XDG_CONFIG_HOME: undefined,
        XDG_DATA_HOME: undefined,
        DBUS_SESSION_BUS_ADDRESS: undefined,
        TMPDIR: undefined,
    };
};
/** /etc and /run are copies that may be written to: for a resolv.conf of the namespace, and sockets of plugins. */
const namespace = (stateDir) => [
    ...['--state-dir', stateDir, '--copy-up=/etc', '--copy-up=/run', '--propagation=rslave', '--pidns'],
];
/** What the system's own Docker has in /run is linked into the copy, and not ours to write to. */
const freshRun = 'rm -rf /run/docker /run/containerd /run/xtables.lock; exec dockerd "$@"';
/** Our answers stand in for those of RootlessKit. */
const askingUs = `ROOTLESSKIT_STATE_DIR=$XDG_RUNTIME_DIR; ${freshRun}`;
const dockerd = (at, { driver }) => [
    ...['sh', '-c', driver === 'host' ? askingUs : freshRun, 'dockerd'],
    ...['--config-file', at('daemon.json'), '--data-root', at('d'), '--exec-root', at('e')],
    ...['--pidfile', at('d.pid'), '--host', `unix://${at('d.sock')}`],
    ...networkUntouched,
];
/** Layers belong to sub-ids: root removes them with the run's folder, their user inside a namespace. */
const removeData = async (host, { user, env }, path) => {
    if (user !== undefined)
        return;
    const options = { env, timeoutMs: 600_000, signal: interrupt/* uninterrupted */.qA };
    (0,exec/* succeed */.Py)(await host.exec('rootlesskit', ['rm', '-rf', '--', path], options));
};
const rootless_daemon_notesOf = (user, { driver, passedOver }) => [
    `daemon started for this run${user === undefined ? '' : ` as the user ${user.name}`}`,
    driver === 'host'
        ? `without a network of its own (${passedOver.join('; ')}): RUN steps that name no network have the machine's`
        : `without a bridge: RUN steps that name no network share that of the daemon, through ${driver}`,
    ...(driver === 'host' ? [] : passedOver.map((reason) => `passed over ${reason}`)),
];

;// CONCATENATED MODULE: ./build/engines/docker-rootless.js






/** The daemon of an unprivileged user. */
const rootlessDaemon = {
    title: 'Docker daemon without root',
    reachable: docker_endpoint/* rootlessEndpoint */.No,
    programs: ['docker', 'dockerd', 'containerd', 'runc', 'rootlesskit', 'newuidmap', 'newgidmap'],
    needsRoot: false,
    packages: ['docker.io', 'rootlesskit', 'uidmap', 'slirp4netns'],
    start: startRootlessDaemon,
};
/** Docker without root: the user's own daemon of this kind, or one of ours. When this process is root, it runs as an unprivileged user. */
const dockerRootless = {
    name: 'docker-rootless',
    title: 'Docker without root, with the daemon of this user or one started for the run',
    usual: true,
    needs: { program: 'dockerd', builder: 'buildkit', userNamespace: 'rootlesskit', dockerDaemon: 'rootless' },
    detect: (host) => detectDocker(host, { daemon: rootlessDaemon }),
    install: (host) => installPackages(host, 'docker-rootless', rootlessDaemon.packages),
    start: (host, folder, origin) => startDocker(host, folder, { name: 'docker-rootless', origin, daemon: rootlessDaemon }),
    atVersion: (version, source) => dockerAtVersion({
        engine: dockerRootless,
        daemon: { ...rootlessDaemon, packages: notInArchives.packages },
        archives: ['docker', 'docker-rootless-extras'],
        others: notInArchives,
        start: startDocker,
    }, version, source),
};
/** Programs that need rights of their own, and the network. */
const notInArchives = { programs: ['newuidmap', 'newgidmap'], packages: ['uidmap', 'slirp4netns'] };

;// CONCATENATED MODULE: ./build/engines/install/kaniko-image.js



/** The last release of the project; forks publish under names of their own. */
const kaniko_image_image = 'gcr.io/kaniko-project/executor:v1.24.0';
const kaniko_image_transferWithinMs = 900_000;
/** No distribution has a package of Kaniko: its image is all there is, and one static program in it all that is needed. */
const kanikoRemedy = `put Kaniko's executor on PATH as kaniko-executor (it is /kaniko/executor in ${kaniko_image_image})`;
/**
 * Copies the executor out of Kaniko's image, with the Docker or Podman that is here, without running it: what it
 * is started in, it empties. The image goes again unless it was there before.
 */
const takeExecutor = async (host, target = '/usr/local/bin/kaniko-executor') => {
    const program = ['docker', 'podman'].find((each) => (0,on_path/* onPath */.L)(host, each) !== undefined);
    if (program === undefined)
        throw new Error(`Cannot install kaniko without Docker or Podman, which would pull it: ${kanikoRemedy}.`);
    host.log(`kaniko: copying the executor of ${kaniko_image_image} to ${target}, with ${program}`);
    const run = async (...args) => (0,exec/* succeed */.Py)(await host.exec(program, args, { timeoutMs: kaniko_image_transferWithinMs })).trim();
    const { end } = await host.exec(program, ['image', 'inspect', kaniko_image_image]);
    const wasThere = end.kind === 'exited' && end.code === 0;
    if (!wasThere)
        await run('pull', '--quiet', kaniko_image_image);
    const clean = { signal: interrupt/* uninterrupted */.qA };
    try {
        const container = await run('create', kaniko_image_image, 'version');
        try {
            await run('cp', `${container}:/kaniko/executor`, target);
        }
        finally {
            await host.exec(program, ['rm', container], clean);
        }
    }
    finally {
        if (!wasThere)
            await host.exec(program, ['rmi', kaniko_image_image], clean);
    }
};

;// CONCATENATED MODULE: ./build/engines/kaniko/private-root.js


/** Exit status of a command that was not run, because it would not have been alone. */
const notIsolated = 125;
/** What it then prints, among other things. */
const notIsolatedText = 'private root: not isolated';
/** What a private root is made with, all of them from util-linux and coreutils. */
const neededPrograms = ['unshare', 'setpriv', 'mount', 'umount', 'pivot_root', 'chroot'];
/** Programs that are missing here. */
const missingPrograms = (host) => neededPrograms.filter((program) => (0,on_path/* onPath */.L)(host, program) === undefined);
/**
 * The command that runs a program with a folder as its `/`, in mount and process namespaces of its own, and
 * with no more rights than Docker gives a container. Inside, the rest of this machine does not exist: it is
 * unmounted, not just out of sight, so that a program which deletes its file system, as Kaniko does, and one
 * that breaks out of a chroot both find nothing else. Needs root. When the caller dies the kernel ends all
 * of it, and the mounts go with the last process.
 *
 * When any step of it fails, nothing is run, and `notIsolatedText` is printed.
 */
const inPrivateRoot = async ({ root, stage, mounts, network }, command) => {
    const spaces = await Promise.all(['mnt', 'pid'].map((space) => (0,promises_.readlink)(`/proc/self/ns/${space}`)));
    return [
        'setpriv',
        ...['--pdeathsig', 'KILL'],
        'unshare',
        ...['--mount', '--propagation', 'private', '--pid', '--ipc', '--fork', '--kill-child'],
        ...(network ? [] : ['--net']),
        ...['sh', '-c', script, 'private-root', ...spaces, root, stage],
        ...mounts.flatMap(({ source, target, writable }) => [writable ? 'rw' : 'ro', source, target]),
        '--',
        ...command,
    ];
};
/** Those of Docker without the one that makes devices: no rule on devices protects the machine's here. */
const capabilities = [
    ...['chown', 'dac_override', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap'],
    ...['net_bind_service', 'net_raw', 'sys_chroot', 'audit_write', 'setfcap'],
];
const kept = ['-all', ...capabilities.map((name) => `+${name}`)].join(',');
/**
 * The programs that the last steps need are seen through `stage`, read-only. It is the root of the mount
 * namespace, so that is all there is behind the private root itself.
 */
const script = `
refuse() { echo "${notIsolatedText}: $1" >&2; exit ${notIsolated}; }
[ "$(readlink /proc/self/ns/mnt)" != "$1" ] || refuse 'it has the mounts of this machine'
[ "$(readlink /proc/self/ns/pid)" != "$2" ] || refuse 'it has the processes of this machine'
[ $$ = 1 ] || refuse 'it is not the first process'
root=$3 stage=$4
shift 4
set -e
trap 'refuse "a step failed"' EXIT
mount --make-rprivate /
see() {
  if [ -d "$2" ]; then mkdir -p "$3"; else mkdir -p "\${3%/*}"; [ -e "$3" ] || : > "$3"; fi
  mount --bind "$2" "$3"
  [ "$1" = rw ] || mount -o remount,bind,ro "$3"
}
mount -t tmpfs -o mode=0755 none "$stage"
for each in /bin /sbin /lib /lib32 /lib64 /usr; do
  if [ -L "$each" ]; then ln -s "$(readlink "$each")" "$stage$each"
  elif [ -d "$each" ]; then see ro "$each" "$stage$each"; fi
done
mkdir "$stage/root" "$stage/machine" "$stage/proc"
# umount looks into it.
mount -t proc -o ro,nosuid,nodev,noexec none "$stage/proc"
mount --bind "$root" "$stage/root"
root=$stage/root
mkdir -p "$root/proc" "$root/dev"
mount -t proc -o nosuid,nodev,noexec none "$root/proc"
for each in bus fs irq sys sysrq-trigger; do
  [ ! -e "$root/proc/$each" ] || see ro "$root/proc/$each" "$root/proc/$each"
done
mount -t tmpfs -o mode=0755,nosuid none "$root/dev"
for each in full null random tty urandom zero; do see rw "/dev/$each" "$root/dev/$each"; done
ln -s /proc/self/fd "$root/dev/fd"
while [ "$1" != -- ]; do see "$1" "$2" "$root$3"; shift 3; done
shift
ip link set lo up 2> /dev/null || :
cd "$stage"
pivot_root . machine
cd /
umount -l /machine
rmdir /machine
trap - EXIT
exec setpriv --bounding-set ${kept} --inh-caps -all chroot /root "$@"
`;

;// CONCATENATED MODULE: ./build/engines/kaniko/executor.js






/** Where the executor is; its own image has it in /kaniko. */
const findExecutor = (host) => (0,on_path/* onPath */.L)(host, 'kaniko-executor') ??
    ((0,external_node_fs_.existsSync)('/kaniko/executor') ? '/kaniko/executor' : (0,on_path/* onPath */.L)(host, 'executor'));
/** The command line that runs the executor in the private root `root` of a folder. */
const executorCommand = ({ executor, baseDir, host }, { work, mounts, network }, args) => inPrivateRoot({
    ...{ root: (0,external_node_path_.join)(work, 'root'), stage: (0,external_node_path_.join)(work, 'stage'), network },
    mounts: [
        { source: executor, target: '/kaniko/executor', writable: false },
        { source: baseDir, target: '/kaniko/base', writable: false },
        ...mounts,
        ...(network ? networkFiles(host) : []),
    ],
}, ['/kaniko/executor', ...args]);
/** What a container is given to reach a registry: names, certificates, logins. */
const networkFiles = ({ env }) => {
    const logins = (0,external_node_path_.join)(env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? '/root', '.docker'), 'config.json');
    return [
        ['/etc/resolv.conf', '/etc/resolv.conf'],
        ['/etc/hosts', '/etc/hosts'],
        ['/etc/ssl/certs', '/kaniko/ssl/certs'],
        [logins, '/kaniko/.docker/config.json'],
    ].flatMap(([source = '', target = '']) => ((0,external_node_fs_.existsSync)(source) ? [{ source, target, writable: false }] : []));
};
/** The environment of the executor; RUN steps have that of the image. */
const executorEnv = ({ env }) => ({
    ...Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:https?|no)_proxy$/i.test(name))),
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    SSL_CERT_DIR: '/kaniko/ssl/certs',
    DOCKER_CONFIG: '/kaniko/.docker',
});
/** Its version, asked in a private root: this shows that it can be run here at all. Throws when it cannot. */
const executorVersion = async (kaniko, work) => {
    await (0,promises_.mkdir)((0,external_node_path_.join)(work, 'root'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(work, 'stage'), { recursive: true });
    const [program, ...args] = await executorCommand(kaniko, { work, mounts: [], network: false }, ['version']);
    try {
        const told = (0,exec/* succeed */.Py)(await kaniko.host.exec(program, args, { env: kaniko.env }));
        return /Kaniko version\s*:\s*v?(\S+)/.exec(told)?.[1];
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
};

;// CONCATENATED MODULE: ./build/engines/kaniko/images.js





const images_transferWithinMs = 300_000;
/**
 * Puts an archive where Kaniko looks for base images (`--cache-dir`): under the digest of its manifest, and the
 * manifest beside it, without which Kaniko would compress the image in every build to find out that digest.
 * Returns the name under which a Dockerfile must ask for it: only one with a digest is looked up there.
 */
const keepBaseImage = async (host, folder, archive) => {
    const index = (0,json/* parseJson */.qF)(await fileIn(host, archive.path, 'index.json'));
    const digest = (0,json/* textAt */.$6)((0,json/* listAt */.gT)(index, 'manifests')[0], 'digest');
    if (digest === undefined)
        throw new Error(`${archive.path} is no image archive: it has no index.json`);
    const path = (0,external_node_path_.join)(folder, digest);
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.link)(archive.path, path).catch(() => (0,promises_.copyFile)(archive.path, path));
    await (0,promises_.writeFile)(`${path}.json`, await fileIn(host, archive.path, `blobs/${digest.replace(':', '/')}`));
    return `${archive.reference}@${digest}`;
};
/**
 * Names the image in a docker-archive by its content. Kaniko writes the time of the build into it, so the
 * digest of its configuration would be another one each time, even where every layer came from the cache.
 */
const images_imageIdIn = async (host, archive) => {
    const config = (0,json/* parseJson */.qF)(await fileIn(host, archive, (await manifestOf(host, archive)).config));
    const content = ['architecture', 'os', 'config', 'rootfs'].map((field) => (0,json.at)(config, field));
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex')}`;
};
/** Unpacks the files of the image in a docker-archive; one `FROM scratch`, so that no layer removes anything. */
const unpackImage = async (host, archive, folder) => {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const layer of (await manifestOf(host, archive)).layers) {
        await tar(host, ['-xf', archive, '-C', folder, layer]);
        await tar(host, ['-xzf', (0,external_node_path_.join)(folder, layer), '-C', folder, '--no-same-owner']);
        await (0,promises_.rm)((0,external_node_path_.join)(folder, layer));
    }
};
const manifestOf = async (host, archive) => {
    const [image] = (0,json/* listAt */.gT)({ all: (0,json/* parseJson */.qF)(await fileIn(host, archive, 'manifest.json')) }, 'all');
    const config = (0,json/* textAt */.$6)(image, 'Config');
    if (config === undefined)
        throw new Error(`Kaniko wrote no image to ${archive}`);
    return { config, layers: (0,json/* listAt */.gT)(image, 'Layers').filter((layer) => typeof layer === 'string') };
};
/** The text of one file of a tar; the first of that name, so that a large archive is not read to its end. */
const fileIn = (host, archive, name) => tar(host, ['-xOf', archive, '--occurrence=1', name]);
const tar = async (host, args) => (0,exec/* succeed */.Py)(await host.exec('tar', args, { timeoutMs: images_transferWithinMs }));

;// CONCATENATED MODULE: ./build/engines/kaniko/progress.js


/** Instructions that can come from the cache; Kaniko carries out the others, WORKDIR too, every time. */
const progress_instruction = /^(?:RUN|COPY|ADD)\s/i;
/**
 * Reads what Kaniko logs with `--log-format=json`. Before each stage it looks up its instructions, up to the
 * first that is not cached, and names those that are; then it names each once more as its turn comes.
 */
const kanikoProgressReader = () => {
    const steps = [];
    let cached = new Set();
    return {
        line: (text) => {
            const message = text.startsWith('{') ? (0,json/* textAt */.$6)((0,json/* parseJson */.qF)(text), 'msg') : undefined;
            if (message === undefined)
                return;
            if (message.startsWith('Building stage '))
                cached = new Set();
            const hit = /^Using caching version of cmd: (.+)$/s.exec(message)?.[1];
            if (hit !== undefined && cached.size < mostSteps)
                cached.add(hit);
            if (progress_instruction.test(message) && steps.length < mostSteps)
                steps.push({ name: message.slice(0, longestStepName), hit: cached.has(message) });
        },
        steps: () => steps,
    };
};

;// CONCATENATED MODULE: ./build/engines/kaniko/space.js







/**
 * A cache space is a folder of cached layers, one OCI layout each (`--cache-repo=oci:…`). Every build runs in
 * a root of its own, which is empty before it and removed after it.
 */
const openKanikoSpace = async (kaniko, dir, label) => {
    const { host } = kaniko;
    const [cache, image, exported] = [(0,external_node_path_.join)(dir, 'cache'), (0,external_node_path_.join)(dir, 'image.tar'), (0,external_node_path_.join)(dir, 'export')];
    await (0,promises_.mkdir)(cache, { recursive: true });
    let generation = 0;
    const run = (request, flags) => {
        // There is no flag for a build that fills the cache without using it: one that starts anew does.
        if (request.noCache)
            generation += 1;
        return buildIn(kaniko, dir, request, [...flags, `--cache-repo=oci:/kaniko/cache/g${generation}`]);
    };
    return {
        label,
        contents: async () => (await (0,promises_.readdir)(cache)).toSorted(),
        build: async (request) => {
            const result = await run(request, []);
            return result.failure === undefined ? { ...result, imageId: await images_imageIdIn(host, image) } : result;
        },
        trim: async (keep) => {
            const added = (await (0,promises_.readdir)(cache)).filter((name) => !keep.includes(name));
            for (const name of added)
                await (0,promises_.rm)((0,external_node_path_.join)(cache, name), { recursive: true, force: true });
        },
        export: async (request, stage) => {
            await (0,promises_.rm)(exported, { recursive: true, force: true });
            assertExported(await run({ ...request, target: stage, noCache: false }, ['--no-push-cache']), stage);
            await unpackImage(host, image, exported);
            return exported;
        },
        [Symbol.asyncDispose]: () => (0,promises_.rm)(dir, { recursive: true, force: true }),
    };
};
/** Builds once in a new root, and leaves `image.tar` in the folder of the space. */
const buildIn = async (kaniko, dir, request, flags) => {
    const work = (0,external_node_path_.join)(dir, 'build');
    try {
        await prepare(work, request);
        const result = await execute(kaniko, dir, request, [...flags, ...argumentsOf(kaniko, request)]);
        if (result.failure === undefined)
            await (0,promises_.rename)((0,external_node_path_.join)(work, 'root/kaniko/image.tar'), (0,external_node_path_.join)(dir, 'image.tar'));
        return result;
    }
    finally {
        await (0,promises_.rm)(work, { recursive: true, force: true });
    }
};
/** The Dockerfile may lie outside the context, and so may the ignore file that belongs to it. */
const prepare = async (work, { dockerfile }) => {
    const inside = (0,external_node_path_.join)(work, 'root/kaniko/in');
    await (0,promises_.mkdir)(inside, { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(work, 'stage'));
    await (0,promises_.copyFile)(dockerfile, (0,external_node_path_.join)(inside, 'Dockerfile'));
    await (0,promises_.copyFile)(`${dockerfile}.dockerignore`, (0,external_node_path_.join)(inside, 'Dockerfile.dockerignore')).catch(() => { });
};
const argumentsOf = ({ bases }, { target, buildArgs }) => [
    ...['--force', '--log-format=json', '--no-push', '--tar-path=/kaniko/image.tar'],
    ...['--context=dir:///kaniko/context', '--dockerfile=/kaniko/in/Dockerfile', '--skip-unused-stages'],
    // The age of the base image's file counts too.
    ...['--cache', '--cache-copy-layers', '--cache-dir=/kaniko/base', '--cache-ttl=87600h'],
    ...(target === undefined ? [] : [`--target=${target}`]),
    ...Object.entries(buildArgs).map(([name, value]) => `--build-arg=${name}=${bases.get(value) ?? value}`),
];
const execute = async (kaniko, dir, { contextDir, network, timeoutMs }, args) => {
    const { host, env } = kaniko;
    const mounts = [
        { source: contextDir, target: '/kaniko/context', writable: false },
        { source: (0,external_node_path_.join)(dir, 'cache'), target: '/kaniko/cache', writable: true },
    ];
    const place = { work: (0,external_node_path_.join)(dir, 'build'), mounts, network: network !== 'none' };
    const [program, ...all] = await executorCommand(kaniko, place, args);
    const result = await runBuild(host, {
        ...{ program, args: all, env, timeoutMs },
        reader: kanikoProgressReader(),
        imageIdFile: (0,external_node_path_.join)(dir, 'none'),
    });
    const { failure } = result;
    if (failure?.logTail.includes(notIsolatedText) === true)
        throw new Error(`Kaniko was not run: it would delete the files of this machine. ${failure.message}`);
    return result;
};

;// CONCATENATED MODULE: ./build/engines/kaniko.js







/** Kaniko, which builds in its own `/` and empties that afterwards: here in a private root that it cannot leave. */
const kaniko = {
    name: 'kaniko',
    title: 'Kaniko, in a private root, with its layer cache in a folder (needs root)',
    usual: false,
    detect: async (host) => detected(host),
    install: (host) => takeExecutor(host),
    start: async (host, folder, origin) => {
        const found = detected(host);
        const executor = findExecutor(host);
        if (found.kind === 'missing' || executor === undefined)
            throw new Error(whyMissing(found));
        const baseDir = await folder.sub('kaniko/base');
        const running = { host, executor, baseDir, bases: new Map(), env: executorEnv(host) };
        const version = await executorVersion(running, (0,external_node_path_.join)(folder.path, 'kaniko/version'));
        if (version === undefined)
            throw new Error(`${executor} is not Kaniko's executor; ${kanikoRemedy}`);
        return runningKaniko(running, (0,external_node_path_.join)(folder.path, 'kaniko'), kaniko_factsOf(version, origin));
    },
};
const detected = (host) => {
    const executor = findExecutor(host);
    if (executor === undefined)
        return {
            kind: 'missing',
            reason: 'neither kaniko-executor nor executor is on PATH',
            remedy: kanikoRemedy,
        };
    if (host.uid !== 0) {
        const reason = 'Kaniko builds as root, in a root of its own that only root can make';
        return { kind: 'missing', reason, remedy: 'run as root' };
    }
    const missing = missingPrograms(host);
    if (missing.length > 0) {
        const reason = `not installed: ${missing.join(', ')}, which make the root that Kaniko is closed up in`;
        return { kind: 'missing', reason, remedy: 'install util-linux and coreutils' };
    }
    return { kind: 'found', what: executor, answers: true };
};
const whyMissing = (detection) => detection.kind === 'missing' ? `${detection.reason}; ${detection.remedy}` : 'the executor is gone';
const kaniko_factsOf = (version, origin) => ({
    name: kaniko.name,
    versions: { client: version },
    storageDriver: 'none: every build unpacks its base image into a folder',
    rootless: false,
    networkDriver: 'host',
    origin,
    notes: [
        'RUN steps have the network host unless the network is none',
        'base images of a registry are pulled in every build, so that their time is in it',
        'RUN and COPY layers are cached (--cache --cache-copy-layers), and unused stages are skipped',
    ],
});
/** As of 1.24, which parses all of these and does nothing about them (pkg/commands/run.go, copy.go). */
const lacks = {
    'cache-mounts': 'Kaniko ignores RUN --mount=type=cache',
    'bind-mounts': 'Kaniko ignores RUN --mount=type=bind',
    secrets: 'Kaniko ignores RUN --mount=type=secret',
    ssh: 'Kaniko ignores RUN --mount=type=ssh',
    heredocs: 'Kaniko ignores what is in a heredoc',
    'build-contexts': 'Kaniko has no build contexts',
};
const runningKaniko = (running, dir, facts) => {
    let spaces = 0;
    return {
        facts,
        lacks,
        loadImage: async (archive) => {
            running.bases.set(archive.reference, await keepBaseImage(running.host, running.baseDir, archive));
        },
        // It has no store that an image could be pulled to.
        pullImage: () => Promise.resolve(),
        openSpace: (label) => openKanikoSpace(running, (0,external_node_path_.join)(dir, `s${++spaces}`), label),
        [Symbol.asyncDispose]: () => (0,promises_.rm)(dir, { recursive: true, force: true }),
    };
};

;// CONCATENATED MODULE: ./build/engines/podman-rootful.js



const podman_rootful_packages = ['podman', 'runc'];
/** Where a run has it. */
const podmanRootfulKind = { name: 'podman-rootful', program: 'podman', folder: 'pr' };
/** Podman as root, with overlay in the kernel. The network and firewall of the machine stay as they are. */
const podmanRootful = {
    name: podmanRootfulKind.name,
    title: 'Podman as root, with storage of its own',
    usual: false,
    needs: { program: 'podman', builder: 'buildah' },
    detect: async (host) => {
        assertNoService(host);
        if (host.uid !== 0)
            return { kind: 'missing', reason: 'this process is not root', remedy: asRoot };
        return detectContainers(host, podmanRootfulKind, podman_rootful_packages);
    },
    install: async (host) => {
        if (host.uid !== 0)
            throw new Error(`Cannot use ${podmanRootfulKind.name}: this process is not root; ${asRoot}`);
        await installPackages(host, podmanRootfulKind.name, podman_rootful_packages);
    },
    start: (host, folder, origin) => startContainers(host, folder, { kind: podmanRootfulKind, user: undefined, origin }),
};
const asRoot = 'run go-container-bench as root (sudo), or name podman, which needs none';

;// CONCATENATED MODULE: ./build/engines/podman.js




/** Named one by one: Debian's Podman only recommends what rootless builds need. */
const podman_packages = ['podman', 'uidmap', 'slirp4netns', 'fuse-overlayfs', 'runc'];
/** Where a run has it. */
const podmanKind = { name: 'podman', program: 'podman', folder: 'pm' };
/** Podman without root. When this process is root, it runs as an unprivileged user. */
const podman = {
    name: podmanKind.name,
    title: 'Podman, rootless, with storage of its own',
    usual: true,
    needs: { program: 'podman', builder: 'buildah', userNamespace: 'podman' },
    detect: async (host) => {
        assertNoService(host);
        return detectContainers(host, podmanKind, podman_packages);
    },
    install: (host) => installPackages(host, podmanKind.name, podman_packages),
    start: async (host, folder, origin) => {
        const user = host.uid === 0 ? await (0,unprivileged_user/* ensureUnprivilegedUser */.m)(host) : undefined;
        return startContainers(host, folder, { kind: podmanKind, user, origin });
    },
};

;// CONCATENATED MODULE: ./build/engines/index.js









/** Every engine, in the order of columns and of `all`. A new one is its file and its line here. */
const engines = {
    podman: podman,
    docker: docker,
    'docker-rootless': dockerRootless,
    'docker-bake': dockerBake,
    'docker-container': dockerContainer,
    buildkit: buildkit,
    'podman-rootful': podmanRootful,
    buildah: buildah,
    kaniko: kaniko,
};


/***/ }),

/***/ 34116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runSetUp)
/* harmony export */ });
/**
 * Runs one set-up command with `@actions/exec`, quietly: what it printed is told only when it fails.
 * Never for a timed build, nor for a server: `@actions/exec` has no time limit and waits for open pipes.
 */
const runSetUp = async (command) => {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 41955));
    const [program = '', ...args] = command;
    const { exitCode, stdout, stderr } = await getExecOutput(program, args, {
        silent: true,
        ignoreReturnCode: true,
    });
    if (exitCode === 0)
        return;
    const tail = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n');
    throw new Error(`${command.join(' ')} ended with exit status ${exitCode}. Its last lines:\n${tail}`);
};


/***/ }),

/***/ 41942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ensureUnprivilegedUser),
/* harmony export */   r: () => (/* binding */ findUnprivilegedUser)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_in_turn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);
/* harmony import */ var _set_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34116);




const systemUser = 'go-container-bench';
/** A rootless engine maps the users of an image to this many sub-ids. */
const neededSubIds = 65_536;
/**
 * The user that rootless engines run as when this process is root: the one behind sudo when it has sub-ids,
 * else our own system user. Undefined: there is none yet. `etc` is the folder of the system's files.
 */
const findUnprivilegedUser = async (host, etc = '/etc') => {
    const accounts = await readAccounts(etc);
    const sudoUid = Number(host.env['SUDO_UID'] ?? 'NaN');
    const candidates = [
        accounts.find(({ uid }) => uid === sudoUid && uid !== 0),
        accounts.find(({ name }) => name === systemUser),
    ];
    for (const user of candidates)
        if (user !== undefined && (await hasSubIds(user, etc)))
            return user;
    return undefined;
};
/** Creates the system user, saying so first. It has no home, no shell and no password, and stays for later runs. */
const ensureUnprivilegedUser = async (host) => (await findUnprivilegedUser(host)) ?? (0,_host_in_turn_js__WEBPACK_IMPORTED_MODULE_2__/* .inTurn */ .l)(`the user ${systemUser}`, () => createUser(host));
/** Another run may have done the same meanwhile. */
const createUser = async (host) => {
    const found = await findUnprivilegedUser(host);
    if (found !== undefined)
        return found;
    const existing = (await readAccounts('/etc')).find(({ name }) => name === systemUser);
    if (existing === undefined) {
        host.log(`Creating the system user ${systemUser}, as which rootless engines run (remove it with: userdel ${systemUser})`);
        const flags = [
            '--system',
            '--user-group',
            '--no-create-home',
            '--home-dir',
            '/nonexistent',
            '--shell',
            '/usr/sbin/nologin',
        ];
        await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .runSetUp */ .d)(['useradd', ...flags, systemUser]);
    }
    await addSubIds();
    const user = await findUnprivilegedUser(host);
    if (user === undefined)
        throw new Error(`The user ${systemUser} was created, but has no sub-id ranges in /etc/subuid and /etc/subgid`);
    return user;
};
/** The next free range, the same for both kinds: `useradd` gives system users none by itself. */
const addSubIds = async () => {
    const taken = [...(await readSubIds('/etc/subuid')), ...(await readSubIds('/etc/subgid'))];
    const start = Math.max(100_000, ...taken.map(({ first, count }) => first + count));
    const range = `${start}-${start + neededSubIds - 1}`;
    await (0,_set_up_js__WEBPACK_IMPORTED_MODULE_3__/* .runSetUp */ .d)(['usermod', '--add-subuids', range, '--add-subgids', range, systemUser]);
};
const readAccounts = async (etc) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, 'passwd'), 'utf8').catch(() => '')).split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name === undefined || uid === undefined || gid === undefined
        ? []
        : [{ name, uid: Number(uid), gid: Number(gid) }];
});
const hasSubIds = async (user, etc) => {
    for (const file of ['subuid', 'subgid']) {
        const own = (await readSubIds((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(etc, file))).filter(({ owner }) => owner === user.name || owner === String(user.uid));
        if (!own.some(({ count }) => count >= neededSubIds))
            return false;
    }
    return true;
};
const readSubIds = async (file) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '')).split('\n').flatMap((line) => {
    const [owner, first, count] = line.split(':');
    return owner === undefined || first === undefined || count === undefined
        ? []
        : [{ owner, first: Number(first), count: Number(count) }];
});


/***/ }),

/***/ 7558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   kt: () => (/* binding */ appArmorProfile),
/* harmony export */   o1: () => (/* binding */ canHaveProfile),
/* harmony export */   vR: () => (/* binding */ profileName)
/* harmony export */ });
/** What the profile of a program is called: of letters, digits and dots, one for each path. */
const profileName = (path) => path.replace(/^\/+/, '').replaceAll(/[^A-Za-z0-9_-]+/g, '.');
/** Whether AppArmor reads this path as a path, and not as a pattern or more. */
const canHaveProfile = (path) => /^\/[\w./+-]+$/.test(path);
/**
 * The text of an AppArmor profile that lets one program in one path open user namespaces, and restricts nothing,
 * as Ubuntu's own for podman and rootlesskit do. Throws for a path that would be a pattern to AppArmor.
 */
const appArmorProfile = (path) => {
    if (!canHaveProfile(path))
        throw new Error(`${path} cannot stand in an AppArmor profile: use a path of letters, digits and . / + - _ only`);
    const lines = [
        'abi <abi/4.0>,',
        'include <tunables/global>',
        `profile ${profileName(path)} ${path} flags=(unconfined) {`,
        '  userns,',
        '}',
    ];
    return `${lines.join('\n')}\n`;
};
/**
 * Whether one of these texts of profiles lets the program in this path open user namespaces. `unclear`: one names the
 * program, and its attachment may be a pattern, which only AppArmor itself can read.
 */
const coverageOf = (path, texts) => {
    const allowing = texts.filter((text) => /\buserns\b/.test(text));
    if (allowing.some((text) => text.includes(` ${path} `)))
        return 'covered';
    const program = path.slice(path.lastIndexOf('/') + 1);
    return allowing.some((text) => text.includes(program)) ? 'unclear' : 'none';
};


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pastaDay),
/* harmony export */   h: () => (/* binding */ chooseRootlessNetwork)
/* harmony export */ });
/* harmony import */ var _host_on_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34744);
/* harmony import */ var _tap_device_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2330);


/** In order of throughput: 31.9 and 8.1 Gbps with this MTU, says RootlessKit's docs/network.md of July 2026. */
const drivers = ['pasta', 'slirp4netns'];
/** What listens on the machine's own 127.0.0.1 stays out of reach. */
const ownNamespace = ['--mtu=65520', '--disable-host-loopback'];
/** RootlessKit asks for a pasta of this day or later (the same page). */
const oldestPasta = 20_231_204;
/** The best network driver that works for this user, which is tried with an empty namespace; else the machine's network. */
const chooseRootlessNetwork = async (host, as) => {
    const none = { driver: 'host', args: ['--net=host'] };
    if (!(await (0,_tap_device_js__WEBPACK_IMPORTED_MODULE_1__/* .canOpenTap */ .g)(host, as.user)))
        return { ...none, passedOver: [`${drivers.join(' and ')}: its user cannot open /dev/net/tun`] };
    const passedOver = [];
    for (const driver of drivers) {
        const args = [`--net=${driver}`, ...ownNamespace];
        const flaw = await flawOf(host, as, driver);
        if (flaw === undefined)
            return { driver, args, passedOver };
        passedOver.push(`${driver}: ${flaw}`);
    }
    return { ...none, passedOver };
};
const flawOf = async (host, { user, env }, driver) => {
    if ((0,_host_on_path_js__WEBPACK_IMPORTED_MODULE_0__/* .onPath */ .L)(host, driver) === undefined)
        return 'not installed';
    const options = { env, timeoutMs: 20_000, ...(user === undefined ? {} : { user, cwd: '/' }) };
    const day = driver === 'pasta' && pastaDay((await host.exec('pasta', ['--version'], options)).stdout);
    if (typeof day === 'number' && day < oldestPasta)
        return `is of ${day}, older than ${oldestPasta}`;
    const words = [`--net=${driver}`, ...ownNamespace, '--copy-up=/etc', 'true'];
    const { end, tail } = await host.exec('rootlesskit', words, options);
    if (end.kind === 'exited' && end.code === 0)
        return undefined;
    return `rootlesskit cannot use it: ${tail.trim().split('\n').at(-1) ?? end.kind}`;
};
/** `pasta 2024_02_20.1e6f92b` and `pasta 0.0~git20240220.1e6f92b-1` are both of 20240220; undefined for other texts. */
const pastaDay = (version) => {
    const [, ...parts] = /(20\d\d)_?(\d\d)_?(\d\d)\./.exec(version) ?? [];
    return parts.length === 0 ? undefined : Number(parts.join(''));
};


/***/ }),

/***/ 2330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ canOpenTap)
/* harmony export */ });
/** Whether this user can make network interfaces of its own: slirp4netns and pasta both need a tap device. */
const canOpenTap = async (host, user) => {
    const as = user === undefined ? {} : { user, cwd: '/' };
    const { end } = await host.exec('sh', ['-c', '[ -r /dev/net/tun ] && [ -w /dev/net/tun ]'], as);
    return end.kind === 'exited' && end.code === 0;
};


/***/ }),

/***/ 64665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ allowUserNamespaces),
/* harmony export */   y: () => (/* binding */ profileTexts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_on_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34744);
/* harmony import */ var _host_run_folder_apparmor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18444);
/* harmony import */ var _apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7558);





const restriction = 'proc/sys/kernel/apparmor_restrict_unprivileged_userns';
/**
 * Lets a program open user namespaces for as long as the result is not disposed, where AppArmor restricts them, no
 * profile of the machine is for this path, and we are root. Undefined: nothing was to be done, or nothing can be.
 * `root` is `/`, or in tests a folder with files in the same places.
 */
const allowUserNamespaces = async (host, folder, program, root = '/') => {
    const switched = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, restriction), 'utf8').catch(() => '0');
    const path = (0,_host_on_path_js__WEBPACK_IMPORTED_MODULE_2__/* .onPath */ .L)(host, program);
    if (host.uid !== 0 || switched.trim() === '0' || path === undefined)
        return undefined;
    if (!(0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .canHaveProfile */ .o1)(path) || (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageOf */ ._5)(path, await profileTexts(root)) !== 'none')
        return undefined;
    host.log(`Loading an AppArmor profile that lets ${path} open user namespaces, until the end of the run`);
    return (0,_host_run_folder_apparmor_js__WEBPACK_IMPORTED_MODULE_3__/* .loadProfile */ .i)(host, folder.path, { name: (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .profileName */ .vR)(path), text: (0,_apparmor_profile_js__WEBPACK_IMPORTED_MODULE_4__/* .appArmorProfile */ .kt)(path) });
};
/** The profiles that the machine loads at its start. */
const profileTexts = async (root) => {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'etc/apparmor.d');
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const texts = [];
    for (const entry of entries.filter((each) => each.isFile()))
        texts.push(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), 'utf8').catch(() => ''));
    return texts;
};


/***/ }),

/***/ 15584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ makeDisposal)
/* harmony export */ });
const makeDisposal = (closers = []) => {
    let pending = closers;
    return {
        use: (resource) => {
            pending.push(() => Promise.resolve(resource[Symbol.asyncDispose]()));
            return resource;
        },
        defer: (close) => {
            pending.push(close);
        },
        move: () => {
            const moved = pending;
            pending = [];
            return makeDisposal(moved);
        },
        [Symbol.asyncDispose]: async () => {
            const errors = [];
            for (let close = pending.pop(); close !== undefined; close = pending.pop()) {
                try {
                    await close();
                }
                catch (error) {
                    errors.push(error);
                }
            }
            if (errors.length === 0)
                return;
            const messages = errors.map((error) => (error instanceof Error ? error.message : String(error)));
            throw new AggregateError(errors, `Not everything could be closed: ${messages.join('; ')}`);
        },
    };
};


/***/ }),

/***/ 30430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inTurn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




const askAgainAfterMs = 50;
/**
 * Does something while no other process of this machine does something by the same name. The turn is an abstract
 * Unix socket (unix(7)): the kernel takes it back when the process ends, however it ends, and no file stays.
 * Processes in another network namespace have turns of their own.
 */
const inTurn = async (name, work, { signal, told } = {}) => {
    const address = addressOf(name);
    for (let waits = 0;; waits += 1) {
        const turn = await take(address);
        if (turn === undefined && signal?.aborted === true)
            return work();
        if (turn === undefined) {
            if (waits === 0)
                told?.();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(askAgainAfterMs);
            continue;
        }
        try {
            return await work();
        }
        finally {
            turn.close();
        }
    }
};
/** Of full length: what the kernel compares then does not depend on how a version of Node fills up the rest. */
const addressOf = (name) => {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    return `\0${`go-container-bench ${id}`.padEnd(107)}`;
};
/** Undefined while somebody has it. */
const take = (address) => new Promise((resolve, reject) => {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => socket.destroy());
    server.once('error', (error) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server.unref()));
});


/***/ }),

/***/ 34744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ onPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where system programs are that an unprivileged PATH may leave out. */
const systemFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];
/** The path of a program, looked for on PATH and in the system's folders; an absolute one is looked for there alone. */
const onPath = (host, program) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program)
    ? [program].find(isExecutable)
    : [...(host.env['PATH'] ?? '').split(':'), ...systemFolders]
        .filter((folder) => folder !== '')
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program))
        .find(isExecutable);
const isExecutable = (path) => {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 56628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ removeCgroupOf),
/* harmony export */   We: () => (/* binding */ cgroupOf),
/* harmony export */   p3: () => (/* binding */ cgroupsOf),
/* harmony export */   yz: () => (/* binding */ removeCgroups)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const root = '/sys/fs/cgroup';
/**
 * The control groups of these processes, as folders: one, or with version 1 one for each controller. That of this
 * process is left out, for what shares it was given none of its own.
 */
const cgroupsOf = (processes) => {
    const own = new Set(foldersOf('self'));
    return [...new Set(processes.flatMap(({ pid }) => foldersOf(String(pid))))].filter((path) => !own.has(path));
};
/** Removes control groups that nobody is in any more: an engine that was killed leaves those of its steps behind. */
const removeCgroups = (folders) => {
    for (const folder of folders) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(folder);
        }
        catch {
            // Gone already, or in use again: the kernel refuses to remove one that somebody is in.
        }
    }
};
/** The name of the control group of a run folder: engines that can be told put theirs below it. */
const cgroupOf = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(runFolder);
/** Removes the control group of a run folder, with all below it that nobody is in. */
const removeCgroupOf = (runFolder) => {
    // A folder within that of the run has none, but its name may be that of an engine's own.
    if (!/^gcb-\w{6}$/.test(cgroupOf(runFolder)))
        return;
    for (const place of ['', ...folderNames(root)])
        removeCgroups(deepestFirst((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place, cgroupOf(runFolder))));
};
const deepestFirst = (folder) => [
    ...folderNames(folder).flatMap((name) => deepestFirst((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))),
    folder,
];
const folderNames = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }).flatMap((each) => each.isDirectory() ? [each.name] : []);
    }
    catch {
        return [];
    }
};
/** See cgroups(7) for the lines of /proc/PID/cgroup: `ID:CONTROLLERS:PATH`, the controllers empty in version 2. */
const foldersOf = (pid) => textOf(`/proc/${pid}/cgroup`)
    .split('\n')
    .flatMap((line) => {
    const [, , controllers = '', path = '/'] = /^(\d+):([^:]*):(.+)$/.exec(line) ?? [];
    if (path === '/' || path.includes('..'))
        return [];
    const places = controllers === '' ? ['', 'unified'] : [controllers.replace(/^name=/, '')];
    return places.map((place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, place, path));
});
const textOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};


/***/ }),

/***/ 11962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ interruptSignal),
/* harmony export */   VV: () => (/* binding */ interruptedStatus),
/* harmony export */   qA: () => (/* binding */ uninterrupted)
/* harmony export */ });
/** Exit status of an interrupted run. */
const interruptedStatus = 130;
/** For programs that clean up: they must run to their end although the run was interrupted. */
const uninterrupted = new AbortController().signal;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that everything open is closed in order. A second
 * SIGINT ends the process at once with status 130; what is left behind is removed by the next run.
 * A second SIGTERM changes nothing: a cancelled job gets SIGINT, then SIGTERM, and only then SIGKILL.
 */
const interruptSignal = (log) => {
    const controller = new AbortController();
    const receive = (name) => {
        if (!controller.signal.aborted) {
            log(`${name}: stopping and cleaning up; interrupt once more (Ctrl-C) to leave at once.`);
            controller.abort(new Error(`interrupted by ${name}`));
            return;
        }
        if (name !== 'SIGINT')
            return;
        log('SIGINT again: leaving at once; the next run removes what this one leaves behind.');
        process.exit(interruptedStatus);
    };
    for (const name of signals)
        process.on(name, receive);
    const dispose = () => {
        for (const name of signals)
            process.off(name, receive);
    };
    return { signal: controller.signal, [Symbol.dispose]: dispose };
};


/***/ }),

/***/ 18444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unloadProfiles),
/* harmony export */   i: () => (/* binding */ loadProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90343);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);




const limitMs = 30_000;
const folderOf = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'apparmor');
/**
 * Loads an AppArmor profile into the kernel (root only) until it is disposed. Its text is in the run's folder, never
 * in /etc: a reboot forgets it, and whoever removes the folder of a killed run unloads it first. Throws when the
 * parser refuses it.
 */
const loadProfile = async (host, runFolder, profile) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folderOf(runFolder), { recursive: true, mode: 0o700 });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(runFolder), profile.name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, profile.text);
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec('apparmor_parser', ['--replace', '--skip-cache', file], { timeoutMs: limitMs }));
    return { [Symbol.asyncDispose]: () => unload(host, file) };
};
/** Unloads what a killed run had loaded; what cannot be is logged. Never throws. */
const unloadProfiles = async (host, runFolder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folderOf(runFolder)).catch(() => []);
    for (const name of names) {
        await unload(host, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(runFolder), name)).catch((error) => host.log(`The AppArmor profile ${name} may still be loaded, until the next start: ${String(error)}`));
    }
};
const unload = async (host, file) => {
    const options = { timeoutMs: limitMs, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA };
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await host.exec('apparmor_parser', ['--remove', file], options));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
};


/***/ }),

/***/ 58348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ unmountUnder),
/* harmony export */   qV: () => (/* binding */ parseMounts)
/* harmony export */ });
/* unused harmony export pointsUnder */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11962);


/** Mounts in the order of the text of /proc/self/mountinfo, see proc_pid_mountinfo(5). */
const parseMounts = (mountinfo) => mountinfo.split('\n').flatMap((line) => {
    // The number of optional fields varies; ` - ` ends them.
    const [before, after] = line.split(' - ');
    const point = before?.split(' ')[4];
    const type = after?.split(' ')[0];
    return point === undefined || type === undefined ? [] : [{ point: unescape(point), type }];
});
/** Mount points at or below a folder, in the order in which they can be unmounted: deepest first. */
const pointsUnder = (mounts, folder) => mounts
    .map((mount) => mount.point)
    .filter((point) => point === folder || point.startsWith(`${folder}/`))
    .toReversed()
    .toSorted((a, b) => b.split('/').length - a.split('/').length);
/**
 * Unmounts what is mounted at or below a folder (root only) and returns what is mounted there afterwards:
 * deleting through a bind mount would delete someone else's files.
 */
const unmountUnder = async (host, folder) => {
    const points = pointsUnder(await currentMounts(), folder);
    if (points.length === 0 || host.uid !== 0)
        return points;
    for (const point of points) {
        // Lazily: a process that still has a file open there must not keep the mount.
        await host.exec('umount', ['-l', point], { signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_1__/* .uninterrupted */ .qA, timeoutMs: 30_000 });
    }
    return pointsUnder(await currentMounts(), folder);
};
/** Systems without /proc have no mounts that we could have made. */
const currentMounts = async () => parseMounts(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
const unescape = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));


/***/ }),

/***/ 70616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ takeBackAll),
/* harmony export */   y: () => (/* binding */ recordTakeBack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);
/* harmony import */ var _unix_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62590);




/**
 * Records in a run folder what must not outlive the run, so that whoever removes the folder takes it back. Record it
 * before it is made. Returns how to forget it, once it was taken back.
 */
const recordTakeBack = async (folder, name, takeBack) => {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${name}.json`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, JSON.stringify(takeBack));
    return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
};
/** Takes back what is still recorded, and says so. A server that is gone took it along. Never throws. */
const takeBackAll = async (host, folder) => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => [])) {
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name), 'utf8').catch(() => ''));
        const socketPath = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(record, 'socketPath');
        if (socketPath === undefined)
            continue;
        for (const path of (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(record, 'paths').map(String)) {
            const request = { socketPath, method: 'DELETE', path, timeoutMs: 60_000 };
            const answer = await (0,_unix_http_js__WEBPACK_IMPORTED_MODULE_2__/* .unixHttp */ .l)(request).catch(() => undefined);
            if (answer !== undefined && answer.status < 300)
                host.log(`Removed ${path} from ${socketPath}.`);
        }
    }
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'take-back');


/***/ }),

/***/ 62590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unixHttp)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/** A daemon lists each record of its cache in about 500 bytes: this is a hundred thousand of them. */
const largestBodyBytes = 64 * 1024 * 1024;
/**
 * One HTTP request over a Unix socket. Rejects when the whole answer is not there within the limit, and when
 * it is larger than 64 MiB.
 */
const unixHttp = (call) => new Promise((resolve, reject) => {
    const { socketPath, method, path, timeoutMs = 30_000 } = call;
    const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ socketPath, method, path, host: 'localhost' }, (incoming) => {
        const pieces = [];
        let size = 0;
        incoming.on('data', (piece) => {
            pieces.push(piece);
            size += piece.length;
            if (size > largestBodyBytes)
                giveUp('answered with more than 64 MiB');
        });
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(pieces).toString() }));
        incoming.on('error', reject);
    });
    // First of all the reason: what `destroy` reports differs with how far the answer has come.
    const giveUp = (why) => {
        reject(new Error(`${socketPath} ${why} (${method} ${path})`));
        outgoing.destroy();
    };
    // Not the socket's own limit, which starts anew with every byte.
    const timer = setTimeout(() => giveUp(`did not answer within ${timeoutMs} ms`), timeoutMs);
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.on('error', reject);
    outgoing.end();
});


/***/ }),

/***/ 26284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ architecture)
/* harmony export */ });
/** The architecture of this machine, as Go and image indexes name it. Throws for any other than these two. */
const architecture = (name = process.arch) => {
    switch (name) {
        case 'x64':
            return 'amd64';
        case 'arm64':
            return 'arm64';
        default:
            throw new Error(`Images of the fixtures are made for amd64 and arm64 only; this machine is ${name}`);
    }
};


/***/ }),

/***/ 9150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ cachedArchive)
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
 * The archive at `path`, written by `write` unless an earlier run left it there. A note beside it (`.json`)
 * holds its size and digest; without a fitting note the archive is written again. Whatever decides its
 * contents must be part of the file name.
 */
const cachedArchive = async ({ path, reference }, write) => {
    const note = await readNote(`${path}.json`);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (note?.reference === reference && note.sizeBytes === found?.size) {
        return { path, reference, configDigest: note.configDigest };
    }
    await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeAbandoned */ .j)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), Date.now());
    const archive = await write();
    await writeNote(`${path}.json`, {
        reference,
        configDigest: archive.configDigest,
        sizeBytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size,
    });
    return archive;
};
/** Moved into place in one step, after the archive: a run that is killed in between leaves no note. */
const writeNote = async (path, note) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), true);
        const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, `${JSON.stringify(note)}\n`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
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
const readNote = async (path) => {
    try {
        const note = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        return isNote(note) ? note : undefined;
    }
    catch {
        // A missing or damaged note only means that the archive is written again.
        return undefined;
    }
};
const isNote = (value) => typeof value === 'object' &&
    value !== null &&
    'reference' in value &&
    typeof value.reference === 'string' &&
    'configDigest' in value &&
    typeof value.configDigest === 'string' &&
    'sizeBytes' in value &&
    typeof value.sizeBytes === 'number';


/***/ }),

/***/ 19262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ writeImageArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/images/image-documents.js
/** The OCI image configuration. Created in 1970, so that the same files give the same digest every time. */
const imageConfig = ({ architecture, env }, layer) => {
    const created = '1970-01-01T00:00:00Z';
    return JSON.stringify({
        created,
        architecture,
        os: 'linux',
        config: { Env: env, WorkingDir: '/' },
        // The layer is not compressed, so its digest is also its diff id.
        rootfs: { type: 'layers', diff_ids: [`sha256:${layer.sha256}`] },
        history: [{ created, created_by: 'go-container-bench' }],
    });
};
/** The OCI image manifest. */
const imageManifest = (config, layer) => JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar', layer)],
});
/**
 * The entry of an OCI layout. containerd (so Docker 29) and Podman take the whole name from
 * `io.containerd.image.name`; `org.opencontainers.image.ref.name` holds the tag alone, as `docker save`
 * writes it.
 */
const imageIndex = ({ reference, architecture }, manifest) => JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
        {
            ...descriptor('application/vnd.oci.image.manifest.v1+json', manifest),
            platform: { architecture, os: 'linux' },
            annotations: {
                'io.containerd.image.name': reference,
                'org.opencontainers.image.ref.name': reference.slice(reference.lastIndexOf(':') + 1),
            },
        },
    ],
});
/** `manifest.json` of a docker-archive: what `docker load` reads before version 25. */
const dockerManifest = ({ reference }, config, layer) => JSON.stringify([{ Config: blobPath(config), RepoTags: [reference], Layers: [blobPath(layer)] }]);
/** Where a blob lies in the archive. */
const blobPath = ({ sha256 }) => `blobs/sha256/${sha256}`;
const descriptor = (mediaType, { sha256, sizeBytes }) => ({
    mediaType,
    digest: `sha256:${sha256}`,
    size: sizeBytes,
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/images/tar.js






/**
 * Writes a tar that depends on nothing but paths and contents: times 1970, owner 0:0, modes 0755 and 0644.
 * The entries keep their order. The file must not exist yet; one that could not be finished is left behind.
 */
const writeTar = async (path, entries) => {
    const tar = (0,tar_stream.pack)();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const count = new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            hash.update(chunk);
            sizeBytes += chunk.length;
            done(null, chunk);
        },
    });
    const written = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(tar, { objectMode: false }), count, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
    // Whichever side fails ends the other. Both must be over before the caller removes the file, and the error
    // of the file comes first: the other side only learns that it was cut off.
    const ends = await Promise.allSettled([written, fill(tar, entries)]);
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return { sha256: hash.digest('hex'), sizeBytes };
};
/** Sorted by path, with the parent folders that were not listed: what a deterministic layer consists of. */
const inOrder = (entries) => {
    const byPath = new Map();
    for (const { path } of entries) {
        for (const parent of parents(path))
            byPath.set(parent, { path: parent, content: { kind: 'folder' } });
    }
    for (const entry of entries)
        byPath.set(entry.path, entry);
    // By code unit: the order must not depend on the language of the machine.
    return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
const parents = (path) => {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? [] : [...parents(parent), parent];
};
const fill = async (tar, entries) => {
    try {
        for (const entry of entries)
            await add(tar, entry);
        tar.finalize();
    }
    catch (error) {
        tar.destroy(error instanceof Error ? error : new Error(String(error)));
        throw error;
    }
};
const add = (tar, { path, content }) => new Promise((resolve, reject) => {
    const done = (error) => (error ? reject(error) : resolve());
    const common = { mtime: new Date(0), uid: 0, gid: 0 };
    switch (content.kind) {
        case 'folder':
            tar.entry({ ...common, name: `${path}/`, type: 'directory', mode: content.mode ?? 0o755 }, done);
            break;
        case 'text':
            tar.entry({ ...common, name: path, mode: 0o644 }, content.text, done);
            break;
        case 'file': {
            const mode = content.executable ? 0o755 : 0o644;
            const sink = tar.entry({ ...common, name: path, mode, size: content.sizeBytes }, done);
            // Told through `done` as well; without a listener it would end the process.
            sink.on('error', done);
            (0,external_node_fs_.createReadStream)(content.source)
                .on('error', (error) => sink.destroy(error))
                .pipe(sink);
        }
    }
});

// EXTERNAL MODULE: ./build/images/temporary-folder.js
var temporary_folder = __webpack_require__(79669);
;// CONCATENATED MODULE: ./build/images/archive.js
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
 * Writes an image of one layer as an archive that is a docker-archive and an OCI layout at once, so that
 * one file can be loaded into every engine and has the same digests there. The same contents give the
 * same bytes. It appears at `path` complete or not at all; several processes may write it at once.
 */
const writeImageArchive = async (image) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)((0,external_node_path_.dirname)(image.path)), true);
        const layerPath = (0,external_node_path_.join)(folder.path, 'layer.tar');
        const layer = await writeTar(layerPath, inOrder(image.files));
        const config = archive_document(imageConfig(image, layer));
        const archive = (0,external_node_path_.join)(folder.path, 'image.tar');
        await writeTar(archive, archiveEntries(image, config, layer, layerPath));
        await (0,promises_.rename)(archive, image.path);
        return { path: image.path, reference: image.reference, configDigest: `sha256:${config.sha256}` };
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
const archive_document = (text) => ({
    text,
    sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    sizeBytes: Buffer.byteLength(text),
});
const archive_text = (path, content) => ({ path, content: { kind: 'text', text: content } });
/** The small documents come first: a reader that streams then knows what the large blob is. */
const archiveEntries = (image, config, layer, layerPath) => {
    const manifest = archive_document(imageManifest(config, layer));
    return [
        archive_text('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' })),
        archive_text('index.json', imageIndex(image, manifest)),
        archive_text('manifest.json', dockerManifest(image, config, layer)),
        { path: 'blobs', content: { kind: 'folder' } },
        { path: 'blobs/sha256', content: { kind: 'folder' } },
        archive_text(blobPath(manifest), manifest.text),
        archive_text(blobPath(config), config.text),
        {
            path: blobPath(layer),
            content: { kind: 'file', source: layerPath, sizeBytes: layer.sizeBytes, executable: false },
        },
    ];
};


/***/ }),

/***/ 73931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ localGoVersion),
/* harmony export */   v: () => (/* binding */ findToolchain)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90343);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79669);
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




/** The download of a toolchain is about 70 MB. */
const timeoutMs = 600_000;
/**
 * The Go toolchain of exactly `version` (as in `1.26.8`): the one on PATH, else the one that the `go` on
 * PATH fetches by itself into its module cache (GOTOOLCHAIN, https://go.dev/doc/toolchain).
 * Throws when there is neither, naming both ways out.
 */
const findToolchain = async (host, version) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // In an empty folder of its own: a go.mod further up would have a say in the version.
        const folder = __addDisposableResource(env_1, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()), true);
        try {
            const local = await ask(host, folder.path, 'local');
            if (local.version === version)
                return local;
            const fetched = await ask(host, folder.path, `go${version}`);
            if (fetched.version === version)
                return fetched;
            // Go before 1.21 does not know GOTOOLCHAIN and answers with its own version.
            throw new Error(`Go ${fetched.version} cannot fetch another version`);
        }
        catch (cause) {
            host.signal.throwIfAborted();
            throw new Error(wayOut(version, cause), { cause });
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
};
/** The release of Go on PATH, as in `1.26.8`; undefined when there is none, or it is no release. */
const localGoVersion = async (host) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_2, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()), true);
        const local = await ask(host, folder.path, 'local').catch(() => host.signal.throwIfAborted());
        return local !== undefined && /^\d+\.\d+\.\d+$/.test(local.version) ? local.version : undefined;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
};
const ask = async (host, cwd, choice) => {
    // A GOROOT in the environment would overrule the answer; a go.work must not be looked for.
    const env = { ...host.env, GOTOOLCHAIN: choice, GOROOT: undefined, GOFLAGS: undefined, GOWORK: 'off' };
    const result = await host.exec('go', ['env', 'GOVERSION', 'GOROOT'], { cwd, env, timeoutMs });
    const [version = '', goroot = ''] = (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(result).trim().split('\n');
    return { version: version.replace(/^go/, ''), goroot, go: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(goroot, 'bin', 'go') };
};
const wayOut = (version, cause) => {
    const missing = cause instanceof _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd && cause.result.end.kind === 'not-started';
    const problem = missing ? 'there is no go command on PATH' : 'the go command on PATH could not provide it';
    return (`The fixtures are built with Go ${version}, but ${problem}. ` +
        `Install Go (any version from 1.21 on fetches ${version} by itself), ` +
        `or give an image that has Go with --base-image REF (input base-image).`);
};


/***/ }),

/***/ 26358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ modulesFile),
/* harmony export */   jo: () => (/* binding */ modulesImage),
/* harmony export */   lV: () => (/* binding */ hasRequirements)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90343);
/* harmony import */ var _architecture_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26284);
/* harmony import */ var _archive_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9150);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19262);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73931);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79669);
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









const downloadTimeoutMs = 600_000;
/**
 * The modules that the go.mod in `dir` requires, as an image whose root is a module proxy for
 * `GOPROXY=file://`. Undefined when nothing is required. Downloaded once, from the proxy of this machine,
 * and kept in `cacheDir` under a hash of go.mod and go.sum: after that neither network nor Go is needed.
 */
const modulesImage = async (host, request) => {
    const key = await modulesKey(request.dir);
    if (key === undefined)
        return undefined;
    const reference = `localhost/go-container-bench/modules:${key}`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(request.cacheDir, fileNameOf(key));
    return (0,_archive_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .cachedArchive */ .l)({ path, reference }, async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const moduleCache = __addDisposableResource(env_1, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .temporaryFolder */ .y)(request.cacheDir), true);
            await download(host, request, moduleCache.path);
            const files = await proxyFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(moduleCache.path, 'cache', 'download'));
            return await (0,_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .writeImageArchive */ .H)({ files, env: [], reference, path, architecture: (0,_architecture_js__WEBPACK_IMPORTED_MODULE_8__/* .architecture */ .s)() });
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
/** Name of the archive for the go.mod in `dir`; undefined when nothing is required. */
const modulesFile = async (dir) => {
    const key = await modulesKey(dir);
    return key === undefined ? undefined : fileNameOf(key);
};
const fileNameOf = (key) => `modules-${key}-${(0,_architecture_js__WEBPACK_IMPORTED_MODULE_8__/* .architecture */ .s)()}-v1.tar`;
/** Of go.mod and go.sum. */
const modulesKey = async (dir) => {
    const goMod = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod'), 'utf8');
    if (!hasRequirements(goMod))
        return undefined;
    const goSum = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.sum'), 'utf8').catch(() => '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(goMod).update(goSum).digest('hex').slice(0, 12);
};
/** Whether a go.mod requires any module. */
const hasRequirements = (goMod) => /^\s*require[\s(]/m.test(goMod);
const download = async (host, { dir, goVersion }, moduleCache) => {
    const { go } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_6__/* .findToolchain */ .v)(host, goVersion);
    host.log(`Downloading the modules of ${dir}`);
    const env = {
        ...host.env,
        GOMODCACHE: moduleCache,
        GOTOOLCHAIN: 'local',
        GOROOT: undefined,
        GOWORK: 'off',
        GO111MODULE: 'on',
        // In place of the user's flags. Writable, else only root could remove the unpacked modules again.
        GOFLAGS: '-mod=readonly -modcacherw',
    };
    const result = await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: downloadTimeoutMs });
    try {
        (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(result);
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const advice = 'check that this machine reaches its Go module proxy (`go env GOPROXY`)';
        throw new Error(`The modules of ${dir} could not be downloaded; ${advice}`, { cause });
    }
};
/** What a module proxy serves (https://go.dev/ref/mod#goproxy-protocol); not locks, hashes and sum database. */
const isServed = (path) => !path.startsWith('sumdb/') && /\/@v\/(list|[^/]+\.(info|mod|zip))$/.test(path);
const proxyFiles = async (root) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root, { recursive: true, withFileTypes: true });
    const sources = found.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    const named = sources.map((source) => ({ source, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, source).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/') }));
    return Promise.all(named
        .filter(({ path }) => isServed(path))
        .map(async ({ source, path }) => {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source);
        return { path, content: { kind: 'file', source, sizeBytes: size, executable: false } };
    }));
};


/***/ }),

/***/ 79669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ removeAbandoned),
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const prefix = '.partial-';
/** Nothing here takes an hour to write, so what is older was left behind by a run that was killed. */
const abandonedAfterMs = 3_600_000;
/**
 * A new empty folder inside `parent`, on the same file system, so that a finished file can be moved out of
 * it in one step. Disposing it removes it with everything in it.
 */
const temporaryFolder = async (parent) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true });
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
    return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }) };
};
/** Removes from `parent` the temporary folders whose owner never came back for them. */
const removeAbandoned = async (parent, nowMs) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(prefix))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        if (found !== undefined && nowMs - found.mtimeMs > abandonedAfterMs) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
        }
    }
};


/***/ }),

/***/ 58367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vocabulary: () => (/* binding */ vocabulary)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26903);
/* harmony import */ var _projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30395);
/* harmony import */ var _provision_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38377);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44790);




/** Names that inputs may use. */
const vocabulary = {
    engines: Object.keys(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s),
    versioned: _provision_named_js__WEBPACK_IMPORTED_MODULE_2__/* .versionedEngines */ .D,
    scenarios: Object.keys(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scenarios */ .q),
    fixtures: _projects_fixtures_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .fixtureNames */ .m9,
    strategies: ['cache-mounts', 'layers'],
};


/***/ }),

/***/ 30395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ fixturesRoot),
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   Y_: () => (/* binding */ readFixture),
/* harmony export */   m9: () => (/* binding */ fixtureNames)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _images_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26358);





/** The Go projects that are shipped, the cheapest first. */
const fixtureNames = ['tiny', 'small'];
const dockerfileEnding = '.Dockerfile';
/**
 * The folder of the shipped fixtures, found from the URL of the module that asks: `dist/index.js`, or one
 * in a folder of `src`.
 */
const fixturesRoot = (moduleUrl) => {
    const candidates = ['../fixtures/', '../../fixtures/'].map((each) => (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(new URL(each, moduleUrl)));
    const found = candidates.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(each));
    if (found !== undefined)
        return found;
    throw new Error(`The fixtures are missing: neither ${candidates.join(' nor ')} exists; install this program anew`);
};
/** Reads what is known about one fixture in `root`. Throws when there is none or it is incomplete. */
const readFixture = async (root, name) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
    const goMod = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod'), 'utf8').catch((cause) => {
        throw new Error(`There is no fixture ${name} in ${root}: it has no go.mod`, { cause });
    });
    return {
        name,
        dir,
        goVersion: toolchainVersion(goMod, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod')),
        strategies: await strategiesOf(dir),
        mainFile: mainFileOf(dir, name),
        hasModules: (0,_images_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .hasRequirements */ .lV)(goMod),
    };
};
/** The Dockerfile of one strategy, absolute. Throws when the fixture does not have it, naming those it has. */
const dockerfileOf = ({ name, dir, strategies }, strategy) => {
    if (strategies.includes(strategy))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'strategies', `${strategy}${dockerfileEnding}`);
    throw new Error(`Fixture ${name} has no strategy ${strategy}; it has: ${strategies.join(', ')}`);
};
const toolchainVersion = (goMod, path) => {
    const version = /^toolchain\s+go(\d\S*)\s*$/m.exec(goMod)?.[1];
    if (version !== undefined)
        return version;
    throw new Error(`${path} has no line like "toolchain go1.26.8"; it says which Go builds the fixture`);
};
const strategiesOf = async (dir) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'strategies'));
    return names
        .filter((name) => name.endsWith(dockerfileEnding))
        .map((name) => name.slice(0, -dockerfileEnding.length))
        .toSorted();
};
const mainFileOf = (dir, name) => {
    const candidates = ['main.go', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('cmd', name, 'main.go')];
    const found = candidates.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, each)));
    if (found !== undefined)
        return found;
    throw new Error(`Fixture ${name} in ${dir} has neither ${candidates.join(' nor ')}`);
};


/***/ }),

/***/ 38377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ versionedEngines),
/* harmony export */   K: () => (/* binding */ engineNamed)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26903);

/** Names of the engines that are there in versions of one's choice. */
const versionedEngines = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).flatMap(({ name, atVersion }) => (atVersion === undefined ? [] : [name]));
/** The engine with this name, `NAME` or `NAME@VERSION`. The inputs let no other names through. */
const engineNamed = (text, source) => {
    const [name, version] = text.split('@');
    const engine = Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s).find((each) => each.name === name);
    const found = version === undefined ? engine : engine?.atVersion?.(version, source);
    if (found === undefined)
        throw new Error(`there is no engine ${text}`);
    return found;
};


/***/ }),

/***/ 51136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cold)
/* harmony export */ });
/** A new machine: nothing cached, neither layers nor cache mounts; only the base image is there. */
const cold = {
    name: 'cold',
    title: 'nothing cached but the base image',
    startsFrom: 'empty',
    edit: 'none',
};


/***/ }),

/***/ 44790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ scenarios)
});

// EXTERNAL MODULE: ./build/scenarios/cold.js
var cold = __webpack_require__(51136);
;// CONCATENATED MODULE: ./build/scenarios/go-mod-change.js
/** A dependency update, as far as caches go: the layers made from go.mod are lost, the modules stay the same. */
const goModChange = {
    name: 'go-mod-change',
    title: 'everything cached, go.mod touched',
    startsFrom: 'primed',
    edit: 'dependency',
};

;// CONCATENATED MODULE: ./build/scenarios/source-change.js
/** A developer's loop: everything cached, then one Go file of the main package edited. */
const sourceChange = {
    name: 'source-change',
    title: 'everything cached, one Go file edited',
    startsFrom: 'primed',
    edit: 'source',
};

;// CONCATENATED MODULE: ./build/scenarios/warm.js
/** The same build again: everything cached, nothing changed. */
const warm = {
    name: 'warm',
    title: 'everything cached, nothing changed',
    startsFrom: 'primed',
    edit: 'none',
};

;// CONCATENATED MODULE: ./build/scenarios/index.js




/** Every scenario, in the order of rows and of the builds of a round: a cold build primes the others. */
const scenarios = {
    cold: cold/* cold */.R,
    warm: warm,
    'source-change': sourceChange,
    'go-mod-change': goModChange,
};


/***/ })

};
