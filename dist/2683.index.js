export const id = 2683;
export const ids = [2683];
export const modules = {

/***/ 65913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   u9: () => (/* binding */ neededImages),
/* harmony export */   xo: () => (/* binding */ platformsOfStages)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4107);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91641);


/**
 * The images that are built on or copied from, for the platform with which this Dockerfile was read, each once; not the
 * syntax image. What is copied from an image is taken for the platform that is built for; where engines differ in that,
 * `refusals` says so.
 */
const neededImages = (dockerfile) => {
    const { needed, question } = dockerfile;
    const platforms = platformsOfStages(dockerfile);
    const target = targetOf(question);
    const all = needed.flatMap((stage) => [
        { image: stage.base, platform: platforms[stage.index] ?? target },
        ...(0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .sourcesOf */ .u0)(stage, dockerfile).map(({ image }) => ({ image, platform: target })),
    ]);
    const own = (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPlatform */ .Je)(question.platform);
    return eachOnce(all.flatMap(({ image, platform }) => image.kind === 'image'
        ? [{ reference: image.reference, platform: platform === own ? undefined : platform }]
        : []));
};
/** Each image for each of its platforms once, in the order of their first appearance. */
const eachOnce = (images) => [
    ...new Map(images.map((each) => [`${each.platform ?? ''} ${each.reference}`, each])).values(),
];
/** As it is told to people: `alpine for linux/arm64`. */
const imageName = ({ reference, platform }) => platform === undefined ? reference : `${reference} for ${platform}`;
/**
 * The platform of every stage, by its number, by containerd's rules for their names. A stage that continues another one has the
 * platform of that (moby/buildkit, dockerfile2llb/convert.go: `d.platform = d.base.platform`).
 */
const platformsOfStages = ({ stages, question, }) => {
    const found = [];
    for (const stage of stages)
        found.push(platformOf(stage, found) ?? targetOf(question));
    return found;
};
const platformOf = ({ base, platform = '' }, earlier) => {
    if (base.kind === 'stage')
        return earlier[base.index];
    return platform === '' ? undefined : (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPlatform */ .Je)(platform);
};
const targetOf = ({ platform, targetPlatform = platform }) => (0,_platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .normalPlatform */ .Je)(targetPlatform);


/***/ }),

/***/ 84443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ networkUse)
});

// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
;// CONCATENATED MODULE: ./build/dockerfile/network-tools.js
const never = /(?!)/;
const tool = (uses, others = {}) => ({
    values: never,
    mayUse: never,
    offline: never,
    uses,
    ...others,
});
const apt = tool(/^(?:install|reinstall|update|upgrade|dist-upgrade|full-upgrade|build-dep|download|source|satisfy)\b/, {
    values: /^(?:-[octa]|--(?:option|config-file|target-release|default-release|host-architecture))$/,
    offline: /^--no-download$/,
});
const dnf = tool(/^(?:install|reinstall|update|upgrade|makecache|groupinstall|group install|builddep|download|distro-sync|module install)\b/, {
    values: /^(?:-[cdexR]|--(?:config|installroot|releasever|repo|repoid|enablerepo|disablerepo|setopt|exclude|forcearch|repofrompath))$/,
    offline: /^(?:-C|--cacheonly)$/,
});
const pip = tool(/^(?:install|download|wheel)\b/, {
    values: /^--(?:log|proxy|retries|timeout|exists-action|trusted-host|cert|client-cert|cache-dir|python|use-feature|use-deprecated|keyring-provider)$/,
    offline: /^--no-index$/,
});
const maven = tool(never, {
    values: /^(?:-[fPplsgtT]|-[a-z]{2}|--(?:file|projects|settings|threads|toolchains|global-settings))$/,
    mayUse: /^\S+/,
    offline: /^(?:-o|--offline)$/,
});
const gradle = tool(never, {
    values: /^(?:-[pbcgIx]|--(?:project-dir|build-file|settings-file|gradle-user-home|init-script|exclude-task|console))$/,
    mayUse: /^\S+/,
    offline: /^--offline$/,
});
const conda = tool(/^(?:install|create|update|env create|env update)\b/, {
    values: /^(?:-[ncp]|--(?:name|prefix))$/,
    offline: /^--offline$/,
});
const networkTools = {
    apk: tool(/^(?:add|update|upgrade|fix|fetch)\b/, {
        values: /^(?:-[pX]|--(?:root|repository|keys-dir|repositories-file|arch|cache-dir|cache-max-age|wait|progress-fd|timeout))$/,
        offline: /^--no-network$/,
    }),
    apt,
    'apt-get': apt,
    aptitude: apt,
    'add-apt-repository': tool(/^\S+/),
    dnf,
    dnf5: dnf,
    yum: dnf,
    tdnf: dnf,
    microdnf: dnf,
    zypper: tool(/^(?:install|in|refresh|ref|update|up|dist-upgrade|dup|addrepo|ar)\b/, {
        values: /^(?:-[CR]|--(?:root|config|reposd-dir|cache-dir|installroot|releasever))$/,
        offline: /^--no-refresh$/,
    }),
    pacman: tool(/^-\w*S\w*|^--sync\b/, { values: /^(?:-[br]|--(?:config|dbpath|root|cachedir|arch))$/ }),
    brew: tool(/^(?:install|update|upgrade|bundle|fetch)\b/),
    nix: tool(/^(?:build|develop|shell|run|profile install)\b/, { offline: /^--offline$/ }),
    git: tool(/^(?:clone|fetch|pull|ls-remote|submodule (?:update|add)|remote (?:update|show)|lfs (?:pull|fetch|clone|checkout))\b/, { values: /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|config-env|exec-path))$/ }),
    svn: tool(/^(?:checkout|co|export|update|up)\b/),
    hg: tool(/^(?:clone|pull|update)\b/, { values: /^(?:-R|--(?:repository|cwd|config))$/ }),
    gh: tool(/^(?:release|repo|api|run|auth login)\b/, { values: /^(?:-R|--repo)$/ }),
    pip,
    pipx: tool(/^(?:install|run|inject|upgrade)\b/),
    pipenv: tool(/^(?:install|sync|update|lock|upgrade)\b/, { values: /^--(?:python|pypi-mirror)$/ }),
    poetry: tool(/^(?:install|add|update|lock|self (?:add|update))\b/, {
        values: /^(?:-[CP]|--(?:directory|project))$/,
    }),
    pdm: tool(/^(?:install|sync|add|update|lock)\b/, { values: /^(?:-[pc]|--(?:project|config))$/ }),
    uv: tool(/^(?:sync|add|lock|pip (?:install|sync|download)|tool (?:install|run)|python install)\b/, {
        values: /^--(?:directory|project|cache-dir|config-file|python|color|allow-insecure-host)$/,
        mayUse: /^(?:run|build|tree|export|venv)\b/,
        offline: /^--offline$/,
    }),
    uvx: tool(never, { mayUse: /^\S+/ }),
    conda,
    mamba: conda,
    micromamba: conda,
    npm: tool(/^(?:install-ci-test|install-test|install|i|ci|clean-install|add|update|up|audit)\b/, {
        values: /^(?:-[wCL]|--(?:prefix|workspace|cache|registry|userconfig|globalconfig|loglevel|location|omit|include|script-shell|cwd|tag))$/,
        mayUse: /^(?:exec|x|create|init)\b/,
        offline: /^--offline$/,
    }),
    npx: tool(never, { mayUse: /^\S+/, offline: /^--(?:offline|no-install|no)$/ }),
    yarn: tool(/^(?:install|add|upgrade|up|global add|set version|workspaces focus|workspace \S+ (?:install|add))\b|^$/, {
        values: /^--(?:cwd|cache-folder|modules-folder|registry|network-timeout|mutex|use-yarnrc|network-concurrency)$/,
        mayUse: /^(?:dlx|create)\b/,
        offline: /^--offline$/,
    }),
    pnpm: tool(/^(?:install|i|add|update|up|fetch|self-update|import|deploy)\b/, {
        values: /^(?:-[CF]|--(?:dir|filter|filter-prod|store-dir|virtual-store-dir|registry|loglevel|reporter|workspace-concurrency|config))$/,
        mayUse: /^(?:dlx|create|exec)\b/,
        offline: /^--offline$/,
    }),
    bun: tool(/^(?:install|i|add|update|upgrade|create|x)\b/, {
        values: /^(?:-c|--(?:cwd|config|backend|registry|cache-dir))$/,
    }),
    bunx: tool(never, { mayUse: /^\S+/ }),
    corepack: tool(/^(?:prepare|install|use|up|hydrate)\b/),
    deno: tool(/^(?:cache|install|add|upgrade|vendor)\b/, {
        mayUse: /^(?:run|compile|test|check|task)\b/,
        offline: /^--(?:cached-only|no-remote)$/,
    }),
    gem: tool(/^(?:install|update|fetch|i)\b/, { values: /^--config-file$/, offline: /^(?:-l|--local)$/ }),
    bundle: tool(/^(?:install|update|add|lock|package|cache)\b|^$/, {
        values: /^(?:--(?:gemfile|retry|jobs|path)|-j)$/,
        offline: /^--local$/,
    }),
    bundler: tool(/^(?:install|update)\b|^$/, { offline: /^--local$/ }),
    composer: tool(/^(?:install|i|update|u|require|create-project|global (?:require|install|update)|self-update)\b/, {
        values: /^(?:-d|--working-dir)$/,
    }),
    cargo: tool(/^(?:install|fetch|update|search|binstall)\b/, {
        values: /^(?:-[ZC]|--(?:config|color|manifest-path|target-dir))$/,
        mayUse: /^(?:build|b|test|t|run|r|check|c|doc|bench|vendor|add|chef (?:cook|prepare)|rustc|clippy|metadata)\b/,
        offline: /^--(?:offline|frozen)$/,
    }),
    rustup: tool(/^(?:install|update|self update|toolchain (?:install|add)|target add|component add|default)\b/, { values: /^--profile$/ }),
    dotnet: tool(/^(?:restore|add|tool (?:install|restore|update)|workload (?:install|restore|update)|nuget)\b/, {
        mayUse: /^(?:build|publish|test|run|pack|new)\b/,
        offline: /^--no-restore$/,
    }),
    nuget: tool(/^(?:install|restore|update)\b/),
    mvn: maven,
    mvnw: maven,
    gradle,
    gradlew: gradle,
    sbt: tool(never, { mayUse: /^\S+/ }),
    mix: tool(/^(?:deps\.get|deps\.update|local\.hex|local\.rebar|archive\.install)(?!\S)/),
    flutter: tool(/^(?:pub get|pub upgrade|precache|upgrade)\b/, { mayUse: /^build\b/ }),
    helm: tool(/^(?:pull|fetch|repo (?:add|update)|dependency (?:build|update)|dep (?:build|update)|plugin install|install|upgrade)\b/),
    buf: tool(/^(?:generate|dep|mod|export|push)\b/),
    aws: tool(/^(?:s3|s3api|ecr|codeartifact)\b/, { values: /^--(?:region|profile|endpoint-url|output)$/ }),
    gsutil: tool(/^(?:cp|rsync|cat|ls)\b/, { values: /^-[ho]$/ }),
    skopeo: tool(/^(?:copy|inspect|sync)\b/),
    crane: tool(/^(?:pull|export|copy|cp|digest)\b/),
    gpg: tool(/^--(?:recv-keys?|receive-keys|refresh-keys|search-keys)/, {
        values: /^--(?:keyserver|homedir|keyring|keyserver-options)$/,
    }),
    playwright: tool(/^install\b/),
    asdf: tool(/^(?:install|plugin add|plugin-add)\b/),
    mise: tool(/^(?:install|use|i|u)\b/, { mayUse: /^(?:run|exec|x)\b/ }),
    // Tools that build Go, or other people's programs in Go.
    xcaddy: tool(/^build\b/),
    xk6: tool(/^build\b/),
    ko: tool(/^(?:build|publish|resolve|apply|create|run)\b/),
    xgo: tool(/^\S+/),
    gomobile: tool(/^init\b/),
};

// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
;// CONCATENATED MODULE: ./build/dockerfile/tool-use.js

/** Reads a call of a tool: its words without its name. */
const toolUse = (name, words) => {
    const known = networkTools[name.replace(/^pip\d[\d.]*$/, 'pip')];
    if (known === undefined || words.some((word) => known.offline.test(word)))
        return undefined;
    // The flag itself is the verb.
    const flag = words.find((word) => word.startsWith('-') && known.uses.test(word));
    if (flag !== undefined)
        return { kind: 'uses', verb: flag };
    if (words.some((word) => /^(?:--version|--help|-V)$/.test(word)))
        return undefined;
    const spoken = spokenWords(words, known);
    const [first = ''] = spoken;
    // A word that is no verb at all may be the value of a flag that is not in the list.
    const isValue = !isVerb(first, known) && words.some((word) => /^--?[\w-]+$/.test(word));
    const phrase = (isValue ? spoken.slice(1) : spoken).join(' ');
    const uses = known.uses.exec(phrase)?.[0];
    if (uses !== undefined)
        return { kind: 'uses', verb: uses };
    const mayUse = known.mayUse.exec(phrase)?.[0];
    return mayUse === undefined ? undefined : { kind: 'may-use', verb: mayUse };
};
const isVerb = (word, { uses, mayUse }) => word === '' ||
    quiet.test(word) ||
    [word, `${word} `].some((each) => uses.test(each) || mayUse.test(each)) ||
    startsPhrase(word, uses);
/** Whether the pattern has a verb of two words that starts with this one. */
const startsPhrase = (word, { source }) => source.includes(`${word} `);
/** Verbs of these tools that need no network. */
const quiet = /^(?:run|run-script|test|t|start|exec|config|version|build|rebuild|prune|pack|link|view|status|log|show|rev-parse|rev-list|describe|diff|tag|checkout|branch|init|add|commit|clean|remove|rm|del|list|ls|info|search|cache|autoremove|autoclean|purge|freeze|check|uninstall|env|apply|archive|reset|stash|merge|switch|restore|lfs|remote|set-cookie|doctor|fmt|new|man|help)$/;
/** The verb and what follows it, without flags and their values. */
const spokenWords = (words, { values }) => {
    const found = [];
    for (let at = 0; at < words.length && found.length < 4; at += 1) {
        const word = words[at] ?? '';
        if (values.test(word))
            at += 1;
        // `cargo +nightly build`, `make A=1`.
        else if (!/^[-+]|^\w+=/.test(word) && word !== '')
            found.push(word);
    }
    return found;
};

;// CONCATENATED MODULE: ./build/dockerfile/network-use.js




/** Which steps of a build probably use the network, so that their times depend on it. */
const networkUse = (dockerfile, question = {}) => {
    if (question.network === 'none')
        return { steps: [], sentence: undefined };
    const steps = dockerfile.needed.flatMap(({ placed }) => placed.flatMap((each) => stepsOf(each, question)));
    const remote = dockerfile.features
        .filter(({ kind }) => kind === 'remote-add')
        .map(({ line }) => ({ line, what: 'ADD', kind: 'uses' }));
    const all = [...steps, ...remote].toSorted((one, other) => one.line - other.line);
    return { steps: all, sentence: all.length === 0 ? undefined : sentenceOf(all) };
};
const stepsOf = ({ instruction, variables }, question) => {
    if (instruction.name !== 'RUN')
        return [];
    const { commands, line, network } = (0,run_steps/* readRun */.cI)(instruction);
    if (network === 'none')
        return [];
    const first = new Map();
    for (const command of commands) {
        const valueOf = (name) => command.variables[name] ?? variables.get(name) ?? '';
        const use = useOf(command, { goflags: valueOf('GOFLAGS'), goproxy: valueOf('GOPROXY'), question });
        if (use !== undefined && !first.has(use.what))
            first.set(use.what, { line, ...use });
    }
    return [...first.values()];
};
const useOf = (command, around) => {
    const program = (0,go_commands/* programOf */.oQ)(command);
    if ((0,go_commands/* goCallOf */.G3)(command) !== undefined)
        return useOfGo(command, around);
    if (isDownload(command))
        return { kind: 'uses', what: program };
    const { name, words } = moduleOf(command);
    const use = toolUse(name, words);
    if (use !== undefined)
        return { kind: use.kind, what: `${name} ${use.verb}`.trim() };
    if (goRunners.has(program))
        return goModules(command.words.slice(1), program, around);
    return (0,go_commands/* isIndirect */.Rh)(command) && networkTools[name] === undefined
        ? { kind: 'unknown', what: program }
        : undefined;
};
/** `python -m pip install` is a call of pip. */
const moduleOf = ({ words: [path = '', flag, module, ...rest], }) => {
    const name = (0,go_commands/* programName */.kX)(path);
    if (/^python[\d.]*$/.test(name) && flag === '-m' && module !== undefined)
        return { name: module, words: rest };
    return { name, words: [flag, module, ...rest].flatMap((word) => word ?? []) };
};
const downloaders = new Set([
    'curl',
    'wget',
    'wget2',
    'aria2c',
    'axel',
    'http',
    'https',
    'xh',
    'lftp',
    'ftp',
    'sftp',
    'ssh',
    'ssh-keyscan',
]);
/** They copy between machines only when a place has a colon. */
const copiers = new Set(['rsync', 'scp']);
const isDownload = (command) => {
    const program = (0,go_commands/* programOf */.oQ)(command);
    const args = command.words.slice(1);
    if (copiers.has(program))
        return args.some((arg) => /^[^-/.][^/]*:/.test(arg));
    if (!downloaders.has(program) || args.some((arg) => /^(?:--version|--help|-V)$/.test(arg)))
        return false;
    const addresses = args.filter((arg) => /^\w+:\/\//.test(arg));
    return !(addresses.length > 0 && addresses.every((each) => here.test(each)));
};
/** Addresses of the build itself. */
const here = /^(?:file:\/\/|\w+:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/;
/** Programs that run go, so that its rules for modules hold. */
const goRunners = new Set([
    'gotestsum',
    'goreleaser',
    'golangci-lint',
    'staticcheck',
    'gox',
    'ginkgo',
    'govulncheck',
    'wails',
    'dlv',
    'packr2',
]);
const goModules = (args, what, { goflags, goproxy, question }) => {
    // Modules come from a folder, or may not be downloaded at all.
    if (goproxy === 'off' || goproxy.startsWith('file:'))
        return undefined;
    if (args.some((arg) => /^(?:--?version|--?help|version|help|check|init|linters)$/.test(arg)))
        return undefined;
    const modes = [...args, ...goflags.split(/\s+/)].flatMap((each) => /^--?mod=(.*)$/.exec(each)?.[1] ?? []);
    // With a vendor folder, -mod=vendor is the default since Go 1.14.
    const isVendored = modes[0] === 'vendor' || (modes.length === 0 && question.isVendored === true);
    return isVendored || question.requiresNothing === true ? undefined : { kind: 'may-use', what };
};
const useOfGo = (command, around) => {
    const { verb, args } = (0,go_commands/* goCallOf */.G3)(command) ?? { verb: '', args: [] };
    const words = args.filter((arg) => !arg.startsWith('-'));
    const [first = ''] = words;
    const what = [(0,go_commands/* programOf */.oQ)(command), verb, ...(verb === 'mod' || verb === 'work' ? [first] : [])]
        .join(' ')
        .trim();
    const { goproxy } = around;
    if (verb === 'generate')
        return { kind: 'unknown', what };
    if (goproxy === 'off' || goproxy.startsWith('file:'))
        return undefined;
    if (verb === 'get')
        return { kind: 'uses', what };
    if (verb === 'mod')
        return /^(?:download|tidy|vendor|why|graph|verify)$/.test(first) ? { kind: 'uses', what } : undefined;
    if (verb === 'work')
        return /^(?:sync|vendor)$/.test(first) ? { kind: 'uses', what } : undefined;
    const isRemote = words.some((arg) => /^[\w.-]+\.[a-z]+\/\S+@\S+$/.test(arg));
    if (isRemote && (verb === 'install' || verb === 'run'))
        return { kind: 'uses', what };
    return /^(?:build|install|test|run|vet|list|tool)$/.test(verb) ? goModules(args, what, around) : undefined;
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


/***/ }),

/***/ 10218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ownPlatforms)
/* harmony export */ });
/* unused harmony export platformsOn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76441);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);



/**
 * The platforms of containers whose programs this machine runs without emulation, its own first. What is not known to be one is none:
 * whether a processor of arm64 still runs linux/arm shows nowhere.
 */
const ownPlatforms = () => (found ??= platformsOn((0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .nativePlatform */ .Nc)(), kernelFacts()));
let found;
const platformsOn = (native, { flags, runs32Bit }) => {
    if (native !== 'linux/amd64')
        return [native];
    const known = new Set(flags.split(/\s+/));
    const reached = levels.findIndex((needed) => !needed.every((flag) => known.has(flag)));
    const count = reached === -1 ? levels.length : reached;
    return [
        native,
        ...(runs32Bit ? ['linux/386'] : []),
        ...levels.slice(0, count).map((_, at) => `linux/amd64/v${at + 2}`),
    ];
};
/** What each level of x86-64 from v2 on adds to the one before (x86-64 psABI, table of micro-architecture levels), as Linux names it. */
const levels = [
    ['cx16', 'lahf_lm', 'popcnt', 'pni', 'sse4_1', 'sse4_2', 'ssse3'],
    ['avx', 'avx2', 'bmi1', 'bmi2', 'f16c', 'fma', 'abm', 'movbe', 'xsave'],
    ['avx512f', 'avx512bw', 'avx512cd', 'avx512dq', 'avx512vl'],
];
const kernelFacts = () => ({
    flags: /^flags\s*:(.*)$/m.exec((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)('/proc/cpuinfo'))?.[1] ?? '',
    // Linux has it where it was built with IA32_EMULATION, which can be turned off when it starts.
    runs32Bit: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/sys/abi/vsyscall32') &&
        !/\bia32_emulation=(?:0|off|false|n)\b/i.test((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)('/proc/cmdline')),
});


/***/ }),

/***/ 42296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withCertainVariables),
/* harmony export */   L: () => (/* binding */ certainWord)
/* harmony export */ });
/* harmony import */ var _dockerfile_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97311);

/** No value: a Dockerfile with this character in one is not read with certainty either. */
const uncertain = '\0';
/**
 * The instructions of a stage with what is certain about their variables before a build. Only plain forms are read; any
 * other makes a variable uncertain. One assumption is made: the base image sets no variable that the Dockerfile has as
 * ARG, because it would win.
 */
const withCertainVariables = (dockerfile, stage) => {
    const known = certainIn.get(dockerfile) ?? { own: new Map(), inherited: new Map() };
    certainIn.set(dockerfile, known);
    const found = known.own.get(stage) ?? placedIn(stage, inheritedBy(stage, dockerfile, known), dockerfile);
    known.own.set(stage, found);
    return found.placed;
};
/** Every stage is followed once, however many questions there are about it and however many stages are built on it. */
const certainIn = new WeakMap();
const inheritedBy = ({ base }, { stages }, { inherited }) => {
    const open = [];
    let below = base.kind === 'stage' ? stages[base.index] : undefined;
    while (below !== undefined && !inherited.has(below)) {
        open.push(below);
        below = below.base.kind === 'stage' ? stages[below.base.index] : undefined;
    }
    let values = below === undefined ? undefined : inherited.get(below);
    for (const each of open.toReversed()) {
        values = placedIn(each, values, undefined).after;
        inherited.set(each, values);
    }
    return values;
};
/** `dockerfile` is undefined in a stage below: engines do not agree on whether its ARGs are inherited. */
const placedIn = ({ instructions }, base, dockerfile) => {
    const scope = (0,_dockerfile_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOn */ .J)(base, unlimited);
    const placed = [];
    for (const instruction of instructions) {
        const values = scope.now();
        placed.push({ instruction, values });
        for (const [name, value] of settingsOf(instruction, values, dockerfile))
            scope.set(name, value ?? uncertain);
    }
    return { placed, after: scope.now() };
};
/** Reading the Dockerfile has already refused values that are too long. */
const unlimited = { spend: () => undefined };
/** A word with its variables replaced and its quotes removed; undefined when the result is not certain. */
const certainWord = (word, values) => {
    if (!/["'`\\$]/.test(word))
        return word;
    const [, inDouble, inSingle] = /^(?:"([^"]*)"|'([^'$]*)')$/.exec(word) ?? [];
    const bare = inDouble ?? inSingle ?? word;
    if (/["'`\\]/.test(bare))
        return undefined;
    const missing = [];
    const text = bare.replaceAll(/\$(?:(\w+)|\{(\w+)\})|\$/g, (_, plain, braced) => {
        const name = plain ?? braced ?? '';
        const value = values.get(name);
        if (value === undefined || value.includes(uncertain))
            missing.push(name);
        return value ?? '';
    });
    return missing.length === 0 ? text : undefined;
};
const settingsOf = ({ name, args }, before, dockerfile) => {
    if (name !== 'ENV' && name !== 'ARG')
        return [];
    return assignmentsIn(name, args).map(({ variable, written }) => {
        const value = written === undefined ? undefined : certainWord(written, before);
        // Which of two settings wins differs between engines, unless the later is an ENV.
        if (name === 'ENV')
            return [variable, value];
        if (dockerfile === undefined || before.has(variable))
            return [variable, undefined];
        return [variable, argumentOf(variable, dockerfile, written === undefined) ?? value];
    });
};
/** A build argument; where the ARG has no default, also one before the first FROM, or of the platform. */
const argumentOf = (name, { globals, question }, hasNoDefault) => question.buildArgs[name] ?? (hasNoDefault ? globals.get(name) : undefined);
const plainAssignment = /^(\w+)(?:=("[^"'`\\]*"|'[^"'`\\]*'|[^"'`\\]*))?$/;
const assignmentsIn = (instruction, args) => {
    const words = args.split(/\s+/).map((word) => plainAssignment.exec(word));
    const isPlain = words.every((word) => word !== null);
    if (isPlain && (instruction === 'ARG' || words[0]?.[2] !== undefined))
        return words.flatMap((word) => ({ variable: word[1] ?? '', written: word[2] }));
    // Quotes, escapes, or the old form `ENV NAME value`: every word could be a name, and none of the values is certain.
    return [...args.matchAll(/\w+/g)].map(([variable]) => ({ variable, written: `\\` }));
};


/***/ }),

/***/ 88154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ ownSources),
/* harmony export */   Y6: () => (/* binding */ sourcesByLine),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   uY: () => (/* binding */ hasUnofficialBase)
/* harmony export */ });
/* harmony import */ var _dockerfile_image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44995);
/* harmony import */ var _dockerfile_syntax_instruction_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60215);
/* harmony import */ var _dockerfile_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31152);
/* harmony import */ var _certain_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42296);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19358);
/* harmony import */ var _official_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(468);
/* harmony import */ var _pattern_matcher_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78767);







/**
 * What a build takes of its contexts: the sources of COPY and ADD, and bind mounts. Whatever cannot be read with
 * certainty stands for all contexts as a whole.
 */
const sourcesOf = (dockerfile, rules) => {
    const stages = builtStages(dockerfile, rules);
    if (isForeign(dockerfile) || stages.some(hasTriggers))
        return everything(dockerfile);
    const sources = stages.flatMap((stage) => [...baseOf(stage), ...ownSources(dockerfile, stage, rules)]);
    const takesContext = sources.some(({ context }) => context === undefined);
    return takesContext || !stages.some(hasUnofficialBase) ? sources : everything(dockerfile);
};
/** What the instructions of one stage take. */
const ownSources = (dockerfile, stage, rules) => {
    const readsIgnored = rules !== 'buildkit' && rules !== 'docker-20';
    return (0,_certain_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .withCertainVariables */ .K)(dockerfile, stage).flatMap(({ instruction, values }) => takenBy({ dockerfile, instruction, values, readsIgnored, matchesTop: rules === 'kaniko' }));
};
/** What each instruction takes of the main context by the rules of BuildKit, for those that take anything. */
const sourcesByLine = (dockerfile) => new Map(dockerfile.stages.flatMap((stage) => (0,_certain_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .withCertainVariables */ .K)(dockerfile, stage).flatMap(({ instruction, values }) => {
    const taking = { dockerfile, instruction, values, readsIgnored: false, matchesTop: false };
    const own = takenBy(taking).filter(({ context }) => context === undefined);
    return own.length === 0 ? [] : [[instruction.line, own]];
})));
/** Old versions of Buildah, and Kaniko, build every stage up to the target, also those that it does not need. */
const builtStages = ({ stages, needed }, rules) => rules === 'buildkit' || rules === 'docker-20' ? needed : stages.slice(0, (needed.at(-1)?.index ?? 0) + 1);
/** Other frontends have instructions of their own. */
const isForeign = ({ syntaxImage, question }) => [syntaxImage, question.buildArgs['BUILDKIT_SYNTAX']].some((image) => image !== undefined && !/(?:^|\/)docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image));
/**
 * A project of which nothing is taken is most likely copied by ONBUILD instructions of its base image. Official images have
 * none. A name of one word that is no such image is that of an image that was built on this machine.
 */
const hasUnofficialBase = ({ base }) => base.kind === 'image' && !(0,_official_images_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfficial */ .o)(base.reference);
/** Whether instructions run that another Dockerfile or stage brings along. */
const hasTriggers = ({ base, instructions }) => (base.kind === 'image' && base.reference.includes('onbuild')) ||
    instructions.some(({ name, args }) => name === 'ONBUILD' && /^\s*(?:COPY|ADD|RUN)\b/i.test(args));
const whole = { path: '', excludes: [], seesIgnored: true };
const everything = ({ question }) => [undefined, ...Object.keys(question.buildContexts)].map((context) => ({
    ...whole,
    context,
}));
/** A folder as the base image of a stage. */
const baseOf = ({ base }) => base.kind === 'context' ? [{ ...whole, context: base.name }] : [];
/** The context that `from` names, the main one without it; undefined: an image or a stage, or what nobody knows. */
const originOf = (from, { dockerfile: { question } }) => {
    if (from === undefined)
        return { context: undefined };
    if (from.includes('$'))
        return 'unknown';
    const image = (0,_dockerfile_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageName */ .t)(from, question.buildContexts, () => undefined);
    return image.kind === 'context' ? { context: image.name } : undefined;
};
const takenBy = (taking) => {
    const { name } = taking.instruction;
    if (name === 'RUN')
        return mountsOf(taking);
    return name === 'COPY' || name === 'ADD' ? copiesOf(taking) : [];
};
const copiesOf = (taking) => {
    const { dockerfile, instruction, values, readsIgnored } = taking;
    const origin = originOf(instruction.name === 'COPY' ? (0,_dockerfile_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(instruction, 'from') : undefined, taking);
    if (origin === undefined)
        return [];
    if (origin === 'unknown')
        return everything(dockerfile);
    const patterns = (0,_dockerfile_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Zo)(instruction.flags, 'exclude');
    // An exception, or what is not certain, could include something again.
    const excludes = patterns.some((each) => /[$!"'`\\]/.test(each)) ? [] : patterns;
    return (0,_dockerfile_syntax_instruction_words_js__WEBPACK_IMPORTED_MODULE_1__/* .copyWords */ .r)(instruction.args)
        .slice(0, -1)
        .filter((word) => !isElsewhere(word, instruction))
        .flatMap((word) => {
        const path = (0,_certain_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .certainWord */ .L)(word, values);
        if (path === undefined)
            return everything(dockerfile);
        if (isElsewhere(path, instruction))
            return [];
        return {
            ...origin,
            path: taking.matchesTop && isTop(path) ? '' : cleaned(path),
            excludes,
            seesIgnored: readsIgnored && origin.context !== undefined,
        };
    });
};
/** Kaniko, pkg/util/command_util.go (ResolveSources): `COPY .* ./` takes everything. */
const isTop = (path) => {
    const pattern = /[*?[]/.test(path) ? (0,_pattern_matcher_js__WEBPACK_IMPORTED_MODULE_6__/* .namePatternOf */ .f)(cleaned(path)) : undefined;
    return pattern !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesName */ .Hj)(pattern, '.');
};
/** A heredoc, or something that ADD downloads. */
const isElsewhere = (word, { name }) => /^\d*<<-?[^<]/.test(word) || (name === 'ADD' && /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i.test(word));
/** As engines clean the path of a source: `..` does not lead out of the context. */
const cleaned = (path) => {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
};
const mountsOf = (taking) => (0,_dockerfile_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Zo)(taking.instruction.flags, 'mount').flatMap((mount) => mountOf(mount, taking));
const mountOf = (mount, taking) => {
    const { dockerfile, values, readsIgnored } = taking;
    if (/["'`\\]/.test(mount))
        return everything(dockerfile);
    const options = new Map(mount.split(',').map((each) => [each.replace(/=.*/s, '').trim().toLowerCase(), each]));
    const valueOf = (...names) => names.flatMap((name) => options.get(name)?.replace(/^[^=]*=?/, '') ?? []).at(-1);
    const type = valueOf('type') ?? 'bind';
    const from = valueOf('from');
    if (['secret', 'ssh', 'tmpfs'].includes(type) || (type === 'cache' && from === undefined))
        return [];
    const origin = originOf(from, taking);
    if (origin === undefined)
        return [];
    const path = (0,_certain_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .certainWord */ .L)(valueOf('source', 'src') ?? '', values);
    const isKnown = (type === 'bind' || type === 'cache') && origin !== 'unknown' && path !== undefined;
    if (!isKnown)
        return everything(dockerfile);
    // A mount that can be written to is compared as a whole.
    const isWritable = [...options].some(([name, option]) => ['rw', 'readwrite'].includes(name) ||
        (['ro', 'readonly'].includes(name) && !/^\w+(?:=true)?$/.test(option)));
    return [{ ...origin, path: isWritable ? '' : cleaned(path), excludes: [], seesIgnored: readsIgnored }];
};


/***/ }),

/***/ 88628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ everyRule),
/* harmony export */   os: () => (/* binding */ rulesOfRun),
/* harmony export */   yO: () => (/* binding */ rulesOfRunning)
/* harmony export */ });
/* harmony import */ var _engines_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2595);
/* harmony import */ var _host_version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51774);


/**
 * The rules of all engines that may build in this run. Which version of an engine will run is not known before it starts,
 * so the rules of all its versions count, except where the version is given.
 */
const rulesOfRun = async (host, { engines: wanted }) => {
    if (wanted === 'all')
        return everyRule;
    const names = wanted === 'auto' ? await usualEngines(host) : wanted;
    return [...new Set(names.flatMap(rulesOf))];
};
const rulesOf = (name) => {
    const [engine = '', version] = name.split('@');
    if (!isEngine(engine))
        return everyRule;
    switch (_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s[engine].storage.kind) {
        case 'containers':
            return ['buildah', 'podman-4'];
        case 'kaniko':
            return ['kaniko'];
        case 'docker':
        case 'builder':
        case 'buildkitd':
            return version !== undefined && Number.parseInt(version, 10) >= 23
                ? ['buildkit']
                : ['buildkit', 'docker-20'];
    }
};
/** The rules of an engine that runs, whose version is known then; of the newest version where it is not. */
const rulesOfRunning = ({ name, versions }) => {
    const [rules = 'buildkit', ofOldVersions] = rulesOf(name.split('@')[0] ?? '');
    if (ofOldVersions === undefined)
        return rules;
    const [version, since] = rules === 'buildah' ? [versions['buildah'], '1.29.0'] : [versions['server'], '23.0.0'];
    return version !== undefined && (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isOlder */ .t)(version, since) ? ofOldVersions : rules;
};
const everyRule = ['buildkit', 'docker-20', 'buildah', 'podman-4', 'kaniko'];
const isEngine = (name) => name in _engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s;
/**
 * As a comparison chooses its engine: whatever `docker build` goes through; otherwise what answers, or Podman, which is
 * installed when nothing does.
 */
const usualEngines = async (host) => {
    const answering = [];
    for (const engine of Object.values(_engines_index_js__WEBPACK_IMPORTED_MODULE_0__/* .engines */ .s)) {
        if (await isUsers(engine, host))
            return [engine.name];
        if (engine.usual && (await answers(engine, host)))
            answering.push(engine);
    }
    const withDocker = answering.find(({ needs }) => needs.dockerDaemon !== undefined);
    return withDocker === undefined ? [...answering.map(({ name }) => name), 'podman'] : [withDocker.name];
};
const answers = async (engine, host) => {
    const detection = await engine.detect(host).catch(() => undefined);
    return detection?.kind === 'found' && detection.answers;
};
const isUsers = async (engine, host) => (await engine.isUsers?.(host).catch(() => false)) ?? false;


/***/ }),

/***/ 19358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   kH: () => (/* binding */ shortestMatch),
/* harmony export */   kt: () => (/* binding */ matchesGlob),
/* harmony export */   mF: () => (/* binding */ anyFolders)
/* harmony export */ });
const anyFolders = Symbol('**');
/** Each step is one character, `*`, or a condition; a condition can also be that a character is a star. */
const namePattern = (steps) => {
    const first = steps.findIndex(isNotLiteral);
    const last = steps.findLastIndex(isNotLiteral);
    const start = first === -1 ? steps : steps.slice(0, first);
    return { steps, start: start.join(''), end: steps.slice(last + 1).join('') };
};
const isNotLiteral = (step) => step === '*' || typeof step !== 'string';
const anyName = namePattern(['*']);
/** Whether a path, given part by part, matches a glob. */
const matchesGlob = (glob, path) => matchesInTurn(spelledOut(glob), path, (part) => part === anyFolders, (part, name) => part !== anyFolders && matchesName(part, name));
/** Anything below is at least one name. */
const spelledOut = (glob) => glob.at(-1) === anyFolders ? [...glob.slice(0, -1), anyName, anyFolders] : glob;
/**
 * How many names of a path are a match, the fewest; undefined: none are. Goes through the path once, with all places in the
 * glob that its start can have led to: to match each start by itself would take time with the square of the folders.
 */
const shortestMatch = (glob, path) => {
    const parts = spelledOut(glob);
    let open = openPlaces(parts, [0]);
    for (const [at, name] of path.entries()) {
        const next = [...open].flatMap((place) => {
            const part = parts[place];
            if (part === undefined || part === anyFolders)
                return part === undefined ? [] : [place];
            return matchesName(part, name) ? [place + 1] : [];
        });
        open = openPlaces(parts, next);
        if (open.has(parts.length))
            return at + 1;
        if (open.size === 0)
            return undefined;
    }
    return undefined;
};
/** With those behind any folders, which may be none. */
const openPlaces = (parts, places) => {
    const open = new Set();
    for (const first of places)
        for (let place = first; !open.has(place); place += 1) {
            open.add(place);
            if (parts[place] !== anyFolders)
                break;
        }
    return open;
};
/** Whether a name matches a glob without slashes. */
const matchesName = ({ steps, start, end }, name) => name.startsWith(start) &&
    name.endsWith(end) &&
    (steps.length === start.length
        ? name === start
        : matchesInTurn(steps, [...name], (step) => step === '*', (step, character) => (typeof step === 'string' ? step === character : step(character))));
/**
 * Matches items one after the other; a wide pattern takes any number of them. Each takes as few as possible, and only the
 * last one that was met is ever widened, since nothing is gained by widening an earlier one. So the time is at most the
 * product of both lengths; the regular expressions of the engines could take exponential time in JavaScript.
 */
const matchesInTurn = (patterns, items, isWide, matches) => {
    let [pattern, item] = [0, 0];
    let widened;
    while (item < items.length || pattern < patterns.length) {
        const [wanted, found] = [patterns[pattern], items[item]];
        if (wanted !== undefined && isWide(wanted)) {
            widened = { pattern, item };
            pattern += 1;
        }
        else if (wanted !== undefined && found !== undefined && matches(wanted, found)) {
            pattern += 1;
            item += 1;
        }
        else if (widened !== undefined && widened.item < items.length) {
            widened = { pattern: widened.pattern, item: widened.item + 1 };
            pattern = widened.pattern + 1;
            item = widened.item;
        }
        else {
            return false;
        }
    }
    return true;
};


/***/ }),

/***/ 98761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lP: () => (/* binding */ ignoreFilesOf),
  Vi: () => (/* binding */ makeIgnore),
  RT: () => (/* binding */ readIgnore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/syntax/words.js
var words = __webpack_require__(41178);
// EXTERNAL MODULE: ./build/projects/context/build-inputs/pattern-matcher.js
var pattern_matcher = __webpack_require__(78767);
;// CONCATENATED MODULE: ./build/projects/context/build-inputs/ignore-patterns.js



/** Far above what people write; every file of a context is compared with every pattern. */
const [mostBytes, mostPatterns] = [1_000_000, 5000];
/** No path is longer. */
const longestPattern = 4_096;
/**
 * Reads the lines of an ignore file. Throws for a pattern that the engine does not accept, naming `file` and the line, and
 * for a file that is too large.
 */
const ignorePatterns = async (text, rules, file, pause) => {
    if (text.length > mostBytes)
        throw new Error(`${file} is larger than 1 MB; exclude whole folders instead of single files`);
    const lines = linesOf(text, rules);
    if (lines.length > mostPatterns)
        throw new Error(`${file} has ${lines.length} patterns, and ${mostPatterns} are supported; exclude whole folders instead of single files`);
    const patterns = [];
    for (const { number, line, pattern, isException } of lines) {
        await pause();
        if (pattern.length > longestPattern)
            throw new Error(`${file}, line ${number}: a pattern has at most ${longestPattern} characters`);
        const matches = pattern === '' ? undefined : await (0,pattern_matcher/* patternMatcher */.l)(pattern, rules);
        if (matches === undefined)
            throw new Error(`${file}, line ${number}: "${line.trim()}" is not a pattern; the build would fail on it`);
        patterns.push({ text: pattern, isException, matches });
    }
    return patterns;
};
const linesOf = (text, rules) => (rules === 'buildah' ? text : text.replace(/^\uFEFF/, '')).split('\n').flatMap((line, index) => {
    const read = line.startsWith('#') ? undefined : readLine(line, rules);
    return read === undefined ? [] : [{ number: index + 1, line, ...read }];
});
/** Removes blanks, slashes and `.` parts. A leading slash has no meaning, since every pattern starts at the root. */
const readLine = (line, rules) => {
    // Buildah strips slashes before blanks and only then looks for the `!`.
    const bare = (0,words/* trim */.Bq)(rules === 'buildah' ? withoutSlashes(line) : line);
    if (bare === '')
        return undefined;
    // Both clean the line with its `!`: so `!a/..` is malformed for the one, and `!/../a` has no `!` for the other.
    const whole = clean(rules === 'buildah' ? bare : cleanedBody(bare));
    const isException = whole.startsWith('!');
    const text = isException ? whole.slice(1) : whole;
    const isCleanedAgain = isException && (rules === 'buildah' || rules === 'podman-4');
    return { pattern: isCleanedAgain ? clean(text).replace(/^\//, '') : text, isException };
};
const cleanedBody = (line) => {
    const [mark, body] = line.startsWith('!') ? ['!', (0,words/* trim */.Bq)(line.slice(1))] : ['', line];
    return `${mark}${clean(body).replace(/^\/(?=.)/, '')}`;
};
/** Without slashes at both ends. */
const withoutSlashes = (text) => {
    let [from, to] = [0, text.length];
    while (from < to && text[from] === '/')
        from += 1;
    while (to > from && text[to - 1] === '/')
        to -= 1;
    return text.slice(from, to);
};
/** Go's filepath.Clean. */
const clean = (path) => (path === '' ? '' : external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, ''));

// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/host/inside/check.js
var check = __webpack_require__(36016);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
;// CONCATENATED MODULE: ./build/projects/context/build-inputs/ignore.js






/**
 * The ignore files in the order in which an engine looks for them; only the first that exists is used. `dockerfile` is
 * absolute; without one (an additional build context) only those in the folder are used.
 */
const ignoreFilesOf = (contextDir, dockerfile, rules) => {
    const beside = (ending) => dockerfile === undefined ? [] : [`${dockerfile}${ending}`];
    const inside = (name) => (0,external_node_path_.join)(contextDir, name);
    if (!isBuildah(rules))
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
const readIgnore = async (contextDir, dockerfile, rules, pause = pauses/* unstoppable */.ko) => {
    const file = ignoreFilesOf(contextDir, dockerfile, rules).find((each) => (0,external_node_fs_.existsSync)(each));
    if (file === undefined)
        return makeIgnore('', rules);
    return makeIgnore(await textOf(file), rules, file, pause);
};
/** Nothing else can be named in its place, so it says what to do about a link. */
const textOf = async (file) => {
    if ((0,external_node_fs_.lstatSync)(file).isSymbolicLink())
        throw new check/* UnsafePath */.UZ(`${(0,external_node_path_.basename)(file)} is a link, which not every engine follows; put a copy of what it leads to in its place`);
    return (await (0,read/* readTextInside */.YA)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file))) ?? '';
};
/** Reads an ignore file. Throws for a malformed pattern; `file` is the name in that error. */
const makeIgnore = async (text, rules, file, pause = pauses/* unstoppable */.ko) => {
    const patterns = await ignorePatterns(text, rules, file ?? 'the ignore file', pause);
    const exceptions = patterns.filter(({ isException }) => isException);
    const folders = new Map();
    const mayHoldOthers = (folder) => 
    // Kaniko decides about each file on its own.
    rules === 'kaniko' || exceptions.some(({ text: pattern }) => mayBeBelow(folder, pattern, rules));
    const folderOf = (path) => {
        if (path === '.' || path === '/')
            return undefined;
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const parent = folderOf(external_node_path_.posix.dirname(path));
        const decided = decide(path, parent, { patterns, rules });
        const isPruned = parent?.isPruned === true || (decided.isIgnored && !mayHoldOthers(path));
        const found = { ...decided, parent, depth: (parent?.depth ?? 0) + 1, isPruned };
        folders.set(path, found);
        return found;
    };
    const isIgnoredItself = (path) => {
        // In the engines' regular expressions `.*` ends at a line break: then the path may well be taken.
        if (patterns.length === 0 || path.includes('\n'))
            return false;
        // Docker 20.10 sends a folder, even an empty one, in which an exception could include something.
        if (rules === 'docker-20' && mayHoldOthers(path))
            return false;
        return decide(path, folderOf(external_node_path_.posix.dirname(path)), { patterns, rules }).isIgnored;
    };
    const isIgnored = (path) => (patterns.length > 0 && !path.includes('\n') && folderOf(external_node_path_.posix.dirname(path))?.isPruned === true) ||
        isIgnoredItself(path);
    return { file, isIgnored, isIgnoredItself, mayHoldOthers, hasExceptions: exceptions.length > 0 };
};
const isBuildah = (rules) => rules === 'buildah' || rules === 'podman-4';
/** Whether an engine looks into an ignored folder because of an exception. */
const mayBeBelow = (folder, exception, rules) => {
    switch (rules) {
        case 'buildkit':
            return /[*?[\]^\\]/.test(exception) || `${exception}/`.startsWith(`${folder}/`);
        case 'docker-20':
            // It compares no more than this, so `!**/*.go` includes nothing from an ignored folder.
            return `${exception}/`.startsWith(`${folder}/`);
        case 'buildah':
        case 'podman-4':
            return `${withoutSlashes(exception)}/`.startsWith(folder);
        case 'kaniko':
            return true;
    }
};
/** The last pattern that matches decides. */
const decide = (path, parent, { patterns, rules }) => {
    const parts = path.split('/');
    let isIgnored = false;
    const own = [];
    const matched = patterns.map((pattern, index) => {
        const isInherited = inherits(parent, index, pattern, rules);
        /**
         * BuildKit tries an exception only while the path is ignored, and an ordinary pattern only while it is not, so that
         * one which was skipped for a folder does not count for its content (moby/patternmatcher, MatchesUsingParentResults).
         */
        const isTried = rules !== 'buildkit' || (!isInherited && pattern.isException === isIgnored);
        const isOwn = isTried && pattern.matches(path, parts);
        own.push(isOwn);
        const found = isInherited || isOwn;
        if (found)
            isIgnored = !pattern.isException;
        return found;
    });
    return { own, matched, isIgnored };
};
/** Whether a pattern matches because of a folder that the path is in. */
const inherits = (parent, index, { text }, rules) => {
    if (rules !== 'docker-20' && rules !== 'kaniko')
        return parent?.matched[index] === true;
    // These try only the one folder that has as many names as the pattern (pkg/fileutils, Matches).
    const names = text.split('/').length;
    let folder = parent;
    while (folder !== undefined && folder.depth > names)
        folder = folder.parent;
    return folder?.depth === names && folder.own[index] === true;
};


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isOfficial),
/* harmony export */   y: () => (/* binding */ officialImages)
/* harmony export */ });
/**
 * Names of one word that a registry has: Docker's official images, and those that Podman's list of short names knows
 * (containers/shortnames).
 */
const names = `
adminer aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux backdrop bash
bonita buildpack-deps busybox caddy cassandra centos chronograf cirros clearlinux clefos clickhouse clojure composer
consul convertigo couchbase couchdb crate crux cypress dart debian debian_slim docker docker-dev drupal eclipse-mosquitto
eclipse-temurin eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora fedora-minimal flink fluentd
fsharp gazebo gcc geonetwork ghost golang gradle groovy haproxy haskell haxe hello-world hitch httpd hylang ibm-semeru-runtimes
ibmjava influxdb irssi java jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known kong krakend
lightstreamer liquibase logstash mageia mariadb mash matomo maven mediawiki memcached mongo mongo-express monica mono
mysql nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse
oraclelinux orientdb percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres
postgrest primekey-ejbca-ce pypy python r-base rabbitmq rails rakudo-star rapidoid redis redmine registry rethinkdb rhel
rocket.chat rockylinux ros ruby rust sapmachine satosa scala scratch sentry silverpeas skopeo sl solr sonarqube sourcemage
spark spiped storm swarm swift swipl teamspeak telegraf thrift tomcat tomee toolbox traefik ubi7 ubi8 ubi9 ubi10
ubuntu ubuntu-debootstrap ubuntu-upstart unit valkey varnish vault wordpress websphere-liberty xwiki yourls znc zookeeper
zulu celery django friendica glassfish hello-seattle hola-mundo iojs jenkins owncloud buildah podman rhel7 rhel-minimal`;
const officialImages = new Set(names.trim().split(/\s+/));
/** Whether the reference of an image is one of them, with or without its registry, a tag and a digest. */
const isOfficial = (reference) => officialImages.has(reference.replace(/^(?:docker\.io\/)?(?:library\/)?/, '').replace(/[:@].*/s, ''));


/***/ }),

/***/ 78767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ namePatternOf),
/* harmony export */   l: () => (/* binding */ patternMatcher)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19358);

/**
 * What an engine makes of a pattern. All of them turn it into a regular expression of Go; a pattern that is a plain glob
 * is matched as one here, any other by that expression. Undefined for a pattern that the engine does not accept.
 */
const patternMatcher = async (pattern, rules) => {
    const dialect = dialects[rules];
    if (dialect.knowsEndings && isEnding.test(pattern)) {
        const ending = pattern.slice(2);
        return (path) => path.endsWith(ending);
    }
    const glob = globOf(pattern, dialect.unescaped);
    if (glob !== undefined)
        return (_, parts) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(glob, parts);
    const source = sourceOf(pattern, dialect);
    return source === undefined ? undefined : regularExpression(source);
};
/** moby/patternmatcher, compile: the escaped characters are `.+()|{}$`. */
const current = { unescaped: /\^/, knowsEndings: true, below: '' };
/** The pkg/fileutils of Docker 20.10 and of containers/storage: only `.` and `$` are escaped. */
const older = { unescaped: /[+()|{}^]/, knowsEndings: false, below: '' };
const dialects = {
    buildkit: current,
    kaniko: current,
    'docker-20': older,
    buildah: { ...older, below: '(/.*)?' },
    'podman-4': { ...older, below: '(/.*)?' },
};
/** Unless something else in it is special. */
const isEnding = /^\*\*[^/*?[\]\\][^*?[\]\\]*$/;
const globOf = (pattern, unescaped) => {
    const parts = pattern
        .split('/')
        .map((part) => (part === '**' ? _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .anyFolders */ .mF : namePatternOf(part, unescaped)));
    return parts.every((part) => part !== undefined) ? parts : undefined;
};
/** Most patterns are plain names; reading those token by token would take several times as long. */
const isSpecial = /[*?[\]\\]/;
const token = /(\*)(?!\*)|(\?)|\[(\^?)((?:[^\][\\^&~-](?:-[^\][\\^&~-])?)+)\]|\\([^A-Za-z0-9])|([^*?[\]\\])|([\s\S])/gu;
/** Undefined for what only a regular expression can match. */
const namePatternOf = (part, unescaped = /(?!)/) => {
    if (!isSpecial.test(part) && !unescaped.test(part))
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .namePattern */ ._u)([...part]);
    const steps = [];
    for (const [, star, any, negated, members, escaped, plain] of part.matchAll(token)) {
        if (star !== undefined)
            steps.push('*');
        else if (any !== undefined)
            steps.push(() => true);
        else if (members !== undefined) {
            const isMember = membership(members);
            if (isMember === undefined)
                return undefined;
            steps.push((character) => isMember(character) !== (negated === '^'));
        }
        else if (escaped !== undefined)
            steps.push((character) => character === escaped);
        else if (plain !== undefined && !unescaped.test(plain))
            steps.push(plain);
        else
            return undefined;
    }
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .namePattern */ ._u)(steps);
};
/** Single characters and ranges; undefined when a range ends before it starts. */
const membership = (members) => {
    const ranges = [...members.matchAll(/(.)(?:-(.))?/gsu)].map(([, first = '', last = first]) => ({
        first: first.codePointAt(0) ?? 0,
        last: last.codePointAt(0) ?? 0,
    }));
    if (ranges.some(({ first, last }) => last < first))
        return undefined;
    return (character) => {
        const code = character.codePointAt(0) ?? 0;
        return ranges.some(({ first, last }) => first <= code && code <= last);
    };
};
/** The regular expression that the engine compiles; undefined when the pattern ends in the middle of an escape. */
const sourceOf = (pattern, { unescaped, below }) => {
    let source = '';
    for (const [whole, deep, behind, escape] of pattern.matchAll(/(\*\*\/?(?=(.?)))|(\\)[\s\S]|[\s\S]/gsu)) {
        if (deep !== undefined)
            source += behind === '' ? '.*' : '(.*/)?';
        else if (whole === '*')
            source += '[^/]*';
        else if (whole === '?')
            source += '[^/]';
        else if (whole === '\\')
            return undefined;
        else if (escape !== undefined || /[[\]]/.test(whole) || unescaped.test(whole))
            source += whole;
        else
            source += whole.replace(/[.+()|{}$^]/, String.raw `\$&`);
    }
    return `^${source}${below}$`;
};
/** Undefined when Go refuses it. RE2 matches in linear time; few ignore files need it, so it is loaded when one does. */
const regularExpression = async (source) => {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const expression = RE2JS.compile(source);
        return (path) => expression.test(path);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 13823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sourceGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19358);
/* harmony import */ var _host_readable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4979);
/* harmony import */ var _pattern_matcher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78767);





/**
 * The glob of a source in the context `root`. A source that follows a link, or that matches nothing, stands for the whole
 * context: engines do not agree on these, and the second would show that this glob is not theirs.
 */
const sourceGlob = async (root, path, pause) => {
    const { glob, isOdd } = globOf(path);
    // Any of the folder may be meant.
    const searched = isOdd ? [...glob, _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .anyFolders */ .mF] : glob;
    return glob.length === 0 || !(await isSettled({ root, pause }, searched)) ? wholeContext : asSource(glob);
};
const wholeContext = { lengthOfMatch: () => 0, mayReach: () => true };
/** Up to the first part that is not a plain glob; the folder above it is then taken as a whole. */
const globOf = (path) => {
    const glob = path
        .split('/')
        .filter((part) => part !== '')
        .map((part) => (part === '**' ? _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .anyFolders */ .mF : (0,_pattern_matcher_js__WEBPACK_IMPORTED_MODULE_4__/* .namePatternOf */ .f)(part)));
    const odd = glob.indexOf(undefined);
    const plain = glob.slice(0, odd === -1 ? undefined : odd).filter((part) => part !== undefined);
    return { glob: plain, isOdd: odd !== -1 };
};
const asSource = (glob) => {
    const fixed = fixedPartOf(glob);
    const lengthOfMatch = (parts) => {
        if (fixed.length === glob.length)
            return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(glob, parts.slice(0, glob.length)) ? glob.length : undefined;
        return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .shortestMatch */ .kH)(glob, parts);
    };
    return {
        lengthOfMatch,
        mayReach: (parts) => parts.every((name, at) => {
            const wanted = fixed[at];
            return wanted === undefined || (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesName */ .Hj)(wanted, name);
        }),
    };
};
/** The parts before the first `**`. */
const fixedPartOf = (glob) => {
    const end = glob.indexOf(_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .anyFolders */ .mF);
    return glob.slice(0, end === -1 ? undefined : end).filter((part) => part !== _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .anyFolders */ .mF);
};
/** Whether the fixed part of a glob matches something, and the glob meets no link on the way. */
const isSettled = async (search, glob) => {
    const { root, pause } = search;
    let folders = [''];
    for (const [at, wanted] of fixedPartOf(glob).entries()) {
        const found = [];
        for (const folder of folders) {
            await pause();
            const names = (0,_host_readable_js__WEBPACK_IMPORTED_MODULE_3__/* .readableNames */ .Vv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).filter((name) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesName */ .Hj)(wanted, name));
            const paths = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
            found.push(...paths.filter((path) => at === glob.length - 1 || isFolder(root, path)));
        }
        if (found.length === 0 || found.some((path) => isLink(root, path)))
            return false;
        folders = found;
    }
    if (!glob.includes(_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .anyFolders */ .mF))
        return true;
    for (const folder of folders)
        if (await hasLink(search, folder, glob))
            return false;
    return true;
};
const isLink = (root, path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).isSymbolicLink();
/** Whether a link below a folder is a match, or leads to a folder, in which there may be one. */
const hasLink = async (search, folder, glob) => {
    const { root, pause } = search;
    for (const name of (0,_host_readable_js__WEBPACK_IMPORTED_MODULE_3__/* .readableNames */ .Vv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder))) {
        await pause();
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (path === '.git')
            continue;
        const isFound = isLink(root, path)
            ? (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesGlob */ .kt)(glob, path.split('/')) || isFolder(root, path)
            : isFolder(root, path) && (await hasLink(search, path, glob));
        if (isFound)
            return true;
    }
    return false;
};
/** Also where a link leads to one, or in circles. */
const isFolder = (root, path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return true;
    }
};


/***/ }),

/***/ 68601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparedContexts),
/* harmony export */   Y: () => (/* binding */ measureContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);



/** Folders are told apart down to this depth. */
const deepest = 3;
/** Counts the files of a context and their bytes; links count as files without bytes. What cannot be read counts nothing. */
const measureContext = async (dir, ignore, pause) => {
    const [kept, all] = [new Map(), new Map()];
    const visit = async (folder) => {
        for (const name of (0,_host_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableNames */ .Vv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder))) {
            await pause();
            const path = folder === '' ? name : `${folder}/${name}`;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path), { throwIfNoEntry: false });
            if (stat?.isDirectory() === true)
                await visit(path);
            else if (stat !== undefined) {
                const bytes = stat.isFile() ? stat.size : 0;
                add(all, path, bytes);
                if (!ignore.isIgnored(path))
                    add(kept, path, bytes);
            }
        }
    };
    await visit('');
    return { whole: kept.get('') ?? nothing, kept, all };
};
const nothing = { files: 0, bytes: 0 };
/** Adds a file to every folder that it is in; '' is the context. */
const add = (sizes, path, bytes) => {
    const parts = path.split('/');
    for (let depth = 0; depth <= Math.min(deepest, parts.length); depth += 1) {
        const key = parts.slice(0, depth).join('/');
        const { files, bytes: sum } = sizes.get(key) ?? nothing;
        sizes.set(key, { files: files + 1, bytes: sum + bytes });
    }
};
const mostPaths = 20;
/** A folder is named instead of the one above if this much of the difference is in it. */
const mostOf = 0.9;
/** The sizes of both contexts, and the paths with the largest differences, the largest first. */
const comparedContexts = (base, head) => {
    const shift = (path) => {
        const [before, after] = [base.kept.get(path) ?? nothing, head.kept.get(path) ?? nothing];
        return { files: after.files - before.files, bytes: after.bytes - before.bytes };
    };
    const paths = [...new Set([...base.kept.keys(), ...head.kept.keys()])].filter((path) => path !== '');
    const weight = (path) => Math.abs(shift(path).bytes) + Math.abs(shift(path).files);
    const within = new Map();
    for (const path of paths) {
        const siblings = within.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (siblings === undefined)
            within.set((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), [path]);
        else
            siblings.push(path);
    }
    const innermost = (path) => {
        const inner = within.get(path)?.find((each) => weight(each) >= mostOf * weight(path));
        return inner === undefined ? path : innermost(inner);
    };
    const changed = paths
        .filter((path) => !path.includes('/') && weight(path) > 0)
        .map(innermost)
        .toSorted((one, other) => weight(other) - weight(one))
        .slice(0, mostPaths)
        .map((path) => ({ path, ...shift(path), ...ignoredIn(path, base, head) }));
    return { base: base.whole, head: head.whole, changed };
};
/** Where the files of a path are in both revisions, and the ignore file of one leaves them out. */
const ignoredIn = (path, base, head) => {
    const isLeftOut = (one, other) => (one.all.get(path)?.files ?? 0) >= mostOf * (other.kept.get(path)?.files ?? 0) &&
        (one.kept.get(path)?.files ?? 0) < (1 - mostOf) * (other.kept.get(path)?.files ?? 0);
    if (isLeftOut(base, head))
        return { ignored: 'in-base' };
    return isLeftOut(head, base) ? { ignored: 'in-head' } : {};
};


/***/ }),

/***/ 43821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ goLinesIn),
/* harmony export */   CB: () => (/* binding */ isFolderBelow),
/* harmony export */   WS: () => (/* binding */ directivesIn),
/* harmony export */   fz: () => (/* binding */ readGoMod),
/* harmony export */   mV: () => (/* binding */ requirementsIn),
/* harmony export */   tP: () => (/* binding */ replacementsIn)
/* harmony export */ });
const readLines = (text) => {
    const found = [];
    let block;
    for (const [index, written] of text.split('\n').entries()) {
        const [code, comment] = splitComment(written);
        const words = wordsOf(code);
        const [first, second] = words;
        if (first === undefined)
            continue;
        const place = { comment, line: index + 1 };
        if (block !== undefined) {
            if (first === ')')
                block = undefined;
            else
                found.push({ name: block, words, ...place });
        }
        else if (second === '(')
            block = first;
        else
            found.push({ name: first, words: words.slice(1), ...place });
    }
    return found;
};
const named = (lines, wanted) => lines.filter(({ name }) => name === wanted);
const linesOf = (text, directive) => named(readLines(text), directive);
const splitComment = (line) => {
    const at = line.indexOf('//');
    return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 2).trim()];
};
const wordsOf = (code) => (code.match(/"[^"]*"|`[^`]*`|\(|\)|[^\s()]+/g) ?? []).map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
/** The lines of one directive of a go.mod or go.work, alone or in a block, as words without comments and quotes. */
const directivesIn = (text, directive) => linesOf(text, directive).map(({ words }) => words);
/** Goes through a go.mod once. */
const readGoMod = (goMod) => {
    const lines = readLines(goMod);
    return { path: named(lines, 'module')[0]?.words[0], requirements: requirementsOf(lines) };
};
/** What the go line and the toolchain line say; each is undefined where there is none. */
const goLinesIn = (text) => {
    const lines = readLines(text);
    const versionIn = (directive, start) => {
        const [first] = named(lines, directive);
        const version = start.exec(first?.words[0] ?? '')?.[1];
        return first === undefined || version === undefined ? undefined : { version, line: first.line };
    };
    return { go: versionIn('go', /^(\d\S*)$/), toolchain: versionIn('toolchain', /^go(\d\S*)$/) };
};
/** The requirements of a go.mod in its order, each path once: of several, the last line, which replaces the others here. */
const requirementsIn = (goMod) => requirementsOf(readLines(goMod));
const requirementsOf = (lines) => {
    // By path, and where only a version is replaced, by both: that comes first (https://go.dev/ref/mod#go-mod-file-replace).
    const replacements = new Map(replacementsOf(lines).map((each) => [each.version === undefined ? each.path : `${each.path} ${each.version}`, each]));
    const found = new Map();
    for (const { words, comment, line } of named(lines, 'require')) {
        const [path, version] = words;
        if (path === undefined || version === undefined)
            continue;
        const replacedBy = replacements.get(`${path} ${version}`) ?? replacements.get(path);
        found.set(path, { path, version, replacedBy, isIndirect: /^indirect\b/.test(comment), line });
    }
    return [...found.values()];
};
/** The replace lines of a go.mod or go.work. */
const replacementsIn = (text) => replacementsOf(readLines(text));
const replacementsOf = (lines) => named(lines, 'replace').flatMap(({ words, line }) => {
    const at = words.indexOf('=>');
    const [path, target, targetVersion] = [words[0], words[at + 1], words[at + 2]];
    if (at < 1 || path === undefined || target === undefined)
        return [];
    return [{ path, version: at === 2 ? words[1] : undefined, target, targetVersion, line }];
});
/** Whether a folder replaces a module, given by a path from the folder of its go.mod. */
const isFolderBelow = ({ target }) => /^\.{1,2}(?:\/|$)/.test(target);


/***/ })

};
