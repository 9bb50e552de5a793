export const id = 6678;
export const ids = [6678];
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
/* harmony import */ var _image_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46696);




/** Reads the loaders and libraries of the image in an archive. Damaged ones are as good as missing. */
const readCLibrary = async (archive, signal) => {
    const read = await (0,_image_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readImageFiles */ .Z)(archive, libraryReader, signal);
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
        return ignored;
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
const ignored = { piece: () => { }, end: () => undefined };
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

/***/ 30624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ projectsOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93747);

/** Every project of the scope: the user's own, or each shipped one in each strategy that it has, with each Go. */
const projectsOf = ({ context, fixtures, strategies, bases }) => context === undefined
    ? fixtures.flatMap((fixture) => strategies
        .filter((strategy) => fixture.strategies.includes(strategy))
        .flatMap((strategy) => bases.map((base) => (0,_projects_fixtures_prepare_js__WEBPACK_IMPORTED_MODULE_0__/* .fixtureProject */ .Zj)(fixture, strategy, base))))
    : [context];
/** Every project of the scope on every engine. */
const placesOf = (scope) => scope.engines.flatMap((engine) => projectsOf(scope).map((project) => ({ engine, project })));


/***/ }),

/***/ 58450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ provideImages)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive.js + 1 modules
var archive = __webpack_require__(49851);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./build/images/copied-entries.js


/**
 * The entries of a tar archive in their order, to be written into another one: files, folders and links, with their owners
 * and modes. Paths have no leading `./`. Everything else, as devices, is left out.
 */
const copiedEntries = async function* (archive, isWanted) {
    const tar = (0,tar_stream.extract)();
    const source = (0,external_node_fs_.createReadStream)(archive);
    source.on('error', (error) => tar.destroy(error)).pipe(tar);
    try {
        for await (const entry of tar) {
            const [path, content] = [plain(entry.header.name), contentOf(entry.header, entry)];
            if (content !== undefined && path !== '' && isWanted(path))
                yield { path, content };
            // Whatever is left of an entry has to be read before the next one comes.
            entry.resume();
        }
    }
    finally {
        source.destroy();
    }
};
const contentOf = (header, bytes) => {
    const { type, mode, uid, gid, size, linkname } = header;
    const common = { kind: 'copied', mode, uid, gid, sizeBytes: size, bytes };
    switch (type) {
        case 'file':
        case 'contiguous-file':
            return { ...common, type: 'file', target: undefined };
        case 'directory':
            return { ...common, type, target: undefined };
        case 'symlink':
            return { ...common, type, target: linkname };
        case 'link':
            return { ...common, type, target: plain(linkname) };
        case 'block-device':
        case 'character-device':
        case 'fifo':
            return undefined;
    }
};
const plain = (path) => path
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');

// EXTERNAL MODULE: ./build/images/go-files.js
var go_files = __webpack_require__(1079);
// EXTERNAL MODULE: ./build/engines/install/rights.js
var rights = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/engines/install/packages.js
var install_packages = __webpack_require__(3431);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/host/on-path.js
var on_path = __webpack_require__(34744);
// EXTERNAL MODULE: ./build/host/process/exec.js + 4 modules
var exec = __webpack_require__(90343);
;// CONCATENATED MODULE: ./build/images/mmdebstrap.js





const program = 'mmdebstrap';
/** Ubuntu has the keys of Debian in a package of their own. */
const mmdebstrap_packages = [program, 'debian-archive-keyring'];
const timeoutMs = 1_200_000;
/** Installs mmdebstrap unless the machine has it, after saying so. Throws with the command when it may not. */
const ensureMmdebstrap = async (host, mayInstall) => {
    if ((0,on_path/* onPath */.L)(host, program) !== undefined)
        return;
    if (await mayInstall(program))
        return (0,install_packages/* installPackages */.R)(host, program, mmdebstrap_packages);
    throw new Error(`${program}, which makes base images from packages of Debian, is not installed: install it ` +
        `(Debian, Ubuntu: apt-get install ${mmdebstrap_packages.join(' ')}), or allow it with ${(0,hint/* hint */.aK)(host.env, 'install', 'always')}`);
};
/**
 * Writes a tar archive with packages of a Debian release and what they depend on. Nothing of the machine changes: it works
 * in a folder of its own, with a mount namespace of its own. `temp` is that folder, used only with root's rights: without
 * them, other users of the namespace have to reach it.
 */
const makePackagesTar = async (host, { suite, variant, packages: wanted }, { tar, temp }) => {
    const prefix = await (0,rights/* rootPrefix */.R)(host);
    const variables = ['SOURCE_DATE_EPOCH=1600000000', ...(prefix === undefined ? [] : [`TMPDIR=${temp}`])];
    const command = [
        program,
        `--mode=${prefix === undefined ? 'unshare' : 'root'}`,
        `--variant=${variant}`,
        '--format=tar',
        '--quiet',
        ...(wanted.length === 0 ? [] : [`--include=${wanted.join(',')}`]),
        suite,
        tar,
    ];
    host.log(`Making a base image from packages of Debian ${suite}: ${command.join(' ')}`);
    const [first = 'env', ...rest] = [...(prefix ?? []), 'env', ...variables, ...command];
    const result = await host.exec(first, rest, { timeoutMs });
    try {
        (0,exec/* succeed */.Py)(result);
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const advice = `check that this machine reaches an archive of Debian that still has ${suite}`;
        throw new Error(`The packages of Debian ${suite} could not be unpacked; ${advice}`, { cause });
    }
};

// EXTERNAL MODULE: ./build/images/tar.js
var images_tar = __webpack_require__(9608);
// EXTERNAL MODULE: ./build/host/run-folder/temporary-folder.js
var temporary_folder = __webpack_require__(31664);
;// CONCATENATED MODULE: ./build/images/packages-image.js
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









/** Increased when the contents of the image change for the same description. */
const formatVersion = 1;
/**
 * The image, from the store or made now. Its key names everything that it is made of, except for the versions of the
 * packages: those are the newest of the release on the day when it is made. Throws when mmdebstrap may not be installed,
 * or fails.
 */
const packagesImage = (host, image, { store, mayInstall }) => {
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([formatVersion, image]))
        .digest('hex')
        .slice(0, 12);
    const reference = `localhost/go-container-bench/${image.name}:${key}`;
    const file = `packages-${image.name}-${key}-${(0,architecture/* architecture */.s)()}-v${formatVersion}.tar`;
    return store.get({ file, reference }, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await ensureMmdebstrap(host, mayInstall);
            const temp = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)((0,external_node_path_.dirname)(path)), true);
            const tar = (0,external_node_path_.join)(temp.path, 'packages.tar');
            await makePackagesTar(host, image, { tar, temp: temp.path });
            const go = image.goVersion === undefined ? [] : await (0,go_files/* goFiles */.uJ)(host, image.goVersion, 'test');
            const env = image.goVersion === undefined ? plainEnv : go_files/* goEnv */.Aq;
            const written = { env, reference, path, architecture: (0,architecture/* architecture */.s)() };
            return await (0,archive/* writeLayerArchive */.B)(written, layerEntries(tar, image, [...go, ...otherFiles]));
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
    });
};
const plainEnv = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];
/** What packages that are only unpacked do not have. */
const otherFiles = [
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    { path: 'root', content: { kind: 'folder', mode: 0o700 } },
    (0,go_files/* textFile */.Ex)('etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n'),
    (0,go_files/* textFile */.Ex)('etc/group', 'root:x:0:\nnogroup:x:65534:\n'),
];
/** The packages in the order of their archive, and then what is added to them; nothing takes the place of their files. */
const layerEntries = async function* (tar, image, added) {
    const there = new Set();
    for await (const entry of copiedEntries(tar, (path) => isKept(path, image))) {
        there.add(entry.path);
        yield entry;
    }
    const links = Object.entries({ ...mergedFolders(there), ...image.links }).map(([path, target]) => ({ path, content: { kind: 'link', target } }));
    for (const entry of (0,images_tar/* inOrder */.a)([...added, ...links]))
        if (!there.has(entry.path))
            yield entry;
};
/** The links that a Debian has when it is installed; packages refer to their files by either path. */
const mergedFolders = (there) => Object.fromEntries(['bin', 'lib', 'lib64', 'sbin']
    .filter((name) => there.has(`usr/${name}`) && !there.has(name))
    .map((name) => [name, `usr/${name}`]));
/** What belongs to the machine or the moment, and would make two equal images different. */
const momentary = /^(?:(?:dev|proc|sys|run|tmp|var\/cache|var\/lib\/apt\/lists|var\/log)\/.|etc\/(?:hostname|machine-id|resolv\.conf|\.pwd\.lock)$|var\/lib\/dbus\/machine-id$)/;
const documentation = /^usr\/share\/(?:doc\/[^/]+|info|lintian|locale|man)\/./;
const isKept = (path, { hasDocs, only }) => !momentary.test(path) &&
    (only === undefined || only.some((each) => isWithin(path, each) || isWithin(each, path))) &&
    (hasDocs || !documentation.test(path) || path.endsWith('/copyright'));
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

;// CONCATENATED MODULE: ./build/studies/provided-images.js

/** Each image is made once, and loaded once into each engine. */
const provideImages = () => {
    const archives = new Map();
    const loaded = new Map();
    const archive = ({ host, archiveStore, mayInstall }, image) => once(archives, [image], () => packagesImage(host, image, { store: archiveStore, mayInstall }));
    return {
        archive,
        load: (bench, engine, image) => once(loaded, [engine, image], async () => {
            const made = await archive(bench, image);
            bench.host.log(`${engine}: loading ${made.reference}`);
            await bench.engine(engine).loadImage(made);
            return made;
        }),
    };
};
const once = (known, key, make) => {
    const text = JSON.stringify(key);
    const found = known.get(text) ?? make();
    known.set(text, found);
    return found;
};


/***/ }),

/***/ 30401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ timedBuilds)
});

// EXTERNAL MODULE: ./build/analysis/obstacle.js
var analysis_obstacle = __webpack_require__(45078);
// EXTERNAL MODULE: ./build/measure/measure.js + 6 modules
var measure = __webpack_require__(22749);
// EXTERNAL MODULE: ./build/measure/session.js
var measure_session = __webpack_require__(73451);
// EXTERNAL MODULE: ./build/measure/warm-up.js + 3 modules
var warm_up = __webpack_require__(24845);
// EXTERNAL MODULE: ./build/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(84326);
// EXTERNAL MODULE: ./build/report/words/no-time.js
var no_time = __webpack_require__(81762);
// EXTERNAL MODULE: ./build/studies/project.js
var studies_project = __webpack_require__(51967);
;// CONCATENATED MODULE: ./build/studies/rough-times.js

/** Shares of a cold build, as they were measured for the shipped projects. */
const shares = { none: 0.05, source: 0.15, 'go-mod': 0.3 };
/**
 * A run with default inputs, whose cost fixtures state, is cold, warm and source-change in three rounds after a warm-up
 * of cold and source-change: about 4.75 cold builds.
 */
const coldBuildsPerRun = 4.75;
/** About how long one build takes on two processors, in ms; undefined: nobody knows. */
const roughBuildMs = (project, { startsFrom, edit }) => {
    if (!(0,studies_project/* isFixture */.A)(project))
        return undefined;
    const coldMs = project.fixture.roughCostMs / coldBuildsPerRun;
    return startsFrom === 'empty' ? coldMs : coldMs * shares[edit];
};

;// CONCATENATED MODULE: ./build/studies/timed-build.js







/**
 * Cells that are timed builds, one for each scenario. They share one warm-up, in which it also turns out what cannot be
 * built here, and the prime of their cold cell.
 */
const timedBuilds = (what, changes = {}) => {
    const { value, engine, project, group, scenarios } = what;
    let opened;
    return scenarios.map((scenario) => ({
        value,
        engine,
        project: project.id,
        scenario: scenario.name,
        group,
        benchmark: (0,plan_plan/* benchmarkId */.b)(keyOf(what, changes), project.id, scenario.name),
        roughMs: roughBuildMs(project, scenario),
        open: async (bench) => {
            opened ??= openBuilds(bench, what, changes);
            return openCell(bench, await opened, scenario, changes);
        },
    }));
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
    await (0,warm_up/* warmUp */.l)(session, project.id);
    return { session, engine };
};
/** Limits play no part while builds are taken: rows are judged at the end. */
const noThresholds = {
    fail: { value: 0.1, overrides: [] },
    warn: { value: 0.05, overrides: [] },
    minDeltaMs: { value: 0, overrides: [] },
};
const sessionOf = (bench, { key, project, scenarios }) => {
    const plan = (0,plan_plan/* makePlan */.C)({
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
    const session = (0,measure_session/* openSession */.fA)(plan, bench.context, async (builds) => {
        const fresh = builds.slice(kept);
        kept = builds.length;
        await bench.keep(fresh);
    });
    return { ...session, primes: bench.primes };
};
const openCell = (bench, { session, engine }, scenario, changes) => {
    const benchmark = session.plan.benchmarks.find((each) => each.scenario === scenario.name);
    if (benchmark === undefined)
        throw new Error(`the plan has no scenario ${scenario.name}`);
    const [obstacle] = session.obstacles.get(benchmark.id) ?? [];
    if (obstacle !== undefined)
        throw new Error(whyNot(obstacle));
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
/** Nothing is compared here, so an obstacle does not speak of base and head. */
const whyNot = (obstacle) => obstacle.kind === 'head-does-not-build' ? `it does not build: ${obstacle.reason}` : (0,analysis_obstacle/* clauseOf */.pQ)(obstacle);
/** The loop of the study says what is measured. */
const silent = { before: () => { }, after: () => { } };
const takeBuild = async (session, benchmark, round) => {
    const { measurements, builds, complete } = await (0,measure/* takePair */.q)(session, { benchmark, round, order: ['head'] }, silent);
    const [own] = measurements;
    if (own === undefined)
        throw new Error(`${benchmark.id} was not built`);
    if (complete)
        return { kind: 'time', durationMs: own.durationMs, builds };
    return { kind: 'failed', message: whyNoTime(own), builds };
};
const whyNoTime = (build) => {
    const { failure, evidence } = build;
    if (failure !== undefined)
        return failure.message.split('\n')[0] ?? '';
    return evidence?.state.reason ?? (0,no_time/* exclusionText */.M)(build) ?? 'the build gave no time';
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


/***/ })

};
