export const id = 9133;
export const ids = [9133];
export const modules = {

/***/ 59133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engines: () => (/* binding */ engines_engines)
});

// EXTERNAL MODULE: ./build/engines/index.js + 73 modules
var engines = __webpack_require__(2595);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/analysis/attempts.js
var attempts = __webpack_require__(44709);
// EXTERNAL MODULE: ./build/analysis/numbers.js
var numbers = __webpack_require__(94333);
// EXTERNAL MODULE: ./build/analysis/statistics.js
var statistics = __webpack_require__(31980);
// EXTERNAL MODULE: ./build/engines/traits.js
var traits = __webpack_require__(18007);
// EXTERNAL MODULE: ./build/measure/pin.js
var pin = __webpack_require__(4868);
// EXTERNAL MODULE: ./build/report/assemble.js
var assemble = __webpack_require__(41499);
// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/added-memory.js
var added_memory = __webpack_require__(10865);
// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/run-processes.js
var run_processes = __webpack_require__(22368);
;// CONCATENATED MODULE: ./build/studies/engines/idle-memory.js


/** What the daemon of an engine and the programs below it hold in memory now, in bytes, as the kernel counts pages. */
const idleMemory = (daemon, { folder }) => {
    // Nothing of it runs between two builds.
    if (daemon === undefined)
        return 0;
    const query = { self: process.pid, group: (0,cgroups/* cgroupOf */.We)(folder.path), withForeign: false };
    return memoryOf(daemon, (0,run_processes/* buildProcesses */.Wo)({ ...query, before: new Set((0,run_processes/* childrenOf */.LU)(process.pid)) }));
};
/** The same among these processes. */
const memoryOf = ({ program, under }, processes) => {
    const byPid = new Map(processes.map((each) => [each.pid, each]));
    const ancestors = (pid) => {
        const parent = byPid.get(pid)?.parent;
        return parent === undefined || !byPid.has(parent) ? [] : [parent, ...ancestors(parent)];
    };
    const isUnder = (pid) => ancestors(pid).some((each) => byPid.get(each)?.program === 'rootlesskit');
    const daemons = processes.filter((each) => each.program === program && isUnder(each.pid) === (under !== undefined));
    const [daemon, ...others] = daemons.filter(({ pid }) => !ancestors(pid).some((each) => byPid.get(each)?.program === program));
    if (daemon === undefined)
        return { unknown: 'its daemon was not started by this study' };
    if (others.length > 0)
        return { unknown: `several ${program} of this study run at once` };
    const own = processes.filter(({ pid }) => pid === daemon.pid || ancestors(pid).includes(daemon.pid));
    if (residentBytes(daemon.status) === undefined)
        return { unknown: 'the kernel does not show the memory of its daemon' };
    return own.reduce((sum, { status }) => sum + (residentBytes(status) ?? 0), 0);
};
/** VmRSS of /proc/PID/status, in bytes; undefined for a process that has ended. */
const residentBytes = (status) => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engines/containers/ulimits.js
var ulimits = __webpack_require__(14750);
// EXTERNAL MODULE: ./build/engines/docker/client.js
var client = __webpack_require__(65966);
// EXTERNAL MODULE: ./build/engines/install/unprivileged-user.js
var unprivileged_user = __webpack_require__(41942);
// EXTERNAL MODULE: ./build/engines/kaniko/executor.js
var executor = __webpack_require__(90017);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/studies/needs/filter.js
/** For each kind of machine, those whose programs its kernel may run; the filter holds for all of them. */
const architectures = {
    x64: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86', 'SCMP_ARCH_X32'],
    arm64: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
};
const [notPermitted, notImplemented] = [1, 38];
/**
 * The calls that are in the profile for containers with CAP_SYS_ADMIN only, or in none of its lists (moby/profiles,
 * seccomp/default_linux.go; containerd's contrib/seccomp is the same in this). Of calls for which other capabilities are
 * needed it says nothing, as the kernel refuses them without these anyway.
 */
const gated = [
    ...['mount', 'umount', 'umount2', 'pivot_root', 'unshare', 'setns', 'sethostname', 'setdomainname'],
    ...['fsconfig', 'fsmount', 'fsopen', 'fspick', 'mount_setattr', 'move_mount', 'open_tree'],
    ...['bpf', 'perf_event_open', 'fanotify_init', 'lookup_dcookie', 'quotactl', 'quotactl_fd', 'syslog'],
    ...['add_key', 'request_key', 'keyctl', 'userfaultfd'],
];
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID and NEWNET, by their bits (linux/sched.h). */
const namespaceBits = [17, 25, 26, 27, 28, 29, 30];
const newUser = 28;
const refused = (names, errnoRet = notPermitted) => ({
    names,
    action: 'SCMP_ACT_ERRNO',
    errnoRet,
});
/** Refuses a call whose first argument, its flags, has this bit. */
const refusedWith = (name, bit) => ({
    ...refused([name]),
    args: [{ index: 0, value: 2 ** bit, valueTwo: 2 ** bit, op: 'SCMP_CMP_MASKED_EQ' }],
});
/** A filter cannot read the flags of clone3; told that it does not exist, programs use clone. */
const noClone3 = refused(['clone3'], notImplemented);
const rulesOf = (filter) => filter === 'default'
    ? [refused(gated), noClone3, ...namespaceBits.map((bit) => refusedWith('clone', bit))]
    : [noClone3, refusedWith('clone', newUser), refusedWith('unshare', newUser)];
/** Why containers of this machine cannot be given such a filter; undefined: they can. */
const noFilters = (architecture = process.arch) => architectures[architecture] === undefined
    ? `filters of system calls are not known here for ${architecture}`
    : undefined;
/** A filter as runc takes it; undefined: none. */
const seccompOf = (filter, architecture = process.arch) => filter === 'none'
    ? undefined
    : {
        defaultAction: 'SCMP_ACT_ALLOW',
        architectures: architectures[architecture] ?? [],
        syscalls: rulesOf(filter),
    };

;// CONCATENATED MODULE: ./build/studies/needs/bundle.js


/** Where a container has its folder for writing, and what it is given to read. */
const [workIn, givenIn, idsIn] = ['/room', '/given', '/ids'];
/** By their numbers; see linux/capability.h. */
const capabilityNames = [
    ...['CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID', 'SETPCAP'],
    ...[
        'LINUX_IMMUTABLE',
        'NET_BIND_SERVICE',
        'NET_BROADCAST',
        'NET_ADMIN',
        'NET_RAW',
        'IPC_LOCK',
        'IPC_OWNER',
    ],
    ...[
        'SYS_MODULE',
        'SYS_RAWIO',
        'SYS_CHROOT',
        'SYS_PTRACE',
        'SYS_PACCT',
        'SYS_ADMIN',
        'SYS_BOOT',
        'SYS_NICE',
    ],
    ...[
        'SYS_RESOURCE',
        'SYS_TIME',
        'SYS_TTY_CONFIG',
        'MKNOD',
        'LEASE',
        'AUDIT_WRITE',
        'AUDIT_CONTROL',
        'SETFCAP',
    ],
    ...['MAC_OVERRIDE', 'MAC_ADMIN', 'SYSLOG', 'WAKE_ALARM', 'BLOCK_SUSPEND', 'AUDIT_READ'],
];
/** Those of a container in Docker and containerd, and so in Kubernetes. */
const usualCapabilities = new Set([
    ...['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID', 'SETPCAP', 'NET_BIND_SERVICE'],
    ...['NET_RAW', 'SYS_CHROOT', 'MKNOD', 'AUDIT_WRITE', 'SETFCAP'],
]);
/** What no build needs, and what changes the machine itself: its modules, its clock, its policies, whether it runs. */
const withheld = new Set(['SYS_MODULE', 'SYS_BOOT', 'SYS_RAWIO', 'SYS_TIME', 'MAC_ADMIN', 'MAC_OVERRIDE']);
const capabilitiesOf = ({ privileged }, own) => capabilityNames
    .filter((name, bit) => (own >> BigInt(bit)) % 2n === 1n && (privileged ? !withheld.has(name) : usualCapabilities.has(name)))
    .map((name) => `CAP_${name}`);
/** The config.json of a container for runc and crun; see the OCI runtime specification. It has no network but a loopback. */
const bundleConfig = (bundle) => {
    const { rights, root, cgroup, user, env, command } = bundle;
    const all = capabilitiesOf(rights, bundle.ownCapabilities);
    const own = user.uid === 0 ? all : [];
    return {
        ociVersion: '1.0.2',
        hostname: 'container',
        process: {
            terminal: false,
            user,
            args: command,
            cwd: workIn,
            env: Object.entries(env).map(([name, value]) => `${name}=${value}`),
            capabilities: { bounding: all, permitted: own, effective: own, inheritable: [], ambient: [] },
            // As `allowPrivilegeEscalation` is by default in Kubernetes: newuidmap needs it.
            noNewPrivileges: false,
        },
        root: { path: root, readonly: false },
        mounts: [...systemMounts(rights), ...bundle.mounts.map(bind)],
        linux: {
            namespaces: ['pid', 'network', 'ipc', 'uts', 'mount', 'cgroup'].map((type) => ({ type })),
            cgroupsPath: cgroup,
            resources: { devices: deviceRules(rights) },
            seccomp: seccompOf(rights.filter),
            ...(rights.privileged ? {} : bundle_hidden),
        },
    };
};
const bind = ({ source, target, writable }) => ({
    destination: target,
    type: 'bind',
    source,
    options: ['rbind', writable ? 'rw' : 'ro'],
});
const mounted = (type, destination, ...options) => ({
    destination,
    type,
    source: type,
    options,
});
const systemMounts = ({ privileged }) => {
    const mode = privileged ? 'rw' : 'ro';
    return [
        mounted('proc', '/proc', 'nosuid', 'noexec', 'nodev'),
        mounted('tmpfs', '/dev', 'nosuid', 'strictatime', 'mode=755', 'size=65536k'),
        mounted('devpts', '/dev/pts', 'nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620'),
        mounted('tmpfs', '/dev/shm', 'nosuid', 'noexec', 'nodev', 'mode=1777', 'size=65536k'),
        mounted('sysfs', '/sys', 'nosuid', 'noexec', 'nodev', 'ro'),
        mounted('cgroup', '/sys/fs/cgroup', 'nosuid', 'noexec', 'nodev', 'relatime', mode),
        mounted('tmpfs', '/run', 'nosuid', 'nodev', 'mode=755'),
        mounted('tmpfs', '/tmp', 'nosuid', 'nodev', 'mode=1777'),
    ];
};
/** As the engines that start containers for others have it: what a program may see of /proc and /sys. */
const bundle_hidden = {
    maskedPaths: [
        ...[
            'asound',
            'acpi',
            'kcore',
            'keys',
            'latency_stats',
            'timer_list',
            'timer_stats',
            'sched_debug',
            'scsi',
        ].map((name) => (0,external_node_path_.join)('/proc', name)),
        '/sys/firmware',
    ],
    readonlyPaths: ['bus', 'fs', 'irq', 'sys', 'sysrq-trigger'].map((name) => (0,external_node_path_.join)('/proc', name)),
};
/** Any device may be created; only these may be opened: null, zero, full, random, urandom, and terminals. */
const deviceRules = ({ privileged }) => {
    if (privileged)
        return [{ allow: true, access: 'rwm' }];
    const opened = [
        [1, 3],
        [1, 5],
        [1, 7],
        [1, 8],
        [1, 9],
        [5, 0],
        [5, 2],
        [136, undefined],
    ];
    return [
        { allow: false, access: 'rwm' },
        ...['c', 'b'].map((type) => ({ allow: true, type, access: 'm' })),
        ...opened.map(([major, minor]) => ({ allow: true, type: 'c', major, minor, access: 'rwm' })),
    ];
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/run-folder/remove-below.js
var remove_below = __webpack_require__(65170);
;// CONCATENATED MODULE: ./build/studies/needs/container.js








/** Ten times as long as a build of one small file takes with a daemon. */
const timeoutMs = 30_000;
/** Namespaces of its own, which end together with the program, and programs of util-linux that create them. */
const alone = [
    ...['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private'],
    ...['--pid', '--fork', '--kill-child', '--mount-proc'],
];
/**
 * Runs it once, and removes what it left. All of it is in namespaces that end with this process or the program, however that
 * ends, and its mounts with them. Needs root.
 */
const runInContainer = async (host, folder, { runtime, ...asked }) => {
    const dir = await folder.sub((0,external_node_path_.join)('needs', asked.label));
    try {
        await layOut(host, folder, dir, asked);
        const run = [runtime, '--root', (0,external_node_path_.join)(dir, 'state'), 'run', '--bundle', dir, asked.label];
        return await host.exec('setpriv', [...alone, ...run], { timeoutMs });
    }
    finally {
        await (0,remove_below/* removeBelow */.c)(host, folder.path, dir);
    }
};
const layOut = async (host, folder, dir, { label, rights, user, script, programs, given }) => {
    const root = (0,external_node_path_.join)(dir, 'root');
    for (const name of ['var/tmp', 'var/lib', 'ids'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(root, name), { recursive: true });
    const work = await folder.sub((0,external_node_path_.join)('needs', label, 'work'), user);
    for (const name of ['home', 'run', 'tmp'])
        await folder.sub((0,external_node_path_.join)('needs', label, 'work', name), user);
    if (user !== undefined) {
        await mapIds(host, (0,external_node_path_.join)(root, 'ids'));
        await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, 'passwd'), withHome(await (0,promises_.readFile)('/etc/passwd', 'utf8'), user));
    }
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, 'none'), '');
    const mounts = [
        ...(await systemFolders(root)),
        ...foldersOf(programs).map(visible),
        ...(rights.subIds ? [] : withoutSubIds((0,external_node_path_.join)(dir, 'none'))),
        ...(user === undefined ? [] : [hiddenBy((0,external_node_path_.join)(dir, 'passwd'), '/etc/passwd')]),
        { source: given, target: givenIn, writable: false },
        ...plugins(host),
        { source: work, target: workIn, writable: true },
    ];
    const status = await (0,promises_.readFile)('/proc/self/status', 'utf8');
    const config = bundleConfig({
        ...{ rights, root, mounts },
        cgroup: (0,external_node_path_.join)('/', (0,cgroups/* cgroupOf */.We)(folder.path), label),
        user: { uid: user?.uid ?? 0, gid: user?.gid ?? 0 },
        env: environment(programs),
        command: ['sh', '-c', script],
        ownCapabilities: BigInt(`0x${/^CapBnd:\s*([\da-f]+)$/m.exec(status)?.[1] ?? '0'}`),
    });
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(dir, 'config.json'), JSON.stringify(config));
};
/** A user of the system may have no home; a part of Buildah looks for that, and not for $HOME. */
const withHome = (passwd, { name }) => passwd
    .split('\n')
    .map((line) => line.startsWith(`${name}:`) ? line.replace(/[^:]*:[^:]*$/, `${workIn}/home:/bin/sh`) : line)
    .join('\n');
const visible = (path) => ({ source: path, target: path, writable: false });
const hiddenBy = (source, target) => ({ source, target, writable: false });
/** Only of files that exist: another could not be made below a folder that is read-only, and the container would not start. */
const withoutSubIds = (empty, files = ['/etc/subuid', '/etc/subgid']) => files.filter((path) => (0,external_node_fs_.existsSync)(path)).map((path) => hiddenBy(empty, path));
/** What programs of the machine need to run: no home, no data, nothing of /run. */
const systemFolders = async (root) => {
    const mounts = [];
    for (const path of ['/usr', '/etc', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32']) {
        const link = await (0,promises_.readlink)(path).catch(() => undefined);
        if (link !== undefined)
            await (0,promises_.symlink)(link, (0,external_node_path_.join)(root, path));
        else if ((0,external_node_fs_.existsSync)(path))
            mounts.push(visible(path));
    }
    return mounts;
};
/** Those that are not in the system's folders. */
const foldersOf = (programs) => [...new Set(programs.map((path) => (0,external_node_path_.dirname)(path)))].filter((folder) => !/^\/(?:usr|bin|sbin)(?:\/|$)/.test(folder));
/**
 * Copies of the programs that map ids, with the file capabilities that they have in the images of rootless engines: a setuid
 * program may need CAP_SYS_ADMIN, which it has not got in a container. Without setcap they stay as the machine has them.
 */
const mapIds = async (host, ids) => {
    for (const [program, capability] of [
        ['newuidmap', 'cap_setuid'],
        ['newgidmap', 'cap_setgid'],
    ]) {
        const [own, setcap] = [(0,on_path/* onPath */.L)(host, program), (0,on_path/* onPath */.L)(host, 'setcap')];
        if (own === undefined || setcap === undefined)
            continue;
        const copy = (0,external_node_path_.join)(ids, program);
        await (0,promises_.copyFile)(own, copy);
        await host.exec('chmod', ['0755', copy]);
        await host.exec(setcap, [`${capability}+ep`, copy]);
    }
};
/** Where the client of Docker finds the plugin that builds, for a user who has it in the own home. */
const plugins = (host) => {
    const own = (0,external_node_path_.join)(host.env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(host.env['HOME'] ?? '/root', '.docker'), 'cli-plugins');
    return (0,external_node_fs_.existsSync)(own) ? [{ source: own, target: `${clientSettings}/cli-plugins`, writable: false }] : [];
};
const clientSettings = '/docker';
const environment = (programs) => ({
    PATH: [
        ...[idsIn, ...foldersOf(programs)],
        ...['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'],
    ].join(':'),
    HOME: `${workIn}/home`,
    XDG_RUNTIME_DIR: `${workIn}/run`,
    TMPDIR: `${workIn}/tmp`,
    CONTAINERS_CONF: `${givenIn}/containers.conf`,
    DOCKER_CONFIG: clientSettings,
    BUILDX_CONFIG: `${workIn}/buildx`,
});

// EXTERNAL MODULE: ./build/engines/docker/daemon.js
var daemon = __webpack_require__(19125);
;// CONCATENATED MODULE: ./build/studies/needs/recipe.js


/** What the context of a try is in the container. */
const contextIn = `${givenIn}/context`;
/** The status of a script whose daemon runs and does not answer, which may be for want of time: after 12 s and what it takes to ask. */
const noAnswer = 124;
/**
 * With the settings that the projects of the engines name for use in containers: no driver that needs a device, and steps
 * that have the namespaces of the engine where it can do that. A text: why it has none.
 */
const recipeOf = (traits, surroundings) => {
    const { storage, daemon, needsRoot } = traits;
    if (storage.kind === 'builder')
        return 'its builder is itself a container, which the Docker daemon starts privileged';
    if (storage.kind === 'containers')
        return containersRecipe(storage.engine.program, surroundings);
    if (storage.kind === 'kaniko')
        return kanikoRecipe(surroundings);
    if (storage.kind === 'buildkitd')
        return needsRoot ? buildkitRecipe : rootless(buildkitRecipe);
    const docker = dockerRecipe(surroundings);
    return daemon?.under === undefined ? docker : rootless(docker);
};
/** Steps are in a chroot instead of in containers, which would need a /proc of their own. */
const containersRecipe = (program, { ulimits }) => {
    const globals = program === 'podman' ? '--cgroup-manager cgroupfs --events-backend file' : '';
    return {
        programs: [program],
        script: `${program} --root ${workIn}/r --runroot ${workIn}/rr --storage-driver vfs ${globals} build --isolation chroot ` +
            `--network host ${ulimits.join(' ')} --tag needs ${contextIn}`,
    };
};
const kanikoRecipe = ({ executor = 'kaniko-executor' }) => ({
    programs: [executor],
    script: `${executor} --force --context dir://${contextIn} --dockerfile ${contextIn}/Dockerfile --no-push ` +
        `--destination example.com/needs/needs:1 --tar-path ${workIn}/image.tar`,
});
/**
 * Starts a daemon, waits for it and builds; whatever goes wrong, what the daemon said last is shown. $UNDER and $FLAGS are
 * empty for one that runs as root. On version 2 of the control groups, what has processes cannot have groups below it.
 */
const withDaemon = (start, isReady, build) => `
group=/sys/fs/cgroup
if [ -w $group/cgroup.subtree_control ]; then
  mkdir -p $group/own
  while read -r each; do echo "$each" > $group/own/cgroup.procs; done < $group/cgroup.procs
fi 2> /dev/null
$UNDER ${start} > ${workIn}/daemon.log 2>&1 &
daemon=$! tries=0
until ${isReady}; do
  kill -0 $daemon 2> /dev/null || { tail -n 3 ${workIn}/daemon.log; exit 1; }
  tries=$((tries + 1))
  [ $tries -lt 60 ] || { tail -n 3 ${workIn}/daemon.log; exit ${noAnswer}; }
  sleep 0.2
done
${build}`;
const dockerSocket = `unix://${workIn}/docker.sock`;
/** Of the clients, only one that can build with BuildKit is asked: with its plugin, or up to 20.10 by itself. */
const dockerRecipe = ({ dockers }) => ({
    programs: ['dockerd', 'docker'],
    script: withDaemon(`dockerd --config-file ${givenIn}/daemon.json --data-root ${workIn}/d --exec-root ${workIn}/e --pidfile ${workIn}/d.pid ` +
        `--host ${dockerSocket} --storage-driver vfs ${daemon/* networkUntouched */.Mr.join(' ')}`, `docker --host ${dockerSocket} version > /dev/null 2>&1`, `export DOCKER_BUILDKIT=1
for client in ${dockers.join(' ')}; do
  $client buildx version > /dev/null 2>&1 ||
    case $($client --host ${dockerSocket} version --format '{{.Client.Version}}') in 18.* | 19.* | 20.*) ;; *) continue ;; esac
  $client --host ${dockerSocket} build --network host --tag needs ${contextIn}
  exit
done
echo 'no docker client here can build with BuildKit'
exit 1`),
});
const buildkitSocket = `unix://${workIn}/b.sock`;
const buildkitRecipe = {
    programs: ['buildkitd', 'buildctl', 'runc'],
    script: withDaemon(`buildkitd $FLAGS --root ${workIn}/r --addr ${buildkitSocket} --otel-socket-path ${workIn}/otel.sock ` +
        '--oci-worker-snapshotter native --oci-worker-net host --allow-insecure-entitlement network.host', `buildctl --addr ${buildkitSocket} debug workers > /dev/null 2>&1`, `buildctl --addr ${buildkitSocket} build --progress plain --frontend dockerfile.v0 --local context=${contextIn} ` +
        `--local dockerfile=${contextIn} --output type=oci,dest=${workIn}/image.tar`),
};
/**
 * BuildKit's steps share its processes, so that they need no /proc of their own; Docker has no such setting. No network is
 * needed, and dockerd 29 does not answer when RootlessKit has that of the machine; one older than 2 knows no other here.
 */
const rootless = ({ programs, script }) => ({
    programs: ['rootlesskit', ...programs],
    script: `net=host
if rootlesskit --help | grep -q 'network driver.*[[ ]none[],]'; then net=none; fi
UNDER="rootlesskit --net=$net --state-dir ${workIn}/k --copy-up=/etc --copy-up=/run env ROOTLESSKIT_STATE_DIR=${workIn}/k"
FLAGS='--rootless --oci-worker-no-process-sandbox'
${script}`,
});

;// CONCATENATED MODULE: ./build/studies/needs/static-program.js

/** Part of the C library of most distributions, and linked statically so that it can repair a broken one. */
const candidates = ['/sbin/ldconfig.real', '/usr/sbin/ldconfig', '/sbin/ldconfig'];
/** A program of the machine that runs in an image without anything else; undefined: none is known here. */
const staticProgram = async () => {
    for (const path of candidates)
        if (isStatic(await (0,promises_.readFile)(path).catch(() => Buffer.alloc(0))))
            return path;
    return undefined;
};
/** PT_INTERP of elf(5): the program needs a loader. */
const loader = 3;
/** Whether a file is a program for 64 bits, in little endian, that needs no loader. */
const isStatic = (file) => {
    if (file.length < 64 || file.toString('latin1', 0, 6) !== '\u007FELF\u0002\u0001')
        return false;
    const [start, size, count] = [
        Number(file.readBigUInt64LE(32)),
        file.readUInt16LE(54),
        file.readUInt16LE(56),
    ];
    if (start + size * count > file.length || size < 4)
        return false;
    return Array.from({ length: count }, (_, at) => file.readUInt32LE(start + at * size)).every((type) => type !== loader);
};

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/studies/needs/verdict.js


/** The containers in which an engine is tried, by what they lack. */
const tries = {
    /** As in a pod whose profile is the runtime's default (`RuntimeDefault`). */
    confined: { privileged: false, filter: 'default', subIds: true },
    /** As in a pod without any profile. */
    unfiltered: { privileged: false, filter: 'none', subIds: true },
    /** With everything: the engine has to build here, or the other tries mean nothing. */
    privileged: { privileged: true, filter: 'none', subIds: true },
    'no-user-namespaces': { privileged: true, filter: 'user-namespaces', subIds: true },
    'no-sub-ids': { privileged: true, filter: 'none', subIds: false },
};
/** Goes through the tries as far as they are needed. */
const findWith = async (attempt) => {
    const confined = await attempt('confined');
    const unfiltered = confined.kind === 'built' ? confined : await attempt('unfiltered');
    const privileged = await attempt('privileged');
    const without = (name) => privileged.kind === 'built' ? attempt(name) : Promise.resolve(privileged);
    return {
        privileged: needed(unfiltered, privileged),
        seccomp: unfiltered.kind === 'failed' && privileged.kind === 'built'
            ? { unknown: 'it builds in a privileged container only, which has no filter of system calls' }
            : needed(confined, unfiltered.kind === 'failed' ? privileged : unfiltered),
        userNamespaces: needed(await without('no-user-namespaces'), privileged),
        subIds: needed(await without('no-sub-ids'), privileged),
    };
};
/** Whether the engine needs what one container lacks and another, the control, has. */
const needed = (lacking, control) => {
    if (lacking.kind === 'built')
        return 'no';
    const unknown = [lacking, control].find(({ kind }) => kind === 'stopped');
    if (unknown?.kind === 'stopped')
        return { unknown: unknown.message };
    if (control.kind === 'failed')
        return { unknown: `it did not build in a container that has everything: ${control.message}` };
    return `yes: ${lacking.kind === 'failed' ? lacking.message : ''}`;
};
/** The first line that a script prints: without it nothing ran in the container, which then says nothing of the engine. */
const mark = 'the container has started';
/** A script whose end `resultOf` can read. */
const marked = (script) => `echo '${mark}'\n${script}`;
/** In characters; the cause is mostly at the end of a message. */
const longestMessage = 120;
/** Of a `marked` script. */
const resultOf = ({ end, stdout, tail }) => {
    if (!stdout.startsWith(`${mark}\n`))
        return { kind: 'stopped', message: `not tried: its container did not start: ${reasonOf(end, tail)}` };
    if (end.kind === 'exited' && end.code === 0)
        return { kind: 'built' };
    if (end.kind === 'timed-out')
        return { kind: 'stopped', message: `a try had not ended after ${end.afterMs / 1000} s` };
    if (end.kind === 'exited' && end.code === noAnswer)
        return { kind: 'stopped', message: `its daemon did not answer: ${tellingLine(tail)}` };
    if (end.kind !== 'exited')
        return { kind: 'stopped', message: 'a try was ended before it was done' };
    return { kind: 'failed', message: tellingLine(tail) };
};
const reasonOf = (end, tail) => {
    if (end.kind === 'not-started')
        return (0,report_escape/* oneLine */.TN)(end.message);
    return end.kind === 'timed-out' ? `nothing within ${end.afterMs / 1000} s` : tellingLine(tail);
};
/** As BuildKit shows what it would have mounted, between its place and the error. */
const mountDetails = /: \[\{Type:[^\]]*\]\}\]/;
/** The first line that says what was not permitted; else the last one. */
const tellingLine = (output) => {
    const lines = output
        .split('\n')
        .map((line) => (0,report_escape/* oneLine */.TN)(line).replace(mountDetails, ''))
        .filter((line) => /\w/.test(line) && line !== mark);
    const line = lines.find((each) => /operation not permitted|permission denied/i.test(each)) ??
        lines.at(-1) ??
        'it printed nothing';
    return line.length <= longestMessage ? line : `… ${line.slice(-longestMessage)}`;
};

;// CONCATENATED MODULE: ./build/studies/needs/find-needs.js














/**
 * What an engine needs, by having it build one small image in containers that lack one thing after the other. A text: why
 * that cannot be tried here. Only an interruption makes it throw.
 */
const findNeeds = async (asked) => {
    const { host, folder, traits } = asked;
    const ready = await makeReady(asked);
    if (typeof ready === 'string')
        return ready;
    host.log(`${traits.name}: trying what it needs: one small image in containers with fewer rights`);
    return findWith(async (name) => {
        host.signal.throwIfAborted();
        const label = `${traits.name}-${name}`;
        const result = await runInContainer(host, folder, { ...ready, label, rights: tries[name] });
        host.signal.throwIfAborted();
        return resultOf(result);
    });
};
const makeReady = async ({ host, folder, traits }) => {
    if (process.platform !== 'linux')
        return 'it can only be tried on Linux';
    if (host.uid !== 0)
        return 'only root can start the containers in which it is tried';
    const runtime = (0,on_path/* onPath */.L)(host, 'runc') ?? (0,on_path/* onPath */.L)(host, 'crun');
    if (runtime === undefined)
        return 'neither runc nor crun is on PATH, which start the containers in which it is tried';
    const withoutFilters = noFilters();
    if (withoutFilters !== undefined)
        return withoutFilters;
    const recipe = recipeOf(traits, {
        dockers: await (0,client/* dockerPrograms */.e6)(host),
        ulimits: traits.needsRoot ? (0,ulimits/* ulimitArguments */.r)(await (0,ulimits/* readLimitFiles */.d)()) : [],
        executor: (0,executor/* findExecutor */.b4)(host),
    });
    if (typeof recipe === 'string')
        return recipe;
    const found = new Map([...recipe.programs, 'unshare', 'setpriv'].map((name) => [name, (0,on_path/* onPath */.L)(host, name)]));
    const absent = [...found].flatMap(([name, path]) => (path === undefined ? [name] : []));
    if (absent.length > 0)
        return `not on PATH: ${absent.join(', ')}`;
    const user = traits.needsRoot ? undefined : await (0,unprivileged_user/* findUnprivilegedUser */.rY)(host);
    if (!traits.needsRoot && user === undefined)
        return 'no unprivileged user here has sub-ids';
    const given = await giveContext(folder);
    if (given === undefined)
        return 'no static program is known here that a step could run';
    const programs = [...found.values()].flatMap((path) => path ?? []);
    return { runtime, user, script: marked(recipe.script), programs, given };
};
/** The step shows that programs start; the file of another user, that there are ids besides one's own. */
const dockerfile = `FROM scratch
COPY --chown=1000:1000 program /program
RUN ["/program", "--version"]
`;
const giveContext = async (folder) => {
    const program = await staticProgram();
    if (program === undefined)
        return undefined;
    const [given, context] = [await folder.sub('needs/given'), await folder.sub('needs/given/context')];
    await (0,promises_.copyFile)(program, (0,external_node_path_.join)(context, 'program'));
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(context, 'Dockerfile'), dockerfile);
    // Podman and Buildah write there, and the machine's is read-only.
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(given, 'containers.conf'), `[network]\nnetwork_config_dir = "${workIn}/networks"\n`);
    await (0,writing/* writeText */.x)((0,external_node_path_.join)(given, 'daemon.json'), '{}');
    return given;
};

;// CONCATENATED MODULE: ./build/studies/needs/columns.js


/** What an engine needs: what was found by trying comes before what is written down about it. */
const needColumns = async (bench, traits, facts) => {
    const tried = await triedNeeds(bench, facts, traits);
    const { privileged, seccomp, userNamespaces, subIds } = typeof tried === 'string' ? notTried(`not tried: ${tried}`) : tried;
    const mapsIds = traits === undefined ? { unknown: notKnown } : yesOrNo(traits.needs.userNamespace !== undefined);
    return {
        ...(traits === undefined
            ? { root: { unknown: notKnown }, daemon: { unknown: notKnown }, maintained: { unknown: notKnown } }
            : writtenDown(traits)),
        userNamespaces: typeof userNamespaces === 'object' ? mapsIds : userNamespaces,
        subIds: typeof subIds === 'object' ? mapsIds : subIds,
        fuse: fuseOf(facts, typeof privileged === 'string'),
        privileged,
        seccomp,
    };
};
const notTried = (unknown) => ({
    privileged: { unknown },
    seccomp: { unknown },
    userNamespaces: { unknown },
    subIds: { unknown },
});
const writtenDown = ({ needsRoot, daemon, docs }) => ({
    root: yesOrNo(needsRoot),
    daemon: daemon === undefined ? 'no' : (0,traits/* daemonTitle */.X)(daemon),
    maintained: docs.maintained,
});
/** By the names of engines. */
const triedOn = new WeakMap();
/** Once in a study. */
const triedNeeds = (bench, { name }, traits) => {
    const own = triedOn.get(bench) ?? new Map();
    triedOn.set(bench, own);
    const found = own.get(name) ?? findIn(bench, name, traits);
    own.set(name, found);
    return found;
};
const findIn = async ({ host, folder }, name, traits) => {
    if (traits === undefined)
        return notKnown;
    if (name !== traits.name)
        return `only what is on PATH is tried, which may be other programs than those of ${name}`;
    return findNeeds({ host, folder, traits });
};
/** Of an engine that is not one of this program's. */
const notKnown = 'nothing is written down about this engine';
const yesOrNo = (needed) => (needed ? 'yes' : 'no');
/**
 * A driver that diffs natively does not go through FUSE; overlay that does not is fuse-overlayfs. The containers in which an
 * engine is tried have no such device.
 */
const fuseOf = ({ storageDriver, nativeDiff, unknown }, builtWithout) => {
    const used = builtWithout ? 'for its driver here: it built without, with another' : 'yes';
    if (storageDriver === undefined)
        return { unknown: unknown?.['storageDriver'] ?? 'its driver is not known' };
    if (storageDriver.includes('fuse'))
        return used;
    if (storageDriver !== 'overlay')
        return 'no';
    if (nativeDiff === undefined)
        return { unknown: unknown?.['nativeDiff'] ?? 'whether overlay is native is not known' };
    return nativeDiff ? 'no' : used;
};

// EXTERNAL MODULE: ./build/studies/parts/unknown-counter.js
var unknown_counter = __webpack_require__(30760);
;// CONCATENATED MODULE: ./build/studies/engines/columns.js













/** What the study of engines shows beside times. */
const engineColumns = [
    { name: 'cpuMs', title: 'CPU time', unit: 'ms' },
    { name: 'evidence', title: 'evidence', unit: 'text' },
    { name: 'binarySha256', title: 'binary', unit: 'text' },
    { name: 'imageBytes', title: 'image', unit: 'bytes' },
    { name: 'firstBuildMs', title: 'first build after start', unit: 'ms' },
    { name: 'root', title: 'needs root', unit: 'text' },
    { name: 'daemon', title: 'needs a daemon', unit: 'text' },
    { name: 'userNamespaces', title: 'needs user namespaces', unit: 'text' },
    { name: 'subIds', title: 'needs sub-ids', unit: 'text' },
    { name: 'fuse', title: 'needs /dev/fuse', unit: 'text' },
    { name: 'privileged', title: 'needs a privileged container', unit: 'text' },
    { name: 'seccomp', title: 'needs seccomp to be off', unit: 'text' },
    { name: 'installMs', title: 'installation', unit: 'ms' },
    { name: 'idleBytes', title: 'idle memory of its daemon', unit: 'bytes' },
    { name: 'addedMemoryBytes', title: 'memory that a build added', unit: 'bytes' },
    { name: 'diskBytes', title: 'less free disk after the warm-up', unit: 'bytes' },
    { name: 'maintained', title: `maintained (${traits/* maintainedOn */.I})`, unit: 'text' },
];
/** Facts of an engine stand in the row of its first scenario only; processor time and evidence in all of them. */
const engineValues = async (builds, about, isFirst) => {
    const cpuMs = (0,hits/* known */.eO)((0,statistics/* medianOf */.ux)(builds.filter(attempts/* isCounted */.he).flatMap(({ counters }) => counters['buildCpuMs'] ?? [])), (0,unknown_counter/* unknownCounter */.X)(builds, 'buildCpuMs'));
    const ofAll = { cpuMs, evidence: (0,assemble/* evidenceLevelOf */.lX)(builds) };
    return isFirst ? { ...ofAll, ...(await factsOf(builds, about)) } : ofAll;
};
const factsOf = async (builds, about) => {
    const { engine, bench, siblings, warmUpBytes } = about;
    const traits = traitsOf(engine.facts);
    const digests = new Set(builds.filter(attempts/* isCounted */.he).flatMap(({ evidence }) => evidence?.binarySha256 ?? []));
    return {
        binarySha256: digestText([...digests]),
        imageBytes: imageBytesIn(siblings),
        firstBuildMs: firstBuild(about),
        ...(await needColumns(bench, traits, engine.facts)),
        installMs: installation(engine.facts),
        idleBytes: traits === undefined ? { unknown: notKnown } : idleMemory(traits.daemon, bench),
        addedMemoryBytes: (0,added_memory/* mostAdded */.e)(siblings, {
            before: 'buildMemoryBeforeBytes',
            peak: 'buildMemoryPeakBytes',
        }),
        diskBytes: lessFree(warmUpBytes),
    };
};
/** Free space is that of the whole disk, on which others write and remove too: none taken means only that they did. */
const lessFree = (warmUpBytes) => (0,hits/* known */.eO)(warmUpBytes === 0 ? undefined : warmUpBytes, warmUpBytes === 0
    ? 'the disk had no less room after the warm-up than before, so others made some'
    : 'the warm-up did not show it');
const traitsOf = ({ name }) => Object.values(engines/* engines */.s).find((each) => each.name === name.split(/[@+]/)[0]);
/** How long it took; what another engine of the run had brought is not part of it, so that is said with it. */
const installation = ({ origin, installMs, installedAfter = [], }) => {
    const brought = (0,report_numbers/* list */.p_)(installedAfter.map(({ engine, packages }) => `${engine} brought ${(0,report_numbers/* list */.p_)(packages)}`));
    if (installMs !== undefined)
        return brought === '' ? installMs : `${(0,numbers/* duration */.p0)(installMs)}, after ${brought}`;
    if (origin === 'installed')
        return { unknown: 'the installation was not timed' };
    return { unknown: brought === '' ? 'it was there before' : `it was not installed by itself: ${brought}` };
};
/** The image is read once, after a build of the warm-up. */
const imageBytesIn = (builds) => {
    const outcomes = builds.flatMap(({ evidence }) => evidence?.outcome ?? []);
    return (0,hits/* known */.eO)(outcomes.flatMap(({ imageBytes }) => imageBytes ?? [])[0], outcomes.flatMap(({ unknown }) => unknown?.['imageBytes'] ?? [])[0] ?? 'no build showed its image');
};
/** As many hex digits as tell binaries apart. */
const digestLength = 12;
const digestText = (digests) => {
    if (digests.length === 0)
        return { unknown: 'no build showed its binary' };
    return digests.length === 1 ? (digests[0] ?? '').slice(0, digestLength) : `${digests.length} different`;
};
/** The first build of all is part of the warm-up; it pays for whatever its daemon does only once. */
const firstBuild = ({ engine, bench, siblings }) => {
    if ((0,pin/* daemonOf */.Qv)(engine) === 'not-ours')
        return { unknown: 'its daemon was running before' };
    const prefix = `${engine.facts.name}/`;
    return firstOf(bench.builds().filter(({ benchmark }) => benchmark.startsWith(prefix)), siblings);
};
/** The time of the first of all builds of an engine, in the order of time, where it is among those of a row. */
const firstOf = (all, own) => {
    const [first] = all;
    if (first?.round !== 0)
        return { unknown: 'there was no warm-up' };
    if (!own.includes(first))
        return { unknown: 'another project was built first' };
    return first.failure === undefined ? first.durationMs : { unknown: 'the first build failed' };
};

// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/study.js
var study = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
;// CONCATENATED MODULE: ./build/studies/engines.js







/** Every engine that works here, side by side. */
const engines_engines = {
    name: 'engines',
    text: 'Which engine builds fastest here, and what does each of them need?',
    axis: study/* engineAxis */.i,
    values: Object.keys(engines/* engines */.s),
    reference: engines/* engines */.s.podman.name,
    defaults: { engines: 'all', fixtures: ['tiny', 'small'], scenarios: ['cold', 'warm', 'source-change'] },
    forContext: true,
    columns: engineColumns,
    cells: (scope) => (0,places/* placesOf */.ek)(scope).flatMap(({ engine, project }) => {
        const { scenarios } = scope;
        const [first] = scenarios;
        return (0,timed_build/* timedBuilds */.ps)({ value: engine, group: project.id, engine, project, scenarios }, {
            columns: (builds, about) => engineValues(builds, about, about.scenario.name === first?.name),
        });
    }),
    advise: (rows, reference) => [
        ...fastestSentence(rows),
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, comparedScenarios(rows)),
    ],
};
/** A warm build matters less than one after a source change, of which there may be none. */
const comparedScenarios = (rows) => rows.some(({ scenario }) => scenario === 'source-change') ? ['source-change', 'cold'] : ['warm', 'cold'];
/**
 * Which engine is the fastest for daily work, and whether it needs root. It has to be faster than each other engine in each
 * project by the bounds of their own comparison: that two are faster than the reference says nothing about the two.
 */
const fastestSentence = (rows) => {
    const own = rows.filter(({ scenario, sample }) => scenario === 'source-change' && sample !== undefined);
    const names = [...new Set(own.map(({ value }) => value))];
    const [fastest] = names.filter((name) => isFastest(own, name));
    if (names.length < 3 || fastest === undefined)
        return [];
    return [
        `After a source change, ${fastest} is faster than each of the ${names.length - 1} others${rootText(rows, fastest)}.`,
    ];
};
/** With no project in which it, or another one, has no time or could not be compared. */
const isFastest = (rows, name) => {
    const [values, groups] = [rows.map(({ value }) => value), rows.map(({ group }) => group)].map((names) => [
        ...new Set(names),
    ]);
    const rowOf = (value, group) => rows.find((row) => row.value === value && row.group === group);
    return (groups ?? []).every((group) => (values ?? [])
        .filter((value) => value !== name)
        .every((value) => {
        const [row, other] = [rowOf(name, group), rowOf(value, group)];
        const compared = row === undefined || other === undefined ? undefined : (0,parts_compared/* against */.AH)(other, row);
        return compared !== undefined && (0,parts_compared/* directionOf */.FR)(compared) === 'faster';
    }));
};
const rootTexts = {
    yes: ', and it needs root',
    no: ', and it needs no root',
};
const rootText = (rows, engine) => {
    const known = rows.flatMap(({ value, columns }) => (value === engine ? (columns['root'] ?? []) : []));
    return rootTexts[known[0] ?? ''] ?? '';
};


/***/ }),

/***/ 10865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ mostAdded)
/* harmony export */ });
/* harmony import */ var _unknown_counter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30760);

/**
 * By how much the memory of the run grew at most during one of these builds, in bytes, page cache included. What was there
 * before is not that of the build: the page cache of earlier ones, and the daemons of other engines. The names are those of
 * the two counters.
 */
const mostAdded = (builds, { before, peak }) => {
    const added = builds.flatMap(({ counters }) => {
        const [from, to] = [counters[before], counters[peak]];
        return from === undefined || to === undefined ? [] : [Math.max(0, to - from)];
    });
    return added.length === 0 ? { unknown: (0,_unknown_counter_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownCounter */ .X)(builds, peak) } : Math.max(...added);
};


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ hitColumns),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   eb: () => (/* binding */ hitsOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/** What builds found in caches. */
const hitColumns = [
    { name: 'stepHitShare', title: 'steps from cache', unit: 'share' },
    { name: 'packageHitShare', title: 'packages from cache', unit: 'share' },
    { name: 'compiledPackages', title: 'compiled', unit: 'count' },
];
/** Medians over the counted builds: shares of the steps and of the needed packages that were not built again. */
const hitsOf = (builds) => {
    const outcomes = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he).flatMap(({ evidence }) => evidence?.outcome ?? []);
    const steps = outcomes.flatMap(({ steps: all }) => all.length === 0 ? [] : [all.filter(({ hit }) => hit).length / all.length]);
    const compiled = outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? []);
    const hits = outcomes.flatMap(({ packagesNeeded, packagesCompiled }) => packagesNeeded === undefined || packagesNeeded === 0 || packagesCompiled === undefined
        ? []
        : [1 - packagesCompiled / packagesNeeded]);
    const noGraph = 'no build recorded what Go compiled';
    return {
        stepHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(steps), 'no build showed its steps'),
        packageHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(hits), noGraph),
        compiledPackages: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(compiled), noGraph),
    };
};
/** A number, or why there is none. */
const known = (value, otherwise) => value ?? { unknown: otherwise };


/***/ }),

/***/ 42172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lostAs)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);
/* harmony import */ var _report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81762);


/** What a build without a usable time counts as. */
const lostAs = (own, builds) => {
    const { durationMs, failure } = own;
    const message = whyNoTime(own);
    if (failure === undefined)
        return { kind: 'state-lost', message, builds };
    switch (failure.kind) {
        case 'failed':
        case 'engine-died':
            return { kind: failure.kind, message, builds };
        case 'timed-out':
            return isOwnTime(own)
                ? { kind: failure.kind, message, durationMs, builds }
                : { kind: 'failed', message, builds };
    }
};
/** Whether the time is that of the wanted build from the wanted state: what was stopped may have been its prime. */
const isOwnTime = ({ excluded }) => {
    if (excluded === undefined)
        return true;
    switch (excluded) {
        // What any build gets that was stopped: here, no other build is in its pair.
        case 'pair-incomplete':
            return true;
        case 'warm-up':
        case 'prime':
        case 'state-lost':
        case 'prime-failed':
            return false;
    }
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLineOf */ .Q)(failure.message);
    return evidence?.state.reason ?? (0,_report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionText */ .ML)(build) ?? 'the build gave no time';
};


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ fixturesOf),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92626);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Each shipped project with each Go, for cells in which no strategy is measured. */
const fixturesOf = ({ fixtures, bases }) => fixtures.flatMap((fixture) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, 'cache-mounts', base)));
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 27889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ roughPrimeMs),
/* harmony export */   _: () => (/* binding */ roughBuildMs)
/* harmony export */ });
/* harmony import */ var _measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92369);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51136);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51967);



/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, scenario) => {
    if (!(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixture */ .A)(project))
        return undefined;
    return (project.fixture.roughCostMs / coldBuildsPerRun) * (0,_measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfCold */ .tD)(scenario);
};
/** The same of the cold build that one of these scenarios starts from; undefined: one of the others leaves it, or nobody knows. */
const roughPrimeMs = (project, scenario, scenarios) => {
    const first = scenarios.find(({ startsFrom }) => startsFrom === 'primed');
    const isLeft = scenario !== first || scenarios.some(({ startsFrom }) => startsFrom === 'empty');
    return isLeft ? undefined : roughBuildMs(project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__/* .cold */ .R);
};


/***/ }),

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   OE: () => (/* binding */ buildableIn),
/* harmony export */   k$: () => (/* binding */ openBuilds),
/* harmony export */   ps: () => (/* binding */ timedBuilds)
/* harmony export */ });
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66858);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73451);
/* harmony import */ var _measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _lost_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42172);
/* harmony import */ var _rough_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27889);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67245);








/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        ...primeOf(project, scenario, scenarios),
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmarks: [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkId */ .b)(keyOf(what, changes), project.id, scenario.name)],
        roughMs: (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughBuildMs */ ._)(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
};
const primeOf = (...of) => {
    const ms = (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughPrimeMs */ .D)(...of);
    return ms === undefined ? {} : { roughPrimeMs: ms };
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
    await (0,_measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUp */ .l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)({
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
    const session = (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = buildableIn(session, scenario);
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
/** The benchmark of a scenario. Throws what the warm-up found against it. */
const buildableIn = ({ plan, obstacles }, scenario) => {
    const benchmark = plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unmeasurable */ .XS({ code: (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .endedBy */ .mr)(obstacle), reason: whyNot(obstacle) });
    return benchmark;
};
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__/* .clauseOf */ .pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .takePair */ .q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return (0,_lost_build_js__WEBPACK_IMPORTED_MODULE_7__/* .lostAs */ .F)(own, builds);
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

/***/ 30760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unknownCounter)
/* harmony export */ });
/** Why builds lack a counter, as far as one of them says so. */
const unknownCounter = (builds, name) => builds.flatMap(({ unknown }) => unknown?.[`counters.${name}`] ?? unknown?.[name] ?? [])[0] ??
    (builds.length === 0 ? 'no build gave a time' : 'the kernel does not show it');


/***/ })

};
