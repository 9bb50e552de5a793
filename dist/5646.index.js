export const id = 5646;
export const ids = [5646];
export const modules = {

/***/ 76850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ hints),
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/**
 * An input as its reader would give it: `edit: main.go` in the action, `--edit main.go` on a command line. Without a
 * value only its name. Inputs are in no host's environment, but a `run:` step without an id is called `__run`.
 */
const hint = (env, name, value) => {
    if (isActionStep(env))
        return value === undefined ? name : `${name}: ${inYaml(value)}`;
    return value === undefined ? `--${name}` : `--${name} ${inShell(value)}`;
};
/** Several inputs that belong together. */
const hints = (env, given) => given.map(([name, value]) => hint(env, name, value)).join(isActionStep(env) ? ', ' : ' ');
/** Whether a step of a workflow uses the action, as opposed to a command line, which a workflow can have too. */
const isActionStep = (env) => env['GITHUB_ACTIONS'] === 'true' && !/^__run(_\d+)?$/.test(env['GITHUB_ACTION'] ?? '');
const inYaml = (value) => /^[\w./][\w./@+,= -]*$/.test(value) ? value : JSON.stringify(value);
/** A line break becomes an escape, because a message goes on in the next line of a log. */
const inShell = (value) => {
    if (/^[\w./@+,=:-]+$/.test(value))
        return value;
    if (!/\p{Cc}/u.test(value))
        return `'${value.replaceAll("'", String.raw `'\''`)}'`;
    return `$'${JSON.stringify(value)
        .slice(1, -1)
        .replaceAll("'", String.raw `\'`)}'`;
};


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
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4979);
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
const isInGroup = (pid, { group, self }) => pid !== self && (0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)(`/proc/${pid}/cgroup`).includes(`/${group}/`);
const nameOf = (pid) => (0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)(`/proc/${pid}/comm`).trim();
const statusOf = (pid) => (0,_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .readableText */ .Gh)(`/proc/${pid}/status`);
const programIn = (status) => /^Name:\s*(.+)$/m.exec(status)?.[1];
/** `NSpid` has one number for each namespace, see proc_pid_status(5). */
const depthIn = (status) => (/^NSpid:\s*(.+)$/m.exec(status)?.[1] ?? '').trim().split(/\s+/).length;


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ choosePin),
/* harmony export */   $f: () => (/* binding */ openPins),
/* harmony export */   Qv: () => (/* binding */ daemonOf)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2595);
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

/***/ 69776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ emulatedTriggersIn),
/* harmony export */   WJ: () => (/* binding */ isMadeHere),
/* harmony export */   cp: () => (/* binding */ unseenTriggers),
/* harmony export */   uV: () => (/* binding */ notesOnTriggers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dockerfile_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39857);
/* harmony import */ var _dockerfile_needed_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65913);
/* harmony import */ var _dockerfile_platforms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4107);
/* harmony import */ var _dockerfile_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31152);
/* harmony import */ var _host_inside_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99122);
/* harmony import */ var _host_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76441);
/* harmony import */ var _host_own_platforms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10218);








/** Whether it is a base image of this program, which has Go and nothing else. */
const isMadeHere = (image) => image.startsWith('localhost/go-container-bench/go:');
/** Those of all images of others that these stages begin with, each image for each platform once. */
const triggersOfBases = async ({ triggersOf }, { stages, question }, counts = stages) => {
    const platforms = (0,_dockerfile_needed_images_js__WEBPACK_IMPORTED_MODULE_2__/* .platformsOfStages */ .xo)({ stages, question });
    const all = new Map();
    for (const { base, index } of counts) {
        if (base.kind !== 'image' || isMadeHere(base.reference))
            continue;
        const image = base.reference;
        const own = platforms[index] ?? question.platform;
        const platform = (0,_dockerfile_platforms_js__WEBPACK_IMPORTED_MODULE_3__/* .isSamePlatform */ .SW)(own, question.platform) ? undefined : own;
        const key = `${platform ?? ''} ${image}`;
        if (!all.has(key))
            all.set(key, { image, platform, triggers: await triggersOf(image, platform) });
    }
    return [...all.values()];
};
/** The same for a recipe, for each of its platforms, of the stages that its target needs. Throws where `readDockerfile` does. */
const triggersFor = async (engine, recipe) => {
    const text = (await (0,_host_inside_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextLinked */ .tR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(recipe.dockerfile), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(recipe.dockerfile))) ?? '';
    const { platforms = [] } = recipe;
    const all = [];
    for (const asked of platforms.length === 0 ? [[]] : platforms.map((each) => [each])) {
        const dockerfile = (0,_dockerfile_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .readDockerfile */ .n)(text, { ...recipe, ...(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .platformsOf */ .Wt)({ platforms: asked }) });
        all.push(...(await triggersOfBases(engine, dockerfile, dockerfile.needed)));
    }
    return all;
};
/** What a base image would run for another platform than this machine's, as a clause; undefined: nothing that can be read. */
const emulatedTriggersIn = async (engine, recipe) => {
    if ((recipe.platforms ?? []).length === 0)
        return undefined;
    const reasons = (await triggersFor(engine, recipe)).flatMap(({ image, platform, triggers = [] }) => {
        if (platform === undefined || (0,_host_own_platforms_js__WEBPACK_IMPORTED_MODULE_7__/* .ownPlatforms */ .L)().some((each) => (0,_dockerfile_platforms_js__WEBPACK_IMPORTED_MODULE_3__/* .isSamePlatform */ .SW)(each, platform)))
            return [];
        const run = triggers.find(runs);
        return run === undefined
            ? []
            : [
                `the image ${image} for ${platform} has ONBUILD ${cut(run)}, which would be emulated on ${(0,_host_machine_js__WEBPACK_IMPORTED_MODULE_6__/* .nativePlatform */ .Nc)()}; use FROM --platform=$BUILDPLATFORM there, or an image without it`,
            ];
    });
    return reasons.length === 0 ? undefined : [...new Set(reasons)].join('; ');
};
/** A sentence for each base image that adds instructions to the builds of a recipe. */
const notesOnTriggers = async (engine, recipe) => (await triggersFor(engine, recipe).catch(() => [])).flatMap(({ image, platform, triggers = [] }) => triggers.length === 0
    ? []
    : [
        `The base image ${image}${platform === undefined ? '' : ` for ${platform}`} has ONBUILD instructions, which are part of its builds although no Dockerfile shows them: ${shown(triggers)}.`,
    ]);
/** What the same-work screen does not see of the base images of this Dockerfile, a clause each. */
const unseenTriggers = async (engine, dockerfile) => (await triggersOfBases(engine, dockerfile, dockerfile.needed)).flatMap(({ image, triggers }) => {
    if (triggers === undefined)
        return [`it is not known whether the image ${image} has ONBUILD instructions`];
    return triggers.length === 0
        ? []
        : [`the base image ${image} has ONBUILD instructions: ${shown(triggers)}`];
});
/** A text with several instructions, or one that cannot be read, may run something. */
const runs = (trigger) => {
    try {
        const { instructions } = (0,_dockerfile_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDockerfile */ .Ai)(trigger);
        return instructions.length !== 1 || instructions[0]?.name === 'RUN';
    }
    catch {
        return true;
    }
};
const mostShown = 3;
const longestShown = 100;
const cut = (trigger) => trigger.length > longestShown ? `${trigger.slice(0, longestShown)}…` : trigger;
const shown = (triggers) => {
    const more = triggers.length - mostShown;
    const first = triggers.slice(0, mostShown).map(cut).join('; ');
    return more > 0 ? `${first}; and ${more} more` : first;
};


/***/ }),

/***/ 28220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ refusalOf)
});

// EXTERNAL MODULE: ./build/measure/refusals/base-triggers.js
var base_triggers = __webpack_require__(69776);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 8 modules
var dockerfile_dockerfile = __webpack_require__(39857);
// EXTERNAL MODULE: ./build/dockerfile/mounts.js
var mounts = __webpack_require__(47137);
// EXTERNAL MODULE: ./build/dockerfile/syntax/syntax.js + 1 modules
var syntax = __webpack_require__(31152);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
;// CONCATENATED MODULE: ./build/measure/refusals/unsupported.js




/**
 * What an engine does not honour of this project's Dockerfile, as a clause that names the lines; undefined
 * when it honours everything that the target needs. An engine that ignores a cache mount builds all the same,
 * so only the text can tell that its times would be those of another build.
 */
const lackOf = async (engine, recipe) => {
    const { platforms = [], images = [], attestations } = recipe;
    const lacks = [
        engine.noPlatforms(platforms) ?? engine.noImages(images),
        attestations === undefined ? undefined : engine.noAttestations(attestations),
        await lackInFile(engine, recipe),
    ];
    const reasons = lacks.filter((lack) => lack !== undefined);
    return reasons.length === 0 ? undefined : reasons.join('; ');
};
const lackInFile = async ({ unsupported, followsSyntaxLine }, recipe) => {
    if (Object.keys(unsupported).length === 0)
        return undefined;
    const question = { ...recipe, ...(0,machine/* platformsOf */.Wt)(recipe) };
    const dockerfile = (0,dockerfile_dockerfile/* readDockerfile */.n)((await (0,read/* readTextLinked */.tR)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile))) ?? '', question);
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

;// CONCATENATED MODULE: ./build/measure/refusals/unconfined.js







/**
 * What code of a fork asks for that an engine does not confine to the build, as a clause that names the places; undefined
 * when there is nothing. The author names the base images too, so their ONBUILD instructions are read like the
 * Dockerfile; and a variable in a mount may get any value from such an image, so it may be any mount.
 */
const unconfinedIn = async (engine, recipe) => {
    const { unconfined } = engine;
    if (Object.keys(unconfined).length === 0)
        return undefined;
    const question = { ...recipe, ...(0,machine/* platformsOf */.Wt)(recipe) };
    const text = (await (0,read/* readTextLinked */.tR)((0,external_node_path_.dirname)(recipe.dockerfile), (0,external_node_path_.basename)(recipe.dockerfile))) ?? '';
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
        const triggers = await triggersOf(image);
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

;// CONCATENATED MODULE: ./build/measure/refusals/refusal.js



/**
 * Why an engine must not build a recipe at all, as a clause: it would ignore or emulate a part of it, or does not confine a part
 * of what may be code of a fork. Undefined: it may. Nothing of the user's own project is built without asking this.
 */
const refusalOf = async ({ isOfFork }, engine, recipe) => (await lackOf(engine, recipe)) ??
    (await (0,base_triggers/* emulatedTriggersIn */.Gu)(engine, recipe)) ??
    (isOfFork ? await unconfinedIn(engine, recipe) : undefined);


/***/ }),

/***/ 95294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stateOfPrime),
/* harmony export */   Y: () => (/* binding */ holdPrimes)
/* harmony export */ });
/* harmony import */ var _host_disposal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15584);
/* harmony import */ var _state_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6907);


/** What the space of a prime holds now, against what the prime left there. */
const stateOfPrime = async ({ flaw, contents, mounts, space }) => {
    const found = (0,_state_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .primedState */ .j$)(contents, await space.contents());
    const state = flaw === undefined ? found : { ...found, holds: false, reason: flaw };
    return (0,_state_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .afterPrime */ .wL)(state, mounts, await space.mounts());
};
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
    const discard = (space) => close(space).catch((error) => warn(removalWarning(space, error)));
    return {
        of: (benchmark, revision) => {
            const prime = alive(live, benchmark, revision);
            return prime?.project === benchmark.project ? prime : undefined;
        },
        ofOtherProject: (benchmark, revision) => {
            const prime = alive(live, benchmark, revision);
            return prime?.project === benchmark.project ? undefined : prime;
        },
        put: (benchmark, revision, prime) => void live.set(key(benchmark, revision), prime),
        drop: async (benchmark, revision) => close(take(benchmark, revision)),
        dropAll: () => dropAll(live),
        discardOf: async (benchmark, revision) => {
            const space = take(benchmark, revision);
            if (space !== undefined)
                await discard(space);
        },
        discard,
        nextLabel: ({ engine }, revision) => `gcb-${runId}-${engine.replace(/[^a-z0-9-]/g, '-')}-${revision}-${++serial}`,
        [Symbol.asyncDispose]: () => closeAll(live, discard),
    };
};
const alive = (live, benchmark, revision) => {
    const prime = live.get(key(benchmark, revision));
    return prime?.space.isLost() === true ? undefined : prime;
};
const closeAll = async (live, discard) => {
    const closing = (0,_host_disposal_js__WEBPACK_IMPORTED_MODULE_1__/* .makeDisposal */ .U)([...live.values()].map((prime) => () => discard(prime.space)));
    live.clear();
    await closing[Symbol.asyncDispose]();
};
const dropAll = async (live) => {
    const spaces = [...live.values()].map(({ space }) => space);
    live.clear();
    for (const space of spaces)
        await close(space);
};
const close = async (space) => space?.[Symbol.asyncDispose]();
const removalWarning = ({ label }, error) => `The cache space ${label} could not be removed: ${error instanceof Error ? error.message : String(error)}`;


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ afterUse),
/* harmony export */   j$: () => (/* binding */ primedState),
/* harmony export */   p$: () => (/* binding */ emptyState),
/* harmony export */   wL: () => (/* binding */ afterPrime)
/* harmony export */ });
/* harmony import */ var _host_usage_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64943);

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
    const grown = contentsOf((0,_host_usage_between_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .A)(then.files, now.files), (0,_host_usage_between_js__WEBPACK_IMPORTED_MODULE_0__/* .growth */ .A)(then.bytes, now.bytes));
    const unknown = {
        ...(now.unknown !== undefined && { mounts: now.unknown }),
        // Without a reason here it would mean that they did not grow.
        ...(grown === undefined && { mountsGrewBy: now.unknown ?? then.unknown ?? 'nothing of it was counted' }),
    };
    return {
        ...state,
        ...(mounts !== undefined && { mounts }),
        ...((grown?.files ?? 0) + (grown?.bytes ?? 0) > 0 && grown !== undefined && { mountsGrewBy: grown }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
const contentsOf = (files, bytes) => files === undefined && bytes === undefined
    ? undefined
    : { ...(files !== undefined && { files }), ...(bytes !== undefined && { bytes }) };
/** Ids are long and say little; descriptions are shown whole unless they are scripts. */
const [idLength, descriptionLength] = [40, 200];
const some = (names, length = idLength) => {
    const shown = names.slice(0, 3).map((name) => name.slice(0, length));
    return `${shown.join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
};


/***/ }),

/***/ 60197:
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

/***/ 90086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rl: () => (/* binding */ sampleIo),
  ez: () => (/* binding */ sampleStacks),
  Zf: () => (/* binding */ waitLines)
});

// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
;// CONCATENATED MODULE: ./build/host/process/process-facts.js

/** Undefined when the process is gone, or belongs to a user whose processes may not be looked into. */
const ioOf = (pid) => {
    const text = (0,readable/* readableText */.Gh)(`/proc/${pid}/io`);
    const value = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1]);
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
    waitsIn: (0,readable/* readableText */.Gh)(`/proc/${pid}/wchan`).trim().replace(/^0$/, ''),
    kernelStack: (0,readable/* readableText */.Gh)(`/proc/${pid}/stack`)
        .split('\n')
        .flatMap((line) => /^\[<[^>]*>\] ([^+\s]+)/.exec(line)?.[1] ?? []),
});
/**
 * How long some or all processes of the machine waited for a resource since it started, in microseconds; names are as in
 * `ioFullUs`. Empty on a kernel without pressure stall information.
 */
const pressureUs = () => Object.fromEntries(['cpu', 'io', 'memory'].flatMap((resource) => [...(0,readable/* readableText */.Gh)(`/proc/pressure/${resource}`).matchAll(/^(some|full) .* total=(\d+)$/gm)].map(([, share = '', total]) => [
    `${resource}${share.charAt(0).toUpperCase()}${share.slice(1)}Us`,
    Number(total),
])));
/** In /proc/diskstats, whatever the disk is. */
const sectorBytes = 512;
/** Disks and partitions that were used since the machine started; see Documentation/admin-guide/iostats.rst of Linux. */
const diskUse = () => (0,readable/* readableText */.Gh)('/proc/diskstats')
    .split('\n')
    .flatMap((line) => {
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

;// CONCATENATED MODULE: ./build/measure/watch/sampler.js

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

/***/ 71583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan),
/* harmony export */   b: () => (/* binding */ benchmarkId)
/* harmony export */ });
/* harmony import */ var _gated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11803);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90855);


/**
 * Engines are shuffled once by the seed and rotate from round to round. Scenarios that start from nothing come
 * before the others, because they leave the prime that those start from. Throws when `gate` names nothing, or too much, or a
 * threshold is given for what is not there, be it among `others`: projects that a run of their own measures.
 */
const makePlan = ({ gate, thresholds, ...wanted }, others = []) => {
    const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .seededRandom */ .I)(wanted.seed);
    const engines = (0,_random_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffled */ .A)(wanted.engines, random);
    const scenarios = wanted.scenarios.toSorted((left, right) => places[left.startsFrom] - places[right.startsFrom]);
    const startsWithHead = Object.fromEntries(scenarios.map(({ name }) => [name, random() < 0.5]));
    const benchmarks = benchmarksOf({ ...wanted, scenarios });
    const elsewhere = benchmarksOf({ ...wanted, scenarios, projects: others });
    (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .checkThresholds */ .$w)(thresholds, [...benchmarks, ...elsewhere]);
    const first = wanted.engines[0] ?? '';
    const gated = wanted.revisions.length < 2 ? [] : (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedIds */ .IF)(benchmarks, gate, first, elsewhere);
    return {
        ...wanted,
        engines,
        scenarios,
        startsWithHead,
        rounds: Math.max(...wanted.looks),
        benchmarks: benchmarks.map((benchmark) => ({
            ...benchmark,
            gated: gated.includes(benchmark.id),
            limits: (0,_gated_js__WEBPACK_IMPORTED_MODULE_0__/* .limitsOf */ .Af)(thresholds, benchmark.id),
        })),
        gated,
    };
};
/** Builds with a remote cache remove all primes, so they come before those that make them. */
const places = { 'remote-cache': 0, empty: 1, primed: 2 };
const benchmarksOf = ({ engines, projects, scenarios, }) => engines.flatMap((engine) => projects.flatMap(({ id, strategy, goVersion, scenarios: own }) => scenarios
    .filter(({ name }) => own?.includes(name) ?? true)
    .map((scenario) => ({
    id: benchmarkId(engine, id, scenario.name),
    engine,
    project: id,
    scenario: scenario.name,
    ...(strategy !== undefined && { strategy }),
    ...(goVersion !== undefined && { goVersion }),
}))));
/** `ENGINE/PROJECT/SCENARIO`. */
const benchmarkId = (engine, project, scenario) => `${engine}/${project}/${scenario}`;


/***/ })

};
