export const id = 7617;
export const ids = [7617];
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

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf),
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/* harmony import */ var _shell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(243);

const assignment = /^(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?|\+|::?:?|!)?=\s*(.*)$/s;
/** Whether the line is one that sets or exports variables, which is then done. */
const assign = (line, { variables, exported, expand, given, isSure = true }) => {
    const [, name = '', operator = '', value = ''] = assignment.exec(line) ?? [];
    const [, names] = /^(?:(?:override|private)\s+)*export\s+([\w.\s-]+)/.exec(line) ?? [];
    for (const each of names?.trim().split(/\s+/) ?? [])
        exported.add(each);
    if (name === '')
        return /^(?:export|unexport|endef|vpath)\b/.test(line);
    // Not read before it is needed: what was read of the file serves only calls with the same values that were asked for.
    const before = () => variables.get(name);
    if (given.get(name) !== undefined || (operator === '?' && before() !== undefined))
        return true;
    const valueHere = () => {
        if (operator === '+')
            return [before() ?? [], value].flat().join(' ');
        if (operator.startsWith(':'))
            return expand(value, variables).replaceAll('$', '$$$$');
        return operator === '!' ? `$(shell ${value})` : value;
    };
    const after = valueHere();
    variables.set(name, isSure || after === before() ? after : _shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5);
    return true;
};
/** What a target sets, on top of what it takes from the target that needs it. */
const scopeOf = ({ own, variables, expand, given }, isFor, outer) => {
    const lines = own.filter(({ target }) => isFor(target));
    if (lines.length === 0)
        return outer;
    const values = new Map(outer.values);
    const exported = new Set(outer.exported);
    const within = {
        get: (name) => values.get(name) ?? variables.get(name),
        set: (name, value) => values.set(name, value),
    };
    for (const { line } of lines)
        assign(line, { variables: within, exported, expand, given });
    return { values, exported };
};


/***/ }),

/***/ 19886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ openMakefile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/make/stems.js
var stems = __webpack_require__(39808);
;// CONCATENATED MODULE: ./build/dockerfile/make/fitting-rules.js

/** Finds rules for a target itself; only without any, those whose pattern fits. */
const ruleFinder = (rules, effort) => {
    const byTarget = new Map();
    for (const rule of rules) {
        const known = byTarget.get(rule.target);
        if (known === undefined)
            byTarget.set(rule.target, [rule]);
        else
            known.push(rule);
    }
    const open = rules.filter(({ target }) => target.includes('%')).slice(0, mostPatterns);
    const known = new Map();
    return (target) => {
        const before = known.get(target);
        if (before !== undefined)
            return before;
        const own = isSpecial(target) ? [] : (byTarget.get(target) ?? []);
        const found = effort.spend(perTarget + own.length + open.length) ? rulesFor(own, open, target) : [];
        known.set(target, found);
        return found;
    };
};
const perTarget = 5;
const mostPatterns = 200;
/** `.PHONY` and its like. */
const isSpecial = (target) => /^\.[A-Z_]+$/.test(target);
const rulesFor = (own, open, target) => {
    const fitting = own.map((rule) => ({ ...rule, stem: rule.stem ?? '' }));
    if (own.some(({ recipe }) => recipe.length > 0))
        return fitting;
    const patterns = open.flatMap((rule) => {
        const stem = (0,stems/* stemOf */.V)(rule.target, target);
        return stem === undefined ? [] : [{ ...rule, stem }];
    });
    return [...fitting, ...patterns.slice(0, 1)];
};

// EXTERNAL MODULE: ./build/dockerfile/shell/values.js + 1 modules
var values = __webpack_require__(243);
// EXTERNAL MODULE: ./build/dockerfile/make/variables.js + 1 modules
var make_variables = __webpack_require__(61291);
;// CONCATENATED MODULE: ./build/dockerfile/make/conditions.js


/** Whether a line is a condition, which changes those that are open. */
const isCondition = (line, open, variables) => {
    const [, isElse, word = '', rest = ''] = /^(?:(else)\b\s*)?(?:(ifn?eq|ifn?def|endif)\b\s*(.*)|.*)$/s.exec(line) ?? [];
    if (isElse === undefined && word === '')
        return false;
    if (word === 'endif')
        open.pop();
    else {
        const left = isElse === undefined ? true : (open.pop() ?? { later: false }).later;
        const answer = word === '' || left === false ? true : holds(word, rest, variables);
        const otherwise = answer === undefined ? undefined : !answer;
        open.push({ now: both(counts(open), both(left, answer)), later: both(left, otherwise) });
    }
    return true;
};
/** Whether lines within all open conditions count. */
const counts = (open) => {
    const last = open.at(-1);
    return last === undefined ? true : last.now;
};
const both = (one, other) => {
    if (one === false || other === false)
        return false;
    return one === true ? other : undefined;
};
const holds = (word, rest, { variables, expand }) => {
    const negated = word.startsWith('ifn');
    if (word.endsWith('def')) {
        const value = variables.get(rest.trim()) ?? '';
        return value.includes(values/* unknown */.L5) ? undefined : (value !== '') !== negated;
    }
    const [first = '', second = ''] = sidesOf(rest).map((side) => expand(side, variables).trim());
    if (`${first}${second}`.includes(values/* unknown */.L5))
        return undefined;
    return (first === second) !== negated;
};
/** The two texts that `ifeq (A,B)` or `ifeq "A" "B"` compares. */
const sidesOf = (rest) => {
    if (rest.startsWith('(') && rest.endsWith(')')) {
        const [left = '', ...right] = (0,make_variables/* argumentsOf */.aX)(rest.slice(1, -1));
        return [left, right.join(',')];
    }
    const [, first = '', second = ''] = /^["']([^"']*)["']\s+["']([^"']*)["']$/.exec(rest) ?? [];
    return [first, second];
};

// EXTERNAL MODULE: ./build/dockerfile/make/assignments.js
var assignments = __webpack_require__(352);
;// CONCATENATED MODULE: ./build/dockerfile/make/lines.js
/** Longer Makefiles are generated. */
const longest = 300_000;
/** The lines of a Makefile; one that ends in a backslash continues. */
const logicalLines = (text) => {
    const found = [];
    let open = '';
    for (const line of text.slice(0, longest).replaceAll('\r', '').split('\n')) {
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

;// CONCATENATED MODULE: ./build/dockerfile/make/rules.js

/**
 * Reads `TARGETS: NEEDS; RECIPE`, `TARGETS: PATTERN: NEEDS` or `TARGETS: NAME = VALUE`; undefined for another line. Targets share
 * their needs, unless a pattern makes them different: 4,000 targets with 4,000 needs each would fill the memory.
 */
const readRule = (line, words, effort) => {
    const colon = colonIn(line);
    if (colon < 1)
        return undefined;
    const rest = line.slice(colon + 1).replace(/^:/, '');
    const targets = words(line.slice(0, colon));
    const [, assigned] = ofTargets.exec(rest) ?? [];
    if (assigned !== undefined)
        return { rules: [], own: targets.map((target) => ({ target, line: assigned })) };
    const [first = '', ...inline] = rest.split(';');
    const second = colonIn(first);
    const pattern = second === -1 ? undefined : words(first.slice(0, second))[0];
    const needs = words(second === -1 ? first : first.slice(second + 1)).filter((each) => each !== '|');
    const recipe = inline.length > 0 ? [inline.join(';')] : [];
    // Few characters can name the same thousands of targets line after line.
    if (!effort.spend(targets.length * rules_perTarget))
        return { rules: [], own: [] };
    const differ = pattern !== undefined && needs.some((need) => need.includes('%'));
    if (differ && !effort.spend(targets.length * needs.join(' ').length))
        return { rules: [], own: [] };
    return {
        own: [],
        rules: targets.map((target) => {
            const stem = pattern === undefined ? undefined : (0,stems/* stemOf */.V)(pattern, target);
            const own = differ && stem !== undefined ? needs.map((need) => need.replace('%', () => stem)) : needs;
            return { target, stem, needs: own, recipe };
        }),
    };
};
const rules_perTarget = 10;
/** What follows the colon where a line sets a variable of its targets only. */
const ofTargets = /^\s*((?:(?:export|override|private)\s+)*[\w.-]+\s*[?+:]*=.*)$/s;
/** The first colon outside of brackets that is no part of `:=`; -1 where an equals sign comes first, or there is none. */
const colonIn = (text) => {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text.charAt(at);
        if (letter === '(' || letter === '{')
            depth += 1;
        if (letter === ')' || letter === '}')
            depth -= 1;
        if (depth === 0 && letter === '=')
            return -1;
        if (depth === 0 && letter === ':')
            return text.charAt(at + 1) === '=' ? -1 : at;
    }
    return -1;
};

// EXTERNAL MODULE: ./build/dockerfile/make/wildcards.js
var wildcards = __webpack_require__(32769);
;// CONCATENATED MODULE: ./build/dockerfile/make/makefile.js







const deepestInclude = 5;
/** Reads a Makefile as far as GNU make's rules, assignments, conditions and includes go; functions without a known value are unknown. */
const readMakefile = (text, options) => {
    const { effort, folder, file, names, unset } = options;
    // Make takes its own shell, whatever the environment says.
    const values = new Map([
        ['CURDIR', folder],
        ['MAKEFILE_LIST', file],
        ['MAKE', 'make'],
        ['SHELL', '/bin/sh'],
    ]);
    const variables = {
        ...variablesOf(values, options),
        set: (name, value) => values.set(name, value),
    };
    const originOf = (name) => originIn(name, values, options);
    const state = {
        variables,
        exported: new Set(),
        rules: [],
        own: [],
        open: [],
        conditions: [],
        included: new Set(),
        expand: (0,make_variables/* makeExpander */.WY)(effort, { unset, originOf, names }),
        // Nobody would write a test of a variable for the case that it is unknown.
        compare: (0,make_variables/* makeExpander */.WY)(effort, { originOf, names }),
        options,
    };
    readLines(text, state, 0);
    const { rules, exported, own } = state;
    const usual = rules.find(({ target }) => !target.startsWith('.') && !target.includes('%'))?.target;
    const isOneShell = rules.some(({ target }) => target === '.ONESHELL');
    return { values, rules, goal: variables.get('.DEFAULT_GOAL') ?? usual, isOneShell, exported, own };
};
/** The variables of a Makefile with these values. */
const variablesOf = (values, { environment, given }) => ({
    get: (name) => given.get(name) ?? values.get(name) ?? environment.get(name),
});
/** What `$(origin NAME)` is. */
const originIn = (name, values, { environment, given }) => {
    if (given.get(name) !== undefined)
        return 'command line';
    if (values.get(name) !== undefined)
        return 'file';
    return environment.get(name) === undefined ? 'undefined' : 'environment';
};
const readLines = (text, state, depth) => {
    const lines = logicalLines(text);
    const units = Math.ceil(text.length / make_variables/* charactersPerUnit */.a7) + lines.length * perLine;
    if (!state.options.effort.spend(units))
        return;
    for (const line of withoutDefinitions(lines, state)) {
        const counting = counts(state.conditions);
        // Where no rule is open, a tab is a space like any other.
        if (line.startsWith('\t') && state.open.length > 0) {
            if (counting !== false)
                state.open.forEach((recipe) => recipe.push(line.slice(1)));
            continue;
        }
        const bare = onOneLine(line.replace(/(?<!\\)#.*$/s, ''));
        if (isCondition(bare, state.conditions, { variables: state.variables, expand: state.compare }))
            continue;
        if (counting === false || bare === '')
            continue;
        if (/^-?s?include\s/.test(bare))
            include(bare, state, depth);
        else if (/^\$[({](?:eval|foreach|call)\s/.test(bare))
            evaluate(bare, state, depth);
        else if ((0,assignments/* assign */.k)(bare, { ...state, given: state.options.given, isSure: counting === true }))
            state.open.splice(0);
        else
            rule(bare, state);
    }
};
const perLine = 10;
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
/** What a line of functions makes of its text is read as lines too. */
const evaluate = (line, state, depth) => {
    if (depth < deepestInclude)
        readLines(state.expand(line, state.variables), state, depth + 1);
    else
        state.options.effort.refuse?.();
};
const include = (line, state, depth) => {
    const { expand, included, options, variables } = state;
    if (depth >= deepestInclude) {
        options.effort.refuse?.();
        return;
    }
    const named = expand(line.replace(/^\S+\s+/, ''), variables).split(/\s+/);
    const search = {
        folder: options.folder,
        names: options.names ?? (() => []),
        spend: (characters) => options.effort.spend(Math.ceil(characters / make_variables/* charactersPerUnit */.a7)),
    };
    for (const name of named.flatMap((each) => ((0,wildcards/* isPattern */.P)(each) ? (0,wildcards/* filesFitting */.v)(each, search) : each))) {
        // Files that include each other would be read again and again, and one file has many names.
        if (included.has(name) || !options.effort.spend(1))
            continue;
        included.add(name);
        const text = options.readFile(external_node_path_.posix.resolve(options.folder, name));
        if (text === undefined)
            continue;
        variables.set('MAKEFILE_LIST', `${variables.get('MAKEFILE_LIST') ?? ''} ${name}`);
        readLines(text, state, depth + 1);
    }
};
const rule = (line, { rules, own, open, variables, expand, options }) => {
    const words = (text) => expand(text, variables).split(/\s+/).filter(Boolean);
    const read = readRule(line, words, options.effort);
    if (read === undefined)
        return;
    own.push(...read.own.slice(0, mostOwn - own.length));
    if (read.own.length > 0)
        return;
    // All targets of the line share it: many of them with many lines each would fill the memory.
    const recipe = [...(read.rules[0]?.recipe ?? [])];
    for (const each of read.rules)
        rules.push({ ...each, recipe });
    open.splice(0, open.length, recipe);
};
const mostOwn = 1000;

;// CONCATENATED MODULE: ./build/dockerfile/make/open-makefile.js




/**
 * Reads the Makefile of a call. Large projects call make hundreds of times, also from one Makefile into the next: a file is read
 * again only for another value of a variable that one of its lines asks for. Recipes are expanded with the values of the call.
 */
const openMakefile = (call, around) => {
    const { effort } = around;
    const { folder, environment, given } = call;
    const before = readBefore.get(around.readFile) ?? { texts: new Map(), makefiles: new Map() };
    readBefore.set(around.readFile, before);
    const readFile = readingOnce(around, before.texts);
    const names = call.file === undefined ? ['GNUmakefile', 'makefile', 'Makefile'] : [call.file];
    const found = names
        .map((file) => ({ file, text: readFile(external_node_path_.posix.resolve(folder, file)) }))
        .find(({ text }) => text !== undefined);
    if (found?.text === undefined)
        return undefined;
    const { file, text } = found;
    const options = { ...around, readFile, folder, file };
    const { makefile, rulesFor } = keptFor(text, call, { options, before: before.makefiles });
    // What was not read to its end may set variables otherwise.
    if (!effort.spend(1))
        return undefined;
    const outside = { environment, given };
    const originOf = (name) => originIn(name, makefile.values, outside);
    return {
        ...makefile,
        file,
        rulesFor,
        given,
        variables: variablesOf(makefile.values, outside),
        expand: (0,make_variables/* makeExpander */.WY)(effort, { unset: around.unset, originOf, names: around.names }),
    };
};
/** Every file is read once, and counts in full then. */
const readingOnce = ({ readFile, effort }, texts) => (path) => {
    if (texts.has(path))
        return texts.get(path);
    const text = readFile(path);
    const known = text === undefined || effort.spend(text.length) ? text : undefined;
    texts.set(path, known);
    return known;
};
const keptFor = (text, { environment, given }, { options, before: all }) => {
    const { folder, file, effort } = options;
    const key = JSON.stringify([folder, file]);
    const before = all.get(key) ?? [];
    const known = before.find((each) => effort.spend(Math.ceil((each.environment.size + each.given.size) / valuesPerUnit)) &&
        hasAll(environment, each.environment) &&
        hasAll(given, each.given));
    if (known !== undefined)
        return known;
    const watched = { environment: watching(environment), given: watching(given) };
    const makefile = readMakefile(text, { ...options, ...watched });
    const kept = {
        makefile,
        rulesFor: ruleFinder(makefile.rules, effort),
        environment: watched.environment.asked,
        given: watched.given.asked,
    };
    all.set(key, [kept, ...before].slice(0, mostKept));
    return kept;
};
/** By what reads the files, as it may read others elsewhere. */
const readBefore = new WeakMap();
const mostKept = 20;
/** Comparing two values takes little. */
const valuesPerUnit = 10;
const watching = (values) => {
    const asked = new Map();
    return {
        asked,
        get: (name) => {
            const value = values.get(name);
            asked.set(name, value);
            return value;
        },
    };
};
const hasAll = (values, asked) => {
    for (const [name, value] of asked)
        if (values.get(name) !== value)
            return false;
    return true;
};


/***/ }),

/***/ 68571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makeRecipes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/shell/values.js + 1 modules
var values = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/dockerfile/make/arguments.js


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
        else if (word !== values/* unknown */.L5 && at !== end)
            targets.push(word);
    }
    const isDry = args.slice(0, end === -1 ? args.length : end).some((word) => dry.test(word));
    return { folder: inside, file, targets, given, isDry };
};
const dry = /^-[^-CfIoWEjlO]*[nqt]|^--(?:dry-run|just-print|recon|question|touch)$/;
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

// EXTERNAL MODULE: ./build/dockerfile/make/assignments.js
var assignments = __webpack_require__(352);
// EXTERNAL MODULE: ./build/dockerfile/make/open-makefile.js + 5 modules
var open_makefile = __webpack_require__(19886);
// EXTERNAL MODULE: ./build/dockerfile/make/stems.js
var stems = __webpack_require__(39808);
// EXTERNAL MODULE: ./build/dockerfile/make/variables.js + 1 modules
var make_variables = __webpack_require__(61291);
;// CONCATENATED MODULE: ./build/dockerfile/make/recipes.js






/** What a call of make runs, line by line, when its Makefile can be read. */
const makeRecipes = (started, readFile, effort, surroundings = {}) => {
    const { folder, file, targets, given, isDry } = readMakeCall(started);
    if (isDry)
        return [];
    // The arguments of a script are no part of the environment.
    const environment = new Map([...started.variables].filter(([name]) => /^(?:[A-Za-z_]|$)/.test(name)));
    const call = { folder, file, given, environment: new Map([...environment, ['PWD', started.folder]]) };
    const makefile = (0,open_makefile/* openMakefile */.L)(call, { effort, readFile, ...surroundings });
    if (makefile === undefined)
        return [];
    // The lines of a target share their environment. Each of many targets may have one, with many variables.
    const environments = new Map();
    const variablesIn = (scope) => {
        const known = environments.get(scope);
        if (known !== undefined)
            return known;
        const made = effort.spend(environment.size + makefile.exported.size)
            ? new Map([...environment, ...exportedBy(makefile, scope), ...given])
            : environment;
        environments.set(scope, made);
        return made;
    };
    return scriptsOf(makefile, targets.length > 0 ? targets : [makefile.goal ?? ''], effort).map(({ script, scope }) => ({ script, folder, variables: variablesIn(scope) }));
};
const exportedBy = ({ exported, variables, expand }, scope) => {
    const here = (0,make_variables/* withMore */.iA)(variables, scope.values);
    return [...new Set([...exported, ...scope.exported])].map((name) => [name, expand(here.get(name) ?? '', here)]);
};
const mostTargets = 200;
/**
 * The scripts of the targets and of what they need, in the order in which make runs them. What several targets need is made once,
 * with the variables of the first of them.
 */
const scriptsOf = (makefile, targets, effort) => {
    const seen = new Set();
    let followed = 0;
    const visit = (target, outer) => {
        if (seen.has(target))
            return [];
        seen.add(target);
        const rules = makefile.rulesFor(target);
        // What has no rule is a file, and some targets need hundreds of them.
        if (!effort.spend(1 + sizeOf(rules)) || rules.length === 0)
            return [];
        followed += 1;
        if (followed > mostTargets)
            effort.refuse?.();
        if (followed > mostTargets || !effort.spend(makefile.own.length))
            return [];
        const scope = (0,assignments/* scopeOf */.O)(makefile, (own) => own === target || (0,stems/* stemOf */.V)(own, target) !== undefined, outer);
        const needed = rules.flatMap(({ needs, stem }) => needs.map((need) => need.replace('%', () => stem)));
        return [
            ...needed.flatMap((need) => visit(need, scope)),
            ...rules.flatMap((rule) => linesOf(makefile, rule, { target, scope }).map((script) => ({ script, scope }))),
        ];
    };
    return targets.flatMap((target) => visit(target, { values: new Map(), exported: new Set() }));
};
/** Each of many targets may have the same long list of needs and the same long recipe. */
const sizeOf = (rules) => rules.reduce((sum, { needs, recipe }) => sum + needs.length + recipe.length * perLine, 0);
const perLine = 10;
const linesOf = ({ variables, expand, isOneShell }, { recipe, needs, stem }, { target, scope }) => {
    const first = (needs[0] ?? '').replace('%', () => stem);
    const own = new Map([
        ...scope.values,
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
        .flatMap((line) => expand(line, (0,make_variables/* withMore */.iA)(variables, own)).split(/(?<!\\)\n/))
        .map((line) => line.replace(/^[\s@+-]+/, ''));
    return isOneShell ? [lines.join('\n')] : lines;
};


/***/ }),

/***/ 39808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ stemOf)
/* harmony export */ });
/** What `%` of a pattern stands for in a name; undefined where it does not fit. */
const stemOf = (pattern, target) => {
    const [before = '', after] = pattern.split('%');
    const isLong = after !== undefined && target.length > before.length + after.length;
    if (!isLong || !target.startsWith(before) || !target.endsWith(after))
        return undefined;
    return target.slice(before.length, target.length - after.length);
};


/***/ }),

/***/ 61291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aX: () => (/* binding */ argumentsOf),
  a7: () => (/* binding */ charactersPerUnit),
  WY: () => (/* binding */ makeExpander),
  iA: () => (/* binding */ withMore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/shell/tree.js + 5 modules
var tree = __webpack_require__(59390);
// EXTERNAL MODULE: ./build/dockerfile/shell/values.js + 1 modules
var values = __webpack_require__(243);
// EXTERNAL MODULE: ./build/dockerfile/make/stems.js
var stems = __webpack_require__(39808);
;// CONCATENATED MODULE: ./build/dockerfile/make/functions.js



/** Longer values of a Makefile are not made. */
const longestValue = 20_000;
/** The words of a text. */
const wordsIn = (text) => text.split(/\s+/).filter((word) => word !== '');
/** Ends early: a few characters of a Makefile can make a long word of each of many. */
const changed = (text, change) => {
    const found = [];
    let length = 0;
    for (const word of wordsIn(text)) {
        found.push(change(word));
        length += found.at(-1)?.length ?? 0;
        if (length > longestValue)
            break;
    }
    return found.join(' ');
};
/** Without the line ends around what an `eval` says: `$(eval ) ` is a space. */
const substituted = (written, to, text) => {
    const from = written.replaceAll('\n', '');
    if (from === '')
        return text;
    const parts = text.split(from);
    return parts.length * to.length > longestValue ? values/* unknown */.L5 : parts.join(to);
};
/** As `$(patsubst FROM,TO,TEXT)` and `$(TEXT:FROM=TO)`. */
const patsubst = (from, to, text) => {
    const [before = '', after] = (from.includes('%') ? from : `%${from}`).split('%');
    const target = from.includes('%') ? to : `%${to}`;
    return changed(text, (word) => {
        const fits = word.length >= before.length + (after ?? '').length;
        if (!fits || !word.startsWith(before) || !word.endsWith(after ?? ''))
            return word;
        return target.replace('%', () => word.slice(before.length, word.length - (after ?? '').length));
    });
};
const isKnown = (...texts) => texts.every((text) => !text.includes(values/* unknown */.L5));
/** The words that one of the patterns fits, or those that none does. */
const filtered = (patterns, text, isKept) => {
    if (!isKnown(patterns, text))
        return values/* unknown */.L5;
    const all = wordsIn(patterns).slice(0, mostPatterns);
    const fits = (word) => all.some((pattern) => pattern === word || (0,stems/* stemOf */.V)(pattern, word) !== undefined || pattern === '%');
    return wordsIn(text)
        .filter((word) => fits(word) === isKept)
        .join(' ');
};
const mostPatterns = 50;
/** The functions of GNU make whose value follows from their arguments alone. */
const functions = {
    notdir: ([text = '']) => changed(text, (word) => external_node_path_.posix.basename(word)),
    dir: ([text = '']) => changed(text, (word) => `${external_node_path_.posix.dirname(word)}/`),
    basename: ([text = '']) => changed(text, (word) => word.replace(/\.[^./]*$/, '')),
    addprefix: ([prefix = '', text = '']) => changed(text, (word) => prefix + word),
    addsuffix: ([suffix = '', text = '']) => changed(text, (word) => word + suffix),
    strip: ([text = '']) => wordsIn(text).join(' '),
    firstword: ([text = '']) => wordsIn(text)[0] ?? '',
    lastword: ([text = '']) => wordsIn(text).at(-1) ?? '',
    word: ([at = '', text = '']) => (isKnown(at, text) ? (wordsIn(text)[Number(at) - 1] ?? '') : values/* unknown */.L5),
    words: ([text = '']) => (isKnown(text) ? String(wordsIn(text).length) : values/* unknown */.L5),
    sort: ([text = '']) => [...new Set(wordsIn(text))].toSorted().join(' '),
    findstring: ([part = '', text = '']) => {
        if (!isKnown(part, text))
            return values/* unknown */.L5;
        return text.includes(part) ? part : '';
    },
    filter: ([patterns = '', text = '']) => filtered(patterns, text, true),
    'filter-out': ([patterns = '', text = '']) => filtered(patterns, text, false),
    subst: ([from = '', to = '', text = '']) => substituted(from, to, text),
    patsubst: ([from = '', to = '', text = '']) => patsubst(from, to, text),
    // Files are not listed here: the names that a pattern leaves open are unknown.
    wildcard: ([text = '']) => changed(text, (word) => word.replaceAll('*', values/* unknown */.L5)),
    // Its text is read as lines of the Makefile.
    eval: (args) => `\n${args.join(',')}\n`,
    // They print, and are nothing themselves.
    info: () => '',
    warning: () => '',
    and: (args) => {
        if (args.some((arg) => arg.trim() === ''))
            return '';
        return isKnown(...args) ? (args.at(-1) ?? '') : values/* unknown */.L5;
    },
    or: (args) => args.find((arg) => arg.trim() !== '') ?? '',
};

// EXTERNAL MODULE: ./build/dockerfile/make/wildcards.js
var wildcards = __webpack_require__(32769);
;// CONCATENATED MODULE: ./build/dockerfile/make/variables.js





const deepest = 20;
/** Values that name each other several times would take time without end, so there is a limit for each expansion. */
const makeExpander = (effort, around = {}) => (text, variables) => {
    let left = mostCharacters;
    const spend = (characters) => {
        left -= characters + perExpansion;
        if (left < 0)
            effort.refuse?.();
        return left >= 0 && effort.spend(Math.ceil((characters + perExpansion) / charactersPerUnit));
    };
    const expanded = expandWithin(text, variables, { unset: '', ...around, depth: 0, spend });
    // A short text can become a long one, which is kept.
    const units = expanded === text ? 0 : Math.ceil(expanded.length / charactersPerUnit);
    return effort.spend(units) ? expanded : values/* unknown */.L5;
};
/** More than the longest Makefile that is read has. */
const mostCharacters = 500_000;
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
        return values/* unknown */.L5;
    let expanded = '';
    for (let at = 0; at < text.length && expanded.length < longestValue;) {
        const next = text.indexOf('$', at);
        if (next === -1)
            return expanded + text.slice(at);
        expanded += text.slice(at, next);
        // Hundreds of them in a row take longer than their few characters suggest.
        if (!limit.spend(0))
            return expanded + values/* unknown */.L5;
        const open = text.charAt(next + 1);
        const end = open === '(' || open === '{' ? closing(text, next + 1) : next + 1;
        const inner = open === '(' || open === '{' ? text.slice(next + 2, end) : open;
        expanded += open === '$' ? '$' : variables_valueOf(inner, variables, limit);
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
const variables_valueOf = (inner, variables, limit) => {
    const [, name = '', rest = ''] = /^([a-z]+(?:-[a-z]+)*)\s+(.*)$/s.exec(inner) ?? [];
    const known = functions[name];
    const deeper = { ...limit, depth: limit.depth + 1 };
    const expand = (text, more) => expandWithin(text, more === undefined ? variables : withMore(variables, more), deeper);
    if (name === 'if') {
        const [test = '', yes = '', no = ''] = argumentsOf(rest);
        // As in other conditions, what nothing sets is empty.
        return chosen(expandWithin(test, variables, { ...deeper, unset: '' }), () => expand(yes), () => expand(no));
    }
    if (name === 'origin')
        return limit.originOf?.(expand(rest).trim()) ?? values/* unknown */.L5;
    if (name === 'foreach')
        return eachOf(argumentsOf(rest), expand);
    if (name === 'call') {
        const [called = '', ...args] = argumentsOf(rest).map((each) => expand(each).trim());
        return expand(variables.get(called) ?? '', new Map(args.map((arg, at) => [String(at + 1), arg])));
    }
    const folder = variables.get('CURDIR') ?? '/';
    if (name === 'shell')
        return printedBy(expand(rest), { folder });
    if (name === 'abspath' || name === 'realpath')
        return changed(expand(rest), (word) => external_node_path_.posix.resolve(folder, word));
    if (name === 'wildcard' && limit.names !== undefined)
        return present(expand(rest), { folder, names: limit.names, spend: limit.spend });
    if (known !== undefined)
        return known(argumentsOf(rest).map((each) => expand(each)));
    if (name !== '')
        return values/* unknown */.L5;
    const [, variable = '', from = '', to = ''] = /^([^:]+):([^=]*)=(.*)$/s.exec(inner) ?? [];
    if (variable !== '')
        return patsubst(from, to, expand(`$(${variable})`));
    return expand(variables.get(expand(inner)) ?? limit.unset ?? '');
};
/** `$(foreach NAME,LIST,TEXT)`, whose text may have commas. */
const eachOf = ([loop = '', list = '', ...body], expand) => {
    let made = '';
    for (const word of wordsIn(expand(list)).slice(0, 100)) {
        made += ` ${expand(body.join(','), new Map([[expand(loop).trim(), word]]))}`;
        // A few characters can name a long value, again and again.
        if (made.length > longestLoop)
            return values/* unknown */.L5;
    }
    return made.slice(1);
};
const longestLoop = 1_000_000;
/** What a condition chooses; unknown where only whoever runs make knows whether it holds. */
const chosen = (test, yes, no) => {
    if (!test.includes(values/* unknown */.L5))
        return test.trim() === '' ? no() : yes();
    const [one, other] = [yes(), no()];
    return one === other ? one : values/* unknown */.L5;
};
/** The files that are there. */
const present = (patterns, search) => {
    const fitting = (each) => each.includes(values/* unknown */.L5) ? values/* unknown */.L5 : (0,wildcards/* filesFitting */.v)(each, search).join(' ');
    return wordsIn(changed(patterns, fitting)).join(' ');
};
/** What `$(shell SCRIPT)` prints. */
const printedBy = (script, { folder }) => (0,values/* outputOf */.jH)((0,tree/* readScript */.U)(script), { folder, value: () => values/* unknown */.L5 }) ?? values/* unknown */.L5;
/** Commas separate arguments, unless they are in brackets. */
const argumentsOf = (text) => {
    const found = [];
    let [depth, from] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
        const letter = text.charAt(at);
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


/***/ }),

/***/ 32769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isPattern),
/* harmony export */   v: () => (/* binding */ filesFitting)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shell_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);


/** Whether a name stands for those of files that are there. */
const isPattern = (name) => /[*?[]/.test(name);
/**
 * The files that a pattern fits, by their names as it begins them; none once nothing more may be looked at. Where only whoever
 * runs make knows them, one that is unknown.
 */
const filesFitting = (pattern, search) => {
    // Sets of letters are left out.
    if (/^~|[[\\]/.test(pattern))
        return [_shell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5];
    const parts = pattern.split('/').filter((each) => each !== '');
    let found = [pattern.startsWith('/') ? '/' : ''];
    for (const [at, part] of parts.entries()) {
        const within = namesWithin(part, at === parts.length - 1, search);
        found = found.flatMap((base) => within(base).map((name) => joined(base, name))).slice(0, mostFiles);
        if (found.some((each) => each.includes(_shell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)))
            return [_shell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5];
    }
    return found;
};
/** The names in a folder that a part of a pattern fits. A folder on the way is not looked for: what is not there is empty. */
const namesWithin = (part, isLast, { folder, names, spend }) => {
    const fits = fitting(part);
    const isAsWritten = /^\.\.?$/.test(part) || !(isLast || isPattern(part));
    const perName = isPattern(part) ? part.length : 1;
    return (base) => {
        if (!spend(base.length + perFolder))
            return [];
        if (isAsWritten)
            return [part];
        const all = names(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, base));
        if (all === undefined)
            return [_shell_values_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5];
        return spend(all.length * perName) ? all.filter(fits).toSorted() : [];
    };
};
const mostFiles = 300;
/** To list one takes as long as to compare so many characters. */
const perFolder = 500;
/** With a dot in front as it is written. */
const joined = (base, name) => base === '' || base.endsWith('/') ? base + name : `${base}/${name}`;
/** A dot in front is no part of what `*` stands for. */
const fitting = (part) => {
    if (!isPattern(part))
        return (name) => name === part;
    const [first = '', ...others] = part.split(/\*+/);
    return (name) => {
        if (name.startsWith('.') !== part.startsWith('.') || !fitsAt(first, name, 0))
            return false;
        let at = first.length;
        for (const [index, each] of others.entries()) {
            const last = name.length - each.length;
            const from = index === others.length - 1 ? Math.max(at, last) : at;
            const found = placeOf(each, name, from);
            if (found === -1 || (index === others.length - 1 && found !== last))
                return false;
            at = found + each.length;
        }
        return at === name.length;
    };
};
const placeOf = (text, name, from) => {
    for (let at = from; at + text.length <= name.length; at += 1)
        if (fitsAt(text, name, at))
            return at;
    return -1;
};
/** Whether a text, in which `?` is any letter, stands at a place of a name. */
const fitsAt = (text, name, at) => at + text.length <= name.length &&
    [...text].every((letter, index) => letter === '?' || letter === name.charAt(at + index));


/***/ }),

/***/ 93485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wordsWithoutGo),
/* harmony export */   I: () => (/* binding */ driverRecipes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _go_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41328);
/* harmony import */ var _make_recipes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68571);
/* harmony import */ var _shell_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);




/**
 * What a build driver runs by a file of the project. Only make's files are read by their own rules; from the others the
 * lines that call go are taken.
 */
const driverRecipes = (call, readFile, effort) => {
    const started = withoutGo(call);
    const program = (0,_go_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(started.words[0]?.text ?? '');
    if (program === 'make' || program === 'gmake')
        return (0,_make_recipes_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRecipes */ .C)(started, readFile, effort);
    const driver = drivers[program];
    if (driver === undefined)
        return undefined;
    const text = driver.files
        .map((name) => readFile(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(started.folder, name)))
        .find((each) => each !== undefined);
    if (text === undefined || !effort.spend(text.length))
        return undefined;
    const [target] = started.words.slice(1).flatMap(({ text: word }) => (word.startsWith('-') ? [] : word));
    const { folder, variables } = started;
    return driver.scripts(text, target).map((script) => ({ script, folder, variables }));
};
/** `go run …/task@v3 build` and `go tool task build` are calls of task. */
const withoutGo = (started) => ({ ...started, words: wordsWithoutGo(started.words) });
/**
 * The words of the program that `go run` or `go tool` starts, by its usual name; those of any other command as they are, and where
 * the name is not known, too.
 */
const wordsWithoutGo = (words) => {
    const [program, verb] = words;
    const at = words.findIndex(({ text }, index) => index > 1 && !text.startsWith('-'));
    const name = words[at];
    if (program?.text !== 'go' || name === undefined || !/^(?:run|tool)$/.test(verb?.text ?? ''))
        return words;
    const text = (0,_go_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .programName */ .kX)(name.wide.replace(/(?:\/v\d+)?@.*$/s, '').replace(/\/v\d+$/, ''));
    return text.includes(_shell_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5) ? words : [{ ...name, text, wide: text }, ...words.slice(at + 1)];
};
/** The lines of the block that a heading starts, up to the next line that is not indented deeper. */
const blockOf = (text, heading) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => heading.test(line));
    if (at === -1)
        return [];
    const depth = indentOf(lines[at] ?? '');
    const body = lines.slice(at + 1);
    const end = body.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
    return end === -1 ? body : body.slice(0, end);
};
const indentOf = (line) => line.length - line.trimStart().length;
const escaped = (word) => word.replaceAll(/[^\w-]/g, String.raw `\$&`);
/** What `{{ … }}` stands for is not known. */
const withoutTemplates = (line) => {
    let [plain, at] = ['', 0];
    for (;;) {
        const [start, end] = [line.indexOf('{{', at), line.indexOf('}}', line.indexOf('{{', at) + 2)];
        if (start === -1 || end === -1)
            return plain + line.slice(at);
        plain += line.slice(at, start) + _shell_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5;
        at = end + 2;
    }
};
const mostTasks = 100;
/** The task of a Taskfile and those that it names, each once, as lists of commands. */
const taskScripts = (text, target = 'default', seen = new Set()) => {
    if (seen.has(target) || seen.size >= mostTasks)
        return [];
    seen.add(target);
    const block = blockOf(text, new RegExp(String.raw `^\s+["']?${escaped(target)}["']?:\s*$`));
    const deps = block.flatMap((line) => /^\s*deps:\s*\[([^\]]*)\]/.exec(line)?.[1] ?? []).slice(0, 1);
    const before = deps.flatMap((list) => list.split(',')).flatMap((dep) => taskScripts(text, dep.trim(), seen));
    return [
        ...before,
        ...block.flatMap((line) => {
            const [, other] = /^\s*-\s*task:\s*(\S+)/.exec(line) ?? [];
            if (other !== undefined)
                return taskScripts(text, other, seen);
            if (!/\bgo\s/.test(line))
                return [];
            const command = line.trim().replace(/^(?:-\s+(?:cmd:\s*)?|cmds?:\s+)/, '');
            return [withoutTemplates(command.replace(/^(['"])(.*)\1$/, '$2'))];
        }),
    ];
};
const justScripts = (text, target) => {
    const first = /^@?([\w-]+)(?![\w-])[^:=\n]*:(?!=)/m.exec(text)?.[1] ?? '';
    const block = blockOf(text, new RegExp(String.raw `^@?${escaped(target ?? first)}\b[^:=]*:(?!=)`));
    return block.map((line) => withoutTemplates(line.trim().replace(/^[@-]+/, '')));
};
/** The strings of `sh.Run("go", "build", …)` and its relatives. */
const mageScripts = (text) => [...text.matchAll(/"(?:go|build|install)"(?:\s*,\s*(?:"[^"\n]*"|[\w.]+(?:\([^()\n]*\))?))*/g)]
    .map(([call]) => [...call.matchAll(/,\s*[\w.]+\([^()\n]*\)|"([^"\n]*)"|,\s*([\w.]+)/g)]
    .map(([, word]) => word ?? _shell_values_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)
    .join(' '))
    .filter((line) => line.startsWith('go '));
const goreleaserScripts = (text) => {
    const mains = [...text.matchAll(/^[\t ]*(?:-[\t ]*)?main:[\t ]*["']?([^\s"'#]+)/gm)].map(([, main = '.']) => main);
    return (mains.length === 0 ? ['.'] : mains).map((main) => `go build ${main}`);
};
const airScripts = (text) => [...text.matchAll(/^[\t ]*cmd[\t ]*=[\t ]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/gm)].map(([, double, single]) => double?.replaceAll(/\\(.)/g, '$1') ?? single ?? '');
const drivers = {
    task: {
        files: ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'Taskfile.dist.yml'],
        scripts: taskScripts,
    },
    just: { files: ['justfile', 'Justfile', '.justfile'], scripts: justScripts },
    mage: { files: ['magefile.go', 'magefiles/magefile.go', 'magefiles/build.go'], scripts: mageScripts },
    goreleaser: {
        files: ['.goreleaser.yaml', '.goreleaser.yml', 'goreleaser.yaml', 'goreleaser.yml'],
        scripts: goreleaserScripts,
    },
    air: { files: ['.air.toml'], scripts: airScripts },
};


/***/ }),

/***/ 70936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fileMoveOf),
/* harmony export */   Q: () => (/* binding */ movedPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _container_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54617);
/* harmony import */ var _go_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41328);



/** A call of a program that copies, moves or links files; undefined for any other. */
const fileMoveOf = ({ words, folder }) => {
    const [program = '', ...rest] = words.map(({ text }) => text);
    if (!/^(?:cp|mv|install|ln|rsync)$/.test((0,_go_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .programName */ .kX)(program)))
        return undefined;
    const at = rest.findIndex((word) => /^(?:-\w*t|--target-directory)$/.test(word));
    const given = at === -1 ? undefined : rest[at + 1];
    const operands = rest.filter((word, index) => !word.startsWith('-') && !/^(?:-[mgo]|-\w*t|--target-directory)$/.test(rest[index - 1] ?? ''));
    const target = given === undefined ? (operands.at(-1) ?? '') : `${given}/`;
    const sources = given === undefined ? operands.slice(0, -1) : operands;
    const to = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, target);
    return {
        sources: sources.map((source) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, source)),
        target: target.endsWith('/') ? `${to}/` : to,
    };
};
/** The paths after files of the context were moved within the container. */
const movedPaths = (paths, { sources, target }) => {
    const moved = sources.slice(0, _container_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCopies */ .VH).flatMap((source) => {
        const bare = source.replace(/\/[*.]$/, '');
        const own = (0,_container_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .copiedAgain */ .D4)(paths, bare, target);
        // Into the folder, when it exists, or in its place: both are possible without a look at it.
        return bare === source
            ? [...(0,_container_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .copiedAgain */ .D4)(paths, bare, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(target, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(bare))), ...own]
            : own;
    });
    return { ...paths, copied: [...paths.copied, ...moved.slice(-_container_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCopies */ .VH)] };
};


/***/ }),

/***/ 59531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ followPrograms),
  V: () => (/* binding */ programsStarted)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/shell/values.js + 1 modules
var shell_values = __webpack_require__(243);
;// CONCATENATED MODULE: ./build/dockerfile/shell/alternatives.js

const waysFrom = (at) => at.options.joinsWays === true ? joining(at) : { begin: () => at, end: () => undefined };
const joining = (at) => {
    const { shell, options, isInLoop } = at;
    const taken = [];
    return {
        begin: (body) => {
            const own = shell.copy();
            taken.push({ shell: own, ends: exits(body, isInLoop) });
            return { ...at, shell: own };
        },
        end: (orNone) => {
            // What ended the shell has no say in what follows.
            const going = taken.flatMap((way) => (way.ends ? [] : [way.shell]));
            const all = orNone ? [shell.copy(), ...going] : going;
            const size = all.reduce((sum, each) => sum + each.variables().size, 0);
            for (const way of taken)
                keepFound(shell, way.shell);
            if (all.length > 0 && options.effort.spend(size))
                join(shell, all);
        },
    };
};
/** What one way defines or leaves holds afterwards, as far as is known. */
const keepFound = (shell, found) => {
    const { left, functions, options } = found;
    shell.returned.push(...found.returned);
    shell.broken.push(...found.broken);
    shell.continued.push(...found.continued);
    for (const each of left)
        shell.left.add(each);
    for (const [name, body] of functions)
        shell.functions.set(name, body);
    for (const each of options)
        shell.options.add(each);
    for (const each of found.exported)
        shell.exported.add(each);
};
/** Keeps the state in which a `return` leaves its function; a failure is taken to end the script. */
const keepReturn = ([program, status = ''], { shell, options }) => {
    const isKept = program === 'return' && options.joinsWays === true && !/^[1-9]/.test(status);
    if (isKept && options.effort.spend(shell.variables().size))
        shell.returned.push(shell.copy());
};
/**
 * Keeps the state in which `break` leaves the loop that is open, or `continue` its turn. Where that is sure, nothing that follows
 * is walked.
 */
const keepTurn = ([program = '', count = '1'], { shell, options, isRun }) => {
    const isBreak = program === 'break';
    if (options.joinsWays !== true || (!isBreak && program !== 'continue'))
        return;
    if (!options.effort.spend(shell.variables().size))
        return;
    const loops = Number(count) || 1;
    // A turn of an outer loop that ends is taken for that loop.
    if (isBreak || loops > 1)
        shell.broken.push({ shell: shell.copy(), loops });
    else
        shell.continued.push(shell.copy());
    if (isRun && loops === 1)
        shell.left.add(isBreak ? 'turns' : 'turn');
};
/** Walks the turns of a loop: what holds behind it is what all of its ends have in common. */
const withTurns = (at, walkTurns) => {
    const { shell } = at;
    const [outer, wasLeft] = [shell.broken.splice(0), shell.left.has('loop')];
    walkTurns();
    const broken = shell.broken.splice(0, Infinity, ...outer);
    const further = broken.filter(({ loops }) => loops > 1);
    const own = broken.filter(({ loops }) => loops === 1).map((each) => each.shell);
    joinEnds(at, own, shell.left.delete('turns'));
    shell.broken.push(...further.map((each) => ({ ...each, loops: each.loops - 1 })));
    if (!wasLeft && further.length === 0)
        shell.left.delete('loop');
};
/** Ends a turn of a loop in the same way. Returns whether there may be another. */
const endTurn = (at) => {
    const { shell } = at;
    const isSure = shell.left.delete('turn');
    const ends = shell.continued.splice(0);
    joinEnds(at, ends, isSure);
    if (isSure && ends.length === 1 && shell.broken.length === 0)
        shell.left.delete('loop');
    return !shell.left.has('turns');
};
/** `isLast`: its present state is the last of these. */
const joinEnds = ({ shell, options }, early, isLast) => {
    if (early.length === 0)
        return;
    const ends = isLast ? early : [...early, shell.copy()];
    if (options.effort.spend(ends.length * shell.variables().size))
        join(shell, ends);
};
/** Walks the body of a function: what holds behind it is what all of its ends have in common. */
const withReturns = ({ shell, options }, walkBody) => {
    const outer = shell.returned.splice(0);
    walkBody();
    const ends = shell.returned.splice(0, Infinity, ...outer);
    const size = (ends.length + 1) * shell.variables().size;
    if (ends.length > 0 && options.effort.spend(size))
        join(shell, [...ends, shell.copy()]);
};
const join = (shell, ends) => {
    const all = ends.map((each) => each.variables());
    const names = new Set([...shell.variables().keys(), ...all.flatMap((each) => [...each.keys()])]);
    for (const name of names) {
        const values = new Set(all.map((each) => each.get(name)));
        // Of arguments, the last way counts: how many there are cannot be unknown.
        const isSame = values.size === 1 || !/^[A-Za-z_]/.test(name);
        shell.set(name, isSame ? all.at(-1)?.get(name) : shell_values/* unknown */.L5);
    }
    const folders = new Set(ends.map((each) => each.known().folder));
    const [folder = '/'] = folders;
    if (folders.size > 1)
        shell.enter(`/${shell_values/* unknown */.L5}`);
    else if (folder !== shell.known().folder)
        shell.enter(folder);
};
const exits = (body, isInLoop) => body.some((statement) => {
    if (statement.kind === 'group')
        return !statement.isolated && exits(statement.body, isInLoop);
    const ending = isInLoop ? /^(?:exit|return|break|continue)$/ : /^(?:exit|return)$/;
    return statement.kind === 'command' && ending.test(programOf(statement.words[0]));
});
/** Whether a script only looks at something, so that what follows it by `&&` is often not run. */
const isTest = (body) => {
    const [only, ...others] = body;
    if (only === undefined || others.length > 0)
        return false;
    if (only.kind === 'not' || only.kind === 'redirected')
        return isTest(only.body);
    return only.kind === 'command' && tests.has(programOf(only.words[0]));
};
const tests = new Set(['[', '[[', 'test', 'grep', 'command', 'which', 'type', 'hash']);
const programOf = (word) => (0,shell_values/* textOf */.b6)(word ?? [], { folder: '/', value: () => shell_values/* unknown */.L5 });

// EXTERNAL MODULE: ./build/dockerfile/shell/builtins.js
var builtins = __webpack_require__(18128);
// EXTERNAL MODULE: ./build/dockerfile/shell/commands.js
var commands = __webpack_require__(30746);
// EXTERNAL MODULE: ./build/dockerfile/shell/held-spaces.js
var held_spaces = __webpack_require__(53083);
;// CONCATENATED MODULE: ./build/dockerfile/shell/environment.js

/** What a program is given of the variables, beside its own; where ways are not joined, all of them. */
const givenTo = (at, own) => {
    const all = at.shell.environment(() => environmentOf(at));
    if (own.length === 0)
        return all;
    at.options.effort.spend(all.size);
    return new Map([...all, ...own.map(([name, value]) => [name, (0,held_spaces/* withSpaces */.Y)(value)])]);
};
const environmentOf = ({ shell, options }) => {
    const isGiven = (name) => options.joinsWays !== true || shell.exported.has(name) || !/^[A-Za-z_]/.test(name);
    options.effort.spend(shell.variables().size);
    // Elements of lists are kept apart within a shell only.
    const given = [...shell.variables()].flatMap(([name, value]) => isGiven(name) ? [[name, (0,held_spaces/* withSpaces */.Y)(value)]] : []);
    return new Map(given);
};
/** The variables and the folder as they are, whatever changes them later. */
const stateNow = ({ shell, options }) => {
    options.effort.spend(shell.variables().size);
    return new Map([...shell.variables(), ['PWD', shell.known().folder]]);
};
const isSameState = (one, other) => one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);

;// CONCATENATED MODULE: ./build/dockerfile/shell/step.js
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

;// CONCATENATED MODULE: ./build/dockerfile/shell/flow.js





const mostTurns = 50;
/** Walks the body of a loop once for each value, or once when the values are not known. */
const loop = (statement, at) => withTurns(at, () => {
    const inside = { ...at, isInLoop: true };
    if (statement.name === undefined)
        whileLoop(statement, inside);
    else
        forLoop({ ...statement, name: statement.name }, inside);
});
const forLoop = ({ name, values, body }, at) => {
    const { shell, walk } = at;
    const turns = values.flatMap((word) => (0,shell_values/* valuesOf */.sm)(word, shell.known())).map(({ text }) => text);
    const areKnown = turns.length > 0;
    const ways = waysFrom(at);
    for (const [index, turn] of (areKnown ? turns.slice(0, mostTurns) : [shell_values/* unknown */.L5]).entries()) {
        shell.set(name, turn);
        // The outcome of a loop is that of its last turn.
        const place = {
            ...(areKnown ? at : ways.begin(body)),
            isRun: at.isRun && areKnown && shell.left.size === 0,
            isDecisive: at.isDecisive && index === turns.length - 1,
        };
        walk(body, place);
        if (!endTurn(place))
            break;
    }
    if (!areKnown)
        ways.end(true);
};
/** As long as its condition is known to hold, as of the arguments of a script; else once, where it may be skipped. */
const whileLoop = ({ condition, body }, at) => {
    const { shell, walk } = at;
    const options = (0,builtins/* optionsGiven */.a7)(condition, shell);
    for (let turn = 0; turn < mostTurns; turn += 1) {
        walk(condition, tested(at));
        const next = options?.[turn];
        if (next !== undefined)
            for (const [name, text] of next)
                shell.set(name, text);
        const holds = options === undefined ? (0,builtins/* holdsAs */.pk)(condition, shell) : next !== undefined;
        if (holds === false)
            break;
        const ways = waysFrom(at);
        const place = holds === true ? at : ways.begin(body);
        const before = holds === true ? stateNow(at) : undefined;
        walk(body, { ...place, isRun: at.isRun && holds === true, isDecisive: false });
        const goesOn = endTurn(place);
        if (holds === undefined)
            ways.end(true);
        if (!goesOn || before === undefined || shell.left.has('loop'))
            break;
        // `while true; do sleep 1; done`: another turn would be the same.
        if (next === undefined && isSameState(before, stateNow(at)))
            break;
    }
};
/** Walks every branch that may be taken: which one is, is often decided by files or other programs. */
const branch = (branches, at) => {
    let { isRun } = at;
    const ways = waysFrom(at);
    for (const { condition, body } of branches) {
        at.walk(condition, { ...tested(at), isRun });
        const holds = condition.length === 0 ? true : (0,builtins/* holdsAs */.pk)(condition, at.shell);
        isRun &&= holds !== undefined;
        if (holds !== false)
            at.walk(body, { ...ways.begin(body), isRun });
        if (holds === true) {
            ways.end(false);
            return;
        }
    }
    ways.end(true);
};
/** Walks the branch of a `case` that fits, or all when the subject is not known. */
const choose = (subject, branches, at) => {
    const known = at.shell.known();
    const text = (0,shell_values/* textOf */.b6)(subject, known);
    const fits = ({ patterns }) => patterns.some((pattern) => (0,builtins/* matches */.cK)((0,shell_values/* textOf */.b6)(pattern, known), text));
    const taken = text === '' || text.includes(shell_values/* unknown */.L5) ? undefined : branches.find(fits);
    const isRun = at.isRun && taken !== undefined;
    const ways = waysFrom(at);
    for (const { body } of taken === undefined ? branches : [taken])
        at.walk(body, { ...ways.begin(body), isRun });
    const hasAny = branches.some(({ patterns }) => patterns.some((each) => (0,shell_values/* textOf */.b6)(each, known) === shell_values/* unknown */.L5));
    ways.end(taken === undefined && !hasAny);
};
/** Walks `A && B || C`, without what a known outcome of a test before it leaves out. */
const list = ({ links }, at) => {
    let { isRun } = at;
    let outcome;
    // Whether the step has failed when the links before this one did.
    let hasFailedStep = true;
    const deciding = decidingOf(links, at);
    const places = placesOf(at);
    for (const [index, { operator, body }] of links.entries()) {
        const isLeftOut = (operator === '&&' && outcome === false) || (operator === '||' && outcome === true);
        if (isLeftOut)
            continue;
        const place = outcome === undefined ? places.next(operator, body, links[index - 1]?.body ?? []) : places.last();
        if (operator === '&&')
            isRun &&= outcome === true || hasFailedStep;
        const isDecisive = deciding[index] ?? at.isDecisive;
        at.walk(body, {
            ...place,
            isRun: isRun && (operator !== '||' || outcome === false),
            isDecisive,
            endsStep: at.endsStep && index === links.length - 1,
        });
        const isEnd = operator === '||' && endsShell(body);
        if (!isEnd)
            hasFailedStep = isDecisive;
        outcome = outcomeOf(operator, outcome, isAssignment(body) || (0,builtins/* holdsAs */.pk)(body, place.shell));
    }
    places.end();
};
/** Of a list so far, by that of its last link; where that may have been left out, only one side of it is certain. */
const outcomeOf = (operator, before, own) => {
    if (operator === undefined || before === (operator === '&&'))
        return own;
    return own === (operator === '||') ? own : undefined;
};
/** It always holds, unless it takes what a program prints. */
const isAssignment = ([only, ...others]) => only?.kind === 'command' &&
    others.length === 0 &&
    only.words.length === 0 &&
    only.assignments.every(({ value }) => value.every(({ kind }) => kind !== 'output'));
/**
 * Where the links of `A && B || C` are walked: B is a way that may not be taken where A only tests something, else a failure of A is
 * assumed to end the script; C is another way.
 */
const placesOf = (at) => {
    const ways = waysFrom(at);
    let place = at;
    let isBehindTest = false;
    let orNone = false;
    return {
        last: () => place,
        next: (operator, body, before) => {
            if (operator === '&&' && place === at && isTest(before)) {
                place = ways.begin(body);
                isBehindTest = true;
                orNone = true;
            }
            else if (operator === '||') {
                orNone = place === at || (orNone && !isBehindTest);
                isBehindTest = false;
                place = ways.begin(body);
            }
            return place;
        },
        end: () => (place === at ? undefined : ways.end(orNone)),
    };
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

;// CONCATENATED MODULE: ./build/dockerfile/shell/lists.js


/** The value of a list: its elements, with their own white space held. */
const listOf = ({ words, isMore }, name, known) => {
    const { values, isOpen } = (0,shell_values/* wordsOf */.Z9)(words, known);
    const elements = values.map(({ text }) => (0,held_spaces/* heldIn */.$)(text));
    const before = isMore ? [known.value(name) ?? ''] : [];
    return [...before, ...elements, ...(isOpen ? [shell_values/* unknown */.L5] : [])].join(' ');
};

;// CONCATENATED MODULE: ./build/dockerfile/shell/outputs.js

/** Follows the scripts whose output a command takes, as in `id=$(docker build -q .)`, also in backticks. */
const followOutputs = (command, at) => {
    if (at.options.joinsWays !== true)
        return;
    for (const script of outputsIn(command))
        at.walk(script, subshell(at));
};
const outputsIn = ({ assignments, words, inputs }) => [...assignments.map(({ value }) => value), ...words, ...inputs]
    .flat()
    .flatMap((part) => (part.kind === 'output' ? [part.script] : []));

;// CONCATENATED MODULE: ./build/dockerfile/shell/runners.js

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

// EXTERNAL MODULE: ./build/dockerfile/shell/script.js
var script = __webpack_require__(3507);
// EXTERNAL MODULE: ./build/dockerfile/shell/options.js
var shell_options = __webpack_require__(55692);
// EXTERNAL MODULE: ./build/dockerfile/shell/state.js
var state = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/dockerfile/shell/tree.js + 5 modules
var tree = __webpack_require__(59390);
;// CONCATENATED MODULE: ./build/dockerfile/shell/start.js








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
            shell: (0,state/* shellIn */.KR)(recipe.folder, recipe.variables),
            depth: depth + 1,
            isRun: false,
            isDecisive: false,
            endsStep: false,
            isInLoop: false,
        });
    }
};
const scriptIn = ({ words, folder, isOpen }, inputs, { options }) => {
    const texts = words.map(({ text }) => text);
    const inline = (0,commands/* scriptOf */.Fl)(texts, inputs);
    const behind = (at) => ({ words: texts.slice(at + 1), isOpen });
    if (inline !== undefined)
        return { text: inline, path: undefined, args: behind(texts.lastIndexOf(inline)) };
    const path = scriptPath(texts);
    const text = path === undefined ? undefined : options.readFile(external_node_path_.posix.resolve(folder, path));
    return isShell(text) && path !== undefined ? { text, path, args: behind(texts.indexOf(path)) } : undefined;
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
    const inside = (0,state/* shellIn */.KR)(folder, variables, options);
    start_name(inside, path, args);
    walk(script, { ...ownShell(at), shell: inside, depth: depth + 1, isInLoop: false });
};
/** Many steps may start the same file: it is read once. Undefined when that would be too much. */
const scriptRead = (text, effort) => {
    const read = scriptsRead.get(effort) ?? new Map();
    scriptsRead.set(effort, read);
    const known = read.get(text);
    if (!effort.spend(known === undefined ? text.length : 1))
        return undefined;
    const script = known ?? (0,tree/* readScript */.U)(text);
    read.set(text, script);
    return script;
};
const scriptsRead = new WeakMap();
const sourceVariable = 'BASH_SOURCE';
/** Sets `$0` and what follows; the words behind `-c SCRIPT` start with a name too. */
const start_name = (inside, path, args) => {
    const [first = 'sh', ...others] = args.words;
    inside.set('0', path ?? first);
    inside.set(sourceVariable, path);
    (0,builtins/* setArguments */.Ju)(inside, path === undefined ? { ...args, words: others } : args);
};
/** The file of `sh FILE`, `. FILE` or `./FILE`. */
const scriptPath = ([program = '', ...args]) => {
    if (/^(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(program) || program === '.' || program === 'source')
        // `-o` has the name of an option behind it.
        return args.find((arg, at) => !/^[-+]/.test(arg) && !/^[-+][a-zA-Z]*[oO]$/.test(args[at - 1] ?? ''));
    return program.includes('/') ? program : undefined;
};
const isShell = (text) => text !== undefined && !text.includes('\0') && (!text.startsWith('#!') || /^#![^\n]*sh\b/.test(text));

;// CONCATENATED MODULE: ./build/dockerfile/shell/walk.js













/** The programs that a script starts, as far as text shows: loops are unrolled, and files of the context are read. */
const programsStarted = (script, shell, options) => {
    const found = [];
    const report = (started) => {
        if (found.length < mostStarted)
            found.push(started);
    };
    followPrograms(script, shell, { ...options, report });
    return found;
};
/** The same, each told where it starts. */
const followPrograms = (script, shell, options) => {
    const walk = walkerOf(options, options.report);
    walk(script, { shell, depth: 0, isRun: true, isDecisive: true, endsStep: true, isInLoop: false });
};
/** More than any Dockerfile starts, and few enough for scripts that start one another. */
const mostStarted = 500;
const mostStatements = 5000;
const walkerOf = (options, report) => {
    let left = mostStatements;
    let last;
    const walk = (script, place) => {
        for (const [index, statement] of script.entries()) {
            if (leftForSure.some((each) => place.shell.left.has(each)))
                return;
            left -= 1;
            // Every other shell is a copy of the variables.
            const copied = place.shell === last ? 0 : place.shell.variables().size;
            last = place.shell;
            if (left < 0)
                options.effort.refuse?.();
            if (left < 0 || !options.effort.spend(costOf(statement) + copied))
                return;
            const isRun = place.isRun && place.shell.left.size === 0;
            const isDecisive = place.isDecisive && index === script.length - 1;
            step(statement, { ...place, isRun, isDecisive, options, walk, report });
        }
    };
    return walk;
};
const leftForSure = ['turn', 'turns'];
const perStatement = 20;
const costOf = (statement) => {
    if (statement.kind === 'loop')
        return perStatement + charactersIn(statement.values);
    if (statement.kind !== 'command')
        return perStatement;
    const { assignments, words, inputs } = statement;
    return perStatement + charactersIn([...assignments.map(({ value }) => value), ...words, ...inputs]);
};
const charactersIn = (words) => words.reduce((sum, word) => sum + perWord + (0,script/* wordText */.e)(word).length / charactersPerUnit, 0);
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
            tellWritten(statement.written, at);
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
            followOutputs(statement, at);
            run(statement, at);
    }
};
const tellWritten = (targets, { shell, options }) => {
    for (const target of targets)
        options.writes?.(external_node_path_.posix.resolve(shell.known().folder, (0,shell_values/* textOf */.b6)(target, shell.known())));
};
const run = ({ assignments, words, inputs, written, at: place }, at) => {
    const { shell } = at;
    tellWritten(written, at);
    const given = assignments.map((each) => [each.name, assignedTo(each, shell)]);
    const { values: read, isOpen } = (0,shell_values/* wordsOf */.Z9)(words, shell.known());
    const values = withArguments(read);
    keepDefaults(words, shell);
    const [first] = values;
    if (first === undefined || (0,script/* isDeclaration */.H)(first.text))
        for (const [name, value] of given)
            shell.set(name, value);
    if (first === undefined)
        return;
    const texts = values.map(({ text }) => text);
    if (at.isInLoop || !isOfLoop(first.text))
        (0,builtins/* leave */.qG)(texts, shell);
    keepReturn(texts, at);
    if (at.isInLoop)
        keepTurn(texts, at);
    if (first.text === 'set')
        (0,builtins/* setOptions */.hn)({ words: texts.slice(1), isOpen }, at);
    if ((0,builtins/* builtin */.S2)(first.text, values.slice(1), shell))
        return;
    const expanded = values.reduce((sum, { text }) => sum + text.length, 0) / charactersPerUnit;
    if (!at.options.effort.spend(expanded))
        return;
    const body = shell.functions.get(first.text);
    const { variables, words: program } = (0,commands/* withoutWrappers */.h7)(texts);
    const started = {
        words: values.slice(values.length - program.length),
        variables: givenTo(at, [...given, ...Object.entries(variables)]),
        folder: shell.known().folder,
        isOpen,
        isSure: isSureIn(at) && !programs.test(values[0]?.text ?? ''),
        at: at.depth === 0 ? place : undefined,
        through: at.through,
    };
    if (body !== undefined)
        call(body, started, at);
    else if (started.words.length > 0)
        start(started, inputs, at);
};
const assignedTo = ({ name, value, list: items }, shell) => (items === undefined ? (0,shell_values/* textOf */.b6)(value, shell.known()) : listOf(items, name, shell.known()));
const isOfLoop = (program) => program === 'break' || program === 'continue';
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
const call = (body, { words, isOpen, at: place }, at) => {
    const { shell, depth, walk } = at;
    if (depth >= deepestFile)
        return;
    const before = (0,builtins/* argumentsOf */.aX)(shell);
    (0,builtins/* setArguments */.Ju)(shell, { words: words.slice(1).map(({ text }) => text), isOpen });
    const through = place === undefined ? at.through : { at: place, words };
    withReturns(at, () => walk(body, { ...at, depth: depth + 1, through }));
    (0,builtins/* setArguments */.Ju)(shell, before);
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
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4979);
/* harmony import */ var _cgroups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56628);




/**
 * With version 2, groups at the top have limits of processors only if the root passes the controller on. Where it does not, a
 * run has it do so while it needs that. An empty group of this name says that it was a run, and no one else: like the
 * setting, it outlives a killed run and not the machine, so the last run that ends, or the next one, gives it back.
 */
const marker = 'gcb-cpu-control';
/** Has the root pass the controller on. Throws the system's error where this user may not do that. */
const takeCpuControl = (root) => {
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableText */ .Gh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control)).trim().split(/\s+/).includes('cpu'))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker), { recursive: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '+cpu');
    }
    catch (error) {
        (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
        throw error;
    }
};
/** Undoes that, unless another run has groups there. `ending`: groups that are about to be removed. Never throws. */
const returnCpuControl = (root = '/sys/fs/cgroup', ending = []) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)))
        return;
    if ((0,_readable_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFolders */ .gu)(root).some((name) => /^gcb-\w{6}(?:-rival)?$/.test(name) && !ending.includes(name)))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, control), '-cpu');
    }
    catch {
        // The kernel refuses when somebody else needs it by now: then it is no longer ours to give back.
    }
    (0,_cgroups_js__WEBPACK_IMPORTED_MODULE_3__/* .removeCgroups */ .yz)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, marker)]);
};
const control = 'cgroup.subtree_control';


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
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
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
const isStartedIn = (pid, folder) => (0,readable/* readableText */.Gh)(`/proc/${pid}/environ`)
    .split('\0')
    .some((variable) => variable.includes(`=${folder}/`));
/** Processes whose / is mounted from below a folder: those in the containers of its engines. */
const rootedIn = (folder) => ((0,process_table/* processTable */.oI)() ?? [])
    .filter(({ pid }) => rootMountOf(pid).includes(`${folder}/`))
    .flatMap(({ pid }) => (0,process_table/* identify */.ls)(pid) ?? []);
/** See proc_pid_mountinfo(5): an overlay names the folders of its layers in its options. */
const rootMountOf = (pid) => (0,readable/* readableText */.Gh)(`/proc/${pid}/mountinfo`)
    .split('\n')
    .find((line) => line.split(' ')[4] === '/') ?? '';

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
        await (0,undo/* undoAll */.wC)(host, path);
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

/***/ 33689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ repositoryFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_inside_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37517);
/* harmony import */ var _host_readable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4979);




/**
 * The files of the repository that a folder is in; undefined when it is in none. Links, devices and large files are as if
 * they were not there, and git is not started: its settings belong to whoever made the repository.
 */
const repositoryFiles = (directory) => {
    const start = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const root = topOf(start);
    if (root === undefined)
        return undefined;
    const known = new Map();
    return {
        here: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, start) || '.',
        names: (folder) => ((0,_host_inside_look_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolderIn */ .AS)(root, folder) ? (0,_host_readable_js__WEBPACK_IMPORTED_MODULE_3__/* .readableNames */ .Vv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)) : []),
        text: (path) => {
            if (!known.has(path))
                known.set(path, (0,_host_inside_look_js__WEBPACK_IMPORTED_MODULE_2__/* .textInside */ .kg)(root, path));
            return known.get(path);
        },
    };
};
const topOf = (folder) => {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? undefined : topOf(above);
};


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
const pasta = (facts, engines) => facts.programs['pasta'] === undefined && podmanMajor(facts) < 5 ? [] : pastaAge(facts, engines);
const podmanMajor = ({ answers: { podman } }) => podman !== undefined && 'version' in podman ? Number.parseInt(podman.version, 10) : 0;
const otherDriver = 'set default_rootless_network_cmd = "slirp4netns" under [network] in containers.conf';
const pastaSeen = (facts) => {
    const { answers, programs } = facts;
    if (programs['pasta'] === undefined)
        return warning('not on PATH, but Podman 5 uses it by default: RUN steps with a network of their own may fail', `${sudo(facts)}apt-get install passt, or ${otherDriver}`);
    const answer = answers['pasta'];
    const date = answer !== undefined && 'version' in answer ? (0,rootlesskit/* pastaDay */.S)(answer.version) : undefined;
    if (date === undefined)
        return unknown(`${programs['pasta'] ?? 'pasta'} does not print its release date`);
    if (date >= oldestPasta)
        return ok(`of ${date}`);
    const tooOld = `of ${date}: too old for Podman 5, which needs ${oldestPasta} or newer`;
    if (podmanMajor(facts) < 5)
        return ok(`${tooOld}; the installed Podman uses slirp4netns`);
    return warning(tooOld, `install a newer passt, or ${otherDriver}`);
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


/***/ }),

/***/ 66142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findBuilds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/shell/values.js + 1 modules
var values = __webpack_require__(243);
// EXTERNAL MODULE: ./build/workflows/marks.js
var marks = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/workflows/build.js


/** The variable that has buildx write nothing where nobody says. */
const noDefaultAttestationsName = 'BUILDX_NO_DEFAULT_ATTESTATIONS';
/** Whether `call` of a build asks for something else than to build, as `check` and `outline` do. */
const isOtherMethod = (call) => (0,marks/* literal */.eu)(call) !== undefined && !/^(?:|build)(?:,.*)?$/.test(call);
/** `DOCKER_DEFAULT_PLATFORM`, which counts where a build of Docker names no platform. */
const usualPlatforms = (settings, variables, place) => {
    const text = variables.get('DOCKER_DEFAULT_PLATFORM') ?? '';
    return text === '' || settings.some(({ name }) => name === 'platforms')
        ? []
        : [{ name: 'platforms', text, place }];
};
/** Stands for the name of the folder in which steps start: that of the repository, or of whatever folder somebody has it in. */
const workspaceName = 'workspace-of-the-runner';
/** The folder in which steps start; the repository is here unless it is checked out deeper. */
const workspace = `/github/${workspaceName}`;
/** A path that is named in a folder, relative to the repository; undefined when it leads out of it. */
const inRepository = ({ root, folder }, path) => {
    // In a folder that is not known, `..` leads to one that is not known either.
    if ((0,marks/* literal */.eu)(folder) === undefined && !path.startsWith('/'))
        return `${external_node_path_.posix.relative(root, folder)}/${path}`;
    const found = external_node_path_.posix.relative(root, external_node_path_.posix.resolve(folder, path)) || '.';
    return found === '..' || found.startsWith('../') ? undefined : found;
};
/** `NAME=CONTEXT` with a folder relative to the repository; what is no folder stays as it is. */
const namedContext = (spot, text) => {
    const equals = text.indexOf('=');
    const value = text.slice(equals + 1);
    if ((0,marks/* literal */.eu)(value) === undefined || isOtherContext(value))
        return text;
    return `${text.slice(0, equals + 1)}${external_node_path_.posix.relative(spot.root, external_node_path_.posix.resolve(spot.folder, value)) || '.'}`;
};
/** Whether a named context is an image, another target or an address. */
const isOtherContext = (value) => isAddress(value) || /^[\w-]+:/.test(value);
/** Whether a context is an address and no folder. */
const isAddress = (text) => /^(?:[a-z][a-z\d+.-]*:\/\/|git@|github\.com\/)/i.test(text);
/** The settings `context` and `file`, relative to the repository. */
const sourceSettings = (spot, { context, file, isInContext }) => {
    const problem = contextProblem(context.text);
    const folder = problem === undefined ? contextIn(spot, context) : undefined;
    const settings = folder === undefined ? [] : [{ ...context, text: folder }];
    const remarks = [];
    if (problem !== undefined)
        remarks.push({ place: context.place, text: problem });
    else if (folder === undefined)
        remarks.push(outside(context));
    if (file === undefined)
        return { settings, remarks };
    if (file.text === '-') {
        const text = 'file: the Dockerfile is read from standard input; write it to a file';
        return { settings, remarks: [...remarks, { place: file.place, text }] };
    }
    if ((0,marks/* literal */.eu)(file.text) === undefined)
        return { settings: [...settings, file], remarks };
    // Without a known context, a path in it is not known either.
    if (isInContext && (folder === undefined || (0,marks/* literal */.eu)(folder) === undefined))
        return { settings: [...settings, { ...file, text: '\0', written: file.text }], remarks };
    const base = isInContext ? { ...spot, folder: external_node_path_.posix.join(spot.root, folder ?? '') } : spot;
    const path = inRepository(base, file.text);
    if (path === undefined)
        return { settings, remarks: [...remarks, outside(file)] };
    const usual = folder === undefined ? undefined : external_node_path_.posix.join(folder, 'Dockerfile');
    return { settings: path === usual ? settings : [...settings, { ...file, text: path }], remarks };
};
const contextIn = (spot, { text }) => (0,marks/* literal */.eu)(text) === undefined ? text : inRepository(spot, text);
const contextProblem = (text) => {
    if (text === '-')
        return 'context: it is read from standard input; only a folder of the repository can be built';
    if (!isAddress((0,marks/* shown */.SP)(text).replace(serverUrl, 'https://host')))
        return undefined;
    return `context: ${(0,marks/* shown */.SP)(text)} is not a folder of the repository; check it out first`;
};
const serverUrl = /^\$\{\{\s*github\.server_url\s*\}\}/;
const outside = ({ name, text, place }) => ({
    place,
    text: `${name}: ${(0,marks/* shown */.SP)(text)} is outside the repository`,
});

;// CONCATENATED MODULE: ./build/workflows/tree.js

/** The value at the end of a path of names; undefined when there is none. */
const at = (tree, ...path) => path.reduce((found, name) => found?.entries().findLast(([each]) => each === name)?.[1], tree);
/** The text at the end of a path of names. */
const textAt = (tree, ...path) => at(tree, ...path)?.text;
/** The items of a list, or the lines of a text without the empty ones. */
const linesAt = (tree, ...path) => {
    const found = at(tree, ...path);
    if (found === undefined)
        return [];
    const lines = found.text === undefined
        ? found.items().map(({ text, place }) => ({ text: text ?? '', place }))
        : found.lines();
    return lines.filter(({ text }) => text.trim() !== '');
};
const textTree = (text, place, isBlock = false) => markedTree((0,marks/* cleaned */.L0)(text), place, isBlock);
/** A text that may have marks. */
const markedTree = (text, place, isBlock = false) => ({
    place,
    text,
    lines: () => text
        .split('\n')
        .slice(0, mostItems)
        .map((line, index) => ({ text: line, place: isBlock ? below(place, index + 1) : place })),
    items: () => [],
    entries: () => [],
});
const listTree = (items, place) => ({
    place,
    text: undefined,
    lines: () => [],
    items: once(() => items().slice(0, mostItems)),
    entries: () => [],
});
const mapTree = (entries, place) => ({
    place,
    text: undefined,
    lines: () => [],
    items: () => [],
    entries: once(entries),
});
/** The same values each time: many readers ask for them. */
const once = (make) => {
    let made;
    return () => (made ??= { value: make() }).value;
};
const below = ({ file, line }, lines) => ({ file, line: line + lines });
/** Of one list or map; more than anyone writes. */
const mostItems = 1000;

;// CONCATENATED MODULE: ./build/workflows/compose-file.js




/** A Compose file with the values of its variables. */
const filledCompose = (file, given) => filledTree(file, substituterOf(given));
/**
 * The services of a Compose file that are built, as targets of a bake file. `prefix` leads from the folder of the project to
 * that to which the paths of this file are relative; empty: they are the same.
 */
const composeDefinition = (file, prefix) => {
    const services = at(file, 'services')?.entries() ?? [];
    return new Map(services.flatMap(([name, service]) => {
        const owner = builderOf(service, file);
        const build = at(owner, 'build');
        if (build === undefined || owner === undefined)
            return [];
        const attributes = attributesOf(build, { service, owner, file });
        return [[name, prefix === '' ? attributes : movedInto(prefix, attributes)]];
    }));
};
/** The context of each service that is built, where no file says another. */
const composeContexts = (file, prefix) => new Map((at(file, 'services')?.entries() ?? []).flatMap(([name, service]) => {
    const build = at(builderOf(service, file), 'build');
    return build === undefined
        ? []
        : [[name, new Map([['context', [markedTree(prefix, build.place)]]])]];
}));
/** The folders of a build, as they are from the folder of the project. */
const movedInto = (prefix, attributes) => {
    const moved = (tree) => tree.text === undefined
        ? mapTree(() => tree.entries().map(([name, value]) => [name, moved(value)]), tree.place)
        : markedTree(compose_file_below(prefix, tree.text), tree.place);
    return new Map([...attributes].map(([name, trees]) => [
        name,
        name === 'context' || name === 'contexts' ? trees.map(moved) : trees,
    ]));
};
const compose_file_below = (prefix, path) => path.startsWith(values/* unknown */.L5) || /^[/~]/.test(path) || isAddress(path) || isOtherContext(path)
    ? path
    : external_node_path_.posix.join(prefix, path);
/** The service that says how a service is built: itself, or the one of the same file that it extends. */
const builderOf = (service, file, depth = 0) => {
    if (at(service, 'build') !== undefined)
        return service;
    const other = at(service, 'extends');
    const name = other?.text ?? (at(other, 'file') === undefined ? textAt(other, 'service') : undefined);
    const extended = name === undefined || depth > deepest ? undefined : at(file, 'services', name);
    return extended === undefined ? undefined : builderOf(extended, file, depth + 1);
};
const deepest = 10;
const attributesOf = (build, { service, owner, file }) => {
    const found = new Map();
    const other = at(owner, 'extends');
    // It has the context, if this one does not.
    if (other !== undefined)
        found.set('extends', [other]).set('context', [markedTree(values/* unknown */.L5, other.place)]);
    // `build: FOLDER` is short for a context.
    if (build.text !== undefined)
        found.set('context', [build]);
    for (const [name, value] of build.entries())
        found.set(renamed.get(name) ?? name, [value]);
    const platform = at(service, 'platform') ?? at(owner, 'platform');
    if (platform !== undefined && !found.has('platforms'))
        found.set('platforms', [listTree(() => [platform], platform.place)]);
    for (const name of ['profiles', 'image', 'pull_policy']) {
        const own = at(service, name);
        if (own !== undefined)
            found.set(name, [own]);
    }
    const secrets = at(build, 'secrets');
    if (secrets !== undefined)
        found.set('secret', [listTree(() => secretsOf(secrets, file), secrets.place)]);
    // Settings for bake alone win over the others.
    for (const [name, value] of at(build, 'x-bake')?.entries() ?? [])
        found.set(name, [value]);
    found.delete('secrets');
    found.delete('x-bake');
    return found;
};
/** The names that bake files have for the same. */
const renamed = new Map(Object.entries({
    additional_contexts: 'contexts',
    cache_from: 'cache-from',
    cache_to: 'cache-to',
    dockerfile_inline: 'dockerfile-inline',
    extra_hosts: 'extra-hosts',
    no_cache: 'no-cache',
    shm_size: 'shm-size',
}));
/** The secrets of a build, as `id=ID,src=PATH` or `id=ID,env=NAME`: the file says at its end what each one is. */
const secretsOf = (list, file) => list.items().map((item) => {
    const source = item.text ?? textAt(item, 'source') ?? '';
    const id = textAt(item, 'target') ?? source;
    const path = textAt(file, 'secrets', source, 'file');
    const name = textAt(file, 'secrets', source, 'environment');
    const from = path === undefined ? `env=${name ?? values/* unknown */.L5}` : `src=${path}`;
    return markedTree(`id=${id},${from}`, item.place);
});
/** The same tree with another text. */
const filledTree = (tree, filled) => {
    if (tree.text !== undefined)
        return markedTree(filled(tree.text), tree.place);
    const items = () => tree.items().map((item) => filledTree(item, filled));
    const entries = () => tree.entries().map(([name, value]) => [name, filledTree(value, filled)]);
    return tree.items().length > 0 ? listTree(items, tree.place) : mapTree(entries, tree.place);
};
/**
 * Replaces `$NAME` and `${NAME:-DEFAULT}`. A variable that the workflow does not set is unknown where a file of variables may
 * set it. A plain `${` is doubled, as bake files have it.
 */
const substituterOf = ({ variables, mayBeSet }) => {
    const valueOf = (name, operator = '', word = '') => {
        const value = variables.get(name);
        if (value !== undefined && (value !== '' || !operator.startsWith(':')))
            return operator.endsWith('+') ? word : value;
        return operator.endsWith('-') && (value !== undefined || !mayBeSet) ? word : values/* unknown */.L5;
    };
    return (text) => text.length > longest || nested.test(text)
        ? values/* unknown */.L5
        : text.replaceAll(reference, (found) => replaced(found, valueOf)).replaceAll(/[$%](?=\{)/g, '$&$&');
};
const reference = /\$\$|\$\{\w+(?::?[-+?][^}]*)?\}|\$[A-Za-z_]\w*/g;
/** A default with a variable in it. */
const nested = /\$\{\w+:?[-+?][^}]*\$/;
const replaced = (found, valueOf) => {
    if (found === '$$')
        return '$';
    const [, name = '', operator, word] = /^\$\{?(\w+)(?:(:?[-+?])([^}]*))?\}?$/.exec(found) ?? [];
    return valueOf(name, operator, word);
};
const longest = 5000;
/** The Compose files that are read when none is named, and the usual name of its override. */
const composeFilesIn = (folder, repository) => {
    const there = (names) => names
        .map((name) => external_node_path_.posix.join(folder, name))
        .filter((path) => repository.text(path) !== undefined)
        .slice(0, 1);
    const first = there(['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml']);
    return [...first, ...there(first.map((path) => external_node_path_.posix.basename(path).replace(/\.(?=ya?ml$)/, '.override.')))];
};
/** One `K=V` for each item of a list, or for each name of a map. */
const pairsIn = (tree) => tree.text === undefined && tree.items().length === 0
    ? tree.entries().map(([name, value]) => [name, value.text, value])
    : linesAt(tree).map(({ text, place }) => {
        const equals = text.indexOf('=');
        const value = equals === -1 ? undefined : text.slice(equals + 1);
        return [text.slice(0, equals === -1 ? undefined : equals), value, markedTree(text, place)];
    });

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/workflows/yaml-tree.js



/** A file that is not read, and why, in words that go after its name. */
class Unreadable extends Error {
    name = 'Unreadable';
}
/**
 * Reads a YAML or JSON file. Aliases are followed one at a time, when something below them is asked for, and all that is
 * asked for is counted: a file whose aliases multiply ends in an `Unreadable` instead of in memory.
 */
const readYaml = (file, text) => {
    if (text.length > yaml_tree_longest)
        throw new Unreadable(`is longer than ${yaml_tree_longest} characters`);
    if (depthOf(text) > yaml_tree_deepest)
        throw new Unreadable('is nested too deeply');
    const lines = new dist/* LineCounter */.HN();
    const { contents, targets } = parsed(text, lines);
    let left = mostNodes;
    const place = (node) => ({ file, line: lines.linePos(node?.range?.[0] ?? 0).line });
    const tree = (node, from = place(node), depth = 0) => {
        left -= 1;
        if (left < 0 || depth > yaml_tree_deepest)
            throw new Unreadable('has too many values or aliases');
        if ((0,dist/* isAlias */.Vj)(node))
            return tree(targets.get(node) ?? null, from, depth + 1);
        if ((0,dist/* isMap */.jh)(node)) {
            const { items } = node;
            return mapTree(() => entriesOf(items, (value) => tree(value, place(value), depth + 1)), from);
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const { items } = node;
            return listTree(() => items.slice(0, mostItems).map((item) => tree(item, place(item), depth + 1)), from);
        }
        const value = (0,dist/* isScalar */.jn)(node) ? scalarText(node) : '';
        // A long text that many aliases repeat.
        left -= Math.floor(value.length / 50);
        return textTree(value, from, (0,dist/* isScalar */.jn)(node) && node.type === 'BLOCK_LITERAL');
    };
    return tree(contents);
};
const parsed = (text, lineCounter) => {
    const { contents, errors } = (0,dist/* parseDocument */.Tp)(text, { lineCounter, uniqueKeys: false, logLevel: 'silent' });
    const [error] = errors;
    if (error !== undefined)
        throw new Unreadable(`is not YAML: line ${lineCounter.linePos(error.pos[0]).line}, ${error.code}`);
    return { contents, targets: aliasTargets(contents) };
};
const yaml_tree_longest = 300_000;
const yaml_tree_deepest = 60;
const mostNodes = 50_000;
/** How deeply brackets are nested at most, or what one line nests: the parser of YAML calls itself for each. */
const depthOf = (text) => {
    if (/(?:[-?:][ \t]+){60}/.test(text))
        return Infinity;
    let [depth, most] = [0, 0];
    for (const letter of text) {
        if (letter === '[' || letter === '{')
            depth += 1;
        if (letter === ']' || letter === '}')
            depth = Math.max(0, depth - 1);
        most = Math.max(most, depth);
    }
    return most;
};
/** Own names win over those of a merge key (`<<`), wherever it stands. */
const entriesOf = (items, tree) => {
    const own = [];
    const merged = [];
    for (const { key, value } of items.slice(0, mostItems)) {
        const name = (0,dist/* isScalar */.jn)(key) ? (0,marks/* cleaned */.L0)(scalarText(key)) : undefined;
        if (name === undefined)
            continue;
        if (name !== '<<') {
            own.push([name, tree(value)]);
            continue;
        }
        const from = tree(value);
        // The first of several maps wins.
        for (const each of from.items().toReversed())
            merged.push(...each.entries());
        merged.push(...from.entries());
    }
    return [...merged, ...own];
};
/** As runners and bake have it: `1.20` without quotes is a number, which becomes `1.2`. */
const scalarText = ({ value }) => {
    if (typeof value === 'string' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'number' ? String(Number(value.toPrecision(15))) : '';
};
/** What each alias stands for: the last anchor of its name before it. */
const aliasTargets = (contents) => {
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(contents, {
        Node: (_, node) => {
            if ((0,dist/* isAlias */.Vj)(node)) {
                const target = anchors.get(node.source);
                if (target !== undefined)
                    targets.set(node, target);
            }
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
};

;// CONCATENATED MODULE: ./build/workflows/compose-include.js





/** What a Compose file includes, from the deepest, then the file itself. Throws `Unreadable` for what is not in the repository. */
const withIncluded = (file, { read, within }) => {
    const { path, folder, hasEnvFile } = file;
    if (within.includes(path) || within.length >= compose_include_deepest)
        throw new Unreadable(`includes ${path} in a circle, or too deep`);
    const tree = read(file);
    const included = (at(tree, 'include')?.items() ?? [])
        .flatMap((item) => inItem(item, path))
        .map((each) => ({ ...each, hasEnvFile: hasEnvFile || each.hasEnvFile }))
        .flatMap((each) => withIncluded(each, { read, within: [...within, path] }));
    return [...included, { path, tree, folder }];
};
const compose_include_deepest = 10;
/** A path, or several that are one project together, whose folder is that of the first unless it is said. */
const inItem = (item, from) => {
    const written = item.text === undefined ? at(item, 'path') : item;
    const paths = (written?.text === undefined ? (written?.items() ?? []) : [written]).map((each) => insideOf(external_node_path_.posix.dirname(from), each));
    const said = at(item, 'project_directory');
    const [first = from] = paths;
    const folder = said === undefined ? external_node_path_.posix.dirname(first) : insideOf(external_node_path_.posix.dirname(from), said);
    const hasEnvFile = at(item, 'env_file') !== undefined;
    return paths.map((path) => ({ path, folder, hasEnvFile }));
};
const insideOf = (folder, { text = '' }) => {
    const path = external_node_path_.posix.join(folder, text);
    if ((0,marks/* literal */.eu)(text) === undefined || isAddress(text) || /^\/|^~/.test(text) || /^\.\.(?:\/|$)/.test(path))
        throw new Unreadable(`includes ${(0,marks/* shown */.SP)(text)}, which is not a file of the repository or is known only when it runs`);
    return path;
};

;// CONCATENATED MODULE: ./build/workflows/compose-needs.js


/** What the services of several files need together. */
const needsIn = (files) => {
    const [started, built] = [new Map(), new Map()];
    for (const [name, service] of files.flatMap((file) => at(file, 'services')?.entries() ?? [])) {
        started.set(name, [...(started.get(name) ?? []), ...startedBefore(service)]);
        built.set(name, [...(built.get(name) ?? []), ...contextsOf(service)]);
    }
    return { started, built };
};
const startedBefore = (service) => {
    const before = at(service, 'depends_on');
    const names = before?.entries().map(([name]) => name) ?? [];
    const links = linesAt(service, 'links').map(({ text }) => text.replace(/:.*$/, ''));
    return [...(names.length > 0 ? names : linesAt(before).map(({ text }) => text)), ...links];
};
const contextsOf = (service) => {
    const contexts = at(service, 'build', 'additional_contexts');
    return (contexts === undefined ? [] : pairsIn(contexts)).flatMap(([, value = '']) => value.startsWith('service:') ? value.slice('service:'.length) : []);
};
/** These services and all that they need, each once. */
const withNeeded = (names, needed) => {
    const found = new Set();
    const visit = (name) => {
        if (found.has(name) || found.size >= mostServices)
            return;
        found.add(name);
        needed.get(name)?.forEach(visit);
    };
    names.forEach(visit);
    return [...found];
};
const mostServices = 500;

;// CONCATENATED MODULE: ./build/workflows/dot-env.js


/** Whether a folder has a `.env` file when a build starts: one of the repository, or one that a step wrote before. */
const hasDotEnv = (folder, { text, isWritten }) => {
    const path = external_node_path_.posix.join(folder, '.env');
    return text(path) !== undefined || isWritten?.(path) === true;
};
/** What a `.env` file of Compose says of these names only: it may hold credentials. */
const fromDotEnv = (file, names) => {
    const found = new Map();
    for (const line of file.split(/\r?\n/, mostLines)) {
        const [, name = '', value = ''] = /^\s*(?:export\s+)?(\w+)\s*=(.*)$/.exec(line.slice(0, longestLine)) ?? [];
        if (names.includes(name))
            found.set(name, dot_env_valueOf(value.trim()));
    }
    return found;
};
const mostLines = 1000;
const longestLine = 2000;
const dot_env_valueOf = (written) => {
    const [, quote, inner] = /^(["'])(.*?)\1/.exec(written) ?? [];
    const value = inner ?? (written.split(/\s#/, 1)[0] ?? '').trimEnd();
    return quote !== "'" && value.includes('$') ? values/* unknown */.L5 : value;
};

// EXTERNAL MODULE: ./build/dockerfile/shell/cursor.js
var shell_cursor = __webpack_require__(11546);
;// CONCATENATED MODULE: ./build/workflows/hcl.js





/**
 * Reads an HCL file as the same tree as its JSON form: blocks by their words, `target "app" { … }` as `target`, `app`.
 * Texts keep their `${…}`, and a variable alone is `${NAME}`; conditions, functions and operators are unknown. What is
 * none of this is skipped. Linear in the length of the file.
 */
const readHcl = (file, text) => {
    if (text.length > hcl_longest)
        throw new Unreadable(`is longer than ${hcl_longest} characters`);
    const reader = readerOf(file, (0,marks/* cleaned */.L0)(text));
    const entries = [];
    // A closing bracket of nothing.
    do
        entries.push(...bodyOf(reader, 0));
    while (reader.take(/[\s\S]/) !== undefined);
    return mapTree(() => entries, { file, line: 1 });
};
const hcl_longest = 300_000;
const hcl_deepest = 20;
const readerOf = (file, text) => {
    const cursor = (0,shell_cursor/* cursorOver */.R)(text);
    let [line, counted] = [1, 0];
    return {
        take: (pattern) => cursor.take(pattern)?.[0],
        sees: (pattern) => cursor.take(new RegExp(`(?=${pattern.source})`)) !== undefined,
        isAtEnd: cursor.isAtEnd,
        place: () => {
            for (; counted < cursor.at(); counted += 1)
                if (text.charAt(counted) === '\n')
                    line += 1;
            return { file, line };
        },
    };
};
/** Blanks and comments, with ends of lines where they mean nothing. */
const blanks = ({ take }, alsoLines) => {
    const blank = alsoLines ? /\s+|#[^\n]*|\/\/[^\n]*/ : /[^\S\n]+|#[^\n]*|\/\/[^\n]*/;
    while (take(blank) !== undefined || take(comment) !== undefined || take(/\/\*[\s\S]*/) !== undefined)
        ;
};
const comment = /\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//;
/** Attributes and blocks up to a closing bracket. */
const bodyOf = (reader, depth) => {
    const found = [];
    for (;;) {
        blanks(reader, true);
        const place = reader.place();
        const name = nameHere(reader);
        if (name === undefined) {
            if (reader.isAtEnd() || reader.sees(/\}/))
                return found;
            reader.take(/[\s\S]/);
            continue;
        }
        const labels = [];
        blanks(reader, false);
        for (let label = nameHere(reader); label !== undefined; label = nameHere(reader)) {
            labels.push(label);
            blanks(reader, false);
        }
        if (reader.take(/[=:]/) !== undefined)
            found.push([name, hcl_valueOf(reader, depth)]);
        else if (reader.take(/\{/) !== undefined)
            found.push(block([name, ...labels], hcl_insideOf(reader, depth), place));
    }
};
const nameHere = (reader) => reader.sees(/"/) ? textHere(reader) : reader.take(/[A-Za-z_][\w.-]*/);
const hcl_insideOf = (reader, depth) => {
    if (depth >= hcl_deepest)
        throw new Unreadable('is nested too deeply');
    const entries = bodyOf(reader, depth + 1);
    reader.take(/\}/);
    return entries;
};
const block = ([name = '', ...labels], entries, place) => [
    name,
    labels.toReversed().reduce((inner, label) => mapTree(() => [[label, inner]], place), mapTree(() => entries, place)),
];
/** The value of an attribute, with what stands behind it up to the end of the line or the next item. */
const hcl_valueOf = (reader, depth) => {
    blanks(reader, false);
    const place = reader.place();
    const value = primary(reader, depth, place);
    blanks(reader, false);
    if (value !== undefined && isAtItemEnd(reader))
        return value;
    skipExpression(reader);
    return markedTree(values/* unknown */.L5, place);
};
const isAtItemEnd = (reader) => reader.isAtEnd() || reader.sees(/[\n,\]}]/);
const primary = (reader, depth, place) => {
    if (reader.sees(/"/))
        return markedTree(textHere(reader), place);
    if (reader.take(/\[/) !== undefined)
        return listHere(reader, depth, place);
    if (reader.take(/\{/) !== undefined) {
        const entries = hcl_insideOf(reader, depth);
        return mapTree(() => entries, place);
    }
    const word = reader.take(/[A-Za-z_]\w*(?![\w.([-])|-?\d+(?:\.\d+)?(?![\w.])/);
    if (word === undefined || word === 'null')
        return undefined;
    return markedTree(/^(?:true|false|[-\d].*)$/.test(word) ? word : `\${${word}}`, place);
};
const listHere = (reader, depth, place) => {
    if (depth >= hcl_deepest)
        throw new Unreadable('is nested too deeply');
    const items = [];
    for (;;) {
        blanks(reader, true);
        if (reader.take(/\]/) !== undefined || reader.isAtEnd() || reader.sees(/\}/))
            return listTree(() => items, place);
        if (reader.take(/,/) === undefined)
            items.push(hcl_valueOf(reader, depth + 1));
    }
};
/** A quoted text, with escapes replaced; templates stay as they are, whatever quotes are in them. */
const textHere = (reader) => {
    reader.take(/"/);
    let [found, depth] = ['', 0];
    for (;;) {
        const plain = reader.take(/[^"\\\n${}%]+/);
        if (plain !== undefined) {
            found += plain;
            continue;
        }
        const open = reader.take(/\$\$\{|%%\{/);
        const template = open ?? reader.take(/[$%]\{/);
        if (open === undefined && template !== undefined)
            depth += 1;
        const letter = template ?? reader.take(/\\[\s\S]|[^\n]/);
        if (letter === undefined || (letter === '"' && depth === 0))
            return found;
        if (letter === '}')
            depth = Math.max(0, depth - 1);
        found += letter.startsWith('\\') ? (escapes[letter] ?? letter.slice(1)) : letter;
    }
};
const escapes = { '\\n': '\n', '\\t': '\t', '\\r': '\r' };
/** Moves to the end of an expression: of its line, or of the item it is. */
const skipExpression = (reader) => {
    if (reader.sees(/<<-?\w/)) {
        skipDocument(reader);
        return;
    }
    let depth = 0;
    for (;;) {
        if (reader.isAtEnd() || (depth === 0 && isAtItemEnd(reader)))
            return;
        if (reader.sees(/"/)) {
            textHere(reader);
            continue;
        }
        const letter = reader.take(/[^"()[\]{}\n,]+|[\s\S]/);
        if (letter === undefined)
            return;
        if (/^[([{]/.test(letter))
            depth += 1;
        if (/^[)\]}]/.test(letter))
            depth -= 1;
    }
};
/** A text between a marker and a line with nothing else. */
const skipDocument = (reader) => {
    const marker = reader.take(/<<-?\w+/)?.replace(/^<<-?/, '');
    let line = reader.take(/[^\n]*\n?/);
    while (!reader.isAtEnd() && line?.trim() !== marker)
        line = reader.take(/[^\n]*\n?/);
};

;// CONCATENATED MODULE: ./build/workflows/kept-trees.js


/** Reads a bake file or a Compose file. Throws `Unreadable`. */
const treeOf = (path, form, repository) => repository.tree?.(path, form) ?? readTree(path, form, repository);
const readTree = (path, form, repository) => {
    const text = repository.text(path);
    if (text === undefined)
        throw new Unreadable('is not in the repository, or not a small regular file; what a step makes is not seen');
    return form === 'hcl' ? readHcl(path, text) : readYaml(path, text);
};
/**
 * The same repository, which reads each of these files once for all commands that use it. Every use is counted all the same, because
 * whoever asks for a file goes through all of it.
 */
const withKeptTrees = (repository, spend) => {
    const kept = new Map();
    let left = mostKept;
    const tree = (path, form) => {
        const { length } = repository.text(path) ?? '';
        if (!spend(length))
            throw new Unreadable('comes after more text than is read of all files together');
        const key = `${form} ${path}`;
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const found = readTree(path, form, repository);
        if (length <= left) {
            left -= length;
            kept.set(key, found);
        }
        return found;
    };
    return { ...repository, tree };
};
/** In characters: a tree takes a hundred times as much memory. */
const mostKept = 1_000_000;

;// CONCATENATED MODULE: ./build/workflows/bake-file.js









/** Reads files in their order; later ones add to and override earlier ones. Throws `Unreadable`, which names the file. */
const readDefinition = (paths, sources) => {
    const { repository, variables } = sources;
    const compose = paths.filter((path) => /\.ya?ml$/.test(path));
    const bake = paths.filter((path) => !/\.ya?ml$/.test(path)).map((path) => readBake(path, repository));
    const defaults = new Map(bake.flatMap(blocks('variable')).map(([name, each]) => [name, at(each, 'default')]));
    const { parts, needs } = composeParts(compose, sources);
    const own = new Map();
    for (const [name, target] of bake.flatMap(blocks('target')))
        own.set(name, [...(own.get(name) ?? []), target]);
    const targets = new Map();
    for (const [name, service] of parts.flatMap((part) => [...part]))
        targets.set(name, merged([targets.get(name) ?? new Map(), service]));
    for (const name of own.keys()) {
        const before = targets.get(name);
        targets.set(name, merged([...(before === undefined ? [] : [before]), ...inherited(name, own, new Set())]));
    }
    return {
        targets,
        groups: groupsOf(bake, [...parts.flatMap((part) => [...part.keys()])]),
        needs,
        declared: new Set(defaults.keys()),
        filled: fillerOf(variables, defaults),
    };
};
/** Paths are relative to the folder of the first file, and those of an included one to its own. */
const composeParts = (paths, { repository, variables, hasEnvFile }) => {
    const project = external_node_path_.posix.dirname(paths[0] ?? '.');
    let left = mostIncluded;
    const read = ({ path, folder, hasEnvFile: isGiven }) => {
        left -= 1;
        if (left < 0)
            throw new Unreadable(`includes more than ${mostIncluded} files`);
        if (repository.isWritten?.(path) === true)
            throw new Unreadable(`includes ${path}, which is written by a step before the build: what it says then is known only when it runs`);
        if (!paths.includes(path) && repository.text(path) === undefined)
            throw new Unreadable(`includes ${path}, which is not there, or not a small regular file`);
        const mayBeSet = isGiven || [folder, external_node_path_.posix.dirname(path)].some((each) => hasDotEnv(each, repository));
        return filledCompose(treeOf(path, 'yaml', repository), { variables, mayBeSet });
    };
    const files = paths
        .flatMap((path) => withIncluded({ path, folder: project, hasEnvFile }, { read, within: [] }))
        .map(({ tree, folder }) => ({ tree, prefix: external_node_path_.posix.relative(project, folder) }));
    const parts = [
        ...files.filter(({ prefix }) => prefix !== '').map(({ tree, prefix }) => composeContexts(tree, prefix)),
        ...files.map(({ tree, prefix }) => composeDefinition(tree, prefix)),
    ];
    return { parts, needs: needsIn(files.map(({ tree }) => tree)) };
};
const mostIncluded = 100;
const blocks = (kind) => (tree) => tree.entries().flatMap(([name, value]) => (name === kind ? value.entries() : []));
const readBake = (path, repository) => treeOf(path, path.endsWith('.json') ? 'yaml' : 'hcl', repository);
/** What a target takes from others, each once, then its own. */
const inherited = (name, own, seen) => {
    if (seen.has(name) || seen.size >= mostParents)
        return [];
    seen.add(name);
    const trees = own.get(name) ?? [];
    return [
        ...trees.flatMap((tree) => linesAt(tree, 'inherits')).flatMap(({ text }) => inherited(text, own, seen)),
        ...trees.map((tree) => new Map(tree.entries().map(([key, value]) => [key, [value]]))),
    ];
};
const mostParents = 50;
const merged = (all) => {
    const found = new Map();
    for (const [key, values] of all.flatMap((each) => [...each]))
        found.set(key, [...(found.get(key) ?? []), ...values].slice(-mostValues));
    return found;
};
const mostValues = 100;
/** Without a group of that name, `default` is every service of a Compose file. */
const groupsOf = (bake, services) => new Map([
    ...(services.length > 0 ? [['default', services]] : []),
    ...bake
        .flatMap(blocks('group'))
        .map(([name, group]) => [name, linesAt(group, 'targets').map(({ text }) => text)]),
]);
/** Replaces variables: by what the workflow sets, else by what the file says. All replacements together are counted. */
const fillerOf = (variables, defaults) => {
    let left = mostReplaced;
    const valueOf = (name, depth) => {
        left -= 1;
        if (left < 0 || depth > bake_file_deepest)
            return values/* unknown */.L5;
        const given = variables.get(name);
        if (given !== undefined || !defaults.has(name))
            return given ?? values/* unknown */.L5;
        const value = defaults.get(name);
        return value === undefined ? '' : fill(value.text ?? values/* unknown */.L5, depth + 1);
    };
    const fill = (text, depth) => {
        if (text.length > bake_file_longest)
            return values/* unknown */.L5;
        const filled = text.replaceAll(/[$%]{2}\{|\$\{([^}]*)\}|%\{[^}]*\}/g, (found, inner) => {
            if (/^[$%]{2}/.test(found))
                return found.slice(1);
            return inner !== undefined && /^\w+$/.test(inner.trim()) ? valueOf(inner.trim(), depth) : values/* unknown */.L5;
        });
        return filled.length > bake_file_longest ? values/* unknown */.L5 : filled;
    };
    return (text) => fill(text, 0);
};
const bake_file_longest = 5000;
const bake_file_deepest = 50;
const mostReplaced = 2000;
/** The targets that a name stands for, each once; none when there is no such name. */
const targetsNamed = ({ targets, groups }, name, seen = new Set()) => {
    if (targets.has(name))
        return [name];
    if (seen.has(name) || seen.size >= mostGroups)
        return [];
    seen.add(name);
    return (groups.get(name) ?? []).flatMap((each) => targetsNamed({ targets, groups }, each, seen));
};
const mostGroups = 200;
/** One text of a target, the last that was set. */
const attribute = (attributes, name) => attributes.get(name)?.at(-1);

;// CONCATENATED MODULE: ./build/workflows/bake-paths.js




/** Those that bake reads where none is named. */
const bakeFiles = [
    'docker-bake.json',
    'docker-bake.hcl',
    'docker-bake.override.json',
    'docker-bake.override.hcl',
];
/** The request without files that are made while the job runs, if others are left, and what is said of those. */
const filesKnown = (request) => {
    const { files, spot, repository } = request;
    const isThere = ({ text }) => {
        const path = (0,marks/* literal */.eu)(text) === undefined ? undefined : inRepository(spot, withoutCwd(text));
        return path !== undefined && repository.text(path) !== undefined;
    };
    const known = files.filter(isThere);
    if (known.length === 0)
        return { known: request, left: [] };
    const left = files
        .filter((file) => !isThere(file))
        .map(({ text, written, place }) => ({
        place,
        text: `files: ${(0,marks/* shown */.SP)(written ?? text)} is not in the repository: what it says of the build is not known`,
    }));
    return { known: { ...request, files: known }, left };
};
const withoutCwd = (text) => text.replace(/^cwd:\/\//, '');
/** The files that are read, or why they are not known. */
const pathsOf = ({ files, spot, repository, isCompose }) => {
    const unknownFile = files.find(({ text }) => (0,marks/* literal */.eu)(text) === undefined);
    if (unknownFile !== undefined)
        return `files: ${(0,marks/* shown */.SP)(unknownFile.written ?? unknownFile.text)} is known only when it runs`;
    const named = files.map(({ text }) => inRepository(spot, withoutCwd(text)));
    if (named.includes(undefined))
        return 'files: one is outside the repository';
    if (named.length > 0)
        return named.filter((path) => path !== undefined);
    const folder = inRepository(spot, '.');
    if (folder === undefined)
        return 'the working folder is outside the repository';
    const own = bakeFiles
        .map((name) => external_node_path_.posix.join(folder, name))
        .filter((path) => repository.text(path) !== undefined);
    const found = [...composeFilesIn(folder, repository), ...(isCompose ? [] : own)];
    return found.length > 0 ? found : `there is no ${isCompose ? 'Compose' : 'bake'} file in ${folder}`;
};
/** The first of the files that a step wrote before; of the usual ones, it may also be one that is not in the repository. */
const writtenIn = ({ files, spot, repository, isCompose }, paths) => {
    const folder = inRepository(spot, '.') ?? '.';
    const more = files.length > 0 || isCompose ? [] : bakeFiles.map((name) => external_node_path_.posix.join(folder, name));
    return [...paths, ...more].find((path) => repository.isWritten?.(path) === true);
};

;// CONCATENATED MODULE: ./build/workflows/secrets.js


/**
 * A secret as commands and bake files write it (`id=ID,src=PATH`, `id=ID,env=NAME`), as a setting `secrets` or
 * `secret-files`. The value of a variable is one of the workflow: it is shown only when it is an expression.
 */
const secretSettings = (setting, { spot, variables }) => {
    const parts = new Map(setting.text.split(',').map((part) => {
        const equals = part.indexOf('=');
        return equals === -1 ? [part.trim(), ''] : [part.slice(0, equals).trim(), part.slice(equals + 1)];
    }));
    const id = parts.get('id') ?? '';
    const path = parts.get('src') ?? parts.get('source');
    const isVariable = parts.get('type') === 'env' || parts.has('env');
    if (id === '')
        return [{ ...setting, name: 'secrets', text: values/* unknown */.L5 }];
    if (isVariable || path === undefined) {
        const name = parts.get('env') ?? path ?? id;
        const text = `${id}=${variables.get(name) ?? values/* unknown */.L5}`;
        return [{ ...setting, name: 'secrets', text, written: `${id}=$${name}` }];
    }
    // A shell knows whose home this is; an input does not.
    if (path.startsWith('~'))
        return [{ ...setting, name: 'secret-files', text: `${id}=${values/* unknown */.L5}`, written: `${id}=${path}` }];
    // What is outside of the repository stays as it is: a file of the machine.
    const inside = path.startsWith('/') && !path.startsWith(`${spot.root}/`) ? undefined : inRepository(spot, path);
    return [{ ...setting, name: 'secret-files', text: `${id}=${inside ?? path}` }];
};

;// CONCATENATED MODULE: ./build/workflows/bake-settings.js




/** What a target says about its build, in the words of docker/build-push-action. */
const targetSettings = (request) => {
    const { attributes, definition, spot, place } = request;
    const textOf = (name) => {
        const tree = attributes.get(name)?.at(-1);
        return tree?.text === undefined
            ? undefined
            : { name, text: definition.filled(tree.text), place: tree.place };
    };
    const context = textOf('context') ?? { name: 'context', text: '.', place };
    const file = textOf('dockerfile');
    const source = sourceSettings(spot, {
        context,
        file: file === undefined ? undefined : { ...file, name: 'file' },
        isInContext: true,
    });
    const inline = attributes.get('dockerfile-inline')?.at(-1);
    return {
        settings: [...source.settings, ...otherSettings(request)],
        remarks: [
            ...source.remarks,
            ...(inline === undefined
                ? []
                : [{ place: inline.place, text: 'the Dockerfile is in this file; write it to one of its own' }]),
        ],
    };
};
/** Everything but the context and the Dockerfile. */
const otherSettings = (request) => [...request.attributes].flatMap(([name, trees]) => {
    const kind = kinds.get(name);
    if (kind === undefined)
        return [];
    if (kind.form === 'map')
        return trees.flatMap((tree) => mapSettings(kind.name, tree, request));
    const used = kind.form === 'all' ? trees : trees.slice(-1);
    return used.flatMap((tree) => listSettings(kind.name, tree, request));
});
const map = (name) => ({ name, form: 'map' });
const list = (name) => ({ name, form: 'list' });
const bake_settings_all = (name) => ({ name, form: 'all' });
/** The attributes that are settings, and what docker/build-push-action calls them. */
const kinds = new Map(Object.entries({
    args: map('build-args'),
    annotations: bake_settings_all('annotations'),
    attest: bake_settings_all('attests'),
    'cache-from': bake_settings_all('cache-from'),
    'cache-to': list('cache-to'),
    contexts: map('build-contexts'),
    entitlements: bake_settings_all('allow'),
    'extra-hosts': list('add-hosts'),
    labels: map('labels'),
    network: list('network'),
    'no-cache': list('no-cache'),
    'no-cache-filter': list('no-cache-filters'),
    output: list('outputs'),
    platforms: list('platforms'),
    provenance: list('provenance'),
    pull: list('pull'),
    sbom: list('sbom'),
    secret: bake_settings_all('secret'),
    'shm-size': list('shm-size'),
    ssh: bake_settings_all('ssh'),
    tags: list('tags'),
    target: list('target'),
    ulimits: list('ulimit'),
}));
const mapSettings = (name, tree, { definition, spot, variables }) => pairsIn(tree).map(([key, value, each]) => {
    // An argument without a value takes that of the environment.
    const raw = value === undefined ? (variables.get(key) ?? '\0') : definition.filled(value);
    const text = `${definition.filled(key)}=${raw}`;
    return { name, text: name === 'build-contexts' ? namedContext(spot, text) : text, place: each.place };
});
const listSettings = (name, tree, { definition, spot, variables }) => {
    const items = tree.text === undefined && tree.items().length > 0 ? tree.items() : [tree];
    return items.flatMap((item) => {
        const text = definition.filled(item.text ?? joined(item));
        const setting = { name, text, place: item.place };
        if (text === '' || (text === 'false' && name !== 'provenance' && name !== 'sbom'))
            return [];
        if (name === 'secret')
            return secretSettings(setting, { spot, variables });
        return name === 'ssh' && item.text === undefined ? { ...setting, text: agentOf(item) } : setting;
    });
};
/** An object such as `{ id = "netrc", src = ".netrc" }`, as the text that it is short for. */
const joined = (item) => item
    .entries()
    .map(([name, value]) => `${name}=${value.text ?? ''}`)
    .join(',');
const agentOf = (item) => {
    const id = textAt(item, 'id') ?? 'default';
    const paths = textAt(item, 'paths');
    return paths === undefined ? id : `${id}=${paths}`;
};

;// CONCATENATED MODULE: ./build/workflows/overrides.js




/**
 * What `TARGET.KEY=VALUE` or `TARGET.KEY+=VALUE` of bake sets for one target; nothing when it is for another. Undefined:
 * it cannot be told what it sets.
 */
const readOverride = (setting, { name, spot, variables }) => {
    const [, pattern = '', key = '', rest = '', sign, written = ''] = /^([^.=]+)\.([\w-]+)(?:\.([^=+]+))?(?:(\+?=)([\s\S]*))?$/.exec(setting.text) ?? [];
    const isNamed = key !== '' && (0,marks/* literal */.eu)(pattern) !== undefined && !/[?[\\]/.test(pattern);
    if (!isNamed || (sign === undefined && (key !== 'args' || rest === '')))
        return undefined;
    if (!isFor(pattern, name))
        return [];
    // An argument without a value takes that of the environment.
    const value = sign === undefined ? (variables.get(rest) ?? values/* unknown */.L5) : written;
    const canonical = names.get(key) ?? key;
    const isAdded = sign === '+=';
    const one = (text) => ({ ...setting, name: canonical, text, isAdded });
    // Nothing is put in the place of what the file says.
    if (sign === '=' && written === '' && rest === '' && !/^(?:context|file)$/.test(canonical))
        return (canonical === 'secret' ? ['secrets', 'secret-files'] : [canonical]).map((each) => ({
            ...one(''),
            name: each,
        }));
    if (canonical === 'secret')
        return secretSettings(one(value), { spot, variables }).map((each) => ({ ...each, isAdded }));
    if (canonical === 'context')
        return [one(inRepository(spot, value) ?? value)];
    // It is relative to a context that may have been overridden too.
    if (canonical === 'file')
        return [{ ...one(values/* unknown */.L5), written: value }];
    const text = rest === '' ? value : `${rest}=${value}`;
    return [one(canonical === 'build-contexts' ? namedContext(spot, text) : text)];
};
/** Whether a name has the parts between the `*` of a pattern, in their order. */
const isFor = (pattern, name) => {
    const [first = '', ...parts] = pattern.split('*');
    const last = parts.pop();
    if (last === undefined)
        return first === name;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const part of parts) {
        const found = name.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
};
const names = new Map(Object.entries({
    args: 'build-args',
    attest: 'attests',
    contexts: 'build-contexts',
    dockerfile: 'file',
    'extra-hosts': 'add-hosts',
    'no-cache-filter': 'no-cache-filters',
    output: 'outputs',
    platform: 'platforms',
    secrets: 'secret',
    ulimits: 'ulimit',
}));
const maps = new Set(['build-args', 'build-contexts', 'labels']);
/** Bake adds these to what the file says, whatever the sign (buildx 0.38, `Target.AddOverrides`). */
const added = new Set(['allow', 'annotations', 'attests', 'entitlements']);
/** Settings with overrides in their place: those of maps by name, all others as a whole. */
const overridden = (settings, sets) => {
    const whole = new Set(sets.flatMap(({ name, text, isAdded }) => isAdded || maps.has(name) || (added.has(name) && text !== '') ? [] : name));
    return [...settings.filter(({ name }) => !whole.has(name)), ...sets.filter(({ text }) => text !== '')];
};

// EXTERNAL MODULE: ./build/dockerfile/programs/file-moves.js
var file_moves = __webpack_require__(70936);
// EXTERNAL MODULE: ./build/dockerfile/go-commands.js
var go_commands = __webpack_require__(41328);
;// CONCATENATED MODULE: ./build/workflows/written-files.js





/** Notes what a program writes by its arguments; redirections are noted by whoever reads them. */
const noteWrites = (started, spot, written) => {
    for (const path of pathsWritten(started))
        noteWritten(external_node_path_.posix.resolve(started.folder, path), spot, written);
};
/** Notes a file at an absolute path, unless it is outside the repository or not known. */
const noteWritten = (path, { root }, written) => {
    const inside = (0,marks/* literal */.eu)(path) === undefined ? undefined : inRepository({ root, folder: root }, path);
    if (inside !== undefined && written.size < mostWritten)
        written.add(inside);
};
const mostWritten = 1000;
const pathsWritten = (started) => {
    const move = (0,file_moves/* fileMoveOf */.F)(started);
    if (move !== undefined) {
        const { sources, target } = move;
        const into = sources.map((source) => external_node_path_.posix.join(target, external_node_path_.posix.basename(source)));
        return target.endsWith('/') ? into : [target, ...into];
    }
    const [program = '', ...words] = started.words.map(({ text }) => text);
    const operands = words.filter((word) => !word.startsWith('-'));
    switch ((0,go_commands/* programName */.kX)(program)) {
        case 'tee':
        case 'patch':
            return operands;
        case 'sed':
        case 'perl':
        case 'yq':
        case 'gsed':
            return words.some((word) => /^-(?:[a-zA-Z]*i|-in-?place)/.test(word)) ? operands : [];
        case 'curl':
        case 'wget':
            return words.flatMap((word, at) => /^(?:-[a-zA-Z]*[oO]|--output|--output-document)$/.test(word)
                ? (words[at + 1] ?? [])
                : (/^--output(?:-document)?=(.*)$/.exec(word)?.[1] ?? []));
        default:
            return [];
    }
};
/** The same repository, whose files a job may have written over. */
const withWritten = (repository, written) => written.size === 0 ? repository : { ...repository, isWritten: (path) => written.has(path) };
/** Says of a Dockerfile that a step writes over that a run has to do so, too; of one that is named and not there, others say it. */
const withWrittenDockerfile = (build, repository) => {
    const { settings, remarks } = build;
    if (settings.some(({ name }) => name === 'bake-target'))
        return build;
    const found = writtenDockerfile(build, repository);
    const isNamed = settings.some(({ name, text }) => name === 'file' && text === found);
    if (found === undefined || (isNamed && repository.text(found) === undefined))
        return build;
    return { ...build, remarks: [...remarks, aboutWritten(found, build)] };
};
/** The Dockerfile that settings name, if a step wrote it. */
const writtenDockerfile = ({ settings }, { isWritten, text: textOf }) => {
    const named = (name) => settings.findLast((each) => each.name === name)?.text;
    const [context, file] = [named('context'), named('file')];
    const names = context === undefined ? [] : ['Dockerfile', 'Containerfile'];
    const paths = file === undefined ? names.map((name) => external_node_path_.posix.join(context ?? '', name)) : [file];
    const there = paths.filter((path) => textOf(path) !== undefined);
    return (there.length > 0 ? there : paths).find((path) => isWritten?.(path));
};
const aboutWritten = (path, { place }) => ({
    place,
    text: `file: ${path} is written by a step before the build; what writes it belongs in the input prepare`,
});

;// CONCATENATED MODULE: ./build/workflows/bake.js













/** One build for each target; without one that can be named, a build that says why. */
const bakeBuilds = (request) => {
    const { by, where, place, spot, variables, repository } = request;
    const failed = (text) => [
        { by, where, place, settings: [], remarks: [{ place, text }] },
    ];
    const { known, left } = filesKnown(request);
    const paths = pathsOf(known);
    if (typeof paths === 'string')
        return request.isImplied === true ? [] : failed(paths);
    const written = writtenIn(known, paths);
    if (written !== undefined)
        return failed(`files: ${written} is written by a step before the build: what it says then is known only when it runs`);
    try {
        const hasEnvFile = request.hasEnvFile || hasDotEnv(inRepository(spot, '.') ?? '.', repository);
        const definition = readDefinition(paths, { repository, variables, hasEnvFile });
        const found = namesOf(request, definition);
        // Compose files may be about images of others only.
        const buildsNothing = request.isImplied === true || (request.isCompose && request.targets.length === 0);
        if (typeof found === 'string')
            return buildsNothing ? [] : failed(found);
        const noDefaultAttestations = variables.get(noDefaultAttestationsName);
        return found.slice(0, mostTargets).map((name) => {
            const build = buildOf(known, { definition, paths, name });
            return { ...build, remarks: [...build.remarks, ...left], noDefaultAttestations };
        });
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return failed(`${paths.join(', ')}: ${error.message}`);
    }
};
const mostTargets = 50;
/** The targets that are built, or why they are not known. */
const namesOf = (request, definition) => {
    const { targets } = request;
    const within = (name) => targetsNamed(definition, name);
    const unknownTarget = targets.find(({ text }) => (0,marks/* literal */.eu)(text) === undefined);
    if (unknownTarget !== undefined)
        return `targets: ${(0,marks/* shown */.SP)(unknownTarget.written ?? unknownTarget.text)} is known only when it runs`;
    const wanted = targets.length > 0 ? targets.map(({ text }) => text) : ['default'];
    const asked = (request.isCompose && targets.length > 0 ? wanted : wanted.flatMap(within)).filter((name) => targets.length > 0 || isOn(request, definition.targets.get(name)));
    const { started, built } = definition.needs;
    const needed = withNeeded(request.withStarted === true ? withNeeded(asked, started) : asked, built);
    const found = request.isCompose
        ? needed.filter((name) => definition.targets.has(name))
        : [...new Set(asked)];
    return found.length > 0 ? found : `there is no target ${wanted.join(', ')} that is built`;
};
/** Whether Compose builds a service that nobody names: it has no profile, or one that is turned on or may be. */
const isOn = ({ isCompose, profiles, variables }, service) => {
    const own = linesAt(service?.get('profiles')?.at(-1)).map(({ text }) => text);
    if (!isCompose || own.length === 0)
        return true;
    const on = [...profiles.map(({ text }) => text), variables.get('COMPOSE_PROFILES') ?? '']
        .flatMap((text) => text.split(','))
        .map((text) => text.trim());
    return on.some((text) => text === '*' || (0,marks/* literal */.eu)(text) === undefined || own.includes(text));
};
const buildOf = (request, { definition, paths, name }) => {
    const { by, place, spot, variables, others, isCompose } = request;
    const attributes = definition.targets.get(name) ?? new Map();
    const target = { attributes, definition, spot, variables, place };
    const read = request.overrides.map((each) => readOverride(each, { name, spot, variables }));
    const sets = read.flatMap((each) => each ?? []);
    const isImplied = request.isImplied === true && attribute(attributes, 'pull_policy')?.text !== 'build';
    const where = `${request.where}, ${isCompose ? 'service' : 'target'} ${name}`;
    const common = { by, where, place, service: name, isImplied };
    const remarks = [
        ...aboutAttributes(attributes),
        ...(isImplied ? [aboutImplied(attributes, place)] : []),
        ...aboutOverrides(request.overrides.filter((_, index) => read[index] === undefined)),
    ];
    const folder = inRepository(spot, '.') ?? '.';
    if (paths.every((path) => external_node_path_.posix.dirname(path) === folder) &&
        isReadByRun(paths, sets, { definition, variables })) {
        const settings = [
            { name: 'context', text: folder, place },
            { name: 'bake-target', text: name, place },
            ...overridden(otherSettings(target).filter(isForInputs), sets),
            ...others,
        ];
        const more = aboutDockerfile(target, request.repository);
        return { ...common, settings, remarks: [...remarks, ...more] };
    }
    const said = targetSettings(target);
    const changed = overriddenSource(said.settings, sets);
    const settings = [...overridden(changed, sets), ...others];
    return { ...common, settings, remarks: [...remarks, ...said.remarks] };
};
const aboutOverrides = (unread) => unread.map(({ text, written, place }) => ({
    place,
    text: `set: of ${(0,marks/* shown */.SP)(written ?? text)}, it is not known what it sets`,
}));
const aboutAttributes = (attributes) => Object.entries(notFollowed).flatMap(([each, text]) => (attributes.get(each) ?? []).slice(-1).map((tree) => ({ place: tree.place, text: `${each}: ${text}` })));
/** Without `--build`, an image that has a name is pulled where that is possible. */
const aboutImplied = (attributes, place) => {
    const image = attribute(attributes, 'image');
    return image === undefined || attribute(attributes, 'pull_policy')?.text === 'never'
        ? { place, text: 'it is built only where its image is not there' }
        : { place: image.place, text: 'it is built only where its image is not there and cannot be pulled' };
};
const notFollowed = {
    extends: 'what the other service says of its build is not read',
    matrix: 'targets that bake makes by a matrix are not told apart',
};
/** A block that names the target alone builds its Dockerfile all the same. */
const aboutDockerfile = (target, repository) => {
    if (target.attributes.has('dockerfile-inline'))
        return [];
    const path = writtenDockerfile(targetSettings(target), repository);
    return path === undefined ? [] : [aboutWritten(path, target)];
};
/** A context or Dockerfile that is overridden is relative to other things: it is left open. */
const overriddenSource = (settings, sets) => sets.some(({ name }) => name === 'context')
    ? settings
        .filter(({ name }) => name !== 'context')
        .map((each) => (each.name === 'file' ? { ...each, text: values/* unknown */.L5 } : each))
    : settings;
/**
 * Whether `bake-target` has a run read the same of the working folder: its usual files and no Compose file, no override of what
 * it cannot be combined with, and no variable that the workflow sets, which a run does not hand on.
 */
const isReadByRun = (paths, sets, { definition, variables }) => paths.every((path) => bakeFiles.includes(external_node_path_.posix.basename(path))) &&
    !sets.some(({ name }) => /^(?:context|file|target)$/.test(name)) &&
    ![...definition.declared].some((name) => variables.has(name));
/** What `bake-target` does not take from the file. */
const isForInputs = ({ name, text }) => !/^(?:target|build-args|build-contexts|network|platforms)$/.test(name) ||
    (name === 'platforms' && (0,marks/* portable */.Oj)(text) === undefined);

;// CONCATENATED MODULE: ./build/workflows/expressions.js



const noScope = { env: new Map(), inputs: undefined, matrix: new Map() };
/**
 * A text with the values of its expressions; those that are not known stay in it as marks. Unknown as a whole when it
 * would grow beyond reason, as where each of several variables has the one before many times.
 */
const evaluated = (text, scope) => {
    if (!text.includes('${{'))
        return text;
    let length = 0;
    const found = [];
    for (const { text: written, expression } of (0,marks/* piecesOf */.Xe)(text)) {
        const value = expression === undefined
            ? written
            : (expressions_valueOf(expression, scope) ?? (0,marks/* marked */.xI)(written.slice(0, longestExpression)));
        length += value.length;
        if (length > text.length + mostAdded)
            return values/* unknown */.L5;
        found.push(value);
    }
    return found.join('');
};
const longestExpression = 500;
const mostAdded = 20_000;
/** Undefined: not known. Only single values, `format` of them, and `A || B || C` are computed. */
const expressions_valueOf = (expression, scope) => {
    const parts = expression.split('||');
    // A bar in a text.
    if (parts.length > mostParts || parts.some((part) => part.split("'").length % 2 === 0))
        return undefined;
    let value;
    for (const [at, part] of parts.entries()) {
        value = formatted(part.trim(), scope) ?? singleValue(part, scope);
        // What is not known may be nothing.
        const isLast = at === parts.length - 1;
        if (value === undefined || (!isLast && (0,marks/* literal */.eu)(value) === undefined))
            return undefined;
        if (!/^(?:|false|0)$/.test(value))
            return value;
    }
    return value;
};
const mostParts = 20;
/** `format('a {0}', VALUE)`; undefined for anything else. */
const formatted = (text, scope) => {
    const [, pattern, rest = ''] = /^format\(\s*'([^']*)'((?:,[^,()]*)*)\)$/.exec(text) ?? [];
    if (pattern === undefined)
        return undefined;
    const values = rest
        .split(',')
        .slice(1)
        .map((each) => singleValue(each, scope));
    if (/\{\{|\}\}/.test(pattern) || values.includes(undefined))
        return undefined;
    return pattern.replaceAll(/\{(\d)\}/g, (found, at) => values[Number(at)] ?? found);
};
const singleValue = (written, { env, inputs, matrix, secrets, actionPath }) => {
    const text = written.trim();
    const [, quoted] = /^'((?:[^']|'')*)'$/.exec(text) ?? [];
    if (quoted !== undefined)
        return quoted.replaceAll("''", "'");
    if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text))
        return text;
    if (text === 'github.workspace')
        return workspace;
    if (text === 'github.action_path')
        return actionPath;
    const [, context = '', name = ''] = /^(env|inputs|matrix|secrets)\.([\w.-]+)$/.exec(text) ?? [];
    if (context === 'env')
        return env.get(name);
    // Names of these are the same in any case.
    const lower = name.toLowerCase();
    if (context === 'inputs')
        return inputs === undefined ? undefined : (inputs.get(lower) ?? '');
    if (context === 'secrets')
        return secrets?.get(lower);
    return context === 'matrix' && matrix !== undefined ? matrixValue(matrix, lower) : undefined;
};
/** Undefined for a part of what an expression makes, and for a map or a list. */
const matrixValue = (matrix, name) => {
    const isPart = (other) => name.startsWith(`${other}.`) || other.startsWith(`${name}.`);
    return matrix.get(name) ?? ([...matrix.keys()].some(isPart) ? undefined : '');
};

;// CONCATENATED MODULE: ./build/workflows/other-builders.js
const withoutDockerfile = (what) => `${what} makes images without a Dockerfile: nothing of it can be measured here`;
const byItself = (what, file) => `${what} may build images as ${file} says, which is not read`;
const notRead = (what) => `${what} builds a Dockerfile, but its flags are not read: write context, file, target and build-args yourself`;
/** What is said of Kaniko. */
const kanikoText = notRead('kaniko');
/** Targets of build drivers that are about images by their name. */
const ofImages = /docker|image|container|(?:^|[:_-])oci(?:$|[:_-])/i;
/** Programs that make images in their own way, with the verbs that do, and what is said of them. */
const programs = new Map(Object.entries({
    ko: { verbs: /^(?:build|publish|resolve|apply|create|run)$/, text: withoutDockerfile('ko') },
    pack: { verbs: /^build$/, text: withoutDockerfile('pack') },
    goreleaser: { verbs: /^(?:release|build)$/, text: byItself('goreleaser', 'its own file') },
    earthly: { verbs: /^/, text: byItself('earthly', 'an Earthfile') },
    skaffold: { verbs: /^(?:build|run|dev)$/, text: byItself('skaffold', 'its own file') },
    buildctl: { verbs: /^build$/, text: notRead('buildctl') },
    task: { verbs: ofImages, text: byItself('task', 'a Taskfile') },
    just: { verbs: ofImages, text: byItself('just', 'a justfile') },
    mage: { verbs: ofImages, text: byItself('mage', 'its own code') },
    img: { verbs: /^build$/, text: notRead('img') },
    depot: { verbs: /^(?:build|bake)$/, text: notRead('depot') },
    az: { verbs: /^build$/, text: notRead('az acr build'), with: 'acr' },
    gcloud: { verbs: /^submit$/, text: byItself('gcloud builds submit', 'its own file'), with: 'builds' },
    fly: { verbs: /^deploy$/, text: byItself('fly deploy', 'its own file') },
    flyctl: { verbs: /^deploy$/, text: byItself('flyctl deploy', 'its own file') },
    apko: { verbs: /^(?:build|publish)$/, text: withoutDockerfile('apko') },
    nixpacks: { verbs: /^build$/, text: withoutDockerfile('nixpacks') },
    dagger: { verbs: /^(?:call|run|do)$/, text: byItself('dagger', 'its own code') },
    tilt: { verbs: /^(?:up|ci)$/, text: byItself('tilt', 'a Tiltfile') },
    devspace: { verbs: /^(?:build|deploy|dev)$/, text: byItself('devspace', 'its own file') },
    nix: { verbs: ofImages, text: byItself('nix', 'its own file') },
    'nix-build': { verbs: ofImages, text: byItself('nix-build', 'its own file') },
    bazel: { verbs: ofImages, text: byItself('bazel', 'a BUILD file') },
    bazelisk: { verbs: ofImages, text: byItself('bazelisk', 'a BUILD file') },
    werf: { verbs: /^(?:build|converge)$/, text: byItself('werf', 'its own file') },
}));
/** Whether one of these programs is named in a line. */
const namesBuilder = (line) => (line.match(/[\w-]+/g) ?? []).some((word) => programs.has(word) || word === 'kaniko');
/** What is said of a command that makes images in its own way; undefined: it is another one. */
const otherBuilderIn = (program, [first, ...words]) => {
    const other = programs.get(program);
    if (isKaniko(first, words))
        return kanikoText;
    return other !== undefined &&
        (other.with === undefined || words.some(({ wide }) => wide === other.with)) &&
        words.some(({ wide }) => !wide.startsWith('-') && other.verbs.test(wide))
        ? other.text
        : undefined;
};
/** `/kaniko/executor`, or its image in a container. */
const isKaniko = (first, words) => first?.wide === '/kaniko/executor' ||
    (/^(?:docker|podman|nerdctl)$/.test(first?.wide ?? '') &&
        words.some(({ wide }) => wide === 'run') &&
        words.some(({ wide }) => isKanikoImage(wide)));
/** Whether a reference is one of the image of Kaniko. */
const isKanikoImage = (reference) => /(?:^|\/)kaniko(?:-project)?\/executor(?:[:@]|$)/.test(reference);
/** The same of the action that starts goreleaser, by its arguments; undefined: it only installs or checks something. */
const goreleaserAction = (args) => /(?:^|\s)(?:release|build)(?:\s|$)/.test(args) ? programs.get('goreleaser')?.text : undefined;

// EXTERNAL MODULE: ./build/dockerfile/shell/state.js
var state = __webpack_require__(99547);
;// CONCATENATED MODULE: ./build/workflows/runner-variables.js




const fromGitHub = (name) => [
    `GITHUB_${name.toUpperCase()}`,
    (0,marks/* marked */.xI)(`\${{ github.${name} }}`),
];
/** What every step has, with values where they are known. */
const runnerVariables = new Map([
    // A runner and earlier steps may set any other.
    [state/* anyOther */.rH, values/* unknown */.L5],
    ['CI', 'true'],
    ['GITHUB_ACTIONS', 'true'],
    ['GITHUB_WORKSPACE', workspace],
    ...[
        ...['actor', 'base_ref', 'event_name', 'head_ref', 'ref', 'ref_name', 'ref_type', 'repository'],
        ...['repository_owner', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha', 'workflow'],
    ].map(fromGitHub),
    // The reader of Dockerfiles knows them for images.
    ['HOME', values/* unknown */.L5],
    ['GOPATH', values/* unknown */.L5],
]);

;// CONCATENATED MODULE: ./build/workflows/step-inputs.js



/** The inputs of a step, those of a list one by one. */
const settingsIn = (step) => (at(step.tree, 'with')?.entries() ?? []).flatMap(([name, value]) => valuesOf(name.toLowerCase(), value, step));
const valuesOf = (name, value, { scope }) => {
    const lines = single.has(name)
        ? [{ text: value.text ?? '', place: value.place }]
        : linesOf(value);
    const texts = lines.map(({ text, place }) => ({ text: unquoted(evaluated(text, scope).trim()), place }));
    const separated = commas.has(name)
        ? texts.flatMap(({ text, place }) => text.split(',').map((each) => ({ text: each.trim(), place })))
        : texts;
    // A value of several lines may come out of one expression.
    return separated
        .flatMap(({ text, place }) => text.split('\n').map((each) => ({ name, text: each, place })))
        .filter(({ text }) => text !== '' && (!/^(?:false|False|FALSE)$/.test(text) || usuallyOn.has(name)));
};
/** Without a word they are on: `false` says something. */
const usuallyOn = new Set(['provenance', 'sbom']);
/** Items of lists are values of CSV, which may be in quotes as a whole. */
const unquoted = (text) => /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
const single = new Set(['context', 'file', 'target', 'workdir', 'network', 'source']);
const commas = new Set(('platforms platform targets archs no-cache-filters containerfiles dockerfiles ' +
    'secret-envs ssh add-hosts allow').split(' '));
/**
 * The items of a list that an action reads as lines of CSV. An item that is in quotes and has several lines has a value
 * that is not shown as one line of an input: it is unknown.
 */
const linesOf = (value) => {
    const found = [];
    let isWithin = false;
    for (const line of value.lines()) {
        const isOdd = (line.text.split('"').length - 1) % 2 === 1;
        if (isWithin) {
            isWithin = !isOdd;
            continue;
        }
        const [, name] = /^\s*"([^"=]*)/.exec(line.text) ?? [];
        isWithin = isOdd && name !== undefined;
        if (isWithin)
            found.push({ ...line, text: `${name}=${values/* unknown */.L5}` });
        // Docker's actions either leave a comment out or give it to a build that does not heed it.
        else if (!/^\s*(?:#|$)/.test(line.text))
            found.push(line);
    }
    return found;
};

;// CONCATENATED MODULE: ./build/workflows/actions.js










/** The builds of images that the action of a step starts; none for any other action. */
const buildsOfAction = (step, uses, repository) => {
    const [name = '', version = ''] = uses.split('@');
    if (name.toLowerCase() === 'goreleaser/goreleaser-action') {
        const said = goreleaserAction(evaluated(textAt(step.tree, 'with', 'args') ?? '', step.scope));
        return said === undefined ? [] : [empty(step, uses, said)];
    }
    if (uses.startsWith('docker://') && isKanikoImage(uses))
        return [empty(step, uses, kanikoText)];
    const read = readers.get(name.toLowerCase());
    if (read === undefined)
        return [];
    // The first version of Docker's was another program.
    if (/^v1(?:\.|$)/.test(version) && /^docker\//i.test(name))
        return [
            empty(step, uses, 'inputs of version 1 are not read; they mean other things than those of later ones'),
        ];
    return read(step, uses, repository);
};
const empty = (step, by, text) => {
    const { place } = step.tree;
    return { by, where: step.where, place, settings: [], remarks: [{ place, text }] };
};
const buildPush = (step, by) => {
    const { spot, where } = step;
    const { place } = step.tree;
    const settings = settingsIn(step);
    if (settings.some(({ name, text }) => name === 'call' && isOtherMethod(text)))
        return [];
    const context = settings.findLast(({ name }) => name === 'context') ?? {
        name: 'context',
        text: '{{defaultContext}}',
        place,
    };
    const file = settings.findLast(({ name }) => name === 'file');
    const source = sourceSettings(spot, { ...gitContext(context, file, step), isInContext: false });
    const others = settings
        .filter(({ name }) => name !== 'context' && name !== 'file' && !silent.has(name))
        .map((setting) => setting.name === 'build-contexts' ? { ...setting, text: namedContext(spot, setting.text) } : setting)
        .map((setting) => fromVariable(setting, step));
    return [
        {
            by,
            where,
            place,
            settings: [...source.settings, ...others, ...usualPlatforms(others, step.scope.env, place)],
            remarks: source.remarks,
            noDefaultAttestations: step.scope.env.get(noDefaultAttestationsName),
        },
    ];
};
/** `{{defaultContext}}:FOLDER`, or no context at all, is the commit itself: a Dockerfile is then named inside of the folder. */
const gitContext = (context, file, { spot }) => {
    const [, folder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/.exec(context.text) ?? [undefined, undefined];
    if (!context.text.startsWith('{{'))
        return { context, file };
    const top = external_node_path_.posix.join(spot.root, folder ?? '');
    const isPlain = file !== undefined && (0,marks/* literal */.eu)(file.text) !== undefined;
    return {
        context: { ...context, text: top },
        file: isPlain ? { ...file, text: external_node_path_.posix.join(top, file.text) } : file,
    };
};
const silent = new Set(['call', 'debug', 'github-token']);
/** `secret-envs: ID=NAME`, and an argument without a value: that of a variable of the step. */
const fromVariable = (setting, { scope }) => {
    const valueOf = (name) => scope.env.get(name) ?? runnerVariables.get(name) ?? values/* unknown */.L5;
    if (setting.name === 'build-args' && /^\w+$/.test(setting.text))
        return { ...setting, text: `${setting.text}=${valueOf(setting.text)}` };
    if (setting.name !== 'secret-envs')
        return setting;
    const [id = '', name = ''] = setting.text.split('=');
    return { ...setting, name: 'secrets', text: `${id}=${valueOf(name)}` };
};
const bake = (step, by, repository) => {
    const { scope, where } = step;
    const { place } = step.tree;
    const settings = settingsIn(step);
    if (settings.some(({ name, text }) => name === 'call' && isOtherMethod(text)))
        return [];
    const all = (name) => settings.filter((each) => each.name === name);
    const [source] = all('source');
    const address = source === undefined || !isAddress(source.text) ? undefined : source.text;
    if (address !== undefined)
        return [empty(step, by, `source: ${(0,marks/* shown */.SP)(address)} is another repository, which is not read`)];
    const folder = all('workdir')[0]?.text ?? (source?.text.startsWith('{{') === true ? '.' : (source?.text ?? '.'));
    if ((0,marks/* literal */.eu)(folder) === undefined)
        return [empty(step, by, `workdir: ${(0,marks/* shown */.SP)(folder)} is known only when it runs`)];
    const given = all('vars').map(({ text }) => {
        const equals = text.indexOf('=');
        return [text.slice(0, equals), text.slice(equals + 1)];
    });
    return bakeBuilds({
        ...{ by, where, place, repository, profiles: [], isCompose: false, hasEnvFile: false },
        spot: { ...step.spot, folder: external_node_path_.posix.resolve(step.spot.folder, folder) },
        variables: new Map([...runnerVariables, ...scope.env, ...given]),
        files: all('files').flatMap((each) => each.text.split(',').map((text) => ({ ...each, text: text.trim() }))),
        targets: all('targets'),
        overrides: all('set'),
        others: settings.filter(({ name }) => callInputs.has(name)),
    });
};
const callInputs = new Set(['push', 'load', 'no-cache', 'pull', 'provenance', 'sbom', 'builder', 'allow']);
/** Buildah looks for each Containerfile in the context when it is not in the working folder. */
const buildah = (step, by, repository) => {
    const { spot, where } = step;
    const { place } = step.tree;
    const settings = settingsIn(step).map((each) => ({
        ...each,
        name: buildahNames.get(each.name) ?? each.name,
    }));
    const context = settings.findLast(({ name }) => name === 'context') ?? { name: 'context', text: '.', place };
    const files = settings.filter(({ name }) => name === 'file');
    if (files.length === 0)
        return [
            empty(step, by, 'it has no Containerfile: what the step builds from its inputs alone cannot be built here'),
        ];
    const others = settings.filter(({ name }) => name !== 'context' && name !== 'file');
    return files.map((file) => {
        const source = [false, true]
            .map((isInContext) => sourceSettings(spot, { context, file, isInContext }))
            .find(({ settings: found }) => repository.text(found.find(({ name }) => name === 'file')?.text ?? '') !== undefined);
        const said = source ?? sourceSettings(spot, { context, file, isInContext: false });
        return { by, where, place, settings: [...said.settings, ...others], remarks: said.remarks };
    });
};
const buildahNames = new Map([
    ['archs', 'platforms'],
    ['containerfiles', 'file'],
    ['dockerfiles', 'file'],
    ['platform', 'platforms'],
]);
const readers = new Map([
    ['docker/build-push-action', buildPush],
    // They take the inputs of Docker's action.
    ['depot/build-push-action', buildPush],
    ['useblacksmith/build-push-action', buildPush],
    ['docker/bake-action', bake],
    ['depot/bake-action', bake],
    ['redhat-actions/buildah-build', buildah],
]);

;// CONCATENATED MODULE: ./build/workflows/built-before.js

/**
 * Leaves out what a command builds only where it is not there, if a build before has made it; notes all other builds. Build arguments
 * of the same service do not count: it is because of them that `docker compose build --build-arg …` comes before `docker compose up`.
 */
const withoutBuilt = (builds, before) => builds.filter((build) => {
    const { isImplied, service } = build;
    if (isImplied === true)
        return (!before.has(keyOf(build, service)) && !builtWithout(build, before).some((each) => agree(each, build)));
    const key = keyOf(build, service);
    if (service !== undefined || isKnown(build))
        before.set(key, [...(before.get(key) ?? []), build]);
    return true;
});
/** A build that is told without a service may be any that has the same Dockerfile, unless an argument says otherwise. */
const builtWithout = (build, before) => before.get(keyOf(build, undefined)) ?? [];
/** Whether no build argument has two values. */
const agree = (one, other) => {
    const given = new Map(argumentsOf(one));
    return argumentsOf(other).every(([name, value]) => (given.get(name) ?? value) === value);
};
const argumentsOf = ({ settings }) => settings.flatMap(({ name, text }) => {
    const at = text.indexOf('=');
    return name === 'build-args' && at !== -1 ? [[text.slice(0, at), text.slice(at + 1)]] : [];
});
const keyOf = (build, service) => JSON.stringify([...sourceOf(build), service]);
const sourceOf = ({ settings }) => ['context', 'file', 'target'].map((wanted) => settings.findLast(({ name }) => name === wanted)?.text);
const isKnown = (build) => {
    const [context, ...others] = sourceOf(build);
    return (context !== undefined &&
        [context, ...others].every((text) => text === undefined || (0,marks/* portable */.Oj)(text) !== undefined));
};

// EXTERNAL MODULE: ./build/inputs/caches.js
var caches = __webpack_require__(73541);
;// CONCATENATED MODULE: ./build/workflows/attestations.js


/** What is said by `attests`, over which `provenance` and `sbom` win (buildx, `removeAttestDupes`), and what is usual where nothing is. */
const attestationsOf = (build) => {
    const { settings } = build;
    const provenance = lastOf(settings, 'provenance');
    const sbom = lastOf(settings, 'sbom');
    return {
        provenance: provenance === undefined ? usualProvenance(build) : provenanceIn(provenance),
        sbom: sbom === undefined ? 'none' : sbomIn(sbom),
    };
};
/** Whether a setting of a build, by its name and text, has it write anything. */
const attests = (name, text) => {
    const settings = [{ name, text }];
    const [provenance, sbom] = [lastOf(settings, 'provenance'), lastOf(settings, 'sbom')];
    return ((provenance !== undefined && provenanceIn(provenance) !== 'none') ||
        (sbom !== undefined && sbomIn(sbom) !== 'none'));
};
/** The fields that count for a type; of a value that is not KEY=VALUE the key is empty. */
const lastOf = (settings, type) => {
    const own = settings.filter(({ name }) => name === type).map(({ text }) => fieldsOf(text));
    const listed = settings
        .filter(({ name }) => name === 'attests')
        .map(({ text }) => fieldsOf(text))
        .filter((fields) => fields.get('type') === type);
    return [...listed, ...own].at(-1);
};
const fieldsOf = (text) => new Map(text
    .replaceAll('"', '')
    .split(',')
    .map((field) => {
    const equals = field.indexOf('=');
    return [field.slice(0, Math.max(equals, 0)).trim().toLowerCase(), field.slice(equals + 1).trim()];
}));
const isTrue = (text) => /^(?:1|t|true)$/i.test(text ?? '');
/** Whether it is written at all; undefined: that is not known. */
const attestations_isOn = (fields) => {
    const [plain, disabled] = [fields.get(''), fields.get('disabled')];
    if ([plain, disabled].some((each) => each !== undefined && (0,marks/* literal */.eu)(each) === undefined))
        return undefined;
    return !isTrue(disabled) && !/^(?:0|f|false)$/i.test(plain ?? '');
};
/** Without a mode, BuildKit takes `max` (0.34, `NewProvenanceCreator`). */
const provenanceIn = (fields) => {
    const on = attestations_isOn(fields);
    if (on !== true)
        return on === undefined ? 'unknown' : 'none';
    const mode = fields.get('mode') ?? 'max';
    if (mode === 'full')
        return 'max';
    return mode === 'min' || mode === 'max' ? mode : 'unknown';
};
const sbomIn = (fields) => {
    const on = attestations_isOn(fields);
    if (on !== true)
        return on === undefined ? 'unknown' : 'none';
    const scanner = fields.get('generator');
    if (scanner === undefined || scanner === '')
        return 'usual';
    return (0,marks/* literal */.eu)(scanner) !== undefined && (0,caches/* isReference */.A_)(scanner) ? { scanner } : 'unknown';
};
/**
 * What is written where nobody says. Docker's actions add provenance to what is not loaded into a daemon; buildx adds `min` where
 * what it writes to has a place for that (0.38, `build/opt.go`). An image that stays in the daemon has it or not by how that keeps
 * images, which no workflow says.
 */
const usualProvenance = (build) => {
    const { by, settings } = build;
    if (/^(?:podman|buildah|nerdctl|redhat-actions\/)/.test(by))
        return 'none';
    const outputs = settings.flatMap(({ name, text }) => (name === 'outputs' ? [text] : []));
    const has = (wanted) => settings.some(({ name }) => name === wanted);
    if (has('load') || outputs.some((text) => /\btype=docker\b/.test(text)))
        return 'none';
    const isKept = has('push') || outputs.some((text) => /\btype=(?:registry|oci|image)\b/.test(text));
    const [, action, version] = /^docker\/(build-push|bake)-action@(.*)$/i.exec(by) ?? [];
    if (action !== undefined && version !== undefined) {
        if (!isKept)
            return 'none';
        if (/^v[1-3](?:\.|$)/.test(version))
            return 'unknown';
        return (heedsVariable(action, version) ? byVariable(build) : undefined) ?? 'by-visibility';
    }
    return isKept && /^docker[ -]/.test(by) ? (byVariable(build) ?? 'min') : 'unknown';
};
/** Undefined: the variable turns nothing off. */
const byVariable = ({ noDefaultAttestations: text }) => {
    if (text === undefined || text === '')
        return undefined;
    if ((0,marks/* literal */.eu)(text) === undefined)
        return 'unknown';
    return isTrue(text) ? 'none' : undefined;
};
/** Earlier versions of the actions ask for provenance themselves, whatever the variable says. */
const heedsVariable = (action, version) => {
    const [, major, minor] = /^v(\d+)(?:\.(\d+))?/.exec(version) ?? [];
    if (major === undefined || Number(major) > 6)
        return true;
    const since = action.toLowerCase() === 'bake' ? 6 : 18;
    return Number(major) === 6 && (minor === undefined || Number(minor) >= since);
};

// EXTERNAL MODULE: ./build/dockerfile/platforms.js
var platforms = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/inputs/definitions.js + 5 modules
var definitions = __webpack_require__(75286);
;// CONCATENATED MODULE: ./build/workflows/caches.js


/** The caches that a build names, without credentials. */
const cachesOf = ({ settings }) => {
    const lines = (name) => settings
        .filter((each) => each.name === name && each.text.length <= caches_longestLine)
        .slice(0, caches_mostLines)
        .flatMap(({ text }) => withoutCredentials((0,marks/* shown */.SP)(text)) ?? []);
    return { from: lines('cache-from'), to: lines('cache-to') };
};
const [caches_longestLine, caches_mostLines] = [1000, 100];
/** A cache without what only its service needs; undefined: a comma in quotes does not end a credential, so nothing of it is read. */
const withoutCredentials = (line) => line.includes('"')
    ? undefined
    : line
        .split(',')
        .filter((field) => !(0,caches/* isCredential */.uo)(field.trim().replace(/=.*$/s, '').toLowerCase()))
        .join(',');

;// CONCATENATED MODULE: ./build/workflows/logins.js

/** Whether the value of something with this name is a credential, as of `NPM_TOKEN` or `--password`. */
const isCredentialName = (name) => credentialName.test(name);
const words = '(?:token|tok|tkn|passw(?:or)?d|passwd|passphrase|passcode|secret|creds?|credentials?|pat|pass|auth|netrc|bearer|jwt)s?';
const keys = '(?:access|api|auth|decryption|deploy|encryption|license|master|private|secret|signing|ssh)[_-]?key';
const logins_short = '(?<=[_.-])(?:pwd|pw|psw)';
const encoded = '(?:[_.-]?(?:b64|base64|enc|encoded|json|value|ro|rw|\\d{1,3}))?';
const credentialName = new RegExp(`(?:^|[_.-])(?:${words}|${keys}|${logins_short})${encoded}$|(?:token|password|secret|apikey)s?${encoded}$`, 'i');
/** Credentials that say themselves what they are: of GitHub, GitLab, Docker, npm, Slack, Amazon, Google, Stripe, and web tokens. */
const knownForms = /(?<![A-Za-z0-9_])(?:(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt)-|dckr_pat_|xox[abprs]-|sk_live_|rk_live_|AIza|eyJ[\w-]{10,300}\.)[\w.-]{12,400}|npm_[A-Za-z0-9]{36}(?!\w)|(?:AKIA|ASIA)[A-Z0-9]{16}(?!\w))/g;
/** Whether a value is made as generated credentials are: long, of letters of both cases and digits, and no words. */
const isGenerated = (value) => /^[\w+-]{24,}$|^[\w+/-]{22,}={1,2}$/.test(value) &&
    [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(value)) &&
    !/[a-z]{6}|[A-Z]{6}/.test(value);
/** Whether a value is a login that stands in a file as it is: not a word such as `true`, and no expression. */
const isLogin = (name, value) => withoutLogins(value) !== value ||
    isGenerated(value) ||
    (isCredentialName(name) && !/^(?:|true|false|\d|\$\{\{[^}]*\}\})$/i.test(value));
/**
 * A text without what is a login in it: of an address, behind a flag such as `--creds`, or of a variable such as `TOKEN`. What
 * expressions and variables alone make of one stays.
 */
const withoutLogins = (text) => {
    // Blanks, `|` and `&` in an expression end no word and no command.
    const expressions = [];
    const pieces = (0,marks/* piecesOf */.Xe)(text.slice(0, logins_longest)).map((piece) => {
        if (piece.expression === undefined)
            return piece.text;
        expressions.push(logins_hidden(piece.text));
        return String.fromCodePoint(firstAside + expressions.length - 1);
    });
    return logins_hidden(pieces.join('')).replaceAll(aside, (each) => expressions[(each.codePointAt(0) ?? 0) - firstAside] ?? each);
};
/** Characters that no text has here; more than there are expressions in the longest one. */
const aside = /[\uE100-\uF8FF]/g;
const firstAside = 0xe100;
const logins_hidden = (text) => text
    .replaceAll(loginsOfAddresses, (found, login) => login === 'git' || isOpen(login) ? found : '://…@')
    .replaceAll(/[^;&|\n]+/g, withoutShortFlags)
    .replaceAll(/(\b(?:echo|printf)\s+(?:-n\s+)?)([^\s|;&][^|;&\n]{0,400})(\|[^|;&\n]{0,200}--password-stdin)/g, (found, program, printed) => isOpen(printed.trim()) ? found : `${program}… | … --password-stdin`)
    .replaceAll(/(--[\w-]{1,60})([=\s]\s*)(?!-)(\S+)/g, (found, flag, between, value) => isCredentialName(flag) && flag !== '--secret' && !isOpen(value) ? `${flag}${between}…` : found)
    .replaceAll(/(?<![\w.-])[\w.-]{1,100}=["']?[^\s,;&|"']+/g, withoutValue)
    .replaceAll(knownForms, '…');
/**
 * Whether a login is nothing but expressions, variables and what is not known, so that it can be shown. `$(cat` is one as well:
 * a word ends at the first blank of the command.
 */
const isOpen = (login) => /^(?:\$\{\{[^}]*\}\}|[\uE100-\uF8FF…:]|\$\$?\w+|\$\{\w+:?-?\}|\$\([\w.-]+\))+$|^\$\(\w[\w./-]*$/.test(login);
/** All up to the last `@` before the path; a password may also have a slash in it, where a user stands before it. */
const loginsOfAddresses = /:\/\/((?:[^/\s@]{1,400}@){0,5}[^/\s@]{1,400}|[^/\s@:]{1,100}:(?!\d{1,5}\/)[^\s@]{1,400})@/g;
/** Flags of one letter that stand for other things elsewhere, of the programs where they are a login. */
const withoutShortFlags = (command) => {
    const withoutUsers = command.replaceAll(/(\s(?:-u|-U|--user|--proxy-user)(?:\s+|=)?)(?!\d*:\d+(?:\s|$)|[=-])[^\s:]*:(\S+)/g, (found, flag, password) => (isOpen(password) ? found : `${flag}…`));
    return takesPassword.test(command)
        ? withoutUsers.replaceAll(/(\s-p(?:\s+|=)?)(?!-)(\S+)/g, (found, flag, password) => isOpen(password) ? found : `${flag}…`)
        : withoutUsers;
};
const takesPassword = /\b(?:login|sshpass|mysql|mysqldump|mariadb|htpasswd)\b/;
/** `NAME=VALUE`, where the value may be one itself, as in `--build-arg=NAME=VALUE`. */
const withoutValue = (text) => {
    const parts = text.split('=');
    const named = parts.findIndex(isCredentialName);
    const after = named === -1 ? Math.max(parts.findIndex(isGenerated), 0) : named + 1;
    if (after === 0 || after === parts.length || isOpen(parts.slice(after).join('=')))
        return text;
    return [...parts.slice(0, after), '…'].join('=');
};
/** More of it is never shown. */
const logins_longest = 4000;
/** A login is not shown, and is a fault where it stands in a file as it is. */
const loginReason = (text) => (0,marks/* literal */.eu)(text) === undefined
    ? 'it is a login, which is not shown: those of the job reach every engine'
    : 'a login stands here, which is not shown: it belongs in a secret';

;// CONCATENATED MODULE: ./build/workflows/not-taken.js
const named = 'it names the image, which is not needed here';
const stored = 'what is done with the image afterwards is not timed';
/** Why a setting of docker/build-push-action has no input here, by its name, as a clause. */
const reasons = new Map(Object.entries({
    annotations: named,
    image: named,
    labels: named,
    tags: named,
    load: stored,
    outputs: stored,
    push: stored,
    builder: 'the input engines chooses what builds',
    'no-cache': 'the input scenarios says from which cache a build starts',
    pull: 'images are pulled before anything is timed',
}));

;// CONCATENATED MODULE: ./build/workflows/unknown-value.js




/** Names what is not known by its name, as far as there is one, and by what the workflow has in its place. */
const unknownValue = (setting) => {
    const { name } = setting;
    const text = withoutFolder(setting.text);
    const written = setting.written === undefined ? undefined : withoutFolder(setting.written);
    const [, key = ''] = (ofFields.has(name) ? undefined : /^([\w.-]+)=/.exec(text)) ?? [];
    const whole = (0,marks/* shown */.SP)(written ?? text);
    const value = key !== '' && whole.startsWith(`${key}=`) ? whole.slice(key.length + 1) : whole;
    // What is known of a secret, or of a password, is not for a log.
    const isPlain = name === 'secrets' ? written !== undefined : name !== 'build-args' || !isCredentialName(key);
    const isHarmless = isPlain || (written === undefined ? /^\$\{\{[^}]*\}\}$/.test(value) : isOpen(value));
    const isSaid = value !== '' && value !== '…' && isHarmless;
    const known = isSaid ? `${value} is known only when it runs` : 'its value is known only when it runs';
    return { problem: key === '' ? known : `${key}: ${known}` };
};
/** A runner names the folder of a repository in its own way. */
const withoutFolder = (text) => text.replaceAll(workspace, values/* unknown */.L5).replaceAll(workspaceName, values/* unknown */.L5);
/** Where what stands first is one of several fields, and no name. */
const ofFields = new Set(['attests', 'cache-from', 'cache-to', 'provenance', 'sbom']);

;// CONCATENATED MODULE: ./build/workflows/block.js










/** Turns what is said about a build into inputs. Only inputs that there are, and values that are known, are in it. */
const blockOf = ({ settings, remarks }) => {
    const inputs = new Map();
    const told = [...remarks];
    for (const name of new Set(settings.map((each) => each.name))) {
        const same = settings.filter((each) => each.name === name);
        const taken = takers.get(name) ?? takeOther;
        const { input, values, problems } = taken(lastOfEach(name, same));
        if (values.length > 0)
            inputs.set(input, [...(inputs.get(input) ?? []), ...values]);
        told.push(...problems);
    }
    const sorted = order.filter((name) => inputs.has(name));
    const all = [...sorted, ...[...inputs.keys()].filter((name) => !order.includes(name))];
    return {
        inputs: Object.fromEntries(all.map((name) => [name, textOf(name, inputs.get(name) ?? [])])),
        remarks: told
            .map(({ place, text }) => ({ place, text: withoutLogins(text).slice(0, block_longest) }))
            .toSorted(byPlace),
    };
};
const block_longest = 400;
const byPlace = ({ place: one }, { place: other }) => one.file === other.file
    ? one.line - other.line
    : Number(one.file > other.file) - Number(one.file < other.file);
/** The inputs that say how to build, as docker/build-push-action has them too. */
const order = [
    ...['context', 'file', 'target', 'bake-target', 'build-args', 'build-contexts', 'network', 'platform'],
    ...['attestations', 'secrets', 'secret-files', 'ssh', 'cache-from', 'cache-to'],
];
const textOf = (name, values) => block_single.has(name) ? (values.at(-1) ?? '') : values.map((value) => `${value}\n`).join('');
const block_single = new Set(['context', 'file', 'target', 'bake-target', 'network', 'platform', 'attestations']);
const byName = new Set(['build-args', 'build-contexts', 'secrets', 'secret-files', 'labels']);
/** The last of those that set the same name counts. */
const lastOfEach = (name, settings) => byName.has(name)
    ? [...new Map(settings.map((each) => [each.text.replace(/=.*$/s, ''), each])).values()]
    : settings;
/** Takes what `form` makes of each text; a text is its problem. */
const takeEach = (input, form) => (settings) => {
    const values = [];
    const problems = [];
    const formed = (text, setting) => text.length > longestValue || values.length >= block_mostValues
        ? { problem: 'too long, or too many, to be shown here' }
        : form(text, setting);
    for (const setting of settings) {
        const { name, text, place } = setting;
        const known = (0,marks/* portable */.Oj)(text)?.replaceAll(workspace, '${{ github.workspace }}');
        const isKnown = known !== undefined && !known.includes(workspaceName);
        const made = isKnown ? formed(known, setting) : unknownValue(setting);
        if (typeof made === 'string')
            values.push(made);
        else
            problems.push({ place, text: `${name}: ${made.problem}` });
    }
    return { input, values, problems };
};
const [longestValue, block_mostValues] = [1000, 100];
const plain = (text) => text;
/** One list, whether they were given in one line or in several. */
const takePlatforms = (given) => {
    const all = given.flatMap((each) => each.text.split(',').flatMap((text) => (text.trim() === '' ? [] : [{ ...each, text: text.trim() }])));
    // The builder's own, as without a word.
    const settings = all.every(({ text }) => text === 'local') ? [] : all;
    const { values, problems } = takeEach('platform', (text) => (0,platforms/* isPlatform */.aH)(text) && (0,platforms/* platformProblems */.Sr)([text]).length === 0
        ? text
        : {
            problem: `${(0,marks/* shown */.SP)(text)} is ${text.includes('${{') ? 'known only when it runs' : notPlatform(text)}`,
        })(settings);
    const isWhole = values.length > 0 && problems.length === 0;
    return { input: 'platform', values: isWhole ? [values.join(',')] : [], problems };
};
const notPlatform = (text) => (0,platforms/* isPlatform */.aH)(text) ? 'not a platform that Go builds for' : 'not the name of a platform';
/** A value of a secret is shown only as the expression that it is. */
const takeSecrets = takeEach('secrets', (text) => {
    const [, id = '', value = ''] = /^"?([\w.-]+)=(.*?)"?$/s.exec(text) ?? [];
    if (/^\$\{\{\s*(?:secrets\.[\w-]+|github\.token)\s*\}\}$/.test(value))
        return `${id}=${value}`;
    return { problem: `${id === '' ? 'one' : id} has a value that is not shown here; add it` };
});
/** As of secrets, a value is shown only where it is no credential. */
const takeArgs = takeEach('build-args', (text) => {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    return isLogin(name, value)
        ? { problem: `${(0,marks/* shown */.SP)(name)} has a value that looks like a login and is not shown; add it` }
        : text;
});
const takeContexts = takeEach('build-contexts', (text) => {
    const value = text.replace(/^[^=]*=/, '');
    if (isOtherContext(value))
        return { problem: `${text} is not a folder of the repository` };
    return value.startsWith('..') ? { problem: `${text} is outside the repository` } : text;
});
const takeNetwork = takeEach('network', (text) => /^(?:default|host|none)$/.test(text) ? text : { problem: `${text} is not default, host or none` });
/** What an expression will be is not known. */
const takeCaches = (direction) => takeEach(`cache-${direction}`, (text) => {
    const kept = withoutCredentials(text);
    if (kept === undefined)
        return { problem: 'a line with quotes is not read' };
    const problems = [];
    (0,caches/* cachesIn */.Z_)(kept, direction, (what) => void problems.push(what));
    return problems.length === 0 || (0,marks/* withWords */.cS)(kept) !== kept
        ? kept
        : { problem: `it ${problems.join('; it ')}` };
});
/** Where anything is written, a run finds out what it is: from the workflow of the base. */
const takeAttestations = (settings) => {
    const { values, problems } = takeEach('attestations', (text, { name }) => attests(name, text) ? 'as-yours' : '')(settings);
    return { input: 'attestations', values: values.filter((value) => value !== ''), problems };
};
const takers = new Map(Object.entries({
    attests: takeAttestations,
    'build-args': takeArgs,
    'build-contexts': takeContexts,
    'cache-from': takeCaches('from'),
    'cache-to': takeCaches('to'),
    network: takeNetwork,
    platforms: takePlatforms,
    provenance: takeAttestations,
    sbom: takeAttestations,
    secrets: takeSecrets,
}));
/** Everything else is an input that means the same, or there is none; then the first value stands for all. */
const takeOther = (settings) => {
    const [first, ...others] = settings;
    if (first === undefined)
        return { input: '', values: [], problems: [] };
    if (order.includes(first.name) && (0,definitions/* isInput */.Xy)(first.name))
        return takeEach(first.name, plain)(settings);
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const reason = isCredentialName(first.name) ? loginReason(first.text) : reasons.get(first.name);
    const text = `${first.name}: ${reason ?? `${withoutLogins((0,marks/* shown */.SP)(first.text))}${more}: there is no such input`}`;
    return { input: '', values: [], problems: [{ place: first.place, text }] };
};

;// CONCATENATED MODULE: ./build/workflows/together.js




/** Builds with the same inputs are one block; those of one step that differ only in their folder are one, too. */
const together = (builds) => {
    const blocks = builds.map((build) => ({ ...blockOf(build), from: [originOf(build)] }));
    const equal = groupedBy(blocks, ({ inputs, remarks, from: [origin] }) => JSON.stringify(Object.keys(inputs).length === 0 ? [remarks, origin] : inputs)).map((group) => ({
        inputs: group[0]?.inputs ?? {},
        remarks: distinct(group.flatMap(({ remarks }) => remarks)),
        from: distinctOrigins(group.flatMap(({ from }) => from)),
    }));
    return groupedBy(equal, sameStep).flatMap(withFolders);
};
const originOf = (build) => {
    const { place, by, where } = build;
    return {
        ...{ place, by, where, attestations: attestationsOf(build), caches: cachesOf(build) },
        isCertain: isCertain(build),
    };
};
const isCertain = ({ settings, remarks }) => {
    const source = settings.filter(({ name }) => /^(?:context|file|target|bake-target)$/.test(name));
    return (remarks.length === 0 &&
        source.some(({ name }) => name === 'context') &&
        source.every(({ text }) => (0,marks/* portable */.Oj)(text) !== undefined));
};
/** What blocks of one step have in common when a list of folders can stand for all of them. */
const sameStep = ({ inputs: { context, file, ...others }, from }) => {
    const isPlain = context !== undefined &&
        !`${context}${file ?? ''}`.includes('${{') &&
        !/\s/.test(`${context}${file ?? ''}`);
    const own = isPlain && others['bake-target'] === undefined ? undefined : [context, file];
    return JSON.stringify([others, own, from.map(({ place }) => place)]);
};
const withFolders = (group) => {
    const [first, ...others] = group;
    const contexts = new Set(group.map(({ inputs }) => inputs['context']));
    // A folder names its project, so that each can be in a list only once.
    if (first === undefined || others.length === 0 || contexts.size < group.length)
        return group;
    const lines = group.map(({ inputs: { context = '', file } }) => `${context}${file === undefined ? '' : ` ${file}`}\n`);
    const inputs = Object.fromEntries(Object.entries(first.inputs).filter(([name]) => name !== 'file'));
    return [
        {
            inputs: { ...inputs, context: lines.join('') },
            remarks: distinct(group.flatMap((each) => each.remarks)),
            from: distinctOrigins(group.flatMap((each) => each.from)),
        },
    ];
};
const groupedBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
};
const placeKey = ({ file, line }) => `${file}:${line}`;
/** Each once. */
const distinct = (remarks) => [
    ...new Map(remarks.map((each) => [`${placeKey(each.place)} ${each.text}`, each])).values(),
];
const distinctOrigins = (origins) => [
    ...new Map(origins.map((each) => [`${placeKey(each.place)} ${each.by} ${each.where}`, each])).values(),
];

;// CONCATENATED MODULE: ./build/workflows/file-remarks.js


/**
 * Says of a Dockerfile that is not there that a run has to make it, too, and of one that Podman and Buildah preprocess that a run
 * with them refuses it.
 */
const withFileRemarks = (block, repository) => {
    const { context = '', file } = block.inputs;
    const [origin] = block.from;
    const paths = (context.includes('\n') ? context.split('\n').map((line) => line.split(' ')[1]) : [file]).flatMap((path) => path ?? []);
    if (origin === undefined)
        return block;
    const remarks = paths.flatMap((path) => [
        ...(path.includes('${{') || isThere(path, repository) ? [] : [absent(path)]),
        ...(path.endsWith('.in') ? [preprocessed(path)] : []),
    ].map((text) => ({ place: origin.place, text })));
    return { ...block, remarks: distinct([...block.remarks, ...remarks]) };
};
const absent = (path) => `file: ${path} is not in the repository; what makes it before the build belongs in the input prepare`;
const preprocessed = (path) => `file: ${path} is measured only where the input engines names neither Podman nor Buildah, which run it through ` +
    'the C preprocessor because its name ends in .in';
/** A link is there, though it is not followed here. */
const isThere = (path, repository) => repository.text(path) !== undefined || repository.names(external_node_path_.posix.dirname(path)).includes(external_node_path_.posix.basename(path));

;// CONCATENATED MODULE: ./build/workflows/job-scope.js





/** What is given, else the defaults; a text that nothing gives is empty. By names in lower case. */
const givenInputs = (declared, caller, scope) => new Map([
    ...(declared?.entries() ?? []).map(([name, each]) => [
        name.toLowerCase(),
        evaluated(textAt(each, 'default') ?? job_scope_empty.get(textAt(each, 'type') ?? '') ?? '', ofDefaults),
    ]),
    ...(at(caller, 'with')?.entries() ?? []).map(([name, value]) => [
        name.toLowerCase(),
        evaluated(value.text ?? '', scope),
    ]),
]);
/** What a reusable workflow is given for its secrets; undefined: those of the caller, or none. Only expressions, never a value. */
const givenSecrets = (caller, scope) => {
    const given = at(caller, 'secrets');
    if (given === undefined || given.text !== undefined)
        return scope.secrets;
    const expressions = given.entries().filter(([, { text = '' }]) => secretExpression.test(text));
    return new Map(expressions.map(([name, { text = '' }]) => [name.toLowerCase(), evaluated(text, scope)]));
};
const secretExpression = /^\$\{\{\s*(?:secrets\.[\w-]+|github\.token)\s*\}\}$/;
const job_scope_empty = new Map([
    ['boolean', 'false'],
    ['number', '0'],
]);
/** Nothing of the caller is known there. */
const ofDefaults = { env: new Map(), inputs: undefined, matrix: undefined };
/** What `env` of a workflow, a job or a step adds. */
const withEnv = (scope, tree) => {
    const own = at(tree, 'env')?.entries() ?? [];
    if (own.length === 0)
        return scope;
    const added = own.map(([name, value]) => [name, evaluated(value.text ?? '', scope)]);
    return { ...scope, env: new Map([...scope.env, ...added]) };
};
/** The variables of a script, with the one that names the folder of its action. */
const withActionPath = ({ env, actionPath }) => actionPath === undefined ? env : new Map([['GITHUB_ACTION_PATH', actionPath], ...env]);
/** What `withEnv` takes: as many units as there are lines of 100 variables, or pages of 2000 characters. */
const envUnits = (tree, { env } = { env: new Map() }) => {
    const own = at(tree, 'env')?.entries() ?? [];
    if (own.length === 0)
        return 0;
    const characters = own.reduce((sum, [, { text = '' }]) => sum + text.length, 0);
    return Math.floor((own.length + env.size) / 100) + Math.floor(characters / 2000);
};
/** What the names in a long script that writes variables take; an alias of few characters may repeat it again and again. */
const changeUnits = (env, script) => script.includes('GITHUB_ENV') ? Math.floor((script.length + env.size) / 500) : 0;
/** Variables that a script writes to `$GITHUB_ENV` have values that only it knows. */
const withChanges = (env, script) => {
    if (!script.includes('GITHUB_ENV'))
        return env;
    if (ofOthers.test(script))
        return new Map([...env].map(([name]) => [name, unknownIn(name)]));
    const names = script.match(/\b[A-Za-z_]\w*(?==|<<)/g) ?? [];
    return new Map([...env, ...names.map((name) => [name, unknownIn(name)])]);
};
const unknownIn = (name) => (0,marks/* marked */.xI)(`\${{ env.${name} }}`);
/** A line that writes what a file or another program says, and so may set any name. */
const ofOthers = /^(?=.*GITHUB_ENV)(?!.*(?:\becho\b|\bprintf\b|[})]|<<)).*$/m;
/** Where the repository itself is checked out; elsewhere, when another one is in the folder where steps start. */
const rootOf = (steps, scope) => {
    const checkouts = steps.filter((step) => textAt(step, 'uses')?.startsWith('actions/checkout@') === true);
    const pathOf = (step) => evaluated(textAt(step, 'with', 'path') ?? '', scope);
    const own = checkouts.find(isOwn);
    if (own === undefined)
        return checkouts.some((step) => /^(?:\.\/?)?$/.test(pathOf(step))) ? '/github/elsewhere' : workspace;
    const path = pathOf(own);
    return (0,marks/* literal */.eu)(path) === undefined ? workspace : external_node_path_.posix.join(workspace, path).replace(/\/$/, '');
};
/** A repository that an expression names is that of a fork, as of `github.event.pull_request.head`. */
const isOwn = (step) => textAt(step, 'with', 'repository')?.includes('${{') !== false;

;// CONCATENATED MODULE: ./build/workflows/local-trees.js

/** A workflow or an action of the repository, read once. `place`: what names it. */
const readLocal = (path, reading, place) => {
    const { trees } = reading;
    if (!trees.has(path))
        trees.set(path, local_trees_parsed(path, reading, place));
    return trees.get(path);
};
const local_trees_parsed = (path, { repository, remark }, place) => {
    const text = repository.text(path);
    if (text === undefined) {
        remark({ place, text: `${path} is not there, or not a small regular file` });
        return undefined;
    }
    try {
        return readYaml(path, text);
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        remark({ place: { file: path, line: 1 }, text: `this file ${error.message}` });
        return undefined;
    }
};

;// CONCATENATED MODULE: ./build/workflows/matrix.js




/** As many as GitHub starts of one job. */
const mostCombinations = 256;
/** Values of all lists, and of all entries that are added or left out; more than anyone writes. */
const matrix_mostValues = 2000;
/**
 * The combinations of a job's matrix by GitHub's rules for `include` and `exclude`; one without values when there is no
 * matrix. Undefined: it is made while the workflow runs, or has too many. `spend` is told what it takes.
 */
const combinationsOf = (job, scope, spend) => {
    const matrix = at(job, 'strategy', 'matrix');
    if (matrix === undefined)
        return [new Map()];
    if (matrix.text !== undefined || isMade(matrix))
        return undefined;
    const axes = matrix.entries().filter(([name]) => name !== 'include' && name !== 'exclude');
    const lists = [...matrix.entries()].flatMap(([, list]) => list.items());
    const values = lists.reduce((sum, item) => sum + 1 + item.entries().length, 0);
    if (values > matrix_mostValues || !spend(Math.floor(values / 10)))
        return undefined;
    let found = axes.length === 0 ? [] : [new Map()];
    for (const [name, each] of axes) {
        if (found.length * each.items().length > mostCombinations)
            return undefined;
        const options = each.text === undefined ? each.items().map((item) => flat(name, item, scope)) : made(name);
        found = found.flatMap((one) => options.map((option) => new Map([...one, ...option])));
    }
    const excluded = matrix_entriesOf(at(matrix, 'exclude'), scope);
    const included = matrix_entriesOf(at(matrix, 'include'), scope);
    // Each entry is compared with each combination.
    if (!spend(Math.floor((found.length * (excluded.length + included.length)) / 100)))
        return undefined;
    const kept = found.filter((one) => !excluded.some((entry) => fits(entry, one)));
    const all = matrix_withIncluded(kept, included, new Set(axes.map(([name]) => name.toLowerCase())));
    return all.length > mostCombinations ? undefined : all;
};
/** A list that an expression makes: its values are not known, the names of the others are. */
const made = (name) => [
    new Map([[name.toLowerCase(), (0,marks/* marked */.xI)(`\${{ matrix.${name} }}`)]]),
];
/** Whether what is added or left out is made by an expression. */
const isMade = (matrix) => ['include', 'exclude'].some((name) => (at(matrix, name)?.text ?? '') !== '');
const matrix_entriesOf = (list, scope) => (list?.items() ?? []).map((item) => new Map(item.entries().flatMap(([name, value]) => [...flat(name, value, scope)])));
/** A value by its name, or by the names in it. A list is no text that anything could be built with. */
const flat = (name, value, scope) => {
    if (value.text !== undefined)
        return new Map([[name.toLowerCase(), evaluated(value.text, scope)]]);
    if (value.items().length > 0)
        return new Map([[name.toLowerCase(), values/* unknown */.L5]]);
    return new Map(value.entries().flatMap(([inner, each]) => [...flat(`${name}.${inner}`, each, scope)]));
};
const fits = (entry, one) => [...entry].every(([name, value]) => one.get(name) === value && (0,marks/* literal */.eu)(value) !== undefined);
/** An entry extends every combination that it changes no value of an axis in; one that extends none stands alone. */
const matrix_withIncluded = (combinations, entries, axes) => {
    const found = combinations.map((one) => new Map(one));
    const alone = [];
    for (const entry of entries) {
        const own = [...entry].filter(([name]) => axes.has(name.split('.')[0] ?? ''));
        const extended = found.filter((one) => own.every(([name, value]) => one.get(name) === value));
        for (const one of extended)
            for (const [name, value] of entry)
                one.set(name, value);
        if (extended.length === 0)
            alone.push(entry);
    }
    return [...found, ...alone];
};

;// CONCATENATED MODULE: ./build/workflows/jobs.js








/** Workflows and actions that use one another. */
const jobs_deepest = 5;
/** Visits every step of a workflow, those of reusable workflows and composite actions of the repository included. */
const walkWorkflow = (workflow, given, walking, around = '') => {
    for (const [name, job] of at(workflow, 'jobs')?.entries() ?? []) {
        if (!walking.spend(1 + envUnits(workflow)))
            return;
        const outer = withEnv({ env: new Map(), ...given, matrix: undefined }, workflow);
        const combinations = combinationsOf(job, outer, walking.spend);
        if (combinations === undefined && at(job, 'strategy', 'matrix') !== undefined)
            walking.remark({
                place: at(job, 'strategy', 'matrix')?.place ?? job.place,
                text: `the matrix of job ${name} is made when it runs, or has more than 256 combinations: its values are not known`,
            });
        for (const matrix of combinations ?? [undefined]) {
            if (!walking.spend(1 + envUnits(job, outer)))
                return;
            const scope = withEnv({ ...outer, matrix }, job);
            walkJob(job, { scope, where: `${around}job ${name}`, defaults: [job, workflow] }, walking);
        }
    }
};
const walkJob = (job, { scope, where, defaults }, walking) => {
    const uses = textAt(job, 'uses');
    if (uses !== undefined) {
        walkReusable(job, { uses, where, scope }, walking);
        return;
    }
    const steps = at(job, 'steps')?.items() ?? [];
    const given = (name) => defaults.map((each) => textAt(each, 'defaults', 'run', name)).find((each) => each !== undefined);
    const spot = { root: rootOf(steps, scope), folder: workspace };
    const run = { directory: given('working-directory'), shell: given('shell') ?? usualShell(job, scope) };
    walkSteps(steps, { scope, where, spot, run, depth: 0, written: new Set(), built: new Map() }, walking);
};
/** That of Windows, where a label says so; undefined is that of all others. */
const usualShell = (job, scope) => {
    const on = at(job, 'runs-on');
    const labels = at(on, 'labels') ?? on;
    const names = labels === undefined ? [] : [labels, ...labels.items()].map(({ text = '' }) => text);
    return names.some((name) => /^windows/i.test(evaluated(name, scope))) ? 'pwsh' : undefined;
};
/** Returns what is known of variables behind them. */
const walkSteps = (steps, inside, walking) => {
    const { spot, run, depth } = inside;
    let { scope } = inside;
    for (const tree of steps) {
        const script = textAt(tree, 'run') ?? '';
        if (!walking.spend(1 + envUnits(tree, scope) + changeUnits(scope.env, script)))
            break;
        const own = withEnv(scope, tree);
        const where = `${inside.where}${nameOf(tree, own)}`;
        const directory = evaluated(textAt(tree, 'working-directory') ?? run.directory ?? '', own);
        // Actions start where the job does.
        const folder = at(tree, 'run') === undefined ? spot.folder : external_node_path_.posix.resolve(spot.folder, directory);
        walking.visit({
            tree,
            scope: own,
            where,
            spot: { ...spot, folder },
            shell: textAt(tree, 'shell') ?? run.shell,
            written: inside.written,
            built: inside.built,
        });
        const uses = textAt(tree, 'uses') ?? '';
        if (uses.startsWith('./')) {
            const within = { ...inside, scope: own, where, depth: depth + 1 };
            const changes = walkComposite(tree, { uses, inside: within }, walking);
            if (changes.length > 0)
                scope = { ...scope, env: new Map([...scope.env, ...changes]) };
        }
        scope = { ...scope, env: withChanges(scope.env, script) };
    }
    return scope.env;
};
const nameOf = (tree, scope) => {
    const name = textAt(tree, 'name') ?? textAt(tree, 'id');
    return name === undefined ? '' : `, step "${(0,marks/* shown */.SP)(evaluated(name, scope))}"`;
};
const walkReusable = (job, { uses, where, scope }, walking) => {
    const place = at(job, 'uses')?.place ?? job.place;
    const called = uses.startsWith('./') ? readLocal(external_node_path_.posix.normalize(uses), walking, place) : undefined;
    if (!uses.startsWith('./'))
        walking.remark({
            place,
            text: `${where} is the workflow ${uses} of another repository, which is not read`,
        });
    if (called === undefined || where.split(' → ').length > jobs_deepest)
        return;
    const declared = at(called, 'on', 'workflow_call', 'inputs');
    const given = { inputs: givenInputs(declared, job, scope), secrets: givenSecrets(job, scope) };
    walkWorkflow(called, given, walking, `${where} → `);
};
/** Its files and folders are named from the working folder of the step. Returns the variables that it sets for later steps. */
const walkComposite = (step, { uses, inside }, walking) => {
    const { spot, scope, where, depth, written, built } = inside;
    const actionPath = external_node_path_.posix.resolve(workspace, uses);
    const folder = external_node_path_.posix.relative(spot.root, actionPath);
    if (depth > jobs_deepest || folder.startsWith('..'))
        return [];
    const path = ['action.yml', 'action.yaml']
        .map((name) => external_node_path_.posix.join(folder, name))
        .find((each) => walking.repository.text(each) !== undefined);
    const action = path === undefined ? undefined : readLocal(path, walking, step.place);
    if (textAt(action, 'runs', 'using') !== 'composite')
        return [];
    const inputs = givenInputs(at(action, 'inputs'), step, scope);
    const run = { directory: undefined, shell: undefined };
    const env = walkSteps(at(action, 'runs', 'steps')?.items() ?? [], { scope: { ...scope, inputs, actionPath }, where, spot, run, depth, written, built }, walking);
    return [...env].filter(([name, value]) => value !== scope.env.get(name));
};

// EXTERNAL MODULE: ./build/dockerfile/make/open-makefile.js + 5 modules
var open_makefile = __webpack_require__(19886);
// EXTERNAL MODULE: ./build/dockerfile/make/stems.js
var stems = __webpack_require__(39808);
// EXTERNAL MODULE: ./build/dockerfile/effort.js
var effort = __webpack_require__(72365);
// EXTERNAL MODULE: ./build/dockerfile/make/recipes.js + 1 modules
var make_recipes = __webpack_require__(68571);
// EXTERNAL MODULE: ./build/dockerfile/shell/tree.js + 5 modules
var tree = __webpack_require__(59390);
// EXTERNAL MODULE: ./build/dockerfile/shell/walk.js + 8 modules
var walk = __webpack_require__(59531);
// EXTERNAL MODULE: ./build/dockerfile/programs/driver-recipes.js
var driver_recipes = __webpack_require__(93485);
;// CONCATENATED MODULE: ./build/workflows/command-flags.js
const command_flags_words = (text) => text.split(/\s+/).filter((word) => word !== '');
/** `docker build`, `docker buildx build`, `podman build`, `buildah build`. */
const buildSyntax = {
    valued: new Set(command_flags_words(`add-host allow annotation arch attest authfile blkio-weight build-arg build-arg-file build-context builder
      cache-from cache-to cache-ttl call cap-add cap-drop cert-dir cgroup-parent cgroupns cidfile compression-format
      cpp-flag cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems cpus cpu-rt-period cpu-rt-runtime creds
      decryption-key device dns dns-option dns-search env file format from hooks-dir http-proxy ignorefile iidfile
      iidfile-raw ipc isolation jobs label layer-label logfile logsplit manifest memory memory-swap metadata-file
      network no-cache-filter os os-feature os-version output pid platform progress provenance retry retry-delay
      runtime runtime-flag rusage-logfile sbom sbom-image-output sbom-merge-strategy sbom-output sbom-purl-output
      sbom-scanner-command sbom-scanner-image secret security-opt shm-size sign-by signature-policy source-date-epoch
      source-policy-file ssh tag target timestamp ulimit unsetannotation unsetenv unsetlabel userns userns-gid-map
      userns-gid-map-group userns-uid-map userns-uid-map-user uts variant volume config context D host root runroot
      storage-driver storage-opt log-level log-driver`)),
    plain: new Set(command_flags_words(`all-platforms check compat-volumes compress debug disable-compression disable-content-trust force-compression
      force-rm identity-label inherit-annotations inherit-labels layers load no-cache no-hostname no-hosts
      omit-history pull pull-always pull-never push quiet rewrite-timestamp rm skip-unused-stages squash squash-all
      stdin stream tls-verify trace-dump help created-annotation save-stages log-rusage`)),
    letters: {
        t: 'tag',
        f: 'file',
        o: 'output',
        q: 'quiet',
        m: 'memory',
        c: 'cpu-shares',
        v: 'volume',
        D: 'debug',
    },
};
/** `docker buildx bake`. */
const bakeSyntax = {
    valued: new Set(command_flags_words('allow builder call file list metadata-file progress provenance sbom set var')),
    plain: new Set(command_flags_words('check debug load no-cache print pull push list-targets list-variables help')),
    letters: { f: 'file', D: 'debug' },
};
/** `docker compose` with one of its verbs, and the flags in front of it: some flags and letters differ by the verb. */
const composeSyntax = (verb) => ({
    valued: new Set([...composeValued, ...(verb === 'build' ? [] : ['pull'])]),
    plain: composePlain,
    letters: { ...composeLetters, ...(verb === 'run' ? runLetters : {}) },
});
const composeValued = command_flags_words(`ansi env-file file parallel profile progress project-directory project-name
  build-arg builder memory ssh provenance sbom scale timeout wait-timeout exit-code-from attach no-attach platform
  env env-from-file volume workdir user entrypoint name publish label cap-add cap-drop`);
const composePlain = new Set(command_flags_words(`all-resources compatibility dry-run no-ansi verbose check no-cache print pull push quiet with-dependencies
    build detach force-recreate no-build no-color no-deps no-log-prefix no-recreate no-start quiet-pull
    remove-orphans renew-anon-volumes timestamps wait watch abort-on-container-exit always-recreate-deps compress
    force-rm no-rm`));
const composeLetters = {
    f: 'file',
    p: 'project-name',
    m: 'memory',
    q: 'quiet',
    d: 'detach',
    V: 'renew-anon-volumes',
    t: 'timeout',
    w: 'watch',
};
const runLetters = {
    t: 'tty',
    e: 'env',
    v: 'volume',
    w: 'workdir',
    u: 'user',
    l: 'label',
    T: 'no-tty',
    i: 'interactive',
    P: 'service-ports',
};
/** What stands between the name of a program and its verb. */
const globalSyntax = {
    valued: new Set(command_flags_words(`builder cgroup-manager config conmon connection context events-backend host hooks-dir identity imagestore
      log-level module network-cmd-path network-config-dir out registries-conf registries-conf-dir root runroot runtime
      runtime-flag ssh storage-driver storage-opt tlscacert tlscert tlskey tmpdir url userns-gid-map userns-uid-map
      volumepath cgroup-parent`)),
    plain: new Set(command_flags_words('debug tls tlsverify remote noout help version syslog transient-store trace')),
    letters: { c: 'context', D: 'debug', H: 'host', l: 'log-level', r: 'remote' },
};
/** They change neither the image nor the time. */
const silentFlags = new Set(command_flags_words(`progress quiet iidfile cidfile metadata-file debug log-level logfile logsplit rm force-rm tls-verify
    disable-content-trust rusage-logfile log-rusage D host config`));

;// CONCATENATED MODULE: ./build/workflows/flags.js
/** Takes the flags of one name as settings. */
const settingsAmong = (flags, place) => (wanted) => flags
    .filter(({ name }) => name === wanted)
    .map(({ name, value, written }) => ({ name, text: value, place, written }));
/**
 * Sorts words as Docker's clients, Podman and Buildah do: flags may also come after operands. What follows the last of
 * `mostOperands` is left out.
 */
const readFlags = (words, syntax, mostOperands = Infinity) => {
    const flags = [];
    const operands = [];
    const strange = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined || operands.length >= mostOperands)
            break;
        if (word.wide === '--') {
            operands.push(...words.slice(at + 1));
            break;
        }
        if (!/^-[^-]|^--/.test(word.wide))
            operands.push(word);
        else if (word.wide.startsWith('--')) {
            const { flag, takesNext, isStrange } = longFlag(word, words[at + 1], syntax);
            flags.push(flag);
            if (isStrange)
                strange.push(`--${flag.name}`);
            if (takesNext)
                at += 1;
        }
        else if (shortFlags(word, words[at + 1], { syntax, flags, strange }))
            at += 1;
    }
    return { flags, operands, strange };
};
const longFlag = ({ wide, written }, next, { valued, plain }) => {
    const equals = wide.indexOf('=');
    const name = wide.slice(2, equals === -1 ? undefined : equals);
    const isStrange = !valued.has(name) && !plain.has(name);
    if (equals !== -1) {
        const flag = { name, value: wide.slice(equals + 1), written: written.slice(written.indexOf('=') + 1) };
        return { flag, takesNext: false, isStrange: false };
    }
    if (!valued.has(name))
        return { flag: { name, value: 'true', written: 'true' }, takesNext: false, isStrange };
    const flag = { name, value: next?.wide ?? '', written: next?.written ?? '' };
    return { flag, takesNext: true, isStrange: false };
};
/** Whether the word behind them is the value of the last of these letters. */
const shortFlags = (word, next, { syntax, flags, strange }) => {
    const letters = word.wide.slice(1);
    for (const [index, letter] of [...letters].entries()) {
        const name = syntax.letters[letter];
        if (name === undefined)
            strange.push(`-${letter}`);
        if (name !== undefined && syntax.valued.has(name)) {
            const joined = letters.slice(index + 1).replace(/^=/, '');
            const value = joined === '' ? (next?.wide ?? '') : joined;
            const written = joined === '' ? (next?.written ?? '') : word.written.slice(index + 2);
            flags.push({ name, value, written });
            return joined === '';
        }
        flags.push({ name: name ?? letter, value: 'true', written: 'true' });
        if (name === undefined)
            return false;
    }
    return false;
};

;// CONCATENATED MODULE: ./build/workflows/bake-command.js




/** `docker buildx bake`. */
const bakeCommand = (call, by, words) => {
    const { place, where, spot, variables, repository } = call;
    const { flags, operands } = readFlags(words, bakeSyntax);
    // These only show what would be built.
    if (flags.some(({ name }) => /^(?:print|list.*|check|call)$/.test(name)))
        return [];
    const given = settingsAmong(flags, place);
    const targets = operands.map(({ wide, written }) => ({ name: 'targets', text: wide, place, written }));
    const [first] = targets;
    if (first !== undefined && isAddress(first.text)) {
        const remarks = [{ place, text: 'the bake file is that of another repository, which is not read' }];
        return [{ by, where, place, settings: [], remarks }];
    }
    const open = call.isOpen ? [{ name: 'targets', text: '\0', place, written: '…' }] : [];
    return bakeBuilds({
        by,
        where,
        place,
        spot,
        variables,
        repository,
        files: given('file'),
        targets: [...targets, ...open],
        overrides: given('set').map(asWritten),
        others: ['push', 'load', 'no-cache', 'pull', 'provenance', 'sbom', 'builder', 'allow'].flatMap(given),
        profiles: [],
        isCompose: false,
        hasEnvFile: false,
    });
};
/** A shell leaves `*.platform=…` as it is, since no file has such a name. */
const asWritten = (setting) => /^[\w.*-]+\+?=[\w.,:/@=-]*$/.test(setting.written ?? '')
    ? { ...setting, text: setting.written ?? setting.text }
    : setting;

;// CONCATENATED MODULE: ./build/workflows/command-kind.js

/** What a program does by its verb and the words behind it; undefined for anything else. */
const kindOf = (program, verb, rest) => {
    const words = `${program} ${verb}`;
    if (/^(?:docker|podman|nerdctl) (?:(?:buildx|image|builder) )?build$|^docker buildx b$/.test(words))
        return 'build';
    if (/^(?:docker-)?buildx (?:build|b)$|^buildah (?:build|bud|build-using-dockerfile)$/.test(words))
        return 'build';
    if (/^(?:docker |docker-)?buildx (?:bake|f)$/.test(words))
        return 'bake';
    if (/^(?:docker|podman|nerdctl) compose$|^(?:docker|podman)-compose $/.test(words))
        return 'compose';
    // `$(ENGINE) build`: a Makefile often lets the caller choose.
    if (!program.includes(values/* unknown */.L5))
        return undefined;
    if (/^(?:buildx )?bake$/.test(verb))
        return 'bake';
    if (/^(?:buildx|image) build$/.test(verb))
        return 'build';
    // `$(GO) build` and `$(KUSTOMIZE) build` are none.
    return verb === 'build' && rest.some(({ wide }) => command_kind_ofImages.test(wide)) ? 'build' : undefined;
};
/** Flags that builds of images have, and those of other programs, such as Compose, do not. */
const command_kind_ofImages = /^(?:-[tf]|--(?:tag|file|iidfile|load|cache-from))(?:=|$)/;

;// CONCATENATED MODULE: ./build/workflows/compose-command.js







/** `docker compose build`, and `up`, `create` and `run`, which build what is not there. */
const composeCommand = (call, by, words) => {
    const { flags, operands } = readWords(words);
    const [verb, ...services] = operands;
    const isBuild = verb?.wide === 'build';
    const starts = /^(?:up|create|run)$/.test(verb?.wide ?? '');
    const onlyLooks = flags.some(({ name }) => /^(?:no-build|dry-run|print|check|help)$/.test(name));
    if (verb === undefined || onlyLooks || (!isBuild && !starts))
        return [];
    const { place, where, spot, variables, repository } = call;
    const given = settingsAmong(flags, place);
    const named = given('file');
    const own = ownVariables(call, given('env-file').at(-1)?.text);
    const files = named.length > 0 ? named : filesOfVariable(own, place);
    const [directory] = given('project-directory');
    const targets = services.map(({ wide, written }) => ({ name: 'services', text: wide, place, written }));
    // Paths are relative to the folder of the first file.
    const first = directory?.text ?? files[0]?.text.replace(/[^/]*$/, '') ?? '';
    const folder = inRepository(spot, first === '' ? '.' : first) ?? '';
    return bakeBuilds({
        by: `${by} ${verb.wide}`,
        where,
        place,
        spot: { ...spot, folder: `${spot.root}/${folder}` },
        variables,
        repository,
        files: files.map((file) => absolute(file, spot)),
        targets,
        overrides: given('build-arg').map((flag) => ({ ...flag, text: `*.args.${flag.text}` })),
        // `up --pull always` is about images that are not built.
        others: isBuild ? ['push', 'no-cache', 'pull', 'ssh', 'provenance', 'sbom'].flatMap(given) : [],
        profiles: [...given('profile'), { name: 'profile', text: own.get('COMPOSE_PROFILES') ?? '', place }],
        isCompose: true,
        withStarted: starts ? given('no-deps').length === 0 : given('with-dependencies').length > 0,
        isImplied: starts && given('build').length === 0,
        hasEnvFile: given('env-file').length > 0 || mayHaveEnvFile(call),
    });
};
/** Of `run`, what follows the service is the command that runs in it. */
const readWords = (words) => {
    const verb = readFlags(words, composeSyntax(''), 1).operands[0]?.wide ?? '';
    return readFlags(words, composeSyntax(verb), verb === 'run' ? 2 : undefined);
};
const absolute = (file, spot) => (0,marks/* literal */.eu)(file.text) === undefined
    ? file
    : { ...file, text: `${spot.root}/${inRepository(spot, file.text) ?? '..'}` };
/** The `.env` of the working folder counts as well where the first file is in another one. */
const mayHaveEnvFile = ({ variables, spot, repository }) => (variables.get('COMPOSE_ENV_FILES') ?? '') !== '' || hasDotEnv(inRepository(spot, '.') ?? '.', repository);
const compose_command_names = ['COMPOSE_FILE', 'COMPOSE_PATH_SEPARATOR', 'COMPOSE_PROFILES'];
/** The variables of Compose itself: those of the workflow, else those of `.env` in the working folder, unless a step wrote it. */
const ownVariables = ({ variables, spot, repository }, file = '.env') => {
    const path = (0,marks/* literal */.eu)(file) === undefined ? undefined : inRepository(spot, file);
    const text = path === undefined ? undefined : repository.text(path);
    const given = compose_command_names.flatMap((name) => {
        const value = variables.get(name);
        return value === undefined ? [] : [[name, value]];
    });
    const read = [...(text === undefined ? [] : fromDotEnv(text, compose_command_names))];
    const isWritten = path !== undefined && repository.isWritten?.(path) === true;
    return new Map([...(isWritten ? read.map(([name]) => [name, values/* unknown */.L5]) : read), ...given]);
};
/** The files that `COMPOSE_FILE` names, where no flag does. */
const filesOfVariable = (own, place) => {
    const [text = '', between = ':'] = ['COMPOSE_FILE', 'COMPOSE_PATH_SEPARATOR'].map((name) => own.get(name));
    const files = (0,marks/* literal */.eu)(text) === undefined || between === '' ? [text] : text.split(between);
    return files.filter((file) => file !== '').map((file) => ({ name: 'file', text: file, place }));
};

;// CONCATENATED MODULE: ./build/workflows/commands.js












/** The builds of images that a command starts; none for any other command. */
const buildsOfCommand = (call) => {
    const { program, verb, rest } = verbOf(withEngine(call));
    switch (kindOf(program, verb, rest)) {
        case 'build':
            return commands_buildOf(call, `${(0,marks/* shown */.SP)(program)} ${verb}`, rest);
        case 'bake':
            return bakeCommand(call, `${(0,marks/* shown */.SP)(program)} ${verb}`, rest);
        case 'compose':
            return composeCommand(call, `${program} ${verb}`.trim(), rest);
        case undefined: {
            const { by, text } = otherOf(call.words);
            const { place, where } = call;
            return text === undefined ? [] : [{ by, where, place, settings: [], remarks: [{ place, text }] }];
        }
    }
};
/** Whether a command may start one of these, without its flags being read. */
const startsBuild = (call) => {
    const { program, verb, rest } = verbOf(withEngine(call));
    return kindOf(program, verb, rest) !== undefined || otherOf(call.words).text !== undefined;
};
/** What is said of a program that builds in its own way. */
const otherOf = (all) => {
    const words = (0,driver_recipes/* wordsWithoutGo */.G)(all);
    const by = (0,go_commands/* programName */.kX)(words[0]?.wide ?? '');
    return { by, text: otherBuilderIn(by, words) };
};
/** `$(SUDO) docker build`: what is not known in front of an engine starts it. `$ENGINE build`: it is the engine. */
const withEngine = ({ words, isOpen }) => {
    const [first, second] = words;
    if (first?.wide === values/* unknown */.L5 && engines.test((0,go_commands/* programName */.kX)(second?.wide ?? '')))
        return words.slice(1);
    return isOpen && /^(?:build|buildx|image)$/.test(first?.wide ?? '')
        ? [{ written: values/* unknown */.L5, text: values/* unknown */.L5, wide: values/* unknown */.L5 }, ...words]
        : words;
};
const engines = /^(?:docker|podman|nerdctl)(?:-compose)?$|^buildah$/;
/** The program, its words up to the verb, and what follows. */
const verbOf = ([first, ...words]) => {
    const program = (0,go_commands/* programName */.kX)(first?.wide ?? '');
    if (program.endsWith('-compose'))
        return { program, verb: '', rest: words };
    let rest = words;
    const verbs = [];
    for (;;) {
        const [word, ...others] = rest;
        const text = word?.wide ?? '';
        if (/^-./.test(text) && verbs.length < 2) {
            const name = text.startsWith('--') ? text.slice(2) : (globalSyntax.letters[text.slice(1, 2)] ?? '');
            rest = globalSyntax.valued.has(name) ? others.slice(1) : others;
            continue;
        }
        if (!groups.has(text) || verbs.length > 0)
            return { program, verb: [...verbs, text].join(' '), rest: others };
        verbs.push(text);
        if (text === 'compose')
            return { program, verb: text, rest: others };
        rest = others;
    }
};
const groups = new Set(['buildx', 'image', 'builder', 'compose']);
/** The build that `docker build` or one of its relatives starts; none where it only looks at the Dockerfile. */
const commands_buildOf = (call, by, words) => {
    const { place, where, spot, isOpen } = call;
    const { flags, operands, strange } = readFlags(words, buildSyntax);
    if (flags.some(onlyLooks))
        return [];
    // Only one word is a context: another that is not known may be flags, or nothing.
    const last = operands.findLast(({ wide }) => wide !== values/* unknown */.L5) ?? operands.at(-1);
    const isWhole = !isOpen && operands.every((each) => each === last || !each.wide.includes(values/* unknown */.L5));
    const { context, file } = commands_sourceOf(call, { flags, last, isWhole }, by);
    const source = sourceSettings(spot, { context, file, isInContext: false });
    const remarks = [
        ...source.remarks,
        ...(isWhole ? [] : [{ place, text: 'the command has further words that are not known' }]),
        ...strange.map((name) => ({
            place,
            text: `${(0,marks/* shown */.SP)(name)} is not a flag that is known here: what follows it may be read wrongly`,
        })),
    ];
    const said = flags.flatMap((flag) => settingsOf(flag, call));
    const others = isOfDocker(by) ? [...said, ...usualPlatforms(said, call.variables, place)] : said;
    const settings = [...source.settings, ...others];
    const noDefaultAttestations = call.variables.get(noDefaultAttestationsName);
    return [{ place, by, where, settings, remarks, noDefaultAttestations }];
};
/** `--check`, `--call=outline`, `--print` of earlier versions, `--help`. */
const onlyLooks = ({ name, value }) => (/^(?:check|print|help)$/.test(name) && value !== 'false') || (name === 'call' && isOtherMethod(value));
const isOfDocker = (by) => /^docker[ -]/.test(by);
const commands_sourceOf = ({ place, spot, repository }, { flags, last, isWhole }, by) => {
    const isOwn = !/^(?:podman|buildah)/.test(by);
    // Podman and Buildah build the working folder when none is named.
    const otherwise = isOwn || !isWhole ? values/* unknown */.L5 : '.';
    const context = { name: 'context', text: last?.wide ?? otherwise, place, written: last?.written };
    const flag = flags.findLast(({ name }) => name === 'file');
    if (flag === undefined)
        return { context, file: undefined };
    const file = { name: 'file', text: flag.value, place, written: flag.written };
    if (isOwn || file.text.startsWith('/'))
        return { context, file };
    // Both also look in the context, when it is not in the working folder.
    const here = sourceSettings(spot, { context, file, isInContext: false }).settings;
    const there = sourceSettings(spot, { context, file, isInContext: true }).settings;
    const isThere = repository.text(pathOf(here)) === undefined && repository.text(pathOf(there)) !== undefined;
    return { context, file: isThere ? { ...file, text: `${spot.root}/${pathOf(there)}` } : file };
};
const pathOf = (settings) => settings.find(({ name }) => name === 'file')?.text ?? '';
const settingsOf = (flag, call) => {
    const { place, spot, variables } = call;
    const name = canonical.get(flag.name) ?? flag.name;
    if (name === '' || silentFlags.has(name))
        return [];
    const one = (text) => ({ name, text, place, written: flag.written });
    if (name === 'secret')
        return secretSettings(one(flag.value), { spot, variables });
    if (name === 'build-contexts')
        return [one(namedContext(spot, flag.value))];
    if (name === 'platforms')
        return flag.value.split(',').map(one);
    if (name === 'build-args' && !flag.value.includes('=') && !flag.value.includes(values/* unknown */.L5))
        return [one(`${flag.value}=${variables.get(flag.value) ?? values/* unknown */.L5}`)];
    return [one(flag.value)];
};
/** The names that docker/build-push-action has for the flags. */
const canonical = new Map(Object.entries({
    'add-host': 'add-hosts',
    annotation: 'annotations',
    attest: 'attests',
    'build-arg': 'build-args',
    'build-context': 'build-contexts',
    context: '',
    file: '',
    label: 'labels',
    'no-cache-filter': 'no-cache-filters',
    output: 'outputs',
    platform: 'platforms',
    tag: 'tags',
}));

;// CONCATENATED MODULE: ./build/workflows/scripts.js















/** What following all scripts of a repository may take. */
const openWorkflowEffort = () => (0,effort/* openEffort */.n)(mostUnits);
const mostUnits = 10_000_000;
/** What Makefiles are read with: each call of make takes the same, so that what one has read serves another. */
const makeSurroundings = (following, root) => {
    const { repository, readers } = following;
    const readFile = readers.get(root) ?? readerIn(repository, root);
    readers.set(root, readFile);
    return { readFile, unset: values/* unknown */.L5, names: namesIn(repository, root) };
};
const readerIn = (repository, root) => (path) => {
    const inside = external_node_path_.posix.relative(root, path);
    const found = inside.startsWith('..') || inside.includes(values/* unknown */.L5) ? undefined : repository.text(inside);
    return found === undefined ? undefined : (0,marks/* cleaned */.L0)(found);
};
/** The builds of images that a script starts, through make and scripts of the repository too. */
const buildsOfScript = (run, following) => {
    const { text, place, isOneLine, where, spot, written } = run;
    const { repository, effort } = following;
    const variables = new Map([...runnerVariables, ...run.env]);
    if (!effort.spend(text.length))
        return [];
    const { readFile, ...known } = makeSurroundings(following, spot.root);
    const writes = (path) => noteWritten(path, spot, written);
    const recipes = (each) => (isMake(each) ? (0,make_recipes/* makeRecipes */.C)(each, readFile, effort, known) : undefined);
    const found = [];
    let outer;
    const report = (started) => {
        noteWrites(started, spot, written);
        const { at, words } = started;
        outer = at === undefined ? (started.through ?? outer) : { at, words };
        if (!startsBuild(started))
            return;
        if (found.length < mostBuilds)
            found.push({ started, outer });
        else
            effort.refuse?.();
    };
    const options = { effort, readFile, joinsWays: true, writes, recipes, report };
    (0,walk/* followPrograms */.P)((0,tree/* readScript */.U)(text), (0,state/* shellIn */.KR)(spot.folder, variables), options);
    // A file may be written behind a build as well: then too much is said to be unknown.
    const files = withWritten(repository, written);
    return found.flatMap(({ started: { words, isOpen, variables: given, folder, at }, outer: from }) => {
        const line = isOneLine || from === undefined ? place : below(place, linesBefore(text, from.at));
        const call = { words, isOpen, variables: given, place: line, where, repository: files };
        const through = from === undefined ? '' : scripts_nameOf(from.words);
        return buildsOfCommand({ ...call, spot: { ...spot, folder } }).map((build) => withWrittenDockerfile(at === undefined ? { ...build, by: `${build.by}, started by ${through}` } : build, files));
    });
};
/** As many as are shown of a repository. */
const mostBuilds = 500;
/** The names in a folder that is named absolutely; undefined: it is not in the repository. */
const namesIn = (repository, root) => (folder) => {
    const inside = external_node_path_.posix.relative(root, folder) || '.';
    return /^\.\.(?:\/|$)/.test(inside) || inside.includes(values/* unknown */.L5) ? undefined : repository.names(inside);
};
/** A command as a person would look for it. */
const scripts_nameOf = (words) => withoutLogins((0,marks/* shown */.SP)(words.map(({ wide }) => wide).join(' ')))
    .replaceAll(`${workspace}/`, '')
    .slice(0, longestName);
const longestName = 100;
const isMake = ({ words }) => /^g?make$/.test((0,go_commands/* programName */.kX)(words[0]?.wide ?? ''));
const linesBefore = (text, at) => {
    let lines = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
        lines += 1;
    return lines;
};

;// CONCATENATED MODULE: ./build/workflows/makefiles.js









const makefiles_mostTargets = 300;
/**
 * The builds of images that targets of the Makefile in a folder start by themselves, as a person would call them there. The
 * folder is relative to the repository.
 */
const buildsOfMakefile = (following, folder = '.') => {
    const { repository, effort } = following;
    const spot = { root: workspace, folder: external_node_path_.posix.join(workspace, folder) };
    const environment = new Map([...runnerVariables, ['PWD', spot.folder]]);
    const call = { folder: spot.folder, file: undefined, environment, given: new Map() };
    const makefile = (0,open_makefile/* openMakefile */.L)(call, { ...makeSurroundings(following, spot.root), effort });
    if (makefile === undefined)
        return [];
    const file = external_node_path_.posix.join(folder, makefile.file);
    const lineOf = lineFinder((0,marks/* cleaned */.L0)(repository.text(file) ?? ''));
    const targets = targetsOf(makefile);
    if (targets.length > makefiles_mostTargets)
        effort.refuse?.();
    return targets.slice(0, makefiles_mostTargets).flatMap(({ target, rule }) => {
        const run = {
            text: `make ${quoted(target)}`,
            place: { file, line: lineOf(rule) },
            isOneLine: true,
            where: `target ${target}`,
        };
        const found = buildsOfScript({ ...run, spot, env: new Map(), written: new Set() }, following);
        return withoutBuilt(found, new Map()).map((build) => ({
            ...build,
            by: build.by.replace(/, started by make .*$/s, ''),
        }));
    });
};
/**
 * The targets that may build by themselves: those with a rule, those that others need by a pattern (`image-%`), and those that
 * set variables for what they need.
 */
const targetsOf = ({ rules, own: assigned, expand, variables }) => {
    const named = rules.filter(({ target }) => !/[%\0]/.test(target));
    // The targets of one line share their recipe.
    const recipes = new Set(rules.map(({ recipe }) => recipe));
    const mayBuild = (line) => isBuild(line) || (line.includes('$') && isBuild(expand(line, variables)));
    const builds = new Set([...recipes].filter((recipe) => recipe.some(mayBuild)));
    const own = named.filter(({ recipe }) => builds.has(recipe)).map((rule) => ({ target: rule.target, rule }));
    const withRecipe = new Set(named.flatMap(({ target, recipe }) => (recipe.length > 0 ? target : [])));
    const patterns = rules.filter(({ target }) => target.includes('%')).slice(0, mostPatterns);
    const needed = [...neededIn(named)]
        .filter((need) => !withRecipe.has(need) && !/[%\0]/.test(need))
        .slice(0, makefiles_mostTargets)
        .flatMap((target) => {
        const rule = patterns.find((each) => (0,stems/* stemOf */.V)(each.target, target) !== undefined);
        return rule !== undefined && builds.has(rule.recipe) ? { target, rule } : [];
    });
    const building = new Map([...own, ...needed].map((each) => [each.target, each]));
    const setting = new Set(assigned.map(({ target }) => target));
    const leading = leadingTo(named, new Set(building.keys()));
    for (const rule of named) {
        const { target } = rule;
        if (setting.has(target) && leading.has(target) && !building.has(target))
            building.set(target, { target, rule });
    }
    return [...building.values()];
};
const mostPatterns = 100;
/** The targets of one line share their needs, which are looked at once. */
const neededIn = (rules) => {
    const found = new Set();
    for (const needs of new Set(rules.map((rule) => rule.needs)))
        for (const need of needs)
            found.add(need);
    return found;
};
/** These targets, and those that need one of them, also by way of a few others. */
const leadingTo = (rules, targets) => {
    const found = new Set(targets);
    const lists = new Set(rules.map(({ needs }) => needs));
    for (let step = 0; step < mostSteps; step += 1) {
        const leading = new Set([...lists].filter((needs) => needs.some((need) => found.has(need))));
        for (const { target, needs } of rules)
            if (leading.has(needs))
                found.add(target);
    }
    return found;
};
const mostSteps = 5;
/** The words of a build itself. */
const surely = /\b(?:build|bud|bake|buildx)\b/;
/** What a target needs has a target of its own here. */
const isBuild = (line) => /build|bud\b|bake|compose|\.sh\b|\b(?:ba|da|z)?sh\s/i.test(line) || namesBuilder(line);
const quoted = (target) => `'${target.replaceAll("'", '')}'`;
/** Finds the line of the first recipe line that may build; 1 for a rule of another file. */
const lineFinder = (text) => {
    const lines = text.split('\n');
    const rules = new Map();
    for (const [at, line] of lines.entries())
        for (const target of line.includes(':') ? (line.split(':')[0] ?? '').split(/\s+/) : [])
            if (!rules.has(target))
                rules.set(target, at);
    return ({ recipe, target }) => {
        const wanted = (recipe.find((line) => surely.test(line)) ?? recipe.find(isBuild))?.split('\n')[0] ?? '';
        const rule = rules.get(target) ?? 0;
        return Math.max(wanted === '' ? -1 : lines.indexOf(`\t${wanted}`, rule), rule) + 1;
    };
};

;// CONCATENATED MODULE: ./build/workflows/spending.js
/** The same, and whether it was ever refused. */
const counted = (spend) => {
    let refused = 0;
    return {
        spend: (units) => {
            const isEnough = spend(units);
            refused += isEnough ? 0 : 1;
            return isEnough;
        },
        refuse: () => {
            refused += 1;
        },
        isSpent: () => refused > 0,
    };
};
const atMost = (most) => {
    let used = 0;
    return (units) => {
        used += units;
        return used <= most;
    };
};

;// CONCATENATED MODULE: ./build/workflows/find.js















const folder = '.github/workflows';
const mostWorkflows = 200;
const mostCharacters = 2_000_000;
const find_mostSteps = 20_000;
const find_mostBuilds = 500;
/**
 * Reads workflows, the Makefile at the top and that of the folder `here`, as hostile as they may be. Never throws for what is in
 * them. The folder is relative to the repository.
 */
const findBuilds = (repository, here = '.') => {
    const remarks = [];
    const builds = [];
    const effort = counted(openWorkflowEffort().spend);
    const steps = counted(atMost(find_mostSteps));
    const kept = withKeptTrees(repository, effort.spend);
    const following = { repository: kept, effort, readers: new Map() };
    const workflows = readWorkflows(repository, remarks);
    const called = new Set(workflows.flatMap(({ calls }) => calls));
    const read = reader(following, remarks, steps);
    const walking = {
        repository,
        trees: new Map(workflows.map(({ path, tree }) => [path, tree])),
        remark: (remark) => {
            if (remarks.length < mostRemarks)
                remarks.push(remark);
        },
        visit: (step) => {
            if (builds.length < find_mostBuilds)
                builds.push(...withoutBuilt(read(step), step.built));
        },
        spend: steps.spend,
    };
    for (const { path, tree, isOnlyCalled } of workflows)
        if (!isOnlyCalled || !called.has(path))
            attempt(path, remarks, () => walkWorkflow(tree, { inputs: undefined }, walking));
    for (const each of new Set(['.', here]))
        builds.push(...buildsOfMakefile(following, each));
    // It comes first, for it says how far the rest goes.
    if (effort.isSpent() || steps.isSpent() || builds.length >= find_mostBuilds)
        remarks.unshift({
            place: { file: folder, line: 1 },
            text: 'there is too much in these files: not all of it was followed',
        });
    const blocks = together(builds.slice(0, find_mostBuilds)).map((block) => withFileRemarks(block, repository));
    return { blocks, remarks: distinct(remarks).slice(0, mostRemarks) };
};
const mostRemarks = 100;
/** What is wrong with a file can come up at any place of it, and is told once. */
const attempt = (path, remarks, read) => {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        remarks.push({ place: { file: path, line: 1 }, text: `this file, or one that it uses, ${error.message}` });
        return undefined;
    }
};
const readWorkflows = (repository, remarks) => {
    const names = repository
        .names(folder)
        .filter((name) => /\.ya?ml$/i.test(name))
        .toSorted();
    if (names.length > mostWorkflows)
        remarks.push({
            place: { file: folder, line: 1 },
            text: `only the first ${mostWorkflows} of ${names.length} files are read`,
        });
    let left = mostCharacters;
    return names.slice(0, mostWorkflows).flatMap((name) => {
        const path = external_node_path_.posix.join(folder, name);
        const found = attempt(path, remarks, () => {
            const text = repository.text(path);
            if (text === undefined)
                throw new Unreadable('is a link, too large or no regular file');
            left -= text.length;
            if (left < 0)
                throw new Unreadable('comes after more text than is read of all workflows together');
            const tree = readYaml(path, text);
            return { path, tree, calls: callsOf(tree), isOnlyCalled: isCalled(tree) };
        });
        return found ?? [];
    });
};
const callsOf = (workflow) => (at(workflow, 'jobs')?.entries() ?? []).flatMap(([, job]) => {
    const uses = textAt(job, 'uses');
    return uses?.startsWith('./') === true ? [external_node_path_.posix.normalize(uses)] : [];
});
const isCalled = (workflow) => {
    const on = at(workflow, 'on');
    const names = on?.text === undefined
        ? [...(on?.items() ?? []).map(({ text }) => text), ...(on?.entries() ?? []).map(([name]) => name)]
        : [on.text];
    return names.length === 1 && names[0] === 'workflow_call';
};
/** Many combinations of a matrix run the same: each script is followed once for each text and environment. */
const reader = (following, remarks, steps) => {
    const known = new Map();
    return (step) => {
        const { tree, scope, where, spot, shell, written } = step;
        const uses = textAt(tree, 'uses');
        if (uses !== undefined) {
            const repository = withWritten(following.repository, written);
            return buildsOfAction(step, uses, repository).map((build) => withWrittenDockerfile(build, repository));
        }
        const run = at(tree, 'run');
        if (run?.text === undefined)
            return [];
        if (!/^(?:(?:ba|da|z)?sh\b.*)?$/.test(shell ?? '')) {
            if (/\b(?:docker|podman|buildah)\b/.test(run.text))
                remarks.push({ place: run.place, text: `this script is one for ${shell ?? ''}, and it is not read` });
            return [];
        }
        const text = evaluated(run.text, scope);
        const place = run.lines()[0]?.place ?? run.place;
        if (!steps.spend(keyUnits(text, scope, written)))
            return [];
        const key = JSON.stringify([text, place, where, spot, scope.actionPath, [...scope.env], [...written]]);
        const before = known.get(key);
        if (before !== undefined) {
            for (const path of before.written)
                written.add(path);
            return before.builds;
        }
        const env = withActionPath(scope);
        const builds = buildsOfScript({ text, place, isOneLine: place.line === run.place.line, where, spot, env, written }, following);
        known.set(key, { builds, written: new Set(written) });
        return builds;
    };
};
/** What is kept of a step, to know it again: its script, its environment, and the files that were written before. */
const keyUnits = (text, { env }, written) => {
    let characters = text.length;
    for (const [name, value] of env)
        characters += name.length + value.length;
    for (const path of written)
        characters += path.length + perPath;
    return Math.floor(characters / 2000);
};
/** What a path in a set takes beside its text, which others share. */
const perPath = 50;


/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ cleaned),
/* harmony export */   Oj: () => (/* binding */ portable),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   cS: () => (/* binding */ withWords),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   xI: () => (/* binding */ marked)
/* harmony export */ });
/* harmony import */ var _dockerfile_shell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(243);

/**
 * An expression of a workflow has a value only when the workflow runs. Until then it goes through shells and Makefiles as
 * characters of a private plane, which no shell splits or obeys, with the mark for something unknown behind them, so
 * that nothing is computed from it.
 */
const plane = 0xf0000;
const lastInPlane = 0xffff;
/** Characters that stand for something else here, wherever a file has them itself. */
const own = /[\0\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFF}]/gu;
/** The text of a file without the characters that have a meaning here. */
const cleaned = (text) => text.replaceAll(own, '\ufffd');
/** An expression, with its braces, as a value that is not known yet. */
const marked = (expression) => [...expression].map((letter) => String.fromCodePoint(plane + codeOf(letter))).join('') + _dockerfile_shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5;
const codeOf = (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < lastInPlane - 1 ? code : 0xfffd;
};
const mark = /([\u{F0000}-\u{FFFFF}]+)\0?/gu;
/** A text with its expressions as they were written; what else is unknown is shown as `…`. */
const shown = (text) => text.replaceAll(mark, (_, hidden) => unmarked(hidden)).replaceAll(_dockerfile_shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5, '…');
const unmarked = (hidden) => [...hidden].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? plane) - plane)).join('');
/**
 * A text as an input of an action can have it: with the expressions that mean the same in every workflow. Undefined when
 * anything else in it is not known.
 */
const portable = (text) => {
    const hidden = [...text.matchAll(mark)].map(([, each = '']) => unmarked(each));
    const isKnown = hidden.flatMap(expressionsIn).every(({ expression }) => isFree(expression ?? ''));
    const found = text.replaceAll(mark, (_, each) => unmarked(each));
    return isKnown && !found.includes(_dockerfile_shell_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5) ? found : undefined;
};
/** A text without any expression and with nothing unknown in it. */
const literal = (text) => (text.search(own) === -1 ? text : undefined);
/** The parts of a text, in linear time; an expression that does not end is plain text. */
const piecesOf = (text) => {
    const found = [];
    let from = 0;
    for (;;) {
        const start = text.indexOf('${{', from);
        const end = start === -1 ? -1 : text.indexOf('}}', start);
        if (end === -1)
            return [...found, { text: text.slice(from), expression: undefined }];
        found.push({ text: text.slice(from, start), expression: undefined });
        found.push({ text: text.slice(start, end + 2), expression: text.slice(start + 3, end).trim() });
        from = end + 2;
    }
};
/** The same with a word in the place of each expression, to see what form it will have. */
const withWords = (text) => piecesOf(text)
    .map((piece) => (piece.expression === undefined ? piece.text : 'x'))
    .join('');
const expressionsIn = (text) => piecesOf(text).filter(({ expression }) => expression !== undefined);
/** Whether an expression depends on nothing that only its own workflow has: no step, job, matrix, environment or input. */
const isFree = (expression) => expression
    .replaceAll(/'[^']*'/g, '')
    .match(/[A-Za-z_][\w-]*(?:\.[\w*-]+)*/g)
    ?.every((name) => free.test(name)) === true;
const free = /^(?:(?:vars|secrets|runner)\.[\w-]+|github\.(?!event\b|event_path|action|job|env|path|token)[\w-]+|github\.token|true|false|null|format|contains|startsWith|endsWith|join|toJSON|hashFiles)$/;


/***/ })

};
