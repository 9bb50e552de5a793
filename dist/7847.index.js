export const id = 7847;
export const ids = [7847];
export const modules = {

/***/ 37517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ isFolderIn),
/* harmony export */   Iy: () => (/* binding */ existsIn),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   aO: () => (/* binding */ isFileIn),
/* harmony export */   kg: () => (/* binding */ textInside)
/* harmony export */ });
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
/**
 * What is at a path itself, without following a link in its place. Undefined for what does not exist, may not be looked at, or
 * has a name that is too long to exist.
 */
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

/***/ 10219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/engines/index.js + 73 modules
var engines = __webpack_require__(2595);
// EXTERNAL MODULE: ./build/host/process/interrupt.js
var interrupt = __webpack_require__(11962);
// EXTERNAL MODULE: ./build/preflight/context.js
var context = __webpack_require__(32615);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/preflight/checks/index.js + 7 modules
var checks = __webpack_require__(37425);
// EXTERNAL MODULE: ./build/preflight/collect/collect.js + 4 modules
var collect = __webpack_require__(22767);
// EXTERNAL MODULE: ./build/preflight/preflight.js
var preflight = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/preflight/examine.js




/** Looks at engines and at what they need. Changes nothing, and throws only when it is interrupted. */
const examine = async (context, engines, named) => {
    const facts = await (0,collect/* collectFacts */.M)(context, engines);
    const findings = checks/* checks */.A.flatMap((check) => check(facts, engines));
    const examined = [];
    for (const engine of engines) {
        const looked = await detected(engine, context);
        const version = looked.kind === 'found' ? versionOf(engine, facts) : undefined;
        examined.push({
            name: engine.name,
            title: engine.title,
            ...(version === undefined ? {} : { version }),
            ...resultOf(looked, engine, findings),
        });
    }
    const measurable = examined.map((engine) => engine.measurable);
    return {
        schemaVersion: '1.1',
        measurable: named ? measurable.every(Boolean) : measurable.some(Boolean),
        engines: examined,
        checks: findings,
    };
};
const detected = async (engine, { host }) => {
    try {
        return await engine.detect(host);
    }
    catch (error) {
        host.signal.throwIfAborted();
        return { kind: 'unusable', reason: (0,error_text/* messageOf */.b)(error) };
    }
};
/** The version of the daemon that answers, else of the engine's own program. */
const versionOf = ({ needs }, { docker, answers }) => {
    const daemon = needs.dockerDaemon === undefined ? undefined : docker[needs.dockerDaemon];
    const answer = answers[needs.program ?? ''];
    return daemon?.version ?? (answer !== undefined && 'version' in answer ? answer.version : undefined);
};
const resultOf = (looked, { name }, findings) => {
    switch (looked.kind) {
        case 'missing':
            return { state: 'missing', measurable: false, seen: looked.reason, remedy: looked.remedy };
        case 'unusable':
            return { state: 'unusable', measurable: false, seen: looked.reason };
        case 'found': {
            const blocking = (0,preflight/* blockingFindings */.Ur)(findings, name).map((finding) => finding.name);
            if (blocking.length === 0)
                return { state: 'found', measurable: true, seen: looked.what };
            const remedy = `fix what these checks report: ${blocking.join(', ')}`;
            return { state: 'found', measurable: false, seen: looked.what, remedy };
        }
    }
};

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/preflight/render.js


/** The examination for a terminal or the log of a job: a line for each engine and check, and one for its remedy. */
const toDoctorText = (examination) => {
    const { engines, checks } = examination;
    const lines = [
        headline(examination),
        '',
        'Engines',
        ...aligned(engines.map(engineLine)),
        '',
        'Checks',
        ...aligned(checks.map((finding) => checkLine(finding, engines.length))),
    ];
    return lines.join('\n');
};
/** The examination for the job summary, as Markdown. */
const toDoctorMarkdown = (examination) => {
    const { engines, checks } = examination;
    return [
        `## ${(0,report_escape/* text */.Qq)(headline(examination))}`,
        table(['engine', 'state', 'version', 'found', 'remedy'], engines.map((each) => [each.name, stateOf(each), each.version ?? '', each.seen, each.remedy ?? ''])),
        table(['check', 'state', 'found', 'remedy', 'concerns'], checks.map((each) => [each.name, each.state, each.seen, each.remedy ?? '', each.concerns.join(', ')])),
    ].join('\n\n');
};
const headline = ({ engines }) => {
    const ready = engines.filter(({ measurable }) => measurable).map(({ name }) => name);
    if (ready.length === 0)
        return 'No engine can be measured on this machine.';
    const others = engines.length - ready.length;
    const rest = others === 0 ? '.' : `; ${others} of ${engines.length} cannot.`;
    return `Engines that can be measured on this machine: ${ready.join(', ')}${rest}`;
};
const stateOf = ({ state, measurable }) => state === 'found' && !measurable ? 'unusable' : state;
const engineLine = (engine) => ({
    state: stateOf(engine),
    name: engine.name,
    seen: `${engine.version ?? ''} ${engine.seen}`,
    remedy: engine.remedy,
});
/** Names the engines that a finding concerns, unless it concerns all of them. */
const checkLine = ({ state, name, seen, remedy, concerns }, engines) => ({
    state,
    name,
    seen: concerns.length === engines ? seen : `${seen} [${concerns.join(', ')}]`,
    remedy,
});
const aligned = (lines) => {
    const width = Math.max(0, ...lines.map(({ name }) => name.length));
    return lines.flatMap(({ state, name, seen, remedy }) => [
        `  ${state.padEnd(8)}  ${name.padEnd(width)}  ${(0,report_escape/* logLine */.BP)(seen)}`,
        ...(remedy === undefined ? [] : [`            to fix it: ${(0,report_escape/* logLine */.BP)(remedy)}`]),
    ]);
};
const table = (titles, rows) => (0,markdown_table/* markdownTable */.Q)([[...titles], ...rows.map((row) => row.map(report_escape/* text */.Qq))], { alignDelimiters: false });

// EXTERNAL MODULE: ./build/provision/engine-archives.js
var engine_archives = __webpack_require__(54690);
// EXTERNAL MODULE: ./build/provision/named.js
var provision_named = __webpack_require__(38377);
// EXTERNAL MODULE: ./build/publish/messages.js
var publish_messages = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/publish/runner/summary.js
var summary = __webpack_require__(49939);
// EXTERNAL MODULE: ./build/workflows/find.js + 43 modules
var find = __webpack_require__(66142);
// EXTERNAL MODULE: ./build/plan/emit/yaml.js
var yaml = __webpack_require__(261);
;// CONCATENATED MODULE: ./build/workflows/render.js


/** What was found for a terminal or the log of a job: where each build is, its inputs, and what is not in them. */
const toBuildsText = ({ blocks, remarks }) => [
    blocks.length === 0 ? nothing : 'Builds of images in workflows and Makefile, as inputs of this action',
    ...blocks.flatMap((block) => ['', ...blockText(block)]),
    ...(remarks.length === 0 ? [] : ['', 'Not read', ...remarks.map((each) => `  ${remarkText(each)}`)]),
].join('\n');
const nothing = 'No build of an image was found in .github/workflows and Makefile.';
const blockText = (block) => [
    ...block.from.slice(0, mostShown).map((origin) => `  ${(0,report_escape/* logLine */.BP)(originText(origin))}`),
    ...more(block).map((each) => `  ${each}`),
    ...yamlOf(block).map((line) => `    ${line}`),
    ...block.remarks.map((each) => `    not in it: ${remarkText(each)}`),
];
/** The same for the job summary, as Markdown. */
const toBuildsMarkdown = ({ blocks, remarks }) => [
    '## Builds in workflows and Makefile, as inputs of this action',
    ...(blocks.length === 0 ? [(0,report_escape/* text */.Qq)(nothing)] : blocks.flatMap(blockMarkdown)),
    ...(remarks.length === 0 ? [] : [`Not read:\n\n${remarks.map(remarkMarkdown).join('\n')}`]),
].join('\n\n');
const blockMarkdown = (block) => [
    [...block.from.slice(0, mostShown).map((origin) => (0,report_escape/* text */.Qq)(originText(origin))), ...more(block)].join('  \n'),
    ...(isEmpty(block) ? [] : [(0,report_escape/* codeBlock */.DV)(yamlOf(block)).join('\n')]),
    ...(block.remarks.length === 0 ? [] : [`Not in it:\n\n${block.remarks.map(remarkMarkdown).join('\n')}`]),
];
/** The fields of `doctor --json`. Texts are as they are in the files, but for expressions that are not known. */
const toBuildsJson = ({ blocks, remarks }) => ({
    builds: blocks.map((block) => ({
        from: block.from.map(({ place, by, where }) => ({ ...place, by, where })),
        with: block.inputs,
        remarks: block.remarks.map(({ place, text: said }) => ({ ...place, text: said })),
    })),
    buildsNotRead: remarks.map(({ place, text: said }) => ({ ...place, text: said })),
});
/** Enough to find them; one block can stand for hundreds of jobs. */
const mostShown = 10;
const more = ({ from }) => from.length > mostShown ? [`and ${from.length - mostShown} more`] : [];
const isEmpty = ({ inputs }) => Object.keys(inputs).length === 0;
const yamlOf = (block) => isEmpty(block) ? ['nothing of it can be an input'] : (0,yaml/* toYaml */.f)({ with: block.inputs }).trimEnd().split('\n');
const originText = ({ place, by, where }) => `${placeText(place)}  ${by} (${where})`.slice(0, 300);
const placeText = ({ file, line }) => `${file}:${line}`;
const remarkText = ({ place, text: said }) => (0,report_escape/* logLine */.BP)(`${placeText(place)}  ${said}`);
const remarkMarkdown = ({ place, text: said }) => `- ${(0,report_escape/* code */.aY)(placeText(place))} ${(0,report_escape/* text */.Qq)(said)}`;

// EXTERNAL MODULE: ./build/modes/repository-files.js
var repository_files = __webpack_require__(33689);
;// CONCATENATED MODULE: ./build/modes/doctor.js












const nothingToMeasure = 3;
/**
 * Shows which engines can be measured on this machine and what is missing for the others; changes and installs
 * nothing. Exit status 0: at least one can be measured, or every one that was named. Also shows what the repository of the
 * folder builds already, as inputs of this action.
 */
const doctor = async ({ inputs, host, invocation, messages, directory, }) => {
    const { env, program, print } = invocation;
    const archives = (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program);
    const named = typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => (0,provision_named/* engineNamed */.K)(each, archives));
    const wanted = named ?? Object.values(engines/* engines */.s);
    try {
        const examination = await examine((0,context/* preflightContext */.r)(host), wanted, named !== undefined);
        const repository = (0,repository_files/* repositoryFiles */.g)(directory);
        const builds = repository === undefined ? undefined : (0,find/* findBuilds */.v)(repository, repository.here);
        print(inputs.json ? toJson(examination, builds) : toText(examination, builds));
        if (inputs.summary)
            await (0,publish_messages/* warnOnFailure */.y)(messages, 'The tables were not added to the job summary', () => (0,summary/* writeSummary */.S)(toMarkdown(examination, builds), env));
        return examination.measurable ? 0 : nothingToMeasure;
    }
    catch (error) {
        if (host.signal.aborted)
            return interrupt/* interruptedStatus */.VV;
        throw error;
    }
};
const toJson = (examination, builds) => JSON.stringify({ ...examination, ...(builds === undefined ? {} : toBuildsJson(builds)) }, undefined, 2);
const toText = (examination, builds) => [toDoctorText(examination), ...(builds === undefined ? [] : ['', toBuildsText(builds)])].join('\n');
const toMarkdown = (examination, builds) => [toDoctorMarkdown(examination), ...(builds === undefined ? [] : [toBuildsMarkdown(builds)])].join('\n\n');


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * A YAML document, the same for the same value. Text is quoted unless neither YAML 1.1 nor 1.2 reads it as anything else; lines
 * of printable ASCII are a block.
 */
const toYaml = (value) => {
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(value, { compat: 'yaml-1.1', aliasDuplicateObjects: false });
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value === 'string')
                Object.assign(scalar, styled(scalar.value));
        },
    });
    const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
    // What is invisible is in double quotes only, where YAML has escapes.
    return text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
};
/** Half of a character becomes the sign for one that is unknown. */
const styled = (text) => ({
    value: text.replaceAll(/\p{Cs}/gu, '\ufffd'),
    type: styleOf(text),
});
const styleOf = (text) => {
    // Whole lines, of which the first says how far all are indented.
    if (/^[!-~][ -~]*\n(?:[ -~]*[!-~]\n)*$/.test(text))
        return 'BLOCK_LITERAL';
    return /^[A-Za-z]\w*(?:[./-]\w+)*\/?$/.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
};
const escaped = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xff_ff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
};
const hex = (code, digits) => code.toString(16).padStart(digits, '0');


/***/ }),

/***/ 49939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** GitHub drops a summary above this size, with an error annotation. */
const largestBytes = 1_000_000;
/**
 * Adds the report to the job summary; without a summary file (outside of Actions) it does nothing. Throws when
 * the file cannot be written.
 */
const writeSummary = async (markdown, env) => {
    const path = env['GITHUB_STEP_SUMMARY'];
    if (path === undefined || path === '')
        return;
    const fits = Buffer.byteLength(markdown) <= largestBytes;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${fits ? markdown : shortened(markdown)}\n`);
};
/** Below the first line that it is cut: at the end, that might be inside a section that is folded away, or a table. */
const shortened = (markdown) => {
    const [first = '', ...rest] = markdown.slice(0, largestBytes / 4).split('\n');
    const note = 'This summary is cut, because it is limited: report.md has the whole report.';
    return [first, '', note, ...rest.slice(0, -1)].join('\n');
};


/***/ })

};
