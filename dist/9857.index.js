export const id = 9857;
export const ids = [9857];
export const modules = {

/***/ 39857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDockerfile),
  B: () => (/* binding */ readingDockerfile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/refuse.js
var refuse = __webpack_require__(54391);
;// CONCATENATED MODULE: ./build/dockerfile/rules/mount-rules.js

/** Throws for a mount that BuildKit refuses. An empty value may come from a variable of the base image. */
const refuseMount = (mount) => {
    let type = 'bind';
    for (const [key, value] of Object.entries(mount)) {
        (0,refuse/* refuseIf */.QS)(!keys.has(key), `a mount has no option ${key}`);
        (0,refuse/* refuseIf */.QS)(value !== '' && values[key]?.test(value) === false, `a mount cannot have ${key}=${value}`);
        // What belongs to some types only must come behind the type.
        if (key === 'type')
            type = value;
        (0,refuse/* refuseIf */.QS)(type !== '' && typesOf[key]?.includes(type) === false, `a mount of type ${type} has no option ${key}`);
    }
    if (type !== '')
        refuseCombination(mount);
};
const refuseCombination = (mount) => {
    const given = (key) => mount[key] !== undefined;
    const isFile = /^(?:secret|ssh|cache)$/.test(mount.type);
    for (const key of ['mode', 'uid', 'gid'])
        (0,refuse/* refuseIf */.QS)(given(key) && !isFile, `a mount of type ${mount.type} has no option ${key}`);
    (0,refuse/* refuseIf */.QS)(given('sharing') && mount.type !== 'cache', `a mount of type ${mount.type} has no option sharing`);
    if (mount.type !== 'secret')
        return;
    (0,refuse/* refuseIf */.QS)(given('from'), 'a secret cannot come from an image');
    (0,refuse/* refuseIf */.QS)(!given('id') && !given('source') && !given('target'), 'a secret needs an id');
    const isFilled = (key) => given(key) && mount[key] !== '';
    (0,refuse/* refuseIf */.QS)(isFilled('id') && isFilled('source'), 'a secret has an id or a source, not both');
};
const keys = new Set([
    ...[
        'type',
        'from',
        'source',
        'target',
        'readonly',
        'id',
        'sharing',
        'required',
        'size',
        'mode',
        'uid',
        'gid',
        'env',
    ],
    // Options of Buildah only: a file for Podman may have them.
    ...[
        'z',
        'u',
        'relabel',
        'bind-propagation',
        'chown',
        'idmap',
        'tmpcopyup',
        'notmpcopyup',
        'nosuid',
        'suid',
    ],
    ...['nodev', 'dev', 'noexec', 'exec', 'consistency', 'tmpfs-size', 'tmpfs-mode', 'subpath'],
]);
const typesOf = { required: ['secret', 'ssh'], size: ['tmpfs'] };
const mount_rules_boolean = { test: refuse/* isSwitch */.Tb };
const values = {
    type: /^(?:bind|cache|tmpfs|secret|ssh)$/,
    sharing: /^(?:shared|private|locked)$/i,
    mode: /^[0-7]{1,10}$/,
    uid: /^\d{1,9}$/,
    gid: /^\d{1,9}$/,
    size: /^\d+(?:\.\d+)? ?[kmgtp]?i?b?$/i,
    required: mount_rules_boolean,
    readonly: mount_rules_boolean,
};

// EXTERNAL MODULE: ./build/dockerfile/mounts.js
var mounts = __webpack_require__(47137);
// EXTERNAL MODULE: ./build/dockerfile/syntax/syntax.js + 1 modules
var syntax_syntax = __webpack_require__(31152);
// EXTERNAL MODULE: ./build/dockerfile/variables.js
var dockerfile_variables = __webpack_require__(62310);
// EXTERNAL MODULE: ./build/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(84730);
;// CONCATENATED MODULE: ./build/dockerfile/rules/flag-rules.js
const times = {
    interval: 'text',
    timeout: 'text',
    'start-period': 'text',
    'start-interval': 'text',
    retries: 'text',
};
const flagKinds = {
    FROM: { platform: 'text' },
    RUN: { mount: 'list', network: 'text', security: 'text', device: 'list' },
    COPY: { from: 'text', chown: 'text', chmod: 'text', link: 'switch', parents: 'switch', exclude: 'list' },
    ADD: {
        chown: 'text',
        chmod: 'text',
        link: 'switch',
        'keep-git-dir': 'switch',
        checksum: 'text',
        unpack: 'switch',
        exclude: 'list',
    },
    HEALTHCHECK: times,
};
/** Throws for a flag that an instruction does not have, unless that is open; that is repeated; or whose value is wrong. */
const refuseFlags = (instruction, flags, isOpen) => {
    const kinds = flagKinds[instruction] ?? {};
    const seen = new Set();
    for (const flag of flags) {
        const at = flag.indexOf('=');
        const name = at === -1 ? flag : flag.slice(0, at);
        const value = at === -1 ? undefined : flag.slice(at + 1);
        const kind = Object.hasOwn(kinds, name.slice(2)) ? kinds[name.slice(2)] : undefined;
        if (kind === undefined) {
            if (isOpen)
                continue;
            throw new Error(`has no flag ${name}`);
        }
        if (seen.has(name) && kind !== 'list')
            throw new Error(`has ${name} twice`);
        seen.add(name);
        if (kind === 'switch' && !/^(?:true|false)$/i.test(value ?? 'true'))
            throw new Error(`has ${flag}, which can only be true or false`);
        if (kind !== 'switch' && value === undefined)
            throw new Error(`has ${name} without a value`);
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/rules/healthcheck-rules.js


/** Throws for a HEALTHCHECK that BuildKit refuses. */
const refuseHealthcheck = ({ args, flags }) => {
    const [, kind = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(args) ?? [];
    if (kind.toUpperCase() === 'NONE') {
        (0,refuse/* refuseIf */.QS)(rest !== '', 'NONE takes no arguments');
        return;
    }
    (0,refuse/* refuseIf */.QS)(kind.toUpperCase() !== 'CMD', 'takes CMD or NONE');
    const list = (0,syntax_syntax/* jsonList */.Rr)(rest);
    (0,refuse/* refuseIf */.QS)(rest === '' || list?.length === 0, 'CMD needs a command');
    (0,refuse/* refuseIf */.QS)(list !== undefined && (0,syntax_syntax/* jsonWords */.WY)(rest) === undefined, 'has a list with something other than texts');
    for (const name of ['interval', 'timeout', 'start-period', 'start-interval'])
        (0,refuse/* refuseIf */.QS)(!isDuration((0,syntax_syntax/* flagOf */.iP)({ flags }, name) ?? ''), `cannot have --${name}=${(0,syntax_syntax/* flagOf */.iP)({ flags }, name) ?? ''}`);
    const retries = (0,syntax_syntax/* flagOf */.iP)({ flags }, 'retries') ?? '';
    (0,refuse/* refuseIf */.QS)(!/^(?:\+?\d{1,9}|-0+)?$/.test(retries), `cannot have --retries=${retries}`);
};
/** A duration of Go, which is none or at least 1 ms. */
const isDuration = (text) => {
    if (text === '' || /^[+-]?0$/.test(text))
        return true;
    const isValid = /^\+?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text);
    if (!isValid)
        return false;
    const milliseconds = [...text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)].reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (unitMs[unit] ?? 0), 0);
    return milliseconds === 0 || milliseconds >= 1;
};
const unitMs = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
};

// EXTERNAL MODULE: ./build/dockerfile/syntax/instruction-words.js
var instruction_words = __webpack_require__(60215);
// EXTERNAL MODULE: ./build/dockerfile/syntax/words.js
var syntax_words = __webpack_require__(41178);
;// CONCATENATED MODULE: ./build/dockerfile/rules/instruction-rules.js









/**
 * Throws for the first instruction that BuildKit refuses before it knows any variable, with its line. A syntax image may
 * be newer than these rules, so with one, unknown instructions and flags are left to it.
 */
const refuseInvalid = function* (instructions, { escape, syntaxImage }) {
    const rules = { escape, isOpen: syntaxImage !== undefined };
    let hasStage = false;
    for (const instruction of instructions) {
        yield;
        hasStage ||= instruction.name === 'FROM';
        const problem = hasStage || instruction.name === 'ARG' ? undefined : 'comes before the first FROM';
        if (problem !== undefined)
            throw new Error(placed(instruction, problem));
        refuseInstruction(instruction, rules);
    }
};
/** Throws for one instruction that BuildKit refuses. */
const refuseInstruction = (instruction, rules) => {
    try {
        refuseOne(instruction, rules);
    }
    catch (error) {
        throw new Error(placed(instruction, (0,refuse/* messageOf */.bD)(error)), { cause: error });
    }
};
const placed = ({ line, name }, what) => `Line ${line} of the Dockerfile: ${name === '' ? 'an instruction' : name} ${what}`;
const refuseOne = (instruction, { escape, isOpen }) => {
    const { name, args, flags } = instruction;
    const check = checks[name];
    if (check === undefined) {
        if (isOpen)
            return;
        throw new Error('is not an instruction');
    }
    if (isListForm(name) && (0,syntax_syntax/* jsonList */.Rr)(args) !== undefined && (0,syntax_syntax/* jsonWords */.WY)(args) === undefined)
        throw new Error('has a list with something other than texts');
    check(instruction, escape);
    const isUnchecked = name === 'ARG' || name === 'STOPSIGNAL' || (name === 'HEALTHCHECK' && isNone(args));
    if (!isUnchecked)
        refuseFlags(name, flags, isOpen);
};
const isNone = (args) => /^none\b/i.test(args);
const isListForm = (name) => /^(?:RUN|CMD|ENTRYPOINT|SHELL|COPY|ADD|VOLUME)$/.test(name);
const needsArgument = (instruction, escape) => (0,refuse/* refuseIf */.QS)((0,instruction_words/* wordsOf */.Z)(instruction, escape).length === 0, 'needs an argument');
const from = ({ args }) => {
    const words = (0,syntax_words/* plainWords */.c5)(args);
    const [, as = '', name = ''] = words;
    (0,refuse/* refuseIf */.QS)(words.length !== 1 && (words.length !== 3 || as.toLowerCase() !== 'as'), 'takes an image, or IMAGE AS NAME');
    (0,refuse/* refuseIf */.QS)(words.length === 3 && !/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase()), `names its stage ${name}: a name is a letter, followed by letters, digits, and any of "-_."`);
};
const pairs = ({ name, args }, escape) => {
    const found = (0,dockerfile_variables/* assignmentsOf */.I7)(name === 'LABEL' ? 'LABEL' : 'ENV', args, escape);
    (0,refuse/* refuseIf */.QS)(found.length === 0, 'needs an argument');
    const isOld = (0,syntax_words/* quotedWords */.IS)(args, escape)[0]?.includes('=') === false;
    (0,refuse/* refuseIf */.QS)(isOld && (0,syntax_words/* plainWords */.c5)(args).length < 2, 'needs a name and a value');
    for (const [variable, value] of found) {
        (0,refuse/* refuseIf */.QS)(value === undefined, `has ${variable} without a value: write NAME=VALUE`);
        (0,refuse/* refuseIf */.QS)(variable === '', 'has a value without a name');
    }
};
const argument = (instruction, escape) => {
    needsArgument(instruction, escape);
    const found = (0,dockerfile_variables/* assignmentsOf */.I7)('ARG', instruction.args, escape);
    (0,refuse/* refuseIf */.QS)(found.some(([name]) => name === ''), 'has a value without a name');
};
const run = ({ args, flags }) => {
    (0,refuse/* refuseIf */.QS)((0,syntax_syntax/* jsonList */.Rr)(args)?.length === 0, 'needs an argument');
    const [network, security] = [(0,syntax_syntax/* flagOf */.iP)({ flags }, 'network'), (0,syntax_syntax/* flagOf */.iP)({ flags }, 'security')];
    (0,refuse/* refuseIf */.QS)(!/^(?:default|none|host)$/.test(network ?? 'default'), `cannot have --network=${network ?? ''}`);
    (0,refuse/* refuseIf */.QS)(!/^(?:insecure|sandbox)$/.test(security ?? 'sandbox'), `cannot have --security=${security ?? ''}`);
    (0,mounts/* readMounts */.b)(flags);
    for (const device of (0,syntax_syntax/* flagsOf */.Zo)(flags, 'device'))
        refuseDevice(device);
};
const refuseDevice = (device) => {
    const fields = device.split(',');
    const names = fields.filter((field) => !/^required(?:=|$)/i.test(field));
    (0,refuse/* refuseIf */.QS)(device === '' || names.length > 1, `cannot have --device=${device}`);
    for (const field of fields)
        (0,refuse/* refuseIf */.QS)(/^required=/i.test(field) && !(0,refuse/* isSwitch */.Tb)(field.slice(9)), `cannot have --device=${device}`);
};
const copy = (instruction, escape) => {
    const words = (0,instruction_words/* wordsOf */.Z)(instruction, escape);
    (0,refuse/* refuseIf */.QS)(words.length < 2, 'needs a source and a destination');
    (0,refuse/* refuseIf */.QS)((0,heredocs/* heredocOf */.S)(words.at(-1) ?? '') !== undefined, 'has a heredoc for its destination');
};
const volume = (instruction, escape) => {
    needsArgument(instruction, escape);
    (0,refuse/* refuseIf */.QS)((0,instruction_words/* wordsOf */.Z)(instruction, escape).some((each) => each.trim() === ''), 'has an empty path');
};
const shell = (instruction, escape) => {
    needsArgument(instruction, escape);
    (0,refuse/* refuseIf */.QS)((0,syntax_syntax/* jsonWords */.WY)(instruction.args) === undefined, 'needs a list, as in SHELL ["sh", "-c"]');
};
/** What a trigger says is looked at only where it runs; its line must be readable, though. */
const onbuild = ({ args }, escape) => {
    (0,refuse/* refuseIf */.QS)(args === '', 'needs an instruction');
    const trigger = (0,syntax_syntax/* partsOf */.CI)(args, escape);
    (0,refuse/* refuseIf */.QS)(/^(?:ONBUILD|FROM|MAINTAINER)$/.test(trigger.name), `cannot start ${trigger.name}`);
    if (isListForm(trigger.name) &&
        (0,syntax_syntax/* jsonList */.Rr)(trigger.args) !== undefined &&
        (0,syntax_syntax/* jsonWords */.WY)(trigger.args) === undefined)
        throw new Error('has a list with something other than texts');
    if (trigger.name === 'ENV' || trigger.name === 'LABEL')
        refuseUnreadablePairs(trigger, escape);
};
const refuseUnreadablePairs = ({ name, args }, escape) => {
    const found = (0,dockerfile_variables/* assignmentsOf */.I7)(name === 'LABEL' ? 'LABEL' : 'ENV', args, escape);
    const isOld = (0,syntax_words/* quotedWords */.IS)(args, escape)[0]?.includes('=') === false;
    (0,refuse/* refuseIf */.QS)(isOld && (0,syntax_words/* plainWords */.c5)(args).length < 2, 'needs a name and a value');
    (0,refuse/* refuseIf */.QS)(found.some(([, value]) => value === undefined), 'has a name without a value: write NAME=VALUE');
};
const anything = () => undefined;
const checks = {
    ADD: copy,
    ARG: argument,
    CMD: anything,
    COPY: copy,
    ENTRYPOINT: anything,
    ENV: pairs,
    EXPOSE: needsArgument,
    FROM: from,
    HEALTHCHECK: refuseHealthcheck,
    LABEL: pairs,
    MAINTAINER: needsArgument,
    ONBUILD: onbuild,
    RUN: run,
    SHELL: shell,
    STOPSIGNAL: needsArgument,
    USER: needsArgument,
    VOLUME: volume,
    WORKDIR: needsArgument,
};

;// CONCATENATED MODULE: ./build/dockerfile/rules/expansion-rules.js








/** Throws for the first instruction of these stages whose variables BuildKit cannot replace, with its line. */
const refuseUnbuildable = function* (stages, { escape, syntaxImage }) {
    for (const { placed, problem } of stages) {
        if (problem !== undefined)
            throw new Error(problem);
        for (const each of placed) {
            yield;
            // The triggers of ONBUILD were not checked before.
            refuseInstruction(each.instruction, { escape, isOpen: syntaxImage !== undefined });
            try {
                expansion_rules_refuseOne(each, escape);
            }
            catch (error) {
                const { line, name } = each.instruction;
                throw new Error(`Line ${line} of the Dockerfile: ${name}: ${(0,refuse/* messageOf */.bD)(error)}`, { cause: error });
            }
        }
    }
};
const expansion_rules_refuseOne = (placed, escape) => {
    const { instruction, variables } = placed;
    expandedWords(placed, escape);
    const flags = ['chown', 'chmod', 'checksum'].flatMap((flag) => (0,syntax_syntax/* flagOf */.iP)(instruction, flag) ?? []);
    for (const flag of flags)
        (0,dockerfile_variables/* expandWord */.Vo)(flag, variables, escape);
    for (const content of copiedContents(instruction, escape))
        (0,dockerfile_variables/* expandContent */.EM)(content, variables);
    for (const mount of (0,mounts/* mountsOf */.c)(instruction, variables, escape))
        refuseMount(mount);
};
/** The heredocs that a COPY makes files of and replaces variables in; only those that are words of their own. */
const copiedContents = (instruction, escape) => {
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD')
        return [];
    const contents = new Map(instruction.heredocs.map(({ name, content }) => [name, content]));
    return (0,instruction_words/* wordsOf */.Z)(instruction, escape).flatMap((word) => {
        const heredoc = (0,heredocs/* heredocOf */.S)(word);
        return heredoc?.isExpanded === true ? [contents.get(heredoc.name) ?? ''] : [];
    });
};
/** The arguments of an instruction with their variables replaced; empty where BuildKit leaves that to the shell. */
const expandedWords = ({ instruction, variables }, escape) => wordsToExpand(instruction, escape).map((word) => (0,dockerfile_variables/* expandWord */.Vo)(word, variables, escape).text);
const wordsToExpand = (instruction, escape) => {
    const { name, args } = instruction;
    if (name === 'LABEL')
        return (0,dockerfile_variables/* assignmentsOf */.I7)('LABEL', args, escape).flatMap(([key, value = '']) => [key, value]);
    if (!/^(?:COPY|ADD|WORKDIR|USER|VOLUME|STOPSIGNAL|EXPOSE)$/.test(name))
        return [];
    const isCopy = name === 'COPY' || name === 'ADD';
    return (0,instruction_words/* wordsOf */.Z)(instruction, escape).filter((word) => !isCopy || (0,heredocs/* heredocOf */.S)(word) === undefined);
};

;// CONCATENATED MODULE: ./build/dockerfile/features.js



const remote = /^(?:https?|ftp|git|ssh):\/\/|^git@[\w.-]+:/i;
/** The features that one instruction uses. */
const featuresOf = (placed, escape) => {
    const { instruction, variables } = placed;
    const { name, args, line, heredocs } = instruction;
    const of = (kind, details) => details.map((detail) => ({ kind, line, detail }));
    const copies = name === 'COPY' || name === 'ADD';
    const run = name === 'RUN';
    const link = (0,syntax_syntax/* flagOf */.iP)(instruction, 'link')?.toLowerCase();
    return [
        ...of('heredoc', heredocs.map((each) => each.name)),
        ...of('copy-link', copies && link !== undefined && link !== 'false' ? [name] : []),
        ...of('mount', (0,mounts/* mountsOf */.c)(instruction, variables, escape).map(({ type }) => type)),
        ...of('security', run ? (0,syntax_syntax/* flagsOf */.Zo)(instruction.flags, 'security') : []),
        ...of('network', run ? (0,syntax_syntax/* flagsOf */.Zo)(instruction.flags, 'network') : []),
        ...of('device', run ? (0,syntax_syntax/* flagsOf */.Zo)(instruction.flags, 'device') : []),
        ...of('remote-add', name === 'ADD' ? sourcesOf(placed, escape).filter((each) => remote.test(each)) : []),
        ...of('onbuild', name === 'ONBUILD' ? [args] : []),
    ];
};
const sourcesOf = (placed, escape) => expandedWords(placed, escape).slice(0, -1);

// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
// EXTERNAL MODULE: ./build/dockerfile/syntax/limits.js
var limits = __webpack_require__(55327);
;// CONCATENATED MODULE: ./build/dockerfile/refuse-many.js



/** Throws for more copies or mounts than a real Dockerfile has: a hostile one may consist of nothing else. */
const refuseMany = function* (instructions) {
    let [copied, mounts] = [0, 0];
    for (const { name, args, flags } of instructions) {
        yield;
        if (name === 'COPY' || name === 'ADD')
            copied += (0,instruction_words/* copyWords */.r)(args).length;
        mounts += name === 'RUN' ? (0,syntax_syntax/* flagsOf */.Zo)(flags, 'mount').length : 0;
        if (copied > limits/* limits */.F.copied)
            throw new Error(`The Dockerfile has more than ${limits/* limits */.F.copied} words in its COPY and ADD instructions`);
        if (mounts > limits/* limits */.F.mounts)
            throw new Error(`The Dockerfile has more than ${limits/* limits */.F.mounts} mounts in its RUN instructions`);
    }
};

// EXTERNAL MODULE: ./build/dockerfile/syntax/parts.js
var parts = __webpack_require__(41677);
// EXTERNAL MODULE: ./build/dockerfile/run-steps.js
var run_steps = __webpack_require__(90772);
// EXTERNAL MODULE: ./build/dockerfile/sources.js
var dockerfile_sources = __webpack_require__(91641);
// EXTERNAL MODULE: ./build/dockerfile/image-names.js
var image_names = __webpack_require__(44995);
// EXTERNAL MODULE: ./build/dockerfile/platforms.js
var platforms = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/dockerfile/scope.js
var dockerfile_scope = __webpack_require__(97311);
// EXTERNAL MODULE: ./build/dockerfile/stage-variables.js
var stage_variables = __webpack_require__(23653);
;// CONCATENATED MODULE: ./build/dockerfile/stages.js









/** Groups instructions into stages and resolves their base images. Throws when there is no FROM, or a wrong one. */
const readStages = function* ({ instructions, escape }, question) {
    const { before, written } = grouped(instructions);
    if (written.length === 0)
        throw new Error('The Dockerfile has no FROM: it builds nothing');
    const target = question.target ?? spellingOf(written.at(-1)?.from)?.toLowerCase();
    const budget = (0,dockerfile_scope/* openBudget */.a)();
    const globals = globalsOf(before, { question, escape, target, budget });
    const stages = [];
    const indexes = new Map();
    let count = 0;
    for (const each of written) {
        const stage = yield* stageOf(each, { stages, indexes, globals, question, escape, budget });
        count += stage.instructions.length;
        if (count > limits/* limits */.F.instructions)
            throw new Error(`The Dockerfile has more than ${limits/* limits */.F.instructions} instructions with those of ONBUILD`);
        stages.push(stage);
        if (stage.name !== undefined)
            indexes.set(stage.name, stage.index);
    }
    return { stages, indexes, globals };
};
const grouped = (instructions) => {
    const before = [];
    const written = [];
    for (const instruction of instructions) {
        if (instruction.name === 'FROM')
            written.push({ from: instruction, body: [] });
        else
            (written.at(-1)?.body ?? before).push(instruction);
    }
    return { before, written };
};
const spellingOf = (from) => (0,syntax_words/* plainWords */.c5)(from?.args ?? '')[2];
const globalsOf = (instructions, { question, escape, target, budget }) => {
    const { buildArgs } = question;
    const given = (name) => Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
    const scope = (0,dockerfile_scope/* scopeOn */.J)(undefined, budget);
    for (const [name, value] of [...(0,platforms/* platformVariables */.d3)(question), ['TARGETSTAGE', target ?? 'default']])
        scope.set(name, given(name) ?? value);
    for (const { name: kind, args, line } of instructions) {
        if (kind !== 'ARG')
            continue;
        for (const [name, written] of (0,dockerfile_variables/* assignmentsOf */.I7)('ARG', args, escape)) {
            const value = given(name) ??
                (written === undefined ? undefined : at(line, () => (0,dockerfile_variables/* expandGlobal */._3)(written, scope.now(), escape)).text);
            if (value !== undefined)
                at(line, () => scope.set(name, value));
        }
    }
    return scope.now();
};
/** Adds the line to what is thrown. */
const at = (line, read) => {
    try {
        return read();
    }
    catch (error) {
        throw new Error(`Line ${line} of the Dockerfile: ${(0,refuse/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
};
const stageOf = function* ({ from, body }, around) {
    const { stages, globals, escape } = around;
    const [image = ''] = (0,syntax_words/* plainWords */.c5)(from.args);
    const base = at(from.line, () => baseOf((0,dockerfile_variables/* expandGlobal */._3)(image, globals, escape), image, around));
    const below = base.kind === 'stage' ? stages[base.index] : undefined;
    const instructions = [...triggersOf(below, escape), ...body];
    return {
        index: stages.length,
        name: spellingOf(from)?.toLowerCase(),
        spelling: spellingOf(from),
        line: from.line,
        base,
        platform: at(from.line, () => platformOf(from, around)),
        instructions,
        ...(yield* (0,stage_variables/* placeStage */.C)(instructions, below?.variables, around)),
    };
};
/** What the ONBUILD instructions of the stage below add to a stage that is built on it. */
const triggersOf = (below, escape) => (below?.instructions ?? [])
    .filter(({ name }) => name === 'ONBUILD')
    .map((instruction) => ({ ...instruction, ...(0,syntax_syntax/* partsOf */.CI)(instruction.args, escape) }));
const platformOf = (from, { globals, escape }) => {
    const written = (0,syntax_syntax/* flagOf */.iP)(from, 'platform');
    if (written === undefined || written === '')
        return undefined;
    const { text, missing } = (0,dockerfile_variables/* expandGlobal */._3)(written, globals, escape);
    if (text === '')
        throw new Error(`FROM --platform=${written} is empty${hintFor(missing)}`);
    if (!(0,platforms/* isPlatform */.aH)(text))
        throw new Error(`FROM --platform=${text} is not a platform${hintFor(missing)}`);
    return text;
};
const hintFor = (missing) => missing.length === 0 ? '' : `: set the build argument ${missing.join(', ')}`;
const baseOf = ({ text, missing }, written, { stages, indexes, question }) => {
    // In FROM, unlike in COPY --from, a number is not an index, only earlier stages count, and a name is found by
    // BuildKit in lower case only, by Buildah as it was written.
    const indexOf = (wanted) => {
        const index = indexes.get(wanted);
        const { name, spelling } = stages[index ?? -1] ?? {};
        return text === name || text === spelling ? index : undefined;
    };
    const name = (0,image_names/* readImageName */.t)(text, question.buildContexts, indexOf);
    if (name.kind !== 'unresolved' && (name.kind !== 'image' || (0,image_names/* isReference */.A)(name.reference)))
        return name;
    if (missing.length > 0)
        return { kind: 'unresolved', written, missing };
    throw new Error(`FROM ${written} is not the name of an image`);
};

;// CONCATENATED MODULE: ./build/dockerfile/dockerfile.js













/**
 * Reads a Dockerfile without building it. Throws, with its line, for what BuildKit refuses before it looks at an image;
 * for a target that does not exist, naming those that do; and for a text beyond any real one (`limits.ts`).
 */
const readDockerfile = (text, options) => (0,parts/* atOnce */.z)(readingDockerfile(text, options));
/** The same in parts. */
const readingDockerfile = function* (text, options) {
    const { buildArgs = {}, buildContexts = {}, platform, targetPlatform, target } = options;
    const question = { buildArgs, buildContexts, platform, targetPlatform, target };
    const syntax = yield* (0,syntax_syntax/* parsing */.LK)(text);
    const { instructions, syntaxImage } = syntax;
    const isStrict = syntaxImage === undefined || isDockers(syntaxImage);
    yield* refuseMany(instructions);
    if (isStrict)
        yield* refuseInvalid(instructions, syntax);
    const staged = yield* readStages(syntax, question);
    const { needed, images } = yield* neededStages(staged, targetOf(staged, target), question);
    if (isStrict)
        yield* refuseUnbuildable(needed, syntax);
    const runs = yield* runsOf(needed);
    const cacheMounts = [];
    const features = [];
    for (const each of needed.flatMap(({ placed }) => placed)) {
        yield;
        cacheMounts.push(...cacheMountsOf(each, syntax.escape));
        features.push(...featuresOf(each, syntax.escape));
    }
    return {
        ...staged,
        question,
        needed,
        runs,
        externalImages: referencesIn(images),
        unresolved: unresolvedIn([...staged.stages.map(dockerfile_baseOf), ...images]),
        syntaxImage,
        cacheMounts,
        usesCacheMounts: cacheMounts.length > 0,
        runsGo: (0,go_commands/* runsGo */.nX)(runs),
        features,
        escape: syntax.escape,
    };
};
const runsOf = function* (needed) {
    let commands = 0;
    const instructions = needed.flatMap((stage) => stage.instructions).filter(({ name }) => name === 'RUN');
    const runs = [];
    for (const instruction of instructions) {
        yield;
        const run = (0,run_steps/* readRun */.cI)(instruction);
        commands += run.commands.length;
        if (commands > limits/* limits */.F.commands)
            throw new Error(`The Dockerfile has more than ${limits/* limits */.F.commands} commands in its RUN instructions`);
        runs.push(run);
    }
    return runs;
};
/** Another syntax image may read the file by rules of its own. */
const isDockers = (image) => /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image);
const targetOf = ({ stages, indexes }, target) => {
    const found = target === undefined
        ? stages.at(-1)
        : stages[indexes.get(target.toLowerCase()) ?? (/^\d+$/.test(target) ? Number(target) : -1)];
    if (found !== undefined)
        return found;
    const names = [...indexes.keys()];
    throw new Error(`The Dockerfile has no stage "${target}"; it has ${names.length === 0 ? 'no named stages' : names.join(', ')}`);
};
const referencesIn = (images) => [
    ...new Set(images.flatMap(({ image }) => (image.kind === 'image' ? [image.reference] : []))),
];
/** BuildKit refuses these even in stages that the target does not need. */
const unresolvedIn = (images) => {
    const found = images.flatMap(({ line, image }) => image.kind === 'unresolved'
        ? [[line, { line, written: image.written, missing: image.missing }]]
        : []);
    return [...new Map(found).values()].toSorted((one, other) => one.line - other.line);
};
const neededStages = function* (staged, target, question) {
    const sources = [];
    for (const stage of staged.stages) {
        yield;
        sources.push((0,dockerfile_sources/* sourcesOf */.u0)(stage, { ...staged, question }));
    }
    (0,dockerfile_sources/* refuseCircles */.ap)(sources);
    const found = new Map();
    const waiting = [target];
    for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) {
        if (found.has(stage))
            continue;
        const own = sources[stage.index] ?? [];
        (0,dockerfile_sources/* refuseLater */.jd)(stage, own);
        const images = [dockerfile_baseOf(stage), ...own.map(({ instruction: { line }, image }) => ({ line, image }))];
        found.set(stage, images);
        for (const { image } of images) {
            const other = image.kind === 'stage' ? staged.stages[image.index] : undefined;
            if (other !== undefined)
                waiting.push(other);
        }
    }
    const needed = staged.stages.filter((stage) => found.has(stage));
    return { needed, images: needed.flatMap((stage) => found.get(stage) ?? []) };
};
const dockerfile_baseOf = ({ line, base }) => ({ line, image: base });
const cacheMountsOf = ({ instruction, variables }, escape) => (0,mounts/* mountsOf */.c)(instruction, variables, escape)
    .filter(({ type }) => type === 'cache')
    .map(({ target = '', id = '' }) => ({
    line: instruction.line,
    target,
    id: id === '' ? cleaned(target) : id,
}));
/** Go's `path.Clean`. */
const cleaned = (path) => external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');


/***/ }),

/***/ 44995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isReference),
/* harmony export */   t: () => (/* binding */ readImageName)
/* harmony export */ });
const imageContext = 'docker-image://';
/**
 * Resolves a name in FROM, `COPY --from` or a mount: build contexts come first, then stages, then images.
 * `stageOf` gets the name in lower case.
 */
const readImageName = (name, buildContexts, stageOf) => {
    const context = Object.entries(buildContexts).find(([each]) => familiar(each) === familiar(name));
    if (context !== undefined)
        return contextName(...context);
    const index = stageOf(name.toLowerCase());
    if (index !== undefined)
        return { kind: 'stage', index };
    if (name === 'scratch')
        return { kind: 'scratch' };
    if (name === '' || /[\s$]/.test(name))
        return { kind: 'unresolved', written: name, missing: variablesIn(name) };
    return { kind: 'image', reference: name };
};
const contextName = (name, value) => value.startsWith(imageContext)
    ? { kind: 'image', reference: value.slice(imageContext.length) }
    : { kind: 'context', name, value };
/** BuildKit compares the names of contexts this way: `alpine` is `docker.io/library/alpine:latest`. */
const familiar = (name) => name
    .toLowerCase()
    .replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
    .replace(/:latest$/, '');
const label = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const host = '(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?';
const reference = new RegExp(`^(?:${host}/)?${label}(?:/${label})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][\\w+.-]*:[0-9a-fA-F]{32,})?$`);
/** Whether a text can be the name of an image (github.com/distribution/reference). */
const isReference = (text) => text.length <= 4_096 && reference.test(text);
const variablesIn = (name) => [...name.matchAll(/\$\{?(\w+)/g)].map(([, variable = '']) => variable);


/***/ }),

/***/ 97311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ scopeOn),
/* harmony export */   a: () => (/* binding */ openBudget)
/* harmony export */ });
/* harmony import */ var _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55327);

/** Every view is known with the layers it is made of, so that a long chain of bases needs no recursion. */
const viewOf = new WeakMap();
const openBudget = () => {
    let left = _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.totalLength;
    let count = 0;
    return {
        spend: (characters) => {
            left -= characters;
            count += 1;
            if (count > _syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.variables)
                throw new Error(`more than ${_syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.variables} variables are set`);
            if (left < 0)
                throw new Error(`all values together are longer than ${_syntax_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.totalLength} characters`);
        },
    };
};
/**
 * Keeps every value once with the version that set it: a view costs nothing, however many variables there are.
 */
const scopeOn = (base, budget) => {
    const history = new Map();
    const parent = base === undefined ? undefined : layersOf(base);
    let version = 0;
    let current;
    return {
        set: (name, value) => {
            budget.spend(name.length + value.length);
            version += 1;
            current = undefined;
            const entries = history.get(name) ?? [];
            if (entries.length === 0)
                history.set(name, entries);
            entries.push({ version, value });
        },
        // One instruction may ask thousands of times in between.
        now: () => (current ??= variablesOf({ history, version, parent, depth: 1 + (parent?.depth ?? 0) })),
    };
};
/** Few enough to search them for every variable, and enough to copy all variables only now and then. */
const mostLayers = 100;
/** The layers of a base. Where they have become many, all that is built on it shares one layer with the same values. */
const layersOf = (base) => {
    const view = viewOf.get(base);
    if (view === undefined)
        return undefined;
    if (view.history.size === 0)
        return view.parent;
    if (view.depth < mostLayers)
        return view;
    const history = new Map([...pairsOf(view)].map(([name, value]) => [name, [{ version: 0, value }]]));
    const flat = { history, version: 0, parent: undefined, depth: 1 };
    viewOf.set(base, flat);
    return flat;
};
const variablesOf = (view) => {
    const variables = {
        get: (name) => valueIn(view, name),
        has: (name) => valueIn(view, name) !== undefined,
        get size() {
            return pairsOf(view).size;
        },
        entries: () => pairsOf(view).entries(),
        keys: () => pairsOf(view).keys(),
        values: () => pairsOf(view).values(),
        forEach: (visit) => pairsOf(view).forEach((value, name) => visit(value, name, variables)),
        [Symbol.iterator]: () => pairsOf(view)[Symbol.iterator](),
    };
    viewOf.set(variables, view);
    return variables;
};
const valueIn = (view, name) => {
    for (let layer = view; layer !== undefined; layer = layer.parent) {
        const value = lastUpTo(layer.history.get(name) ?? [], layer.version);
        if (value !== undefined)
            return value;
    }
    return undefined;
};
const lastUpTo = (entries, version) => {
    let [low, high] = [0, entries.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.version ?? 0) <= version)
            low = middle + 1;
        else
            high = middle;
    }
    return entries[low - 1]?.value;
};
const pairsOf = (view) => {
    const layers = [];
    for (let layer = view; layer !== undefined; layer = layer.parent)
        layers.push(layer);
    const found = new Map();
    for (const { history, version } of layers.toReversed()) {
        for (const [name, entries] of history) {
            const value = lastUpTo(entries, version);
            if (value !== undefined)
                found.set(name, value);
        }
    }
    return found;
};


/***/ }),

/***/ 91641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ refuseCircles),
/* harmony export */   jd: () => (/* binding */ refuseLater),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _image_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44995);
/* harmony import */ var _mounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47137);
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31152);



/** What `COPY --from` and the mounts of RUN read from in one stage. Throws for what is neither a stage nor an image. */
const sourcesOf = (stage, around) => stage.instructions.flatMap((instruction) => {
    const { name, flags } = instruction;
    return namesIn(name, flags).map((written) => {
        const image = sourceOf(written, name === 'COPY', around);
        if (image === undefined || (image.kind === 'image' && !(0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isReference */ .A)(image.reference)))
            throw new Error(`${placeOf(instruction)} reads from ${written}, which is neither a stage nor an image`);
        return { instruction, written, image };
    });
});
/** Throws for a needed stage that reads from itself or from a later one. */
const refuseLater = (stage, sources) => {
    for (const { instruction, written, image } of sources)
        if (image.kind === 'stage' && image.index >= stage.index)
            throw new Error(`${placeOf(instruction)} reads from the stage ${written}, which does not come before it`);
};
/** Throws when stages read from each other in a circle, which BuildKit refuses even where the target needs none of them. */
const refuseCircles = (sources) => {
    const readers = sources.map(() => []);
    const open = sources.map((each, index) => {
        const from = each.flatMap(({ image }) => (image.kind === 'stage' ? [image.index] : []));
        for (const source of from)
            readers[source]?.push(index);
        return from.length;
    });
    const free = [...open.keys()].filter((index) => open[index] === 0);
    for (const index of free) {
        for (const reader of readers[index] ?? []) {
            open[reader] = (open[reader] ?? 0) - 1;
            if (open[reader] === 0)
                free.push(reader);
        }
    }
    const [caught] = sources[open.findIndex((count) => count > 0)] ?? [];
    if (caught !== undefined)
        throw new Error(`${placeOf(caught.instruction)} reads from ${caught.written}: stages need each other in a circle`);
};
const placeOf = ({ line, name }) => `Line ${line} of the Dockerfile: ${name}`;
const namesIn = (name, flags) => {
    const copied = name === 'COPY' ? [(0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)({ flags }, 'from')] : [];
    const mounted = name === 'RUN' ? (0,_mounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readMounts */ .b)(flags).map((mount) => mount['from']) : [];
    return [...copied, ...mounted].flatMap((each) => (each === undefined || each === '' ? [] : [each]));
};
/** Only COPY finds a stage by its number; undefined when there is no such number. */
const sourceOf = (written, isNumbered, { stages, indexes, question }) => {
    if (!isNumbered || !/^[+-]?\d+$/.test(written))
        return (0,_image_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageName */ .t)(written, question.buildContexts, (name) => indexes.get(name));
    const index = Number(written);
    return stages[index] === undefined ? undefined : { kind: 'stage', index: stages[index].index };
};


/***/ }),

/***/ 23653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ placeStage),
/* harmony export */   X: () => (/* binding */ placedInstructions)
/* harmony export */ });
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54391);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97311);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62310);



/**
 * The instructions of a stage, after those of the stages it is built on, each with its variables. Variables set by the
 * base image are unknown.
 */
const placedInstructions = (staged, stage) => chainOf(staged, stage).flatMap(({ placed }) => placed);
/** The stages that a stage is built on, from the first, and the stage itself. */
const chainOf = ({ stages }, stage) => {
    const chain = [];
    for (let each = stage; each !== undefined; each = stageBelow(stages, each))
        chain.push(each);
    return chain.toReversed();
};
const stageBelow = (stages, { base }) => base.kind === 'stage' ? stages[base.index] : undefined;
/** Follows the variables through one stage, from those of the stage that it is built on. */
const placeStage = function* (instructions, base, around) {
    const scope = (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOn */ .J)(base, around.budget);
    const placed = [];
    const expanded = (word) => (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandWord */ .Vo)(word, scope.now(), around.escape);
    let problem;
    for (const instruction of instructions) {
        yield;
        placed.push({ instruction, variables: scope.now() });
        try {
            if (instruction.name === 'ENV')
                setEnv(instruction, { scope, expanded, around });
            if (instruction.name === 'ARG')
                setArg(instruction, { scope, expanded, around });
        }
        catch (error) {
            problem ??= `Line ${instruction.line} of the Dockerfile: ${(0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        }
    }
    return { placed, variables: scope.now(), problem };
};
/** All values of one ENV are read before any of them is set. */
const setEnv = ({ args }, { scope, expanded, around }) => {
    const pairs = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .assignmentsOf */ .I7)('ENV', args, around.escape).map(([name, value = '']) => [expanded(name).text, expanded(value).text]);
    for (const [name, value] of pairs)
        scope.set(name, value);
};
/**
 * A build argument comes first, then the default of this ARG, then the value of the ARG before the first FROM. Each is
 * set before the next of the same instruction is read.
 */
const setArg = ({ args }, { scope, expanded, around }) => {
    const { globals, question, escape } = around;
    for (const [name, written] of (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .assignmentsOf */ .I7)('ARG', args, escape)) {
        const given = Object.hasOwn(question.buildArgs, name) ? question.buildArgs[name] : undefined;
        const value = given ?? (written === undefined ? globals.get(name) : expanded(written).text);
        if (value !== undefined)
            scope.set(name, value);
    }
};


/***/ })

};
