export const id = 9029;
export const ids = [9029];
export const modules = {

/***/ 39029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75286);
/* harmony import */ var _definitions_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22516);



const examples = `Examples:
  npm start -- ../your-project --base main
  npm start -- --engines podman,docker --fixture tiny
  npm start -- --scenarios warm,source-change --rounds 6
  npm start -- doctor --engines podman --json
  npm start -- calibrate ../your-project
  npm start -- self-test --engines podman
  npm start -- report go-container-bench-report/report.json --fail-threshold 5%
  npm start -- report api.json web.json --output-dir together
  npm start -- study list
  npm start -- study strategies --fixture tiny --rounds 2
  npm start -- study strategies --resume go-container-bench-report/report.json`;
const statuses = `Exit status:
  0    the run finished, and no gated benchmark has a verdict that fail-on names; doctor: everything that
       was asked about can be measured
  1    a gated benchmark is regression, warning or inconclusive, and fail-on names that verdict; self-test:
       a verdict is wrong
  2    an input is wrong; nothing was installed or built
  3    a gated benchmark is invalid, and fail-on names that; or nothing could be measured
  130  interrupted; the report has what was measured until then`;
/** The text of `--help`; with a mode, only what it takes. */
const helpText = (vocabulary, about) => {
    const mode = vocabulary.modes.find(({ name }) => name === about);
    return [
        `go-container-bench ${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toolVersion */ .f}: how fast do containers build Go, and on which engine?`,
        `Usage: go-container-bench [MODE] [NAME] [DIRECTORY | FILE...] [--FLAG VALUE | --FLAG=VALUE]...`,
        mode === undefined ? modesText(vocabulary) : `${mode.name} ${mode.text}. Its flags:`,
        ...(mode === undefined ? [words] : []),
        ..._definitions_record_js__WEBPACK_IMPORTED_MODULE_1__/* .themeNames */ .sK.flatMap((theme) => sectionOf(theme, vocabulary, mode)),
        '--help and --version print this text and the version; --help after a mode, and the name of a study, what they take.',
        examples,
        statuses,
    ].join('\n\n');
};
const modesText = ({ modes }) => {
    const width = Math.max(...modes.map(({ name }) => name.length));
    const lines = modes.map(({ name, text }) => `  ${name.padEnd(width)}  ${text}`);
    return ['MODE is one of these, and run where none is given:', '', ...lines].join('\n');
};
const words = `NAME is that of a study and comes right after study; list shows them all.
DIRECTORY is a project of yours, written with a slash, as in ../your-project or ./ (--context is relative to the
repository instead). Without one, the projects that come with this program are measured.
FILE is a report.json that a run wrote, or a folder with one, and comes right after report; several of them become one
report. Of the limits and the gate, report replaces only what is given; all others are those of the reports. It writes
nothing unless --output-dir is given.`;
const sectionOf = (theme, vocabulary, mode) => {
    const names = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsAbout */ .P9)(theme)
        .filter((name) => name !== 'mode' && _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefinitions */ .Z$[name].where !== 'action')
        .filter((name) => mode?.uses.includes(name) ?? true);
    if (names.length === 0)
        return [];
    const flags = names.map((name) => {
        const shown = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name) === '' ? 'none' : (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name);
        return `  --${name}\n${indented(`${(0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(name, vocabulary)} Default: ${shown}.`)}`;
    });
    return [`${_definitions_record_js__WEBPACK_IMPORTED_MODULE_1__/* .themes */ .Zj[theme]}:\n${flags.join('\n')}`];
};
const lineWidth = 100;
/** Broken between words. */
const indented = (text) => {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > lineWidth)
            lines.push(`      ${word}`);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.join('\n');
};


/***/ })

};
