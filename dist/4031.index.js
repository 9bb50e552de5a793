export const id = 4031;
export const ids = [4031];
export const modules = {

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ utcMs)
/* harmony export */ });
const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})((?:\.\d+)?)Z$/;
/**
 * Milliseconds since 1970 of a time as reports have it (ISO 8601, UTC); undefined for any other text. This room has no clock,
 * so it has no `Date`. The days are those of H. Hinnant, chrono-Compatible Low-Level Date Algorithms, `days_from_civil`.
 */
const utcMs = (text) => {
    const [year, month, day, hour, minute, second, fraction] = (form.exec(text) ?? []).slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const days = daysSince1970(year, month, day);
    const seconds = ((days * 24 + (hour ?? 0)) * 60 + (minute ?? 0)) * 60 + (second ?? 0);
    return seconds * 1000 + (fraction ?? 0) * 1000;
};
/** Years begin in March, so that the day that leap years add is their last. */
const daysSince1970 = (year, month, day) => {
    const marchYear = month <= 2 ? year - 1 : year;
    const era = Math.floor(marchYear / 400);
    const yearOfEra = marchYear - era * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
};


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
  uw: () => (/* binding */ stepText),
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
/** An instruction as engines print it, before they fill in its variables: on one line, without heredocs. */
const stepText = ({ name, flags, args }) => [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim();


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

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ namingFullDisk),
/* harmony export */   cM: () => (/* binding */ freeShare),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   go: () => (/* binding */ freeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80074);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);





/**
 * The share of a file system that is still free, 0 to 1, as `df` calculates it: blocks reserved for root count
 * as neither free nor used. Throws when the path does not exist or its file system has no blocks.
 */
const freeShare = async (path) => {
    const { bavail, blocks, bfree } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
    const usable = blocks - bfree + bavail;
    if (usable <= 0)
        throw new Error(`the file system of ${path} has no blocks; name a folder on a disk`);
    return bavail / usable;
};
/** Bytes that this user can still write below a path. Throws when the path does not exist. */
const freeBytes = async (path) => {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path);
    return bavail * bsize;
};
/** Programs report a full disk in words of their own, and free a little when they fail. */
const nearlyFullBytes = 20_000_000;
/** Does something that needs space at a path. Whatever fails there while its disk is full is reported with that disk. */
const namingFullDisk = async (path, act, enoughBytes = nearlyFullBytes) => {
    try {
        return await act();
    }
    catch (cause) {
        if (cause instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d || !(await isNearlyFull(path, enoughBytes)))
            throw cause;
        const text = `the disk of ${path} is full; free space there, or set RUNNER_TEMP to a folder on another disk`;
        throw new Error(`${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(cause)}\n${text}`, { cause });
    }
};
const isNearlyFull = async (path, enoughBytes) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path).catch(() => undefined);
    if (found === undefined || found.blocks === 0)
        return false;
    return found.bavail * found.bsize < enoughBytes || (found.files > 0 && found.ffree < 10);
};
/**
 * Creates a folder and its missing parents. Node's own recursive `mkdir` loops forever on file systems, such as
 * /proc, that answer ENOENT for a new name in an existing folder. Never writable for others, whatever the umask.
 */
const makeFolder = async (path) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, 0o755);
    }
    catch (error) {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'EEXIST' && (await isFolder(path)))
            return;
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) !== 'ENOENT' || (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await makeFolder(path);
    }
};
const isFolder = async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 36016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ stepsIn),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   U4: () => (/* binding */ openChecked),
/* harmony export */   UZ: () => (/* binding */ UnsafePath),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   kB: () => (/* binding */ throughHandle),
/* harmony export */   n2: () => (/* binding */ kindInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** A path of a revision that is not what it has to be. The message names it, and never quotes what it contains. */
class UnsafePath extends Error {
    name = 'UnsafePath';
}
/** What a path is; undefined when it does not exist. Never follows a link. */
const kindInside = async (root, path) => {
    const steps = stepsIn(nameIn(root, path));
    let kind = 'folder';
    for (const step of steps.keys()) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...steps.slice(0, step + 1))).catch(absent);
        if (found === undefined)
            return undefined;
        if (found.isSymbolicLink())
            return 'link';
        if (found.isDirectory())
            kind = 'folder';
        else if (step < steps.length - 1)
            return undefined;
        else
            kind = found.isFile() ? 'file' : 'special';
    }
    return kind;
};
/** The absolute path of what must exist. Throws UnsafePath when it is anything else. */
const checked = async (root, path, wanted) => {
    const name = nameIn(root, path);
    const kind = await kindInside(root, path);
    if (kind === wanted)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
    if (kind === undefined)
        throw new UnsafePath(`there is no ${wanted} ${name}`);
    if (kind !== 'link')
        throw new UnsafePath(`${name} is not a ${wanted === 'file' ? 'regular file' : 'folder'}`);
    const target = await targetInside(root, name);
    throw new UnsafePath(target === undefined
        ? `${name} leads through a link out of the repository`
        : `${name} leads through a link; name ${target} instead`);
};
/** Opens without following a link, without waiting for a pipe, and only if no part of the path is a link. */
const openChecked = async (root, name, flags) => {
    const kind = await kindInside(root, name);
    if (kind === 'link' || kind === 'special')
        await checked(root, name, 'file');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), flags | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        await assertOpened(handle, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), name), name);
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
};
/** A folder on the way may have become a link after it was looked at: where the handle is shows it. */
const assertOpened = async (handle, expected, name) => {
    if (process.platform !== 'linux')
        return;
    const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(`/proc/self/fd/${handle.fd}`);
    if (opened !== expected)
        throw new UnsafePath(`${name} was exchanged while it was opened`);
};
/** An entry of an open folder. Only Linux can reach it through the handle. */
const throughHandle = (folder, path, entry) => process.platform === 'linux' ? `/proc/self/fd/${folder.fd}/${entry}` : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry);
/** Where a link leads, if that is inside the root. */
const targetInside = async (root, name) => {
    const [from, to] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)).catch(() => undefined)]);
    if (to === undefined)
        return undefined;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, to);
    return inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) ? undefined : inside || '.';
};
/** Relative to the root, normalised. Throws UnsafePath when it leads out of the root by itself. */
const nameIn = (root, path) => {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path)) || '.';
    if (name === '..' || name.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name) || name.includes('\0'))
        throw new UnsafePath(`${path} is outside the repository`);
    return name;
};
const stepsIn = (name) => (name === '.' ? [] : name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
/** Handles the error of a path that does not exist, and throws any other. */
const absent = (error) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return undefined;
    throw error;
};


/***/ }),

/***/ 99122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ linkedName),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   Vg: () => (/* binding */ listInside),
/* harmony export */   YA: () => (/* binding */ readTextInside),
/* harmony export */   c1: () => (/* binding */ readLinked),
/* harmony export */   he: () => (/* binding */ folderInside),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   p7: () => (/* binding */ isFileInside),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* unused harmony exports isFolderInside, fileInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
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
 * The only way to open files of a revision. Its files were written by whoever opened the pull request, and its builds may
 * change them while the run goes on: a file may have become a link to a file of this machine, a device or a pipe.
 */
/** The most that is read of one file, in bytes. */
const mostBytes = 1_000_000;
/** Reads a file; undefined when it does not exist. Throws UnsafePath when it is anything but a small regular file. */
const readInside = async (root, path, limit = mostBytes) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        if (!(await exists(root, name)))
            return undefined;
        const file = __addDisposableResource(env_1, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, name, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
        const { size } = await assertRegular(file, name);
        if (size > limit)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} has ${size} bytes; at most ${limit} are read`);
        return await readAtMost(file, size, name);
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
/** The first bytes of a file, however long it is; undefined when it does not exist. Throws UnsafePath when it is no regular file. */
const readStart = async (root, path, bytes) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        if (!(await exists(root, name)))
            return undefined;
        const file = __addDisposableResource(env_2, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, name, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY), true);
        await assertRegular(file, name);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
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
/** The same as `readInside`, as text. */
const readTextInside = async (root, path, limit = mostBytes) => (await readInside(root, path, limit))?.toString('utf8');
/** Reads a file, or the one that a link in its place leads to; undefined when there is none. Throws UnsafePath outside the root. */
const readLinked = async (root, path) => {
    const name = await linkedName(root, path);
    return name === undefined ? undefined : readInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), name);
};
/** The path below the root of a file, or of the one that a link in its place leads to; undefined when there is none. */
const linkedName = async (root, path) => {
    const [top, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(_check_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)]);
    return real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real);
};
/** Whether there is such a regular file, with no link on the way to it. */
const isFileInside = async (root, path) => (await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(root, path)) === 'file';
/** Whether there is such a folder, with no link on the way to it. */
const isFolderInside = async (root, path) => (await kindInside(root, path)) === 'folder';
/** The absolute path of an existing folder, checked from its root. Throws UnsafePath when it is anything else. */
const folderInside = (root, path) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(root, path, 'folder');
/** The absolute path of an existing regular file, checked from its root. Throws UnsafePath when it is anything else. */
const fileInside = (root, path) => checked(root, path, 'file');
/** The entries of a folder; none when it does not exist. Throws UnsafePath for a link on the way to it. */
const listInside = async (root, path) => {
    const kind = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(root, path);
    if (kind === undefined)
        return [];
    const folder = await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(root, path, 'folder');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
};
const exists = async (root, name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name)).catch(_check_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)) !== undefined;
const assertRegular = async (file, name) => {
    const stat = await file.stat();
    if (!stat.isFile())
        throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} is not a regular file`);
    return stat;
};
/** A file may grow while it is read. */
const readAtMost = async (file, size, name) => {
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (length > size)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} was changed while it was read`);
        if (bytesRead === 0)
            return buffer.subarray(0, length);
    }
};


/***/ }),

/***/ 34836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exportFormats),
  r: () => (/* binding */ exportsNamed)
});

// EXTERNAL MODULE: ./build/analysis/phases.js
var phases = __webpack_require__(96703);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/formats/plain.js

/**
 * A text from outside as one line of well-formed Unicode, for a file that programs read: without what a terminal obeys, and
 * without `##[`, which a runner finds anywhere in what a step prints.
 */
const plain = (text) => (0,report_escape/* oneLine */.TN)(text)
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('##[', '## [');

;// CONCATENATED MODULE: ./build/report/formats/csv.js


/** One row for each build, warm-ups and excluded ones too; an empty cell is not known, or does not apply. */
const csv = {
    name: 'csv',
    file: 'report.csv',
    render: (report) => {
        const columns = [...columnsOfBuilds, ...phaseColumns, ...counterColumns(report), ...cautionColumn(report)];
        const benchmarks = new Map(report.benchmarks.map((each) => [each.id, each]));
        const rows = report.builds.map((build) => columns.map(({ cell }) => field(cell(build, benchmarks.get(build.benchmark)))));
        return [columns.map(({ name }) => field(name)), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
    },
};
const columnsOfBuilds = [
    { name: 'benchmark', cell: (build) => build.benchmark },
    { name: 'engine', cell: (_, benchmark) => benchmark?.engine },
    { name: 'project', cell: (_, benchmark) => benchmark?.project },
    { name: 'scenario', cell: (_, benchmark) => benchmark?.scenario },
    { name: 'gated', cell: (_, benchmark) => benchmark?.gated },
    { name: 'revision', cell: ({ revision }) => revision },
    { name: 'round', cell: ({ round }) => round },
    { name: 'startedAt', cell: ({ startedAt }) => startedAt },
    { name: 'durationMs', cell: ({ durationMs }) => durationMs },
    { name: 'excluded', cell: ({ excluded }) => excluded },
    { name: 'failure', cell: ({ failure }) => failure?.kind },
    { name: 'failureMessage', cell: ({ failure }) => failure?.message },
    { name: 'disturbances', cell: ({ disturbances = [] }) => disturbances.map(({ kind }) => kind).join(' ') },
    { name: 'layerCache', cell: ({ evidence }) => evidence?.outcome.layerCache?.kind },
    { name: 'packagesCompiled', cell: ({ evidence }) => evidence?.outcome.packagesCompiled },
    { name: 'contextBytes', cell: ({ evidence }) => evidence?.outcome.contextBytes },
    { name: 'imageBytes', cell: ({ evidence }) => evidence?.outcome.imageBytes },
    { name: 'binarySha256', cell: ({ evidence }) => evidence?.binarySha256 },
];
const allPhases = [...phases/* phaseNames */.k, 'unattributed'];
const phaseColumns = allPhases.map((phase) => ({
    name: `phase ${phase} (ms)`,
    cell: ({ phases }) => phases?.[phase],
}));
const counterColumns = ({ builds }) => [...new Set(builds.flatMap(({ counters }) => Object.keys(counters)))].toSorted().map((name) => ({
    name: `counter ${name}`,
    cell: ({ counters }) => (Object.hasOwn(counters, name) ? counters[name] : undefined),
}));
/** In each row, because a table has no other place for it. */
const cautionColumn = ({ cautions = [] }) => cautions.length === 0 ? [] : [{ name: 'caution', cell: () => cautions.join(' ') }];
/** One field of RFC 4180. Every text is quoted. */
const field = (value) => {
    if (value === undefined)
        return '';
    return typeof value === 'string' ? `"${withoutFormula(plain(value)).replaceAll('"', '""')}"` : String(value);
};
/**
 * Spreadsheets compute a cell that begins so, also in the wide forms of East Asian scripts (OWASP, CSV Injection). Where the
 * decimal sign is a comma they separate by semicolons: then a line is one field with quotes in it, which protect nothing, and
 * a cell begins behind each semicolon of a text, whatever quotes follow.
 */
const withoutFormula = (text) => text.replaceAll(/(?=[=+\-@＝＋－＠])(?<=(?:^|;)[\s"]*)/gu, "'");

// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/formats/series.js
/** All that was timed: base and head of every benchmark, or the cells of a study. */
const seriesOf = ({ study, benchmarks }) => study === undefined
    ? benchmarks.flatMap(({ base, head, ...names }) => [
        ...(base === undefined ? [] : [seriesWith(names, 'base', base)]),
        seriesWith(names, 'head', head),
    ])
    : study.rows.flatMap(({ sample, value, ...names }) => sample === undefined ? [] : [seriesWith({ ...names, value }, 'head', sample)]);
const seriesWith = ({ engine, project, scenario, value }, revision, sample) => ({
    engine,
    project,
    scenario,
    revision,
    value,
    sample,
});

;// CONCATENATED MODULE: ./build/report/formats/word.js

/**
 * A name as one word of ASCII, percent-encoded like a part of a URL: without blanks, slashes, quotes and whatever else
 * separates names in a reader. `~` when it is empty.
 */
const word = (text) => {
    const encoded = encodeURIComponent(plain(text)).replaceAll('%40', '@').replaceAll('%2B', '+');
    return encoded === '' ? '~' : encoded;
};

;// CONCATENATED MODULE: ./build/report/formats/github-action-benchmark.js




/**
 * What benchmark-action/github-action-benchmark takes as `tool: customSmallerIsBetter`: medians of the head in milliseconds.
 * The unit never changes, because its charts do not convert (its issue 122).
 */
const githubActionBenchmark = {
    name: 'github-action-benchmark',
    file: 'report.github-action-benchmark.json',
    render: (report) => {
        const heads = seriesOf(report).filter(({ revision }) => revision === 'head');
        return `${JSON.stringify(heads.flatMap((each) => entryOf(each, report)), null, 2)}\n`;
    },
};
const entryOf = (series, report) => {
    const { engine, project, scenario, value, sample } = series;
    const { medianMs, lowMs, highMs } = sample;
    if (medianMs === undefined)
        return [];
    const benchmark = report.benchmarks.find((each) => each.engine === engine && each.project === project && each.scenario === scenario);
    return [
        {
            // It puts names into code spans of a table in Markdown.
            name: [engine, project, ...(value === undefined ? [] : [value]), scenario].map(word).join('/'),
            unit: 'ms',
            value: medianMs,
            ...(lowMs !== undefined && highMs !== undefined && { range: `${lowMs} to ${highMs}` }),
            extra: [
                (0,numbers/* count */.U9)(sample.samplesMs.length, 'build'),
                ...verdictOf(series, benchmark),
                ...(report.cautions ?? []).map((each) => `Caution: ${plain(each)}`),
            ].join('\n'),
        },
    ];
};
const verdictOf = ({ value }, benchmark) => {
    const verdict = value === undefined ? benchmark?.comparison?.verdict : undefined;
    return verdict === undefined ? [] : [`${verdict.kind}: ${plain(verdict.reason)}`];
};

;// CONCATENATED MODULE: ./build/report/formats/go-bench.js



/**
 * Go's benchmark format, one line for each valid build: `benchstat -col revision FILE` compares base and head.
 * https://go.dev/design/14313-benchmark-format; golang.org/x/perf/benchfmt ignores lines that are none of its kinds.
 */
const goBench = {
    name: 'go-bench',
    file: 'report.bench.txt',
    render: (report) => {
        const series = seriesOf(report);
        const blocks = ['base', 'head'].map((revision) => blockOf(series, revision));
        const cautions = (report.cautions ?? []).map((each) => `# Caution: ${plain(each)}`);
        return `${[...machine(report), note, ...cautions, 'Unit ns/op better=lower', ...blocks.flat()].join('\n')}\n`;
    },
};
/** benchstat makes a table for every combination of these: only what is the same for all builds is one. */
const machine = ({ environment, legs = [] }) => [
    'goos: linux',
    // The parts of a merged report were measured on machines of their own, and its environment is that of the first.
    ...(legs.length > 1 ? [] : machineOf(environment)),
];
const machineOf = ({ architecture, cpuModel }) => [
    `goarch: ${architectures[architecture] ?? word(architecture)}`,
    ...(cpuModel === undefined ? [] : [`cpu: ${plain(cpuModel)}`]),
];
/** From the names of Node.js to those of Go. */
const architectures = { x64: 'amd64', arm64: 'arm64', ia32: '386' };
const note = '# benchstat takes the builds for independent. They are pairs, and report.json has the verdict that this allows.';
const blockOf = (series, revision) => {
    const own = series.filter((each) => each.revision === revision && each.sample.samplesMs.length > 0);
    return own.length === 0 ? [] : [`revision: ${revision}`, ...own.flatMap(linesOf)];
};
const linesOf = ({ sample, ...names }) => {
    const name = nameOf(names);
    return sample.samplesMs.map((ms) => `${name} 1 ${Math.round(ms * 1e6)} ns/op`);
};
const nameOf = ({ engine, project, scenario, value }) => {
    const parts = [
        ['engine', engine],
        ['project', project],
        ...(value === undefined ? [] : [['value', value]]),
        ['scenario', scenario],
    ];
    const name = parts.map(([key, text = '']) => `${key}=${word(text)}`).join('/');
    // A number behind a dash at the end of a name is read as GOMAXPROCS.
    return `BenchmarkBuild/${name.replace(/-(?=\d+$)/, '%2D')}`;
};

// EXTERNAL MODULE: ./build/report/selection.js
var selection = __webpack_require__(72197);
;// CONCATENATED MODULE: ./build/report/formats/junit.js


/**
 * JUnit's XML as Jenkins and GitLab read it: a test case for each gated benchmark, each judged row of a study, and each leg
 * that no gated benchmark speaks for, such as one that left no report. Where there is nothing of that, one case says why.
 */
const junit = {
    name: 'junit',
    file: 'report.junit.xml',
    render: (report) => {
        const cases = casesOf(report);
        const suites = [...new Set(cases.map(({ suite }) => suite))].map((suite) => {
            const own = cases.filter((each) => each.suite === suite);
            return [
                `  <testsuite ${attributes({ name: suite, ...countsOf(own) })}>`,
                ...own.map(caseText),
                '  </testsuite>',
            ];
        });
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites ${attributes({ name: 'go-container-bench', ...countsOf(cases) })}>`,
            ...suites.flat(),
            '</testsuites>\n',
        ].join('\n');
    },
};
const casesOf = (report) => {
    const { benchmarks, study, legs = [], verdict } = report;
    const cases = [
        ...benchmarks.filter(({ gated }) => gated).map((each) => caseOfBenchmark(each, report)),
        ...(study?.rows ?? []).flatMap((row) => caseOfRow(row, report)),
        ...legs.filter((leg) => (0,selection/* isSilentLeg */.cT)(leg, report)).map((leg) => caseOfLeg(leg, report)),
    ];
    return cases.length > 0 ? cases : [caseOf(verdict, report)];
};
const caseOfLeg = (leg, report) => ({
    ...caseOf(leg.verdict, report),
    name: leg.name,
    ...((0,selection/* isEmptyLeg */.ep)(leg) && { outcome: 'error' }),
});
const notJudged = {
    kind: 'none',
    because: 'not-judged',
    reason: 'the report ends before it was judged',
};
/** Of the whole run, until more is known. */
const caseOf = (verdict, report) => ({
    suite: 'run',
    name: 'verdict',
    className: 'run',
    medianMs: undefined,
    outcome: outcomeOf(verdict, report),
    verdict,
    cautions: report.cautions ?? [],
});
const caseOfBenchmark = ({ engine, project, scenario, head, comparison }, report) => ({
    ...caseOf(comparison?.verdict ?? notJudged, report),
    suite: engine,
    name: scenario,
    className: classOf(engine, project),
    medianMs: head.medianMs,
});
const caseOfRow = (row, report) => {
    const { engine, project, scenario, value, sample, verdict } = row;
    if (verdict === undefined)
        return [];
    return [
        {
            ...caseOf(verdict, report),
            suite: engine,
            name: `${scenario}, ${value}`,
            className: classOf(engine, project),
            medianMs: sample?.medianMs,
        },
    ];
};
/** The root of a repository is `.`, and a dot separates packages. */
const classOf = (engine, project) => [engine, project === '.' ? '(root)' : project].map((part) => part.replaceAll('.', '_')).join('.');
/** A regression fails whatever `fail-on` says, since a watcher wants to see it; the milder verdicts only where it names them. */
const outcomeOf = ({ kind }, { rules }) => {
    const isNamed = rules !== undefined && rules.failOn !== 'never' && rules.failOn.includes(kind);
    switch (kind) {
        case 'regression':
            return 'failure';
        case 'invalid':
            return 'error';
        case 'warning':
            return isNamed ? 'failure' : 'passed';
        case 'inconclusive':
            return isNamed ? 'failure' : 'skipped';
        case 'none':
            return 'skipped';
        case 'unchanged':
        case 'improvement':
            return 'passed';
    }
};
const countsOf = (cases) => {
    const count = (outcome) => String(cases.filter((each) => each.outcome === outcome).length);
    const totalMs = cases.reduce((sum, { medianMs = 0 }) => sum + medianMs, 0);
    return {
        tests: String(cases.length),
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        time: seconds(totalMs),
    };
};
const seconds = (ms) => (ms / 1000).toFixed(3);
const caseText = ({ name, className, medianMs, outcome, verdict, cautions }) => {
    const time = medianMs === undefined ? {} : { time: seconds(medianMs) };
    const said = [`${verdict.kind}: ${verdict.reason}`, ...cautions.map((each) => `Caution: ${each}`)];
    const about = attributes({ message: said.join('. ') });
    const inner = outcome === 'passed'
        ? `<system-out>${xml(said.join('. '))}</system-out>`
        : `<${outcome}${outcome === 'skipped' ? '' : ` type="${verdict.kind}"`} ${about}/>`;
    return `    <testcase ${attributes({ classname: className, name, ...time })}>${inner}</testcase>`;
};
const attributes = (values) => Object.entries(values)
    .map(([name, value]) => `${name}="${xml(value)}"`)
    .join(' ');
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** XML 1.0 has no way to write U+FFFE and U+FFFF; control characters are gone already. */
const xml = (text) => plain(text)
    .replaceAll(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);

;// CONCATENATED MODULE: ./build/report/formats/openmetrics.js


/**
 * OpenMetrics 1.0 (https://prometheus.io/docs/specs/om/open_metrics_spec): gauges only, so that readers of the older text
 * format take the file too. No label holds a version or a commit: GitLab compares values by all labels.
 */
const openmetrics = {
    name: 'openmetrics',
    file: 'report.prom',
    render: (report) => `${[...timeFamilies(seriesOf(report)), ...comparisonFamilies(report), ...cautionFamily(report)].flatMap(familyLines).join('\n')}\n# EOF\n`,
};
const timeFamilies = (series) => {
    const times = (name, help, of) => ({
        name: `container_build_duration${name}_seconds`,
        unit: 'seconds',
        help,
        samples: series.map((each) => ({ labels: labelsOf(each), value: inSeconds(of(each.sample)) })),
    });
    return [
        times('', 'Median time of the builds.', ({ medianMs }) => medianMs),
        times('_low', 'Lower end of its interval, or the smallest time below six builds.', ({ lowMs }) => lowMs),
        times('_high', 'Upper end of its interval, or the largest time below six builds.', ({ highMs }) => highMs),
        {
            name: 'container_build_samples',
            unit: undefined,
            help: 'How many builds gave a valid time.',
            samples: series.map((each) => ({ labels: labelsOf(each), value: each.sample.samplesMs.length })),
        },
    ];
};
const comparisonFamilies = ({ benchmarks }) => {
    const compared = benchmarks.filter(({ comparison }) => comparison !== undefined);
    const about = (name, help, of, more = () => ({})) => ({
        name: `container_build_${name}`,
        unit: name.endsWith('_ratio') ? 'ratio' : undefined,
        help,
        samples: compared.map(({ engine, project, scenario, comparison }) => ({
            labels: { engine, project, scenario, ...more(comparison) },
            value: of(comparison),
        })),
    });
    return [
        about('slowdown_ratio', 'Median ratio of head to base, less 1: 0.1 is 10% slower.', (of) => of?.slowdown),
        about('slowdown_low_ratio', 'Lower bound of the slowdown.', (of) => of?.low),
        about('slowdown_high_ratio', 'Upper bound of the slowdown.', (of) => of?.high),
        about('pairs', 'How many pairs of builds were compared.', (of) => of?.pairs),
        about('verdict', '1, with the verdict as a label.', () => 1, (of) => ({ verdict: of?.verdict.kind ?? '' })),
    ];
};
/** Their text is no label: it is another in each run. */
const cautionFamily = ({ cautions = [] }) => cautions.length === 0
    ? []
    : [
        {
            name: 'container_build_cautions',
            unit: undefined,
            help: 'How many cautions about these numbers are in report.json, as that code of a fork wrote them.',
            samples: [{ labels: {}, value: cautions.length }],
        },
    ];
const labelsOf = ({ engine, project, scenario, revision, value }) => ({
    engine,
    project,
    ...(value !== undefined && { value }),
    scenario,
    revision,
});
/** A family without a value is left out, and of two samples with the same labels the second. */
const familyLines = ({ name, unit, help, samples }) => {
    const lines = new Map(samples
        .flatMap(({ labels, value }) => value === undefined ? [] : [[labelText(labels), number(value)]])
        .toReversed());
    if (lines.size === 0)
        return [];
    return [
        `# TYPE ${name} gauge`,
        ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
        `# HELP ${name} ${help}`,
        ...[...lines].toReversed().map(([labels, value]) => `${name}{${labels}} ${value}`),
    ];
};
const labelText = (labels) => Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(plain(value))}"`)
    .join(',');
const escaped = (text) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
const inSeconds = (ms) => (ms === undefined ? undefined : ms / 1000);
/** To a microsecond, and without an exponent. */
const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(6));

// EXTERNAL MODULE: ./build/report/advice/words.js
var words = __webpack_require__(75869);
;// CONCATENATED MODULE: ./build/report/formats/sarif.js


/**
 * SARIF 2.1.0 as GitHub's code scanning reads it: one result for each rewrite that surely gains, at its line of the Dockerfile.
 * A report without advice has no results, which closes the alerts of an earlier one.
 */
const sarif = {
    name: 'sarif',
    file: 'report.sarif',
    render: (report) => `${JSON.stringify(logOf(report), undefined, 2)}\n`,
};
const logOf = (report) => {
    const gained = (0,words/* gainedIn */.En)(report);
    // Each rule once, as SARIF wants it: of merged reports, the same rewrite may gain in several Dockerfiles.
    const rules = [...new Map(gained.map((advice) => [idOf(advice.rewrite), ruleOf(advice)])).values()];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'go-container-bench',
                        semanticVersion: report.toolVersion,
                        rules,
                    },
                },
                // Paths are relative to the repository.
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: gained.map((advice) => resultOf(advice, rules.findIndex(({ id }) => id === idOf(advice.rewrite)))),
            },
        ],
    };
};
/** With all that code scanning asks of a rule, each text no longer than what it shows of one. */
const ruleOf = ({ rewrite, text, hosted }) => {
    const description = { text: plain(text.slice(0, longestText)) };
    return {
        id: idOf(rewrite),
        shortDescription: description,
        fullDescription: description,
        help: { text: plain([text, hosted ?? ''].join(' ').trim().slice(0, longestText)) },
        defaultConfiguration: { level: 'note' },
    };
};
/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const longestText = 1_000;
const resultOf = (advice, ruleIndex) => ({
    ruleId: idOf(advice.rewrite),
    ruleIndex,
    level: 'note',
    message: { text: plain((0,words/* adviceSentences */.VY)(advice).join(' ')) },
    locations: [
        {
            physicalLocation: {
                artifactLocation: { uri: uriOf(advice.dockerfile ?? 'Dockerfile'), uriBaseId: '%SRCROOT%' },
                region: { startLine: advice.line ?? 1 },
            },
        },
    ],
    // The same alert from run to run, whatever was measured.
    partialFingerprints: { rewrite: `${plain(advice.rewrite)}:1` },
});
const idOf = (rewrite) => `dockerfile/${plain(rewrite)}`;
/**
 * A path as a relative reference (RFC 3986) below its base, whatever a report says: blanks and other characters that mean
 * something there are encoded, and nothing leads out of it.
 */
const uriOf = (path) => plain(path)
    .split('/')
    .filter((part) => !/^\.{0,2}$/.test(part))
    .map(encodeURIComponent)
    .join('/') || 'Dockerfile';

// EXTERNAL MODULE: ./build/report/trace-events.js
var trace_events = __webpack_require__(43970);
// EXTERNAL MODULE: ./build/analysis/utc.js
var utc = __webpack_require__(8509);
;// CONCATENATED MODULE: ./build/report/formats/trace.js



/**
 * All builds on one time line, warm-ups and excluded ones too, in Chrome's trace format, which Perfetto opens. Each engine
 * and project is a process, whose threads are its builds and, below them, their steps.
 */
const trace = {
    name: 'trace',
    file: 'report.trace.json',
    render: (report) => {
        const traceEvents = groupsOf(report).flatMap((group, at) => eventsOf(group, at + 1));
        const [caution, ...others] = (report.cautions ?? []).map(plain);
        const otherData = caution === undefined ? {} : { otherData: { caution: [caution, ...others].join(' ') } };
        return `${JSON.stringify({ displayTimeUnit: 'ms', traceEvents, ...otherData })}\n`;
    },
};
const groupsOf = ({ builds, benchmarks }) => {
    const titles = new Map(benchmarks.map(({ id, engine, project }) => [id, `${engine} ${project}`]));
    const starts = builds.flatMap(({ startedAt }) => (0,utc/* utcMs */.b)(startedAt) ?? []);
    const beganMs = starts.reduce((first, ms) => Math.min(first, ms), Number.POSITIVE_INFINITY);
    const groups = new Map();
    for (const build of builds) {
        const startedMs = (0,utc/* utcMs */.b)(build.startedAt);
        if (startedMs === undefined)
            continue;
        const startMs = startedMs - beganMs;
        const title = titles.get(build.benchmark) ?? build.benchmark;
        const placed = groups.get(title) ?? [];
        groups.set(title, placed);
        placed.push({ build, startMs, endMs: startMs + build.durationMs });
    }
    return [...groups].map(([title, placed]) => ({ title, builds: placed }));
};
const eventsOf = ({ title, builds }, pid) => {
    const lanes = (0,trace_events/* lanesOf */.T)(builds);
    const steps = (0,trace_events/* lanesOf */.T)(builds.flatMap(stepsOf));
    return [
        (0,trace_events/* named */.K)('process_name', pid, 0, plain(title)),
        ...lanes.flatMap((placed, tid) => [
            (0,trace_events/* named */.K)('thread_name', pid, tid, numbered('builds', tid)),
            ...placed.map((each) => buildEvent(each, pid, tid)),
        ]),
        ...steps.flatMap((placed, at) => [
            (0,trace_events/* named */.K)('thread_name', pid, lanes.length + at, numbered('steps', at)),
            ...placed.map((each) => stepEvent(each, pid, lanes.length + at)),
        ]),
    ];
};
const numbered = (what, at) => at === 0 ? what : `${what} at the same time, ${at + 1}`;
const stepsOf = ({ build, startMs }) => (build.timeline ?? []).map((part) => ({
    ...part,
    startMs: startMs + part.startMs,
    endMs: startMs + part.endMs,
}));
const buildEvent = ({ build, startMs, endMs }, pid, tid) => {
    const { benchmark, revision, round, excluded, failure, phases } = build;
    return {
        ph: 'X',
        name: plain(`${revision} ${scenarioIn(benchmark)}`),
        cat: 'build',
        ...time(startMs, endMs),
        pid,
        tid,
        args: {
            benchmark: plain(benchmark),
            revision,
            round,
            ...(excluded !== undefined && { excluded }),
            ...(failure !== undefined && { failure: plain(failure.message) }),
            ...Object.fromEntries(Object.entries(phases ?? {}).map(([phase, ms]) => [`phase ${plain(phase)} (ms)`, ms])),
        },
    };
};
const stepEvent = ({ name, phase, startMs, endMs }, pid, tid) => ({
    ph: 'X',
    name: plain(name),
    cat: phase,
    ...time(startMs, endMs),
    pid,
    tid,
});
const scenarioIn = (id) => id.split('/').at(-1) ?? id;
/** Whole microseconds: a part that ends where the next begins still does. */
const time = (startMs, endMs) => {
    const ts = Math.round(startMs * 1000);
    return { ts, dur: Math.max(0, Math.round(endMs * 1000) - ts) };
};

;// CONCATENATED MODULE: ./build/report/formats/exports.js







/** All forms that `format` can ask for. A new one is its file and its line here. */
const exportFormats = [
    goBench,
    csv,
    junit,
    openmetrics,
    githubActionBenchmark,
    trace,
    sarif,
];
/** Those with these names, in their order. */
const exportsNamed = (names) => names.flatMap((name) => exportFormats.filter((format) => format.name === name));


/***/ }),

/***/ 43970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   T: () => (/* binding */ lanesOf)
/* harmony export */ });
/** Gives a process or a thread a name. */
const named = (name, pid, tid, text) => ({
    ph: 'M',
    name,
    pid,
    tid,
    args: { name: text },
});
/** No engine does more at once, and each part is compared with the end of each. */
const mostLanes = 200;
/**
 * What is drawn in one line must not overlap: each part goes into the first that is free, and what finds all of them taken
 * into the one that is free first.
 */
const lanesOf = (timeline) => {
    const lanes = [];
    for (const part of timeline.toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)) {
        const free = lanes.find((lane) => endOf(lane) <= part.startMs);
        if (free === undefined && lanes.length < mostLanes)
            lanes.push([part]);
        else
            (free ?? firstToEnd(lanes))?.push(part);
    }
    return lanes;
};
const firstToEnd = (lanes) => lanes.toSorted((one, other) => endOf(one) - endOf(other))[0];
const endOf = (lane) => lane.at(-1)?.endMs ?? 0;


/***/ })

};
