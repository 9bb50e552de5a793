export const id = 256;
export const ids = [256];
export const modules = {

/***/ 10256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/engines/index.js + 65 modules
var engines = __webpack_require__(2559);
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
        schemaVersion: '1.0',
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
;// CONCATENATED MODULE: ./build/modes/doctor.js









const nothingToMeasure = 3;
/**
 * Shows which engines can be measured on this machine and what is missing for the others; changes and installs
 * nothing. Exit status 0: at least one can be measured, or every one that was named.
 */
const doctor = async ({ inputs, host, invocation, messages }) => {
    const { env, program, print } = invocation;
    const archives = (0,engine_archives/* engineArchivesOf */.h)(inputs, host, env, program);
    const named = typeof inputs.engines === 'string' ? undefined : inputs.engines.map((each) => (0,provision_named/* engineNamed */.K)(each, archives));
    const wanted = named ?? Object.values(engines/* engines */.s);
    try {
        const examination = await examine((0,context/* preflightContext */.r)(host), wanted, named !== undefined);
        print(inputs.json ? JSON.stringify(examination, undefined, 2) : toDoctorText(examination));
        if (inputs.summary)
            await (0,publish_messages/* warnOnFailure */.y)(messages, 'The tables were not added to the job summary', () => (0,summary/* writeSummary */.S)(toDoctorMarkdown(examination), env));
        return examination.measurable ? 0 : nothingToMeasure;
    }
    catch (error) {
        if (host.signal.aborted)
            return interrupt/* interruptedStatus */.VV;
        throw error;
    }
};


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
    const text = fits
        ? markdown
        : `${markdown.slice(0, largestBytes / 4)}\n\n(cut; the whole report is in report.md)`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, `${text}\n`);
};


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
