export const id = 1869;
export const ids = [1869];
export const modules = {

/***/ 54617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ contextPaths),
/* harmony export */   D4: () => (/* binding */ copiedAgain),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   KK: () => (/* binding */ readCopy),
/* harmony export */   P0: () => (/* binding */ mounted),
/* harmony export */   VH: () => (/* binding */ mostCopies),
/* harmony export */   Vc: () => (/* binding */ inContext),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   "do": () => (/* binding */ emptyContainer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _syntax_instruction_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60215);
/* harmony import */ var _shell_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(243);
/* harmony import */ var _syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31152);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62310);





/** A stage before its first instruction. */
const emptyContainer = { folder: '/', copied: [] };
/** The paths after one more instruction. */
const followed = (paths, { instruction, variables }, context, others) => {
    const { folder, copied } = paths;
    if (instruction.name === 'WORKDIR') {
        const next = absolute(folder, instruction.args, variables);
        // A longer path cannot exist (PATH_MAX of Linux), and would be gone through again for each WORKDIR that adds to it.
        return next.length > 4_096 ? paths : { folder: next, copied };
    }
    if (instruction.name !== 'COPY' && instruction.name !== 'ADD')
        return paths;
    const { sources, target, keepsParents } = readCopy(instruction, variables);
    const from = (0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(instruction, 'from');
    const to = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, target);
    if (from !== undefined) {
        const other = others(from);
        const found = other === undefined ? [] : sources.flatMap((source) => copiedAgain(other, source, to));
        return { folder, copied: [...copied, ...found] };
    }
    const into = { target, to, severalSources: sources.length > 1, keepsParents };
    return { folder, copied: [...copied, ...sources.map((source) => copyOf(source, into, context))] };
};
/** The paths within one RUN, whose bind mounts show the context itself or another stage. */
const mounted = (paths, mounts, { variables, others }) => {
    const bound = mounts
        .filter(({ type }) => type === 'bind')
        .flatMap(({ source = '.', target = '.', from }) => {
        const to = absolute(paths.folder, target, variables);
        if (from === undefined)
            return [{ from: inContext(read(source, variables)), to }];
        const other = others(from);
        return other === undefined ? [] : copiedAgain(other, source, to);
    });
    return { ...paths, copied: [...paths.copied, ...bound] };
};
/**
 * Where in the context a file or folder at an absolute path of the container comes from, the last copy first. Of a
 * folder, Go files that were copied into it one by one are named too.
 */
const contextPaths = ({ folder, copied }, path, context) => {
    const isThere = (each) => each.includes(_shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5) || context.exists(each);
    const found = copied
        .toReversed()
        .flatMap(({ from, to }) => {
        const rest = below(to, path);
        if (rest !== undefined)
            return [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(from, rest)];
        return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(to) === path && from.endsWith('.go') ? [from] : [];
    })
        .filter(isThere);
    // Not copied from the context (a base image with the sources): assume the same layout.
    const alike = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, path) || '.';
    return found.length > 0 ? [...new Set(found)] : [alike].filter(isThere);
};
/** The rest of a path below a folder; undefined when it is not there. */
const below = (folder, path) => {
    const rest = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, path);
    return rest === '..' || rest.startsWith('../') ? undefined : rest;
};
/** Files of the context below a folder of the container that are copied once more, to another. */
const copiedAgain = ({ copied }, source, to) => {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve('/', source);
    const again = copied.slice(-mostCopies).flatMap((each) => {
        const inside = below(path, each.to);
        if (inside !== undefined)
            return [{ from: each.from, to: joined(to, inside) }];
        const outside = below(each.to, path);
        return outside === undefined ? [] : [{ from: joined(each.from, outside), to }];
    });
    return again.slice(-mostCopies).filter(({ from }) => from.length <= longestPath);
};
/** Both are normalized: `posix.join` would go through all of a long path again for each name that is added to it. */
const joined = (folder, rest) => {
    if (rest === '')
        return folder === '' ? '.' : folder;
    if (folder === '' || folder === '.')
        return rest;
    return folder.endsWith('/') ? `${folder}${rest}` : `${folder}/${rest}`;
};
/** Paths of the context are shorter. A name that is added to a path by each of thousands of stages must not grow on. */
const longestPath = 1_000;
/** Copies of copies would otherwise double with every instruction. */
const mostCopies = 30;
/** With `unknown` where a variable has no value. */
const read = (text, variables) => {
    const { text: written, missing } = (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(text, variables);
    if (missing.length === 0)
        return (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unquote */ ._n)(written);
    const others = new Set(missing);
    const value = (name) => variables.get(name) ?? (others.has(name) ? (usual[name] ?? _shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5) : undefined);
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .unquote */ ._n)((0,_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .expand */ .fT)(text, { get: value }).text);
};
const usual = { GOPATH: '/go', HOME: '/root' };
const absolute = (folder, path, variables) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, read(path, variables));
/** The path in the context of a source of a COPY, without slashes at its ends; `.` is its root. */
const inContext = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replace(/^\/+/, '') || '.').replace(/(?<=.)\/$/, '');
/** The words of a COPY, with the values of their variables. */
const readCopy = (instruction, variables) => {
    const { args } = instruction;
    const words = (0,_syntax_instruction_words_js__WEBPACK_IMPORTED_MODULE_1__/* .copyWords */ .r)(args)
        .filter((word) => !word.startsWith('<<'))
        .map((word) => read(word, variables));
    const keepsParents = ['', 'true'].includes((0,_syntax_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .flagOf */ .iP)(instruction, 'parents') ?? 'false');
    return { sources: words.slice(0, -1), target: words.at(-1) ?? '', keepsParents };
};
const copyOf = (source, into, context) => {
    const { target, to, severalSources, keepsParents } = into;
    // A glob copies the entries of its folder; a folder is copied as its content, without itself.
    if (/[*?[]/.test(source)) {
        const from = inContext(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source));
        return { from, to: keepsParents ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, from) : to };
    }
    const from = inContext(source);
    if (keepsParents)
        return { from, to: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, from) };
    const intoFolder = severalSources || /(?:^|\/)\.?$/.test(target);
    const isFile = !from.includes(_shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5) && !context.isFolder(from);
    return { from, to: intoFolder && isFile ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(to, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(from)) : to };
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

/***/ 53083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ heldIn),
/* harmony export */   Y: () => (/* binding */ withSpaces)
/* harmony export */ });
const spaces = [' ', '\t', '\n'];
/** Puts marks in the place of white space within quotes, so that no word is split there. */
const heldIn = (text) => text.replaceAll(/\s/g, (space) => String.fromCodePoint(0xe000 + Math.max(spaces.indexOf(space), 0)));
/** The text with its white space again. */
const withSpaces = (text) => text.replaceAll(/[\uE000-\uE002]/g, (mark) => spaces[(mark.codePointAt(0) ?? 0xe000) - 0xe000] ?? ' ');


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isDeclaration),
/* harmony export */   e: () => (/* binding */ wordText)
/* harmony export */ });
/** The builtins that set variables by arguments of the form of an assignment. */
const isDeclaration = (program) => /^(?:export|readonly|local|declare|typeset)$/.test(program);
/** Without quotes; variables and `$(…)` as written. */
const wordText = (word) => word.map((part) => (part.kind === 'text' ? part.text : part.written)).join('');


/***/ }),

/***/ 243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jH: () => (/* binding */ outputOf),
  b6: () => (/* binding */ textOf),
  L5: () => (/* binding */ unknown),
  sm: () => (/* binding */ valuesOf),
  Z9: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/dockerfile/shell/cuts.js
/**
 * The value of `${NAME%PATTERN}` and its relatives, with the pattern as what is between its `*`; undefined for what is not
 * computed.
 */
const cut = (value, operator, parts) => {
    if (parts.length > 2 || !/^(?:##?|%%?)$/.test(operator))
        return undefined;
    const [first = '', second] = parts;
    if (operator.startsWith('#')) {
        if (second === undefined)
            return value.startsWith(first) ? value.slice(first.length) : value;
        const at = operator === '##' ? value.lastIndexOf(second) : value.indexOf(second);
        return first === '' && at !== -1 ? value.slice(at + second.length) : value;
    }
    if (second === undefined)
        return value.endsWith(first) ? value.slice(0, value.length - first.length) : value;
    const at = operator === '%%' ? value.indexOf(first) : value.lastIndexOf(first);
    return second === '' && at !== -1 ? value.slice(0, at) : value;
};

// EXTERNAL MODULE: ./build/dockerfile/shell/held-spaces.js
var held_spaces = __webpack_require__(53083);
// EXTERNAL MODULE: ./build/dockerfile/shell/script.js
var script = __webpack_require__(3507);
;// CONCATENATED MODULE: ./build/dockerfile/shell/values.js




/** Stands for any text in a value, where a variable or the output of a program is not known. */
const unknown = '\0';
/** The words that one word of a script becomes: several when an unquoted variable has several, or none. */
const valuesOf = (word, known) => {
    const written = (0,script/* wordText */.e)(word);
    if (word.length > mostParts)
        return [{ written, text: unknown, wide: unknown }];
    const pieces = word.map((part) => ({ part, ...pieceOf(part, known) }));
    if (!pieces.some(({ part, text }) => splits(part) && /\s/.test(text))) {
        const text = (0,held_spaces/* withSpaces */.Y)(pieces.map((piece) => piece.text).join(''));
        const wide = (0,held_spaces/* withSpaces */.Y)(pieces.map((piece) => piece.wide).join(''));
        const isNothing = word.length > 0 && word.every(splits);
        // An unquoted variable that is empty is no word, and one with an unknown value may be none.
        return isNothing && (text === '' || text === unknown) ? [] : [{ written, text, wide }];
    }
    const joined = pieces.map(({ part, text }) => (splits(part) ? text : (0,held_spaces/* heldIn */.$)(text))).join('');
    return joined
        .split(/\s+/)
        .filter((text) => text !== '')
        .map(held_spaces/* withSpaces */.Y)
        .map((text) => ({ written, text, wide: text }));
};
/**
 * The words of a command. An unquoted value that is not known may be no word or several: it is left out, so that the
 * command is open, except behind a flag, which takes it as its value.
 */
const wordsOf = (words, known) => {
    const values = [];
    let isOpen = false;
    for (const word of words) {
        const found = valuesOf(word, known);
        const isLeftOut = found.length === 0 && word.some((part) => pieceOf(part, known).wide !== '');
        isOpen ||= isLeftOut;
        if (isLeftOut && /^-[^=]*[^=-]$/.test(values.at(-1)?.text ?? ''))
            values.push({ written: (0,script/* wordText */.e)(word), text: unknown, wide: unknown });
        values.push(...found);
    }
    return { values, isOpen };
};
/** The text of a word that is not split, as in an assignment. */
const textOf = (word, known) => word.length > mostParts ? unknown : (0,held_spaces/* withSpaces */.Y)(word.map((part) => pieceOf(part, known).text).join(''));
const mostParts = 200;
/** Whether a part may become several words; `"$@"` and `"${LIST[@]}"` do even in quotes. */
const splits = (part) => part.kind !== 'text' && (!part.quoted || isList(part));
const isList = (part) => part.kind === 'variable' &&
    (part.operator === '[' ? (0,script/* wordText */.e)(part.word).startsWith('@') : part.name === '@');
const same = (text) => ({ text, wide: text });
const pieceOf = (part, known) => {
    switch (part.kind) {
        case 'text':
            // The shell replaces `*` by the files that exist.
            return same(part.quoted ? part.text : part.text.replaceAll(/[*?]+/g, unknown));
        case 'output':
            return same(outputOf(part.script, known) ?? unknown);
        case 'number':
            return same(unknown);
        case 'variable': {
            const { text, wide } = variableOf(part, known);
            // Without quotes, the elements of a list are split too.
            return part.quoted ? { text, wide } : { text: (0,held_spaces/* withSpaces */.Y)(text), wide: (0,held_spaces/* withSpaces */.Y)(wide) };
        }
    }
};
const variableOf = ({ name, operator, word }, known) => {
    const value = known.value(name);
    const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
    if (operator.endsWith('+'))
        return same(isSet ? textOf(word, known) : '');
    if (operator.endsWith('-') || operator.endsWith('='))
        return same(isSet ? value : textOf(word, known));
    // The number of a process, the status of the last command.
    if (value === undefined && /^[$!?-]$/.test(name))
        return same(unknown);
    if (value === undefined)
        return { text: '', wide: unknown };
    if (operator === '' || operator.endsWith('?'))
        return same(value);
    if (operator === '[')
        return same(elementsOf({ name, value, index: (0,script/* wordText */.e)(word) }, textOf(word, known)));
    return same(value.includes(unknown) ? unknown : (cut(value, operator, textOf(word, known).split(unknown)) ?? unknown));
};
/** Of `${LIST[…]…}`, with what is behind the bracket in `rest`. */
const elementsOf = ({ name, value, index }, rest) => {
    const element = elementOf(name, value, index);
    const [, operator, pattern = ''] = /^[^\]]*\](##?|%%?|[/^,]|:(?![-+=?]))(.*)$/s.exec(rest) ?? [];
    if (operator === undefined || element.includes(unknown))
        return element;
    const isOne = index.startsWith('0]');
    const parts = pattern.replaceAll(/[*?]+/g, unknown).split(unknown);
    return (isOne ? cut(element, operator, parts) : undefined) ?? unknown;
};
/** All of an array, whose elements are joined here, or its first one. */
const elementOf = (name, value, index) => {
    if (/^[@*]\]/.test(index))
        return value;
    if (!index.startsWith('0]'))
        return unknown;
    return name === 'BASH_SOURCE' ? value : (value.trim().split(/\s+/)[0] ?? '');
};
/** What a script prints, for the few programs whose output follows from their arguments. */
const outputOf = (script, known) => {
    const calls = callsInTurn(script);
    if (calls === undefined)
        return undefined;
    let { folder } = known;
    let output;
    for (const { words } of calls) {
        const here = { ...known, folder };
        const [program = '', ...args] = words.flatMap((word) => valuesOf(word, here)).map(({ text }) => text);
        output = program === 'cd' ? output : printed(program, args, here);
        if (program === 'cd')
            folder = external_node_path_.posix.resolve(folder, args.find((arg) => !arg.startsWith('-')) ?? '/root');
    }
    return output;
};
/** The calls of a script that runs one after the other, as long as none fails; undefined for any other. */
const callsInTurn = (script) => {
    const found = [];
    for (const statement of script) {
        if (statement.kind === 'command') {
            found.push(statement);
            continue;
        }
        const links = statement.kind === 'and-or' ? statement.links : [];
        const end = links.findIndex(({ operator }) => operator === '||');
        const calls = links.slice(0, end === -1 ? undefined : end).map(({ body }) => callsInTurn(body));
        if (calls.length === 0 || calls.includes(undefined))
            return undefined;
        found.push(...calls.flatMap((each) => each ?? []));
    }
    return found;
};
const printed = (program, words, known) => {
    const args = words.filter((word) => !word.startsWith('-'));
    const [first = '', second = ''] = args;
    switch (program.replace(/^.*\//, '')) {
        case 'pwd':
            return known.folder;
        case 'echo':
            return args.join(' ');
        case 'basename':
            return external_node_path_.posix.basename(first, second);
        case 'dirname':
            return external_node_path_.posix.dirname(first);
        case 'readlink':
        case 'realpath':
            return external_node_path_.posix.resolve(known.folder, first);
        case 'uname':
            return words.every((word) => word === '-s') ? 'Linux' : undefined;
        case 'ls':
            return words.includes('-d') ? args.join(' ') : unknown;
        case 'go':
            return printedByGo(words, known);
        default:
            return undefined;
    }
};
const printedByGo = ([verb = '', ...words], known) => {
    const [first = ''] = words;
    if (verb === 'env')
        return known.value(first);
    // The packages of a pattern are named like the pattern itself.
    return verb === 'list' && words.every((word) => !word.startsWith('-')) ? words.join(' ') : undefined;
};


/***/ }),

/***/ 84730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ heredocsIn),
/* harmony export */   S: () => (/* binding */ heredocOf)
/* harmony export */ });
/* harmony import */ var _word_lexer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27084);

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

/***/ 60215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   r: () => (/* binding */ copyWords)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31152);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41178);


/** Arguments of an instruction as BuildKit's parser splits them. */
const wordsOf = ({ name, args }, escape) => {
    if (/^(?:RUN|CMD|ENTRYPOINT|SHELL)$/.test(name))
        return (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonWords */ .WY)(args) ?? (args === '' ? [] : [args]);
    if (/^(?:COPY|ADD|VOLUME)$/.test(name))
        return copyWords(args);
    if (/^(?:FROM|EXPOSE)$/.test(name))
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(args);
    if (name === 'ARG')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWords */ .IS)(args, escape);
    return args === '' ? [] : [args];
};
/** The sources of a COPY or ADD and, as the last word, its target, with their variables. */
const copyWords = (args) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonWords */ .WY)(args) ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(args);


/***/ }),

/***/ 55327:
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

/***/ 41677:
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

/***/ 35468:
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

/***/ 31152:
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

// EXTERNAL MODULE: ./build/dockerfile/syntax/heredocs.js
var heredocs = __webpack_require__(84730);
// EXTERNAL MODULE: ./build/dockerfile/syntax/limits.js
var limits = __webpack_require__(55327);
// EXTERNAL MODULE: ./build/dockerfile/syntax/spaces.js
var spaces = __webpack_require__(35468);
// EXTERNAL MODULE: ./build/dockerfile/syntax/words.js
var words = __webpack_require__(41178);
;// CONCATENATED MODULE: ./build/dockerfile/syntax/lines.js



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

// EXTERNAL MODULE: ./build/dockerfile/syntax/parts.js
var parts = __webpack_require__(41677);
// EXTERNAL MODULE: ./build/dockerfile/refuse.js
var refuse = __webpack_require__(54391);
;// CONCATENATED MODULE: ./build/dockerfile/syntax/syntax.js






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

/***/ 27084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lex)
});

// EXTERNAL MODULE: ./build/dockerfile/syntax/limits.js
var limits = __webpack_require__(55327);
// EXTERNAL MODULE: ./build/dockerfile/syntax/spaces.js
var spaces = __webpack_require__(35468);
;// CONCATENATED MODULE: ./build/dockerfile/syntax/patterns.js

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

;// CONCATENATED MODULE: ./build/dockerfile/syntax/substitutions.js


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

;// CONCATENATED MODULE: ./build/dockerfile/syntax/word-lexer.js



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

/***/ 41178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   IS: () => (/* binding */ quotedWords),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   g0: () => (/* binding */ splitFlags)
/* harmony export */ });
/* harmony import */ var _spaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35468);

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

/***/ 62310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ expandContent),
/* harmony export */   I7: () => (/* binding */ assignmentsOf),
/* harmony export */   Vo: () => (/* binding */ expandWord),
/* harmony export */   _3: () => (/* binding */ expandGlobal),
/* harmony export */   _n: () => (/* binding */ unquote),
/* harmony export */   fT: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var _syntax_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41178);
/* harmony import */ var _syntax_word_lexer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27084);


const plain = {
    escape: '\\',
    keepsQuotes: false,
    keepsEscapes: false,
    ignoresQuotes: false,
    keepsUnset: false,
    requiresValues: false,
    splits: false,
};
/**
 * Replaces variables in a text and leaves its quotes. A variable without a value becomes empty, as in a build, and is
 * listed in `missing`. A text with a substitution that is not valid stays as it is written.
 */
const expand = (text, variables) => {
    try {
        return expandContent(text, variables);
    }
    catch {
        return { text, missing: [] };
    }
};
/** Replaces variables in one word of an instruction and removes its quotes. Throws for what BuildKit refuses. */
const expandWord = (word, variables, escape) => isPlain(word) ? { text: word, missing: [] } : expandedBy(word, variables, { ...plain, escape });
/** Most words are: then nothing has to be read. */
const isPlain = (word) => word.length < 200 && /^[\w./:=@%+,*-]*$/.test(word);
/** The same before the first instruction of a stage, where no base image can set a variable. */
const expandGlobal = (word, variables, escape) => expandedBy(word, variables, { ...plain, escape, requiresValues: true });
/** Replaces variables in the content of a COPY heredoc, which has no quotes. */
const expandContent = (content, variables) => expandedBy(content, variables, { ...plain, ignoresQuotes: true });
const expandedBy = (text, variables, options) => {
    const { text: result, missing } = (0,_syntax_word_lexer_js__WEBPACK_IMPORTED_MODULE_1__/* .lex */ .I)(text, (name) => variables.get(name), options);
    return { text: result, missing };
};
/** Removes the quotes of a Dockerfile word. */
const unquote = (word) => word.replaceAll(/(['"])(.*?)\1/gs, '$2');
/** The `NAME=value` pairs of an ENV, LABEL or ARG as written; a NAME alone, as in ARG, has no value. */
const assignmentsOf = (instruction, args, escape) => {
    const words = (0,_syntax_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedWords */ .IS)(args, escape);
    // The old form, `ENV NAME value with spaces`.
    if (instruction !== 'ARG' && words[0]?.includes('=') === false) {
        const [name = ''] = (0,_syntax_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plainWords */ .c5)(args);
        return [[name, args.slice(name.length).replace(/^[\t\v\f\r ]+/, '')]];
    }
    return words.map((word) => {
        const at = word.indexOf('=');
        return at === -1 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
    });
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
        if (cause instanceof _inputs_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz || !(await isNearlyFull(path, enoughBytes)))
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
/* harmony export */   tR: () => (/* binding */ readTextLinked),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
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
/** The same as `readLinked`, as text. */
const readTextLinked = async (root, path) => (await readLinked(root, path))?.toString('utf8');
/** The path below the root of a file, or of the one that a link in its place leads to; undefined when there is none. */
const linkedName = async (root, path) => {
    const [top, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(_check_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge)]);
    return real === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real);
};
/** Whether there is such a regular file, with no link on the way to it. */
const isFileInside = async (root, path) => (await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .kindInside */ .n2)(root, path)) === 'file';
/** The absolute path of an existing folder, checked from its root. Throws UnsafePath when it is anything else. */
const folderInside = (root, path) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(root, path, 'folder');
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

/***/ 76276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock),
/* harmony export */   u: () => (/* binding */ lockNow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55797);




const longestWaitMs = 1_800_000;
/**
 * Runs some work while no other process on this machine holds the lock with this name. The lock is an abstract
 * Unix socket (unix(7)): the kernel releases it however the process ends, and no file is left behind. Each network
 * namespace has its own locks. Any local user can hold the address, so waiting has a limit, beyond which this throws.
 */
const withLock = async (name, work, { signal, onWait, limitMs = longestWaitMs } = {}) => {
    const address = addressOf(name);
    const endMs = performance.now() + limitMs;
    for (let waits = 0;; waits += 1) {
        const lock = await tryLock(address);
        if (lock === undefined && signal?.aborted === true)
            return work();
        if (lock === undefined) {
            if (waits === 0)
                onWait?.();
            if (performance.now() > endMs)
                throw new Error(`Another process on this machine has held the lock for ${name} for ${limitMs / 1000} s. ` +
                    'If no other run of go-container-bench is at work, find it with: grep go-container-bench /proc/net/unix');
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(retryAfterMs);
            continue;
        }
        try {
            return await work();
        }
        finally {
            lock.close();
        }
    }
};
/** The lock with this name until it is disposed, without waiting; undefined where another process or call holds it. */
const lockNow = async (name) => {
    const lock = await tryLock(addressOf(name));
    return lock && { [Symbol.dispose]: () => void lock.close() };
};
const retryAfterMs = 50;
/** As long as an address can be, so that it does not matter how a version of Node pads shorter ones. */
const addressOf = (name) => {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex');
    return `\0${`go-container-bench ${id}`.padEnd(107)}`;
};
/** Undefined while the lock is held. */
const tryLock = (address) => new Promise((resolve, reject) => {
    const server = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.createServer)((socket) => socket.destroy());
    server.once('error', (error) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server.unref()));
});


/***/ }),

/***/ 31655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   Jc: () => (/* binding */ isOwnerAlive),
/* harmony export */   h3: () => (/* binding */ writeOwner),
/* harmony export */   yr: () => (/* binding */ processIdOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28703);





/** Marks a folder as belonging to this process. */
const writeOwner = async (folder, uid) => {
    const id = (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid) ?? { pid: process.pid };
    const owner = { ...id, uid, pidNamespace: await ownPidNamespace() };
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(ownerFile(folder), `${JSON.stringify(owner)}\n`, { mode: 0o644 });
};
/** The owner of a folder; undefined when its owner.json is missing or not ours. */
const readOwner = async (folder) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(ownerFile(folder), 'utf8').catch(() => ''));
    const id = processIdOf(content);
    if (id === undefined || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content) || typeof content['uid'] !== 'number')
        return undefined;
    return { ...id, uid: content['uid'], pidNamespace: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(content, 'pidNamespace') };
};
/** No run takes a day. */
const longestRunMs = 86_400_000;
/**
 * Whether the run that created a folder, `ageMs` ago, is still working in it. The processes of another namespace (a job
 * container that shares the folder of temporary files) cannot be seen, so such a run counts as working for a day.
 */
const isOwnerAlive = async (owner, ageMs) => {
    const own = await ownPidNamespace();
    const isElsewhere = owner.pidNamespace !== undefined && own !== undefined && owner.pidNamespace !== own;
    const isOfThisBoot = owner.bootId === undefined || owner.bootId === (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(process.pid)?.bootId;
    return isElsewhere && isOfThisBoot ? ageMs < longestRunMs : (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(owner);
};
const ownPidNamespace = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)('/proc/self/ns/pid').catch(() => undefined);
/** A process id read back from a file; undefined for anything else. */
const processIdOf = (content) => {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content))
        return undefined;
    const { pid, startTicks, bootId } = content;
    if (typeof pid !== 'number' || !Number.isInteger(pid) || pid < 1)
        return undefined;
    return {
        pid,
        startTicks: typeof startTicks === 'number' ? startTicks : undefined,
        bootId: typeof bootId === 'string' ? bootId : undefined,
    };
};
const ownerFile = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'owner.json');


/***/ }),

/***/ 31664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* unused harmony export removeAbandoned */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28703);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31655);




const prefix = '.go-container-bench-';
/** A run notes its process right after it creates the folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000;
/**
 * A new empty folder in `parent`, and so on the same file system: a finished file can be moved out of it in one step.
 * Disposing it deletes it and everything in it. What killed runs of this user left in `parent` is removed first.
 */
const temporaryFolder = async (parent) => {
    const folder = await (0,_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writing */ .d)(parent, async () => {
        // Whatever the umask: later runs trust what is kept there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(parent, { recursive: true, mode: 0o755 });
        await removeAbandoned(parent, Date.now());
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix));
    });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'content');
    try {
        await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOwner */ .h3)(folder, uid());
        await (0,_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writing */ .d)(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        throw error;
    }
    return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }) };
};
/** Removes the temporary folders in `parent` that killed runs of this user left behind. */
const removeAbandoned = async (parent, nowMs) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent).catch(() => []);
    for (const name of names.filter((each) => isTemporary(each))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (await isAbandoned(path, nowMs))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
};
const isTemporary = (name) => /^\.go-container-bench-[A-Za-z0-9]{6}$/.test(name);
const isAbandoned = async (path, nowMs) => {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (folder === undefined || !folder.isDirectory() || folder.uid !== uid())
        return false;
    const owner = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwner */ .A7)(path);
    const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs);
    return owner === undefined ? ageMs > oldWithoutOwnerMs : !(await (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnerAlive */ .Jc)(owner, ageMs));
};
const uid = () => process.geteuid?.() ?? 0;


/***/ }),

/***/ 28703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writing),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91125);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55797);



/**
 * Does something that writes to a path. Node's errors for a full disk name no path: what is thrown here names it and says
 * what to do.
 */
const writing = async (path, act) => {
    try {
        return await act();
    }
    catch (cause) {
        throw new WritingError(path, cause);
    }
};
class WritingError extends Error {
    code;
    constructor(path, cause) {
        super(`cannot write ${path}: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(cause)}${adviceOn((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause))}`, { cause });
        this.name = 'WritingError';
        this.code = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(cause);
    }
}
/** Writes a file, with an error that names it. */
const writeText = (path, content, options = {}) => writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content, options));
const adviceOn = (code = '') => {
    const advice = advices.find(({ codes }) => codes.includes(code));
    return advice === undefined ? '' : `; ${advice.text}`;
};
const advices = [
    { codes: ['ENOSPC', 'EDQUOT'], text: 'free space and inodes there, or use a folder on another disk' },
    { codes: ['EFBIG'], text: 'raise the limit of file sizes (ulimit -f)' },
    { codes: ['EMFILE', 'ENFILE'], text: 'raise the limit of open files (ulimit -n)' },
    { codes: ['EROFS', 'EACCES', 'EPERM'], text: 'make it writable, or use another folder' },
];


/***/ })

};
