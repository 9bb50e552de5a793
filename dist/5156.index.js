export const id = 5156;
export const ids = [5156];
export const modules = {

/***/ 18400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cLibraryOf),
/* harmony export */   f: () => (/* binding */ readCLibrary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _elf_linkage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61996);
/* harmony import */ var _glibc_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56735);
/* harmony import */ var _host_image_archive_image_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8011);




/** Reads the loaders and libraries of the image in an archive. Damaged ones are as good as missing. */
const readCLibrary = async (archive, signal) => {
    const read = await (0,_host_image_archive_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageFiles */ .Z)(archive, libraryReader, signal);
    return cLibraryOf(new Map([...read].map(([path, { learned }]) => [`/${path}`, learned])));
};
/** The same from its files by absolute path. */
const cLibraryOf = (files) => {
    const libraries = new Map();
    for (const path of files.keys()) {
        const file = resolve(files, path);
        if (file !== undefined && isSearched(path))
            libraries.set(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path), file);
    }
    return {
        has: (path) => resolve(files, path) !== undefined,
        versionsOf: (library) => libraries.get(library)?.defines,
        glibc: releaseOf(libraries.get('libc.so.6')),
        loaders: [...files.keys()].filter((path) => isLoaderPath.test(path)).toSorted(),
    };
};
const releaseOf = (library) => {
    const defined = (library?.defines ?? []).filter((each) => (0,_glibc_version_js__WEBPACK_IMPORTED_MODULE_3__/* .glibcVersion */ .g)(each) !== undefined);
    return library?.release ?? (0,_glibc_version_js__WEBPACK_IMPORTED_MODULE_3__/* .glibcVersion */ .g)(defined.toSorted(_glibc_version_js__WEBPACK_IMPORTED_MODULE_3__/* .byVersion */ .o).at(-1) ?? '');
};
/** The folders that glibc and musl search on all distributions that Go's images are made from. */
const isSearched = (path) => /^\/(?:usr\/)?(?:local\/)?lib(?:64)?(?:\/[\w-]+-linux-[\w-]+)?\/[^/]+$/.test(path);
const isLoaderPath = /^\/(?:usr\/)?lib(?:64)?\/ld-(?:linux|musl)[^/]*\.so\.\d+$/;
/** Follows links of the file and of the folders on its path. */
const resolve = (files, path, links = 0) => {
    const file = files.get(path);
    if (file?.kind === 'library')
        return file;
    if (links > mostLinks)
        return undefined;
    if (file?.kind === 'link')
        return resolve(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), file.target), links + 1);
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path); folder !== '/'; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
        const linked = files.get(folder);
        if (linked?.kind === 'link') {
            const real = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder), linked.target);
            return resolve(files, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(real, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, path)), links + 1);
        }
    }
    return undefined;
};
/** As many as the kernel follows (path_resolution(7)). */
const mostLinks = 40;
/** The C library has 2 MB; a larger file is not looked into. */
const mostBytes = 64 * 1024 * 1024;
/** The target of a link arrives as its content; nothing else that short is a library. */
const libraryReader = (path) => {
    if (!/(?:^|\/)(?:lib[^/]*|ld-[^/]*|[^/]*\.so[^/]*)$/.test(path))
        return _host_image_archive_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoring */ .O;
    const pieces = [];
    let bytes = 0;
    return {
        piece: (piece) => {
            bytes += piece.length;
            if (bytes <= mostBytes)
                pieces.push(Buffer.from(piece));
        },
        end: () => (bytes > mostBytes ? undefined : libraryFile(Buffer.concat(pieces))),
    };
};
const libraryFile = (content) => {
    if (content.toString('latin1', 0, 4) !== '\x7fELF')
        return linkTo(content.toString());
    try {
        return { kind: 'library', defines: (0,_elf_linkage_js__WEBPACK_IMPORTED_MODULE_1__/* .readLinkage */ .I)(content).defines, release: releaseIn(content) };
    }
    catch {
        return undefined;
    }
};
/** As in `GNU C Library (Debian GLIBC 2.31-13+deb11u11) stable release version 2.31.` */
const releaseIn = (content) => {
    const start = content.indexOf('GNU C Library ');
    if (start < 0)
        return undefined;
    const text = content.toString('latin1', start, start + 200);
    return /^GNU C Library [^\n]*? version (\d+\.\d+)/.exec(text)?.[1];
};
const linkTo = (target) => target.length > 0 && target.length < 4096 && !/[\n\0]/.test(target) ? { kind: 'link', target } : undefined;


/***/ }),

/***/ 61996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readLinkage)
/* harmony export */ });
/* harmony import */ var _elf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);

/**
 * Reads how a program or library is linked, from the tables that the dynamic loader reads, so that it does not matter
 * whether it was stripped. Throws with the reason when it is not a 64-bit little-endian ELF file, or damaged.
 */
const readLinkage = (bytes) => {
    try {
        return linkageOf(bytes, (0,_elf_js__WEBPACK_IMPORTED_MODULE_0__/* .openElf */ .A)(bytes));
    }
    catch (error) {
        // Buffer's own words for a place outside the file.
        if (error instanceof RangeError)
            throw new Error('it is cut off or damaged', { cause: error });
        throw error;
    }
};
const machines = new Map([
    [62, 'amd64'],
    [183, 'arm64'],
]);
/** Tags of the dynamic section (System V ABI; Linux Standard Base, "Symbol Versioning"). */
const tags = {
    needed: 1,
    symbols: 6,
    symbolVersions: 0x6fff_fff0,
    defined: 0x6fff_fffc,
    definedCount: 0x6fff_fffd,
    needs: 0x6fff_fffe,
    needsCount: 0x6fff_ffff,
};
const linkageOf = (bytes, elf) => {
    const symbols = usedSymbols(bytes, elf);
    return {
        architecture: machines.get(elf.machine),
        interpreter: elf.interpreter,
        libraries: elf.dynamic(tags.needed).map((offset) => elf.nameAt(offset)),
        needs: neededVersions(bytes, elf).map(({ index, library, version }) => ({
            library,
            version,
            symbols: (symbols.get(index) ?? []).toSorted(),
        })),
        defines: definedVersions(bytes, elf),
    };
};
/** The loader starts a program without such a version. */
const isWeak = (flags) => (flags & 2) !== 0;
const neededVersions = (bytes, elf) => chain(bytes, tableOf(elf, tags.needs, tags.needsCount), 12).flatMap((need) => {
    const library = elf.nameAt(bytes.readUInt32LE(need + 4));
    const first = need + bytes.readUInt32LE(need + 8);
    return chain(bytes, { first, count: bytes.readUInt16LE(need + 2) }, 12).flatMap((at) => {
        const version = elf.nameAt(bytes.readUInt32LE(at + 8));
        return isWeak(bytes.readUInt16LE(at + 4))
            ? []
            : [{ index: bytes.readUInt16LE(at + 6), library, version }];
    });
});
const definedVersions = (bytes, elf) => chain(bytes, tableOf(elf, tags.defined, tags.definedCount), 16).flatMap((at) => {
    // The first one is the name of the file itself.
    const isFileName = (bytes.readUInt16LE(at + 2) & 1) !== 0;
    return isFileName ? [] : [elf.nameAt(bytes.readUInt32LE(at + bytes.readUInt32LE(at + 12)))];
});
const tableOf = (elf, tag, countTag) => {
    const [address] = elf.dynamic(tag);
    return address === undefined
        ? { first: 0, count: 0 }
        : { first: elf.offsetOf(address), count: elf.dynamic(countTag)[0] ?? 0 };
};
/** Far more than any C library has: a damaged file could make the lists as long as itself. */
const [mostVersions, mostSymbols] = [4_096, 1_000_000];
/** Where the entries of a list start, in which each says at `nextAt` how far away the next one is; 0 ends it. */
const chain = (bytes, { first, count }, nextAt) => {
    if (count > mostVersions)
        throw new Error(`it has a list of ${count} versions`);
    const starts = [];
    for (let at = first; starts.length < count && at !== starts.at(-1); at += bytes.readUInt32LE(at + nextAt))
        starts.push(at);
    return starts;
};
/** The names of the symbols that other files must define, by the index of their version. */
const usedSymbols = (bytes, elf) => {
    const [table, versions] = [elf.dynamic(tags.symbols)[0], elf.dynamic(tags.symbolVersions)[0]];
    const used = new Map();
    if (table === undefined || versions === undefined)
        return used;
    const [symbolsAt, versionsAt] = [elf.offsetOf(table), elf.offsetOf(versions)];
    const count = Math.min(elf.dynamicSymbols ?? 0, mostSymbols);
    for (let index = 1; index < count; index++) {
        const at = symbolsAt + index * _elf_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolBytes */ .E;
        const version = bytes.readUInt16LE(versionsAt + index * 2);
        const isDefinedHere = bytes.readUInt16LE(at + 6) !== 0;
        if (isDefinedHere || version <= anyVersion)
            continue;
        const names = used.get(version) ?? [];
        names.push(elf.nameAt(bytes.readUInt32LE(at)));
        used.set(version, names);
    }
    return used;
};
/** Up to this index no version is meant: 0 is a local symbol, 1 one without a version. */
const anyVersion = 1;


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

/***/ 56735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ glibcVersion),
/* harmony export */   o: () => (/* binding */ byVersion)
/* harmony export */ });
/* harmony import */ var _host_version_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51774);

/** The number in a version of glibc, as in `GLIBC_2.34`; undefined for `GLIBC_PRIVATE` and those of other libraries. */
const glibcVersion = (version) => /^GLIBC_(\d[\d.]*)$/.exec(version)?.[1];
/** Compares two versions of glibc by their numbers: 2.9 is older than 2.34. */
const byVersion = (left, right) => {
    const [one, other] = [glibcVersion(left) ?? '', glibcVersion(right) ?? ''];
    if ((0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .t)(one, other))
        return -1;
    return (0,_host_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .t)(other, one) ? 1 : 0;
};


/***/ }),

/***/ 35156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  linking: () => (/* binding */ linking)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/studies/linking/runtimes.js
var runtimes = __webpack_require__(29608);
// EXTERNAL MODULE: ./build/images/glibc-version.js
var glibc_version = __webpack_require__(56735);
;// CONCATENATED MODULE: ./build/studies/linking/words.js

/**
 * Whether a program runs in an image, in a few words: what its tables say, and what was seen when it was started. Where both
 * disagree, it says so.
 */
const startWords = (fit, glibc, failure) => {
    if (failure === undefined)
        return isExpectedToRun(fit) ? 'runs' : `runs, although ${mismatch(fit, glibc)}`;
    if (isExpectedToRun(fit))
        return `does not run: ${failure}`;
    return `does not run: ${mismatch(fit, glibc)} ("${failure}")`;
};
/** Whether these words say that the program ran. */
const saysRuns = (words) => typeof words === 'string' && /^runs\b/.test(words);
const isExpectedToRun = ({ kind }) => kind === 'static' || kind === 'fits';
const mismatch = (fit, glibc) => {
    switch (fit.kind) {
        case 'static':
        case 'fits':
            return 'nothing is missing';
        case 'other-architecture':
            return 'it is for another processor';
        case 'loader-missing':
            return `the image has no ${fit.loader}`;
        case 'library-missing':
            return `the image has no ${fit.libraries.join(', ')}`;
        case 'version-missing':
            return `it needs ${fit.versions.map(needWords).join(', ')}, and the image has ${glibc === undefined ? 'another library' : `glibc ${glibc}`}`;
    }
};
/** At most three symbols: the first ones say enough. */
const needWords = ({ library, version, symbols }) => {
    const name = (0,glibc_version/* glibcVersion */.g)(version) === undefined ? `${version} of ${library}` : version;
    return symbols.length === 0 ? name : `${name} for ${symbols.slice(0, 3).join(', ')}`;
};

;// CONCATENATED MODULE: ./build/studies/linking/advice.js





/** What follows from where the programs ran, and from what the builds took. */
const linkingAdvice = (rows, reference) => {
    const started = rows.filter((row) => runtimes/* runtimes */.m.every(({ name }) => (0,row_columns/* textIn */.r)(row, name) !== undefined));
    const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
    return [...placesAdvice(started), ...(0,advice/* comparisonSentences */.CX)(rows, reference, scenarios)];
};
/** Only programs that were tried on every image. */
const placesAdvice = (started) => {
    const bound = started.filter((row) => !ranEverywhere(row));
    const values = [...new Set(started.map(({ value }) => value))];
    const free = values.filter((value) => started.filter((row) => row.value === value).every((row) => ranEverywhere(row)));
    if (bound.length === 0)
        return [];
    return [
        `Programs that do not start on every image: ${[...new Set(bound.map(boundWords))].join('; ')}.`,
        ...(free.includes('cgo-0')
            ? [
                'Without cgo (CGO_ENABLED=0) the program ran on every image: leave cgo off, unless a package needs C, or users and names are to be looked up as only the C library does (LDAP, mDNS and other modules of NSS).',
            ]
            : []),
        ...(free.includes('cgo-1-static')
            ? [
                'Where C is needed, a static link (-linkmode=external -extldflags=-static) ran on every image too; that it started does not show that it can look up users and names, for which glibc loads libraries at run time.',
            ]
            : []),
    ];
};
const ranEverywhere = (row) => runtimes/* runtimes */.m.every(({ name }) => saysRuns(row.columns[name]));
/** With what its own tables say that it needs. */
const boundWords = (row) => {
    const ran = runtimes/* runtimes */.m.filter(({ name }) => saysRuns(row.columns[name])).length;
    const [loader, glibc] = [(0,row_columns/* textIn */.r)(row, 'loader'), (0,row_columns/* textIn */.r)(row, 'newestGlibc')];
    const needs = [
        ...(loader === undefined || loader === 'none' ? [] : [`the loader ${loader}`]),
        ...(glibc?.startsWith('GLIBC_') === true ? [`${glibc.split(' ')[0]} or newer`] : []),
    ];
    return `${row.value} ran on ${ran} of ${runtimes/* runtimes */.m.length}${needs.length === 0 ? '' : ` and needs ${(0,numbers/* list */.p_)(needs)}`}`;
};

;// CONCATENATED MODULE: ./build/studies/linking/forms.js
const plain = { cgo: '1', compiler: 'gcc', tags: [], linkerFlags: '' };
/** By the values of the study. */
const linkForms = {
    'cgo-0': { ...plain, cgo: '0' },
    'cgo-1': plain,
    'cgo-1-pure': { ...plain, tags: ['netgo', 'osusergo'] },
    'cgo-1-static': { ...plain, linkerFlags: '-linkmode=external -extldflags=-static' },
    'cgo-1-musl': { ...plain, compiler: 'musl-gcc' },
};
/** The form of one value of the study. Throws for any other text. */
const linkForm = (value) => {
    const forms = linkForms;
    const form = Object.hasOwn(forms, value) ? forms[value] : undefined;
    if (form === undefined)
        throw new Error(`there is no way of linking called ${value}`);
    return form;
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/c-library.js
var c_library = __webpack_require__(18400);
// EXTERNAL MODULE: ./build/images/elf-linkage.js
var elf_linkage = __webpack_require__(61996);
;// CONCATENATED MODULE: ./build/images/linkage-fit.js


/** Compares what a program needs with what an image has, as the dynamic loader does it before the program starts. */
const fitOf = (program, image, architecture) => {
    const { interpreter, libraries, needs } = program;
    if (program.architecture !== architecture)
        return { kind: 'other-architecture' };
    if (interpreter === undefined)
        return { kind: 'static' };
    if (!image.has(interpreter))
        return { kind: 'loader-missing', loader: interpreter };
    const absent = libraries.filter((each) => image.versionsOf(each) === undefined);
    // The loader of musl is its library too, under whatever name a program knows it.
    const isLoader = (library) => isMusl(interpreter) && library.startsWith('libc.');
    const missing = absent.filter((each) => !isLoader(each));
    if (missing.length > 0)
        return { kind: 'library-missing', libraries: missing };
    const versions = needs.filter(({ library, version }) => image.versionsOf(library)?.includes(version) === false);
    return versions.length > 0 ? { kind: 'version-missing', versions } : { kind: 'fits' };
};
const isMusl = (loader) => external_node_path_.posix.basename(loader).startsWith('ld-musl-');
/** The newest version of glibc that a program needs, as in `2.34`, with what it uses of it; undefined: none. */
const newestGlibc = (program) => program.needs
    .filter(({ version }) => (0,glibc_version/* glibcVersion */.g)(version) !== undefined)
    .toSorted((left, right) => (0,glibc_version/* byVersion */.o)(left.version, right.version))
    .at(-1);

;// CONCATENATED MODULE: ./build/studies/linking/dockerfile.js
/** The variable with the image in which a program is started. */
const runtimeArgument = 'RUNTIME_IMAGE';
/**
 * The Dockerfile of a shipped project, changed so that it links the program in another form. Throws when the Dockerfile
 * is not written as those of the shipped projects are.
 */
const linkedDockerfile = (dockerfile, form) => {
    const { cgo, compiler, tags, linkerFlags } = form;
    const tagged = tags.length === 0 ? '"go", "build",' : `"go", "build", "-tags=${tags.join(',')}",`;
    const linked = linkerFlags === '' ? '"-ldflags=-s -w"' : `"-ldflags=-s -w ${linkerFlags}"`;
    return [
        ['CGO_ENABLED=0', `CGO_ENABLED=${cgo} CC=${compiler}`],
        ['"go", "build",', tagged],
        ['"-ldflags=-s -w"', linked],
    ].reduce((text, [before = '', after = '']) => replaced(text, before, after), dockerfile);
};
/**
 * The same with a last stage that copies the program into an image and starts it, in place of the stage with the final
 * image: the steps before it are the same, so they come from the cache.
 */
const startingDockerfile = (dockerfile) => {
    const lines = dockerfile.split('\n');
    const last = lines.findLastIndex((line) => /^FROM\s/i.test(line));
    if (last < 0)
        throw new Error('the Dockerfile has no stage');
    return [
        `ARG ${runtimeArgument}=scratch`,
        ...lines.slice(0, last),
        `FROM \${${runtimeArgument}}`,
        'COPY --from=build /out/app /app',
        'RUN ["/app", "--self-test"]',
        '',
    ].join('\n');
};
const replaced = (text, before, after) => {
    if (!text.includes(before))
        throw new Error(`the Dockerfile does not contain ${before}`);
    return text.replace(before, () => after);
};

;// CONCATENATED MODULE: ./build/studies/linking/start.js









/** How the program is linked, and in which images it runs. Throws when it does not build. */
const startColumns = async (starting) => {
    const program = await builtProgram(starting);
    const linkage = (0,elf_linkage/* readLinkage */.I)(program);
    const places = {};
    for (const runtime of runtimes/* runtimes */.m)
        places[runtime.name] = await startOn(starting, runtime, linkage);
    return { ...linkageColumns(linkage), binaryBytes: program.length, ...places };
};
const linkageColumns = (linkage) => {
    const newest = newestGlibc(linkage);
    const { interpreter = 'none', libraries } = linkage;
    return {
        loader: interpreter,
        libraries: libraries.join(', ') || 'none',
        newestGlibc: newest === undefined ? 'none' : [newest.version, ...usedFor(newest.symbols)].join(' '),
    };
};
/** Some of the symbols: they say which part of the program needs it. */
const usedFor = (symbols) => symbols.length === 0 ? [] : [`for ${symbols.slice(0, 3).join(', ')}`];
const builtProgram = async ({ space, recipe, timeoutMs }) => {
    const built = await space.build({ ...recipe, noCache: true, timeoutMs });
    if (built.failure !== undefined)
        throw new Error(built.failure.message);
    const folder = await space.export({ ...recipe, noCache: true, timeoutMs }, 'evidence');
    return (0,promises_.readFile)((0,external_node_path_.join)(folder, 'app'));
};
const startOn = async (starting, runtime, linkage) => {
    const { host, space, recipe, dir, timeoutMs } = starting;
    const image = await starting.imageOf(runtime);
    const dockerfile = (0,external_node_path_.join)(dir, `${runtime.name}.Dockerfile`);
    await (0,promises_.writeFile)(dockerfile, startingDockerfile(await (0,promises_.readFile)(recipe.dockerfile, 'utf8')));
    const buildArgs = { ...recipe.buildArgs, [runtimeArgument]: image?.reference ?? 'scratch' };
    const { failure } = await space.build({ ...recipe, dockerfile, buildArgs, noCache: false, timeoutMs });
    // Then nobody knows whether the program started.
    if (failure?.kind === 'engine-died')
        throw new Error(failure.message);
    const library = image === undefined ? nothing : await (0,c_library/* readCLibrary */.f)(image.path, host.signal);
    return startWords(fitOf(linkage, library, (0,architecture/* architecture */.s)()), library.glibc, failure?.message);
};
const nothing = (0,c_library/* cLibraryOf */.Q)(new Map());

// EXTERNAL MODULE: ./build/studies/parts/write-once.js
var write_once = __webpack_require__(86008);
;// CONCATENATED MODULE: ./build/studies/linking/write-linked.js





/**
 * Writes the Dockerfile of a project changed for a value, and returns its path. Every engine's user can read its folder,
 * which belongs to this project and value alone.
 */
const writeLinked = async (folder, { project, value }, original) => {
    const dir = await folder.sub(`linking/${project.replaceAll(/[^\w.-]/g, '-')}-${value}`);
    const dockerfile = (0,external_node_path_.join)(dir, 'Dockerfile');
    await (0,write_once/* writeOnce */.F)(dockerfile, linkedDockerfile(await (0,promises_.readFile)(original, 'utf8'), linkForm(value)));
    return dockerfile;
};

// EXTERNAL MODULE: ./build/studies/parts/provided-images.js + 3 modules
var provided_images = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/parts/space-label.js
var space_label = __webpack_require__(5530);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
;// CONCATENATED MODULE: ./build/studies/linking.js
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










/** Programs with and without cgo, on images with different C libraries. */
const linking = {
    name: 'linking',
    text: 'What does cgo cost, and on which images does a program with and without it start?',
    axis: 'linking',
    values: Object.keys(linkForms),
    reference: 'cgo-0',
    defaults: { engines: ['podman'] },
    cannotHonour: () => ({ 'base-image': 'programs need one with a C compiler, which is made for them' }),
    columns: [
        { name: 'loader', title: 'loader', unit: 'text' },
        { name: 'libraries', title: 'libraries', unit: 'text' },
        { name: 'newestGlibc', title: 'newest glibc used', unit: 'text' },
        { name: 'binaryBytes', title: 'binary', unit: 'bytes' },
        ...runtimes/* runtimes */.m.map(({ name, title }) => ({ name, title, unit: 'text' })),
    ],
    cells: (scope) => {
        const images = (0,provided_images/* provideImages */.Q)();
        return (0,places/* placesOf */.ek)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf({ ...place, value, images }, scope)));
    },
    advise: linkingAdvice,
};
/** The timed builds of one value, and one untimed build whose program is started everywhere. */
const cellsOf = (linked, { scenarios }) => {
    const { engine, project, value } = linked;
    const group = `${engine} ${project.id}`;
    const timed = (0,timed_build/* timedBuilds */.ps)({ value, engine, project, group, scenarios }, {
        key: `${engine} (${value})`,
        recipe: (recipe, bench) => linkedRecipe(bench, linked, recipe),
    });
    const start = {
        ...{ value, engine, group, project: project.id },
        scenario: 'start',
        benchmarks: [],
        roughMs: 90_000,
        isOnce: true,
        open: openStart(linked),
    };
    return [...timed, start];
};
/** Built on the image with a C compiler, by a Dockerfile of its own. */
const linkedRecipe = async (bench, { engine, value, project, images }, recipe) => {
    const { goVersion } = project;
    if (goVersion === undefined)
        throw new Error('with base-image, nobody knows whether it has a C compiler');
    const base = await images.load(bench, engine, (0,runtimes/* compilerImage */.T)(goVersion));
    const dockerfile = await writeLinked(bench.folder, { project: project.id, value }, recipe.dockerfile);
    return { ...recipe, dockerfile, buildArgs: { ...recipe.buildArgs, BASE_IMAGE: base.reference } };
};
const openStart = (linked) => async (bench) => {
    const engine = bench.engine(linked.engine);
    const { recipe } = await bench.checkout(engine, linked.project);
    const columns = await startedOn(bench, linked, await linkedRecipe(bench, linked, recipe));
    return { take: undefined, columns: () => Promise.resolve(columns) };
};
const startedOn = async (bench, { engine: name, value, images }, recipe) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const engine = bench.engine(name);
        const space = __addDisposableResource(env_1, await engine.openSpace((0,space_label/* spaceLabel */.H)(bench.context.runId, name, value)), true);
        const { buildTimeoutMs: timeoutMs } = bench.context;
        return await startColumns({
            host: bench.host,
            space,
            recipe,
            dir: (0,external_node_path_.dirname)(recipe.dockerfile),
            timeoutMs,
            imageOf: async ({ image }) => (image === undefined ? undefined : images.load(bench, name, image)),
        });
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


/***/ }),

/***/ 29608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compilerImage),
/* harmony export */   m: () => (/* binding */ runtimes)
/* harmony export */ });
const files = {
    variant: 'extract',
    hasDocs: false,
    only: undefined,
    goVersion: undefined,
    links: {},
};
/** From the one with nothing in it to the one with the newest C library. */
const runtimes = [
    { name: 'onScratch', title: 'on scratch', image: undefined },
    {
        name: 'onStatic',
        title: 'on certificates and time zones only',
        image: {
            ...files,
            name: 'static',
            suite: 'bookworm',
            packages: ['ca-certificates', 'netbase', 'tzdata'],
            // Without the libraries of the programs that install them.
            only: ['etc/protocols', 'etc/services', 'usr/share/ca-certificates', 'usr/share/zoneinfo'],
        },
    },
    {
        name: 'onMusl',
        title: 'on musl and busybox',
        image: {
            ...files,
            name: 'musl',
            suite: 'bookworm',
            packages: ['busybox-static', 'musl'],
            links: { 'bin/sh': 'busybox' },
        },
    },
    {
        name: 'onDebian11',
        title: 'on Debian 11',
        image: { ...files, name: 'debian-11', suite: 'bullseye', packages: ['libc6'] },
    },
    {
        name: 'onDebian12',
        title: 'on Debian 12',
        image: { ...files, name: 'debian-12', suite: 'bookworm', packages: ['libc6'] },
    },
];
/** The image that programs are compiled in, with gcc, glibc and musl. */
const compilerImage = (goVersion) => ({
    name: 'debian-12-gcc',
    suite: 'bookworm',
    variant: 'essential',
    packages: ['gcc', 'libc6-dev', 'musl-tools', 'dbus-daemon'],
    hasDocs: false,
    only: undefined,
    goVersion,
    links: {},
});


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

/***/ 86008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeOnce)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Writes a file unless it is there with this text: a build whose files have another time counts as one that changed them. */
const writeOnce = async (path, text) => {
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    if (written !== text)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
};


/***/ })

};
