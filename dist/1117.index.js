export const id = 1117;
export const ids = [1117];
export const modules = {

/***/ 41328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ goCallOf),
/* harmony export */   Rh: () => (/* binding */ isIndirect),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   nX: () => (/* binding */ runsGo),
/* harmony export */   oQ: () => (/* binding */ programOf),
/* harmony export */   xi: () => (/* binding */ compilesGo)
/* harmony export */ });
/** `yes` if one step certainly compiles Go; `unknown` if one might. */
const runsGo = (steps) => {
    const answers = new Set(steps.flatMap(({ commands }) => commands.map(compilesGo)));
    if (answers.has('yes'))
        return 'yes';
    return answers.has('unknown') ? 'unknown' : 'no';
};
/** The last part of a program's path. */
const programName = (path) => path.replace(/^.*\//, '');
const programOf = ({ words }) => programName(words[0] ?? '');
/** Reads a command as a call of go; undefined when it is another program. */
const goCallOf = (command) => {
    if (!goPrograms.test(programOf(command)))
        return undefined;
    const { variables } = command;
    const [, ...words] = command.words;
    // Flags in front of the verb: `go -C dir build`, `garble -tiny build`.
    const at = words.findIndex((word, index) => !word.startsWith('-') && words[index - 1] !== '-C');
    if (at === -1)
        return undefined;
    const [verb = '', ...args] = words.slice(at);
    const folder = folderOf([...words.slice(0, at), ...args]);
    return { verb, args, variables, folder };
};
const folderOf = (words) => {
    const at = words.findIndex((word) => /^--?C(?:=|$)/.test(word));
    const word = words[at];
    return word?.includes('=') === true ? word.slice(word.indexOf('=') + 1) : words[at === -1 ? -1 : at + 1];
};
/** Whether a program compiles Go; `unknown` when a file or a variable decides what it does. */
const compilesGo = (command) => {
    const call = goCallOf(command);
    if (call !== undefined) {
        if (compiling.has(call.verb))
            return 'yes';
        return call.verb === 'generate' || call.verb === 'tool' ? 'unknown' : 'no';
    }
    const program = programOf(command);
    const tool = goTools[program];
    if (tool !== undefined)
        return [...command.words.slice(1), ''].some((word) => tool.test(word)) ? 'yes' : 'no';
    return isIndirect(command) ? 'unknown' : 'no';
};
/** Whether something else decides what a program does: a build driver, a script, a name in a variable. */
const isIndirect = (command) => {
    const program = programOf(command);
    const [path = ''] = command.words;
    if (drivers.has(program) || /[$`]/.test(path) || /\.(?:sh|bash|py|pl|rb)$/.test(program))
        return true;
    if (interpreters.has(program))
        return command.words.length > 1 || program === '.';
    return /^\.{1,2}\//.test(path);
};
const goPrograms = /^(?:go(?:\d[\w.]*|tip)?|xx-go|tinygo|garble|richgo|gobin)$/;
const compiling = new Set(['build', 'install', 'test', 'run', 'vet']);
/** Programs that run the go command, with the words for which they compile. */
const goTools = {
    ko: /^(?:build|publish|resolve|apply|create|run)$/,
    goreleaser: /^(?:build|release)$/,
    gox: /^/,
    gotestsum: /^(?!tool$)/,
    xgo: /^/,
    xcaddy: /^(?:build|run)$/,
    xk6: /^(?:build|run)$/,
    gomobile: /^(?:build|bind|init)$/,
    ginkgo: /^(?!version|help)/,
    wails: /^(?:build|dev)$/,
    packr2: /^(?:build|install)$/,
    dlv: /^(?:debug|test|build)$/,
    'golangci-lint': /^run$/,
    staticcheck: /^/,
};
/** Programs that do what a file says, which is not read here. */
const drivers = new Set([
    'make',
    'gmake',
    'task',
    'mage',
    'just',
    'bazel',
    'bazelisk',
    'ninja',
    'earthly',
    'buck2',
    'please',
]);
const interpreters = new Set([
    'sh',
    'bash',
    'ash',
    'dash',
    'python',
    'python3',
    'perl',
    'ruby',
    '.',
    'source',
    'eval',
]);


/***/ }),

/***/ 30746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ scriptOf),
/* harmony export */   GO: () => (/* binding */ commandsIn),
/* harmony export */   h7: () => (/* binding */ withoutWrappers)
/* harmony export */ });
/* unused harmony exports commandsOf, callsIn */
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59390);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3507);


/**
 * The programs a shell script starts, in the order of the text: after `&&` and `|`, in `$(…)`, and in `sh -c '…'`.
 * Only the text is read, so the values of variables and the branches taken are unknown.
 */
const commandsOf = (script) => commandsIn(readScript(script));
/** The same, of a script that was read already. */
const commandsIn = (script, depth = 0) => callsIn(script).flatMap(({ words, assignments, inputs }) => {
    const { variables, words: program } = withoutWrappers(words.map(_script_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .e));
    const own = assignments.map(({ name, value }) => [name, (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .e)(value)]);
    if (program.length === 0)
        return [];
    const inner = scriptOf(program, inputs);
    if (inner !== undefined && depth < deepest)
        return commandsIn((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readScript */ .U)(inner), depth + 1);
    return [{ variables: { ...Object.fromEntries(own), ...variables }, words: program }];
});
/** Scripts in scripts: more than anyone writes. */
const deepest = 10;
/** Every call in the order of the text, those in `$(…)` before the one that uses their output. */
const callsIn = (script) => script.flatMap(callsOf);
const callsOf = (statement) => {
    switch (statement.kind) {
        case 'command': {
            const { assignments, words, inputs, targets } = statement;
            const used = [...assignments.map(({ value }) => value), ...words, ...targets, ...inputs];
            return [...used.flatMap(callsInWord), statement];
        }
        case 'loop':
            return [
                ...statement.values.flatMap(callsInWord),
                ...callsIn(statement.condition),
                ...callsIn(statement.body),
            ];
        case 'if':
            return statement.branches.flatMap(({ condition, body }) => [...callsIn(condition), ...callsIn(body)]);
        case 'case':
            return [
                ...callsInWord(statement.subject),
                ...statement.branches.flatMap(({ patterns, body }) => [
                    ...patterns.flatMap(callsInWord),
                    ...callsIn(body),
                ]),
            ];
        case 'and-or':
            return statement.links.flatMap(({ body }) => callsIn(body));
        case 'pipeline':
            return statement.parts.flatMap(callsIn);
        case 'redirected':
            return [...callsIn(statement.body), ...statement.used.flatMap(callsInWord)];
        case 'group':
        case 'function':
        case 'not':
        case 'background':
            return callsIn(statement.body);
    }
};
const callsInWord = (word) => word.flatMap((part) => {
    if (part.kind === 'output')
        return callsIn(part.script);
    return part.kind === 'variable' ? callsInWord(part.word) : [];
});
/** A program without those that only start it, such as `env A=1`, and the variables that they set. */
const withoutWrappers = (words) => {
    const variables = {};
    let at = 0;
    for (;;) {
        const wrapper = wrappers[(words[at] ?? '').replace(/^.*\//, '')];
        if (wrapper === undefined)
            return { variables, words: words.slice(at) };
        at += 1;
        for (; at < words.length; at += 1) {
            const word = words[at] ?? '';
            const [, name, value = ''] = assignment.exec(word) ?? [];
            if (name !== undefined)
                variables[name] = value;
            else if (wrapper.valueFlags?.test(word) === true)
                at += 1;
            else if (!word.startsWith('-'))
                break;
        }
        at += wrapper.operands;
    }
};
const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/;
const plain = { valueFlags: undefined, operands: 0 };
/** Programs that start the program named after them. */
const wrappers = {
    env: { valueFlags: /^-[uC]$|^--(?:unset|chdir)$/, operands: 0 },
    exec: { valueFlags: /^-a$/, operands: 0 },
    command: plain,
    builtin: plain,
    sudo: { valueFlags: /^-[ugCDhpRrTt]$/, operands: 0 },
    doas: { valueFlags: /^-[uC]$/, operands: 0 },
    time: { valueFlags: /^-[of]$/, operands: 0 },
    nice: { valueFlags: /^-n$/, operands: 0 },
    ionice: { valueFlags: /^-[cn]$/, operands: 0 },
    nohup: plain,
    timeout: { valueFlags: /^-[ks]$/, operands: 1 },
    xargs: { valueFlags: /^-[IiLnPdEs]$/, operands: 0 },
    'su-exec': { valueFlags: undefined, operands: 1 },
    gosu: { valueFlags: undefined, operands: 1 },
    stdbuf: { valueFlags: /^-[ioe]$/, operands: 0 },
    linux32: plain,
    setsid: plain,
};
/** The script that a shell is given: in `sh -c SCRIPT`, also with other flags, or on its standard input. */
const scriptOf = ([program = '', ...args], inputs) => {
    if (program === 'eval')
        return args.join(' ');
    if (!/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program))
        return undefined;
    const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg));
    if (at !== -1)
        return args.slice(at + 1).find((arg) => !/^[-+]/.test(arg));
    const [input] = inputs;
    return input !== undefined && args.every((arg) => /^[-+]/.test(arg)) ? (0,_script_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .e)(input) : undefined;
};


/***/ }),

/***/ 11546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cursorOver)
/* harmony export */ });
/** Deeper than anyone writes, and shallow enough for the stack. */
const deepest = 60;
const cursorOver = (text, outerDepth = 0, origin = 0) => {
    let at = 0;
    let depth = outerDepth;
    return {
        text,
        origin,
        at: () => at,
        depth: () => depth,
        take: (pattern) => {
            const here = stickyOf(pattern);
            here.lastIndex = at;
            const found = here.exec(text) ?? undefined;
            at += found?.[0].length ?? 0;
            return found;
        },
        sees: (wanted) => text.startsWith(wanted, at),
        isAtEnd: () => at >= text.length,
        nested: (read) => {
            if (depth >= deepest)
                return undefined;
            depth += 1;
            const result = read();
            depth -= 1;
            return result;
        },
    };
};
/** A copy that matches only where its index is: it is set before every use, so one copy serves all cursors. */
const stickyOf = (pattern) => {
    const { source } = pattern;
    const known = copies.get(source);
    if (known !== undefined)
        return known;
    const copy = new RegExp(source, 'y');
    copies.set(source, copy);
    return copy;
};
const copies = new Map();


/***/ }),

/***/ 55692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ optionsOfScript),
/* harmony export */   fN: () => (/* binding */ optionChanges),
/* harmony export */   yz: () => (/* binding */ optionsOfShell)
/* harmony export */ });
/** What `set`, or a shell that is started with these words, switches on or off, in order. */
const optionChanges = (words) => {
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
        const [, sign, letters = ''] = /^([-+])([A-Za-z]+)$/.exec(words[at] ?? '') ?? [];
        if (sign === undefined)
            return found;
        const isOn = sign === '-';
        if (letters.includes('e'))
            found.push({ option: 'errexit', isOn });
        if (!letters.includes('o'))
            continue;
        at += 1;
        const option = words[at];
        if (option === 'errexit' || option === 'pipefail')
            found.push({ option, isOn });
    }
    return found;
};
/** The options of a shell by the words that start it, as in `bash -eo pipefail -c SCRIPT` or behind `#!`. */
const optionsOfShell = (words) => {
    const at = words.findIndex((word) => /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(word));
    const changes = at === -1 ? [] : optionChanges(words.slice(at + 1));
    return new Set(changes.flatMap(({ option, isOn }) => (isOn ? [option] : [])));
};
/** The options that the first line of a script gives to the shell that reads it. */
const optionsOfScript = (text) => optionsOfShell((/^#!([^\n]*)/.exec(text)?.[1] ?? '').trim().split(/\s+/));


/***/ }),

/***/ 59390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readScript)
});

// EXTERNAL MODULE: ./build/dockerfile/shell/cursor.js
var shell_cursor = __webpack_require__(11546);
;// CONCATENATED MODULE: ./build/dockerfile/shell/words.js

/** The word at the cursor; undefined when there is none. */
const readWord = (cursor, inner) => {
    const parts = [];
    const start = cursor.at();
    if (/^[<>]\($/.test(cursor.text.slice(start, start + 2)))
        parts.push(expansion(cursor, inner, true));
    while (!cursor.isAtEnd() && !/[\s;&|<>()]/.test(cursor.text.charAt(cursor.at())))
        parts.push(...partsHere(cursor, inner));
    return cursor.at() === start ? undefined : parts;
};
/** The text of a here-document, in which variables and `$(…)` count but quotes do not. */
const readDocument = (cursor, inner) => {
    const parts = [];
    while (!cursor.isAtEnd())
        parts.push(...quotedParts(cursor, inner, /[^$`\\]+/));
    return parts;
};
const partsHere = (cursor, inner) => {
    const plain = cursor.take(/[^\s;&|<>()'"\\$`]+/);
    if (plain !== undefined)
        return [words_text(plain[0], false)];
    if (cursor.take(/\\\n/) !== undefined)
        return [];
    const escaped = cursor.take(/\\([\s\S])?/);
    if (escaped !== undefined)
        return [words_text(escaped[1] ?? '\\', true)];
    const single = cursor.take(/'([^']*)'?/);
    if (single !== undefined)
        return [words_text(single[1] ?? '', true)];
    const ansi = cursor.take(/\$'((?:\\[\s\S]|[^'\\])*)'?/);
    if (ansi !== undefined)
        return [words_text((ansi[1] ?? '').replaceAll(/\\([\s\S])/g, '$1'), true)];
    if (cursor.take(/\$?"/) !== undefined)
        return doubleQuoted(cursor, inner);
    return [expansion(cursor, inner, false)];
};
const words_text = (content, quoted) => ({ kind: 'text', text: content, quoted });
const doubleQuoted = (cursor, inner) => {
    // An empty string is a word too.
    const parts = [words_text('', true)];
    while (!cursor.isAtEnd() && cursor.take(/"/) === undefined)
        parts.push(...quotedParts(cursor, inner, /[^"$`\\]+/));
    return parts;
};
const quotedParts = (cursor, inner, plain) => {
    if (cursor.take(/\\\n/) !== undefined)
        return [];
    const escaped = cursor.take(/\\(["$`\\])/)?.[1] ?? cursor.take(/\\/)?.[0];
    if (escaped !== undefined)
        return [words_text(escaped, true)];
    const run = cursor.take(plain);
    return [run === undefined ? expansion(cursor, inner, true) : words_text(run[0], true)];
};
/** What starts with `$` or a backtick, or `<(` of bash. */
const expansion = (cursor, inner, quoted) => {
    const start = cursor.at();
    const here = { quoted, from: cursor.origin + start, written: () => cursor.text.slice(start, cursor.at()) };
    const back = cursor.take(/`((?:\\[\s\S]|[^`\\])*)`?/);
    if (back !== undefined)
        return backticks(cursor, inner, { here, content: back[1] ?? '' });
    if (cursor.take(arithmetic) !== undefined)
        return { kind: 'number', written: here.written(), quoted };
    if (['$(', '<(', '>('].some(cursor.sees))
        return outputOf(cursor, inner, here);
    if (cursor.sees('${'))
        return bracedOf(cursor, inner, here);
    const name = cursor.take(/\$([A-Za-z_]\w*|[0-9@*#?$!-])/)?.[1];
    if (name !== undefined)
        return { kind: 'variable', name, operator: '', word: [], written: here.written(), quoted };
    cursor.take(/[\s\S]/);
    return words_text(here.written(), quoted);
};
/** With brackets of two levels, which is more than versions and counters need. */
const arithmetic = /\$\(\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\)/;
const backticks = (cursor, inner, { here, content }) => {
    const script = cursor.nested(() => 
    // A place behind backslashes is early by as many characters.
    inner((0,shell_cursor/* cursorOver */.R)(content.replaceAll(/\\([`$\\])/g, '$1'), cursor.depth(), here.from + 1)));
    return script === undefined
        ? words_text(here.written(), true)
        : { kind: 'output', script, written: here.written(), quoted: here.quoted };
};
const outputOf = (cursor, inner, { quoted, written }) => {
    const script = cursor.nested(() => {
        cursor.take(words_open);
        const found = inner(cursor);
        cursor.take(/\)/);
        return found;
    });
    if (script !== undefined)
        return { kind: 'output', script, written: written(), quoted };
    cursor.take(words_open);
    return words_text(written(), true);
};
const words_open = /[$<>]\(/;
const bracedOf = (cursor, inner, { quoted, written }) => {
    const found = cursor.nested(() => {
        const [, sign = '', name = ''] = cursor.take(/\$\{([#!]?)([A-Za-z_]\w*|[0-9@*#?$!-])?/) ?? [];
        const operator = cursor.take(/:?[-+=?]|##?|%%?|\/\/?|[:^,[]/)?.[0] ?? '';
        const word = [];
        // A pattern is one within quotes too, unless it has its own.
        const isQuoted = quoted && !/^[#%/]/.test(operator);
        while (!cursor.isAtEnd() && cursor.take(/\}/) === undefined)
            word.push(...partsInBraces(cursor, inner, isQuoted));
        return { name, operator: sign === '' ? operator : sign, word };
    });
    if (found !== undefined)
        return { kind: 'variable', ...found, written: written(), quoted };
    cursor.take(/\$\{/);
    return words_text(written(), true);
};
const partsInBraces = (cursor, inner, quoted) => {
    if (!quoted && /['\\]/.test(cursor.text.charAt(cursor.at())))
        return partsHere(cursor, inner);
    if (cursor.take(/"/) !== undefined)
        return doubleQuoted(cursor, inner);
    const plain = quoted ? undefined : cursor.take(/[^"'}$`\\]+/);
    return plain === undefined ? quotedParts(cursor, inner, /[^"}$`\\]+/) : [words_text(plain[0], false)];
};

;// CONCATENATED MODULE: ./build/dockerfile/shell/reading.js


const reserved = /(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|function|[{}!])(?=[\s;&|()<>]|$)/;
const reservedAt = new RegExp(reserved, 'y');
/** The reserved word at the cursor, which stays there. */
const reservedHere = ({ text, at }) => {
    reservedAt.lastIndex = at();
    return reservedAt.exec(text)?.[0];
};
/** Whether the cursor moved behind the reserved word. */
const takeReserved = ({ cursor }, word) => reservedHere(cursor) === word && cursor.take(reserved) !== undefined;
const blanks = ({ cursor }) => {
    cursor.take(/(?:[^\S\n]|\\\n)+(?:#[^\n]*)?/);
};
/** Skips blanks, comments, ends of lines, and what connects two statements, which it returns. */
const separators = (reading) => {
    const { cursor } = reading;
    let connector;
    for (;;) {
        const found = cursor.take(/(?:[^\S\n]|\\\n)+|\n|#[^\n]*|&&|\|\||\|&?|&(?!>)|;(?![;&])/)?.[0];
        if (found === undefined)
            return connector ?? ';';
        if (found === '\n')
            documentTexts(reading);
        // The line may end behind `||`: what counts is the first operator.
        connector ??= connectors[found];
    }
};
const connectors = {
    '&&': '&&',
    '||': '||',
    '|': '|',
    '|&': '|',
    '&': '&',
    ';': ';',
};
const documentTexts = ({ cursor, inner, documents }) => {
    for (const { end, stripsTabs, isLiteral, into } of documents.splice(0)) {
        const lines = [];
        // A place behind tabs that are stripped is early by as many characters.
        const from = cursor.origin + cursor.at();
        while (!cursor.isAtEnd()) {
            const [, line = ''] = cursor.take(/([^\n]*)\n?/) ?? [];
            const content = stripsTabs ? line.replace(/^\t+/, '') : line;
            if (content === end)
                break;
            lines.push(content);
        }
        const text = lines.map((line) => `${line}\n`).join('');
        if (isLiteral)
            into.push({ kind: 'text', text, quoted: true });
        else
            into.push(...readDocument((0,shell_cursor/* cursorOver */.R)(text, cursor.depth(), from), inner));
    }
};
/** The words up to the end of the line or an operator. */
const wordsHere = (reading) => {
    const found = [];
    for (;;) {
        blanks(reading);
        const word = readWord(reading.cursor, reading.inner);
        if (word === undefined)
            return found;
        found.push(word);
    }
};

// EXTERNAL MODULE: ./build/dockerfile/shell/script.js
var script = __webpack_require__(3507);
;// CONCATENATED MODULE: ./build/dockerfile/shell/assignments.js



/** The assignment at the cursor, behind these words of a command; undefined when there is none. */
const assignmentHere = (reading, words) => {
    const { cursor } = reading;
    if (words.length > 0 && !declares(words))
        return undefined;
    const [, name, plus] = cursor.take(words.length === 0 ? assignment : ofList) ?? [];
    return name === undefined ? undefined : assigned(reading, name, plus === '+');
};
const assignment = /([A-Za-z_]\w*)(\+?)=/;
/** Of other values, the builtin reads the word. */
const ofList = /([A-Za-z_]\w*)(\+?)=(?=\()/;
/** To which `NAME+=VALUE` of bash adds. */
const valueBefore = (name, isList) => [
    { kind: 'variable', name, operator: '', word: [], written: `$${name}`, quoted: true },
    ...(isList ? [{ kind: 'text', text: ' ', quoted: false }] : []),
];
/** A value, or `( … )` of bash, whose words are joined. */
const assigned = (reading, name, isMore) => {
    const { cursor, inner } = reading;
    const isList = cursor.take(/\(/) !== undefined;
    const before = isMore ? valueBefore(name, isList) : [];
    if (!isList)
        return { name, value: [...before, ...(readWord(cursor, inner) ?? [])] };
    const words = [];
    do
        words.push(...wordsHere(reading));
    while (cursor.take(/(?:\n|#[^\n]*)+/) !== undefined);
    cursor.take(/\)/);
    const space = { kind: 'text', text: ' ', quoted: false };
    return { name, value: [...before, ...words.flatMap((word) => [...word, space])], list: { words, isMore } };
};
/**
 * Whether the words of a command are those of `declare -a`, `local` and their like, which may have `NAME=( … )` behind them. It
 * is asked before every word, so a first word of many parts is not joined.
 */
const declares = ([first = []]) => first.length === 1 && (0,script/* isDeclaration */.H)((0,script/* wordText */.e)(first));

;// CONCATENATED MODULE: ./build/dockerfile/shell/compound.js


/** Reads a statement that starts with `(` or `{`. */
const readGroup = ({ cursor, statements }) => {
    const isolated = cursor.take(/[({]/)?.[0] === '(';
    const body = isolated ? statements() : statements('}');
    cursor.take(/[)}]/);
    return { kind: 'group', isolated, body };
};
const readIf = (reading) => {
    const { statements } = reading;
    const branches = [];
    while (takeReserved(reading, 'if') || takeReserved(reading, 'elif')) {
        const condition = statements('then', 'elif', 'else', 'fi');
        takeReserved(reading, 'then');
        branches.push({ condition, body: statements('elif', 'else', 'fi') });
    }
    if (takeReserved(reading, 'else'))
        branches.push({ condition: [], body: statements('fi') });
    takeReserved(reading, 'fi');
    return { kind: 'if', branches };
};
const readFor = (reading) => {
    const { cursor } = reading;
    cursor.take(/\w+/);
    blanks(reading);
    const name = cursor.take(/\w+/)?.[0];
    // `for ((…))` of bash has no name.
    cursor.take(/\(\([^\n]*?\)\)/);
    cursor.take(/(?:\s|\\\n)+/);
    const values = cursor.take(/in(?=[\s;])/) === undefined ? [] : wordsHere(reading);
    return { kind: 'loop', name, values, condition: [], body: loopBody(reading) };
};
const readWhile = (reading) => {
    const word = reading.cursor.take(/\w+/)?.[0];
    const written = reading.statements('do', 'done');
    const condition = word === 'until' ? [{ kind: 'not', body: written }] : written;
    return { kind: 'loop', name: undefined, values: [], condition, body: loopBody(reading) };
};
const loopBody = (reading) => {
    separators(reading);
    if (!takeReserved(reading, 'do'))
        return [];
    const body = reading.statements('done');
    takeReserved(reading, 'done');
    return body;
};
const readCase = (reading) => {
    const { cursor, inner } = reading;
    cursor.take(/\w+/);
    blanks(reading);
    const subject = readWord(cursor, inner) ?? [];
    cursor.take(/(?:\s|\\\n)*in(?=\s)/);
    const branches = [];
    for (;;) {
        separators(reading);
        const before = cursor.at();
        if (cursor.isAtEnd() || takeReserved(reading, 'esac'))
            break;
        branches.push(readCaseBranch(reading));
        if (cursor.at() === before)
            break;
    }
    return { kind: 'case', subject, branches };
};
const readCaseBranch = (reading) => {
    const { cursor } = reading;
    cursor.take(/\(/);
    const patterns = [...wordsHere(reading)];
    while (cursor.take(/\|/) !== undefined)
        patterns.push(...wordsHere(reading));
    cursor.take(/\)/);
    const body = reading.statements('esac');
    cursor.take(/;;&?|;&/);
    return { patterns, body };
};

;// CONCATENATED MODULE: ./build/dockerfile/shell/joins.js
/** The statements of a script: `|` binds tighter than `&&` and `||`, which are equal, and these tighter than `;` and `&`. */
const joined = (statements, last) => {
    const lists = splitAt(statements, ({ connector }) => connector === ';' || connector === '&');
    return lists.flatMap((list, at) => {
        const after = lists[at + 1]?.[0]?.connector ?? last;
        const body = andOr(list);
        return after === '&' && body.length > 0 ? [{ kind: 'background', body }] : body;
    });
};
const andOr = (list) => {
    const links = splitAt(list, ({ connector }) => connector !== '|').map((pipeline, at) => {
        const operator = at === 0 ? ';' : pipeline[0]?.connector;
        return { operator: operator === '&&' || operator === '||' ? operator : undefined, body: pipe(pipeline) };
    });
    return links.length === 1 ? (links[0]?.body ?? []) : [{ kind: 'and-or', links }];
};
const pipe = (pipeline) => {
    const [first] = pipeline;
    const parts = pipeline.map(({ body }) => body);
    const whole = parts.length === 1 ? (first?.body ?? []) : [{ kind: 'pipeline', parts }];
    const negated = { kind: 'not', body: whole };
    return first?.isNegated === true && whole.length > 0 ? [negated] : whole;
};
/** The parts of a list, each of which starts where the condition holds. */
const splitAt = (items, starts) => {
    const found = [];
    for (const item of items) {
        const open = found.at(-1);
        if (open === undefined || starts(item))
            found.push([item]);
        else
            open.push(item);
    }
    return found;
};

;// CONCATENATED MODULE: ./build/dockerfile/shell/tree.js







/**
 * Reads a script by the grammar of POSIX shells, with the common parts of bash's. Never throws: what does not belong
 * where it is, or is nested too deeply, is skipped.
 */
const readScript = (text) => wholeScript((0,shell_cursor/* cursorOver */.R)(text.slice(0, longest)));
/** Longer scripts are data. */
const longest = 200_000;
const wholeScript = (cursor) => {
    const reading = readingOf(cursor);
    const found = [];
    do
        found.push(...reading.statements());
    // An end of something that never started.
    while (cursor.take(/;;&?|;&|[\s\S]/) !== undefined);
    return found;
};
const readingOf = (cursor) => {
    const reading = {
        cursor,
        documents: [],
        inner: (at) => (at.at() === 0 ? wholeScript(at) : readingOf(at).statements()),
        statements: (...ends) => statementsUpTo(reading, ends),
    };
    return reading;
};
const statementsUpTo = (reading, ends) => {
    const { cursor } = reading;
    const found = [];
    for (;;) {
        const connector = separators(reading);
        if (cursor.isAtEnd() || [')', ';;', ';&'].some(cursor.sees))
            return joined(found, connector);
        const isNegated = negation(reading);
        const word = reservedHere(cursor);
        if (word !== undefined && ends.includes(word))
            return joined(found, connector);
        const before = cursor.at();
        const body = statement(reading, cursor.sees('(') ? '(' : word);
        // Something that starts no statement.
        if (cursor.at() === before)
            cursor.take(/[\s\S]/);
        found.push({ connector, isNegated, body });
    }
};
const negation = (reading) => {
    let isNegated = false;
    while (takeReserved(reading, '!')) {
        isNegated = !isNegated;
        blanks(reading);
    }
    return isNegated;
};
const statement = (reading, word) => {
    const { cursor } = reading;
    if (word === undefined || cursor.take(tree_arithmetic) !== undefined)
        return simpleCommand(reading);
    const read = compounds[word];
    // A stray reserved word: what follows it is a statement again.
    if (read === undefined)
        cursor.take(/\w+|\}/);
    const found = read === undefined ? undefined : cursor.nested(() => read(reading));
    if (found === undefined)
        return [];
    const [inputs, targets, written] = [[], [], []];
    while (redirection(reading, { inputs, targets, written }))
        ;
    // The text of a here-document is put into its word later.
    const used = [...targets, ...inputs];
    return used.length > 0 ? [{ kind: 'redirected', body: [found], used, written }] : [found];
};
/** `(( … ))` of bash, which starts no program. */
const tree_arithmetic = /\(\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)\)/;
const readFunction = (reading) => {
    const { cursor } = reading;
    cursor.take(/\w+/);
    blanks(reading);
    const name = cursor.take(/[^\s;&|<>()]+/)?.[0] ?? '';
    cursor.take(/\s*\(\s*\)/);
    return functionNamed(reading, name);
};
const functionNamed = (reading, name) => {
    const { cursor } = reading;
    cursor.take(/(?:\s|\\\n)+/);
    const body = cursor.nested(() => statement(reading, cursor.sees('(') ? '(' : reservedHere(cursor)));
    return { kind: 'function', name, body: body ?? [] };
};
const compounds = {
    '(': readGroup,
    '{': readGroup,
    if: readIf,
    for: readFor,
    select: readFor,
    while: readWhile,
    until: readWhile,
    case: readCase,
    function: readFunction,
};
const simpleCommand = (reading) => {
    const { cursor, inner } = reading;
    const at = cursor.origin + cursor.at();
    const assignments = [];
    const [words, inputs, targets, written] = [[], [], [], []];
    for (;;) {
        blanks(reading);
        if (redirection(reading, { inputs, targets, written }))
            continue;
        const assignment = assignmentHere(reading, words);
        if (assignment !== undefined) {
            assignments.push(assignment);
            continue;
        }
        const word = readWord(cursor, inner);
        if (word === undefined)
            break;
        words.push(word);
        if (words.length > 1)
            continue;
        if (cursor.take(/[^\S\n]*\([^\S\n]*\)/) !== undefined)
            return [functionNamed(reading, (0,script/* wordText */.e)(word))];
        if ((0,script/* wordText */.e)(word) === '[[')
            words.push(...testWords(reading));
    }
    return assignments.length + words.length + inputs.length + targets.length === 0
        ? []
        : [{ kind: 'command', assignments, words, inputs, targets, written, at }];
};
/** What stands between `[[` and `]]`, where operators of the shell are words. */
const testWords = (reading) => {
    const { cursor, inner } = reading;
    const found = [];
    for (;;) {
        cursor.take(/\s+/);
        const operator = cursor.take(/&&|\|\||[<>()|;&]/)?.[0];
        const word = operator === undefined ? readWord(cursor, inner) : undefined;
        if (operator !== undefined)
            found.push([{ kind: 'text', text: operator, quoted: true }]);
        else if (word === undefined)
            return found;
        else
            found.push(word);
        if (word !== undefined && (0,script/* wordText */.e)(word) === ']]')
            return found;
    }
};
/** Whether there was a redirection; the text of a here-document goes into `inputs` when it is read. */
const redirection = (reading, { inputs, targets, written }) => {
    const { cursor, inner, documents } = reading;
    blanks(reading);
    const found = cursor.take(/&>>?|\d*(<<<|<<-?|<>|[<>]&|>>|>\||[<>](?!\())/);
    if (found === undefined)
        return false;
    blanks(reading);
    const start = cursor.at();
    const target = readWord(cursor, inner) ?? [];
    if (found[1] !== '<<' && found[1] !== '<<-') {
        targets.push(target);
        if (/^&>|^\d*(?:>>|>\||<>|>)$/.test(found[0]))
            written.push(target);
        return true;
    }
    const into = [];
    inputs.push(into);
    const isLiteral = /['"\\]/.test(cursor.text.slice(start, cursor.at()));
    documents.push({ end: (0,script/* wordText */.e)(target), stripsTabs: found[1] === '<<-', isLiteral, into });
    return true;
};


/***/ }),

/***/ 76441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NJ: () => (/* binding */ cgroupKind),
  Nc: () => (/* binding */ nativePlatform),
  Wt: () => (/* binding */ platformsOf),
  Qo: () => (/* binding */ readEnvironment)
});

// UNUSED EXPORTS: prettyName

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
;// CONCATENATED MODULE: ./build/host/processors.js




/** Processes that ran or wanted to run, as an average over the last minute. Throws where the kernel does not show it. */
const loadAverage1 = async (root = '/') => {
    const value = /^\d+\.\d+/.exec(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/loadavg'), 'utf8'))?.[0];
    if (value === undefined)
        throw new Error('/proc/loadavg does not begin with a number');
    return Number(value);
};
/**
 * The share of the last 10 s in which some process waited for a processor, in percent: `some avg10` of
 * /proc/pressure/cpu. Throws on a kernel without pressure stall information.
 */
const cpuPressure10s = async (root = '/') => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/pressure/cpu'), 'utf8');
    const value = /^some avg10=(\d+(?:\.\d+)?) /m.exec(text)?.[1];
    if (value === undefined)
        throw new Error('/proc/pressure/cpu has no average of 10 s');
    return Number(value);
};
/** The frequency governor of the processors, or all of them when they differ. Throws where the kernel shows none. */
const cpuGovernor = async (root = '/') => {
    const paths = (0,external_node_os_.cpus)().map((_, at) => (0,external_node_path_.join)(root, `sys/devices/system/cpu/cpu${at}/cpufreq/scaling_governor`));
    const names = await Promise.all(paths.map((path) => (0,promises_.readFile)(path, 'utf8').catch(() => '')));
    const governors = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
    if (governors.length === 0)
        throw new Error('the kernel shows no frequency governor');
    return governors.toSorted().join(', ');
};
/**
 * How many processors the control group of this process may use, as a number that can be a fraction: the smallest quota
 * of the group and those above it. A daemon can be in another group. Throws when no quota is set, or none can be read.
 */
const cpuQuota = async (root = '/') => {
    const groups = (await (0,promises_.readFile)((0,external_node_path_.join)(root, 'proc/self/cgroup'), 'utf8')).trim().split('\n');
    const quotas = (await Promise.all(groups.map((line) => quotasOf(root, line)))).flat();
    if (quotas.length === 0)
        throw new Error('no control group of the processor could be read');
    const smallest = Math.min(...quotas);
    if (smallest === Number.POSITIVE_INFINITY)
        throw new Error('no quota is set');
    return smallest;
};
/** The quotas of one line of /proc/self/cgroup: `ID:CONTROLLERS:PATH`, version 2 without controllers. See cgroups(7). */
const quotasOf = async (root, line) => {
    const [, controllers = '', ...rest] = line.split(':');
    const paths = (0,cgroups/* withParents */.M2)(rest.join(':'));
    if (controllers === '') {
        const texts = await readAll(root, ['sys/fs/cgroup', 'sys/fs/cgroup/unified'], paths, 'cpu.max');
        return texts.map(quotaOfMax);
    }
    if (!controllers.split(',').includes('cpu'))
        return [];
    const folders = [`sys/fs/cgroup/${controllers}`, 'sys/fs/cgroup/cpu'];
    const [quotas, periods] = await Promise.all([
        readAll(root, folders, paths, 'cpu.cfs_quota_us'),
        readAll(root, folders, paths, 'cpu.cfs_period_us'),
    ]);
    return quotas.map((quota, at) => quotaOfMax(`${quota.trim()} ${periods[at] ?? ''}`));
};
/** The files that there are; the root of the hierarchy has none. */
const readAll = async (root, folders, paths, name) => {
    const files = folders.flatMap((folder) => paths.map((path) => (0,external_node_path_.join)(root, folder, path, name)));
    const texts = await Promise.all(files.map((file) => (0,promises_.readFile)(file, 'utf8').catch(() => '')));
    return texts.filter((text) => text !== '');
};
/** `QUOTA PERIOD` in microseconds; `max` or -1: no quota. */
const quotaOfMax = (text) => {
    const [quota = '', period = ''] = text.trim().split(' ');
    const processors = Number(quota) / Number(period);
    return quota === 'max' || quota === '-1' || !Number.isFinite(processors)
        ? Number.POSITIVE_INFINITY
        : processors;
};

// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
;// CONCATENATED MODULE: ./build/host/machine.js






/** The platform of containers that this machine runs without emulation, as in `linux/amd64`. */
const nativePlatform = () => `linux/${process.arch === 'x64' ? 'amd64' : process.arch}`;
/**
 * What a Dockerfile is read for where it is built for these platforms, or for that of this machine where there are none. Of several,
 * the first stands for all: builds whose stages differ between them are refused.
 */
const platformsOf = ({ platforms = [], }) => ({
    platform: nativePlatform(),
    targetPlatform: platforms[0],
});
/**
 * Describes this machine; the free disk space is that of `diskPath`. A field that cannot be read is absent, with
 * the reason under its name in `unknown`. Never throws.
 */
const readEnvironment = async (host, diskPath) => {
    const reasons = {};
    const read = async (field, get) => {
        try {
            return await get();
        }
        catch (error) {
            reasons[field] = (0,error_text/* messageOf */.b)(error);
            return undefined;
        }
    };
    const os = await read('os', async () => prettyName(await (0,promises_.readFile)('/etc/os-release', 'utf8')));
    const cpuModel = await read('cpuModel', () => cpuName((0,external_node_os_.cpus)()[0]?.model));
    const freeDiskBytes = await read('freeDiskBytes', () => (0,disk/* freeBytes */.go)(diskPath));
    const cgroup = await read('cgroup', async () => cgroupKind(await (0,promises_.readFile)('/proc/self/mountinfo', 'utf8')));
    const loadAverage = await read('loadAverage1', () => loadAverage1());
    const pressure = await read('cpuPressure10s', () => cpuPressure10s());
    const quota = await read('cpuQuota', () => cpuQuota());
    const governor = await read('cpuGovernor', () => cpuGovernor());
    const runnerImage = runnerImageOf(host);
    return {
        ...(os === undefined ? {} : { os }),
        kernel: (0,external_node_os_.release)(),
        architecture: (0,external_node_os_.machine)(),
        ...(cpuModel === undefined ? {} : { cpuModel }),
        cpuCount: (0,external_node_os_.cpus)().length,
        ...(quota !== undefined && { cpuQuota: quota }),
        ...(governor !== undefined && { cpuGovernor: governor }),
        ...(loadAverage !== undefined && { loadAverage1: loadAverage }),
        ...(pressure !== undefined && { cpuPressure10s: pressure }),
        memoryBytes: (0,external_node_os_.totalmem)(),
        ...(freeDiskBytes === undefined ? {} : { freeDiskBytes }),
        ...(cgroup === undefined ? {} : { cgroup }),
        nodeVersion: process.versions.node,
        ...(runnerImage === undefined ? {} : { runnerImage }),
        ...(Object.keys(reasons).length === 0 ? {} : { unknown: reasons }),
    };
};
/** The distribution's name and version from the text of os-release(5); throws when it has none. */
const prettyName = (osRelease) => {
    const value = /^PRETTY_NAME=(.*)$/m
        .exec(osRelease)?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2');
    if (value === undefined || value === '')
        throw new Error('/etc/os-release has no PRETTY_NAME');
    return value;
};
/**
 * Which control groups are mounted, from the text of /proc/self/mountinfo: `v2`, `v1`, or `hybrid` when version 2
 * is mounted beside version 1 controllers. Throws when there are none.
 */
const cgroupKind = (mountinfo) => {
    const types = new Set((0,mounts/* parseMounts */.qV)(mountinfo).map((mount) => mount.type));
    if (types.has('cgroup'))
        return types.has('cgroup2') ? 'hybrid' : 'v1';
    if (types.has('cgroup2'))
        return 'v2';
    throw new Error('no cgroup file system is mounted here');
};
/** Node reads the model from /proc/cpuinfo; on ARM, which has only numbers there, it knows the names of most. */
const cpuName = (model) => {
    const name = model?.trim() ?? '';
    if (name === '' || name === 'unknown')
        throw new Error('/proc/cpuinfo names no model');
    return name;
};
/** GitHub's hosted runners put the name of their image into two variables. */
const runnerImageOf = ({ env }) => {
    const [image, version] = [env['ImageOS'], env['ImageVersion']];
    if (image === undefined || image === '')
        return undefined;
    return version === undefined || version === '' ? image : `${image} ${version}`;
};


/***/ }),

/***/ 86664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ withPauses),
/* harmony export */   HN: () => (/* binding */ pausesFor),
/* harmony export */   ko: () => (/* binding */ unstoppable)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Signals and timers wait at most this long, and one part of the work. */
const longestMs = 50;
/** Does work in parts, with a pause between them. */
const withPauses = async (work, pause) => {
    for (;;) {
        const { done, value } = work.next();
        if (done === true)
            return value;
        await pause();
    }
};
/** Gives signals a chance to arrive while work goes on that would not wait for anything. Throws when the run was stopped. */
const pausesFor = (signal) => {
    let lastMs = performance.now();
    return async () => {
        signal.throwIfAborted();
        if (performance.now() - lastMs < longestMs)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        lastMs = performance.now();
        signal.throwIfAborted();
    };
};
/** For work that nobody can stop, such as a test's: timers and signals still get their turn. */
const unstoppable = pausesFor(new AbortController().signal);


/***/ })

};
