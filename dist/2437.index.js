export const id = 2437;
export const ids = [2437];
export const modules = {

/***/ 72365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openEffort)
/* harmony export */ });
/** Far more than real Dockerfiles need, and used up within half a second. */
const most = 1_500_000;
const openEffort = (units = most) => {
    let left = units;
    return {
        spend: (wanted) => {
            left -= wanted;
            return left >= 0;
        },
    };
};


/***/ }),

/***/ 34706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makeRecipes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/shell-values.js
var shell_values = __webpack_require__(39916);
;// CONCATENATED MODULE: ./build/dockerfile/make-arguments.js


/** Reads the arguments as GNU make does; options may also come after targets. */
const readMakeCall = ({ words, folder }) => {
    const given = new Map();
    const targets = [];
    let [inside, file] = [folder, undefined];
    const args = words.slice(1).map(({ text }) => text);
    const end = args.indexOf('--');
    for (let at = 0; at < args.length; at += 1) {
        const word = args[at] ?? '';
        if (word.startsWith('-') && (end === -1 || at < end)) {
            const { option, value, usesNext } = readOption(word, args[at + 1]);
            if (usesNext)
                at += 1;
            if (option === 'C')
                inside = external_node_path_.posix.resolve(inside, value);
            if (option === 'f')
                file = value;
            continue;
        }
        const [, name, value = ''] = /^([\w.-]+)[?:+]*=(.*)$/s.exec(word) ?? [];
        if (name !== undefined)
            given.set(name, value);
        else if (word !== shell_values/* unknown */.L5 && at !== end)
            targets.push(word);
    }
    return { folder: inside, file, targets, given };
};
const readOption = (word, next) => {
    const [, long, longValue] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (long !== undefined)
        return withValue(shortOf(long), longValue ?? '', next);
    // Options without a value may be in front, as in `-sj4`.
    const [, option = '', joined = ''] = /^-[^CfIoWEjlO]*([CfIoWEjlO])(.*)$/s.exec(word) ?? [];
    return withValue(option, joined, next);
};
const withValue = (option, joined, next) => {
    const isNext = joined === '' && next !== undefined && takesNext(option, next);
    return { option, value: isNext ? next : joined, usesNext: isNext };
};
/** A count of jobs or a load may be left out: then a number that follows is one (GNU make 4.4, `decode_switches`). */
const takesNext = (option, next) => /^[CfIoWE]$/.test(option) || (/^[jl]$/.test(option) && /^[\d.]+$|^\0$/.test(next));
/** Long options may be shortened as long as they differ. */
const shortOf = (name) => longOptions.find(([long]) => long === name)?.[1] ??
    longOptions.find(([long]) => long.startsWith(name))?.[1] ??
    '';
/** Those that take a value as a word of its own. */
const longOptions = [
    ['directory', 'C'],
    ['file', 'f'],
    ['makefile', 'f'],
    ['include-dir', 'I'],
    ['old-file', 'o'],
    ['assume-old', 'o'],
    ['what-if', 'W'],
    ['new-file', 'W'],
    ['assume-new', 'W'],
    ['eval', 'E'],
    ['jobs', 'j'],
    ['load-average', 'l'],
    ['max-load', 'l'],
];

// EXTERNAL MODULE: ./build/dockerfile/makefile.js + 1 modules
var dockerfile_makefile = __webpack_require__(25017);
// EXTERNAL MODULE: ./build/dockerfile/make-variables.js
var make_variables = __webpack_require__(69033);
;// CONCATENATED MODULE: ./build/dockerfile/make-recipes.js




/** What a call of make runs, line by line, when its Makefile can be read. `unset`: see `MakeOptions`. */
const makeRecipes = (started, readFile, effort, unset = '') => {
    const call = readMakeCall(started);
    const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file];
    const found = names
        .map((name) => ({ name, text: readFile(external_node_path_.posix.resolve(call.folder, name)) }))
        .find(({ text }) => text !== undefined);
    if (found?.text === undefined || !effort.spend(found.text.length))
        return [];
    const environment = new Map([...started.variables, ['CURDIR', call.folder], ['MAKEFILE_LIST', found.name]]);
    const makefile = (0,dockerfile_makefile/* readMakefile */.V)(found.text, {
        environment,
        given: call.given,
        effort,
        unset,
        readFile: (name) => readFile(external_node_path_.posix.resolve(call.folder, name)),
    });
    const exported = [...makefile.exported].map((name) => [name, makefile.expand(makefile.variables.get(name) ?? '', makefile.variables)]);
    const targets = call.targets.length > 0 ? call.targets : [makefile.goal ?? ''];
    return scriptsOf(makefile, targets).map((script) => ({
        script,
        folder: call.folder,
        variables: new Map([...started.variables, ...exported, ...call.given]),
    }));
};
const mostTargets = 200;
/** The scripts of the targets and of what they need, in the order in which make runs them. */
const scriptsOf = (makefile, targets) => {
    const seen = new Set();
    const rulesFor = ruleFinder(makefile.rules);
    const visit = (target) => {
        if (seen.has(target) || seen.size >= mostTargets)
            return [];
        seen.add(target);
        const rules = rulesFor(target);
        const needed = rules.flatMap(({ needs, stem }) => needs.map((need) => need.replace('%', () => stem)));
        return [...needed.flatMap(visit), ...rules.flatMap((rule) => linesOf(makefile, rule, target))];
    };
    return targets.flatMap(visit);
};
/** Finds rules for a target itself; only without any, those whose pattern fits. */
const ruleFinder = (rules) => {
    const byTarget = new Map();
    for (const rule of rules) {
        const known = byTarget.get(rule.target);
        if (known === undefined)
            byTarget.set(rule.target, [rule]);
        else
            known.push(rule);
    }
    const open = rules.filter(({ target }) => target.includes('%')).slice(0, mostPatterns);
    return (target) => rulesFor(target.startsWith('.') ? [] : (byTarget.get(target) ?? []), open, target);
};
const mostPatterns = 200;
const rulesFor = (own, open, target) => {
    const stemOf = (pattern) => {
        const [before = '', after] = pattern.split('%');
        if (after === undefined || !target.startsWith(before) || !target.endsWith(after))
            return undefined;
        return target.slice(before.length, target.length - after.length);
    };
    if (own.some(({ recipe }) => recipe.length > 0))
        return own.map((rule) => ({ ...rule, stem: '' }));
    const patterns = open.flatMap((rule) => {
        const stem = stemOf(rule.target);
        return stem === undefined || stem === '' ? [] : [{ ...rule, stem }];
    });
    return [...own.map((rule) => ({ ...rule, stem: '' })), ...patterns.slice(0, 1)];
};
const linesOf = ({ variables, expand, isOneShell }, { recipe, needs, stem }, target) => {
    const first = (needs[0] ?? '').replace('%', () => stem);
    const own = new Map([
        ['@', target],
        ['<', first],
        ['^', needs.join(' ')],
        ['*', stem],
        ['@D', external_node_path_.posix.dirname(target)],
        ['@F', external_node_path_.posix.basename(target)],
        ['<D', external_node_path_.posix.dirname(first)],
        ['<F', external_node_path_.posix.basename(first)],
    ]);
    // A definition may have several lines.
    const lines = recipe
        .flatMap((line) => expand(line, (0,make_variables/* withMore */.i)(variables, own)).split(/(?<!\\)\n/))
        .map((line) => line.replace(/^[\s@+-]+/, ''));
    return isOneShell ? [lines.join('\n')] : lines;
};


/***/ }),

/***/ 69033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ makeExpander),
/* harmony export */   i: () => (/* binding */ withMore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shell_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60138);
/* harmony import */ var _shell_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39916);



const deepest = 20;
const longest = 20_000;
/** Values that name each other several times would take time without end, so there is a limit for all expansions together. */
const makeExpander = (effort, unset = '') => {
    let left = mostCharacters;
    const spend = (characters) => {
        left -= characters + perExpansion;
        return left >= 0 && effort.spend(Math.ceil((characters + perExpansion) / charactersPerUnit));
    };
    return (text, variables) => expandWithin(text, variables, { depth: 0, spend, unset });
};
/** Ten times what the longest Makefile that is read has. */
const mostCharacters = 3_000_000;
const perExpansion = 20;
/** Looking for `$` takes little for each of them. */
const charactersPerUnit = 10;
/** Definitions that come before others. */
const withMore = (variables, more) => ({
    get: (name) => more.get(name) ?? variables.get(name),
});
const expandWithin = (text, variables, limit) => {
    if (!text.includes('$'))
        return text;
    if (limit.depth > deepest || !limit.spend(text.length))
        return _shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5;
    let expanded = '';
    for (let at = 0; at < text.length && expanded.length < longest;) {
        const next = text.indexOf('$', at);
        if (next === -1)
            return expanded + text.slice(at);
        expanded += text.slice(at, next);
        const open = text.charAt(next + 1);
        const end = open === '(' || open === '{' ? closing(text, next + 1) : next + 1;
        const inner = open === '(' || open === '{' ? text.slice(next + 2, end) : open;
        expanded += open === '$' ? '$' : valueOf(inner, variables, limit);
        at = end + 1;
    }
    return expanded;
};
/** The place of the bracket that closes the one at `from`; the end of the text when none does. */
const closing = (text, from) => {
    const open = text.charAt(from);
    const close = open === '(' ? ')' : '}';
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text.charAt(at) === open)
            depth += 1;
        if (text.charAt(at) === close)
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return text.length;
};
const valueOf = (inner, variables, limit) => {
    const [, name = '', rest = ''] = /^([a-z]+)\s+(.*)$/s.exec(inner) ?? [];
    const known = functions[name];
    const expand = (text, more) => expandWithin(text, more === undefined ? variables : withMore(variables, more), {
        ...limit,
        depth: limit.depth + 1,
    });
    if (name === 'foreach') {
        const [loop = '', list = '', body = ''] = argumentsOf(rest);
        return words(expand(list))
            .slice(0, 100)
            .map((word) => expand(body, new Map([[expand(loop).trim(), word]])))
            .join(' ');
    }
    if (name === 'call') {
        const [called = '', ...args] = argumentsOf(rest).map((each) => expand(each).trim());
        return expand(variables.get(called) ?? '', new Map(args.map((arg, at) => [String(at + 1), arg])));
    }
    const folder = variables.get('CURDIR') ?? '/';
    if (name === 'shell')
        return printedBy(expand(rest), { folder });
    if (name === 'abspath' || name === 'realpath')
        return each(expand(rest), (word) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, word));
    if (known !== undefined)
        return known(argumentsOf(rest).map((each) => expand(each)));
    if (name !== '')
        return _shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5;
    const [, variable = '', from = '', to = ''] = /^([^:]+):([^=]*)=(.*)$/s.exec(inner) ?? [];
    if (variable !== '')
        return patsubst(from, to, expand(`$(${variable})`));
    return expand(variables.get(expand(inner)) ?? limit.unset);
};
/** What `$(shell SCRIPT)` prints. */
const printedBy = (script, { folder }) => (0,_shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .outputOf */ .jH)((0,_shell_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readScript */ .U)(script), { folder, value: () => _shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5 }) ?? _shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5;
/** Commas separate arguments, unless they are in brackets. */
const argumentsOf = (text) => {
    const found = [];
    let [depth, from] = [0, 0];
    for (const [at, letter] of [...text].entries()) {
        if (letter === '(' || letter === '{')
            depth += 1;
        if (letter === ')' || letter === '}')
            depth -= 1;
        if (letter !== ',' || depth > 0)
            continue;
        found.push(text.slice(from, at));
        from = at + 1;
    }
    return [...found, text.slice(from)];
};
const words = (text) => text.split(/\s+/).filter((word) => word !== '');
/** Ends early: a few characters of a Makefile can make a long word of each of many. */
const each = (text, change) => {
    const changed = [];
    let length = 0;
    for (const word of words(text)) {
        changed.push(change(word));
        length += changed.at(-1)?.length ?? 0;
        if (length > longest)
            break;
    }
    return changed.join(' ');
};
const substituted = (from, to, text) => {
    const parts = text.split(from);
    return parts.length * to.length > longest ? _shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5 : parts.join(to);
};
const patsubst = (from, to, text) => {
    const [before = '', after] = (from.includes('%') ? from : `%${from}`).split('%');
    const target = from.includes('%') ? to : `%${to}`;
    return each(text, (word) => {
        const fits = word.length >= before.length + (after ?? '').length;
        if (!fits || !word.startsWith(before) || !word.endsWith(after ?? ''))
            return word;
        return target.replace('%', () => word.slice(before.length, word.length - (after ?? '').length));
    });
};
/** The functions of GNU make whose value follows from their arguments alone. */
const functions = {
    notdir: ([text = '']) => each(text, (word) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(word)),
    dir: ([text = '']) => each(text, (word) => `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(word)}/`),
    basename: ([text = '']) => each(text, (word) => word.replace(/\.[^./]*$/, '')),
    addprefix: ([prefix = '', text = '']) => each(text, (word) => prefix + word),
    addsuffix: ([suffix = '', text = '']) => each(text, (word) => word + suffix),
    strip: ([text = '']) => words(text).join(' '),
    firstword: ([text = '']) => words(text)[0] ?? '',
    lastword: ([text = '']) => words(text).at(-1) ?? '',
    subst: ([from = '', to = '', text = '']) => (from === '' ? text : substituted(from, to, text)),
    patsubst: ([from = '', to = '', text = '']) => patsubst(from, to, text),
    // Files are not listed here: the names that a pattern leaves open are unknown.
    wildcard: ([text = '']) => each(text, (word) => word.replaceAll('*', _shell_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)),
    // Its text is read as lines of the Makefile.
    eval: (args) => `\n${args.join(',')}\n`,
    if: ([test = '', yes = '', no = '']) => (test.trim() === '' ? no : yes),
    or: (args) => args.find((arg) => arg.trim() !== '') ?? '',
};


/***/ }),

/***/ 25017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readMakefile)
});

;// CONCATENATED MODULE: ./build/dockerfile/make-conditions.js
/** Whether a line is a condition, which changes those that are open. */
const isCondition = (line, open, variables) => {
    const [, isElse, word = '', rest = ''] = /^(?:(else)\b\s*)?(?:(ifn?eq|ifn?def|endif)\b\s*(.*)|.*)$/s.exec(line) ?? [];
    if (isElse === undefined && word === '')
        return false;
    if (word === 'endif')
        open.pop();
    else if (isElse === undefined)
        open.push(holds(word, rest, variables) ? 'taken' : 'open');
    else {
        const before = open.pop() ?? 'taken';
        const isTaken = before === 'open' && (word === '' || holds(word, rest, variables));
        const otherwise = before === 'open' ? 'open' : 'done';
        open.push(isTaken ? 'taken' : otherwise);
    }
    return true;
};
/** Whether lines within all open conditions count. */
const allTaken = (open) => open.every((each) => each === 'taken');
const holds = (word, rest, { variables, expand }) => {
    const negated = word.startsWith('ifn');
    if (word.endsWith('def'))
        return ((variables.get(rest.trim()) ?? '') !== '') !== negated;
    const [first, second] = sidesOf(rest);
    return (expand(first, variables).trim() === expand(second, variables).trim()) !== negated;
};
/** The two texts that `ifeq (A,B)` or `ifeq "A" "B"` compares. */
const sidesOf = (rest) => {
    const comma = rest.startsWith('(') && rest.endsWith(')') ? rest.indexOf(',') : -1;
    if (comma !== -1)
        return [rest.slice(1, comma), rest.slice(comma + 1, -1)];
    const [, first = '', second = ''] = /^["']([^"']*)["']\s+["']([^"']*)["']$/.exec(rest) ?? [];
    return [first, second];
};

// EXTERNAL MODULE: ./build/dockerfile/make-variables.js
var make_variables = __webpack_require__(69033);
;// CONCATENATED MODULE: ./build/dockerfile/makefile.js


/** Longer files are generated. */
const longest = 300_000;
const deepestInclude = 5;
/** Reads a Makefile as far as GNU make's rules, assignments, conditions and includes go; functions without a known value are unknown. */
const readMakefile = (text, options) => {
    const variables = new Map([...options.environment, ['MAKE', 'make'], ...options.given]);
    const expand = (0,make_variables/* makeExpander */.W)(options.effort, options.unset);
    const state = {
        variables,
        exported: new Set(),
        rules: [],
        open: [],
        conditions: [],
        included: new Set(),
        expand,
        // Nobody would write a test of a variable for the case that it is unknown.
        compare: (0,make_variables/* makeExpander */.W)(options.effort),
        options,
    };
    readLines(text, state, 0);
    const { rules, exported } = state;
    const usual = rules.find(({ target }) => !target.startsWith('.') && !target.includes('%'))?.target;
    return {
        variables,
        exported,
        rules,
        goal: variables.get('.DEFAULT_GOAL') ?? usual,
        expand,
        isOneShell: rules.some(({ target }) => target === '.ONESHELL'),
    };
};
const readLines = (text, state, depth) => {
    for (const line of withoutDefinitions(logicalLines(text.slice(0, longest)), state)) {
        if (line.startsWith('\t')) {
            const open = allTaken(state.conditions) ? state.open : [];
            open.forEach(({ recipe }) => recipe.push(line.slice(1)));
            continue;
        }
        const bare = onOneLine(line.replace(/(?<!\\)#.*$/s, ''));
        if (isCondition(bare, state.conditions, { variables: state.variables, expand: state.compare }))
            continue;
        if (!allTaken(state.conditions) || bare === '')
            continue;
        if (/^-?s?include\s/.test(bare))
            include(bare, state, depth);
        else if (/^\$[({](?:eval|foreach|call)\s/.test(bare))
            evaluate(bare, state, depth);
        else if (!makefile_assign(bare, state))
            rule(bare, state);
    }
};
/** The lines outside of `define NAME … endef`, whose text is the value of the name. */
const withoutDefinitions = (all, { variables }) => {
    const found = [];
    let open;
    for (const line of all) {
        const [, name] = /^\s*define\s+([\w.-]+)/.exec(line) ?? [];
        if (open !== undefined && /^\s*endef\b/.test(line)) {
            variables.set(open.name, open.body.join('\n'));
            open = undefined;
        }
        else if (open !== undefined)
            open.body.push(line);
        else if (name === undefined)
            found.push(line);
        else
            open = { name, body: [] };
    }
    return found;
};
/** A line that ends in a backslash continues. */
const logicalLines = (text) => {
    const found = [];
    let open = '';
    for (const line of text.replaceAll('\r', '').split('\n')) {
        if (/(?:^|[^\\])(?:\\\\)*\\$/.test(line))
            open += `${line}\n`;
        else {
            found.push(open + line);
            open = '';
        }
    }
    return open === '' ? found : [...found, open];
};
const onOneLine = (line) => line
    .split('\\\n')
    .map((part) => part.trim())
    .join(' ')
    .trim();
/** What a line of functions makes of its text is read as lines too. */
const evaluate = (line, state, depth) => {
    if (depth < deepestInclude)
        readLines(state.expand(line, state.variables), state, depth + 1);
};
const include = (line, state, depth) => {
    if (depth >= deepestInclude)
        return;
    const { expand, included, options, variables } = state;
    for (const name of expand(line.replace(/^\S+\s+/, ''), variables).split(/\s+/)) {
        // Files that include each other would be read again and again.
        if (included.has(name))
            continue;
        included.add(name);
        const text = options.readFile(name);
        if (text === undefined)
            continue;
        variables.set('MAKEFILE_LIST', `${variables.get('MAKEFILE_LIST') ?? ''} ${name}`);
        readLines(text, state, depth + 1);
    }
};
const assignment = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?|\+|::?:?|!)?=\s*(.*)$/s;
const makefile_assign = (line, { variables, exported, expand, options }) => {
    const [, name = '', operator = '', value = ''] = assignment.exec(line) ?? [];
    const [, names] = /^(?:(?:override|private)\s+)*export\s+([\w.\s-]+)/.exec(line) ?? [];
    for (const each of names?.trim().split(/\s+/) ?? [])
        exported.add(each);
    if (name === '')
        return /^(?:export|unexport|endef|vpath)\b/.test(line);
    const before = variables.get(name);
    if (options.given.has(name) || (operator === '?' && before !== undefined))
        return true;
    if (operator === '+')
        variables.set(name, before === undefined ? value : `${before} ${value}`);
    else if (operator.startsWith(':'))
        variables.set(name, expand(value, variables).replaceAll('$', '$$$$'));
    else
        variables.set(name, operator === '!' ? `$(shell ${value})` : value);
    return true;
};
const rule = (line, { rules, open, variables, exported, expand, options }) => {
    const [, targets = '', rest = ''] = /^([^:=]+)::?(?!=)(.*)$/s.exec(line) ?? [];
    if (targets === '')
        return;
    const [, own] = /^\s*((?:export\s+)?[\w.-]+\s*[?+:]?=.*)$/s.exec(rest) ?? [];
    // A variable of these targets only: close enough for one build.
    if (own !== undefined) {
        makefile_assign(own.trim(), { variables, exported, expand, options: { ...options, ...alone } });
        return;
    }
    const [needs = '', ...inline] = rest.split(';');
    const words = (text) => expand(text, variables).split(/\s+/).filter(Boolean);
    open.splice(0);
    for (const target of words(targets)) {
        const made = {
            target,
            needs: words(needs).filter((each) => each !== '|'),
            recipe: inline.length > 0 ? [inline.join(';')] : [],
        };
        rules.push(made);
        open.push(made);
    }
};
const alone = { environment: new Map(), given: new Map(), readFile: () => undefined };


/***/ }),

/***/ 99486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ setArguments),
/* harmony export */   S2: () => (/* binding */ builtin),
/* harmony export */   a7: () => (/* binding */ optionsGiven),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hn: () => (/* binding */ setOptions),
/* harmony export */   pk: () => (/* binding */ holdsAs),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _shell_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57282);
/* harmony import */ var _shell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39916);


/** Sets `$1` and what follows. */
const setArguments = (shell, words) => {
    const before = argumentsOf(shell).length;
    for (let at = words.length; at < before; at += 1)
        shell.set(String(at + 1), undefined);
    for (const [index, text] of words.entries())
        shell.set(String(index + 1), text);
    const all = words.join(' ');
    shell.set('@', all);
    shell.set('*', all);
    shell.set('#', String(words.length));
};
/** `$1` and what follows. */
const argumentsOf = (shell) => {
    const { value } = shell.known();
    return Array.from({ length: Number(value('#') ?? 0) || 0 }, (_, at) => value(String(at + 1)) ?? '');
};
/** What `set` does; `set -e` counts only where it is surely run, `set +e` anywhere. */
const setOptions = (words, { shell, isRun }) => {
    for (const { option, isOn } of (0,_shell_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionChanges */ .fN)(words)) {
        if (!isOn)
            shell.options.delete(option);
        else if (isRun)
            shell.options.add(option);
    }
    const end = words.indexOf('--');
    const first = end === -1 ? words.findIndex((word) => !/^[-+]/.test(word)) : end + 1;
    const isName = /^[-+][a-zA-Z]*o$/.test(words[first - 1] ?? '');
    if (first !== -1 && !isName)
        setArguments(shell, words.slice(first));
};
/** Whether the statements that follow may not be run; after a failure they do not have to be. */
const leave = ([program = '', ...words], { left }) => {
    const leaving = leavings[program];
    const [status] = words;
    const isFailure = /^(?:exit|return)$/.test(program) && /^[1-9]/.test(status ?? '');
    const isOnlyRedirection = program === 'exec' && words.length === 0;
    if (leaving !== undefined && !isFailure && !isOnlyRedirection)
        left.add(leaving);
};
const leavings = {
    break: 'loop',
    continue: 'loop',
    return: 'function',
    exit: 'shell',
    exec: 'shell',
};
/** What the shell does itself; false for a program. */
const builtin = (name, args, shell) => {
    switch (name) {
        case 'cd':
        case 'pushd': {
            const target = args.find(({ text }) => !/^-./.test(text));
            if (target?.text === '-')
                shell.leave();
            else
                shell.enter(target?.text ?? shell.known().value('HOME') ?? '/');
            return true;
        }
        case 'popd':
            shell.leave();
            return true;
        case 'export':
        case 'readonly':
        case 'local':
        case 'declare':
        case 'typeset':
            for (const { text } of args) {
                const [, variable, value = ''] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(text) ?? [];
                if (variable !== undefined)
                    shell.set(variable, value);
            }
            return true;
        case 'set':
            return true;
        case 'shift':
            setArguments(shell, argumentsOf(shell).slice(Number(args[0]?.text ?? 1)));
            return true;
        case 'read':
            for (const { text } of args)
                if (/^[A-Za-z_]\w*$/.test(text))
                    shell.set(text, _shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5);
            return true;
        case 'unset':
            for (const { text } of args)
                shell.set(text, undefined);
            return true;
        default:
            return false;
    }
};
/** What each turn of `while getopts SPEC NAME` sets, by the arguments of the script; undefined for any other condition. */
const optionsGiven = ([only, ...others], shell) => {
    if (only?.kind !== 'command' || others.length > 0)
        return undefined;
    const [program, spec = '', name = ''] = only.words.map((word) => (0,_shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(word, shell.known()));
    if (program !== 'getopts')
        return undefined;
    const found = [];
    const words = argumentsOf(shell);
    for (let at = 0; /^-[a-zA-Z0-9]/.test(words[at] ?? ''); at += 1) {
        const word = words[at] ?? '';
        const [letter, joined] = [word.charAt(1), word.slice(2)];
        const takesNext = joined === '' && spec.includes(`${letter}:`);
        if (takesNext)
            at += 1;
        found.push([
            [name, letter],
            ['OPTARG', takesNext ? (words[at] ?? '') : joined],
        ]);
    }
    return found;
};
/** Whether a comparison of two known texts holds; undefined for any other condition. */
const holdsAs = (condition, shell) => {
    const [only, ...others] = condition;
    if (only === undefined || others.length > 0)
        return undefined;
    if (only.kind === 'not') {
        const holds = holdsAs(only.body, shell);
        return holds === undefined ? undefined : !holds;
    }
    if (only.kind !== 'command')
        return undefined;
    const words = only.words.map((word) => (0,_shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(word, shell.known())
        .map(({ wide }) => wide)
        .join(' '));
    const [program, ...rest] = words;
    if (program === ':' || program === 'true')
        return true;
    if (program === 'false')
        return false;
    if (program === undefined || !['[', '[[', 'test'].includes(program))
        return undefined;
    const test = rest.filter((word) => word !== ']' && word !== ']]');
    if (test.some((word) => word.includes(_shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)))
        return undefined;
    const [first = '', operator = '', second = ''] = test;
    if (test.length === 2 && first === '-n')
        return operator !== '';
    if (test.length === 2 && first === '-z')
        return operator === '';
    if (test.length !== 3)
        return undefined;
    if (operator === '=' || operator === '==')
        return first === second;
    if (operator === '!=')
        return first !== second;
    const compare = numeric[operator];
    const [one, other] = [first, second].map((text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined));
    return one === undefined || other === undefined ? undefined : compare?.(one, other);
};
const numeric = {
    '-eq': (one, other) => one === other,
    '-ne': (one, other) => one !== other,
    '-gt': (one, other) => one > other,
    '-ge': (one, other) => one >= other,
    '-lt': (one, other) => one < other,
    '-le': (one, other) => one <= other,
};
/** Whether a pattern, in which `unknown` stands for any text, matches. */
const matches = (pattern, text) => {
    const [first = '', ...rest] = pattern.split(_shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5);
    if (rest.length === 0)
        return pattern === text;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    const last = rest.pop() ?? '';
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
};


/***/ }),

/***/ 74621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shellIn),
/* harmony export */   r: () => (/* binding */ anyOther)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shell_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39916);


/** What images with Go and the usual ones without set, when the Dockerfile does not. */
const usual = new Map([
    ['GOPATH', '/go'],
    ['HOME', '/root'],
]);
/**
 * The name under which a shell may be given the value of every variable that nothing sets: `unknown`, where whoever starts
 * it may have set more. No script can use this name.
 */
const anyOther = '';
/** Longer values are lists of flags, not names; a value made of others would double with each step. */
const longest = 2000;
const shellIn = (start, given, options = new Set(), known = new Map()) => {
    const folders = [start];
    const variables = new Map(given);
    const functions = new Map(known);
    const ownOptions = new Set(options);
    const folder = () => folders.at(-1) ?? '/';
    const value = (name) => {
        if (name === 'PWD')
            return folder();
        // Arguments that are not among the given ones are known to be empty.
        const isPastEnd = /^\d+$/.test(name) && variables.has('#');
        const found = variables.get(name) ?? (isPastEnd ? '' : usual.get(name));
        return found ?? (/^[A-Za-z_]/.test(name) ? variables.get(anyOther) : undefined);
    };
    return {
        known: () => ({ folder: folder(), value }),
        variables: () => variables,
        set: (name, text) => {
            if (text === undefined)
                variables.delete(name);
            else
                variables.set(name, text.length > longest ? _shell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5 : text);
        },
        enter: (to) => {
            folders.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder(), to));
        },
        leave: () => {
            if (folders.length > 1)
                folders.pop();
        },
        functions,
        options: ownOptions,
        left: new Set(),
        copy: () => shellIn(folder(), variables, ownOptions, functions),
    };
};


/***/ }),

/***/ 39916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shell_script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41097);


/** Stands for any text in a value, where a variable or the output of a program is not known. */
const unknown = '\0';
/** The words that one word of a script becomes: several when an unquoted variable has several, or none. */
const valuesOf = (word, known) => {
    const written = (0,_shell_script_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .e)(word);
    if (word.length > mostParts)
        return [{ written, text: unknown, wide: unknown }];
    const pieces = word.map((part) => ({ part, ...pieceOf(part, known) }));
    if (!pieces.some(({ part, text }) => splits(part) && /\s/.test(text))) {
        const text = pieces.map((piece) => piece.text).join('');
        const wide = pieces.map((piece) => piece.wide).join('');
        const isNothing = word.length > 0 && word.every(splits);
        // An unquoted variable that is empty is no word, and one with an unknown value may be none.
        return isNothing && (text === '' || text === unknown) ? [] : [{ written, text, wide }];
    }
    const joined = pieces.map(({ part, text }) => (splits(part) ? text : text.replaceAll(/\s/g, held))).join('');
    return joined
        .split(/\s+/)
        .filter((text) => text !== '')
        .map((text) => text.replaceAll(/[\uE000-\uE002]/g, released))
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
            values.push({ written: (0,_shell_script_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .e)(word), text: unknown, wide: unknown });
        values.push(...found);
    }
    return { values, isOpen };
};
/** The text of a word that is not split, as in an assignment. */
const textOf = (word, known) => word.length > mostParts ? unknown : word.map((part) => pieceOf(part, known).text).join('');
const mostParts = 200;
/** Whether a part may become several words; `"$@"` and `"${LIST[@]}"` do even in quotes. */
const splits = (part) => part.kind !== 'text' && (!part.quoted || isList(part));
const isList = (part) => part.kind === 'variable' && (part.operator === '[' ? /^[@*]/.test((0,_shell_script_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .e)(part.word)) : part.name === '@');
/** White space within quotes, while the word around it is split. */
const spaces = [' ', '\t', '\n'];
const held = (space) => String.fromCodePoint(0xe000 + Math.max(spaces.indexOf(space), 0));
const released = (mark) => spaces[(mark.codePointAt(0) ?? 0xe000) - 0xe000] ?? ' ';
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
        case 'variable':
            return variableOf(part, known);
    }
};
const variableOf = ({ name, operator, word }, known) => {
    const value = known.value(name);
    const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
    if (operator.endsWith('+'))
        return same(isSet ? textOf(word, known) : '');
    if (operator.endsWith('-') || operator.endsWith('='))
        return same(isSet ? value : textOf(word, known));
    if (value === undefined)
        return { text: '', wide: unknown };
    if (operator === '' || operator.endsWith('?'))
        return same(value);
    if (operator === '[')
        return same(elementOf(name, value, (0,_shell_script_js__WEBPACK_IMPORTED_MODULE_1__/* .wordText */ .e)(word)));
    return same(value.includes(unknown) ? unknown : (cut(value, operator, textOf(word, known)) ?? unknown));
};
/** All of an array, whose elements are joined here, or its first one. */
const elementOf = (name, value, index) => {
    if (/^[@*]\]/.test(index))
        return value;
    if (!index.startsWith('0]'))
        return unknown;
    return name === 'BASH_SOURCE' ? value : (value.trim().split(/\s+/)[0] ?? '');
};
/** The value of `${NAME%PATTERN}` and its relatives; undefined for what is not computed. */
const cut = (value, operator, pattern) => {
    const parts = pattern.split(unknown);
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
            folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, args.find((arg) => !arg.startsWith('-')) ?? '/root');
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
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(first, second);
        case 'dirname':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(first);
        case 'readlink':
        case 'realpath':
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(known.folder, first);
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

/***/ 19827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ programsStarted)
});

// EXTERNAL MODULE: ./build/dockerfile/shell-builtins.js
var shell_builtins = __webpack_require__(99486);
// EXTERNAL MODULE: ./build/dockerfile/shell-commands.js
var shell_commands = __webpack_require__(26372);
;// CONCATENATED MODULE: ./build/dockerfile/shell-step.js
/** Whether a statement is run in every build, and a failure of it is one of the step. */
const isSureIn = ({ shell, isRun, isDecisive, endsStep }) => isRun && (isDecisive || (endsStep && shell.options.has('errexit')));
/** What fails in a condition does not fail the script, even after `set -e`. */
const tested = (at) => ({ ...at, isDecisive: false, endsStep: false });
/** What fails in it ends only itself, and so counts where its own failure does. */
const subshell = (at) => {
    const isDecisive = isSureIn({ ...at, isRun: true });
    return { ...at, shell: at.shell.copy(), isDecisive, endsStep: at.endsStep && isDecisive };
};
/** Another shell does not know that something tests its outcome. */
const ownShell = (at) => {
    const { isDecisive } = subshell(at);
    return { ...at, isDecisive, endsStep: isDecisive };
};

// EXTERNAL MODULE: ./build/dockerfile/shell-values.js
var shell_values = __webpack_require__(39916);
;// CONCATENATED MODULE: ./build/dockerfile/shell-flow.js



const mostTurns = 50;
/** Walks the body of a loop once for each value, or once when the values are not known. */
const loop = (statement, at) => {
    const { name, values, body } = statement;
    const { shell, walk } = at;
    if (name === undefined) {
        whileLoop(statement, at);
        return;
    }
    const turns = values.flatMap((word) => (0,shell_values/* valuesOf */.sm)(word, shell.known())).map(({ text }) => text);
    const areKnown = turns.length > 0;
    for (const [index, turn] of (areKnown ? turns.slice(0, mostTurns) : [shell_values/* unknown */.L5]).entries()) {
        shell.set(name, turn);
        // The outcome of a loop is that of its last turn.
        walk(body, {
            ...at,
            isRun: at.isRun && areKnown && shell.left.size === 0,
            isDecisive: at.isDecisive && index === turns.length - 1,
        });
    }
    shell.left.delete('loop');
};
/** As long as its condition is known to hold, as of the arguments of a script; else once, where it may be skipped. */
const whileLoop = ({ condition, body }, at) => {
    const { shell, walk } = at;
    const options = (0,shell_builtins/* optionsGiven */.a7)(condition, shell);
    for (let turn = 0; turn < mostTurns; turn += 1) {
        walk(condition, tested(at));
        const next = options?.[turn];
        if (next !== undefined)
            for (const [name, text] of next)
                shell.set(name, text);
        const holds = options === undefined ? (0,shell_builtins/* holdsAs */.pk)(condition, shell) : next !== undefined;
        if (holds === false)
            break;
        walk(body, { ...at, isRun: at.isRun && holds === true, isDecisive: false });
        if (holds === undefined || shell.left.has('loop'))
            break;
    }
    shell.left.delete('loop');
};
/** Walks every branch that may be taken: which one is, is often decided by files or other programs. */
const branch = (branches, at) => {
    let { isRun } = at;
    for (const { condition, body } of branches) {
        at.walk(condition, { ...tested(at), isRun });
        const holds = condition.length === 0 ? true : (0,shell_builtins/* holdsAs */.pk)(condition, at.shell);
        isRun &&= holds !== undefined;
        if (holds !== false)
            at.walk(body, { ...at, isRun });
        if (holds === true)
            return;
    }
};
/** Walks the branch of a `case` that fits, or all when the subject is not known. */
const choose = (subject, branches, at) => {
    const known = at.shell.known();
    const text = (0,shell_values/* textOf */.b6)(subject, known);
    const fits = ({ patterns }) => patterns.some((pattern) => (0,shell_builtins/* matches */.cK)((0,shell_values/* textOf */.b6)(pattern, known), text));
    const taken = text === '' || text.includes(shell_values/* unknown */.L5) ? undefined : branches.find(fits);
    const isRun = at.isRun && taken !== undefined;
    for (const { body } of taken === undefined ? branches : [taken])
        at.walk(body, { ...at, isRun });
};
/** Walks `A && B || C`, without what a known outcome of a test before it leaves out. */
const list = ({ links }, at) => {
    let { isRun } = at;
    let outcome;
    // Whether the step has failed when the links before this one did.
    let hasFailedStep = true;
    const deciding = decidingOf(links, at);
    for (const [index, { operator, body }] of links.entries()) {
        const isLeftOut = (operator === '&&' && outcome === false) || (operator === '||' && outcome === true);
        if (isLeftOut)
            continue;
        if (operator === '&&')
            isRun &&= outcome === true || hasFailedStep;
        const isDecisive = deciding[index] ?? at.isDecisive;
        at.walk(body, {
            ...at,
            isRun: isRun && (operator !== '||' || outcome === false),
            isDecisive,
            endsStep: at.endsStep && index === links.length - 1,
        });
        const isEnd = operator === '||' && endsShell(body);
        if (!isEnd)
            hasFailedStep = isDecisive;
        outcome = (0,shell_builtins/* holdsAs */.pk)(body, at.shell);
    }
};
/** For each link, whether the step fails when it does: the next `||` behind it, if there is one, decides that. */
const decidingOf = (links, at) => {
    let { isDecisive } = at;
    return links
        .toReversed()
        .map(({ operator, body }) => {
        const own = isDecisive;
        if (operator === '||')
            isDecisive = at.endsStep && endsShell(body);
        return own;
    })
        .toReversed();
};
/** Whether a script does nothing else in the end than `exit 1`. */
const endsShell = (body) => body.some((statement) => {
    if (statement.kind === 'group')
        return !statement.isolated && endsShell(statement.body);
    if (statement.kind !== 'command')
        return false;
    const [program, status] = statement.words.map((word) => (0,shell_values/* textOf */.b6)(word, { folder: '/', value: () => shell_values/* unknown */.L5 }));
    return program === 'exit' && /^[1-9]/.test(status ?? '');
});
/** Walks `A | B`: the last part decides, or all of them with `pipefail`. */
const pipeline = (parts, at) => {
    const isSure = isSureIn({ ...at, isRun: true });
    for (const [index, body] of parts.entries()) {
        const isDecisive = isSure && (index === parts.length - 1 || at.shell.options.has('pipefail'));
        at.walk(body, { ...at, shell: at.shell.copy(), isDecisive, endsStep: at.endsStep && isDecisive });
    }
};

;// CONCATENATED MODULE: ./build/dockerfile/shell-runners.js

const anything = { written: '"…"', text: shell_values/* unknown */.L5, wide: shell_values/* unknown */.L5 };
/** The words of a call of xargs with arguments that it reads, which are unknown; any other words as they are. */
const withArguments = (words) => {
    if (!/(?:^|\/)xargs$/.test(words[0]?.text ?? ''))
        return words;
    const at = words.findIndex(({ text }) => /^(?:-I|-i|--replace)/.test(text));
    if (at === -1)
        return [...words, anything];
    const [, joined = ''] = /^(?:-I|-i|--replace=?)(.*)$/.exec(words[at]?.text ?? '') ?? [];
    const mark = joined === '' && words[at]?.text === '-I' ? (words[at + 1]?.text ?? '') : joined;
    return words.map((word, index) => (index <= at + 1 ? word : replaced(word, mark === '' ? '{}' : mark)));
};
const replaced = ({ written, text, wide }, mark) => ({
    written,
    text: text.replaceAll(mark, shell_values/* unknown */.L5),
    wide: wide.replaceAll(mark, shell_values/* unknown */.L5),
});
/** The programs that `find FOLDER -exec PROGRAM {} ;` starts. */
const foundPrograms = (words) => {
    if (!/(?:^|\/)find$/.test(words[0]?.text ?? ''))
        return [];
    const first = words[1]?.text ?? '';
    const folder = /^[-(!]/.test(first) ? '.' : first.replace(/\/$/, '');
    return words.flatMap(({ text }, at) => {
        if (!/^-exec(?:dir)?$/.test(text))
            return [];
        const rest = words.slice(at + 1);
        const end = rest.findIndex((word) => word.text === ';' || word.text === '+');
        const program = (end === -1 ? rest : rest.slice(0, end)).map((word) => ({
            ...word,
            text: word.text.replaceAll('{}', `${folder}/${shell_values/* unknown */.L5}`),
            wide: word.wide.replaceAll('{}', `${folder}/${shell_values/* unknown */.L5}`),
        }));
        return program.length === 0 ? [] : [program];
    });
};

// EXTERNAL MODULE: ./build/dockerfile/shell-script.js
var shell_script = __webpack_require__(41097);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/shell-options.js
var shell_options = __webpack_require__(57282);
// EXTERNAL MODULE: ./build/dockerfile/shell-state.js
var shell_state = __webpack_require__(74621);
// EXTERNAL MODULE: ./build/dockerfile/shell-tree.js + 4 modules
var shell_tree = __webpack_require__(60138);
;// CONCATENATED MODULE: ./build/dockerfile/shell-start.js








/** Scripts that start one another. */
const deepestFile = 6;
/** A program that starts others by a text of its own is followed; any other is reported. */
const start = (started, inputs, at) => {
    const { depth, walk, options, report } = at;
    report(started);
    if (depth >= deepestFile)
        return;
    for (const words of foundPrograms(started.words))
        start({ ...started, words, isSure: false }, [], { ...tested(at), isRun: false, depth: depth + 1 });
    const found = scriptIn(started, inputs, at);
    if (found !== undefined) {
        follow(found, started, at);
        return;
    }
    for (const recipe of options.recipes(started) ?? []) {
        const script = scriptRead(recipe.script, options.effort);
        if (script === undefined || !options.effort.spend(recipe.variables.size))
            return;
        walk(script, {
            shell: (0,shell_state/* shellIn */.K)(recipe.folder, recipe.variables),
            depth: depth + 1,
            isRun: false,
            isDecisive: false,
            endsStep: false,
        });
    }
};
const scriptIn = ({ words, folder }, inputs, { options }) => {
    const texts = words.map(({ text }) => text);
    const inline = (0,shell_commands/* scriptOf */.Fl)(texts, inputs);
    if (inline !== undefined)
        return { text: inline, path: undefined, args: texts.slice(texts.lastIndexOf(inline) + 1) };
    const path = scriptPath(texts);
    const text = path === undefined ? undefined : options.readFile(external_node_path_.posix.resolve(folder, path));
    return isShell(text) && path !== undefined
        ? { text, path, args: texts.slice(texts.indexOf(path) + 1) }
        : undefined;
};
const follow = ({ text, path, args }, { words, folder, variables }, at) => {
    const { shell, depth, walk, options: { effort }, } = at;
    const script = scriptRead(text, effort);
    if (script === undefined)
        return;
    const [program = ''] = words.map((word) => word.text);
    if (program === '.' || program === 'source' || program === 'eval') {
        const before = shell.known().value(sourceVariable);
        if (path !== undefined)
            shell.set(sourceVariable, path);
        walk(script, { ...at, depth: depth + 1 });
        shell.set(sourceVariable, before);
        shell.left.delete('function');
        return;
    }
    // The first line of a file counts only when the file itself is started.
    const options = path === program ? (0,shell_options/* optionsOfScript */.N$)(text) : (0,shell_options/* optionsOfShell */.yz)(words.map((word) => word.text));
    const inside = (0,shell_state/* shellIn */.K)(folder, variables, options);
    shell_start_name(inside, path, args);
    walk(script, { ...ownShell(at), shell: inside, depth: depth + 1 });
};
/** Many steps may start the same file: it is read once. Undefined when that would be too much. */
const scriptRead = (text, effort) => {
    const read = scriptsRead.get(effort) ?? new Map();
    scriptsRead.set(effort, read);
    const known = read.get(text);
    if (!effort.spend(known === undefined ? text.length : 1))
        return undefined;
    const script = known ?? (0,shell_tree/* readScript */.U)(text);
    read.set(text, script);
    return script;
};
const scriptsRead = new WeakMap();
const sourceVariable = 'BASH_SOURCE';
/** Sets `$0` and what follows; the words behind `-c SCRIPT` start with a name too. */
const shell_start_name = (inside, path, args) => {
    const [first = 'sh', ...others] = args;
    inside.set('0', path ?? first);
    inside.set(sourceVariable, path);
    (0,shell_builtins/* setArguments */.Ju)(inside, path === undefined ? others : args);
};
/** The file of `sh FILE`, `. FILE` or `./FILE`. */
const scriptPath = ([program = '', ...args]) => {
    if (/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program) || program === '.' || program === 'source')
        // `-o` has the name of an option behind it.
        return args.find((arg, at) => !/^[-+]/.test(arg) && !/^[-+][a-zA-Z]*[oO]$/.test(args[at - 1] ?? ''));
    return program.includes('/') ? program : undefined;
};
const isShell = (text) => text !== undefined && !text.includes('\0') && (!text.startsWith('#!') || /^#![^\n]*sh\b/.test(text));

;// CONCATENATED MODULE: ./build/dockerfile/shell-walk.js








/** The programs that a script starts, as far as text shows: loops are unrolled, and files of the context are read. */
const programsStarted = (script, shell, options) => {
    const found = [];
    const walk = walkerOf(options, (started) => {
        if (found.length < mostStarted)
            found.push(started);
    });
    walk(script, { shell, depth: 0, isRun: true, isDecisive: true, endsStep: true });
    return found;
};
/** More than any Dockerfile starts, and few enough for scripts that start one another. */
const mostStarted = 500;
const mostStatements = 5000;
const walkerOf = (options, report) => {
    let left = mostStatements;
    let last;
    const walk = (script, place) => {
        for (const [index, statement] of script.entries()) {
            left -= 1;
            // Every other shell is a copy of the variables.
            const copied = place.shell === last ? 0 : place.shell.variables().size;
            last = place.shell;
            if (left < 0 || !options.effort.spend(costOf(statement) + copied))
                return;
            const isRun = place.isRun && place.shell.left.size === 0;
            const isDecisive = place.isDecisive && index === script.length - 1;
            step(statement, { ...place, isRun, isDecisive, options, walk, report });
        }
    };
    return walk;
};
const perStatement = 20;
const costOf = (statement) => {
    if (statement.kind === 'loop')
        return perStatement + charactersIn(statement.values);
    if (statement.kind !== 'command')
        return perStatement;
    const { assignments, words, inputs } = statement;
    return perStatement + charactersIn([...assignments.map(({ value }) => value), ...words, ...inputs]);
};
const charactersIn = (words) => words.reduce((sum, word) => sum + perWord + (0,shell_script/* wordText */.e)(word).length / charactersPerUnit, 0);
const perWord = 2;
/** They were read before: only values are put together from them. */
const charactersPerUnit = 10;
const step = (statement, at) => {
    const { shell, walk } = at;
    switch (statement.kind) {
        case 'group':
            walk(statement.body, statement.isolated ? subshell(at) : at);
            return;
        case 'redirected':
            walk(statement.body, at);
            return;
        case 'and-or':
            list(statement, at);
            return;
        case 'pipeline':
            pipeline(statement.parts, at);
            return;
        case 'not':
            walk(statement.body, tested(at));
            return;
        case 'background':
            walk(statement.body, { ...tested(at), shell: shell.copy() });
            return;
        case 'function':
            shell.functions.set(statement.name, statement.body);
            return;
        case 'loop':
            loop(statement, at);
            return;
        case 'if':
            branch(statement.branches, at);
            return;
        case 'case':
            choose(statement.subject, statement.branches, at);
            return;
        case 'command':
            run(statement, at);
    }
};
const run = ({ assignments, words, inputs, at: place }, at) => {
    const { shell } = at;
    const given = assignments.map(({ name, value }) => [name, (0,shell_values/* textOf */.b6)(value, shell.known())]);
    const { values: read, isOpen } = (0,shell_values/* wordsOf */.Z9)(words, shell.known());
    const values = withArguments(read);
    keepDefaults(words, shell);
    if (values.length === 0) {
        for (const [name, value] of given)
            shell.set(name, value);
        return;
    }
    const [first] = values;
    const texts = values.map(({ text }) => text);
    (0,shell_builtins/* leave */.qG)(texts, shell);
    if (first?.text === 'set')
        (0,shell_builtins/* setOptions */.hn)(texts.slice(1), at);
    if (first === undefined || (0,shell_builtins/* builtin */.S2)(first.text, values.slice(1), shell))
        return;
    const expanded = values.reduce((sum, { text }) => sum + text.length, 0) / charactersPerUnit;
    if (!at.options.effort.spend(shell.variables().size + expanded))
        return;
    const body = shell.functions.get(first.text);
    const { variables, words: program } = (0,shell_commands/* withoutWrappers */.h7)(texts);
    const started = {
        words: values.slice(values.length - program.length),
        variables: new Map([...shell.variables(), ...given, ...Object.entries(variables)]),
        folder: shell.known().folder,
        isOpen,
        isSure: isSureIn(at) && !programs.test(values[0]?.text ?? ''),
        at: at.depth === 0 ? place : undefined,
    };
    if (body !== undefined)
        call(body, started, at);
    else if (started.words.length > 0)
        start(started, inputs, at);
};
/** They start a program for what they find, which may be nothing. */
const programs = /(?:^|\/)xargs$/;
/** `${NAME:=WORD}` also sets the variable. */
const keepDefaults = (words, shell) => {
    for (const part of words.flat()) {
        if (part.kind === 'variable' &&
            part.operator.endsWith('=') &&
            (shell.known().value(part.name) ?? '') === '')
            shell.set(part.name, (0,shell_values/* textOf */.b6)(part.word, shell.known()));
    }
};
const call = (body, { words }, at) => {
    const { shell, depth, walk } = at;
    if (depth >= deepestFile)
        return;
    const before = (0,shell_builtins/* argumentsOf */.aX)(shell);
    (0,shell_builtins/* setArguments */.Ju)(shell, words.slice(1).map(({ text }) => text));
    walk(body, { ...at, depth: depth + 1 });
    (0,shell_builtins/* setArguments */.Ju)(shell, before);
    shell.left.delete('function');
};


/***/ }),

/***/ 91462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ cacheDirOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where archives are kept: the input cache-dir, else the runner's tool cache, else the user's cache folder. */
const cacheDirOf = ({ cacheDir }, env) => {
    if (cacheDir !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cacheDir);
    const parents = [env['RUNNER_TOOL_CACHE'], env['XDG_CACHE_HOME']];
    // The XDG Base Directory Specification says to ignore relative paths; that covers the empty one.
    const parent = parents.find((each) => each !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(each));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'go-container-bench');
};


/***/ }),

/***/ 2407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ takeCpuControl),
/* harmony export */   O: () => (/* binding */ returnCpuControl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56628);



/**
 * With version 2, groups at the top have limits of processors only if the root passes the controller on. Where it does not, a
 * run has it do so while it needs that. An empty group of this name says that it was a run, and no one else: like the
 * setting, it outlives a killed run and not the machine, so the last run that ends, or the next one, gives it back.
 */
const marker = 'gcb-cpu-control';
/** Has the root pass the controller on. Throws the system's error where this user may not do that. */
const takeCpuControl = (root) => {
    if (wordsIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control)).includes('cpu'))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '+cpu');
    }
    catch (error) {
        (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
        throw error;
    }
};
/** Undoes that, unless another run has groups there. `ending`: groups that are about to be removed. Never throws. */
const returnCpuControl = (root = '/sys/fs/cgroup', ending = []) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)))
        return;
    if (groupsIn(root).some((name) => /^gcb-\w{6}(?:-rival)?$/.test(name) && !ending.includes(name)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '-cpu');
    }
    catch {
        // The kernel refuses when somebody else needs it by now: then it is no longer ours to give back.
    }
    (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_2__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
};
const control = 'cgroup.subtree_control';
const wordsIn = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').trim().split(/\s+/);
    }
    catch {
        return [];
    }
};
const groupsIn = (root) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { withFileTypes: true }).flatMap((each) => each.isDirectory() ? [each.name] : []);
    }
    catch {
        return [];
    }
};


/***/ }),

/***/ 40581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ endOwnedProcesses),
/* harmony export */   TX: () => (/* binding */ recordProcess),
/* harmony export */   Tb: () => (/* binding */ forgetProcess)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55797);
/* harmony import */ var _process_process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11265);
/* harmony import */ var _process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61105);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31655);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28703);







/**
 * Records a process in a run folder, so that whoever removes the folder ends the process too. One that has already
 * ended is not recorded. Each process has a file of its own: a damaged record affects no other.
 */
const recordProcess = async (folder, pid, name) => {
    if (!Number.isInteger(pid) || pid < 2)
        throw new Error(`${name} cannot belong to this run: it has no process with the number ${pid}`);
    const id = (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .identify */ .ls)(pid);
    if (id === undefined)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(folder), { recursive: true, mode: 0o700 });
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeText */ .x)(recordFile(folder, pid), JSON.stringify({ ...id, name }));
};
/** Removes the record of a process, if there is one. */
const forgetProcess = (folder, pid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(recordFile(folder, pid), { force: true });
/** Ends all recorded processes that still run, with their descendants, and logs each. */
const endOwnedProcesses = async (host, folder, graceMs) => {
    const running = (await readRecords(folder)).filter((id) => (0,_process_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(id));
    await Promise.all(running.map((owned) => {
        host.log(`Ending ${owned.name} (process ${owned.pid}), which is still running.`);
        return (0,_process_process_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .JZ)(owned, { group: false, graceMs });
    }));
};
const readRecords = async (folder) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(folder)).catch(() => []);
    const records = await Promise.all(names.map((name) => readRecord((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), name))));
    return records.filter((record) => record !== undefined);
};
const readRecord = async (path) => {
    const content = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''));
    const id = (0,_owner_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdOf */ .yr)(content);
    if (id === undefined || id.pid < 2 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(content) || typeof content['name'] !== 'string')
        return undefined;
    return { ...id, name: content['name'] };
};
const recordsFolder = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'processes');
const recordFile = (folder, pid) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(folder), `${pid}.json`);


/***/ }),

/***/ 69378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ removeRunFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/process/cgroups.js
var process_cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/process/cpu-control.js
var cpu_control = __webpack_require__(2407);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/host/process/process-table.js
var process_table = __webpack_require__(11265);
// EXTERNAL MODULE: ./build/host/process/process-tree.js
var process_tree = __webpack_require__(61105);
;// CONCATENATED MODULE: ./build/host/process/orphans.js




const rounds = 20;
const pollMs = 50;
/**
 * Kills the processes that belong to a folder and have lost their parents: the steps of a build whose daemon died before
 * it could end them, whose root file system is stored below the folder, and what an engine left in the background, whose
 * environment names the folder. Returns when all are gone, or after about a second; never throws.
 */
const endOrphans = async (host, folder) => {
    const [first, ...others] = orphansOf(folder);
    if (first === undefined)
        return;
    host.log(`Killing processes that a build left running in ${folder} (${others.length + 1}).`);
    for (let round = 0; round < rounds; round += 1) {
        const left = orphansOf(folder);
        if (left.length === 0)
            return;
        for (const id of left)
            (0,process_tree/* killProcess */.ix)(id);
        await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
};
const orphansOf = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => pid !== process.pid)
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`) || isStartedIn(pid, folder))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** Engines are started with folders of the run in their environment, such as TMPDIR; everything they start inherits them. */
const isStartedIn = (pid, folder) => textOf(`/proc/${pid}/environ`)
    .split('\0')
    .some((variable) => variable.includes(`=${folder}/`));
/** Processes whose / is mounted from below a folder: those in the containers of its engines. */
const rootedIn = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** See proc_pid_mountinfo(5): an overlay names the folders of its layers in its options. */
const rootMountOf = (pid) => textOf(`/proc/${pid}/mountinfo`)
    .split('\n')
    .find((line) => line.split(' ')[4] === '/') ?? '';
/** Empty for a process that is already gone, or owned by another user. */
const textOf = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
};

// EXTERNAL MODULE: ./build/host/process/run-group.js
var run_group = __webpack_require__(35074);
// EXTERNAL MODULE: ./build/host/run-folder/apparmor.js
var apparmor = __webpack_require__(18444);
// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var mounts = __webpack_require__(58348);
// EXTERNAL MODULE: ./build/host/run-folder/owned-processes.js
var owned_processes = __webpack_require__(40581);
// EXTERNAL MODULE: ./build/host/run-folder/session-environment.js
var session_environment = __webpack_require__(22236);
// EXTERNAL MODULE: ./build/host/run-folder/undo.js
var undo = __webpack_require__(70616);
;// CONCATENATED MODULE: ./build/host/run-folder/remove-folder.js













/**
 * Removes a run folder: ends the processes recorded in it and those that run on its file systems, undoes what is
 * recorded, unmounts and deletes. When something is left, returns a warning with the command that finishes the work
 * by hand; never throws.
 */
const removeRunFolder = async (host, path, graceMs) => {
    try {
        const cgroups = (0,process_cgroups/* cgroupsOf */.p3)(rootedIn(path));
        await (0,owned_processes/* endOwnedProcesses */.Go)(host, path, graceMs);
        await endOrphans(host, path);
        (0,process_cgroups/* removeCgroups */.yz)(cgroups);
        (0,process_cgroups/* removeCgroupOf */.UJ)(path, (0,run_group/* recordedGroups */.HD)(path));
        (0,cpu_control/* returnCpuControl */.O)();
        await (0,undo/* undoAll */.w)(host, path);
        await (0,session_environment/* restoreEnvironments */.x)(host, path);
        await (0,apparmor/* unloadProfiles */.G)(host, path);
        const mounted = await (0,mounts/* unmountUnder */.L0)(host, path);
        if (mounted.length === 0)
            return await deleteFolder(host, path);
        const byHand = `sudo umount -l ${mounted.join(' ')} && sudo rm -rf ${path}`;
        return `${path} was not removed because something is still mounted in it. By hand: ${byHand}`;
    }
    catch (error) {
        return `${path} was not removed: ${(0,error_text/* messageOf */.b)(error)}. By hand: sudo rm -rf ${path}`;
    }
};
/** Deleting the layers of many builds takes a while on a slow disk. */
const removalTimeoutMs = 600_000;
/** Tries one way after another until the folder is gone. */
const deleteFolder = async (host, path) => {
    const options = { signal: interrupt/* uninterrupted */.qA, timeoutMs: removalTimeoutMs };
    let firstFailure;
    for (const [program, ...args] of waysToDelete(host, path)) {
        const result = await host.exec(program, args, options);
        if (!(await exists(path)))
            return undefined;
        // The first failure of `rm` names the file at fault; a missing podman explains nothing.
        if (result.end.kind !== 'not-started' && result.tail !== '')
            firstFailure ??= result;
    }
    const why = firstFailure === undefined ? 'no program could delete it' : new exec/* CommandError */.Qd(firstFailure).message;
    return `${path} was not removed: ${why}\nBy hand: ${host.uid === 0 ? '' : 'sudo '}rm -rf ${path}`;
};
/**
 * The `rm` program, not Node's: it does not follow a folder that is replaced by a link while it works, which matters
 * when root deletes folders that unprivileged builds could write to. Go's module cache is read-only, hence `chmod`.
 * Files of subordinate user ids can be deleted only in a user namespace, which the other programs enter.
 */
const waysToDelete = ({ uid }, path) => {
    const remove = ['rm', '-rf', '--', path];
    const plain = [remove, ['chmod', '-R', 'u+rwX', '--', path], remove];
    if (uid === 0)
        return plain;
    return [
        ...plain,
        ['podman', 'unshare', ...remove],
        ['buildah', 'unshare', ...remove],
        ['rootlesskit', ...remove],
    ];
};
const exists = async (path) => {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 2186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ folderPrefix),
  iN: () => (/* binding */ openRunFolder),
  lk: () => (/* binding */ ownedProcessGraceMs),
  he: () => (/* binding */ parentFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/run-folder/open-below.js
var open_below = __webpack_require__(86894);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/host/run-folder/make-folder-below.js





/**
 * Creates a folder and its missing parents below `root`, and sets mode and owner of the last one. Some of the folders may
 * belong to the user of an engine, who could exchange them for links to make root give away a folder of the machine:
 * each is therefore opened without following a link, and reached through the one before it.
 */
const makeFolderBelow = (root, steps, rights) => (0,writing/* writing */.d)((0,external_node_path_.join)(root, ...steps), () => process.platform === 'linux'
    ? makeThroughHandles(root, steps, rights)
    : makeByPath((0,external_node_path_.join)(root, ...steps), rights));
const makeThroughHandles = async (root, steps, rights) => {
    let folder = await (0,open_below/* openFolder */.NE)(root);
    try {
        for (const step of steps) {
            const entry = (0,open_below/* entryOf */.Ms)(folder, step);
            await makeUnlessExists(entry, rights.mode);
            const next = await (0,open_below/* openFolder */.NE)(entry);
            await folder.close();
            folder = next;
        }
        await folder.chmod(rights.mode);
        if (rights.owner !== undefined)
            await folder.chown(rights.owner.uid, rights.owner.gid);
    }
    finally {
        await folder.close();
    }
};
const makeUnlessExists = async (path, mode) => {
    try {
        await (0,promises_.mkdir)(path, mode);
    }
    catch (error) {
        if ((0,json/* errorCode */.CA)(error) !== 'EEXIST')
            throw error;
    }
};
/** Elsewhere no engine runs as another user. */
const makeByPath = async (path, { mode, owner }) => {
    await (0,promises_.mkdir)(path, { recursive: true, mode });
    await (0,promises_.chmod)(path, mode);
    if (owner !== undefined)
        await (0,promises_.lchown)(path, owner.uid, owner.gid);
};

// EXTERNAL MODULE: ./build/host/run-folder/owned-processes.js
var owned_processes = __webpack_require__(40581);
// EXTERNAL MODULE: ./build/host/run-folder/owner.js
var owner = __webpack_require__(31655);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
;// CONCATENATED MODULE: ./build/host/run-folder/run-folder.js







/** Names of run folders begin with this; `mkdtemp` adds six characters. */
const folderPrefix = 'gcb-';
/** From SIGTERM to SIGKILL: dockerd gives its containers ten seconds. */
const ownedProcessGraceMs = 15_000;
/** Podman refuses a --runroot of more than 50 characters; this leaves room for names below the folder. */
const longestParent = 30;
/** Creates the folder of this run and marks it as owned by this process. */
const openRunFolder = async (host, graceMs = ownedProcessGraceMs) => {
    const path = await createFolder(await parentFolder(host));
    try {
        // When we are root, rootless engines run as another user and must be able to enter folders below.
        await (0,promises_.chmod)(path, 0o711);
        await (0,owner/* writeOwner */.h3)(path, host.uid);
    }
    catch (error) {
        // Without its owner no later run would know that it is ours.
        await (0,promises_.rm)(path, { recursive: true, force: true });
        throw error;
    }
    return {
        path,
        sub: (name, owner) => createSub(host, path, name, owner),
        ownProcess: (pid, name) => (0,owned_processes/* recordProcess */.TX)(path, pid, name),
        releaseProcess: (pid) => (0,owned_processes/* forgetProcess */.Tb)(path, pid),
        [Symbol.asyncDispose]: async () => {
            const warning = await (0,remove_folder/* removeRunFolder */.U)(host, path, graceMs);
            if (warning !== undefined)
                host.log(warning);
        },
    };
};
/**
 * Where run folders are created: in the runner's temporary folder, which the runner empties itself, if its path is
 * short and other users can enter it; else in /var/tmp, which, unlike /tmp, is on a disk.
 */
const parentFolder = async ({ env, uid }) => {
    const given = env['RUNNER_TEMP'];
    const runnerTemp = given === undefined || given === '' ? undefined : await (0,promises_.realpath)(given).catch(() => undefined);
    if (runnerTemp === undefined || runnerTemp.length > longestParent)
        return (0,promises_.realpath)('/var/tmp');
    return uid !== 0 || (await othersCanEnter(runnerTemp)) ? runnerTemp : (0,promises_.realpath)('/var/tmp');
};
const createFolder = async (parent) => {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, folderPrefix));
    }
    catch (cause) {
        throw new Error(`cannot create a folder in ${parent}: ${(0,error_text/* messageOf */.b)(cause)}; make it writable and free space there, or set RUNNER_TEMP to another folder`, { cause });
    }
};
const createSub = async (host, path, name, owner) => {
    const target = (0,external_node_path_.resolve)(path, name);
    if (!target.startsWith(`${path}/`))
        throw new Error(`${name} is not a name for a folder in ${path}`);
    const isRoot = host.uid === 0;
    await makeFolderBelow(path, target.slice(path.length + 1).split('/'), {
        mode: isRoot && owner === undefined ? 0o755 : 0o700,
        owner: isRoot ? owner : undefined,
    });
    return target;
};
const othersCanEnter = async (folder) => {
    const { mode } = await (0,promises_.stat)(folder);
    if ((mode & 0o001) === 0)
        return false;
    return folder === (0,external_node_path_.dirname)(folder) || othersCanEnter((0,external_node_path_.dirname)(folder));
};


/***/ }),

/***/ 22236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ importEnvironment),
/* harmony export */   x: () => (/* binding */ restoreEnvironments)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55797);
/* harmony import */ var _process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11962);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);






/**
 * Has the manager take variables over, which every program that it starts later then has. What they were is recorded in the
 * run folder first, so that whoever removes the folder restores them. Throws with the words of systemctl when it cannot be
 * done, and when it could not be undone exactly.
 */
const importEnvironment = async (host, runFolder, { names, user }) => {
    const before = variablesIn((0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['show-environment'])));
    const quoted = names.find((name) => before.get(name)?.startsWith('$'));
    if (quoted !== undefined)
        throw new Error(`the user manager has a ${quoted} with special characters, which could not be restored`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(recordsFolder(runFolder), { recursive: true, mode: 0o700 });
    const record = {
        user: user ?? null,
        before: names.map((name) => ({ name, value: before.get(name) ?? null })),
    };
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), `${user?.name ?? 'own'}.json`);
    // A second import would record what the first one did.
    await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(file, JSON.stringify(record), { flag: 'wx' }).catch((error) => {
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) !== 'EEXIST')
            throw error;
    });
    (0,_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(await manager(host, user, ['import-environment', ...names]));
};
/** Gives managers back what a run imported, and logs that; a manager that is gone has forgotten it. Never throws. */
const restoreEnvironments = async (host, runFolder) => {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(recordsFolder(runFolder)).catch(() => [])) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(recordsFolder(runFolder), name);
        const record = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => ''));
        for (const words of restoring(variablesOf(record))) {
            const { end } = await manager(host, userIn(record), words);
            if (end.kind === 'exited' && end.code === 0)
                host.log(`Restored: systemctl --user ${words.join(' ')}`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
};
const manager = (host, user, words) => host.exec('systemctl', ['--user', ...words], { user, timeoutMs: 30_000, signal: _process_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .uninterrupted */ .qA });
/** `NAME=VALUE` lines; a value with special characters is quoted as in `$'...'`. */
const variablesIn = (shown) => new Map(shown.split('\n').flatMap((line) => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
}));
const restoring = (variables) => {
    const unset = variables.filter(({ value }) => value === undefined).map(({ name }) => name);
    const set = variables.flatMap(({ name, value }) => (value === undefined ? [] : [`${name}=${value}`]));
    return [
        ...(unset.length > 0 ? [['unset-environment', ...unset]] : []),
        ...(set.length > 0 ? [['set-environment', ...set]] : []),
    ];
};
const variablesOf = (record) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)(record, 'before').flatMap((each) => {
    const [name, value] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(each, 'name'), (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(each, 'value')];
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name))
        return [];
    return [{ name, value: typeof value === 'string' ? value : undefined }];
});
const userIn = (record) => {
    const user = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.at)(record, 'user');
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(user))
        return undefined;
    const { name, uid, gid } = user;
    return typeof name === 'string' && typeof uid === 'number' && typeof gid === 'number'
        ? { name, uid, gid }
        : undefined;
};
const recordsFolder = (runFolder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runFolder, 'session-environment');


/***/ }),

/***/ 37425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./build/engines/machine/apparmor-profile.js
var apparmor_profile = __webpack_require__(7558);
;// CONCATENATED MODULE: ./build/preflight/finding.js
const ok = (seen) => ({ state: 'ok', seen });
const unknown = (seen) => ({ state: 'unknown', seen });
const warning = (seen, remedy) => ({ state: 'warning', seen, remedy });
const missing = (seen, remedy) => ({ state: 'missing', seen, remedy });
/** Every engine, even one that needs nothing. */
const every = () => true;
/** Engines that run without root. */
const rootless = ({ userNamespace }) => userNamespace !== undefined;
/** Podman and Buildah, which start an OCI runtime for every RUN step. */
const buildahFamily = ({ builder }) => builder === 'buildah';
/** A check with one finding for all the engines that it concerns. */
const check = (name, concerns, look, options = {}) => (facts, engines) => {
    const concerned = engines.filter(({ needs }) => concerns(needs)).map((engine) => engine.name);
    return concerned.length === 0 ? [] : [{ name, ...look(facts), concerns: concerned, ...options }];
};
/** In front of a command that only root may run. */
const sudo = ({ uid }) => (uid === 0 ? '' : 'sudo ');

;// CONCATENATED MODULE: ./build/preflight/checks/apparmor-restriction.js


const apparmor_restriction_name = 'AppArmor and user namespaces';
/**
 * Since Ubuntu 23.10 only programs with an AppArmor profile of their own may create user namespaces. Ubuntu ships some
 * (podman, buildah, /usr/bin/rootlesskit); the same program in another path has none.
 */
const appArmorRestriction = (facts, engines) => {
    if (facts.appArmorRestricts === undefined || facts.appArmorRestricts === 0) {
        const concerns = engines.filter(({ needs }) => rootless(needs)).map((engine) => engine.name);
        return concerns.length === 0 ? [] : [{ name: apparmor_restriction_name, ...ok('not restricted on this machine'), concerns }];
    }
    return [...byProgram(engines)].map(([program, concerns]) => {
        const path = facts.programs[program];
        const seen = path === undefined ? unknown(`${program} is not installed yet`) : seenOf(path, facts);
        return { name: apparmor_restriction_name, ...seen, concerns };
    });
};
const byProgram = (engines) => {
    const groups = new Map();
    for (const { name: engine, needs } of engines) {
        const program = needs.userNamespace;
        if (program !== undefined)
            groups.set(program, [...(groups.get(program) ?? []), engine]);
    }
    return groups;
};
const seenOf = (path, facts) => {
    switch ((0,apparmor_profile/* coverageOf */._5)(path, facts.profiles)) {
        case 'covered':
            return ok(`restricted, but a profile allows them for ${path}`);
        case 'unclear':
            return unknown(`restricted, and a profile mentions ${path}, but it is not clear whether it applies`);
        case 'none':
            return restricted(path, facts);
    }
};
/** For rootlesskit, a run as root loads this profile by itself and unloads it at its end. */
const restricted = (path, facts) => {
    const seen = `restricted (kernel.apparmor_restrict_unprivileged_userns), and no profile allows ${path}`;
    if (!(0,apparmor_profile/* canHaveProfile */.o1)(path))
        return missing(seen, 'move it to a path that contains only letters, digits and . / + - _');
    if (facts.uid === 0 && path.endsWith('/rootlesskit'))
        return ok(`restricted; a run loads a profile for ${path} and unloads it at its end`);
    const asRoot = sudo(facts);
    const file = `/etc/apparmor.d/${(0,apparmor_profile/* profileName */.vR)(path)}`;
    const profile = (0,apparmor_profile/* appArmorProfile */.kt)(path).trimEnd().replaceAll('\n', '\\n');
    const load = `printf '${profile}\\n' | ${asRoot}tee ${file} && ${asRoot}apparmor_parser -r ${file}`;
    return missing(seen, `${load} (to undo it: ${asRoot}apparmor_parser -R ${file}, then remove the file)`);
};

// EXTERNAL MODULE: ./build/engines/machine/rootlesskit.js
var rootlesskit = __webpack_require__(8761);
;// CONCATENATED MODULE: ./build/preflight/checks/network.js


const tap = check('/dev/net/tun', rootless, (facts) => {
    const who = facts.user?.name ?? (facts.uid === 0 ? 'the user go-container-bench' : 'this user');
    const effect = "RUN steps without --network get the machine's network";
    switch (facts.tap) {
        case 'open':
            return ok(`open to ${who}`);
        case 'closed':
            return warning(`closed to ${who}: ${effect}`, `${sudo(facts)}chmod 666 /dev/net/tun`);
        case 'absent':
            return warning(`does not exist: ${effect}`, `${sudo(facts)}modprobe tun; in a container: --device /dev/net/tun`);
    }
});
const networkDriver = check('network driver', rootless, (facts) => {
    const found = ['pasta', 'slirp4netns'].flatMap((name) => {
        const path = facts.programs[name];
        return path === undefined ? [] : [`${name} (${path})`];
    });
    if (found.length > 0)
        return ok(found.join(', '));
    return warning('neither pasta nor slirp4netns is installed: RUN steps with a network of their own will fail', `${sudo(facts)}apt-get install slirp4netns (for Podman 5: passt)`);
});
/**
 * Podman 5.0 and later start pasta with options that older versions do not know: Debian 12's, of March 2023, fails with
 * "Couldn't open network namespace". Ubuntu 24.04's, one month older than Podman 5.0, is the oldest known to work.
 */
const oldestPasta = 20_240_220;
const pasta = (facts, engines) => facts.programs['pasta'] === undefined ? [] : pastaAge(facts, engines);
const pastaSeen = ({ answers, programs }) => {
    const answer = answers['pasta'];
    const date = answer !== undefined && 'version' in answer ? (0,rootlesskit/* pastaDay */.S)(answer.version) : undefined;
    if (date === undefined)
        return unknown(`${programs['pasta'] ?? 'pasta'} does not print its release date`);
    const podman = answers['podman'];
    const major = podman !== undefined && 'version' in podman ? Number.parseInt(podman.version, 10) : 0;
    if (date >= oldestPasta)
        return ok(`of ${date}`);
    const tooOld = `of ${date}: too old for Podman 5, which needs ${oldestPasta} or newer`;
    if (major < 5)
        return ok(`${tooOld}; the installed Podman uses slirp4netns`);
    return warning(tooOld, 'install a newer passt, or set default_rootless_network_cmd = "slirp4netns" under [network] in containers.conf');
};
const pastaAge = check('pasta', (needs) => buildahFamily(needs) && rootless(needs), pastaSeen);
const nameServers = check('DNS', every, ({ nameservers }) => {
    if (nameservers.length === 0)
        return unknown('/etc/resolv.conf names no server');
    const seen = nameservers.join(', ');
    // Every engine knows the stub of systemd-resolved and reads the servers behind it.
    const local = nameservers.filter((each) => /^(?:127\.|::1$)/.test(each) && each !== '127.0.0.53');
    if (local.length < nameservers.length)
        return ok(seen);
    return warning(`${seen} can only be reached from this machine: in RUN steps, BuildKit and Docker use public servers instead, and Podman forwards to it`, 'for Docker set "dns" in /etc/docker/daemon.json, or build with --network none or host');
});
/** Podman passes the variables of its environment to RUN steps, BuildKit those of the client's configuration. */
const proxy = check('proxy', ({ builder }) => builder !== undefined, ({ proxies: { environment, dockerConfig } }) => {
    if (environment.length === 0 && dockerConfig.length === 0)
        return ok('none');
    if (environment.length > 0 && dockerConfig.length > 0)
        return ok('in the environment and in the Docker configuration, so every engine gets one');
    if (environment.length > 0)
        return warning(`${environment.join(', ')} in the environment: reaches RUN steps of Podman and Buildah, but not those of BuildKit and Docker`, 'set the same under "proxies" in ~/.docker/config.json, or pass it as a build argument');
    return warning(`${dockerConfig.join(', ')} in the Docker configuration: reaches RUN steps of Docker, but not those of Podman and Buildah`, 'set the same in the environment (HTTPS_PROXY, NO_PROXY)');
});

;// CONCATENATED MODULE: ./build/preflight/checks/resources.js

/** The Go compiler and linker take several hundred MB on the shipped projects, in one process per processor. */
const littleMemory = 1e9;
const memory = check('memory', every, ({ availableBytes }) => {
    if (availableBytes === undefined)
        return unknown('/proc/meminfo does not show how much is available');
    const seen = `${(availableBytes / 1e9).toFixed(1)} GB available`;
    return availableBytes >= littleMemory
        ? ok(seen)
        : warning(`${seen}: builds may swap or be killed`, 'close other programs, or use a larger machine');
});
/** Builds have been run successfully with this many. */
const enough = 1_024;
const limits = check('ulimits', every, ({ openFiles, processes }) => {
    if (openFiles === undefined || processes === undefined)
        return unknown('/proc/self/limits cannot be read');
    const seen = `${openFiles} open files, ${processes} processes`;
    if (openFiles >= enough && processes >= enough)
        return ok(seen);
    return warning(`${seen}: builds may fail halfway`, 'raise them in /etc/security/limits.conf (nofile, nproc), or in a container with --ulimit');
});
/** Reading these takes a trip outside the processor or its hypervisor. */
const slowSources = ['acpi_pm', 'hpet', 'jiffies', 'refined-jiffies', 'pit'];
/** No version of this program is older. */
const firstVersionMs = Date.UTC(2026, 0, 1);
const clock = check('clock', every, ({ clockSource, nowMs }) => {
    const now = new Date(nowMs).toISOString();
    if (nowMs < firstVersionMs)
        return warning(`it shows ${now}: certificates and caches will be judged by a wrong date`, 'set the clock (timedatectl set-ntp true)');
    if (clockSource === undefined)
        return unknown(`its source cannot be read; it shows ${now}`);
    return slowSources.includes(clockSource)
        ? warning(`${clockSource} is slow to read and coarse`, 'let the kernel use tsc or the clock of the hypervisor')
        : ok(`${clockSource}, ${now}`);
});
/** Always ok. It shows who can apply the remedies, and whether a run can install anything. */
const rights = check('rights', every, ({ uid, sudo }) => {
    if (uid === 0)
        return ok('root; rootless engines run as an unprivileged user');
    return ok(sudo
        ? 'not root; sudo works without a password'
        : 'not root, and sudo would ask for a password: a run cannot install anything');
});

;// CONCATENATED MODULE: ./build/preflight/checks/runtime.js

/** Every engine program on PATH must at least be able to print its version, unless a daemon answers in its place. */
const answering = ({ answers, programs, docker }, engines) => Object.entries(answers).flatMap(([program, answer]) => {
    const concerns = engines
        .filter(({ needs }) => needs.program === program)
        .filter(({ needs }) => needs.dockerDaemon === undefined || docker[needs.dockerDaemon] === undefined)
        .map(({ name }) => name);
    if (concerns.length === 0 || 'version' in answer)
        return [];
    const seen = `${programs[program] ?? program} does not work: ${answer.failure}`;
    const remedy = `fix what it reports, or put a working ${program} first on PATH`;
    return [{ name: program, ...missing(seen, remedy), concerns }];
});
const cgroups = check('cgroups', every, ({ cgroup, delegated }) => {
    switch (cgroup) {
        case undefined:
            return unknown('no cgroup file system is mounted');
        case 'v2': {
            const forUser = delegated === undefined ? '' : `; delegated to the user: ${delegated.join(', ') || 'nothing'}`;
            return ok(`v2${forUser}`);
        }
        case 'v1':
        case 'hybrid':
            return ok(`${cgroup}: rootless engines cannot limit RUN steps here, and Podman 6 does not support it`);
    }
});
/** crun does not run on a machine that mixes cgroup v1 and v2; runc does. */
const ociRuntime = check('OCI runtime', buildahFamily, (facts) => {
    const { crun, runc } = facts.programs;
    const hybrid = facts.cgroup === 'hybrid';
    const installRunc = `${sudo(facts)}apt-get install runc`;
    if (crun === undefined && runc === undefined)
        return missing('neither crun nor runc is installed', installRunc);
    if (hybrid && runc === undefined)
        return missing(`only crun (${crun ?? ''}) is installed, which does not run on this machine's mix of cgroup v1 and v2`, installRunc);
    if (hybrid)
        return ok(`${runc ?? ''}; crun does not run on a mix of cgroup v1 and v2`);
    return ok([crun, runc].flatMap((path) => path ?? []).join(', '));
}, { comesWithInstall: true });
const capSysResource = 24n;
/** What Podman sets for RUN steps when it runs as root. */
const podmanOpenFiles = 1_048_576;
/** Raising a hard limit takes this capability; containers and locked-down machines often do not have it. */
const resourceCapability = check('CAP_SYS_RESOURCE', (needs) => buildahFamily(needs) && !rootless(needs), ({ uid, capabilities, openFiles }) => {
    if (uid !== 0)
        return ok('not needed: not root');
    if (capabilities === undefined)
        return unknown('/proc/self/status shows no capabilities');
    if (((capabilities >> capSysResource) & 1n) === 1n)
        return ok('available');
    if (openFiles !== undefined && openFiles >= podmanOpenFiles)
        return ok(`not available, but not needed: ${openFiles} open files are allowed`);
    return ok('not available: RUN steps get the limits of this process, because raising them would fail (error setting rlimit type 7)');
});
/** 5 to 10 times the memory, 2 to 20 times the time: Go's documentation of the race detector. */
const noLimits = 'RUN steps have no memory limit, so a `go test -race` (5 to 10 times the memory) can use up the memory of the machine';
/** Podman and Buildah never use the user's own session: its locks and pause process must not be shared. */
const session = check('XDG_RUNTIME_DIR and D-Bus', (needs) => rootless(needs) && buildahFamily(needs), () => ok(`a run gives rootless Podman and Buildah their own folder and no session bus: ${noLimits}`));
/** Where the user's own rootless Docker daemon is looked for, and what that daemon needs to set limits. */
const dockerSession = check('XDG_RUNTIME_DIR and D-Bus of Docker', ({ dockerDaemon }) => dockerDaemon === 'rootless', ({ uid, runtimeDir, user }) => {
    if (uid === 0)
        return ok('a run gives its daemon its own folder, without a session bus');
    const linger = `sudo loginctl enable-linger ${user?.name ?? String(uid)}, then log in again`;
    const notFound = 'your rootless daemon may not be found, and cannot limit RUN steps';
    if (runtimeDir === undefined)
        return warning(`XDG_RUNTIME_DIR is not set: ${notFound}`, linger);
    const { path, usable, bus } = runtimeDir;
    if (!usable)
        return warning(`${path} is not a folder that this user owns: ${notFound}`, linger);
    if (bus)
        return ok(`${path}, with a session bus`);
    return warning(`${path} has no session bus: your rootless daemon cannot limit RUN steps`, `${linger} (Debian, Ubuntu: apt-get install dbus-user-session)`);
});

;// CONCATENATED MODULE: ./build/preflight/checks/storage.js

/** Measured with a base image of 390 MB, on Debian 12. */
const vfsCost = 'vfs copies the whole base image for every step: FROM alone takes 2.1 to 2.4 s instead of 0.03 to 0.05 s';
const storageDriver = check('storage driver', rootless, (facts) => {
    const { kernel, runDisk: disk, programs, fuse } = facts;
    if (kernel === undefined)
        return unknown('the version of the kernel cannot be read');
    const reason = whyNoOverlay(kernel, disk.type);
    if (reason === undefined)
        return ok('overlay, native in the user namespace');
    const program = programs['fuse-overlayfs'];
    if (program !== undefined && fuse === 'open')
        return warning(`${reason}: fuse-overlayfs (${program}) is used, which is slower than overlay in the kernel`, 'use Linux 5.13 or newer, and a file system such as ext4 or xfs for RUNNER_TEMP or /var/tmp');
    const problem = program === undefined
        ? 'fuse-overlayfs is not installed'
        : `/dev/fuse ${fuse === 'closed' ? 'is closed' : 'does not exist'}`;
    return missing(`${reason}, and ${problem}; that leaves only vfs, which a run does not use: ${vfsCost}`, program === undefined ? `${sudo(facts)}apt-get install fuse-overlayfs` : openFuse(facts));
}, { comesWithInstall: true });
const openFuse = (facts) => facts.fuse === 'absent'
    ? `${sudo(facts)}modprobe fuse; in a container: --device /dev/fuse`
    : `${sudo(facts)}chmod 666 /dev/fuse`;
/** Overlay works in a user namespace since Linux 5.13 (5.11 without SELinux). */
const oldestKernel = [5, 13];
const whyNoOverlay = (kernel, fileSystem) => {
    const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(kernel) ?? [];
    // Red Hat's kernels have it under an older number.
    const isOld = (!/\.el\d/.test(kernel) && Number(major) < oldestKernel[0]) ||
        (Number(major) === oldestKernel[0] && Number(minor) < oldestKernel[1]);
    if (isOld)
        return `Linux ${kernel} has no overlay in user namespaces`;
    if (fileSystem === 'overlay')
        return 'the storage would be on overlay, as in a container, and overlay cannot be stacked on itself';
    return undefined;
};
/** One finding for each Docker daemon that answers; the name for a rootless one says so. */
const perDaemon = (name, look) => (facts, engines) => ['rootful', 'rootless'].flatMap((kind) => {
    const daemon = facts.docker[kind];
    if (daemon === undefined)
        return [];
    const title = kind === 'rootful' ? name : `${name}, rootless`;
    const concerns = ({ dockerDaemon }) => dockerDaemon === kind;
    return check(title, concerns, () => look(daemon))(facts, engines);
});
/** The storage driver of a Docker daemon is its owner's choice: it is reported, never changed. */
const dockerDriver = perDaemon("storage of Docker's daemon", ({ driver, endpoint }) => {
    const remedy = 'set "storage-driver": "overlay2" in daemon.json (rootless: Linux 5.13 or newer)';
    switch (driver) {
        case undefined:
            return unknown(`the daemon at ${endpoint} does not report its storage driver`);
        case 'vfs':
            return warning(`vfs: ${vfsCost}`, remedy);
        case 'fuse-overlayfs':
            return warning('fuse-overlayfs, which is slower than overlay in the kernel', remedy);
        default:
            return ok(driver);
    }
});
/** BuildKit's garbage collection keeps 20% of the disk free: below that, our growth would evict the user's caches. */
const leastShare = 0.25;
const dockerDisk = perDaemon("disk of Docker's daemon", ({ disk, endpoint }) => {
    if (disk?.freeShare === undefined)
        return unknown(`the disk of the daemon at ${endpoint} cannot be seen`);
    const seen = `${disk.path}: ${percent(disk.freeShare)} free`;
    if (disk.freeShare >= leastShare)
        return ok(seen);
    return missing(`${seen}; below ${percent(leastShare)} the daemon may delete the caches of its other users to make room for the run's`, 'free up space on that disk, or name an engine that has its own storage, such as podman');
});
/** One engine's copy of the base image takes 0.4 GB, and the two revisions with their caches come on top. */
const littleBytes = 2e9;
const runDisk = check('disk of the run', every, ({ runDisk: disk, runDiskWritable }) => {
    if (!runDiskWritable)
        return missing(`${disk.path} is not writable`, 'set RUNNER_TEMP to a folder that is writable');
    if (disk.freeBytes === undefined)
        return unknown(`the free space of ${disk.path} cannot be read`);
    const seen = `${disk.path}: ${(disk.freeBytes / 1e9).toFixed(1)} GB free`;
    return disk.freeBytes >= littleBytes
        ? ok(seen)
        : warning(seen, 'free up space there, or set RUNNER_TEMP to a folder on a larger disk');
});
const percent = (share) => `${Math.floor(share * 100)}%`;

// EXTERNAL MODULE: ./build/engines/install/unprivileged-user.js
var unprivileged_user = __webpack_require__(41942);
;// CONCATENATED MODULE: ./build/preflight/checks/user-namespaces.js


const subIds = check('sub-ids', rootless, (facts) => {
    const { user, subIds: ranges, subIdService, uid } = facts;
    if (user === undefined && uid === 0)
        return canCreateUser(facts);
    const least = Math.min(ranges.uids, ranges.gids);
    const name = user?.name ?? String(uid);
    if (least >= unprivileged_user/* neededSubIds */.uo)
        return ok(`${name} has ${least} in /etc/subuid and /etc/subgid`);
    if (subIdService !== undefined)
        return unknown(`sub-ids come from ${subIdService} (nsswitch.conf)`);
    const range = `${ranges.firstFree}-${ranges.firstFree + unprivileged_user/* neededSubIds */.uo - 1}`;
    const remedy = `${sudo(facts)}usermod --add-subuids ${range} --add-subgids ${range} ${name}`;
    return least > 0
        ? warning(`${name} has only ${least}: images with higher user ids will fail`, remedy)
        : missing(`${name} has none in /etc/subuid or /etc/subgid`, remedy);
});
const canCreateUser = ({ programs }) => programs['useradd'] !== undefined && programs['usermod'] !== undefined
    ? ok('a run as root creates the system user go-container-bench, with sub-ids')
    : missing('rootless engines need an unprivileged user, and useradd or usermod is not installed to create one', 'install them (Debian, Ubuntu: apt-get install passwd)');
const helper = (name) => (facts) => {
    const found = facts[name];
    if (found === undefined)
        return missing('not installed', `${sudo(facts)}apt-get install uidmap (Fedora: dnf install shadow-utils)`);
    switch (found.privileged) {
        case true:
            return ok(found.path);
        case false:
            return missing(`${found.path} is neither setuid root nor has the capability that it needs`, `${sudo(facts)}chmod u+s ${found.path}`);
        case undefined:
            return unknown(`${found.path} is not setuid, and getcap is not installed to show its capabilities`);
    }
};
const newuidmap = check('newuidmap', rootless, helper('newuidmap'), { comesWithInstall: true });
const newgidmap = check('newgidmap', rootless, helper('newgidmap'), { comesWithInstall: true });
const userNamespaces = check('user namespaces', rootless, (facts) => {
    const { maxUserNamespaces, unprivilegedNamespaces, namespaceRefusal } = facts;
    if (maxUserNamespaces === undefined)
        return unknown('user.max_user_namespaces cannot be read');
    if (maxUserNamespaces === 0)
        return missing('user.max_user_namespaces is 0', `${sudo(facts)}sysctl -w user.max_user_namespaces=28633`);
    if (unprivilegedNamespaces === 0)
        return missing('kernel.unprivileged_userns_clone is 0', `${sudo(facts)}sysctl -w kernel.unprivileged_userns_clone=1`);
    // AppArmor may refuse unshare and still allow the engine.
    if (namespaceRefusal !== undefined && (facts.appArmorRestricts ?? 0) === 0)
        return missing(`refused: ${namespaceRefusal}`, 'in a container: start it with --privileged, or with --security-opt seccomp=unconfined');
    return ok(`allowed, up to ${maxUserNamespaces}`);
});

;// CONCATENATED MODULE: ./build/preflight/checks/index.js






/** Every check, in the order in which they are shown. */
const checks = [
    answering,
    rights,
    subIds,
    newuidmap,
    newgidmap,
    userNamespaces,
    appArmorRestriction,
    session,
    dockerSession,
    cgroups,
    ociRuntime,
    resourceCapability,
    storageDriver,
    dockerDriver,
    tap,
    networkDriver,
    pasta,
    proxy,
    nameServers,
    runDisk,
    dockerDisk,
    memory,
    limits,
    clock,
];


/***/ }),

/***/ 22767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ collectFacts)
});

// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js + 1 modules
var run_folder = __webpack_require__(2186);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engines/docker/endpoint.js
var docker_endpoint = __webpack_require__(32600);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/unix-http.js
var unix_http = __webpack_require__(62590);
// EXTERNAL MODULE: ./build/preflight/context.js
var preflight_context = __webpack_require__(32615);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/engines/machine/user-namespace-profile.js
var user_namespace_profile = __webpack_require__(64665);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/run-folder/mounts.js
var run_folder_mounts = __webpack_require__(58348);
;// CONCATENATED MODULE: ./build/preflight/collect/system.js





/** What the kernel is and allows. */
const kernelFacts = async (context) => {
    const number = async (name) => numberIn(await context.read(`/proc/sys/${name}`));
    return {
        maxUserNamespaces: await number('user/max_user_namespaces'),
        unprivilegedNamespaces: await number('kernel/unprivileged_userns_clone'),
        appArmorRestricts: await number('kernel/apparmor_restrict_unprivileged_userns'),
        profiles: await (0,user_namespace_profile/* profileTexts */.y)(context.root),
        kernel: (await context.read('/proc/sys/kernel/osrelease'))?.trim(),
        cgroup: cgroupIn(await context.read('/proc/self/mountinfo')),
        delegated: await delegatedControllers(context),
    };
};
/** What a process may use. */
const limitFacts = async ({ read }) => {
    const limits = (await read('/proc/self/limits')) ?? '';
    const hardLimit = (title) => {
        const [, value] = new RegExp(`^${title} +\\S+ +(\\S+)`, 'm').exec(limits) ?? [];
        return value === 'unlimited' ? Infinity : numberIn(value);
    };
    const [, available] = /^MemAvailable: +(\d+) kB$/m.exec((await read('/proc/meminfo')) ?? '') ?? [];
    // A container's own limit; without one, the file contains `max` or does not exist.
    const limit = numberIn(await read('/sys/fs/cgroup/memory.max')) ?? Infinity;
    const [, effective] = /^CapEff:\s*([0-9a-f]+)$/m.exec((await read('/proc/self/status')) ?? '') ?? [];
    return {
        availableBytes: available === undefined ? undefined : Math.min(Number(available) * 1_024, limit),
        openFiles: hardLimit('Max open files'),
        processes: hardLimit('Max processes'),
        capabilities: effective === undefined ? undefined : BigInt(`0x${effective}`),
    };
};
/** The file system of a folder, as far as this user can see it. */
const diskAt = async ({ read }, path) => {
    const mounts = (0,run_folder_mounts/* parseMounts */.qV)((await read('/proc/self/mountinfo')) ?? '');
    const above = mounts.filter(({ point }) => point === '/' || `${path}/`.startsWith(`${point}/`));
    // Of several mounts on one place, the last one is visible.
    const [mount] = above.toReversed().toSorted((a, b) => b.point.length - a.point.length);
    return {
        path,
        type: mount?.type,
        freeShare: await (0,disk/* freeShare */.cM)(path).catch(() => undefined),
        freeBytes: await (0,disk/* freeBytes */.go)(path).catch(() => undefined),
    };
};
const isWritable = (path) => (0,promises_.access)(path, promises_.constants.W_OK | promises_.constants.X_OK).then(() => true, () => false);
const clockSourceOf = async ({ read }) => (await read('/sys/devices/system/clocksource/clocksource0/current_clocksource'))?.trim();
/** The servers in resolv.conf(5). */
const nameserversOf = async ({ read }) => [...((await read('/etc/resolv.conf')) ?? '').matchAll(/^nameserver\s+(\S+)/gm)].flatMap(([, server]) => server ?? []);
/** The controllers that systemd lets the services of this user use. */
const delegatedControllers = async ({ read, host, }) => {
    const slice = `/sys/fs/cgroup/user.slice/user-${host.uid}.slice/user@${host.uid}.service`;
    return (await read(`${slice}/cgroup.controllers`))?.split(/\s+/).filter((name) => name !== '');
};
const cgroupIn = (mountinfo = '') => {
    try {
        return (0,machine/* cgroupKind */.NJ)(mountinfo);
    }
    catch {
        return undefined;
    }
};
const numberIn = (text) => text !== undefined && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;

;// CONCATENATED MODULE: ./build/preflight/collect/docker.js






/** The daemons that answer on this machine; the engine itself refuses a remote one. */
const dockerDaemons = async (context) => {
    const rootful = await (0,docker_endpoint/* rootfulEndpoint */.dK)(context.host).catch(() => undefined);
    const rootless = await (0,docker_endpoint/* rootlessEndpoint */.No)(context.host).catch(() => undefined);
    return {
        rootful: rootful === undefined ? undefined : await describe(context, rootful),
        rootless: rootless === undefined ? undefined : await describe(context, rootless),
    };
};
const describe = async (context, endpoint) => {
    const socketPath = docker_endpoint/* dockerEndpoint */.uC.socketPath(endpoint);
    const answer = await (0,unix_http/* unixHttp */.l)({ socketPath, method: 'GET', path: '/info', timeoutMs: preflight_context/* commandMs */._ }).catch(() => undefined);
    const info = (0,json/* parseJson */.qF)(answer?.body ?? '');
    const folder = (0,json/* textAt */.$6)(info, 'DockerRootDir');
    return {
        endpoint,
        version: (0,json/* textAt */.$6)(info, 'ServerVersion'),
        driver: (0,json/* textAt */.$6)(info, 'Driver'),
        disk: folder === undefined ? undefined : await diskAt(context, folder),
    };
};
const variables = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'ALL_PROXY'];
/** The proxies that RUN steps would get, and where they are set. */
const proxiesOf = async ({ host, read }) => {
    const { env } = host;
    const isSet = (name) => (env[name] ?? env[name.toLowerCase()] ?? '') !== '';
    return { environment: variables.filter(isSet), dockerConfig: proxyNamesIn(await read(configPath(env))) };
};
const configPath = (env) => (0,external_node_path_.join)(env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? '/', '.docker'), 'config.json');
const proxyNamesIn = (text = '') => {
    const proxies = (0,json.at)((0,json/* parseJson */.qF)(text), 'proxies');
    const sets = (0,json/* isRecord */.u4)(proxies) ? Object.values(proxies) : [];
    return ['httpProxy', 'httpsProxy', 'ftpProxy', 'allProxy'].filter((name) => sets.some((each) => (0,json/* textAt */.$6)(each, name) !== undefined));
};

// EXTERNAL MODULE: ./build/host/run-folder/owner.js
var owner = __webpack_require__(31655);
;// CONCATENATED MODULE: ./build/preflight/collect/programs.js





/**
 * Asks programs for their version. Rootless Podman creates folders for its locks whatever it is asked, so it gets a
 * temporary one; where none can be created, no program is asked.
 */
const answersOf = async (host, paths, names) => {
    const answers = {};
    const scratch = await scratchFolder(host).catch(() => undefined);
    if (scratch === undefined)
        return answers;
    const env = { ...host.env, TMPDIR: scratch, XDG_RUNTIME_DIR: scratch };
    try {
        for (const name of new Set(names)) {
            const path = paths[name];
            if (path === undefined)
                continue;
            answers[name] = answerIn(await host.exec(path, ['--version'], { timeoutMs: preflight_context/* commandMs */._, env }));
        }
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
    return answers;
};
/** Named and marked as the folder of a run: if we are killed, the next run removes it. */
const scratchFolder = async (host) => {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,run_folder/* parentFolder */.he)(host), run_folder/* folderPrefix */.Z4));
    try {
        await (0,owner/* writeOwner */.h3)(scratch, host.uid);
    }
    catch (error) {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
        throw error;
    }
    return scratch;
};
const answerIn = ({ end, stdout, tail }) => {
    if (end.kind === 'exited' && end.code === 0)
        return versionIn(stdout);
    const last = tail.trim().split('\n').at(-1) ?? '';
    return { failure: `${howItEnded(end)}${last === '' ? '' : ` (${last.slice(0, 200)})`}` };
};
const howItEnded = (end) => {
    switch (end.kind) {
        case 'exited':
            return `--version ended with exit status ${end.code}`;
        case 'signalled':
            return `--version was killed by ${end.signal}`;
        case 'timed-out':
            return `--version did not answer within ${end.afterMs / 1000} s`;
        case 'aborted':
            return 'interrupted';
        case 'not-started':
            return end.message;
    }
};
/**
 * `podman version 4.3.1`, `pasta 0.0~git20230309.7c7625d-1`, `pasta 2024_08_21.1d6142f`; a build from sources may print
 * `Docker version library-import, build library-import`.
 */
const versionIn = (text) => {
    const [line = ''] = text.split('\n');
    const [number] = /\b\d+[._]\d[\w.~+-]*/.exec(line.replaceAll(/\bv(?=\d)/g, '')) ?? [];
    const [, word] = /^[\w ]*\bversion ([\w.+-]+)/i.exec(line) ?? [];
    const version = number ?? word;
    return version === undefined ? { failure: '--version does not print a version' } : { version };
};

// EXTERNAL MODULE: ./build/engines/install/unprivileged-user.js
var unprivileged_user = __webpack_require__(41942);
;// CONCATENATED MODULE: ./build/preflight/collect/user.js





/** The user that rootless engines run as: without root, the user of this process. */
const findUser = async ({ host, root, read }) => {
    if (host.uid === 0)
        return (0,unprivileged_user/* findUnprivilegedUser */.rY)(host, (0,external_node_path_.join)(root, 'etc'));
    const accounts = (await read('/etc/passwd')) ?? '';
    const [name, , , gid] = accounts
        .split('\n')
        .map((line) => line.split(':'))
        .find((fields) => fields[2] === String(host.uid)) ?? [];
    if (name !== undefined)
        return { name, uid: host.uid, gid: Number(gid) };
    // Users of a directory service are not in the file.
    const { end, stdout } = await host.exec('id', ['-un', String(host.uid)], { timeoutMs: preflight_context/* commandMs */._ });
    const isKnown = end.kind === 'exited' && end.code === 0;
    return isKnown ? { name: stdout.trim(), uid: host.uid, gid: host.uid } : undefined;
};
/** From subuid(5) and subgid(5). */
const subIdsOf = async ({ read, host }, user) => {
    const [uids, gids] = [rangesIn(await read('/etc/subuid')), rangesIn(await read('/etc/subgid'))];
    const owners = [user?.name, String(user?.uid ?? host.uid)];
    const widest = (ranges) => Math.max(0, ...ranges.filter(({ owner }) => owners.includes(owner)).map(({ count }) => count));
    const ends = [...uids, ...gids].map(({ first, count }) => first + count);
    return { uids: widest(uids), gids: widest(gids), firstFree: Math.max(100_000, ...ends) };
};
const rangesIn = (text = '') => [...text.matchAll(/^([^:#]+):(\d+):(\d+)$/gm)].map(([, owner = '', first, count]) => ({
    owner,
    first: Number(first),
    count: Number(count),
}));
/** A name service such as sss, with which the files say nothing. */
const subIdServiceOf = async ({ read }) => {
    const [, service] = /^subid:\s*(\S+)/m.exec((await read('/etc/nsswitch.conf')) ?? '') ?? [];
    return service === 'files' ? undefined : service;
};
const setuid = 0o4000;
/** Debian makes these programs setuid root, Fedora gives them a file capability. */
const helperOf = async ({ host }, path) => {
    if (path === undefined)
        return undefined;
    const { mode, uid } = await (0,promises_.stat)(path).catch(() => ({ mode: 0, uid: -1 }));
    if ((mode & setuid) !== 0 && uid === 0)
        return { path, privileged: true };
    const getcap = (0,on_path/* onPath */.L)(host, 'getcap');
    if (getcap === undefined)
        return { path, privileged: undefined };
    const { end, stdout } = await host.exec(getcap, [path], { timeoutMs: preflight_context/* commandMs */._ });
    const answered = end.kind === 'exited' && end.code === 0;
    return { path, privileged: answered ? /cap_set[ug]id/.test(stdout) : undefined };
};
/** Whether sudo would let this user do anything without a password. */
const sudoWorks = async (host) => {
    if (host.uid === 0)
        return false;
    const { end } = await host.exec('sudo', ['-n', 'true'], { timeoutMs: preflight_context/* commandMs */._ });
    return end.kind === 'exited' && end.code === 0;
};
/**
 * The error when this user tries to create a user namespace. It shows the seccomp filter of a container, which no file
 * does. Where AppArmor restricts user namespaces it may let `unshare` (util-linux) through: another check covers that.
 */
const namespaceRefusal = async (host, user) => {
    if (host.uid === 0 && user === undefined)
        return undefined;
    const { end, tail } = await host.exec('unshare', ['--user', 'true'], asUser(host, user));
    return end.kind === 'exited' && end.code !== 0 ? tail.trim().split('\n').at(-1) : undefined;
};
/** Tried as that user; while it does not exist yet, the mode of the file shows what any user may do. */
const accessOf = async ({ host, root }, user, device) => {
    const path = (0,external_node_path_.join)(root, device);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return 'absent';
    if (host.uid === 0 && user === undefined)
        return (found.mode & 0o006) === 0o006 ? 'open' : 'closed';
    const script = ['-c', '[ -r "$1" ] && [ -w "$1" ]', 'sh', path];
    const { end } = await host.exec('sh', script, asUser(host, user));
    return end.kind === 'exited' && end.code === 0 ? 'open' : 'closed';
};
/** Only root can start a program as another user. */
const asUser = ({ uid }, user) => ({
    timeoutMs: preflight_context/* commandMs */._,
    user: uid === 0 ? user : undefined,
});
/** From the environment; by the XDG base directory specification the folder must belong to the user. */
const runtimeDirOf = async ({ env, uid }) => {
    const path = env['XDG_RUNTIME_DIR'] ?? '';
    if (path === '')
        return undefined;
    const folder = await (0,promises_.stat)(path).catch(() => undefined);
    const socket = await (0,promises_.stat)((0,external_node_path_.join)(path, 'bus')).catch(() => undefined);
    return {
        path,
        usable: folder?.isDirectory() === true && folder.uid === uid,
        bus: socket !== undefined || (env['DBUS_SESSION_BUS_ADDRESS'] ?? '') !== '',
    };
};

;// CONCATENATED MODULE: ./build/preflight/collect/collect.js






/**
 * Reads everything that the checks look at. Changes nothing, and throws only when it is interrupted: what cannot be
 * read is undefined. Of the engines, only the programs that they need matter here.
 */
const collectFacts = async (context, engines) => {
    const { host } = context;
    const own = engines.flatMap(({ needs }) => needs.program ?? []);
    const programs = pathsOf(host, [
        ...own,
        ...engines.flatMap(({ needs }) => needs.userNamespace ?? []),
        ...helperPrograms,
    ]);
    const user = await findUser(context);
    const parent = await (0,run_folder/* parentFolder */.he)(host);
    const facts = {
        uid: host.uid,
        user,
        sudo: await sudoWorks(host),
        subIds: await subIdsOf(context, user),
        subIdService: await subIdServiceOf(context),
        newuidmap: await helperOf(context, programs['newuidmap']),
        newgidmap: await helperOf(context, programs['newgidmap']),
        namespaceRefusal: await namespaceRefusal(host, user),
        tap: await accessOf(context, user, '/dev/net/tun'),
        fuse: await accessOf(context, user, '/dev/fuse'),
        programs,
        answers: await answersOf(host, programs, [...own, ...versionMatters]),
        ...(await kernelFacts(context)),
        ...(await limitFacts(context)),
        clockSource: await clockSourceOf(context),
        nowMs: Date.now(),
        runDisk: await diskAt(context, parent),
        runDiskWritable: await isWritable(parent),
        docker: await dockerDaemons(context),
        proxies: await proxiesOf(context),
        nameservers: await nameserversOf(context),
        runtimeDir: await runtimeDirOf(host),
    };
    host.signal.throwIfAborted();
    return facts;
};
/** What engines use besides their own program. */
const helperPrograms = [
    ...['rootlesskit', 'crun', 'runc', 'pasta', 'slirp4netns'],
    ...['podman', 'fuse-overlayfs', 'newuidmap', 'newgidmap', 'useradd', 'usermod'],
];
/** Helper programs whose version a check needs; for the others it is enough that they exist. */
const versionMatters = ['podman', 'pasta'];
const pathsOf = (host, names) => Object.fromEntries(names.flatMap((name) => {
    const path = (0,on_path/* onPath */.L)(host, name);
    return path === undefined ? [] : [[name, path]];
}));


/***/ }),

/***/ 32615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ commandMs),
/* harmony export */   r: () => (/* binding */ preflightContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const preflightContext = (host, root = '/') => ({
    host,
    root,
    read: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8').catch(() => undefined),
});
/** Longer than any command of the preflight takes on a busy machine. */
const commandMs = 10_000;


/***/ }),

/***/ 55455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   Ur: () => (/* binding */ blockingFindings),
/* harmony export */   cY: () => (/* binding */ remainingAfterInstall),
/* harmony export */   v5: () => (/* binding */ warningsAbout)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37425);
/* harmony import */ var _collect_collect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22767);


/** Runs all checks for these engines on a machine. Reads, and changes nothing. */
const findingsFor = async (context, engines) => {
    const facts = await (0,_collect_collect_js__WEBPACK_IMPORTED_MODULE_1__/* .collectFacts */ .M)(context, engines);
    return _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.flatMap((check) => check(facts, engines));
};
/** The findings that keep an engine from building here. */
const blockingFindings = (findings, engine) => findings.filter(({ state, concerns }) => state === 'missing' && concerns.includes(engine));
/** The findings that installing the packages of an engine will not fix. */
const remainingAfterInstall = (findings) => findings.filter(({ comesWithInstall }) => comesWithInstall !== true);
/** One line: what was seen, and how to fix it. */
const findingText = ({ name, seen, remedy }) => `${name}: ${seen}${remedy === undefined ? '' : `; to fix it: ${remedy}`}`;
/** The findings that a reader of a report on these engines has to know. */
const warningsAbout = (findings, engines) => findings
    .filter(({ state, concerns }) => state === 'warning' && concerns.some((name) => engines.includes(name)))
    .map(findingText);


/***/ }),

/***/ 54690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ engineArchivesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engines_install_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34282);
/* harmony import */ var _host_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91462);



/** Where engines with a version are downloaded from and kept. */
const engineArchivesOf = (inputs, host, env, { entry }) => ({
    mirror: inputs.engineMirror,
    folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_host_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheDirOf */ .B)(inputs, env), 'engines'),
    download: (0,_engines_install_download_js__WEBPACK_IMPORTED_MODULE_1__/* .downloader */ .a5)(host, entry),
});


/***/ })

};
