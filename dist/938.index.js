export const id = 938;
export const ids = [938];
export const modules = {

/***/ 44234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ onlyDownloadsModules)
/* harmony export */ });
/* harmony import */ var _go_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41328);
/* harmony import */ var _run_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90772);
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31152);



/**
 * Whether a RUN, as an engine prints it, does nothing else but download Go modules. False for one that cannot be read, or
 * that an engine may have cut off.
 */
const onlyDownloadsModules = (run) => {
    if (run.length >= longestRead || run.includes('<<'))
        return false;
    try {
        const [instruction, ...others] = (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDockerfile */ .Ai)(run).instructions;
        if (instruction?.name !== 'RUN' || others.length > 0)
            return false;
        const commands = (0,_run_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .cI)(instruction).commands.filter((command) => !settings.has((0,_go_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .programOf */ .oQ)(command)));
        const calls = commands.map((command) => (0,_go_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .goCallOf */ .G3)(command));
        const downloads = calls.map((call) => call?.verb === 'mod' && /^(?:download|vendor)$/.test(call.args[0] ?? ''));
        const checks = calls.map((call) => call?.verb === 'env' || (call?.verb === 'mod' && call.args[0] === 'verify'));
        return downloads.includes(true) && calls.every((_, at) => downloads[at] === true || checks[at] === true);
    }
    catch {
        return false;
    }
};
/** Engines cut off longer steps. */
const longestRead = 4_000;
/** They only prepare the shell for what comes after them. */
const settings = new Set(['cd', 'set', 'export', 'echo', 'true', ':', 'umask']);


/***/ }),

/***/ 47137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readMounts),
/* harmony export */   c: () => (/* binding */ mountsOf)
/* harmony export */ });
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31152);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62310);


/** The mounts that the flags of a RUN describe. Throws for what BuildKit cannot read. */
const readMounts = (flags) => {
    const mounts = mountsRead.get(flags) ?? (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .flagsOf */ .Zo)(flags, 'mount').map(readMount);
    mountsRead.set(flags, mounts);
    return mounts;
};
/** Many checks ask about the same flags, and an instruction can have thousands. */
const mountsRead = new WeakMap();
/** The mounts of a RUN with the variables in their options resolved; none of another instruction. */
const mountsOf = ({ name, flags }, variables, escape) => name === 'RUN' ? readMounts(flags).map((mount) => resolved(mount, variables, escape)) : [];
const resolved = (mount, variables, escape) => {
    const options = Object.fromEntries(Object.entries(mount).map(([name, value]) => [name, (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(value, variables, escape).text]));
    return { ...options, type: typeIn(options) };
};
const readMount = (text) => {
    const options = {};
    for (const field of fieldsOf(text)) {
        const at = field.indexOf('=');
        const name = (at === -1 ? field : field.slice(0, at)).toLowerCase();
        const value = at === -1 ? 'true' : field.slice(at + 1);
        if (name === 'from' && /\$./s.test(value))
            throw new Error(`cannot have a variable in from=${value}: give the image a stage of its own, and name that`);
        const full = fullNames[name] ?? name;
        if (name === 'rw' || name === 'readwrite')
            options['readonly'] = value === 'true' ? 'false' : 'true';
        else
            options[full] = value;
    }
    return { ...options, type: typeIn(options) };
};
/** The name of a variable is kept as it is. */
const typeIn = ({ type = 'bind' }) => type.includes('$') ? type : type.toLowerCase();
const fullNames = {
    src: 'source',
    dst: 'target',
    destination: 'target',
    ro: 'readonly',
};
/** Splits at commas. A field may be quoted as a whole; a quote within it is doubled. */
const fieldsOf = (text) => {
    const fields = [];
    const field = /"((?:[^"]|"")*)"(?:,|$)|([^",]*)(?:,|$)/y;
    for (;;) {
        const from = field.lastIndex;
        const found = field.exec(text);
        if (found === null || text === '')
            throw new Error(`cannot have --mount=${text}`);
        fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
        if (from + found[0].length >= text.length && !found[0].endsWith(','))
            return fields;
    }
};


/***/ }),

/***/ 90772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ scriptOfRun),
/* harmony export */   Yl: () => (/* binding */ scriptOfWords),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   r5: () => (/* binding */ optionsOfRun)
/* harmony export */ });
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47137);
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30746);
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55692);
/* harmony import */ var _shell_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59390);
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31152);





/** Reads a RUN instruction in any of its forms: shell, JSON or heredoc. */
const readRun = (instruction) => {
    const known = runsRead.get(instruction);
    if (known !== undefined)
        return known;
    const step = {
        line: instruction.line,
        mounts: (0,_mounts_js__WEBPACK_IMPORTED_MODULE_0__/* .readMounts */ .b)(instruction.flags),
        network: (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(instruction, 'network'),
        security: (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(instruction, 'security'),
        commands: (0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsIn */ .GO)(scriptOfRun(instruction)),
    };
    runsRead.set(instruction, step);
    return step;
};
/** Many checks ask about the same instructions, and a Dockerfile can have thousands. */
const runsRead = new WeakMap();
const scriptsRead = new WeakMap();
/** The script of a RUN in any of its forms; empty when another program than a shell reads it. */
const scriptOfRun = (instruction) => {
    const script = scriptsRead.get(instruction) ?? readScriptOf(instruction);
    scriptsRead.set(instruction, script);
    return script;
};
const readScriptOf = ({ args, heredocs }) => {
    const words = (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonWords */ .WY)(args);
    if (words !== undefined)
        return scriptOfWords(words);
    const [first] = heredocs;
    // `RUN <<EOF` runs the text itself, with the shell unless its first line names another program.
    if (first !== undefined && isHeredocOnly(args))
        return (0,_shell_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readScript */ .U)(/^#!(?!.*sh\b)/.test(first.content) ? interpreterOf(first.content) : first.content);
    const texts = heredocs.map(({ name, content }) => `\n${content}${content === '' ? '' : '\n'}${name}`);
    return (0,_shell_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readScript */ .U)(`${args}${texts.join('')}`);
};
/** How the shell that reads the script of a RUN is started, when SHELL has these words. */
const optionsOfRun = ({ args, heredocs }, shell) => {
    const text = isHeredocOnly(args) ? (heredocs[0]?.content ?? '') : '';
    return text.startsWith('#!') ? (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionsOfScript */ .N$)(text) : (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_4__/* .optionsOfShell */ .yz)(shell);
};
const isHeredocOnly = (args) => args.replaceAll(/\d*<<-?\s*[^\s<]+/g, ' ').trim() === '';
/** The script that starts one program with these arguments. */
const scriptOfWords = (words) => (0,_shell_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readScript */ .U)(words.map(quote).join(' '));
const interpreterOf = (script) => /^#!\s*(?:\S*\/env\s+)?(\S+)/.exec(script)?.[1] ?? '';
/** One word for a shell, whatever is in it. */
const quote = (word) => `'${word.replaceAll("'", `'\\''`)}'`;


/***/ }),

/***/ 70622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jL: () => (/* binding */ rewriteNames),
  Ob: () => (/* binding */ rewriteScenarios),
  v1: () => (/* binding */ rewritesNamed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/container-paths.js
var container_paths = __webpack_require__(54617);
// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
// EXTERNAL MODULE: ./build/dockerfile/mounts.js
var dockerfile_mounts = __webpack_require__(47137);
// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
// EXTERNAL MODULE: ./build/dockerfile/syntax/syntax.js + 1 modules
var syntax = __webpack_require__(31152);
// EXTERNAL MODULE: ./build/dockerfile/variables.js
var dockerfile_variables = __webpack_require__(62310);
;// CONCATENATED MODULE: ./build/dockerfile/rewrites/line-edits.js
/** The text with its lines edited; every other line stays as it is, and a new one ends as the line does at its place. */
const editLines = (text, { before, instead }) => text
    .split('\n')
    .flatMap((line, at) => {
    const ended = (lines) => lines.map((each) => (line.endsWith('\r') ? `${each}\r` : each));
    const own = instead?.get(at + 1);
    return [...ended(before?.get(at + 1) ?? []), ...(own === undefined ? [line] : ended(own))];
})
    .join('\n');
/**
 * The first line of an instruction with flags, each with a blank before it, behind its name. undefined: the name is not
 * written at the start of the line.
 */
const withFlags = (line, name, flags) => {
    const found = new RegExp(String.raw `^\s*${name}(?=[\s\\\x60])`, 'i').exec(line)?.[0];
    return found === undefined ? undefined : `${found}${flags}${line.slice(found.length)}`;
};
/** Why an instruction stays as it is, as a clause. */
const notAtStart = (name, line) => `where ${name} is written in line ${line} is not certain`;
/** The lines of a text without their endings. */
const linesOf = (text) => text.split(/\r?\n/);

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/rewrite.js
const notApplicable = (reason) => ({ kind: 'not-applicable', reason });
/** A Dockerfile with another text. */
const changedDockerfile = (dockerfile, line) => ({
    kind: 'changed',
    dockerfile,
    ignoreFile: undefined,
    line,
});

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/quiet-programs.js
/** Whether a program writes nothing where it is started, but for what is redirected. */
const writesElsewhere = (program) => installers.has(program) || readers.has(program);
/** Whether a program writes to places of its own, or only removes. */
const isOfSystem = (program) => installers.has(program) || others.has(program);
const installers = new Set(['apk', 'apt-get', 'apt', 'yum', 'dnf', 'microdnf', 'update-ca-certificates']);
const readers = new Set([
    ...[
        'cd',
        'set',
        'export',
        'umask',
        'true',
        ':',
        'echo',
        'printf',
        'test',
        '[',
        'date',
        'uname',
        'pwd',
        'cat',
    ],
    'ls',
]);
const others = new Set([
    ...['adduser', 'addgroup', 'useradd', 'groupadd', 'set', 'export', 'true', ':', 'umask', 'rm'],
]);

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/script-text.js
/** All that a RUN gives to its shell or program, as it is written. */
const scriptTextOf = ({ name, args, heredocs }) => name === 'RUN' ? [args, ...heredocs.map(({ content }) => content)].join('\n') : '';

// EXTERNAL MODULE: ./build/dockerfile/shell/values.js + 1 modules
var values = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/dockerfile/rewrites/steps.js








/** Where an image starts: WORKDIR of the official image of Go is /go, and most images of systems have none. */
const firstFolder = (base) => {
    if (base.kind === 'scratch')
        return '/';
    const name = base.kind === 'image' ? base.reference : '';
    if (isOfficialGo(name))
        return '/go';
    return /(?:^|\/)(?:alpine|busybox|debian|ubuntu)(?=[:@]|$)/.test(name) ? '/' : `/${values/* unknown */.L5}`;
};
const startOn = ({ base }) => ({
    image: base.kind === 'image' ? base.reference : undefined,
    folder: firstFolder(base),
    user: undefined,
    hasGoMod: false,
});
/** The steps of all stages that the target needs, stage by stage. Each goes on where the stage below it ended. */
const stepsByStage = (dockerfile) => {
    const steps = stepsRead.get(dockerfile) ?? readSteps(dockerfile);
    stepsRead.set(dockerfile, steps);
    return steps;
};
/** Each rewrite asks for them, some once for each instruction. */
const stepsRead = new WeakMap();
const readSteps = (dockerfile) => {
    const ends = new Map();
    return dockerfile.needed.map((stage) => {
        let state = (stage.base.kind === 'stage' ? ends.get(stage.base.index) : undefined) ?? startOn(stage);
        const steps = stage.placed.map((placed) => {
            const step = { ...placed, ...state, stage, isOwn: placed.instruction.line > stage.line };
            state = stateAfter(step, dockerfile.escape);
            return step;
        });
        ends.set(stage.index, state);
        return steps;
    });
};
/** Paths are not longer (PATH_MAX of Linux): each WORKDIR would make a longer one of it. */
const longestPath = 4_096;
const stateAfter = (step, escape) => {
    const { image, instruction, folder, user, hasGoMod } = step;
    const value = () => steps_valueOf(step, escape);
    const next = instruction.name === 'WORKDIR' ? external_node_path_.posix.resolve(folder, value()) : folder;
    return {
        image,
        folder: next.length > longestPath ? folder : next,
        user: instruction.name === 'USER' ? value() : user,
        hasGoMod: hasGoMod || copiesGoMod(step),
    };
};
/** What an instruction of one word says, with its variables; one that is not known is `unknown`. */
const steps_valueOf = (step, escape) => {
    const known = variablesOf(step);
    const word = step.instruction.args.trim();
    const { text, missing } = (0,dockerfile_variables/* expandWord */.Vo)(word, known, escape);
    if (missing.length === 0)
        return text;
    const get = (name) => known.get(name) ?? (missing.includes(name) ? values/* unknown */.L5 : undefined);
    return (0,dockerfile_variables/* expandWord */.Vo)(word, { get }, escape).text;
};
/** Whether a WORKDIR leads to the same folder from every other one. */
const isFromRoot = (step, escape) => step.instruction.name === 'WORKDIR' && steps_valueOf(step, escape).startsWith('/');
/** The variables of a step, with the one that the official images of Go set and Dockerfiles use. */
const variablesOf = ({ variables, image }) => ({
    get: (name) => variables.get(name) ?? (name === 'GOPATH' && isOfficialGo(image) ? '/go' : undefined),
});
const copiesGoMod = ({ instruction, variables }) => (instruction.name === 'COPY' || instruction.name === 'ADD') &&
    (0,syntax/* flagOf */.iP)(instruction, 'from') === undefined &&
    (0,container_paths/* readCopy */.KK)(instruction, variables).sources.some((source) => /^(?:\.?\/)?go\.(?:mod|\*|\[)/.test(source));
/** The steps that are written in a stage that the target needs. */
const ownSteps = (dockerfile) => stepsByStage(dockerfile)
    .flat()
    .filter(({ isOwn }) => isOwn);
/**
 * The first stage that copies the whole context and then starts Go, by its text or else perhaps: the copy, and the steps of the
 * stage behind it.
 */
const compilingStage = (dockerfile) => {
    const stages = stepsByStage(dockerfile);
    const found = stages.flatMap((steps) => {
        const at = steps.findIndex((step) => step.isOwn && wholeContextTarget(step) !== undefined);
        const [copy, after] = [steps[at], steps.slice(at + 1).filter(({ isOwn }) => isOwn)];
        return copy === undefined ? [] : [{ copy, after }];
    });
    return found.find(({ after }) => after.some(callsGo)) ?? found.find(({ after }) => after.some(startsGo));
};
/** Verbs of go that neither compile nor download. */
const idle = new Set(['version', 'env', 'help', 'fmt']);
/** Whether a step is a RUN that starts Go, or a program that may start it. */
const startsGo = ({ instruction }) => instruction.name === 'RUN' &&
    (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => {
        const call = (0,go_commands/* goCallOf */.G3)(command);
        return call === undefined ? (0,go_commands/* compilesGo */.xi)(command) !== 'no' : !idle.has(call.verb);
    });
/** The same, of a RUN whose text shows it. */
const callsGo = (step) => startsGo(step) &&
    (0,run_steps/* readRun */.cI)(step.instruction).commands.some((command) => {
        const call = (0,go_commands/* goCallOf */.G3)(command);
        return call === undefined ? (0,go_commands/* compilesGo */.xi)(command) === 'yes' : !idle.has(call.verb);
    });
/** Whether a program that this reader does not follow decides what a RUN does. */
const isIndirectRun = ({ instruction }) => instruction.name === 'RUN' &&
    (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => (0,go_commands/* goCallOf */.G3)(command) === undefined && (0,go_commands/* compilesGo */.xi)(command) === 'unknown');
/** The target of a COPY or an ADD of the whole context, as it is written; undefined: the step is another one. */
const wholeContextTarget = ({ instruction, variables }) => {
    const { name, heredocs } = instruction;
    if ((name !== 'COPY' && name !== 'ADD') || (0,syntax/* flagOf */.iP)(instruction, 'from') !== undefined)
        return undefined;
    if (heredocs.length > 0)
        return undefined;
    const { sources, target } = (0,container_paths/* readCopy */.KK)(instruction, variables);
    const [only = ''] = sources;
    return sources.length === 1 && only !== '' && external_node_path_.posix.resolve('/', only) === '/' ? target : undefined;
};
/** Whether a RUN mounts the whole context. */
const mountsWholeContext = ({ instruction, variables }, escape) => (0,dockerfile_mounts/* mountsOf */.c)(instruction, variables, escape).some(({ type, from, source = '/' }) => type === 'bind' && from === undefined && external_node_path_.posix.resolve('/', source) === '/');
/** By the variables of the step, and otherwise as in the official images (GOPATH is /go), or as Go itself chooses for root. */
const goCachesOf = ({ variables, image }) => {
    const home = variables.get('HOME') ?? '/root';
    const path = variables.get('GOPATH')?.split(':')[0] ?? (isOfficialGo(image) ? '/go' : `${home}/go`);
    return {
        build: variables.get('GOCACHE') ?? `${variables.get('XDG_CACHE_HOME') ?? `${home}/.cache`}/go-build`,
        modules: variables.get('GOMODCACHE') ?? `${path}/pkg/mod`,
    };
};
/** Whether it is the official image of Go, or a copy by that name. */
const isOfficialGo = (image) => /(?:^|\/)golang(?=[:@]|$)/.test(image ?? '');
/** Whether a folder of a step's container is a mount, or in one: what is kept there does not come from layers. */
const isMounted = (step, folder, escape) => (0,dockerfile_mounts/* mountsOf */.c)(step.instruction, variablesOf(step), escape).some(({ type, target }) => /^(?:cache|bind|tmpfs)$/.test(type) &&
    target !== undefined &&
    (0,container_paths/* below */.Gz)(external_node_path_.posix.resolve(step.folder, target), folder) !== undefined);

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/stages.js

/**
 * The same, as if the target needed all stages: another target may be built from the rewritten file, or from the same context.
 */
const withAllStages = (dockerfile) => ({
    ...dockerfile,
    needed: dockerfile.stages,
});
/** Steps of stages that the target does not need, but that are built on some that it needs, by their numbers. */
const otherStepsAbove = (dockerfile, below) => {
    const above = withThoseAbove(dockerfile, below);
    const needed = new Set(dockerfile.needed);
    return ownSteps(withAllStages(dockerfile)).filter(({ stage }) => above.has(stage.index) && !needed.has(stage));
};
/** Numbers of the stages that others are built on, whatever the target needs. */
const stagesBelow = ({ stages }) => new Set(stages.flatMap(({ base }) => (base.kind === 'stage' ? [base.index] : [])));
/** Numbers of stages, with those of all that are built on them. */
const withThoseAbove = ({ stages }, below) => {
    const found = new Set(below);
    for (const { base, index } of stages)
        if (base.kind === 'stage' && found.has(base.index))
            found.add(index);
    return found;
};
/** Numbers of the stages that the image itself is made of: the last one, and those it is built on. */
const stagesOfImage = (dockerfile) => {
    const last = dockerfile.needed.at(-1);
    const stages = last === undefined ? [] : [...stagesUnder(last, dockerfile), last];
    return new Set(stages.map(({ index }) => index));
};
/** The stages that a stage is built on, from the first. */
const stagesUnder = (stage, { needed }) => {
    const found = [];
    let { base } = stage;
    while (base.kind === 'stage') {
        const { index } = base;
        const under = needed.find((each) => each.index === index);
        if (under === undefined)
            break;
        found.unshift(under);
        base = under.base;
    }
    return found;
};
/** What came before a step that is written in its stage. */
const before = ({ stage, instruction }, dockerfile) => {
    const stages = stepsByStage(dockerfile);
    const stepsOf = ({ index }) => stages[dockerfile.needed.findIndex((each) => each.index === index)] ?? [];
    const under = stagesUnder(stage, dockerfile);
    const own = stepsOf(stage);
    const earlier = own.slice(0, own.findIndex((each) => each.instruction === instruction));
    return {
        steps: [...under.flatMap(stepsOf), ...earlier],
        isEmptyBase: (under[0] ?? stage).base.kind === 'scratch',
    };
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/taken.js






/**
 * All that the steps of a Dockerfile take from some stages, by their numbers, and from those that are built on them; of a
 * pattern, the folder in which it is looked for.
 */
const takenFromStages = (dockerfile, holding) => {
    const { stages, indexes, escape } = dockerfile;
    const holders = withThoseAbove(dockerfile, holding);
    const numberOf = (from) => indexes.get(from.toLowerCase()) ?? (/^\d+$/.test(from) ? Number(from) : -1);
    const isStage = (from) => holders.has(numberOf(from)) || from.includes('$');
    return stages.flatMap(({ placed }) => placed.flatMap(({ instruction, variables }) => {
        const copiedFrom = (0,syntax/* flagOf */.iP)(instruction, 'from');
        if (copiedFrom !== undefined && !isStage(copiedFrom))
            return [];
        const sources = copiedFrom !== undefined
            ? (0,container_paths/* readCopy */.KK)(instruction, variables).sources
            : (0,dockerfile_mounts/* mountsOf */.c)(instruction, variables, escape).flatMap(({ type, from, source = '/' }) => type === 'bind' && from !== undefined && isStage(from) ? [source] : []);
        return sources.map((source) => ({ line: instruction.line, path: certainPart(source) }));
    }));
};
const certainPart = (source) => {
    const path = external_node_path_.posix.resolve('/', source);
    const at = path.replaceAll(values/* unknown */.L5, '*').search(/[*?[\\]/);
    return at === -1 ? path : external_node_path_.posix.dirname(`${path.slice(0, at)}x`);
};
/** Whether one of two absolute paths is the other, or in it. */
const overlap = (one, other) => (0,container_paths/* below */.Gz)(one, other) !== undefined || (0,container_paths/* below */.Gz)(other, one) !== undefined;

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/bind-source.js














/** Shows the context to the RUN that compiles, instead of copying it into a layer first. */
const bindSource = {
    name: 'bind-source',
    text: 'Mounts the context where Go compiles it, instead of copying it into a layer.',
    scenarios: ['source-change'],
    propose: (facts) => propose(facts),
};
const propose = ({ text, dockerfile }) => {
    const stage = compilingStage(dockerfile);
    if (stage === undefined)
        return notApplicable(ownSteps(dockerfile).some((step) => startsGo(step) && mountsWholeContext(step, dockerfile.escape))
            ? 'the context is mounted already'
            : 'no stage that starts Go copies the whole context with one COPY or ADD');
    const { copy, after } = stage;
    const runs = after.filter(({ instruction }) => instruction.name === 'RUN');
    const folder = external_node_path_.posix.resolve(copy.folder, wholeContextTarget(copy) ?? '.');
    const reason = whyNeeded(copy, { runs, after, folder }, dockerfile);
    if (reason !== undefined)
        return notApplicable(reason);
    const { line, endLine } = copy.instruction;
    const removed = Array.from({ length: endLine - line + 1 }, (_, index) => [line + index, []]);
    const instead = new Map(removed);
    const lines = linesOf(text);
    for (const { instruction } of runs) {
        const flag = ` --mount=type=bind,target=${folder}`;
        const own = withFlags(lines[instruction.line - 1] ?? '', 'RUN', flag);
        if (own === undefined)
            return notApplicable(notAtStart('RUN', instruction.line));
        instead.set(instruction.line, [own]);
    }
    return changedDockerfile(editLines(text, { instead }), line);
};
/** Why the copy has to stay in its layer, as a clause; undefined: a mount that nothing can be written to would do. */
const whyNeeded = (copy, { runs, after, folder }, dockerfile) => {
    const { needed } = dockerfile;
    const { stage, instruction, variables } = copy;
    if (!/^\/[\w./@+~-]*$/.test(folder) || (0,dockerfile_variables/* expand */.fT)(instruction.args, variables).missing.length > 0)
        return `line ${instruction.line} copies to a folder that is not known, or cannot be written in a mount`;
    if (folder === '/')
        return 'the context is copied to the root of the container';
    if (instruction.flags.length > 0)
        return `the ${instruction.name} in line ${instruction.line} has flags, which a mount cannot honour`;
    if (stage === needed.at(-1))
        return 'the image itself holds the copied files';
    if (stagesBelow(dockerfile).has(stage.index))
        return 'a later stage is built on the one that copies the context';
    const taken = takenFromStages(dockerfile, [stage.index]).find(({ path }) => overlap(path, folder));
    if (taken !== undefined)
        return `line ${taken.line} copies from the folder of the sources`;
    const copied = after.find(({ instruction: { name } }) => name === 'COPY' || name === 'ADD');
    if (copied !== undefined)
        return `line ${copied.instruction.line} copies something after the sources`;
    const kept = runs.find((run) => keepsWithin(run, folder, dockerfile.escape));
    if (kept !== undefined)
        return `line ${kept.instruction.line} has a mount or a cache of Go in the folder of the sources`;
    const hidden = before(copy, dockerfile).steps.find((step) => fills(step, folder));
    if (hidden !== undefined)
        return `line ${hidden.instruction.line} may put files where the context is copied to, and a mount would hide them`;
    const writing = runs.find((run) => writesTo(run, folder));
    return writing === undefined
        ? undefined
        : `line ${writing.instruction.line} may write to the folder of the sources`;
};
/** Nothing can be made, or mounted, in a mount that cannot be written to. */
const keepsWithin = (run, folder, escape) => {
    const { build, modules } = goCachesOf(run);
    const mounts = (0,dockerfile_mounts/* mountsOf */.c)(run.instruction, run.variables, escape).flatMap(({ target }) => target ?? []);
    return [build, modules, ...mounts].some((path) => isWithin(external_node_path_.posix.resolve(run.folder, path), folder));
};
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);
/** Only calls of go whose output is named, and goes elsewhere, surely write nothing there; a redirection may. */
const writesTo = (step, folder) => {
    const { commands } = (0,run_steps/* readRun */.cI)(step.instruction);
    const isElsewhere = (path) => path.startsWith('/') && !isWithin(external_node_path_.posix.resolve(path), folder);
    if (changesGoMod(step) || !redirectedTo(step).every(isElsewhere))
        return true;
    const moves = commands.some((command) => (0,go_commands/* programOf */.oQ)(command) === 'cd' || (0,go_commands/* goCallOf */.G3)(command)?.folder !== undefined);
    return commands.some((command) => {
        const call = (0,go_commands/* goCallOf */.G3)(command);
        if (call === undefined)
            return (0,go_commands/* programOf */.oQ)(command) === 'mkdir'
                ? !command.words.slice(1).every((word) => word.startsWith('-') || isElsewhere(word))
                : !writesElsewhere((0,go_commands/* programOf */.oQ)(command));
        if (call.verb === 'mod')
            return !/^(?:download|verify)$/.test(call.args[0] ?? '');
        if (call.verb !== 'build')
            return !/^(?:install|vet|version|env|list)$/.test(call.verb);
        const output = outputOf(call.args);
        if (output === '' || /^[$`]/.test(output) || (moves && !output.startsWith('/')))
            return true;
        return isWithin(external_node_path_.posix.resolve(step.folder, output), folder);
    });
};
/** Files of redirections, as far as the text shows, also within quotes; another descriptor (`2>&1`) is no file. */
const redirectedTo = ({ instruction }) => [...scriptTextOf(instruction).matchAll(/>[>|]?[^\S\n]*(?!&\d)([^\s;&|<>()]*)/g)].map(([, path = '']) => path);
const changesGoMod = ({ instruction, variables }) => /-mod=mod\b/.test(`${variables.get('GOFLAGS') ?? ''} ${scriptTextOf(instruction)}`);
/** The value of `-o`; empty: there is none. */
const outputOf = (args) => {
    const at = args.findIndex((word) => /^--?o(?:=|$)/.test(word));
    const word = args[at] ?? '';
    return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (args[at === -1 ? -1 : at + 1] ?? '');
};
/** Whether a step before the copy may have put something into its folder that the context does not have there. */
const fills = (step, folder) => {
    const { instruction, folder: from, variables } = step;
    if (instruction.name === 'COPY' || instruction.name === 'ADD') {
        const { sources, target } = (0,container_paths/* readCopy */.KK)(instruction, variables);
        const to = external_node_path_.posix.resolve(from, target);
        if (!overlap(to, folder))
            return false;
        const isOfContext = (0,syntax/* flagOf */.iP)(instruction, 'from') === undefined && instruction.heredocs.length === 0;
        return !isOfContext || to !== folder || !sources.every((source) => moduleFile.test(source));
    }
    if (instruction.name !== 'RUN')
        return false;
    return (scriptTextOf(instruction).includes(folder) ||
        (isWithin(from, folder) && (0,run_steps/* readRun */.cI)(instruction).commands.some(mayWriteHere)));
};
/** They are in the context by the same name. */
const moduleFile = /^(?:\.?\/)?go\.[\w.*]+$/;
const mayWriteHere = (command) => {
    const call = (0,go_commands/* goCallOf */.G3)(command);
    if (call === undefined)
        return !isOfSystem((0,go_commands/* programOf */.oQ)(command));
    return !/^(?:install|version|env|mod|get)$/.test(call.verb) || call.args[0] === 'vendor';
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/go-steps.js




/**
 * The RUN steps that start Go, or a program that may. Where Go is started elsewhere, a script in an image of a system, into
 * which nothing that is called Go was put, is not one of them: it cannot start what is not there.
 */
const goSteps = (dockerfile) => {
    const steps = ownSteps(dockerfile).filter(startsGo);
    return steps.some((step) => callsGo(step) || isOfficialGo(step.image))
        ? steps.filter((step) => callsGo(step) || !isWithoutGo(step, dockerfile))
        : steps;
};
const isWithoutGo = (step, dockerfile) => systems.test(step.image ?? '') &&
    ![...before(step, dockerfile).steps, step].some(({ instruction: { flags, args, heredocs } }) => namesGo.test([...flags, args, ...heredocs.map(({ content }) => content)].join(' ')));
/** Official images that have no Go. */
const systems = /(?:^|\/)(?:alpine|busybox|debian|ubuntu|fedora|node|nginx|python)(?=[:@]|$)/;
const namesGo = /(?<![a-z])go(?:lang)?(?![a-z])/i;
/** Whether a RUN builds programs of other modules, as in `go install example.com/tool@v1.2.3`. */
const fetchesPrograms = ({ instruction }) => (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => {
    const call = (0,go_commands/* goCallOf */.G3)(command);
    return call !== undefined && (call.verb === 'get' || call.args.some((word) => /\w@\w/.test(word)));
});

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/module-cache.js






/** Whether a step copies modules to where Go keeps them: into that folder, or as a folder that holds it under the same name. */
const copiesModules = (step) => {
    const { instruction, variables, folder } = step;
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD')
        return false;
    const { modules } = goCachesOf(step);
    const { sources, target } = (0,container_paths/* readCopy */.KK)(instruction, variables);
    const to = external_node_path_.posix.resolve(folder, target);
    if (to === '/' || !overlap(to, modules))
        return false;
    const isAlike = (0,syntax/* flagOf */.iP)(instruction, 'from') !== undefined && sources.some((source) => external_node_path_.posix.resolve('/', source) === to);
    return isAlike || (0,container_paths/* below */.Gz)(external_node_path_.posix.dirname(modules), to) !== undefined;
};
/** Whether a RUN starts Go with a go.mod of the context that is mounted by itself. */
const mountsGoMod = (step, escape) => startsGo(step) &&
    (0,dockerfile_mounts/* mountsOf */.c)(step.instruction, step.variables, escape).some(({ type, from, source = '' }) => type === 'bind' && from === undefined && external_node_path_.posix.resolve('/', source) === '/go.mod');

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/cache-mounts.js













/** Keeps what Go compiled and downloaded in cache mounts, so that a changed file does not throw it away. */
const cacheMounts = {
    name: 'cache-mounts',
    text: 'Keeps the build cache and the module cache of Go in cache mounts.',
    scenarios: ['source-change', 'go-mod-change'],
    hosted: 'On hosted runners there is no such gain: each job begins with an empty builder, and cache mounts are in no cache that is exported.',
    propose: (facts) => cache_mounts_propose(facts),
};
const cache_mounts_propose = ({ text, dockerfile, module }) => {
    const runs = goSteps(dockerfile);
    const [first] = runs;
    if (first === undefined)
        return notApplicable('no RUN instruction of the Dockerfile starts Go');
    const others = runs.find(({ user }) => user !== undefined && !isRoot(user));
    if (others !== undefined)
        return notApplicable(`Go runs as the user ${others.user} in line ${others.instruction.line}, and a new cache mount belongs to root`);
    const reason = whyInLayers(runs, dockerfile);
    if (reason !== undefined)
        return notApplicable(reason);
    const instead = new Map();
    const lines = linesOf(text);
    const keepsModules = !module.isVendored && new Set(runs.map(accessOf)).size === 1;
    for (const run of runs) {
        const flags = missingMounts(run, { dockerfile, keepsModules });
        if (flags === '')
            continue;
        const { line } = run.instruction;
        const own = withFlags(lines[line - 1] ?? '', 'RUN', flags);
        if (own === undefined)
            return notApplicable(notAtStart('RUN', line));
        instead.set(line, [own]);
    }
    const [line] = instead.keys();
    return line === undefined
        ? notApplicable('every RUN instruction that starts Go has the mounts for caches that it can have')
        : changedDockerfile(editLines(text, { instead }), line);
};
/** Why what Go keeps has to stay in layers, as a clause: what is in a mount is in no image, and no other stage can copy it. */
const whyInLayers = (runs, dockerfile) => {
    const ofImage = stagesOfImage(dockerfile);
    if (runs.some(({ stage }) => ofImage.has(stage.index)))
        return 'the image itself holds what Go downloads and compiles, and may need it when it runs';
    const own = runs.find(({ instruction }) => setsFolders.test(scriptTextOf(instruction)));
    if (own !== undefined)
        return `line ${own.instruction.line} says itself where Go keeps them`;
    const targets = [
        ...new Set(runs.map((run) => goCachesOf(run)).flatMap(({ build, modules }) => [build, modules])),
    ];
    const odd = targets.find((target) => !/^\/[\w./@+~-]*$/.test(target));
    if (odd !== undefined)
        return `${odd} cannot be the target of a mount as it is written`;
    const holding = runs.map(({ stage }) => stage.index);
    const taken = takenFromStages(dockerfile, holding).find(({ path }) => targets.some((each) => overlap(path, each)));
    if (taken !== undefined)
        return `line ${taken.line} copies from a folder in which Go keeps them`;
    const other = otherStepsAbove(dockerfile, holding).find(startsGo);
    if (other !== undefined)
        return `line ${other.instruction.line}, in a stage that this target does not need, may need what Go keeps in layers`;
    const using = ownSteps(dockerfile).find((step) => usesFolders(step, targets));
    return using === undefined
        ? undefined
        : `line ${using.instruction.line} writes to, empties or names a folder in which Go keeps them`;
};
const setsFolders = /\bGO(?:CACHE|MODCACHE|PATH)=/;
/** Whether what layers have there is needed, or what a mount would have there would not last. */
const usesFolders = (step, targets) => {
    const { instruction, variables, folder } = step;
    const isInside = (path) => targets.some((target) => (0,container_paths/* below */.Gz)(target, external_node_path_.posix.resolve(folder, path)) !== undefined);
    if (instruction.name === 'COPY' || instruction.name === 'ADD')
        return isInside((0,container_paths/* readCopy */.KK)(instruction, variables).target) || copiesModules(step);
    if (!startsGo(step))
        return /\bpkg\/mod\b|\bgo-build\b|\bGO(?:MOD)?CACHE\b/.test(scriptTextOf(instruction));
    return (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => {
        const call = (0,go_commands/* goCallOf */.G3)(command);
        if (call?.verb === 'clean')
            return call.args.some((word) => /^--?(?:mod)?cache$/.test(word));
        return ((0,go_commands/* programOf */.oQ)(command) === 'rm' &&
            command.words.slice(1).some((word) => targets.some((target) => overlap(removedBy(step, word), target))));
    });
};
/** The folder that an argument of rm empties or removes: a mount can be neither. */
const removedBy = (step, word) => {
    const { build, modules } = goCachesOf(step);
    const home = step.variables.get('HOME') ?? '/root';
    const usual = {
        ...{ HOME: home, GOCACHE: build, GOMODCACHE: modules },
        GOPATH: external_node_path_.posix.dirname(external_node_path_.posix.dirname(modules)),
    };
    const get = (name) => step.variables.get(name) ?? usual[name];
    const path = (0,dockerfile_variables/* expand */.fT)(word.replace(/^~(?=\/|$)/, home), { get }).text;
    return external_node_path_.posix.resolve(step.folder, path.replace(/\/[^/]*[*?[].*$/s, '/'));
};
const isRoot = (user) => /^(?:root|0)(?::|$)/.test(user);
/**
 * With what a RUN may fetch modules. A layer may be there while a mount is empty, as after a prune, or with a cache that was
 * imported: then each RUN has to fetch them itself, and one without the secrets or the network of another could not.
 */
const accessOf = ({ instruction }) => {
    const flags = instruction.flags.filter((flag) => /^--mount=(?:.*,)?type=(?:secret|ssh)(?:,|$)|^--network=/.test(flag));
    const settings = scriptTextOf(instruction).match(/\b(?:GO(?:PROXY|PRIVATE|NOPROXY)|https?_proxy)=\S*|\binsteadOf\b|netrc/gi) ?? [];
    return [...flags, ...settings].toSorted().join(' ');
};
/**
 * The mounts that a RUN lacks, each with a blank before it: of the modules only where they belong into one, and of a RUN that
 * compiles nothing only that.
 */
const missingMounts = (run, { dockerfile, keepsModules }) => {
    const { build, modules } = goCachesOf(run);
    return [...(onlyFetches(run) ? [] : [build]), ...(keepsModules ? [modules] : [])]
        .filter((target) => !isMounted(run, target, dockerfile.escape))
        .map((target) => ` --mount=type=cache,target=${target}`)
        .join('');
};
/** Whether Go compiles nothing in it. */
const onlyFetches = ({ instruction }) => (0,run_steps/* readRun */.cI)(instruction).commands.every((command) => {
    const call = (0,go_commands/* goCallOf */.G3)(command);
    return call === undefined ? (0,go_commands/* compilesGo */.xi)(command) === 'no' : call.verb === 'mod';
});

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/cgo-off.js







/** Compiles without C, where no package of the build needs it. */
const cgoOff = {
    name: 'cgo-off',
    text: 'Turns CGO off, which no package of this build needs.',
    scenarios: ['cold'],
    changesBinary: {
        text: 'Without CGO, the binary is linked statically, and net and os/user use code of Go instead of the C library.',
        shows: 'no-cgo',
    },
    propose: (facts) => cgo_off_propose(facts),
};
const cgo_off_propose = ({ text, dockerfile, module, sources }) => {
    const runs = goSteps(dockerfile);
    const open = runs.filter((run) => !isOff(run));
    if (runs.length === 0)
        return notApplicable('no RUN instruction of the Dockerfile starts Go');
    if (open.length === 0)
        return notApplicable('CGO is off already');
    const others = otherStepsAbove(dockerfile, open.map(({ stage }) => stage.index));
    const forced = [...open, ...others.filter(startsGo)].find(setsCgo);
    if (forced !== undefined)
        return notApplicable(`line ${forced.instruction.line} needs CGO`);
    const [file] = sources.cgoFiles;
    if (file !== undefined)
        return notApplicable(`${file} imports "C", or is another program without CGO`);
    const ofImage = stagesOfImage(dockerfile);
    if (open.some(({ stage }) => ofImage.has(stage.index)))
        return notApplicable('the image itself would keep the variable');
    if (!sources.isComplete)
        return notApplicable('not every Go file could be read, and one may import "C"');
    if (!module.hasGoMod || module.hasGoWork || sources.innerModules.length > 0)
        return notApplicable('the build may be of another module than the one in the root of the context');
    const other = open.find((run) => isIndirectRun(run) || fetchesPrograms(run));
    if (other !== undefined)
        return notApplicable(`line ${other.instruction.line} may build programs whose sources are not in the context`);
    if (module.downloads)
        return notApplicable('the modules that go.mod requires are not in the context (go mod vendor puts them there), and one of them may import "C"');
    const stages = new Map();
    for (const run of open)
        if (!stages.has(run.stage.index))
            stages.set(run.stage.index, run);
    const before = new Map([...stages.values()].map(({ instruction }) => [instruction.line, ['ENV CGO_ENABLED=0']]));
    const [line = 1] = before.keys();
    return changedDockerfile(editLines(text, { before }), line);
};
const isOff = (run) => run.variables.get('CGO_ENABLED') === '0' ||
    (0,run_steps/* readRun */.cI)(run.instruction).commands.every((command) => (0,go_commands/* goCallOf */.G3)(command) === undefined ? (0,go_commands/* compilesGo */.xi)(command) === 'no' : command.variables['CGO_ENABLED'] === '0');
/** By the variable, or by a flag that needs it. */
const setsCgo = ({ instruction, variables }) => variables.get('CGO_ENABLED') === '1' ||
    (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => command.variables['CGO_ENABLED'] === '1' ||
        command.words.some((word) => /^--?(?:race|msan|asan|buildmode=(?:c-|plugin|shared).*)$/.test(word) ||
            /-linkmode[= ]["']?external\b|-extld/.test(word)));

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/copy-link.js









/** Makes layers of the image that do not depend on those below them. */
const copyLink = {
    name: 'copy-link',
    text: 'Copies from other stages with --link, so that the layer does not depend on those below it.',
    scenarios: ['cold'],
    propose: (facts) => copy_link_propose(facts),
};
const copy_link_propose = ({ text, dockerfile }) => {
    const copies = ownSteps(dockerfile).filter(isFromStage);
    if (copies.length === 0)
        return notApplicable('no COPY takes files from another stage or image');
    const plain = copies.filter(({ instruction }) => (0,syntax/* flagOf */.iP)(instruction, 'link') === undefined);
    if (plain.length === 0)
        return notApplicable('every such COPY has --link already');
    const safe = plain.filter((step) => isSafe(step, before(step, dockerfile)));
    const [first] = safe;
    if (first === undefined)
        return notApplicable('every such COPY goes to a folder that may be a link, or may have an owner of its own, which --link would replace, or names an owner, whom --link cannot look up');
    const lines = linesOf(text);
    const instead = new Map();
    for (const { instruction: { line }, } of safe) {
        const own = withFlags(lines[line - 1] ?? '', 'COPY', ' --link');
        if (own === undefined)
            return notApplicable(notAtStart('COPY', line));
        instead.set(line, [own]);
    }
    return changedDockerfile(editLines(text, { instead }), first.instruction.line);
};
const isFromStage = ({ instruction }) => instruction.name === 'COPY' && (0,syntax/* flagOf */.iP)(instruction, 'from') !== undefined;
/**
 * A linked layer has folders of its own: they replace a link by that name, and the owner and the mode of a folder. So only what
 * goes to folders that are alike in any image is linked, or to an image that begins empty; and a file only to a name that no
 * folder has.
 */
const isSafe = (step, { steps, isEmptyBase }) => {
    const { sources, target } = (0,container_paths/* readCopy */.KK)(step.instruction, step.variables);
    const path = external_node_path_.posix.resolve(step.folder, target);
    if ([...sources, path].some((each) => each.includes(values/* unknown */.L5)))
        return false;
    // A name is looked up in the image, which a layer of its own does not see.
    if (!/^[\d:]*$/.test((0,syntax/* flagOf */.iP)(step.instruction, 'chown') ?? ''))
        return false;
    const isInto = sources.length > 1 || /(?:^|\/)\.?$/.test(target) || /[*?[]/.test(sources[0] ?? '');
    if (!isInto && (usualFolders.test(path) || steps.some((each) => names(each, path))))
        return false;
    const folder = isInto ? path : external_node_path_.posix.dirname(path);
    if (isEmptyBase)
        return !steps.some((each) => setsOwners(each.instruction) || brings(each, folder));
    return usualBins.has(folder) || (folder === '/' && !isInto);
};
const usualBins = new Set(['/usr/bin', '/usr/local/bin']);
/** Folders of images, or links to them. */
const usualFolders = /^\/(?:(?:usr|usr\/local|var)\/)?(?:bin|boot|cache|data|dev|etc|games|home|include|lib\w*|local|lock|log|man|media|mnt|opt|proc|root|run|sbin|share|spool|src|srv|sys|tmp|usr|var)?$/;
/** Whether an earlier step may have made a folder of a path. */
const names = ({ instruction: { name, args }, folder, variables }, path) => name === 'WORKDIR'
    ? `${external_node_path_.posix.resolve(folder, (0,dockerfile_variables/* expand */.fT)(args.trim(), variables).text)}/`.startsWith(`${path}/`)
    : args.includes(path);
/** Whether a step copies a folder, perhaps with an owner or a mode of its own; that of the root is usual. */
const brings = ({ instruction, variables, folder: from }, folder) => (instruction.name === 'COPY' || instruction.name === 'ADD') &&
    folder !== '/' &&
    (0,container_paths/* below */.Gz)(external_node_path_.posix.resolve(from, (0,container_paths/* readCopy */.KK)(instruction, variables).target), folder) !== undefined;
const setsOwners = ({ name, flags }) => name === 'RUN' || name === 'USER' || flags.some((flag) => /^--ch(?:own|mod)\b/.test(flag));

// EXTERNAL MODULE: ./build/dockerfile/downloads-modules.js
var downloads_modules = __webpack_require__(44234);
// EXTERNAL MODULE: ./build/dockerfile/syntax/instruction-words.js
var instruction_words = __webpack_require__(60215);
// EXTERNAL MODULE: ./build/dockerfile/shell/builtins.js
var builtins = __webpack_require__(18128);
;// CONCATENATED MODULE: ./build/dockerfile/rewrites/download-needs.js


/**
 * The first of some steps that sets, or may set, what a download after them needs, as a clause; undefined: the download can be
 * done before all of them.
 */
const setBefore = (steps, download) => {
    const used = [...download.join('\n').matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name);
    for (const step of steps) {
        const { line } = step.instruction;
        if (isIndirectRun(step))
            return `line ${line} runs a program that may set what the download needs`;
        if (sets(step, used))
            return `line ${line} sets what the download may need, and comes after the sources`;
    }
    return undefined;
};
const sets = ({ instruction }, used) => {
    const { name, args } = instruction;
    if (name === 'USER' || name === 'SHELL')
        return true;
    const isVariable = name === 'ARG' || name === 'ENV';
    if (isVariable && used.some((each) => new RegExp(String.raw `(?:^|\s)${each}(?:[=\s]|$)`).test(args)))
        return true;
    return settings.test(name === 'RUN' ? scriptTextOf(instruction) : args);
};
/**
 * Which modules are private, where they come from, and with whose name: without them a public server would be asked. Also the
 * programs that fetch them, and certificates.
 */
const settings = /\bGO(?:PRIVATE|PROXY|NOPROXY|SUMDB|NOSUMDB|NOSUMCHECK|INSECURE|FLAGS|AUTH|VCS|PATH|MODCACHE|ENV)\b|insteadOf|netrc|ssh|ssl|https?_proxy|certificates|gitconfig|\b(?:git|mercurial|subversion)\b|\bGIT_/i;

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/copy-order.js














/** Downloads the modules in a layer of their own, which a changed source file does not touch. */
const copyOrder = {
    name: 'copy-order',
    text: 'Copies go.mod and go.sum and downloads the modules before the sources are copied.',
    scenarios: ['source-change'],
    hosted: 'On hosted runners only with a cache that is exported with mode=max and imported again: each job begins with an empty builder.',
    propose: (facts) => copy_order_propose(facts),
};
const copy_order_propose = (facts) => {
    const { dockerfile, module } = facts;
    if (!module.hasGoMod)
        return notApplicable('there is no go.mod in the root of the context');
    if (module.hasGoWork)
        return notApplicable('there is a go.work, and every go.mod that it names would have to be copied');
    if (module.isVendored)
        return notApplicable('the modules are in the folder vendor, so nothing is downloaded');
    if (!module.downloads)
        return notApplicable('go.mod requires no modules, so nothing is downloaded');
    if (module.replacesByFolders)
        return notApplicable('go.mod replaces a module by a folder, whose go.mod would have to be copied as well');
    const stage = compilingStage(dockerfile);
    return stage === undefined
        ? notApplicable('no stage that starts Go copies the whole context with one COPY or ADD')
        : inStage(stage, facts);
};
const inStage = ({ copy, after }, { text, dockerfile, module, sources }) => {
    const runs = after.filter(startsGo);
    const { name, line } = copy.instruction;
    const useless = whyUseless(copy, runs, dockerfile);
    if (useless !== undefined)
        return notApplicable(useless);
    const excluded = (0,syntax/* flagsOf */.Zo)(copy.instruction.flags, 'exclude').find(mayBeOfModule);
    if (excluded !== undefined)
        return notApplicable(`the ${name} in line ${line} leaves out ${excluded}, which go.mod or go.sum may be`);
    const target = wholeContextTarget(copy) ?? '.';
    if (external_node_path_.posix.resolve(copy.folder, target) !== runs[0]?.folder)
        return notApplicable(`the ${name} in line ${line} goes to another folder than the one in which Go runs`);
    const inner = sources.innerModules.length === 0 ? undefined : runs.find(movesElsewhere);
    if (inner !== undefined)
        return notApplicable(`line ${inner.instruction.line} starts Go in another folder, which may be that of another module`);
    const download = downloadOf(runs, text);
    const reason = whyNotEarlier(copy, after, download);
    if (reason !== undefined)
        return notApplicable(reason);
    const flags = copy.instruction.flags.filter((flag) => /^--ch(?:own|mod)=/.test(flag));
    const files = ['go.mod', ...(module.hasGoSum ? ['go.sum'] : [])];
    const written = writtenTarget(copy);
    if (/[\s"'\\]/.test(written))
        return notApplicable(`the ${name} in line ${line} goes to a folder with a blank or a quote`);
    const words = ['COPY', ...flags, ...files, folderTarget(written)];
    const entering = enteringOf(copy, after, download.run, dockerfile.escape);
    if (entering === undefined)
        return notApplicable('the folder in which Go runs is entered after steps in another one, or from there');
    const before = new Map([[line, [...entering, words.join(' '), ...download.lines]]]);
    return changedDockerfile(editLines(text, { before, instead: download.removed }), line);
};
/** Why a changed source downloads nothing again, as a clause; undefined: it does. */
const whyUseless = (copy, runs, dockerfile) => {
    const { escape } = dockerfile;
    if (copy.hasGoMod)
        return 'go.mod is copied before the sources already';
    const earlier = before(copy, dockerfile).steps;
    const bringing = earlier.find((step) => copiesModules(step) || mountsGoMod(step, escape));
    if (bringing !== undefined)
        return `line ${bringing.instruction.line} brings the modules before the sources already`;
    return runs.every((run) => isMounted(run, goCachesOf(run).modules, escape))
        ? 'the modules are kept in a mount, which a changed source does not empty'
        : undefined;
};
/**
 * What has the download run in the folder that a WORKDIR enters only after the sources were copied to it. Undefined: what is
 * between them, or the COPY itself, would be in another folder then.
 */
const enteringOf = (copy, after, run, escape) => {
    const folder = run?.folder ?? copy.folder;
    if (folder === copy.folder)
        return [];
    const end = after.findIndex((step) => step.folder !== copy.folder);
    const between = after.slice(0, end);
    const isFree = between.every(({ instruction: { name } }) => /^(?:ARG|ENV|EXPOSE|LABEL|WORKDIR)$/.test(name));
    // A relative WORKDIR would go on from the new one.
    const isSame = between.slice(-1).every((step) => isFromRoot(step, escape));
    return isFree && isSame && writtenTarget(copy).startsWith('/') && /^[\w./+-]+$/.test(folder)
        ? [`WORKDIR ${folder}`]
        : undefined;
};
/** Whether a pattern of --exclude may fit go.mod or go.sum. */
const mayBeOfModule = (pattern) => /[$[\\]/.test(pattern) ||
    ['go.mod', 'go.sum'].some((file) => (0,builtins/* matches */.cK)(external_node_path_.posix
        .normalize(pattern)
        .replace(/^\/|^(?:\*\*\/)+/, '')
        .replaceAll(/[*?]+/g, values/* unknown */.L5), file));
/** With its variables. */
const writtenTarget = ({ instruction: { args } }) => (0,instruction_words/* copyWords */.r)(args).at(-1) ?? '.';
const folderTarget = (target) => (target.endsWith('/') ? target : `${target}/`);
/** The RUN of the stage that only downloads, moved as it is written; otherwise a new one, with what the first one is given. */
const downloadOf = (runs, text) => {
    const all = text.split('\n').map((each) => each.replace(/\r$/, ''));
    for (const run of runs) {
        const { line, endLine } = run.instruction;
        const lines = all.slice(line - 1, endLine);
        if (!(0,downloads_modules/* onlyDownloadsModules */.H)(lines.join('\n')) || isVendoring(run))
            continue;
        const numbers = lines.map((_, at) => line + at);
        return { run, lines, removed: new Map(numbers.map((each) => [each, []])) };
    }
    return { run: runs[0], lines: [newDownload(runs[0])], removed: new Map() };
};
const movesElsewhere = ({ instruction }) => (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => /^(?:cd|pushd)$/.test((0,go_commands/* programOf */.oQ)(command)) || (0,go_commands/* goCallOf */.G3)(command)?.folder !== undefined);
/** It needs the sources. */
const isVendoring = ({ instruction }) => (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => (0,go_commands/* goCallOf */.G3)(command)?.args[0] === 'vendor');
/** Why the download cannot come before the sources, as a clause: it would be done with other settings, or in another folder. */
const whyNotEarlier = (copy, after, { run, lines, removed }) => {
    if (run?.folder !== external_node_path_.posix.resolve(copy.folder, wholeContextTarget(copy) ?? '.'))
        return 'the modules are downloaded in another folder than the one that the sources are copied to';
    const isMoved = removed.size > 0;
    // A Makefile or a script may say from where modules come, and which are private.
    if (!isMoved && isIndirectRun(run))
        return `line ${run.instruction.line} runs a program that may download in its own way`;
    const earlier = after.slice(0, after.indexOf(run) + (isMoved ? 0 : 1));
    return setBefore(earlier, lines);
};
/** Private modules need the secrets and the agents of the RUN that downloads them now. */
const newDownload = (run) => {
    const { flags = [], args = '' } = run?.instruction ?? {};
    const kept = flags.filter((flag) => /^--mount=(?:.*,)?type=(?:secret|ssh)(?:,|$)/.test(flag));
    const words = (0,syntax/* jsonWords */.WY)(args) === undefined ? 'go mod download' : '["go", "mod", "download"]';
    return ['RUN', ...kept, words].join(' ');
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/left-out.js





/** A smaller folder is not worth a line of an ignore file. */
const leastBytes = 1_000_000;
/** The first step that copies or mounts the whole context. */
const wholeContextIn = (steps, escape) => steps.find((step) => wholeContextTarget(step) !== undefined || mountsWholeContext(step, escape));
const noWholeContext = 'no COPY, ADD or mount takes the whole context';
/** An ignore file with further names; it is about the step that copies them. */
const withoutNames = ({ ignore, text }, { instruction }, names) => {
    if (ignore.problem !== undefined)
        return notApplicable(ignore.problem);
    const end = ignore.text.includes('\r\n') ? '\r\n' : '\n';
    const separator = ignore.text === '' || ignore.text.endsWith('\n') ? '' : end;
    return {
        kind: 'changed',
        dockerfile: undefined,
        ignoreFile: `${ignore.text}${separator}${names.map((name) => `${name}${end}`).join('')}`,
        line: Math.min(instruction.line, text.split('\n').length),
    };
};
/** Stands for what a pattern names. */
const anyName = '*';
/** All parts of paths, and words of commands, by which a step may take something of a folder. */
const namedIn = (steps, escape) => {
    const found = new Set();
    const add = (path) => {
        for (const part of path.split(/[^\w.@+-]+/))
            found.add(part);
    };
    for (const { instruction, variables } of steps) {
        add(scriptTextOf(instruction));
        if (instruction.name === 'ENV' || instruction.name === 'ARG')
            add(instruction.args);
        for (const { source = '' } of (0,dockerfile_mounts/* mountsOf */.c)(instruction, variables, escape))
            add(source);
        if (instruction.name !== 'COPY' && instruction.name !== 'ADD')
            continue;
        for (const source of (0,container_paths/* readCopy */.KK)(instruction, variables).sources) {
            add(source);
            if (/[*?[]/.test(source))
                found.add(anyName);
        }
    }
    return found;
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/dockerignore.js










/** Leaves out of the context what no step needs: it is not sent, not copied, and changes no layer. */
const dockerignore = {
    name: 'dockerignore',
    text: 'Leaves large folders that the build does not need out of the context.',
    scenarios: ['source-change'],
    propose: (facts) => dockerignore_propose(facts),
};
const dockerignore_propose = (facts) => {
    const { dockerfile, sources } = facts;
    const steps = ownSteps(dockerfile);
    const copy = wholeContextIn(steps, dockerfile.escape);
    if (copy === undefined)
        return notApplicable(noWholeContext);
    const all = ownSteps(withAllStages(dockerfile));
    const named = namedIn(all, dockerfile.escape);
    const folders = sources.folders.filter((each) => mayGo(each, named));
    if (folders.length === 0)
        return notApplicable(`no folder of ${leastBytes / 1_000_000} MB or more is without use in the context`);
    const reason = whyFoldersStay(all, dockerfile, sources.cgoFiles);
    if (reason !== undefined)
        return notApplicable(`folders stay, because ${reason}`);
    const names = folders.map(({ name }) => name);
    const proposal = withoutNames(facts, copy, names);
    return proposal.kind === 'changed' && sources.gitBytes !== undefined
        ? { ...proposal, note: ofModified }
        : proposal;
};
/** Git sees no ignore file of an engine: what it tracks and does not find was deleted. */
const ofModified = 'The context has .git: if git is in the image and tracks these folders, Go may write vcs.modified=true into the binary.';
/** What the text of no step shows must stay: then no folder is left out. A clause; undefined: the text shows it all. */
const whyFoldersStay = (steps, dockerfile, cgoFiles) => {
    const taking = new Set(steps.filter((step) => wholeContextTarget(step) !== undefined).map(({ stage }) => stage));
    const bases = stagesBelow(dockerfile);
    const unclear = steps.find((step) => wholeContextTarget(step) !== undefined && targetOf(step).includes(values/* unknown */.L5));
    if (unclear !== undefined)
        return `line ${unclear.instruction.line} copies to a folder that is not known`;
    const needed = new Set(dockerfile.needed);
    for (const stage of taking) {
        if (!needed.has(stage))
            return `the stage in line ${stage.line}, which this target does not need, copies all of the context`;
        if (stage === dockerfile.needed.at(-1))
            return 'the image itself holds all of the context';
        if (bases.has(stage.index))
            return 'a later stage is built on one that copies the context';
    }
    const mounting = steps.filter((step) => mountsWholeContext(step, dockerfile.escape));
    const other = mounting.find(({ stage }) => !needed.has(stage));
    if (other !== undefined)
        return `line ${other.instruction.line}, in a stage that this target does not need, mounts all of the context`;
    const holding = [...taking].map(({ index }) => index);
    const taken = takenFromStages(dockerfile, holding).find(({ path }) => steps.some((step) => wholeContextTarget(step) !== undefined && (0,container_paths/* below */.Gz)(path, targetOf(step)) !== undefined));
    if (taken !== undefined)
        return `line ${taken.line} copies all of the context`;
    for (const step of steps.filter((each) => taking.has(each.stage) || mounting.includes(each))) {
        const reader = readerIn(step);
        if (reader !== undefined)
            return `${reader} in line ${step.instruction.line} may read any of them`;
    }
    return cgoFiles.length > 0 ? `${cgoFiles[0]} imports "C", and its compiler may read any of them` : undefined;
};
const targetOf = (step) => external_node_path_.posix.resolve(step.folder, wholeContextTarget(step) ?? '.');
/** A program of a RUN that may read files which nothing names; undefined: there is none. */
const readerIn = ({ instruction }) => instruction.name === 'RUN'
    ? (0,run_steps/* readRun */.cI)(instruction)
        .commands.filter((command) => {
        const call = (0,go_commands/* goCallOf */.G3)(command);
        return call === undefined ? !harmless.has((0,go_commands/* programOf */.oQ)(command)) : !compiling.has(call.verb);
    })
        .map(({ words }) => words.slice(0, 2).join(' '))[0]
    : undefined;
const compiling = new Set(['build', 'install', 'mod', 'env', 'version', 'vet', 'list', 'clean']);
const harmless = new Set([
    ...['apk', 'apt-get', 'apt', 'yum', 'dnf', 'microdnf', 'update-ca-certificates', 'adduser', 'addgroup'],
    ...['useradd', 'groupadd', 'mkdir', 'chmod', 'chown', 'cd', 'echo', 'printf', 'set', 'export', 'true', ':'],
    ...['umask', 'test', '[', 'touch', 'ls', 'pwd', 'date', 'uname', 'strip', 'upx', 'rm'],
]);
/** Characters that mean something else in a pattern, or in a path of a Dockerfile. */
const isPlain = (name) => /^[\w.@+-]+$/.test(name);
const mayGo = ({ name, bytes, isUsedByGo }, named) => bytes >= leastBytes &&
    !isUsedByGo &&
    isPlain(name) &&
    name !== 'vendor' &&
    !named.has(name) &&
    !named.has(anyName);

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/ignore-git.js









/** Leaves the history of the repository out of the context. It is tried by itself, because it alone may change the binary. */
const ignoreGit = {
    name: 'ignore-git',
    text: 'Leaves .git out of the context.',
    scenarios: ['source-change'],
    changesBinary: { text: 'Without .git, Go writes no commit into the binary.', shows: 'no-commit' },
    propose: (facts) => ignore_git_propose(facts),
};
const ignore_git_propose = (facts) => {
    const { dockerfile, ignore, sources } = facts;
    const steps = ownSteps(dockerfile);
    const copy = wholeContextIn(steps, dockerfile.escape);
    if (copy === undefined)
        return notApplicable(noWholeContext);
    if (sources.gitBytes === undefined)
        return notApplicable('.git is not in the context');
    if (sources.gitBytes < leastBytes)
        return notApplicable(`.git is smaller than ${leastBytes / 1_000_000} MB`);
    if (/^!\s*\/?\.git(?:\/|\s|$)/m.test(ignore.text))
        return notApplicable('the ignore file itself says that .git is needed');
    const all = ownSteps(withAllStages(dockerfile));
    if (needsGit(all, namedIn(all, dockerfile.escape)) || all.some(asksGit(all, dockerfile)))
        return notApplicable('something in the Dockerfile may need .git');
    const proposal = withoutNames(facts, copy, ['.git']);
    return proposal.kind === 'changed' && isInImage(steps, dockerfile)
        ? { ...proposal, note: 'The image itself seems to hold .git, and then no longer has it.' }
        : proposal;
};
/** Whether the image is made of a stage that copies the context, or takes the folder that it is copied to. */
const isInImage = (steps, dockerfile) => {
    const copies = steps.filter((step) => wholeContextTarget(step) !== undefined);
    const holding = new Set(copies.map(({ stage }) => stage.index));
    const folders = new Set(copies.map((step) => external_node_path_.posix.resolve(step.folder, wholeContextTarget(step) ?? '.')));
    const ofImage = stagesOfImage(dockerfile);
    return ([...holding].some((index) => ofImage.has(index)) ||
        takenFromStages(dockerfile, holding).some(({ path }) => [...folders].some((folder) => (0,container_paths/* below */.Gz)(path, folder) !== undefined)));
};
const needsGit = (steps, named) => named.has('.git') || named.has('git') || steps.some(isIndirectRun) || steps.some(runsPrograms);
/** Programs of the project, or tools it names, which may ask git. */
const runsPrograms = ({ instruction }) => instruction.name === 'RUN' &&
    (0,run_steps/* readRun */.cI)(instruction).commands.some((command) => /^(?:generate|run|tool)$/.test((0,go_commands/* goCallOf */.G3)(command)?.verb ?? ''));
/** Whether a step runs a tool that asks git, or that runs scripts of the project, in a stage to which the context is copied. */
const asksGit = (all, dockerfile) => {
    const taking = all.filter((step) => wholeContextTarget(step) !== undefined);
    const holding = withThoseAbove(dockerfile, taking.map(({ stage }) => stage.index));
    return (step) => step.instruction.name === 'RUN' &&
        (holding.has(step.stage.index) || mountsWholeContext(step, dockerfile.escape)) &&
        (0,run_steps/* readRun */.cI)(step.instruction).commands.some((command) => toolsWithGit.test((0,go_commands/* programOf */.oQ)(command)));
};
const toolsWithGit = /^(?:goreleaser|npm|npx|yarn|pnpm|bun|bunx|node|deno|cargo|mvn|gradle|gradlew|git-?\w*)$/;

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/pinned-toolchain.js







/** Builds with the Go of the image, instead of downloading the one that go.mod suggests. */
const pinnedToolchain = {
    name: 'pinned-toolchain',
    text: 'Builds with the Go of the image (GOTOOLCHAIN=local), instead of downloading the one that the toolchain line suggests.',
    scenarios: ['cold'],
    changesBinary: { text: 'It is built by another version of Go.', shows: 'other-go' },
    propose: (facts) => pinned_toolchain_propose(facts),
};
const pinned_toolchain_propose = ({ text, dockerfile, module }) => {
    const [first] = goSteps(dockerfile);
    if (first === undefined)
        return notApplicable('no RUN instruction of the Dockerfile starts Go');
    const { toolchain, go } = module;
    if (toolchain === undefined && go === undefined)
        return notApplicable('go.mod names no version of Go');
    const setting = settingOf(first);
    if (setting === 'local')
        return notApplicable('GOTOOLCHAIN is local already');
    if (setting === undefined && isOfficialGo(first.image))
        return notApplicable('the official images of Go set GOTOOLCHAIN=local themselves');
    if (setting !== undefined && setting !== 'auto')
        return notApplicable(`GOTOOLCHAIN is ${setting}, which somebody chose`);
    if (module.hasGoWork)
        return notApplicable('there is a go.work, whose lines about versions count too');
    const other = ownSteps(dockerfile).find((step) => step.stage === first.stage && startsGo(step) && fetchesPrograms(step));
    if (other !== undefined)
        return notApplicable(`line ${other.instruction.line} builds a program that may need another Go`);
    if (stagesOfImage(dockerfile).has(first.stage.index))
        return notApplicable('the image itself would keep the variable');
    const [above] = otherStepsAbove(dockerfile, [first.stage.index]);
    if (above !== undefined)
        return notApplicable(`the stage in line ${above.stage.line}, which this target does not need, would have the variable too`);
    if (!/(?:^|[/_.-])go(?:lang)?(?:[-_.][^/]*)?:[^/]*$/i.test(first.image ?? ''))
        return notApplicable('the name of the image does not say which Go it has');
    const inImage = /:(?:v|go)?(1\.\d+(?:\.\d+)?)(?=$|[-@])/.exec(first.image ?? '')?.[1];
    if (inImage === undefined)
        return notApplicable('the name of the image does not say which Go it has');
    const wanted = toolchain ?? go ?? '';
    if (!isNewer(wanted, inImage))
        return notApplicable(`go.mod asks for Go ${wanted}, which the image has, so none is downloaded`);
    if (go !== undefined && isNewer(go, inImage))
        return notApplicable(`go.mod needs Go ${go} and the image has ${inImage}: without the download nothing would build, so take a newer image`);
    const { line } = first.instruction;
    return changedDockerfile(editLines(text, { before: new Map([[line, ['ENV GOTOOLCHAIN=local']]]) }), line);
};
const settingOf = ({ instruction, variables }) => (0,run_steps/* readRun */.cI)(instruction).commands.flatMap((command) => (0,go_commands/* goCallOf */.G3)(command) === undefined ? [] : (command.variables['GOTOOLCHAIN'] ?? []))[0] ?? variables.get('GOTOOLCHAIN');
/** A version without its last number is taken as the first release of that name. */
const isNewer = (one, other) => {
    const [left, right] = [one, other].map((each) => each.split('.').map((part) => Number.parseInt(part, 10)));
    for (const at of [0, 1, 2]) {
        const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    return false;
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/trimpath.js






/** Builds without the paths of the sources in the binary. */
const trimpath = {
    name: 'trimpath',
    text: 'Builds with -trimpath.',
    scenarios: ['cold'],
    changesBinary: {
        text: 'With -trimpath, the binary names source files by their package, not by their path; so does a stack trace.',
        shows: 'trimpath',
    },
    propose: (facts) => trimpath_propose(facts),
};
const trimpath_propose = ({ text, dockerfile, sources }) => {
    const steps = ownSteps(dockerfile).filter((step) => callsIn(step).length > 0);
    const [first] = steps;
    if (first === undefined)
        return notApplicable('no RUN instruction of the Dockerfile starts go build or go install');
    if (steps.every((step) => step.variables.get('GOFLAGS')?.includes('-trimpath') === true))
        return notApplicable('GOFLAGS has -trimpath already');
    const [caller] = sources.callerFiles;
    if (caller !== undefined)
        return notApplicable(`${caller} asks for the path of a source file (runtime.Caller), which would be another`);
    const lines = linesOf(text);
    const split = steps.flatMap((step) => linesBeforeFolder(step, lines)).at(0);
    if (split !== undefined)
        return notApplicable(`the flags of go build in line ${split} go on in the next, where the first may be -C`);
    const instead = new Map();
    let added = 0;
    for (const { instruction } of steps) {
        const isJson = (0,syntax/* jsonWords */.WY)(instruction.args) !== undefined;
        for (let line = instruction.line; line <= instruction.endLine; line += 1) {
            const before = lines[line - 1] ?? '';
            const after = withFlag(before, isJson);
            added += (after.length - before.length) / (isJson ? ', "-trimpath"' : ' -trimpath').length;
            if (after !== before)
                instead.set(line, [after]);
        }
    }
    const calls = steps.flatMap(callsIn);
    const wanted = calls.filter(({ args, variables }) => !args.some((word) => /^--?trimpath/.test(word)) && !/-trimpath\b/.test(variables['GOFLAGS'] ?? ''));
    if (wanted.length === 0)
        return notApplicable('go build has -trimpath already');
    return added === wanted.length
        ? changedDockerfile(editLines(text, { instead }), first.instruction.line)
        : notApplicable('where go build is written is not certain');
};
/** Calls of go that compile packages of the project, not tools with a version of their own. */
const callsIn = ({ instruction }) => instruction.name === 'RUN'
    ? (0,run_steps/* readRun */.cI)(instruction)
        .commands.filter((command) => isGo(command))
        .flatMap((command) => (0,go_commands/* goCallOf */.G3)(command) ?? [])
        .filter(({ verb, args }) => (verb === 'build' || verb === 'install') && !args.some((word) => /^[^-].*@/.test(word)))
    : [];
/** xx-go hands what it is given on to go. */
const isGo = (command) => /^(?:xx-)?go$/.test((0,go_commands/* programOf */.oQ)(command));
/** The lines of a step in which nothing follows `go build`, or its `-C`: the next may have the folder, which comes first. */
const linesBeforeFolder = (step, lines) => {
    const { line: start, endLine } = step.instruction;
    return callsIn(step).some(({ folder }) => folder !== undefined)
        ? lines
            .slice(start - 1, endLine)
            .flatMap((line, at) => /\b(?:build|install)"?,?\s*(?:"?--?C"?,?\s*)?[\\\x60]\s*$/.test(line) ? [start + at] : [])
        : [];
};
/** A comment between continued lines stays, and so does `-C`, which Go accepts only as the first flag. */
const withFlag = (line, isJson) => {
    if (/^\s*#/.test(line))
        return line;
    return isJson
        ? line.replaceAll(/("(?:xx-)?go",\s*"(?:build|install)"(?:,\s*"--?C(?:=[^"]*"|",\s*"[^"]*"))?)(?!,\s*"-(?:trimpath|-?C[="]))/g, '$1, "-trimpath"')
        : line.replaceAll(/(?<![\w./-])((?:\/usr\/local\/go\/bin\/|xx-)?go\s+(?:-C\s+\S+\s+)?(?:build|install)(?:\s+--?C(?:=|\s+)\S+)?)(?=\s|$)(?!\s+--?C[=\s])(?!\s[^&;|]{0,300}(?:-trimpath|@))/g, '$1 -trimpath');
};

;// CONCATENATED MODULE: ./build/dockerfile/rewrites/index.js









/**
 * All that `rewrites` can name, in the order in which they are tried: what usually gains most comes first, because time may
 * run out. A new one is its file and its line here.
 */
const rewrites = [
    copyOrder,
    cacheMounts,
    dockerignore,
    ignoreGit,
    bindSource,
    pinnedToolchain,
    cgoOff,
    trimpath,
    copyLink,
];

;// CONCATENATED MODULE: ./build/projects/context/advise/rewrites.js

/** All that the input `rewrites` can name. */
const rewriteNames = rewrites.map(({ name }) => name);
/** Scenarios in which one of them can gain. */
const rewriteScenarios = [
    ...new Set(rewrites.flatMap(({ scenarios }) => scenarios)),
];
/** Those with these names, in the order in which they are tried. */
const rewritesNamed = (names) => rewrites.filter(({ name }) => names.includes(name));


/***/ }),

/***/ 30395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   Y_: () => (/* binding */ readFixture),
/* harmony export */   p2: () => (/* binding */ strategiesOf),
/* harmony export */   uz: () => (/* binding */ notInProject),
/* harmony export */   v2: () => (/* binding */ readFixtures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




const recordFile = 'fixture.json';
const strategiesFolder = 'strategies';
/** Entries of a fixture's folder that are about it, and not part of the project. */
const notInProject = [recordFile, strategiesFolder];
const dockerfileEnding = '.Dockerfile';
/** Every fixture in the folder `root`, the quickest first. */
const readFixtures = async (root) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root).catch((cause) => {
        throw new Error(`The fixtures are missing: ${root} cannot be read; install this program again`, { cause });
    });
    const withRecord = names.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name, recordFile)));
    const fixtures = await Promise.all(withRecord.map((name) => readFixture(root, name)));
    return fixtures.toSorted((left, right) => left.roughCostMs - right.roughCostMs);
};
/** The strategies of all these fixtures, each once. */
const strategiesOf = (fixtures) => [
    ...new Set(fixtures.flatMap(({ strategies }) => strategies)),
];
/** Reads one fixture in the folder `root`. Throws when it does not exist or is incomplete. */
const readFixture = async (root, name) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
    const record = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, recordFile), 'utf8').catch((cause) => {
        throw new Error(`There is no fixture ${name} in ${root}: it has no ${recordFile}`, { cause });
    });
    return {
        ...parseRecord(record, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, recordFile)),
        name,
        dir,
        oldestGo: await goLineOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod')),
        strategies: await readStrategies(dir),
        mainFile: mainFileOf(dir, name),
    };
};
/** The Dockerfile of one strategy, absolute. Throws when the fixture does not have it, naming those it has. */
const dockerfileOf = ({ name, dir, strategies }, strategy) => {
    if (strategies.includes(strategy))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, strategiesFolder, `${strategy}${dockerfileEnding}`);
    throw new Error(`Fixture ${name} has no strategy ${strategy}; it has: ${strategies.join(', ')}`);
};
const parseRecord = (text, path) => {
    const record = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text);
    const [title, roughCostMs] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(record, 'title'), (0,_host_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(record, 'roughCostMs')];
    if (title !== undefined && typeof roughCostMs === 'number')
        return { title, roughCostMs };
    throw new Error(`${path} is not like {"title": "…", "roughCostMs": 80000}`);
};
/** A toolchain line would have the go command demand one version, whatever the base image has. */
const goLineOf = async (path) => {
    const goMod = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    const version = /^go\s+(\d\S*)\s*$/m.exec(goMod)?.[1];
    if (version === undefined)
        throw new Error(`${path} has no line like "go 1.21"`);
    if (!/^toolchain\s/m.test(goMod))
        return version;
    throw new Error(`${path} has a toolchain line, but the base image decides which Go builds a fixture`);
};
const readStrategies = async (dir) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, strategiesFolder));
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


/***/ })

};
