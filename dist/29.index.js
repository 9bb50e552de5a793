export const id = 29;
export const ids = [29];
export const modules = {

/***/ 39029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58508);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17450);


const examples = `Examples:
  npm start -- --engines podman,docker --fixture tiny
  npm start -- --scenarios warm,source-change --rounds 6
  npm start -- doctor --engines podman --json`;
const statuses = `Exit status:
  0    measured; when two revisions were compared, no verdict that fail-on names; doctor: what was asked about
       can be measured
  1    the verdict is regression, warning or inconclusive, and fail-on names it
  2    an input is wrong; nothing was installed or built
  3    the verdict is invalid, and fail-on names it; or nothing could be measured, as doctor says beforehand
  130  interrupted; what was measured until then is in the report`;
/** The text of `--help`. */
const helpText = (vocabulary) => {
    const values = {
        fixture: vocabulary.fixtures,
        strategy: vocabulary.strategies,
        engines: vocabulary.engines,
        scenarios: vocabulary.scenarios,
    };
    const flags = _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDefinitions */ .Z
        .filter(([name]) => name !== 'mode')
        .map(([name, value, description]) => {
        const allowed = values[name];
        return `  --${name}\n      ${description}\n      Default: ${value === '' ? 'none' : value}${allowed === undefined ? '' : `. There are: ${allowed.join(', ')}`}`;
    });
    return [
        `go-container-bench ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolVersion */ .f}: how fast do containers build Go, on which engine?`,
        'Usage: go-container-bench [run | doctor] [--FLAG VALUE | --FLAG=VALUE]...',
        `Flags:\n${flags.join('\n')}\n  --help, --version`,
        examples,
        statuses,
    ].join('\n\n');
};


/***/ })

};
