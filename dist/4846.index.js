export const id = 4846;
export const ids = [4846];
export const modules = {

/***/ 94846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseImages: () => (/* binding */ baseImages)
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
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
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
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    const listening = server.address();
    const port = typeof listening === 'object' && listening !== null ? listening.port : 0;
    return {
        address: `127.0.0.1:${port}`,
        takeBytes: () => {
            const taken = sentBytes;
            sentBytes = 0;
            return taken;
        },
        [Symbol.asyncDispose]: async () => {
            server.closeAllConnections();
            server.close();
            await (0,external_node_events_.once)(server, 'close');
        },
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
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/images/archive-layers.js
var archive_layers = __webpack_require__(42324);
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
    const config = textBlob(mediaTypes.config, await (0,archive_layers/* configIn */.k)(path));
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const count = new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            hash.update(chunk);
            sizeBytes += chunk.length;
            done(null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(await layer.open(), (0,external_node_zlib_.createGzip)(), count, (0,external_node_fs_.createWriteStream)(path));
    const content = { kind: 'file', path };
    return [`sha256:${hash.digest('hex')}`, { mediaType: mediaTypes.layer, sizeBytes, content }];
};
const descriptor = ([digest, { mediaType, sizeBytes }]) => ({
    mediaType,
    digest,
    size: sizeBytes,
});

;// CONCATENATED MODULE: ./build/studies/base-images/advice.js
/** What follows from the sizes of base images, and from whether builds on them took different times. */
const baseImagesAdvice = (rows) => [
    ...sizeAdvice(rows),
    ...timeAdvice(rows),
];
/** A pull that is smaller by less than this share is not worth a word. */
const worthMentioning = 0.2;
const sizeAdvice = (rows) => {
    const sized = rows.flatMap((row) => {
        const bytes = row.columns['pullBytes'];
        return typeof bytes === 'number' ? [{ value: row.value, bytes }] : [];
    });
    const ordered = sized.toSorted((left, right) => left.bytes - right.bytes);
    const [small, large] = [ordered[0], ordered.at(-1)];
    if (small === undefined || large === undefined || small.bytes > large.bytes * (1 - worthMentioning))
        return [];
    return [
        `A machine that does not have the base image pulls ${megabytes(small.bytes)} for ${small.value} and ` +
            `${megabytes(large.bytes)} for ${large.value}: only that first pull differs, so it matters where every job starts without images.`,
    ];
};
const timeAdvice = (rows) => {
    const compared = rows.filter(({ ranked }) => ranked);
    if (compared.length === 0)
        return [];
    const surely = compared.filter(({ low = 0, high = 0 }) => low > 1 || high < 1);
    if (surely.length === 0)
        return ['No difference between build times was shown: choose the base image by what its programs need.'];
    return surely
        .slice(0, 1)
        .map(({ value, scenario, ratio = 1 }) => `On ${value}, ${scenario} took ${Math.round(Math.abs(ratio - 1) * 100)}% ${ratio > 1 ? 'longer' : 'less'} than on the reference.`);
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

// EXTERNAL MODULE: ./build/studies/provided-images.js + 3 modules
var provided_images = __webpack_require__(58450);
// EXTERNAL MODULE: ./build/studies/places.js
var places = __webpack_require__(30624);
// EXTERNAL MODULE: ./build/studies/timed-build.js + 1 modules
var timed_build = __webpack_require__(30401);
;// CONCATENATED MODULE: ./build/studies/base-images.js












/** The image that a build starts from. */
const baseImages = {
    name: 'base-images',
    text: 'What does the base image cost in the first pull and in builds, and which C library does it have?',
    axis: 'base image',
    article: '1',
    values: baseNames,
    reference: 'debian',
    rounds: 6,
    defaults: {
        engines: ['podman'],
        fixtures: ['tiny'],
        strategies: ['cache-mounts'],
        scenarios: ['cold', 'source-change'],
    },
    forContext: false,
    columns: [
        { name: 'pullBytes', title: 'pull', unit: 'bytes' },
        { name: 'pullMs', title: 'time of the pull', unit: 'ms' },
        { name: 'unpackedBytes', title: 'unpacked', unit: 'bytes' },
        { name: 'cLibrary', title: 'C library', unit: 'text' },
    ],
    cells: (scope) => {
        const images = (0,provided_images/* provideImages */.Q)();
        return (0,places/* placesOf */.e)(scope).flatMap((place) => scope.values.flatMap((value) => cellsOf({ ...place, value, images }, scope)));
    },
    advise: baseImagesAdvice,
};
const cellsOf = (based, { scenarios }) => {
    const { engine, project, value } = based;
    const group = `${engine} ${project.id}`;
    let pulled;
    const pulledOnce = (bench) => (pulled ??= pull(bench, based));
    const timed = (0,timed_build/* timedBuilds */.p)({ value, engine, project, group, scenarios }, {
        key: `${engine} (${value})`,
        recipe: async (recipe, bench) => {
            const { reference } = await pulledOnce(bench);
            return { ...recipe, buildArgs: { ...recipe.buildArgs, BASE_IMAGE: reference } };
        },
    });
    const facts = {
        ...{ value, engine, group, project: project.id },
        scenario: 'pull',
        benchmark: undefined,
        roughMs: 30_000,
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
    const dir = (0,external_node_path_.join)(await bench.folder.sub('registry'), value);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const name = `go-container-bench/${value}:1`;
    const registry = bench.resources.use(await openLoopbackRegistry(new Map([[name, await serveImage(archive, dir)]])));
    const reference = `${registry.address}/${name}`;
    try {
        const startMs = performance.now();
        await bench.engine(engine).pullImage(reference);
        const pullMs = performance.now() - startMs;
        return { reference, columns: { ...facts, pullBytes: registry.takeBytes(), pullMs } };
    }
    catch (error) {
        signal.throwIfAborted();
        const reason = `${engine} could not pull from a registry on this machine: ${(0,error_text/* messageOf */.b)(error).split('\n')[0]}`;
        const loaded = await images.load(bench, engine, baseOf(value, goVersion));
        const unknown = { unknown: reason };
        return { reference: loaded.reference, columns: { ...facts, pullBytes: unknown, pullMs: unknown } };
    }
};
const libraryWords = ({ glibc, loaders }) => {
    if (glibc !== undefined)
        return `glibc ${glibc}`;
    return loaders.some((path) => path.includes('ld-musl-')) ? 'musl' : 'none';
};


/***/ })

};
