export const id = 4367;
export const ids = [4367];
export const modules = {

/***/ 51718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ disturbancesOf),
/* harmony export */   _4: () => (/* binding */ unknownKinds),
/* harmony export */   jh: () => (/* binding */ neededCounters),
/* harmony export */   mb: () => (/* binding */ disturbanceKinds),
/* harmony export */   xy: () => (/* binding */ lookFor)
/* harmony export */ });
/* unused harmony export disturbanceLimits */
/** From where on a build counts as disturbed. docs/gate.md gives the reasons. */
const disturbanceLimits = {
    /** Share of the wanted processor time that a hypervisor withheld. */
    stolen: 0.05,
    /** Share of the processors that others used. */
    othersCpu: 0.05,
    /** Share of the time of the build in which some program waited for a processor, for a disk, or for memory. */
    waitedForCpu: 0.1,
    waitedForDisk: 0.1,
    waitedForMemory: 0.05,
    /** What others read and wrote, in bytes per second, and against what the build did. */
    othersDiskBytesPerSecond: 2 ** 20,
    othersDiskRatio: 0.5,
    /** Share of the memory that others held. */
    othersMemory: 0.5,
    /** Share of the periods in which a quota of processor time was used up. */
    throttled: 0.1,
    /** Fewer periods, of 100 ms each by default, say nothing. */
    quotaPeriods: 5,
};
const disturbanceKinds = ['steal', 'cpu', 'disk', 'memory', 'quota'];
/** What disturbed a build: everything that is beyond its limits. Computed from its counters alone. */
const disturbancesOf = (build) => disturbanceKinds.flatMap((kind) => {
    const found = findersByKind[kind](build);
    return found === undefined || !found.isBeyond ? [] : [found.disturbance];
});
/** The kinds that cannot be told for this build, because a counter is unknown. */
const unknownKinds = (build) => disturbanceKinds.filter((kind) => findersByKind[kind](build) === undefined);
/** How much of a kind there was in a build, and whether that is beyond its limits; undefined without its counters. */
const lookFor = (kind, build) => findersByKind[kind](build);
/** The counters that each kind needs. */
const neededCounters = {
    steal: ['machineBusyMs', 'machineStealMs'],
    cpu: ['machineBusyMs', 'machineStealMs', 'machineIdleMs', 'othersCpuMs', 'cpuPressureMs'],
    disk: ['othersDiskBytes', 'buildReadBytes', 'buildWrittenBytes', 'ioPressureMs'],
    memory: ['othersMemoryRatio', 'memoryPressureMs'],
    quota: ['quotaPeriods', 'throttledPeriods', 'throttledMs'],
};
const stealOf = ({ counters }) => {
    const [busy, steal] = [counters['machineBusyMs'], counters['machineStealMs']];
    if (busy === undefined || steal === undefined || busy + steal <= 0)
        return undefined;
    const share = steal / (busy + steal);
    return { disturbance: { kind: 'steal', share }, isBeyond: share > disturbanceLimits.stolen };
};
/** A build that uses every processor waits for them too: only what others use of them disturbs it. */
const cpuOf = ({ counters, durationMs }) => {
    const [busy, steal] = [counters['machineBusyMs'], counters['machineStealMs']];
    const [idle, others] = [counters['machineIdleMs'], counters['othersCpuMs']];
    const waited = waitedShare(counters['cpuPressureMs'], durationMs);
    if (busy === undefined || steal === undefined || idle === undefined)
        return undefined;
    if (others === undefined || waited === undefined || busy + steal + idle <= 0)
        return undefined;
    const share = others / (busy + steal + idle);
    const { othersCpu, waitedForCpu } = disturbanceLimits;
    return {
        disturbance: { kind: 'cpu', share, waited },
        isBeyond: share > othersCpu && waited > waitedForCpu,
    };
};
const diskOf = ({ counters, durationMs }) => {
    const [read, written] = [counters['buildReadBytes'], counters['buildWrittenBytes']];
    const othersBytes = counters['othersDiskBytes'];
    const share = waitedShare(counters['ioPressureMs'], durationMs);
    if (read === undefined || written === undefined)
        return undefined;
    if (othersBytes === undefined || share === undefined)
        return undefined;
    const { othersDiskBytesPerSecond, othersDiskRatio, waitedForDisk } = disturbanceLimits;
    const most = Math.max((othersDiskBytesPerSecond * durationMs) / 1e3, othersDiskRatio * (read + written));
    return {
        disturbance: { kind: 'disk', share, othersBytes },
        isBeyond: share > waitedForDisk && othersBytes > most,
    };
};
const memoryOf = ({ counters, durationMs }) => {
    const held = counters['othersMemoryRatio'];
    const share = waitedShare(counters['memoryPressureMs'], durationMs);
    if (held === undefined || share === undefined)
        return undefined;
    const { othersMemory, waitedForMemory } = disturbanceLimits;
    return {
        disturbance: { kind: 'memory', share, held },
        isBeyond: share > waitedForMemory && held > othersMemory,
    };
};
const quotaOf = ({ counters }) => {
    const [periods, throttled] = [counters['quotaPeriods'], counters['throttledPeriods']];
    const throttledMs = counters['throttledMs'];
    if (periods === undefined || throttled === undefined || throttledMs === undefined)
        return undefined;
    const share = periods > 0 ? throttled / periods : 0;
    const isBeyond = periods >= disturbanceLimits.quotaPeriods && share > disturbanceLimits.throttled;
    return { disturbance: { kind: 'quota', share, throttledMs }, isBeyond };
};
const findersByKind = {
    steal: stealOf,
    cpu: cpuOf,
    disk: diskOf,
    memory: memoryOf,
    quota: quotaOf,
};
/** Readings are taken around the build, so that the time between them is a little longer. */
const waitedShare = (waitedMs, durationMs) => waitedMs === undefined || durationMs <= 0 ? undefined : Math.min(1, waitedMs / durationMs);


/***/ }),

/***/ 96703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ phaseNames),
/* harmony export */   n: () => (/* binding */ exclusivePhases)
/* harmony export */ });
/** Every phase except `unattributed`, in the order in which a build usually goes through them. */
const phaseNames = [
    'startup',
    'frontend',
    'base',
    'context',
    'cache-match',
    'copy',
    'download',
    'compile',
    'link',
    'run',
    'step-overhead',
    'export',
];
/** Where parts overlap, the time belongs to the first of these: what the developer's own code costs comes first. */
const precedence = [
    'compile',
    'link',
    'download',
    'run',
    'copy',
    'export',
    'context',
    'base',
    'step-overhead',
    'cache-match',
    'frontend',
    'startup',
];
/**
 * Divides the wall time of a build among phases, so that every instant counts once, however many parts overlap. The sum is
 * the wall time; `unattributed` is what no part covers. Parts outside the build are cut off.
 */
const exclusivePhases = (parts, wallMs) => {
    const within = (ms) => Math.min(Math.max(ms, 0), wallMs);
    const events = parts.flatMap(({ phase, startMs, endMs }) => {
        const rank = precedence.indexOf(phase);
        const [start, end] = [within(startMs), within(endMs)];
        return end > start
            ? [{ ms: start, rank, change: 1 }, { ms: end, rank, change: -1 }]
            : [];
    });
    const open = precedence.map(() => 0);
    const times = precedence.map(() => 0);
    let [fromMs, unattributed] = [0, 0];
    const passTo = (ms) => {
        const rank = open.findIndex((count) => count > 0);
        if (rank === -1)
            unattributed += ms - fromMs;
        else
            times[rank] = (times[rank] ?? 0) + ms - fromMs;
        fromMs = ms;
    };
    for (const { ms, rank, change } of events.toSorted((a, b) => a.ms - b.ms)) {
        passTo(ms);
        open[rank] = (open[rank] ?? 0) + change;
    }
    passTo(wallMs);
    const of = (phase) => times[precedence.indexOf(phase)] ?? 0;
    return { ...inOrder(of), unattributed };
};
const inOrder = (of) => ({
    startup: of('startup'),
    frontend: of('frontend'),
    base: of('base'),
    context: of('context'),
    'cache-match': of('cache-match'),
    copy: of('copy'),
    download: of('download'),
    compile: of('compile'),
    link: of('link'),
    run: of('run'),
    'step-overhead': of('step-overhead'),
    export: of('export'),
});


/***/ }),

/***/ 32710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heredocsIn),
/* harmony export */   S: () => (/* binding */ heredocOf)
/* harmony export */ });
/* harmony import */ var _word_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26229);

const unset = () => undefined;
const raw = {
    escape: '\\',
    keepsQuotes: true,
    keepsEscapes: true,
    ignoresQuotes: false,
    keepsUnset: true,
    requiresValues: false,
    splits: true,
};
/** The here-documents that a line starts; none when BuildKit's lexer cannot split it into words. */
const heredocsIn = (line) => line.includes('<<') ? wordsOf(line, raw).flatMap((word) => readHeredoc(word) ?? []) : [];
/** The here-document that a word is; undefined when it is another word. */
const heredocOf = (word) => {
    try {
        return readHeredoc(word);
    }
    catch {
        return undefined;
    }
};
const readHeredoc = (word) => {
    const [, dash, name = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
    if (dash === undefined || name === '')
        return undefined;
    const read = (0,_word_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .I)(name, unset, { ...raw, keepsQuotes: false, keepsEscapes: false }).words;
    const [bare, ...others] = read;
    if (bare === undefined || others.length > 0)
        return undefined;
    const [written = ''] = (0,_word_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .I)(name, unset, { ...raw, keepsEscapes: false }).words;
    return { name: bare, isChomped: dash === '-', isExpanded: quotesIn(bare) === quotesIn(written) };
};
const quotesIn = (text) => text.replaceAll(/[^'"]/g, '').length;
const wordsOf = (line, options) => {
    try {
        return (0,_word_lexer_js__WEBPACK_IMPORTED_MODULE_0__/* .lex */ .I)(line, unset, options).words;
    }
    catch {
        return [];
    }
};


/***/ }),

/***/ 50931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   x: () => (/* binding */ refuseTooLong)
/* harmony export */ });
/** What a Dockerfile may have. A real one stays far below; without limits, a hostile one takes all time or memory. */
const limits = {
    textBytes: 1_000_000,
    instructions: 5_000,
    /** That all RUN instructions of the needed stages start, as their text shows. */
    commands: 30_000,
    /** Words of all COPY and ADD together, and mounts of all RUN together. */
    copied: 20_000,
    mounts: 10_000,
    /** That ENV and ARG set, once for each time. */
    variables: 20_000,
    /** BuildKit's own limit (bufio.MaxScanTokenSize). */
    lineBytes: 65_535,
    /** Of one value after its variables are replaced. */
    valueLength: 65_536,
    /** Of all values of a Dockerfile together. */
    totalLength: 20_000_000,
    /** Substitutions within substitutions, as in `${A:-${B:-c}}`. */
    nesting: 50,
    /** Substitutions with a pattern, as in `${A#pattern}`. */
    patterns: 500,
    /** Length of a pattern times the length of the value that it is matched with. */
    patternSteps: 50_000,
};
const encoder = new TextEncoder();
/** Throws for a text or a line that is too long, and for too many patterns. */
const refuseTooLong = (text) => {
    if (text.length > limits.textBytes || encoder.encode(text).length > limits.textBytes)
        throw new Error(`The Dockerfile is larger than ${limits.textBytes} bytes`);
    if ((text.match(/\$\{\w+[#%/]/g) ?? []).length > limits.patterns)
        throw new Error(`The Dockerfile has more than ${limits.patterns} substitutions with a pattern`);
    let line = 0;
    for (const each of text.split('\n')) {
        line += 1;
        if (each.length * 3 > limits.lineBytes && encoder.encode(each).length > limits.lineBytes)
            throw new Error(`Line ${line} of the Dockerfile is longer than ${limits.lineBytes} bytes`);
    }
};


/***/ }),

/***/ 14457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
/** Does it without a pause. */
const atOnce = (work) => {
    for (;;) {
        const { done, value } = work.next();
        if (done === true)
            return value;
    }
};


/***/ }),

/***/ 54391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ refuseIf),
/* harmony export */   Tb: () => (/* binding */ isSwitch),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/** Throws the message when something is wrong; who catches it adds the place. */
const refuseIf = (isWrong, what) => {
    if (isWrong)
        throw new Error(what);
};
/** The message of whatever was thrown; cut, because it may quote a long word. */
const messageOf = (error) => {
    const message = error instanceof Error ? error.message : String(error);
    return message.length > longest ? `${message.slice(0, longest)}…` : message;
};
const longest = 300;
/** What Go's `strconv.ParseBool` reads. */
const isSwitch = (text) => /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(text);


/***/ }),

/***/ 30544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ isSpace)
/* harmony export */ });
const spaces = new Set('\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000');
/** Whether Go's `unicode.IsSpace` calls it a space; a byte order mark, unlike in JavaScript, is none. */
const isSpace = (char) => 
// Most characters are letters.
char !== undefined && (char <= ' ' || char > '~') && spaces.has(char);


/***/ }),

/***/ 44270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iP: () => (/* binding */ flagOf),
  Zo: () => (/* binding */ flagsOf),
  Rr: () => (/* binding */ jsonList),
  WY: () => (/* binding */ jsonWords),
  Ai: () => (/* binding */ parseDockerfile),
  LK: () => (/* binding */ parsing),
  CI: () => (/* binding */ partsOf),
  ix: () => (/* binding */ triggerOf)
});

// EXTERNAL MODULE: ./build/dockerfile/heredocs.js
var heredocs = __webpack_require__(32710);
// EXTERNAL MODULE: ./build/dockerfile/limits.js
var limits = __webpack_require__(50931);
// EXTERNAL MODULE: ./build/dockerfile/spaces.js
var spaces = __webpack_require__(30544);
// EXTERNAL MODULE: ./build/dockerfile/words.js
var words = __webpack_require__(47398);
;// CONCATENATED MODULE: ./build/dockerfile/lines.js



/** Splits a Dockerfile into lines. Throws for a text that is too long and for wrong directives. */
const readLines = (text) => {
    (0,limits/* refuseTooLong */.x)(text);
    const lines = text
        .replace(/^\uFEFF/, '')
        .replace(/\n$/, '')
        .split('\n')
        .map(withoutLineEnd);
    return { lines, escape: escapeOf(lines) };
};
const withoutLineEnd = (line) => {
    if (!line.endsWith('\r'))
        return line;
    let end = line.length;
    while (line[end - 1] === '\r')
        end -= 1;
    return line.slice(0, end);
};
const directive = /^#[^\S\uFEFF]*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S.*)$/;
/** Directives come before everything else: the first other line ends them. */
const escapeOf = (lines) => {
    const seen = new Map();
    for (const [index, line] of lines.entries()) {
        const [, written = '', value = ''] = directive.exec((0,words/* trim */.Bq)(line)) ?? [];
        const name = written.toLowerCase();
        if (!['syntax', 'escape', 'check'].includes(name))
            break;
        if (seen.has(name))
            throw new Error(`Line ${index + 1} of the Dockerfile repeats the directive ${name}`);
        if (name === 'escape' && value !== '\\' && value !== '`')
            throw new Error(`Line ${index + 1} of the Dockerfile: the escape character can only be \\ or \``);
        seen.set(name, value);
    }
    return seen.get('escape') === '`' ? '`' : '\\';
};
/** The image that a `# syntax=` line names, in the forms that BuildKit detects before it parses the file. */
const syntaxImageOf = (text) => {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    // A shebang may come before it; other directives may not.
    const from = lines[0]?.startsWith('#!') === true ? 1 : 0;
    const found = syntaxIn(lines.slice(from), '#') ?? syntaxIn(lines.slice(from), '//');
    return found ?? syntaxInJson(lines.slice(from).join('\n'));
};
const syntaxIn = (lines, comment) => {
    const seen = new Set();
    for (const line of lines) {
        const rest = line.startsWith(comment) ? (0,words/* trim */.Bq)(line.slice(comment.length)) : '';
        const [, written = '', value = ''] = directive.exec(`#${rest}`) ?? [];
        const name = written.toLowerCase();
        if (!['syntax', 'escape', 'check'].includes(name) || seen.has(name))
            return undefined;
        if (name === 'syntax')
            return value.split(' ')[0];
        seen.add(name);
    }
    return undefined;
};
const syntaxInJson = (text) => {
    if (!/^\s*\{/.test(text))
        return undefined;
    try {
        const parsed = JSON.parse(text);
        const isRecord = typeof parsed === 'object' && parsed !== null && 'syntax' in parsed;
        return isRecord && typeof parsed.syntax === 'string' ? parsed.syntax : undefined;
    }
    catch {
        return undefined;
    }
};
/** A line with its continuation lines; comments and empty lines within it are dropped, as BuildKit does. */
const joinedLine = ({ lines, escape }, from) => {
    const first = trimStart(lines[from] ?? '');
    if (first.startsWith('#'))
        return { text: '', next: from + 1 };
    let { part, isContinued } = withoutContinuation(first, escape);
    let text = part;
    let at = from + 1;
    for (; isContinued && at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const start = trimStart(line);
        if (start === '' || start.startsWith('#'))
            continue;
        ({ part, isContinued } = withoutContinuation(line, escape));
        text += part;
    }
    return { text, next: at };
};
const trimStart = (line) => {
    let from = 0;
    while (from < line.length && (0,spaces/* isSpace */.x)(line[from]))
        from += 1;
    return from === 0 ? line : line.slice(from);
};
/** An escape character at the end continues a line, unless it is escaped itself. */
const withoutContinuation = (line, escape) => {
    let end = line.length;
    while (line[end - 1] === ' ' || line[end - 1] === '\t')
        end -= 1;
    const isContinued = line[end - 1] === escape && line[end - 2] !== escape;
    return { part: isContinued ? line.slice(0, end - 1) : line, isContinued };
};

// EXTERNAL MODULE: ./build/dockerfile/parts.js
var parts = __webpack_require__(14457);
// EXTERNAL MODULE: ./build/dockerfile/refuse.js
var refuse = __webpack_require__(54391);
;// CONCATENATED MODULE: ./build/dockerfile/syntax.js






/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's own parser (moby/buildkit,
 * frontend/dockerfile/parser). Throws, with the line, when a heredoc has no end, a directive is wrong, or a limit is
 * passed. Whether the instructions are valid is another question (`instruction-rules.ts`).
 */
const parseDockerfile = (text) => (0,parts/* atOnce */.z)(parsing(text));
/** The same in parts. */
const parsing = function* (text) {
    const source = readLines(text);
    const instructions = [];
    for (let at = 0; at < source.lines.length;) {
        const from = at + 1;
        if (source.lines[at] === '') {
            at = from;
            continue;
        }
        yield;
        const { text: line, next } = joinedLine(source, at);
        at = next;
        if (line === '' && source.lines[from - 1]?.trim() !== source.escape)
            continue;
        const parts = partsOf(line, source.escape);
        const { heredocs, next: behind } = heredocsBehind(source, at, { ...parts, line });
        at = behind;
        instructions.push({
            name: parts.name,
            line: from,
            endLine: at,
            flags: parts.flags,
            args: parts.args,
            heredocs,
        });
        if (instructions.length > limits/* limits */.F.instructions)
            throw new Error(`The Dockerfile has more than ${limits/* limits */.F.instructions} instructions`);
    }
    return { instructions, escape: source.escape, syntaxImage: syntaxImageOf(text) };
};
/** Splits one logical line into the name of its instruction, the flags, and the other arguments. */
const partsOf = (line, escape) => {
    const [, name = '', rest = ''] = /^([^\t\v\f\r ]*)[\t\v\f\r ]*(.*)$/s.exec((0,words/* trim */.Bq)(line)) ?? [];
    const { flags, args } = (0,words/* splitFlags */.g0)(rest, escape);
    return { name: name.toUpperCase(), flags, args };
};
/** The instruction behind an ONBUILD; any other instruction itself. */
const triggerOf = (instruction, escape) => instruction.name === 'ONBUILD' ? { ...instruction, ...partsOf(instruction.args, escape) } : instruction;
const heredocsBehind = ({ lines, escape }, from, instruction) => {
    const { name, args } = triggerOf(instruction, escape);
    if (!/^(?:RUN|COPY|ADD)$/.test(name) || jsonWords(args) !== undefined)
        return { heredocs: [], next: from };
    const heredocs = [];
    let next = from;
    for (const { name: word, isChomped, isExpanded } of startsIn(instruction.line, from)) {
        const start = next;
        while (next < lines.length && withoutTabs(lines[next] ?? '', isChomped) !== word)
            next += 1;
        if (next === lines.length)
            throw new Error(`Line ${from} of the Dockerfile starts the heredoc ${word}, which has no end`);
        heredocs.push({ name: word, content: lines.slice(start, next).join('\n'), isExpanded });
        next += 1;
    }
    return { heredocs, next };
};
const startsIn = (line, number) => {
    try {
        return (0,heredocs/* heredocsIn */.N)(line);
    }
    catch (error) {
        throw new Error(`Line ${number} of the Dockerfile: ${(0,refuse/* messageOf */.bD)(error)}`, { cause: error });
    }
};
const withoutTabs = (line, isChomped) => isChomped ? line.replace(/^\t+/, '') : line;
/** The words of an instruction in JSON form, as in `["go", "build"]`; undefined in any other form. */
const jsonWords = (args) => {
    const parsed = jsonList(args);
    return parsed?.every((each) => typeof each === 'string') === true ? parsed : undefined;
};
/** Any JSON list. BuildKit refuses one with anything but strings. */
const jsonList = (args) => {
    if (!args.startsWith('['))
        return undefined;
    try {
        const parsed = JSON.parse(args);
        return Array.isArray(parsed) ? parsed : undefined;
    }
    catch {
        // Not JSON: to BuildKit this is a shell command that happens to start with a bracket.
        return undefined;
    }
};
/** The value of a flag: `build` for `--from=build`, empty for `--link`, undefined without the flag. */
const flagOf = ({ flags }, name) => flagsOf(flags, name).at(-1);
/** All values of a flag that may be repeated. */
const flagsOf = (flags, name) => flags
    .filter((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`))
    .map((flag) => flag.slice(name.length + 3));


/***/ }),

/***/ 26229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lex)
});

// EXTERNAL MODULE: ./build/dockerfile/limits.js
var limits = __webpack_require__(50931);
// EXTERNAL MODULE: ./build/dockerfile/spaces.js
var spaces = __webpack_require__(30544);
;// CONCATENATED MODULE: ./build/dockerfile/patterns.js

/** Reads the pattern of `${A#pattern}`: `*` and `?` are wildcards, and an escape takes them literally. */
const readPattern = (text) => {
    const parts = [];
    for (let at = 0; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (char === '*')
            parts.push({ kind: 'many' });
        else if (char === '?')
            parts.push({ kind: 'any' });
        else if (char !== '\\')
            parts.push({ kind: 'char', char });
        else {
            const following = text[at + 1] ?? '';
            // A brace or slash is escaped for the substitution; the escape is not part of the pattern.
            if (following === '}' || following === '/')
                continue;
            if (!/^[*?\\]$/.test(following))
                throw new Error(`the pattern ${text} of a substitution escapes nothing`);
            parts.push({ kind: 'char', char: following });
            at += 1;
        }
    }
    return parts;
};
/** The value without the shortest or longest front that matches. */
const cutFront = (value, pattern, isLongest) => {
    const end = matchEnd([...value], pattern, { from: 0, isLongest });
    return end === undefined ? value : [...value].slice(end).join('');
};
/** The value without the shortest or longest end that matches. */
const cutEnd = (value, pattern, isLongest) => reversed(cutFront(reversed(value), pattern.toReversed(), isLongest));
const reversed = (text) => [...text].toReversed().join('');
/** The value with the first match, or every match, replaced. A match is as long as it can be. */
const replaced = (value, pattern, { replacement, isAll }) => {
    const chars = [...value];
    const starts = matchStarts(chars, pattern);
    let [text, lastEnd] = ['', 0];
    for (let at = 0; at <= chars.length; at += 1) {
        const end = starts[at] === true ? matchEnd(chars, pattern, { from: at, isLongest: true }) : undefined;
        // An empty match directly after another match does not count.
        const counts = end !== undefined && (end > lastEnd || at === 0);
        if (counts) {
            const match = chars.slice(at, end).join('');
            text += chars.slice(lastEnd, at).join('') + (isAll ? filled(replacement, match) : replacement);
            lastEnd = end;
            at = Math.max(at, end - 1);
        }
        if (counts && !isAll)
            break;
        if (text.length > limits/* limits */.F.valueLength)
            break;
    }
    return text + chars.slice(lastEnd).join('');
};
/** Go's `ReplaceAllString`, which BuildKit calls, takes what looks like a group of the pattern for one. */
const filled = (replacement, match) => replacement.replaceAll(/\$(?:\$|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu, (found, braced, plain) => {
    if (found === '$$')
        return '$';
    return (braced ?? plain) === '0' ? match : '';
});
const refuseMuch = (length, pattern) => {
    if ((length + 1) * (pattern.length + 1) > limits/* limits */.F.patternSteps)
        throw new Error('the pattern of a substitution and its value are too long');
};
/** Where a match that begins at `from` ends; follows all ways to match at once, so it never goes back. */
const matchEnd = (chars, pattern, { from, isLongest }) => {
    refuseMuch(chars.length - from, pattern);
    let found;
    let states = reachable([0], pattern);
    for (let at = from; states.length > 0; at += 1) {
        if (states.at(-1) === pattern.length) {
            found = at;
            if (!isLongest)
                return found;
        }
        if (at === chars.length)
            break;
        const char = chars[at];
        states = reachable(states.flatMap((state) => stepFrom(state, pattern, char)), pattern);
    }
    return found;
};
const stepFrom = (state, pattern, char) => {
    const part = pattern[state];
    if (part === undefined || char === '\n')
        return part?.kind === 'char' && part.char === char ? [state + 1] : [];
    if (part.kind === 'many')
        return [state];
    return part.kind === 'any' || part.char === char ? [state + 1] : [];
};
/** These states and those behind a `*` that matches nothing, in order, each once. */
const reachable = (states, pattern) => {
    const found = [];
    for (const state of states) {
        let each = state;
        while (each > (found.at(-1) ?? -1)) {
            found.push(each);
            if (pattern[each]?.kind === 'many')
                each += 1;
        }
    }
    return found;
};
/** Whether a match begins at each position, found from the end to the front. */
const matchStarts = (chars, pattern) => {
    refuseMuch(chars.length, pattern);
    const starts = [];
    let behind = [];
    for (let at = chars.length; at >= 0; at -= 1) {
        const here = [];
        here[pattern.length] = true;
        for (let state = pattern.length - 1; state >= 0; state -= 1) {
            const skips = pattern[state]?.kind === 'many' && here[state + 1] === true;
            here[state] =
                skips || stepFrom(state, pattern, chars[at]).some((to) => at < chars.length && behind[to] === true);
        }
        starts[at] = here[0] === true;
        behind = here;
    }
    return starts;
};

;// CONCATENATED MODULE: ./build/dockerfile/substitutions.js


const patterns = {
    ordinary: /[^$<'"\\`/}]+/y,
    heredoc: /<<[\t\r ]*|</y,
    singleQuoted: /'[^']*'/y,
    /** A number, one special character, or letters, digits and `_`. */
    variable: /\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*/uy,
};
const tooLong = `a value is longer than ${limits/* limits */.F.valueLength} characters after its variables are replaced`;
/** Reads `$NAME` or `${…}` here, and returns what stands for it. */
const readSubstitution = (reader) => {
    reader.skip(1);
    if (reader.peek() === '{')
        return reader.nested(() => readBraces(reader));
    const name = reader.take('variable');
    return name === '' ? '$' : plainValue(reader, name, `$${name}`);
};
const plainValue = (reader, name, written) => reader.valueOf(name) ?? (reader.options.keepsUnset ? written : missing(reader, name));
const missing = (reader, name) => {
    reader.missing.push(name);
    return '';
};
const readBraces = (reader) => {
    reader.skip(1);
    if (/^[{}:]?$/.test(reader.peek() ?? ''))
        throw badSubstitution();
    const name = reader.take('variable');
    const operator = reader.peek();
    reader.skip(1);
    if (operator === '}')
        return plainValue(reader, name, `\${${name}}`);
    return operator === '/' ? readReplacement(reader, name) : readOperation(reader, name, operator);
};
const badSubstitution = () => new Error('a substitution ${…} is not written correctly');
const readOperation = (reader, name, first) => {
    const isColon = first === ':';
    const operator = (isColon ? reader.peek() : first) ?? '';
    if (isColon)
        reader.skip(1);
    if (!/^[-+?#%]$/.test(operator) || (isColon && /[#%]/.test(operator)))
        throw badSubstitution();
    const isCut = operator === '#' || operator === '%';
    const before = reader.missing.length;
    const { text: word } = reader.readUntil('}', { keepsEscapes: isCut, isPattern: isCut });
    const value = reader.valueOf(name);
    if (value === undefined && reader.options.keepsUnset)
        return `\${${name}${isColon ? ':' : ''}${operator}${word}}`;
    const isSet = value !== undefined && !(isColon && value === '');
    const usesWord = operator === '-' ? !isSet : operator !== '+' || isSet;
    // What only a word that is not used asks for is not missing.
    if (!usesWord)
        reader.missing.splice(before);
    switch (operator) {
        case '-':
            return isSet ? value : word;
        case '+':
            return isSet ? word : '';
        case '?':
            return required(reader, name, { value, isSet, word });
        default:
            return cut(operator, word, value ?? missing(reader, name));
    }
};
const required = (reader, name, { value, isSet, word }) => {
    if (!isSet && (value !== undefined || reader.options.requiresValues))
        throw new Error(`${name} must be set${word === '' ? '' : `: ${word}`}`);
    return value ?? missing(reader, name);
};
const cut = (operator, word, value) => {
    const isLongest = word.startsWith(operator);
    const pattern = readPattern(isLongest ? word.slice(1) : word);
    return operator === '#' ? cutFront(value, pattern, isLongest) : cutEnd(value, pattern, isLongest);
};
const readReplacement = (reader, name) => {
    const isAll = reader.peek() === '/';
    if (isAll)
        reader.skip(1);
    const { text: pattern } = reader.readUntil('/', { keepsEscapes: true, isPattern: true });
    const { text: replacement } = reader.readUntil('}', { keepsEscapes: true, isPattern: false });
    const value = reader.valueOf(name);
    if (value === undefined && reader.options.keepsUnset)
        return `\${${name}/${pattern}/${replacement}}`;
    const result = replaced(value ?? missing(reader, name), readPattern(pattern), { replacement, isAll });
    if (result.length > reader.longest)
        throw new Error(tooLong);
    return result;
};

;// CONCATENATED MODULE: ./build/dockerfile/word-lexer.js



/**
 * Replaces variables and removes quotes by the rules of BuildKit's own lexer (moby/buildkit,
 * frontend/dockerfile/shell). Throws for what BuildKit refuses, with a message without the place.
 */
const lex = (text, valueOf, options) => {
    const missing = [];
    const reader = readerOf(text, valueOf, { options, missing });
    const { text: result, words } = reader.readUntil(undefined, {
        keepsEscapes: options.keepsEscapes,
        isPattern: false,
    });
    return { text: result, words, missing: [...new Set(missing)] };
};
const readerOf = (text, valueOf, { options, missing }) => {
    let [at, depth, reads] = [0, 0, 0];
    const reader = {
        options,
        missing,
        valueOf,
        longest: text.length + limits/* limits */.F.valueLength,
        peek: () => text[at],
        skip: (count) => {
            at += count;
        },
        take: (kind) => {
            const pattern = patterns[kind];
            pattern.lastIndex = at;
            const [found = ''] = pattern.exec(text) ?? [];
            at += found.length;
            return found;
        },
        nested: (read) => {
            depth += 1;
            if (depth > limits/* limits */.F.nesting)
                throw new Error(`more than ${limits/* limits */.F.nesting} substitutions are within each other`);
            const result = read();
            depth -= 1;
            return result;
        },
        readUntil: (stop, mode) => {
            reads += 1;
            return readUntil(reader, stop, mode);
        },
        countReads: () => reads,
    };
    return reader;
};
const readUntil = (reader, stop, mode) => {
    const out = collector(reader);
    for (;;) {
        const char = reader.peek();
        if (char === undefined || char === stop)
            break;
        if (char === '$')
            addSubstitution(reader, out);
        // `<<` and the spaces behind it belong to the word that follows: the name of a heredoc.
        else if (char === '<')
            out.add(reader.take('heredoc'));
        else if (char === "'" && !reader.options.ignoresQuotes)
            out.add(readSingle(reader, mode));
        else if (char === '"' && !reader.options.ignoresQuotes)
            out.add(readDouble(reader, mode));
        else if (char === reader.options.escape)
            out.add(readEscape(reader, mode));
        else
            out.addSplit(reader.take('ordinary') || single(reader, char));
    }
    if (stop !== undefined && reader.peek() === undefined)
        throw new Error(`a substitution has no closing ${stop}`);
    reader.skip(1);
    return out.result();
};
/** BuildKit's lexer loses the beginning of a word that a substitution with a default or a pattern belongs to. */
const addSubstitution = (reader, out) => {
    const before = reader.countReads();
    const text = readSubstitution(reader);
    if (reader.countReads() > before)
        out.dropWord();
    out.addSplit(text);
};
const single = (reader, char) => {
    reader.skip(1);
    return char;
};
const readEscape = (reader, { keepsEscapes }) => {
    reader.skip(1);
    const char = reader.peek() ?? '';
    reader.skip(1);
    return keepsEscapes ? reader.options.escape + char : char;
};
const readSingle = (reader, { isPattern }) => {
    const { escape, keepsQuotes } = reader.options;
    const quoted = reader.take('singleQuoted');
    if (quoted === '')
        throw new Error("a quoted text has no closing '");
    const inner = quoted.slice(1, -1);
    const text = isPattern ? inner.replaceAll(escape, escape + escape) : inner;
    return keepsQuotes ? `'${text}'` : text;
};
const readDouble = (reader, mode) => {
    const { escape, keepsQuotes } = reader.options;
    const quote = keepsQuotes ? '"' : '';
    let text = quote;
    reader.skip(1);
    for (;;) {
        const char = reader.peek();
        if (char === undefined)
            throw new Error('a quoted text has no closing "');
        if (char === '$')
            text += readSubstitution(reader);
        else {
            reader.skip(1);
            if (char === '"')
                return text + quote;
            text += char === escape ? escaped(reader, mode) : char;
        }
        if (text.length > reader.longest)
            throw new Error(tooLong);
    }
};
/** What an escape character stands for within double quotes: it escapes `"`, `$` and itself only. */
const escaped = (reader, { keepsEscapes, isPattern }) => {
    const { escape, keepsQuotes } = reader.options;
    const char = reader.peek();
    if (char === undefined)
        return '';
    if (char === '"' || char === '$' || char === escape) {
        reader.skip(1);
        return keepsEscapes ? escape + char : char;
    }
    return keepsEscapes && (!keepsQuotes || isPattern) ? escape + escape : escape;
};
/** Collects a text, and its words: a space ends a word unless it was quoted. */
const collector = ({ options: { splits }, longest }) => {
    const words = [];
    let [text, word] = ['', ''];
    const append = (piece) => {
        text += piece;
        if (text.length > longest)
            throw new Error(tooLong);
    };
    return {
        add: (piece) => {
            append(piece);
            if (splits)
                word += piece;
        },
        addSplit: (piece) => {
            append(piece);
            for (const char of splits ? piece : '') {
                if (!(0,spaces/* isSpace */.x)(char))
                    word += char;
                else if (word !== '') {
                    words.push(word);
                    word = '';
                }
            }
        },
        dropWord: () => {
            word = '';
        },
        result: () => ({ text, words: word === '' ? words : [...words, word] }),
    };
};


/***/ }),

/***/ 47398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   g0: () => (/* binding */ splitFlags)
/* harmony export */ });
/* harmony import */ var _spaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30544);

/** Splits `--NAME=VALUE` words off. Their quotes and escapes are removed, unlike those of the arguments. */
const splitFlags = (text, escape) => {
    const flags = [];
    let at = 0;
    for (;;) {
        while (at < text.length && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[at]))
            at += 1;
        if (!text.startsWith('--', at))
            return { flags, args: trim(text.slice(at)) };
        const { word, isQuoted, end } = flagWord(text, at, escape);
        at = end;
        // A `--` on its own ends the flags.
        if (word === '--')
            return { flags, args: trim(text.slice(at)) };
        if (word !== '' || isQuoted)
            flags.push(word);
    }
};
const flagWord = (text, from, escape) => {
    let [word, quote, isQuoted, at] = ['', '', false, from];
    for (; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote === '' && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(char))
            break;
        if (quote === '' ? char === '"' || char === "'" : char === quote) {
            quote = quote === '' ? char : '';
            isQuoted = true;
        }
        else if (char === escape) {
            // Nothing follows an escape character at the end.
            at += 1;
            word += text[at] ?? '';
        }
        else
            word += char;
    }
    return { word, isQuoted, end: at };
};
/** Splits at spaces outside of quotes; quotes and escapes are kept. */
const quotedWords = (text, escape) => {
    const words = [];
    let at = 0;
    while (at < text.length) {
        while (at < text.length && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[at]))
            at += 1;
        if (at >= text.length)
            break;
        const { word, end } = quotedWord(text, at, escape);
        at = end;
        words.push(word);
    }
    return words;
};
const quotedWord = (text, from, escape) => {
    let [quote, at] = ['', from];
    for (; at < text.length; at += 1) {
        const char = text[at] ?? '';
        if (quote === '' && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(char))
            break;
        // Single quotes take an escape character literally.
        if (char === escape && quote !== "'") {
            // Nothing follows one at the end.
            if (at + 1 === text.length)
                return { word: text.slice(from, at), end: text.length };
            at += 1;
        }
        else if (quote === '')
            quote = char === '"' || char === "'" ? char : '';
        else if (char === quote)
            quote = '';
    }
    return { word: text.slice(from, at), end: at };
};
/** Splits at spaces, whatever quotes there are; an empty text has no words. */
const plainWords = (text) => (text === '' ? [] : text.split(/[\t\v\f\r ]+/));
/** Removes spaces at both ends. */
const trim = (text) => {
    let [from, to] = [0, text.length];
    while (from < to && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[from]))
        from += 1;
    while (to > from && (0,_spaces_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .x)(text[to - 1]))
        to -= 1;
    return text.slice(from, to);
};


/***/ }),

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kg: () => (/* binding */ textInside)
/* harmony export */ });
/* unused harmony exports isFileIn, isFolderIn, existsIn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36016);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99122);





/**
 * Looks at a revision without waiting, for readers that walk through many files. What is a link, a device, a pipe, too
 * large or out of the root is as if it did not exist: it is no fact about the project.
 */
/** The text of a small regular file with no link on the way to it; else undefined. */
const textInside = (root, path) => {
    if (kindOf(root, path) !== 'file')
        return undefined;
    const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path);
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === undefined)
            throw error;
        return undefined;
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stat.isFile() || stat.size > _read_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBytes */ .j$ || wasExchanged(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), name)))
            return undefined;
        const buffer = Buffer.alloc(stat.size);
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, 0)).toString('utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
};
/** Whether there is such a regular file, with no link on the way to it. */
const isFileIn = (root, path) => kindOf(root, path) === 'file';
/** Whether there is such a folder, with no link on the way to it. */
const isFolderIn = (root, path) => kindOf(root, path) === 'folder';
/** Whether there is such a file or folder, with no link on the way to it. */
const existsIn = (root, path) => kindOf(root, path) !== undefined;
const kindOf = (root, path) => {
    let at = root;
    let kind = 'folder';
    for (const step of namesIn(root, path) ?? [undefined]) {
        if (step === undefined || kind === 'file')
            return undefined;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, step);
        const found = statOf(at);
        if (found?.isDirectory() !== true && found?.isFile() !== true)
            return undefined;
        kind = found.isFile() ? 'file' : 'folder';
    }
    return kind;
};
/** Undefined for what does not exist, may not be looked at, or has a name that is too long to exist. */
const statOf = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
};
/** Undefined for a path out of the root. */
const namesIn = (root, path) => {
    try {
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .stepsIn */ .FZ)((0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(root, path));
    }
    catch {
        return undefined;
    }
};
/** A folder on the way may have become a link after it was looked at. */
const wasExchanged = (file, expected) => process.platform === 'linux' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${file}`) !== expected;


/***/ }),

/***/ 11803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ checkThresholds),
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   IF: () => (/* binding */ gatedIds),
/* harmony export */   uU: () => (/* binding */ overrideFor)
/* harmony export */ });
/* unused harmony exports mostGated, matches */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80074);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96637);



/** The error rates of the gate were shown for at most this many benchmarks at once. */
const mostGated = 6;
/**
 * Whether a benchmark id matches a glob; `*` also passes over slashes, as in `*cold` or `podman/*`. It passes
 * over dots too: `.` is the project in the root of a repository, and `**` would never match that one.
 */
const matches = (glob, id) => picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(id, glob.replaceAll(/\*{2,}/g, '*'), { bash: true, dot: true });
/**
 * Ids of the benchmarks that decide the verdict, most wanted first: those that match the globs, in the order
 * of the globs; by default source-change and cold of the first engine. Throws when there are none or too many.
 */
const gatedIds = (benchmarks, gate, firstEngine) => {
    if (gate === 'auto') {
        const ofFirst = benchmarks.filter(({ engine }) => engine === firstEngine);
        return _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultGate */ .zh
            .flatMap((scenario) => ofFirst.filter((each) => each.scenario === scenario).map(({ id }) => id))
            .slice(0, mostGated);
    }
    const ids = [
        ...new Set(gate.flatMap((glob) => benchmarks.map(({ id }) => id).filter((id) => matches(glob, id)))),
    ];
    const there = benchmarks.map(({ id }) => `  ${id}`).join('\n');
    if (ids.length === 0)
        throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([`gate: ${gate.join(', ')} matches no benchmark; there are:\n${there}`]);
    if (ids.length <= mostGated)
        return ids;
    throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
        `gate: ${ids.length} benchmarks match; at most ${mostGated} can be judged together without false alarms`,
    ]);
};
/** Every glob of a threshold names some benchmark: a misspelt one would silently leave the general value in force. */
const checkThresholds = (thresholds, benchmarks) => {
    const inputs = [
        ['fail-threshold', thresholds.fail],
        ['warn-threshold', thresholds.warn],
        ['min-delta', thresholds.minDeltaMs],
    ];
    const problems = inputs.flatMap(([name, { overrides }]) => overrides
        .filter(({ glob }) => !benchmarks.some(({ id }) => matches(glob, id)))
        .map(({ glob }) => `${name}: ${glob} matches no benchmark`));
    if (problems.length === 0)
        return;
    throw new _inputs_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([...problems, `There are:\n${benchmarks.map(({ id }) => `  ${id}`).join('\n')}`]);
};
/** The limits of one benchmark: the last matching line of each input counts. */
const limitsOf = (thresholds, id) => ({
    failThreshold: valueFor(thresholds.fail, id),
    warnThreshold: valueFor(thresholds.warn, id),
    minDeltaMs: valueFor(thresholds.minDeltaMs, id),
});
const valueFor = (given, id) => overrideFor(given, id) ?? given.value;
/** The value that is given for this benchmark in particular. */
const overrideFor = ({ overrides }, id) => overrides.findLast(({ glob }) => matches(glob, id))?.value;


/***/ })

};
