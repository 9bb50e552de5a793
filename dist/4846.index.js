export const id = 4846;
export const ids = [4846];
export const modules = {

/***/ 25506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ listenOn),
/* harmony export */   u: () => (/* binding */ loopback)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);

/** The only address that the servers in this folder listen on. */
const loopback = '127.0.0.1';
/** Lets a server listen on a free port. Throws the system's error when it may not. */
const listenOn = async (server) => {
    const sockets = new Set();
    server.on('connection', (socket) => {
        sockets.add(socket);
        // Small answers would wait for the client's acknowledgement of the one before, up to 40 ms.
        socket.setNoDelay(true);
        // A client that gives up is not an error of the server.
        socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    });
    server.listen(0, loopback);
    await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'listening');
    return {
        port: portOf(server),
        [Symbol.asyncDispose]: async () => {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(server, 'close');
            server.close();
            for (const socket of sockets)
                socket.destroy();
            await closed;
        },
    };
};
const portOf = (server) => {
    const address = server.address();
    if (typeof address === 'object' && address !== null)
        return address.port;
    throw new Error('the server has no port');
};


/***/ }),

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

/***/ 94846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseImages: () => (/* binding */ baseImages),
  pullColumns: () => (/* binding */ pullColumns)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/images/c-library.js
var c_library = __webpack_require__(18400);
// EXTERNAL MODULE: ./build/images/image-size.js
var image_size = __webpack_require__(75318);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/host/loopback/listen.js
var listen = __webpack_require__(25506);
;// CONCATENATED MODULE: ./build/images/loopback-registry.js



/**
 * Serves images by `NAME:TAG`, as in `go-container-bench/debian:1`
 * (https://github.com/opencontainers/distribution-spec, the part "Pull").
 */
const openLoopbackRegistry = async (images) => {
    let sentBytes = 0;
    const server = (0,external_node_http_.createServer)((request, response) => {
        const found = blobAt(images, request.url ?? '');
        response.setHeader('docker-distribution-api-version', 'registry/2.0');
        if (/^\/v2\/?$/.test(request.url ?? ''))
            response.end('{}');
        else if (found === undefined)
            response.writeHead(404).end('{"errors":[{"code":"NAME_UNKNOWN"}]}');
        else if (isReading(request))
            send(request, response, found, (bytes) => (sentBytes += bytes));
        else
            response.writeHead(405).end();
    });
    const listening = await (0,listen/* listenOn */.l)(server);
    return {
        address: `${listen/* loopback */.u}:${listening.port}`,
        takeBytes: () => {
            const taken = sentBytes;
            sentBytes = 0;
            return taken;
        },
        [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
    };
};
const blobAt = (images, url) => {
    const [, name = '', kind = '', reference = ''] = /^\/v2\/([^?]+)\/(manifests|blobs)\/([^/?]+)(?:\?.*)?$/.exec(url) ?? [];
    const isDigest = reference.startsWith('sha256:');
    for (const [tagged, { manifest, blobs }] of images) {
        if (!tagged.startsWith(`${name}:`))
            continue;
        const digest = kind === 'manifests' && tagged === `${name}:${reference}` ? manifest : reference;
        const blob = blobs.get(digest);
        if (blob !== undefined && (isDigest || digest === manifest))
            return { digest, blob };
    }
    return undefined;
};
const isReading = ({ method }) => method === 'GET' || method === 'HEAD';
const send = ({ method }, response, { digest, blob: { mediaType, sizeBytes, content } }, count) => {
    response.writeHead(200, {
        'content-type': mediaType,
        'content-length': sizeBytes,
        'docker-content-digest': digest,
    });
    if (method === 'HEAD') {
        response.end();
    }
    else if (content.kind === 'text') {
        count(sizeBytes);
        response.end(content.text);
    }
    else {
        (0,external_node_fs_.createReadStream)(content.path)
            .on('data', ({ length }) => count(length))
            .on('error', () => response.destroy())
            .pipe(response);
    }
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/host/image-archive/archive-layers.js + 1 modules
var archive_layers = __webpack_require__(20066);
// EXTERNAL MODULE: ./build/images/tar.js
var tar = __webpack_require__(9608);
;// CONCATENATED MODULE: ./build/images/served-image.js







const mediaTypes = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
};
/**
 * Prepares the image of an archive for a registry. Its layers are compressed into `folder`, as `docker push` does it; its
 * configuration, and so its id, stays the same.
 */
const serveImage = async ({ path }, folder) => {
    const config = textBlob(mediaTypes.config, await (0,archive_layers/* configIn */.k$)(path));
    const layers = [];
    for (const [index, layer] of (await (0,archive_layers/* layersOf */.w)(path)).entries())
        layers.push(await compressed(layer, (0,external_node_path_.join)(folder, `layer-${index}.tar.gz`)));
    const [manifest, blob] = textBlob(mediaTypes.manifest, JSON.stringify({
        schemaVersion: 2,
        mediaType: mediaTypes.manifest,
        config: descriptor(config),
        layers: layers.map(descriptor),
    }));
    return { manifest, blobs: new Map([config, ...layers, [manifest, blob]]) };
};
const textBlob = (mediaType, text) => [
    `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`,
    { mediaType, sizeBytes: Buffer.byteLength(text), content: { kind: 'text', text } },
];
const compressed = async (layer, path) => {
    const hashed = (0,tar/* hashing */.zE)();
    await (0,external_node_stream_promises_.pipeline)(await layer.open(), (0,external_node_zlib_.createGzip)(), hashed.stream, (0,external_node_fs_.createWriteStream)(path));
    const content = { kind: 'file', path };
    const { sha256, sizeBytes } = hashed.written();
    return [`sha256:${sha256}`, { mediaType: mediaTypes.layer, sizeBytes, content }];
};
const descriptor = ([digest, { mediaType, sizeBytes }]) => ({
    mediaType,
    digest,
    size: sizeBytes,
});

// EXTERNAL MODULE: ./build/studies/parts/advice.js
var advice = __webpack_require__(32715);
// EXTERNAL MODULE: ./build/studies/parts/compared.js
var parts_compared = __webpack_require__(15634);
// EXTERNAL MODULE: ./build/studies/parts/row-columns.js
var row_columns = __webpack_require__(5937);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/studies/base-images/advice.js




/** What follows from the sizes of base images, and from whether builds on them took different times. */
const baseImagesAdvice = (rows, reference) => [
    ...sizeAdvice(rows),
    ...timeAdvice(rows, reference),
];
/** A pull that is smaller by less than this share is not worth a word. */
const worthMentioning = 0.2;
/** Of the engine and project where it differs most: another Go makes another image. */
const sizeAdvice = (rows) => {
    const pulled = rows.flatMap((row) => {
        const bytes = (0,row_columns/* numberIn */.P)(row, 'pullBytes');
        return bytes === undefined ? [] : [{ row, bytes }];
    });
    const spreads = [...new Set(pulled.map(({ row }) => row.group))].flatMap((group) => spreadOf(pulled.filter(({ row }) => row.group === group)));
    const [widest] = spreads.toSorted((one, other) => other.share - one.share);
    if (widest === undefined || widest.share < worthMentioning)
        return [];
    const { small, large } = widest;
    return [
        `On a machine without the base image, ${small.row.engine} pulls ${megabytes(small.bytes)} for ${small.row.value} and ` +
            `${megabytes(large.bytes)} for ${large.row.value}; that matters where every job starts without images.`,
    ];
};
/** `share`: by how much of the larger pull the smaller one is smaller. */
const spreadOf = (pulled) => {
    const ordered = pulled.toSorted((left, right) => left.bytes - right.bytes);
    const [small, large] = [ordered[0], ordered.at(-1)];
    return small === undefined || large === undefined || large.bytes === 0
        ? []
        : [{ small, large, share: 1 - small.bytes / large.bytes }];
};
const timeAdvice = (rows, reference) => {
    const compared = (0,parts_compared/* comparedIn */.ZN)(rows);
    if (compared.length === 0)
        return [];
    if (compared.every((row) => (0,parts_compared/* directionOf */.FR)(row) === 'same'))
        return [
            `No difference in build times is shown between ${reference} and ${(0,numbers/* list */.p_)([...new Set(compared.map(({ value }) => value))])} (${(0,numbers/* count */.U9)(compared.length, 'row')}): choose the base image by what its programs need.`,
        ];
    return (0,advice/* comparisonSentences */.CX)(rows, reference, [...new Set(compared.map(({ scenario }) => scenario))]);
};
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;

;// CONCATENATED MODULE: ./build/studies/base-images/bases.js
/** What the final image of a project gets added by its own packages is the same, so only the first image differs. */
const bases = {
    /** As `golang:VERSION-alpine`: busybox and musl, no C compiler. */
    'alpine-like': {
        name: 'alpine-like-go',
        suite: 'bookworm',
        variant: 'extract',
        // No certificates: their package depends on OpenSSL, and that on glibc.
        packages: ['busybox-static', 'musl'],
        hasDocs: false,
        links: { 'bin/sh': 'busybox' },
    },
    /** A small Debian without a C compiler; the official images of Go have no such variant. */
    'debian-slim': {
        name: 'debian-slim-go',
        suite: 'bookworm',
        variant: 'minbase',
        packages: ['ca-certificates'],
        hasDocs: false,
        links: {},
    },
    /** As `golang:VERSION-bookworm`: with what `buildpack-deps:scm` and cgo need. */
    debian: {
        name: 'debian-go',
        suite: 'bookworm',
        variant: 'minbase',
        packages: [
            ...['ca-certificates', 'curl', 'g++', 'gcc', 'git', 'gnupg', 'libc6-dev', 'make', 'mercurial'],
            ...['netbase', 'openssh-client', 'pkg-config', 'procps', 'subversion', 'tzdata', 'wget'],
        ],
        hasDocs: true,
        links: {},
    },
};
/** The values of the study, from the smallest image on. */
const baseNames = Object.keys(bases);
/** The image of a value with a version of Go in it. Throws for any other text. */
const baseOf = (value, goVersion) => {
    const known = bases;
    const base = Object.hasOwn(known, value) ? known[value] : undefined;
    if (base === undefined)
        throw new Error(`there is no base image called ${value}`);
    return { ...base, only: undefined, goVersion };
};

// EXTERNAL MODULE: ./build/studies/parts/provided-images.js + 3 modules
var provided_images = __webpack_require__(9914);
// EXTERNAL MODULE: ./build/studies/parts/places.js
var places = __webpack_require__(30167);
// EXTERNAL MODULE: ./build/studies/parts/timed-build.js
var timed_build = __webpack_require__(44433);
;// CONCATENATED MODULE: ./build/studies/base-images.js












/** The image that a build starts from. */
const baseImages = {
    name: 'base-images',
    text: 'What does the base image cost in the first pull and in builds, and which C library does it have?',
    axis: 'base image',
    values: baseNames,
    reference: 'debian',
    defaults: { engines: ['podman'] },
    cannotHonour: () => ({ 'base-image': 'its values are base images; name them with values' }),
    columns: [
        { name: 'pullBytes', title: 'pull', unit: 'bytes' },
        { name: 'pullMs', title: 'time of the pull', unit: 'ms' },
        { name: 'unpackedBytes', title: 'unpacked', unit: 'bytes' },
        { name: 'cLibrary', title: 'C library', unit: 'text' },
    ],
    cells: (scope) => {
        const [images, pulls] = [(0,provided_images/* provideImages */.Q)(), new Map()];
        return (0,places/* placesOf */.ek)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf({ ...place, value, images, pulls }, scope)));
    },
    advise: baseImagesAdvice,
};
const cellsOf = (based, { scenarios }) => {
    const { engine, project, value } = based;
    const group = `${engine} ${project.id}`;
    const key = JSON.stringify([engine, value, project.goVersion]);
    const pulledOnce = (bench) => {
        const pulled = based.pulls.get(key) ?? pull(bench, based);
        based.pulls.set(key, pulled);
        return pulled;
    };
    const timed = (0,timed_build/* timedBuilds */.ps)({ value, engine, project, group, scenarios }, {
        key: `${engine} (${value})`,
        recipe: async (recipe, bench) => {
            const { reference } = await pulledOnce(bench);
            return { ...recipe, buildArgs: { ...recipe.buildArgs, BASE_IMAGE: reference } };
        },
    });
    const facts = {
        ...{ value, engine, group, project: project.id },
        scenario: 'pull',
        benchmarks: [],
        roughMs: 30_000,
        isOnce: true,
        open: async (bench) => {
            const { columns } = await pulledOnce(bench);
            return { take: undefined, columns: () => Promise.resolve(columns) };
        },
    };
    return [facts, ...timed];
};
/** Pulls the image from a registry on this machine, as an engine pulls it from one far away; else it is loaded. */
const pull = async (bench, based) => {
    const { engine, project, value, images } = based;
    const { goVersion } = project;
    if (goVersion === undefined)
        throw new Error('with base-image, there is only that image');
    const archive = await images.archive(bench, baseOf(value, goVersion));
    const { signal } = bench.host;
    const library = await (0,c_library/* readCLibrary */.f)(archive.path, signal);
    const { imageBytes: unpackedBytes } = await (0,image_size/* imageSize */.R)(archive.path, signal);
    const facts = { unpackedBytes, cLibrary: libraryWords(library) };
    const dir = (0,external_node_path_.join)(await bench.folder.sub('registry'), `${engine}-${value}-go${goVersion}`);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const name = `go-container-bench/${value}:1`;
    const served = await serveImage(archive, dir);
    const registry = bench.resources.use(await openLoopbackRegistry(new Map([[name, served]])));
    const reference = `${registry.address}/${name}`;
    try {
        const startMs = performance.now();
        await bench.engine(engine).pullImage(reference);
        const pullMs = performance.now() - startMs;
        return { reference, columns: { ...facts, ...pullColumns(engine, registry.takeBytes(), pullMs, served) } };
    }
    catch (error) {
        signal.throwIfAborted();
        const reason = `${engine} could not pull from a registry on this machine: ${(0,error_text/* firstLineOf */.Q)(error)}`;
        const loaded = await images.load(bench, engine, baseOf(value, goVersion));
        const unknown = { unknown: reason };
        return { reference: loaded.reference, columns: { ...facts, pullBytes: unknown, pullMs: unknown } };
    }
};
/** An engine that has layers of an image does not pull them, and one that only notes the name pulls nothing yet. */
const pullColumns = (engine, pullBytes, pullMs, { blobs }) => {
    const wholeBytes = [...blobs.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (pullBytes >= wholeBytes)
        return { pullBytes, pullMs };
    const unknown = { unknown: `${engine} took ${pullBytes} of the ${wholeBytes} bytes of the image` };
    return { pullBytes: unknown, pullMs: unknown };
};
const libraryWords = ({ glibc, loaders }) => {
    if (glibc !== undefined)
        return `glibc ${glibc}`;
    return loaders.some((path) => path.includes('ld-musl-')) ? 'musl' : 'none';
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


/***/ })

};
