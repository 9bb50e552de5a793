export const id = 395;
export const ids = [395];
export const modules = {

/***/ 76850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ hints),
/* harmony export */   aK: () => (/* binding */ hint)
/* harmony export */ });
/* unused harmony export isActionStep */
/**
 * An input as its reader would give it: `edit: main.go` in the action, `--edit main.go` on a command line. Without a
 * value only its name. Inputs are in no host's environment, but a `run:` step without an id is called `__run`.
 */
const hint = (env, name, value) => {
    if (isActionStep(env))
        return value === undefined ? name : `${name}: ${inYaml(value)}`;
    return value === undefined ? `--${name}` : `--${name} ${inShell(value)}`;
};
/** Several inputs that belong together. */
const hints = (env, given) => given.map(([name, value]) => hint(env, name, value)).join(isActionStep(env) ? ', ' : ' ');
/** Whether a step of a workflow uses the action, as opposed to a command line, which a workflow can have too. */
const isActionStep = (env) => env['GITHUB_ACTIONS'] === 'true' && !/^__run(_\d+)?$/.test(env['GITHUB_ACTION'] ?? '');
const inYaml = (value) => /^[\w./][\w./@+,= -]*$/.test(value) ? value : JSON.stringify(value);
/** A line break becomes an escape, because a message goes on in the next line of a log. */
const inShell = (value) => {
    if (/^[\w./@+,=:-]+$/.test(value))
        return value;
    if (!/\p{Cc}/u.test(value))
        return `'${value.replaceAll("'", String.raw `'\''`)}'`;
    return `$'${JSON.stringify(value)
        .slice(1, -1)
        .replaceAll("'", String.raw `\'`)}'`;
};


/***/ }),

/***/ 26284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ architecture)
/* harmony export */ });
/** The architecture of this machine, as Go and image indexes name it. Throws for an unsupported one. */
const architecture = (name = process.arch) => {
    switch (name) {
        case 'x64':
            return 'amd64';
        case 'arm64':
            return 'arm64';
        default:
            throw new Error(`The fixtures' images can only be made for amd64 and arm64; this machine is ${name}`);
    }
};


/***/ }),

/***/ 19262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ writeImageArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/images/image-documents.js
/** The OCI image configuration. Created in 1970, so that the same files always give the same digest. */
const imageConfig = ({ architecture, env }, layer) => {
    const created = '1970-01-01T00:00:00Z';
    return JSON.stringify({
        created,
        architecture,
        os: 'linux',
        config: { Env: env, WorkingDir: '/' },
        // The layer is not compressed, so its digest is its diff id too.
        rootfs: { type: 'layers', diff_ids: [`sha256:${layer.sha256}`] },
        history: [{ created, created_by: 'go-container-bench' }],
    });
};
/** The OCI image manifest. */
const imageManifest = (config, layer) => JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: [descriptor('application/vnd.oci.image.layer.v1.tar', layer)],
});
/**
 * The index of an OCI layout. containerd (and so Docker 29) and Podman read the full name from
 * `io.containerd.image.name`; `org.opencontainers.image.ref.name` holds only the tag, as `docker save` writes it.
 */
const imageIndex = ({ reference, architecture }, manifest) => JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [
        {
            ...descriptor('application/vnd.oci.image.manifest.v1+json', manifest),
            platform: { architecture, os: 'linux' },
            annotations: {
                'io.containerd.image.name': reference,
                'org.opencontainers.image.ref.name': reference.slice(reference.lastIndexOf(':') + 1),
            },
        },
    ],
});
/** `manifest.json` of a docker-archive, which `docker load` reads before version 25. */
const dockerManifest = ({ reference }, config, layer) => JSON.stringify([{ Config: blobPath(config), RepoTags: [reference], Layers: [blobPath(layer)] }]);
/** Where a blob is in the archive. */
const blobPath = ({ sha256 }) => `blobs/sha256/${sha256}`;
const descriptor = (mediaType, { sha256, sizeBytes }) => ({
    mediaType,
    digest: `sha256:${sha256}`,
    size: sizeBytes,
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/writing.js
var writing = __webpack_require__(28703);
;// CONCATENATED MODULE: ./build/images/tar.js








/**
 * Writes a tar archive that depends only on paths and contents: all times are 1970, the owner is 0:0, the modes are 0755
 * and 0644. Entries keep their order. The file must not exist yet; when writing fails, an incomplete file is left.
 */
const writeTar = async (path, entries) => {
    const tar = (0,tar_stream.pack)();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const count = new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            hash.update(chunk);
            sizeBytes += chunk.length;
            done(null, chunk);
        },
    });
    const written = (0,writing/* writing */.d)(path, () => (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(tar, { objectMode: false }), count, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' })));
    // When one side fails, the other ends too. Both must end before the caller removes the file. The error of the file
    // comes first, because the other side only reports that it was cut off.
    const ends = await Promise.allSettled([written, fill(tar, entries)]);
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return { sha256: hash.digest('hex'), sizeBytes };
};
/** The entries of a deterministic layer: sorted by path, with all parent folders. */
const inOrder = (entries) => {
    const byPath = new Map();
    for (const { path } of entries) {
        for (const parent of parents(path))
            byPath.set(parent, { path: parent, content: { kind: 'folder' } });
    }
    for (const entry of entries)
        byPath.set(entry.path, entry);
    // By code unit, because the order must not depend on the locale of the machine.
    return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
};
const parents = (path) => {
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? [] : [...parents(parent), parent];
};
const fill = async (tar, entries) => {
    try {
        for (const entry of entries)
            await add(tar, entry);
        tar.finalize();
    }
    catch (error) {
        tar.destroy(error instanceof Error ? error : new Error((0,error_text/* messageOf */.b)(error)));
        throw error;
    }
};
const add = (tar, { path, content }) => new Promise((resolve, reject) => {
    const done = (error) => (error ? reject(error) : resolve());
    const common = { mtime: new Date(0), uid: 0, gid: 0 };
    switch (content.kind) {
        case 'folder':
            tar.entry({ ...common, name: `${path}/`, type: 'directory', mode: content.mode ?? 0o755 }, done);
            break;
        case 'text':
            tar.entry({ ...common, name: path, mode: 0o644 }, content.text, done);
            break;
        case 'file': {
            const mode = content.executable ? 0o755 : 0o644;
            const sink = tar.entry({ ...common, name: path, mode, size: content.sizeBytes }, done);
            // `done` gets the error too, but without a listener it would end the process.
            sink.on('error', done);
            (0,external_node_fs_.createReadStream)(content.source)
                .on('error', (error) => sink.destroy(error))
                .pipe(sink);
        }
    }
});

// EXTERNAL MODULE: ./build/images/temporary-folder.js
var temporary_folder = __webpack_require__(79669);
;// CONCATENATED MODULE: ./build/images/archive.js
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






/**
 * Writes an image with one layer as an archive that is both a docker-archive and an OCI layout, so that every engine
 * can load the same file and gets the same digests. The same contents always give the same bytes. The archive appears
 * at `path` complete or not at all; several processes may write it at the same time.
 */
const writeImageArchive = async (image) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)((0,external_node_path_.dirname)(image.path)), true);
        const layerPath = (0,external_node_path_.join)(folder.path, 'layer.tar');
        const layer = await writeTar(layerPath, inOrder(image.files));
        const config = archive_document(imageConfig(image, layer));
        const archive = (0,external_node_path_.join)(folder.path, 'image.tar');
        await writeTar(archive, archiveEntries(image, config, layer, layerPath));
        await (0,promises_.rename)(archive, image.path);
        return { path: image.path, reference: image.reference, configDigest: `sha256:${config.sha256}` };
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
const archive_document = (text) => ({
    text,
    sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    sizeBytes: Buffer.byteLength(text),
});
const archive_text = (path, content) => ({ path, content: { kind: 'text', text: content } });
/** The small documents come first, so that a streaming reader knows what the large blob is. */
const archiveEntries = (image, config, layer, layerPath) => {
    const manifest = archive_document(imageManifest(config, layer));
    return [
        archive_text('oci-layout', JSON.stringify({ imageLayoutVersion: '1.0.0' })),
        archive_text('index.json', imageIndex(image, manifest)),
        archive_text('manifest.json', dockerManifest(image, config, layer)),
        { path: 'blobs', content: { kind: 'folder' } },
        { path: 'blobs/sha256', content: { kind: 'folder' } },
        archive_text(blobPath(manifest), manifest.text),
        archive_text(blobPath(config), config.text),
        {
            path: blobPath(layer),
            content: { kind: 'file', source: layerPath, sizeBytes: layer.sizeBytes, executable: false },
        },
    ];
};


/***/ }),

/***/ 73931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ localGoVersion),
/* harmony export */   v: () => (/* binding */ findToolchain)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_hint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76850);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90343);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79669);
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





/** A toolchain is a download of about 70 MB. */
const timeoutMs = 600_000;
/**
 * The Go toolchain of exactly `version` (as in `1.26.8`): the one on PATH, else the one that the `go` on PATH
 * downloads into its module cache (GOTOOLCHAIN, https://go.dev/doc/toolchain). Throws when there is neither; the
 * message names both remedies.
 */
const findToolchain = async (host, version) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // In an empty folder: a go.mod in a parent folder would influence the version.
        const folder = __addDisposableResource(env_1, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()), true);
        try {
            const local = await ask(host, folder.path, 'local');
            if (local.version === version)
                return local;
            const downloaded = await ask(host, folder.path, `go${version}`);
            if (downloaded.version === version)
                return downloaded;
            // Go before 1.21 does not know GOTOOLCHAIN and answers with its own version.
            throw new Error(`Go ${downloaded.version} cannot download another version`);
        }
        catch (cause) {
            host.signal.throwIfAborted();
            throw new Error(noToolchain(host.env, version, cause), { cause });
        }
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
/** The release of Go on PATH, as in `1.26.8`; undefined when there is none or it is not a release. */
const localGoVersion = async (host) => {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_2, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()), true);
        const local = await ask(host, folder.path, 'local').catch(() => host.signal.throwIfAborted());
        return local !== undefined && /^\d+\.\d+\.\d+$/.test(local.version) ? local.version : undefined;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
};
const ask = async (host, cwd, choice) => {
    // GOROOT in the environment would override the answer, and a go.work in a parent folder must not count.
    const env = { ...host.env, GOTOOLCHAIN: choice, GOROOT: undefined, GOFLAGS: undefined, GOWORK: 'off' };
    const result = await host.exec('go', ['env', 'GOVERSION', 'GOROOT'], { cwd, env, timeoutMs });
    const [version = '', goroot = ''] = (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .succeed */ .Py)(result).trim().split('\n');
    return { version: version.replace(/^go/, ''), goroot, go: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(goroot, 'bin', 'go') };
};
const noToolchain = (env, version, cause) => {
    const missing = cause instanceof _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd && cause.result.end.kind === 'not-started';
    const problem = missing ? 'there is no go command on PATH' : 'the go command on PATH could not provide it';
    return (`The fixtures are built with Go ${version}, but ${problem}. ` +
        `Install Go (any version from 1.21 on downloads ${version} itself), ` +
        `or name an image that contains Go with ${(0,_host_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .hint */ .aK)(env, 'base-image', 'REF')}.`);
};


/***/ }),

/***/ 26358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ modulesImage),
/* harmony export */   l: () => (/* binding */ hasRequirements)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90343);
/* harmony import */ var _architecture_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26284);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19262);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73931);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79669);
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








const downloadTimeoutMs = 600_000;
/**
 * The modules that the go.mod in `dir` requires, as an image whose root is a module proxy for `GOPROXY=file://`;
 * undefined when it requires none. They are downloaded once, from the proxy of this machine, and stored under a hash
 * of go.mod and go.sum: later runs need neither network nor Go.
 */
const modulesImage = async (host, request, store) => {
    const key = await modulesKey(request.dir);
    if (key === undefined)
        return undefined;
    const reference = `localhost/go-container-bench/modules:${key}`;
    return store.get({ file: `modules-${key}-${(0,_architecture_js__WEBPACK_IMPORTED_MODULE_7__/* .architecture */ .s)()}-v1.tar`, reference }, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const moduleCache = __addDisposableResource(env_1, await (0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), true);
            await download(host, request, moduleCache.path);
            const files = await proxyFiles((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(moduleCache.path, 'cache', 'download'));
            return await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .writeImageArchive */ .H)({ files, env: [], reference, path, architecture: (0,_architecture_js__WEBPACK_IMPORTED_MODULE_7__/* .architecture */ .s)() });
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
/** A hash of go.mod and go.sum; undefined when nothing is required. */
const modulesKey = async (dir) => {
    const goMod = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod'), 'utf8');
    if (!hasRequirements(goMod))
        return undefined;
    const goSum = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.sum'), 'utf8').catch(() => '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(goMod).update(goSum).digest('hex').slice(0, 12);
};
/** Whether a go.mod requires any module. */
const hasRequirements = (goMod) => /^[^\S\n\r\u2028\u2029]*require[\s(]/m.test(goMod);
const download = async (host, { dir, goVersion }, moduleCache) => {
    const { go } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_5__/* .findToolchain */ .v)(host, goVersion);
    host.log(`Downloading the modules of ${dir}`);
    const env = {
        ...host.env,
        GOMODCACHE: moduleCache,
        GOTOOLCHAIN: 'local',
        GOROOT: undefined,
        GOWORK: 'off',
        GO111MODULE: 'on',
        // Replaces the user's flags. Writable, because otherwise only root could remove the unpacked modules.
        GOFLAGS: '-mod=readonly -modcacherw',
    };
    const result = await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: downloadTimeoutMs });
    try {
        (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .succeed */ .Py)(result);
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const advice = 'check that this machine can reach its Go module proxy (`go env GOPROXY`)';
        throw new Error(`The modules of ${dir} could not be downloaded; ${advice}`, { cause });
    }
};
/** Files that a module proxy serves (https://go.dev/ref/mod#goproxy-protocol): no locks, hashes or checksum database. */
const isServed = (path) => !path.startsWith('sumdb/') && /\/@v\/(list|[^/]+\.(info|mod|zip))$/.test(path);
const proxyFiles = async (root) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root, { recursive: true, withFileTypes: true });
    const sources = found.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    const named = sources.map((source) => ({ source, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, source).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/') }));
    return Promise.all(named
        .filter(({ path }) => isServed(path))
        .map(async ({ source, path }) => {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source);
        return { path, content: { kind: 'file', source, sizeBytes: size, executable: false } };
    }));
};


/***/ }),

/***/ 30395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   Y_: () => (/* binding */ readFixture),
/* harmony export */   p2: () => (/* binding */ strategiesOf),
/* harmony export */   uz: () => (/* binding */ notInProject),
/* harmony export */   v2: () => (/* binding */ readFixtures)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _host_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55797);
/* harmony import */ var _images_modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26358);





const recordFile = 'fixture.json';
const strategiesFolder = 'strategies';
/** Entries of a fixture's folder that are about it, and not part of the project. */
const notInProject = [recordFile, strategiesFolder];
const dockerfileEnding = '.Dockerfile';
/** Every fixture in the folder `root`, the quickest first. */
const readFixtures = async (root) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root).catch((cause) => {
        throw new Error(`The fixtures are missing: ${root} cannot be read; install this program again`, { cause });
    });
    const withRecord = names.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name, recordFile)));
    const fixtures = await Promise.all(withRecord.map((name) => readFixture(root, name)));
    return fixtures.toSorted((left, right) => left.roughCostMs - right.roughCostMs);
};
/** The strategies of all these fixtures, each once. */
const strategiesOf = (fixtures) => [
    ...new Set(fixtures.flatMap(({ strategies }) => strategies)),
];
/** Reads one fixture in the folder `root`. Throws when it does not exist or is incomplete. */
const readFixture = async (root, name) => {
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name);
    const record = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, recordFile), 'utf8').catch((cause) => {
        throw new Error(`There is no fixture ${name} in ${root}: it has no ${recordFile}`, { cause });
    });
    const goMod = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod'), 'utf8');
    return {
        ...parseRecord(record, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, recordFile)),
        name,
        dir,
        goVersion: toolchainVersion(goMod, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'go.mod')),
        strategies: await readStrategies(dir),
        mainFile: mainFileOf(dir, name),
        hasModules: (0,_images_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .hasRequirements */ .l)(goMod),
    };
};
/** The Dockerfile of one strategy, absolute. Throws when the fixture does not have it, naming those it has. */
const dockerfileOf = ({ name, dir, strategies }, strategy) => {
    if (strategies.includes(strategy))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, strategiesFolder, `${strategy}${dockerfileEnding}`);
    throw new Error(`Fixture ${name} has no strategy ${strategy}; it has: ${strategies.join(', ')}`);
};
const parseRecord = (text, path) => {
    const record = (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    const [title, roughCostMs] = [(0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(record, 'title'), (0,_host_json_js__WEBPACK_IMPORTED_MODULE_4__.at)(record, 'roughCostMs')];
    if (title !== undefined && typeof roughCostMs === 'number')
        return { title, roughCostMs };
    throw new Error(`${path} is not like {"title": "…", "roughCostMs": 80000}`);
};
const toolchainVersion = (goMod, path) => {
    const version = /^toolchain\s+go(\d\S*)\s*$/m.exec(goMod)?.[1];
    if (version !== undefined)
        return version;
    throw new Error(`${path} has no line like "toolchain go1.26.8", which says which Go builds the fixture`);
};
const readStrategies = async (dir) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, strategiesFolder));
    return names
        .filter((name) => name.endsWith(dockerfileEnding))
        .map((name) => name.slice(0, -dockerfileEnding.length))
        .toSorted();
};
const mainFileOf = (dir, name) => {
    const candidates = ['main.go', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('cmd', name, 'main.go')];
    const found = candidates.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, each)));
    if (found !== undefined)
        return found;
    throw new Error(`Fixture ${name} in ${dir} has neither ${candidates.join(' nor ')}`);
};


/***/ })

};
