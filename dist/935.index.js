export const id = 935;
export const ids = [935];
export const modules = {

/***/ 78713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ countedAs),
/* harmony export */   Di: () => (/* binding */ stoppedOf),
/* harmony export */   OO: () => (/* binding */ firstFailureOf),
/* harmony export */   vv: () => (/* binding */ timedOf),
/* harmony export */   w6: () => (/* binding */ untimedText)
/* harmony export */ });
/** Why a cell without times has none. */
const untimedText = 'nothing is timed here';
/** The attempts that gave a time. */
const timedOf = ({ attempts }) => attempts.filter(({ durationMs }) => durationMs !== undefined);
/** The attempts that were stopped at their time limit: they would have taken longer than the time they have. */
const stoppedOf = ({ attempts }) => attempts.filter(({ lost }) => lost === 'timed-out');
/** The first line of the first error; undefined: no attempt failed. */
const firstFailureOf = ({ attempts }) => attempts.flatMap(({ failure }) => failure ?? [])[0];
/** Its attempts counted as those of a base or a head: a base has no use for one that was stopped. */
const countedAs = (revision, { attempts }) => {
    const number = (loss) => attempts.filter(({ lost }) => lost === loss).length;
    const timedOut = number('timed-out');
    return {
        all: attempts.length,
        failed: number('failed') + (revision === 'base' ? timedOut : 0),
        timedOut: revision === 'base' ? 0 : timedOut,
        engineDied: number('engine-died'),
        stateLost: number('state-lost'),
    };
};


/***/ }),

/***/ 43788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ lostPairsOf),
/* harmony export */   i6: () => (/* binding */ apartOf),
/* harmony export */   mT: () => (/* binding */ whyUntypical),
/* harmony export */   zs: () => (/* binding */ studyPairs)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9312);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53519);
/* harmony import */ var _study_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78713);



/**
 * The times of the rounds in which both have one: the reference as base, the other value as head. As in the gate, a value
 * that was stopped at its time limit took at least that long, as long as the reference has a time: leaving it out would drop
 * its slowest attempts for being slow. Rounds of which one time was taken long after the other have none: `whetherApart`.
 */
const studyPairs = (reference, attempts) => {
    const isApart = whetherApart(reference, attempts);
    return roundsOf(reference, attempts)
        .filter((round) => !isApart(round))
        .map(({ base, head, baseMs, headMs }) => ({
        baseMs,
        headMs,
        headFirst: head.startedAt < base.startedAt,
    }));
};
/** In how many rounds both have a time, but one was taken when another round had come in between. */
const apartOf = (reference, cell) => roundsOf(reference.attempts, cell.attempts).filter(whetherApart(reference.attempts, cell.attempts)).length;
const roundsOf = (reference, attempts) => {
    const heads = new Map(attempts.toReversed().map((attempt) => [attempt.round, attempt]));
    return reference.flatMap((base) => {
        const head = heads.get(base.round);
        const headMs = head?.durationMs ?? head?.stoppedAfterMs;
        if (head === undefined || headMs === undefined || base.durationMs === undefined)
            return [];
        return [{ base, head, baseMs: base.durationMs, headMs }];
    });
};
/**
 * A study takes one round after the other, so a further one between the two times of a round shows that they are from before
 * and after it was continued: what drifted in the meantime would be in the ratio.
 */
const whetherApart = (reference, attempts) => {
    const inTime = [...reference, ...attempts].toSorted((one, other) => one.startedAt < other.startedAt ? -1 : Number(one.startedAt > other.startedAt));
    const after = new Map(inTime.map(({ startedAt }, at) => [startedAt, at + 1]));
    return ({ base, head }) => {
        const [from = '', to = ''] = [base.startedAt, head.startedAt].toSorted();
        for (let at = after.get(from) ?? 0;; at += 1) {
            const next = inTime[at];
            if (next === undefined || next.startedAt >= to)
                return false;
            if (next.round !== base.round)
                return true;
        }
    };
};
/** In how many rounds both were tried, and one of them gave no whole time. */
const lostPairsOf = (reference, cell) => {
    const timed = [reference, cell].map((each) => new Set((0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(each).map(({ round }) => round)));
    return cell.attempts.filter(({ round }) => reference.attempts.some((attempt) => attempt.round === round) &&
        timed.some((rounds) => !rounds.has(round))).length;
};
/** Why the times of a cell are not typical of it, so that nothing may be called faster or slower; undefined: they are. */
const whyUntypical = (cell) => {
    const { value, attempts } = cell;
    const [all, stopped] = [attempts.length, (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .stoppedOf */ .Di)(cell).length];
    if (stopped > 0)
        return `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(stopped, all)} attempts of ${value} were stopped at the time limit, and would have taken longer`;
    const lost = all - (0,_study_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .timedOf */ .vv)(cell).length;
    return lost > all * _losses_js__WEBPACK_IMPORTED_MODULE_0__/* .largestLostShare */ .Yh
        ? `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .shareText */ .Lu)(lost, all)} attempts of ${value} gave no time, and those that did may not be typical`
        : undefined;
};


/***/ }),

/***/ 94362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openElf),
/* harmony export */   E: () => (/* binding */ symbolBytes)
/* harmony export */ });
const programHeader = { load: 1, dynamic: 2, interpreter: 3 };
const sectionType = { symbols: 2, dynamicSymbols: 11 };
const stringTable = 5;
const segmentBytes = 56;
const sectionBytes = 64;
const symbolBytes = 24;
/** No loader has a longer path, and no library a longer name (PATH_MAX). */
const longestText = 4096;
/** Reads the headers of a file. Throws when it is not such a file, or damaged: every place that is read is in it. */
const openElf = (bytes) => {
    if (bytes.length < sectionBytes || bytes.toString('latin1', 0, 6) !== '\x7fELF\x02\x01')
        throw new Error('it is not a 64-bit little-endian ELF file');
    const segments = segmentsOf(bytes);
    const dynamicSection = dynamicOf(bytes, segments);
    const dynamic = (tag) => dynamicSection.flatMap(([each, value]) => (each === tag ? [value] : []));
    const offsetOf = (address) => fileOffset(segments, address);
    const loader = segments.find(({ type }) => type === programHeader.interpreter);
    return {
        machine: bytes.readUInt16LE(18),
        interpreter: loader === undefined ? undefined : textAt(bytes, loader.offset),
        dynamic,
        offsetOf,
        nameAt: (offset) => textAt(bytes, offsetOf(dynamic(stringTable)[0] ?? 0) + offset),
        hasSymbolTable: sectionOf(bytes, sectionType.symbols) !== undefined,
        dynamicSymbols: symbolsIn(bytes),
    };
};
const segmentsOf = (bytes) => {
    const [start, size, count] = [word(bytes, 32), bytes.readUInt16LE(54), bytes.readUInt16LE(56)];
    return records(bytes, { start, size, count, least: segmentBytes }).map((at) => ({
        type: bytes.readUInt32LE(at),
        offset: word(bytes, at + 8),
        address: word(bytes, at + 16),
        bytes: word(bytes, at + 32),
    }));
};
const dynamicOf = (bytes, segments) => {
    const section = segments.find(({ type }) => type === programHeader.dynamic);
    if (section === undefined)
        return [];
    const entries = [];
    const end = Math.min(section.offset + section.bytes, bytes.length - 15);
    for (let at = section.offset; at < end; at += 16) {
        const tag = word(bytes, at);
        if (tag === 0)
            break;
        entries.push([tag, word(bytes, at + 8)]);
    }
    return entries;
};
const symbolsIn = (bytes) => {
    const found = sectionOf(bytes, sectionType.dynamicSymbols);
    return found === undefined ? undefined : Math.floor(word(bytes, found + 32) / symbolBytes);
};
/** Where the header of the first section of a type is. */
const sectionOf = (bytes, wanted) => {
    const [start, size, count] = [word(bytes, 40), bytes.readUInt16LE(58), bytes.readUInt16LE(60)];
    if (start === 0)
        return undefined;
    return records(bytes, { start, size, count, least: sectionBytes }).find((at) => bytes.readUInt32LE(at + 4) === wanted);
};
/** Where each record of a table starts. */
const records = (bytes, { start, size, count, least }) => {
    if (count === 0)
        return [];
    if (size < least || start + size * count > bytes.length)
        throw new Error('its headers are not where they should be');
    return Array.from({ length: count }, (_, index) => start + index * size);
};
const fileOffset = (segments, address) => {
    const segment = segments.find((each) => each.type === programHeader.load && address >= each.address && address < each.address + each.bytes);
    if (segment === undefined)
        throw new Error('it refers to an address that is not in the file');
    return segment.offset + address - segment.address;
};
const textAt = (bytes, offset) => {
    const end = bytes.subarray(offset, offset + longestText + 1).indexOf(0);
    if (end < 0)
        throw new Error('it has a text that does not end');
    return bytes.toString('utf8', offset, offset + end);
};
/** 64 bits. A number that does not fit exactly is beyond the end of every file anyway. */
const word = (bytes, at) => Number(bytes.readBigUInt64LE(at));


/***/ }),

/***/ 90935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builders: () => (/* binding */ builders),
  programColumns: () => (/* binding */ programColumns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
;// CONCATENATED MODULE: ./build/studies/builders/advice.js



/** What follows from the programs that the builders made, from their sizes, and from what builds took. */
const buildersAdvice = (rows, reference) => {
    const projects = [...new Set(rows.map(({ project }) => project))];
    return [
        ...projects.flatMap((project) => imageAdvice(rows.filter((row) => row.project === project))),
        ...(0,advice/* comparisonSentences */.CX)(rows, reference, ['source-change', 'cold']),
    ];
};
/** About the images of one project. */
const imageAdvice = (rows) => {
    const seen = rows.filter((row) => (0,row_columns/* textIn */.r)(row, 'binary') !== undefined);
    return seen.length < 2 ? [] : [programAdvice(seen), ...sizeAdvice(seen)];
};
const programAdvice = (seen) => {
    const [project] = seen.map((row) => row.project);
    const binaries = distinct(seen, 'binary');
    if (binaries.length === 1)
        return `All ${seen.length} builders made the same program of ${project}, byte for byte${countWords(seen)}: the builder makes no difference to what a scanner finds in it.`;
    return `The ${seen.length} builders made ${binaries.length} different programs of ${project}${countWords(seen)}: while programs differ, what a scanner finds says nothing about the builder.`;
};
/** What the scanner found, where it looked into all of them. */
const countWords = (seen) => seen.some((row) => (0,row_columns/* textIn */.r)(row, 'vulnerabilities') === undefined)
    ? ''
    : ` (known vulnerabilities: ${distinct(seen, 'vulnerabilities').join('; ')})`;
/** Headers of layers and white-outs differ between engines. */
const largestSpread = 1.01;
const sizeAdvice = (seen) => {
    const sized = seen.flatMap((row) => {
        const bytes = (0,row_columns/* numberIn */.P)(row, 'imageBytes');
        return bytes === undefined ? [] : [{ value: row.value, bytes }];
    });
    const ordered = sized.toSorted((one, other) => one.bytes - other.bytes);
    const [least, most] = [ordered[0], ordered.at(-1)];
    if (least === undefined || most === undefined || sized.length < 2)
        return [];
    if (most.bytes <= least.bytes * largestSpread)
        return [
            `Counted in one way, the images of ${(0,numbers/* list */.p_)(sized.map(({ value }) => value))} differ by at most 1%.`,
        ];
    return [
        `Counted in one way, the images differ: ${megabytes(least.bytes)} (${least.value}) to ${megabytes(most.bytes)} (${most.value}).`,
    ];
};
/** With three digits: sizes that differ by more than 1% never read alike. */
const megabytes = (bytes) => `${threeDigits.format(bytes / 1e6)} MB`;
const threeDigits = new Intl.NumberFormat('en', {
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
    useGrouping: false,
});
const distinct = (rows, column) => [
    ...new Set(rows.flatMap((row) => (0,row_columns/* textIn */.r)(row, column) ?? [])),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/images/elf.js
var elf = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/images/image-size.js
var image_size = __webpack_require__(75318);
;// CONCATENATED MODULE: ./build/studies/builders/database-age.js
/** After so many days, new vulnerabilities may well be missing. */
const oldAfterDays = 30;
/** The time in the pseudo-version of a module (https://go.dev/ref/mod#pseudo-versions); undefined: it has none. */
const dateOfVersion = (version) => {
    const digits = /(?:^|[-.])(\d{14})(?:-[0-9a-f]{12})?$/.exec(version)?.[1];
    const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits ?? '');
    if (parts === null)
        return undefined;
    const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
    const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
    const date = new Date(time);
    // `Date.UTC` takes the 40th of a month for a day of the next one.
    return date
        .toISOString()
        .replaceAll(/\D/g, '')
        .startsWith(digits ?? '')
        ? date.toISOString()
        : undefined;
};
/** How many whole days old a database is at a time. */
const ageInDays = ({ date }, now) => Math.floor((Date.parse(now) - Date.parse(date)) / 86_400_000);

// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
;// CONCATENATED MODULE: ./build/studies/builders/findings.js

/**
 * Reads a stream of JSON objects (golang.org/x/vuln/internal/govulncheck, protocol v1.0.0). Objects begin and
 * end with a brace at the start of a line. Only findings are kept: texts of the database are long.
 */
const findingsReader = () => {
    const found = new Map();
    let object = [];
    return {
        line: (text) => {
            if (text.startsWith('{'))
                object = [];
            object.push(text);
            if (!text.startsWith('}') && !/^\{.*\}\s*$/.test(text))
                return;
            const finding = findingIn((0,json/* parseJson */.qF)(object.join('\n')));
            object = [];
            if (finding !== undefined && isMorePrecise(finding, found.get(finding.id)))
                found.set(finding.id, finding);
        },
        vulnerabilities: () => [...found.values()].toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    };
};
const findingIn = (message) => {
    const id = (0,json/* textAt */.$6)(message, 'finding', 'osv');
    // The first frame is where the vulnerability is; the others lead there.
    const [frame] = (0,json/* listAt */.gT)(message, 'finding', 'trace');
    return id === undefined || (0,json/* textAt */.$6)(frame, 'module') === undefined
        ? undefined
        : { id, foundIn: foundIn(frame) };
};
const foundIn = (frame) => {
    if ((0,json/* textAt */.$6)(frame, 'function') !== undefined)
        return 'symbol';
    return (0,json/* textAt */.$6)(frame, 'package') === undefined ? 'module' : 'package';
};
const precision = { module: 0, package: 1, symbol: 2 };
/** Whether it says more of a vulnerability than the other one; `other` undefined: it is the first. */
const isMorePrecise = (one, other) => other === undefined || precision[one.foundIn] > precision[other.foundIn];

// EXTERNAL MODULE: ./build/host/image-archive/image-files.js + 1 modules
var image_files = __webpack_require__(8011);
// EXTERNAL MODULE: ./build/measure/image/build-info.js
var build_info = __webpack_require__(8874);
;// CONCATENATED MODULE: ./build/studies/builders/go-programs.js


const go_programs_elf = Buffer.from('\x7fELF', 'latin1');
/** Together they are in memory, and each is scanned for seconds. A toolchain of Go has about 20 of them, with 200 MB. */
const [mostBytes, mostPrograms] = [1024 * 1024 * 1024, 64];
/** The programs in the image of an archive that Go built, sorted by path; undefined: they are more than can be looked at. */
const goProgramsIn = async (archive, signal) => {
    let [found, foundBytes, isWhole] = [0, 0, true];
    const room = {
        isLeft: (bytes) => found < mostPrograms && foundBytes + bytes <= mostBytes,
        take: (bytes) => {
            found += 1;
            foundBytes += bytes;
        },
        miss: () => {
            isWhole = false;
        },
    };
    const files = await (0,image_files/* readImageFiles */.Z)(archive, () => programReader(room), signal);
    if (!isWhole)
        return undefined;
    return [...files]
        .map(([path, { learned }]) => ({ path, bytes: learned }))
        .toSorted((left, right) => (left.path < right.path ? -1 : 1));
};
const programReader = (room) => {
    let pieces = [];
    let bytes = 0;
    let [isProgram, isKept] = [true, true];
    return {
        piece: (piece) => {
            if (!isProgram)
                return;
            bytes += piece.length;
            pieces.push(Buffer.from(piece));
            if (bytes < go_programs_elf.length)
                return;
            if (isKept)
                isProgram = startsAsProgram(pieces);
            isKept &&= room.isLeft(bytes);
            if (!isProgram)
                pieces = [];
            else if (!isKept) {
                // Libraries of C may be larger, and more: only what Go built is missing then.
                const content = Buffer.concat(pieces);
                if (content.includes(build_info/* mark */.Gy))
                    room.miss();
                pieces = [Buffer.from(content.subarray(1 - build_info/* mark */.Gy.length))];
            }
        },
        end: () => {
            if (!isProgram || !isKept || bytes < go_programs_elf.length)
                return undefined;
            const content = Buffer.concat(pieces);
            if (!content.includes(build_info/* mark */.Gy))
                return undefined;
            room.take(bytes);
            return content;
        },
    };
};
const startsAsProgram = ([first = Buffer.alloc(0), ...rest]) => {
    const start = first.length >= go_programs_elf.length ? first : Buffer.concat([first, ...rest]);
    return start.subarray(0, go_programs_elf.length).equals(go_programs_elf);
};

;// CONCATENATED MODULE: ./build/studies/builders/inspect.js








/** Measures the image in an archive, and scans each Go program in it. `dir` is for copies of them. */
const inspectImage = async (archive, { scanner, dir, signal }) => {
    const { imageBytes } = await (0,image_size/* imageSize */.R)(archive, signal);
    const programs = await goProgramsIn(archive, signal);
    const without = (unknown) => ({ imageBytes, binary: { unknown }, vulnerabilities: [] });
    // What is said of some of them would be taken for all: those of a toolchain come before the program that it built.
    if (programs === undefined)
        return without('the image has more programs that Go built than are looked at');
    if (programs.length === 0)
        return without('the image has no program that Go built');
    const found = new Map();
    for (const program of programs)
        for (const each of await scanProgram(scanner, dir, program))
            if (isMorePrecise(each, found.get(each.id)))
                found.set(each.id, each);
    return { imageBytes, binary: hashOf(programs), vulnerabilities: [...found.values()] };
};
const scanProgram = async (scanner, dir, { bytes }) => {
    const copy = (0,external_node_path_.join)(dir, 'scanned');
    await (0,promises_.writeFile)(copy, bytes, { mode: 0o700 });
    try {
        const found = await scanner.scan(copy);
        return isStripped(bytes) ? found.map((each) => ({ ...each, foundIn: 'module' })) : found;
    }
    finally {
        await (0,promises_.rm)(copy, { force: true });
    }
};
/** Without names of symbols govulncheck takes every function of a module for a part of the program. */
const isStripped = (bytes) => {
    try {
        return !(0,elf/* openElf */.A)(bytes).hasSymbolTable;
    }
    catch {
        return true;
    }
};
const hashOf = (programs) => {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { bytes } of programs)
        hash.update((0,external_node_crypto_.createHash)('sha256').update(bytes).digest());
    return hash.digest('hex').slice(0, 12);
};
/** As in `3: 2 in used symbols, 1 in modules`. */
const vulnerabilityWords = (found) => {
    const parts = ['symbol', 'package', 'module'].flatMap((level) => {
        const count = found.filter(({ foundIn }) => foundIn === level).length;
        return count === 0 ? [] : [`${count} by ${level}`];
    });
    return parts.length === 0 ? 'none' : `${found.length} (${parts.join(', ')})`;
};
/** As in `of 5 November 2026`, with its number of entries; says so when it is old. */
const databaseWords = ({ database }, now) => {
    const days = ageInDays(database, now);
    const age = days > oldAfterDays ? `, ${days} days old` : '';
    return `${database.date.slice(0, 10)}, ${database.entries} entries${age}`;
};

// EXTERNAL MODULE: ./build/studies/parts/hits.js
var hits = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/study.js
var study = __webpack_require__(74867);
// EXTERNAL MODULE: ./build/studies/parts/space-label.js
var space_label = __webpack_require__(5530);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
// EXTERNAL MODULE: ./build/measure/build/watch-build.js
var watch_build = __webpack_require__(85182);
;// CONCATENATED MODULE: ./build/studies/builders/untimed-build.js

/** Builds a recipe of any project once and from nothing, to look at what it leaves. Throws when there is nothing to look at. */
const buildUntimed = async ({ context }, engine, space, recipe) => {
    const spoiled = context.changedContexts.get(recipe.contextDir);
    if (spoiled !== undefined)
        throw new Error(spoiled);
    const request = { ...recipe, noCache: true, timeoutMs: context.buildTimeoutMs };
    const changed = await (0,watch_build/* watchBuild */.W)(context, engine, request);
    const { failure } = await space.build(request);
    const change = await changed();
    const wrong = change ?? failure;
    if (wrong !== undefined)
        throw new Error(wrong.message);
};

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/engines/install/kept-programs.js
var kept_programs = __webpack_require__(75490);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/run-folder/temporary-folder.js
var temporary_folder = __webpack_require__(31664);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
;// CONCATENATED MODULE: ./build/studies/builders/database.js






const database_module = 'golang.org/x/vulndb';
const timeoutMs = 600_000;
/**
 * Go's vulnerability database, which is also a module (https://go.dev/doc/security/vuln): the newest one, or, when the
 * module proxy does not answer, the newest that an earlier run downloaded into `modules`.
 */
const vulnerabilityDatabase = async (host, modules) => {
    const env = moduleEnv(host.env, modules);
    host.log(`Downloading Go's vulnerability database: go mod download ${database_module}@latest`);
    const args = ['mod', 'download', '-json', `${database_module}@latest`];
    const result = await host.exec('go', args, { cwd: '/', env, timeoutMs });
    try {
        const downloaded = (0,json/* parseJson */.qF)((0,exec/* succeed */.Py)(result));
        return await openDatabase((0,json/* textAt */.$6)(downloaded, 'Dir') ?? '', (0,json/* textAt */.$6)(downloaded, 'Version') ?? '');
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const kept = await newestKept(modules);
        if (kept === undefined)
            throw new Error('the vulnerability database could not be downloaded from the Go module proxy', {
                cause,
            });
        host.log(`It could not be downloaded (${(0,error_text/* messageOf */.b)(cause)}); using the one of an earlier run, ${kept}`);
        return openDatabase((0,external_node_path_.join)(modules, `${database_module}@${kept}`), kept);
    }
};
/** Where go keeps modules for this program; not read-only, so that anybody can remove them. */
const moduleEnv = (env, modules) => ({
    ...env,
    GOMODCACHE: modules,
    GOFLAGS: '-modcacherw',
    GOWORK: 'off',
    GOROOT: undefined,
});
const openDatabase = async (dir, version) => {
    const folder = (0,external_node_path_.join)(dir, 'data', 'osv');
    const entries = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.json'));
    const date = dateOfVersion(version) ?? (await newestChange(folder, entries));
    return { folder, version, date, entries: entries.length };
};
const newestChange = async (folder, names) => {
    let newest = '';
    for (const name of names) {
        const modified = (0,json/* textAt */.$6)((0,json/* parseJson */.qF)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')), 'modified') ?? '';
        if (modified > newest)
            newest = modified;
    }
    return newest;
};
const newestKept = async (modules) => {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(modules, 'golang.org', 'x')).catch(() => []);
    return names
        .filter((name) => name.startsWith('vulndb@'))
        .map((name) => name.slice('vulndb@'.length))
        .toSorted()
        .at(-1);
};

;// CONCATENATED MODULE: ./build/studies/builders/scanner.js
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








/** Known to read binaries of every Go from 1.18 on. */
const scannerVersion = 'v1.9.0';
const scanner_timeoutMs = 900_000;
/**
 * Makes Go's scanner ready in `folder`: builds govulncheck there once, and downloads the database. Says so first. Needs a
 * `go` on PATH and a module proxy; later runs work without the proxy, with the database of that day.
 */
const openScanner = async (host, folder) => {
    const modules = (0,external_node_path_.join)(folder, 'modules');
    await (0,promises_.mkdir)(modules, { recursive: true });
    const program = await installedScanner(host, folder);
    const database = await vulnerabilityDatabase(host, modules);
    const address = (0,external_node_url_.pathToFileURL)(database.folder).href;
    return {
        database,
        scan: async (binary) => {
            const found = findingsReader();
            const args = ['-db', address, '-mode', 'binary', '-format', 'json', binary];
            const onLine = ({ stream, text }) => stream === 'stdout' ? found.line(text) : undefined;
            (0,exec/* succeed */.Py)(await host.exec(program, args, { cwd: folder, timeoutMs: scanner_timeoutMs, onLine }));
            return found.vulnerabilities();
        },
    };
};
/** The folder stays on a self-hosted runner, where somebody else may have put another program into it. */
const installedScanner = async (host, folder) => {
    const kept = (0,external_node_path_.join)(folder, `govulncheck-${scannerVersion}`);
    if ((0,kept_programs/* isKept */.t8)(kept)) {
        const changed = await (0,kept_programs/* changedIn */.We)(kept);
        if (changed.length === 0)
            return (0,external_node_path_.join)(kept, 'govulncheck');
        host.log(`${changed.join(', ')} in ${kept} changed since it was built, so it is built again`);
        await (0,kept_programs/* removePrograms */.CE)(kept);
    }
    await buildScanner(host, folder, kept);
    return (0,external_node_path_.join)(kept, 'govulncheck');
};
const buildScanner = async (host, folder, kept) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = `golang.org/x/vuln/cmd/govulncheck@${scannerVersion}`;
        host.log(`Building Go's vulnerability scanner in ${kept}: go install ${source}`);
        const part = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)(folder), true);
        const bin = (0,external_node_path_.join)(part.path, 'bin');
        await (0,promises_.mkdir)(bin, { mode: 0o755 });
        // Go does not compare modules that it unpacked earlier with their hashes, so these are new.
        const modules = moduleEnv(host.env, (0,external_node_path_.join)(part.path, 'modules'));
        const env = { ...modules, GOBIN: bin, CGO_ENABLED: '0' };
        (0,exec/* succeed */.Py)(await host.exec('go', ['install', source], { cwd: '/', env, timeoutMs: scanner_timeoutMs }));
        // A umask of 0 would let everybody exchange it.
        await (0,promises_.chmod)((0,external_node_path_.join)(bin, 'govulncheck'), 0o755);
        await (0,kept_programs/* keepPrograms */.LV)(bin, kept);
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

;// CONCATENATED MODULE: ./build/studies/builders.js
var builders_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var builders_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** What differs between builders of one image, and what only seems to. */
const builders = {
    name: 'builders',
    text: 'How do builders differ in time and layer hits, and do size and vulnerabilities of an image depend on them?',
    axis: study/* engineAxis */.i,
    values: ['buildkit', 'buildah', 'kaniko', 'docker', 'podman'],
    reference: 'buildkit',
    defaults: {
        engines: ['buildkit', 'buildah', 'kaniko', 'docker', 'podman'],
        fixtures: ['small'],
        scenarios: ['cold', 'warm', 'source-change'],
    },
    forContext: true,
    columns: [
        ...hits/* hitColumns */.Lv,
        { name: 'imageBytes', title: 'image', unit: 'bytes' },
        { name: 'binary', title: 'program', unit: 'text' },
        { name: 'vulnerabilities', title: 'known vulnerabilities', unit: 'text' },
        { name: 'database', title: 'database', unit: 'text' },
    ],
    cells: (scope) => scope.values.flatMap((value) => (0,places/* projectsOf */.UW)(scope).flatMap((project) => cellsOf(value, project, scope))),
    advise: buildersAdvice,
};
const cellsOf = (engine, project, { scenarios }) => {
    const group = project.id;
    const timed = (0,timed_build/* timedBuilds */.ps)({ value: engine, engine, project, group, scenarios }, { columns: (builds) => Promise.resolve((0,hits/* hitsOf */.eb)(builds)) });
    const image = {
        ...{ value: engine, engine, group, project: project.id },
        scenario: 'image',
        benchmarks: [],
        roughMs: 120_000,
        isOnce: true,
        open: async (bench) => {
            const columns = await imageColumns(bench, engine, project);
            return { take: undefined, columns: () => Promise.resolve(columns) };
        },
    };
    return [...timed, image];
};
/** Builds once, untimed, and looks into the image. */
const imageColumns = async (bench, name, project) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { host, context } = bench;
        const engine = bench.engine(name);
        const { recipe } = await bench.checkout(engine, project);
        const scanner = await scannerOf(bench);
        const space = builders_addDisposableResource(env_1, await engine.openSpace((0,space_label/* spaceLabel */.H)(context.runId, name, 'image')), true);
        await buildUntimed(bench, engine, space, recipe);
        const dir = await bench.folder.sub('builders');
        const seen = await space.readImage((archive) => inspectImage(archive, { scanner, dir, signal: host.signal }));
        return { ...programColumns(seen), database: databaseWords(scanner, new Date().toISOString()) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = builders_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
};
/** Without a program there was nothing to scan, which is not the same as no vulnerabilities. */
const programColumns = ({ imageBytes, binary, vulnerabilities }) => ({
    imageBytes,
    binary,
    vulnerabilities: typeof binary === 'string' ? vulnerabilityWords(vulnerabilities) : binary,
});
/** Of each study, by its bench: the database is downloaded once. */
const scanners = new WeakMap();
const scannerOf = (bench) => {
    const found = scanners.get(bench) ?? openWithWarning(bench);
    scanners.set(bench, found);
    return found;
};
const openWithWarning = async (bench) => {
    const scanner = await openScanner(bench.host, (0,external_node_path_.join)(bench.cacheDir, 'vulnerabilities'));
    const days = ageInDays(scanner.database, new Date().toISOString());
    if (days > oldAfterDays)
        bench.warn(`The vulnerability database is ${days} days old (${scanner.database.version}): newer vulnerabilities are not found`);
    return scanner;
};


/***/ }),

/***/ 32715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ comparisonSentences),
/* harmony export */   nX: () => (/* binding */ comparisonSentence)
/* harmony export */ });
/* unused harmony export tendenciesOf */
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15634);


/** What each value but the reference does in a scenario. Values without a compared row are left out. */
const tendenciesOf = (rows, reference, scenario) => {
    const own = rows.filter((row) => row.scenario === scenario && row.value !== reference);
    return [...new Set(own.map(({ value }) => value))].flatMap((value) => {
        const all = own.filter((row) => row.value === value);
        const compared = (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedIn */ .ZN)(all);
        if (compared.length === 0)
            return [];
        const kinds = new Set(compared.map(_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR));
        const [first = 'same'] = kinds;
        const kind = kinds.size === 1 ? first : 'mixed';
        return [{ value, kind, rows: compared, others: all.length - compared.length }];
    });
};
/**
 * One sentence on what each value does in a scenario compared with the reference; undefined when no row is compared. A value
 * is slower or faster when the whole interval of each of its compared rows says so. `where` begins the sentence.
 */
const comparisonSentence = (rows, reference, scenario, where = `In ${scenario}`) => {
    const tendencies = tendenciesOf(rows, reference, scenario);
    const named = (kind) => tendencies.filter((each) => each.kind === kind);
    const timed = (kind) => named(kind).length === 0
        ? []
        : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(named(kind).map(timedText))} ${isOrAre(named(kind))} ${kind} than ${reference}`];
    const same = named('same').map(({ value, others }) => `${value}${bracketed(othersText(others))}`);
    const clauses = [
        ...timed('slower'),
        ...timed('faster'),
        ...(same.length === 0 ? [] : [`no difference is shown between ${reference} and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(same)}`]),
        ...named('mixed').map(mixedText),
    ];
    return clauses.length === 0 ? undefined : `${where}, ${clauses.join('; ')}.`;
};
const isOrAre = (several) => (several.length === 1 ? 'is' : 'are');
/** With the ratio, or the smallest and the largest of several. */
const timedText = ({ value, rows, others }) => {
    const ratios = rows.map((row) => row.ratio);
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
    const times = rows.length === 1
        ? (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)
        : `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(least)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioBound */ .OE)(most)} in ${rows.length} rows`;
    return `${value}${bracketed([times, ...othersText(others)])}`;
};
/** As in `b is slower in 2, faster in 1 and not shown to differ in 1 of 4 rows`. */
const mixedText = ({ value, rows, others }) => {
    const parts = ['slower', 'faster', 'same'].flatMap((kind) => {
        const number = rows.filter((row) => (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row) === kind).length;
        return number === 0 ? [] : [`${kind === 'same' ? 'not shown to differ' : kind} in ${number}`];
    });
    return `${value} is ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parts)} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rows.length, 'row')}${bracketed(othersText(others))}`;
};
const othersText = (others) => others === 0 ? [] : [`${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(others, 'row')} not compared`];
const bracketed = (parts) => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);
/** The same for several scenarios, in this order. */
const comparisonSentences = (rows, reference, scenarios) => scenarios.flatMap((scenario) => comparisonSentence(rows, reference, scenario) ?? []);


/***/ }),

/***/ 15634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ against),
/* harmony export */   Aq: () => (/* binding */ timesText),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ZN: () => (/* binding */ comparedIn),
/* harmony export */   tp: () => (/* binding */ isSlower),
/* harmony export */   uw: () => (/* binding */ slowerText),
/* harmony export */   xM: () => (/* binding */ slowestOf)
/* harmony export */ });
/* harmony import */ var _analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5179);
/* harmony import */ var _analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43788);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73533);



/** Those that are compared with the reference, in six rounds or more. The reference itself is not among them. */
const comparedIn = (rows) => rows.flatMap((row) => {
    const { ranked, ratio, low, high } = row;
    return !ranked || ratio === undefined || low === undefined || high === undefined
        ? []
        : [{ ...row, ratio, low, high }];
});
const directionOf = ({ low, high }) => {
    if (low > 1)
        return 'slower';
    return high < 1 ? 'faster' : 'same';
};
const isSlower = (row) => directionOf(row) === 'slower';
/** No part of the comparison depends on them: they are for verdicts. */
const noLimits = { failThreshold: 0.1, warnThreshold: 0.05, minDeltaMs: 0 };
/**
 * The second row compared with the first, round by round, by the method of the gate; undefined below six rounds that both
 * have, and where one lost too many. For rows that the study does not compare itself because neither is the reference.
 */
const against = (base, row) => {
    if ((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(base) !== undefined || (0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUntypical */ .mT)(row) !== undefined)
        return undefined;
    const { slowdown, low, high } = (0,_analysis_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)((0,_analysis_study_study_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .studyPairs */ .zs)(base.attempts, row.attempts), noLimits);
    return slowdown === undefined || low === undefined || high === undefined
        ? undefined
        : { ...row, ranked: true, ratio: 1 + slowdown, low: 1 + low, high: 1 + high };
};
/** As in `1.42× (1.20× to 1.60×)`. */
const timesText = ({ ratio, low, high }) => `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioWithin */ .rm)(ratio, { low, high })} (${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(low)} to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioBound */ .OE)(high)})`;
/** The one that is surely slower by most; undefined: none is. */
const slowestOf = (rows) => rows.filter(isSlower).toSorted((one, other) => other.low - one.low)[0];
/** As in `slower in 1 of 2 rows`. */
const slowerText = (rows) => `slower in ${rows.filter(isSlower).length} of ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.length, 'row')}`;
/** As in `tiny/layers on podman`. */
const placeText = ({ project, engine }) => `${project} on ${engine}`;


/***/ }),

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ hitColumns),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   eb: () => (/* binding */ hitsOf)
/* harmony export */ });
/* harmony import */ var _analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44709);
/* harmony import */ var _analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/** What builds found in caches. */
const hitColumns = [
    { name: 'stepHitShare', title: 'steps from cache', unit: 'share' },
    { name: 'packageHitShare', title: 'packages from cache', unit: 'share' },
    { name: 'compiledPackages', title: 'compiled', unit: 'count' },
];
/** Medians over the counted builds: shares of the steps and of the needed packages that were not built again. */
const hitsOf = (builds) => {
    const outcomes = builds.filter(_analysis_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .isCounted */ .he).flatMap(({ evidence }) => evidence?.outcome ?? []);
    const steps = outcomes.flatMap(({ steps: all }) => all.length === 0 ? [] : [all.filter(({ hit }) => hit).length / all.length]);
    const compiled = outcomes.flatMap(({ packagesCompiled }) => packagesCompiled ?? []);
    const hits = outcomes.flatMap(({ packagesNeeded, packagesCompiled }) => packagesNeeded === undefined || packagesNeeded === 0 || packagesCompiled === undefined
        ? []
        : [1 - packagesCompiled / packagesNeeded]);
    const noGraph = 'no build recorded what Go compiled';
    return {
        stepHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(steps), 'no build showed its steps'),
        packageHitShare: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(hits), noGraph),
        compiledPackages: known((0,_analysis_statistics_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(compiled), noGraph),
    };
};
/** A number, or why there is none. */
const known = (value, otherwise) => value ?? { unknown: otherwise };


/***/ }),

/***/ 42172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lostAs)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);
/* harmony import */ var _report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81762);


/** What a build without a usable time counts as. */
const lostAs = (own, builds) => {
    const { durationMs, failure } = own;
    const message = whyNoTime(own);
    if (failure === undefined)
        return { kind: 'state-lost', message, builds };
    switch (failure.kind) {
        case 'failed':
        case 'engine-died':
            return { kind: failure.kind, message, builds };
        case 'timed-out':
            return isOwnTime(own)
                ? { kind: failure.kind, message, durationMs, builds }
                : { kind: 'failed', message, builds };
    }
};
/** Whether the time is that of the wanted build from the wanted state: what was stopped may have been its prime. */
const isOwnTime = ({ excluded }) => {
    if (excluded === undefined)
        return true;
    switch (excluded) {
        // What any build gets that was stopped: here, no other build is in its pair.
        case 'pair-incomplete':
            return true;
        case 'warm-up':
        case 'prime':
        case 'state-lost':
        case 'prime-failed':
            return false;
    }
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return (0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLineOf */ .Q)(failure.message);
    return evidence?.state.reason ?? (0,_report_words_no_time_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionText */ .ML)(build) ?? 'the build gave no time';
};


/***/ }),

/***/ 30167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ fixturesOf),
/* harmony export */   UW: () => (/* binding */ projectsOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92626);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Each shipped project with each Go, for cells in which no strategy is measured. */
const fixturesOf = ({ fixtures, bases }) => fixtures.flatMap((fixture) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, 'cache-mounts', base)));
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 27889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ roughPrimeMs),
/* harmony export */   _: () => (/* binding */ roughBuildMs)
/* harmony export */ });
/* harmony import */ var _measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92369);
/* harmony import */ var _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51136);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51967);



/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, scenario) => {
    if (!(0,_project_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixture */ .A)(project))
        return undefined;
    return (project.fixture.roughCostMs / coldBuildsPerRun) * (0,_measure_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfCold */ .tD)(scenario);
};
/** The same of the cold build that one of these scenarios starts from; undefined: one of the others leaves it, or nobody knows. */
const roughPrimeMs = (project, scenario, scenarios) => {
    const first = scenarios.find(({ startsFrom }) => startsFrom === 'primed');
    const isLeft = scenario !== first || scenarios.some(({ startsFrom }) => startsFrom === 'empty');
    return isLeft ? undefined : roughBuildMs(project, _scenarios_cold_js__WEBPACK_IMPORTED_MODULE_1__/* .cold */ .R);
};


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ numberIn),
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/** The number in a column; undefined where it has none. */
const numberIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'number' ? value : undefined;
};
/** The text in a column; undefined where it has none. */
const textIn = ({ columns }, name) => {
    const value = columns[name];
    return typeof value === 'string' ? value : undefined;
};


/***/ }),

/***/ 5530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spaceLabel)
/* harmony export */ });
/** The label of a cache space that no timed build uses: unique in the run, of characters that every engine takes. */
const spaceLabel = (runId, engine, what) => `${runId}-${engine}-${what}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');


/***/ }),

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   OE: () => (/* binding */ buildableIn),
/* harmony export */   k$: () => (/* binding */ openBuilds),
/* harmony export */   ps: () => (/* binding */ timedBuilds)
/* harmony export */ });
/* harmony import */ var _analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45078);
/* harmony import */ var _measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66858);
/* harmony import */ var _measure_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73451);
/* harmony import */ var _measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2723);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);
/* harmony import */ var _lost_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42172);
/* harmony import */ var _rough_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27889);
/* harmony import */ var _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67245);








/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        ...primeOf(project, scenario, scenarios),
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmarks: [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .benchmarkId */ .b)(keyOf(what, changes), project.id, scenario.name)],
        roughMs: (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughBuildMs */ ._)(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
};
const primeOf = (...of) => {
    const ms = (0,_rough_times_js__WEBPACK_IMPORTED_MODULE_3__/* .roughPrimeMs */ .D)(...of);
    return ms === undefined ? {} : { roughPrimeMs: ms };
};
const keyOf = ({ engine }, { key }) => key ?? engine;
/** Enters engine and checkout under the key, and warms up. */
const openBuilds = async (bench, what, changes) => {
    const { project, scenarios } = what;
    const key = keyOf(what, changes);
    const own = bench.engine(what.engine);
    const engine = changes.engine === undefined ? own : await changes.engine(bench, own);
    const checkout = await bench.checkout(engine, project);
    const recipe = changes.recipe === undefined ? checkout.recipe : await changes.recipe(checkout.recipe, bench);
    bench.enter(key, withAround(bench, engine, changes.around), project, { ...checkout, recipe });
    const session = sessionOf(bench, { key, project, scenarios });
    await (0,_measure_warm_up_js__WEBPACK_IMPORTED_MODULE_1__/* .warmUp */ .l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)({
        engines: [key],
        projects: [project],
        scenarios,
        revisions: ['head'],
        looks: [bench.rounds],
        gate: 'auto',
        thresholds: noThresholds,
        seed: bench.seed,
    });
    let kept = 0;
    const session = (0,_measure_session_js__WEBPACK_IMPORTED_MODULE_5__/* .openSession */ .fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = buildableIn(session, scenario);
    return {
        take: (round) => takeBuild(session, benchmark, round),
        columns: async (builds) => {
            const { project } = benchmark;
            const prefix = `${benchmark.engine}/${project}/`;
            const siblings = bench.builds().filter((build) => build.benchmark.startsWith(prefix));
            const about = { scenario, engine, bench, siblings, warmUpBytes: session.primeBytes.get(project) };
            return (await changes.columns?.(builds, about)) ?? {};
        },
    };
};
/** The benchmark of a scenario. Throws what the warm-up found against it. */
const buildableIn = ({ plan, obstacles }, scenario) => {
    const benchmark = plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new _unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unmeasurable */ .XS({ code: (0,_unmeasurable_js__WEBPACK_IMPORTED_MODULE_4__/* .endedBy */ .mr)(obstacle), reason: whyNot(obstacle) });
    return benchmark;
};
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,_analysis_obstacle_js__WEBPACK_IMPORTED_MODULE_6__/* .clauseOf */ .pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .takePair */ .q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return (0,_lost_build_js__WEBPACK_IMPORTED_MODULE_7__/* .lostAs */ .F)(own, builds);
};
/** The same engine, whose builds run inside something else. */
const withAround = (bench, engine, around) => around === undefined
    ? engine
    : {
        ...engine,
        openSpace: async (label) => {
            const space = await engine.openSpace(label);
            return { ...space, build: (request) => around(() => space.build(request), bench, engine) };
        },
    };


/***/ }),

/***/ 67245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ endOfError),
/* harmony export */   XS: () => (/* binding */ Unmeasurable),
/* harmony export */   YY: () => (/* binding */ reasonIn),
/* harmony export */   mr: () => (/* binding */ endedBy)
/* harmony export */ });
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91125);

/** Says that a cell cannot be measured, and why. Any other error of `open` means that this machine cannot do it. */
class Unmeasurable extends Error {
    code;
    constructor({ code, reason }) {
        super(reason);
        this.name = 'Unmeasurable';
        this.code = code;
    }
}
/** What was said, or that nothing was: a report needs a reason wherever something is not known. */
const reasonIn = (said) => (said.trim() === '' ? 'nobody said why' : said);
/** Why a cell that could not be opened gets no attempts. */
const endOfError = (error) => ({
    code: error instanceof Unmeasurable ? error.code : 'unavailable',
    reason: reasonIn((0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)),
});
/** What prevents builds of one revision, as the code of a cell. */
const endedBy = ({ kind }) => {
    switch (kind) {
        case 'head-does-not-build':
        case 'base-does-not-build':
        case 'base-without-dockerfile':
            return 'does-not-build';
        case 'one-revision':
        case 'calibration':
        case 'self-test':
        case 'too-few-rounds':
        case 'same-inputs':
        case 'same-work':
            return 'no-time';
        case 'unsupported':
        case 'image-moved':
        case 'not-cold':
        case 'engine-broke':
        case 'no-edit':
        case 'out-of-disk':
        case 'out-of-time':
            return kind;
    }
};


/***/ }),

/***/ 51967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFixture)
/* harmony export */ });
/** Whether it is a shipped project. */
const isFixture = (project) => 'fixture' in project;


/***/ }),

/***/ 74867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualDefaults),
/* harmony export */   i: () => (/* binding */ engineAxis)
/* harmony export */ });
/** The axis of studies whose values are engines. */
const engineAxis = 'engine';
const usualDefaults = {
    engines: 'usual',
    fixtures: ['tiny'],
    strategies: ['cache-mounts'],
    scenarios: ['cold', 'source-change'],
};


/***/ })

};
