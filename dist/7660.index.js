export const id = 7660;
export const ids = [7660];
export const modules = {

/***/ 55905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DaemonDied)
/* harmony export */ });
/** A call that found the daemon dead. */
class DaemonDied extends Error {
    logTail;
    constructor({ message, logTail }) {
        super(message);
        this.name = 'DaemonDied';
        this.logTail = logTail;
    }
}


/***/ }),

/***/ 95567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ replaceInside),
/* harmony export */   Wb: () => (/* binding */ removeEmptyInside),
/* harmony export */   pi: () => (/* binding */ removeInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36016);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28703);
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
 * Replaces the content of an existing file by a fresh file and a rename, with the mode and owner that it had. The folder
 * is held open and the new file is reached through it, so that nothing on the way can be exchanged in between.
 */
const replaceInside = async (root, path, content) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        const folder = __addDisposableResource(env_1, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY), true);
        const within = (entry) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .throughHandle */ .kB)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name)), entry);
        const [entry = ''] = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsIn */ .FZ)(name).slice(-1);
        const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(within(entry)).catch(_check_js__WEBPACK_IMPORTED_MODULE_3__/* .absent */ .Ge);
        if (before !== undefined && !before.isFile())
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} is no longer a regular file`);
        const fresh = `.go-container-bench-${process.pid}-${Date.now()}`;
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(within(fresh), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW, 0o600), true);
                await (0,_writing_js__WEBPACK_IMPORTED_MODULE_4__/* .writing */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), () => file.writeFile(content));
                if (before !== undefined) {
                    await file.chown(before.uid, before.gid);
                    await file.chmod(before.mode & 0o777);
                }
                else {
                    await file.chmod(0o644);
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(within(fresh), within(entry));
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(within(fresh), { force: true });
            throw error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_1);
        if (result_2)
            await result_2;
    }
};
/** Removes a file, or whatever is in its place now, without following a link on the way to it. */
const removeInside = async (root, path) => {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        const folder = __addDisposableResource(env_3, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY), true);
        const [entry = ''] = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsIn */ .FZ)(name).slice(-1);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .throughHandle */ .kB)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name)), entry), { recursive: true, force: true });
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
};
/** Removes an empty folder or an empty file, and throws for anything else, without following a link on the way to it. */
const removeEmptyInside = async (root, path) => {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        const name = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .nameIn */ .ZC)(root, path);
        const folder = __addDisposableResource(env_4, await (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .openChecked */ .U4)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY), true);
        const [entry = ''] = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsIn */ .FZ)(name).slice(-1);
        const target = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .throughHandle */ .kB)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(name)), entry);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target);
        if (found.isDirectory())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(target);
        else if (found.isFile() && found.size === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(target);
        else
            throw new _check_js__WEBPACK_IMPORTED_MODULE_3__/* .UnsafePath */ .UZ(`${name} is not empty`);
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        const result_4 = __disposeResources(env_4);
        if (result_4)
            await result_4;
    }
};


/***/ }),

/***/ 26284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ architecture)
/* harmony export */ });
/** The architecture of this machine, as Go and image indexes name it. Throws for an unsupported one. */
const architecture = () => {
    const { arch } = process;
    if (arch === 'x64')
        return 'amd64';
    if (arch === 'arm64')
        return 'arm64';
    throw new Error(`The fixtures' images can only be made for amd64 and arm64; this machine is ${arch}`);
};


/***/ }),

/***/ 49851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ writeImageArchive),
  B: () => (/* binding */ writeLayerArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/run-folder/temporary-folder.js
var temporary_folder = __webpack_require__(31664);
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

// EXTERNAL MODULE: ./build/images/tar.js
var tar = __webpack_require__(9608);
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
const writeImageArchive = (image) => writeLayerArchive(image, (0,tar/* inOrder */.al)(image.files));
/** The same from entries in the order of the layer, parent folders included. */
const writeLayerArchive = async (image, entries) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)((0,external_node_path_.dirname)(image.path)), true);
        const layerPath = (0,external_node_path_.join)(folder.path, 'layer.tar');
        const layer = await (0,tar/* writeTar */.FJ)(layerPath, entries);
        const config = archive_document(imageConfig(image, layer));
        const archive = (0,external_node_path_.join)(folder.path, 'image.tar');
        await (0,tar/* writeTar */.FJ)(archive, archiveEntries(image, config, layer, layerPath));
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

/***/ 47042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ baseImageReference),
/* harmony export */   f: () => (/* binding */ baseImage)
/* harmony export */ });
/* harmony import */ var _architecture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26284);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49851);
/* harmony import */ var _go_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1079);



/** Increased when the contents of the image change for the same Go version. */
const formatVersion = 1;
const baseImageFile = (goVersion) => `base-go${goVersion}-${(0,_architecture_js__WEBPACK_IMPORTED_MODULE_2__/* .architecture */ .s)()}-v${formatVersion}.tar`;
/** The name of the image in every engine. */
const baseImageReference = (goVersion) => `localhost/go-container-bench/go:${goVersion}`;
/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing else. It
 * has no shell, so RUN must use the exec form. When the store has it, this machine needs no Go. Throws when there is
 * no such toolchain, or it cannot run without other files.
 */
const baseImage = (host, goVersion, store) => {
    const reference = baseImageReference(goVersion);
    return store.get({ file: baseImageFile(goVersion), reference }, async (path) => {
        const files = [...(await (0,_go_files_js__WEBPACK_IMPORTED_MODULE_1__/* .goFiles */ .uJ)(host, goVersion, 'build')), ...otherFiles];
        return (0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .writeImageArchive */ .H)({ files, env: _go_files_js__WEBPACK_IMPORTED_MODULE_1__/* .goEnv */ .Aq, reference, path, architecture: (0,_architecture_js__WEBPACK_IMPORTED_MODULE_2__/* .architecture */ .s)() });
    });
};
/** Other files that `go build` needs. No certificates: fixtures are built without a network. */
const otherFiles = [
    { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
    (0,_go_files_js__WEBPACK_IMPORTED_MODULE_1__/* .textFile */ .Ex)('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
];


/***/ }),

/***/ 1079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ goEnv),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   uJ: () => (/* binding */ goFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_hint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76850);
/* harmony import */ var _architecture_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26284);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73931);
/* harmony import */ var _static_executable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87390);
/* harmony import */ var _toolchain_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19094);







/** Variables of every image with Go in it, each `NAME=VALUE`. */
const goEnv = [
    'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    'HOME=/root',
    // Go would find it through /proc/self/exe, which not every builder mounts.
    'GOROOT=/usr/local/go',
    'GOTOOLCHAIN=local',
];
/**
 * The files of exactly this Go (as in `1.26.8`) for an image. Throws when there is no such toolchain, or it cannot run
 * without other files.
 */
const goFiles = async (host, goVersion, use) => {
    const toolchain = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_2__/* .findToolchain */ .v)(host, goVersion);
    host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as part of a base image`);
    await refuseUnlessStandalone(host.env, toolchain);
    return [
        ...(await (0,_toolchain_files_js__WEBPACK_IMPORTED_MODULE_4__/* .toolchainFiles */ .n)(toolchain.goroot, (0,_architecture_js__WEBPACK_IMPORTED_MODULE_5__/* .architecture */ .s)(), use)),
        textFile('usr/local/go/go.env', await goEnvFile(toolchain)),
        // Telemetry would write counters into every layer; only this file, not a variable, turns it off.
        textFile('root/.config/go/telemetry/mode', 'off'),
    ];
};
/** A text file of an image. */
const textFile = (path, text) => ({ path, content: { kind: 'text', text } });
/** Keeps Go's own default for the module proxy; anything else in this file may have been edited. */
const goEnvFile = async ({ goroot }) => {
    const lines = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(goroot, 'go.env'), 'utf8').catch(() => '')).split('\n');
    const kept = lines.filter((line) => /^(GOPROXY|GOSUMDB)=/.test(line));
    return [...kept, 'GOTOOLCHAIN=local', ''].join('\n');
};
const refuseUnlessStandalone = async (variables, { go, version }) => {
    const reason = await (0,_static_executable_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotStandalone */ .$)(go);
    if (reason === undefined)
        return;
    throw new Error(`${go} cannot be the base image of the fixtures: ${reason}. ` +
        `Put Go from https://go.dev/dl on PATH (any version from 1.21 on downloads ${version} itself), ` +
        `or name an image that contains Go with ${(0,_host_hint_js__WEBPACK_IMPORTED_MODULE_6__/* .hint */ .a)(variables, 'base-image', 'REF')}.`);
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
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46322);
/* harmony import */ var _host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31664);
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
        const folder = __addDisposableResource(env_1, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()), true);
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
        const folder = __addDisposableResource(env_2, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()), true);
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
    const problem = missing
        ? 'there is no go command on PATH'
        : 'the go command on PATH could not provide it: check that there is such a release';
    return (`The base image is made from Go ${version}, but ${problem}. ` +
        `Install Go (any version from 1.21 on downloads ${version} itself), ` +
        `or name an image that contains Go with ${(0,_host_hint_js__WEBPACK_IMPORTED_MODULE_4__/* .hint */ .a)(env, 'base-image', 'REF')}.`);
};


/***/ }),

/***/ 26358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ hasWorkspace),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   _h: () => (/* binding */ moduleVariables),
/* harmony export */   hK: () => (/* binding */ filesNamed),
/* harmony export */   jo: () => (/* binding */ modulesImage),
/* harmony export */   lV: () => (/* binding */ hasRequirements)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _host_process_exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46322);
/* harmony import */ var _host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31664);
/* harmony import */ var _architecture_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26284);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49851);
/* harmony import */ var _go_toolchain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73931);
/* harmony import */ var _tree_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8962);
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
const workspaceFile = 'go.work';
/**
 * The modules that the project in `dir` requires, as an image whose root is a module proxy for `GOPROXY=file://`;
 * undefined when it requires none. With a go.work these are the modules of the whole workspace. They are downloaded
 * once, from the proxy of this machine, and stored under a hash of everything that decides which they are: later runs need
 * neither network nor Go.
 */
const modulesImage = async (host, request, store) => {
    const key = await modulesKey(request.dir);
    if (key === undefined)
        return undefined;
    const reference = `localhost/go-container-bench/modules:${key}`;
    return store.get({ file: `modules-${key}-${(0,_architecture_js__WEBPACK_IMPORTED_MODULE_9__/* .architecture */ .s)()}-v1.tar`, reference }, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const moduleCache = __addDisposableResource(env_1, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), true);
            const moduleFiles = __addDisposableResource(env_1, await (0,_host_run_folder_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFolder */ .y)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), true);
            await copyModuleFiles(request.dir, moduleFiles.path);
            await download(host, request, { dir: moduleFiles.path, moduleCache: moduleCache.path });
            const files = await proxyFiles((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(moduleCache.path, 'cache', 'download'));
            return await (0,_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .writeImageArchive */ .H)({ files, env: [], reference, path, architecture: (0,_architecture_js__WEBPACK_IMPORTED_MODULE_9__/* .architecture */ .s)() });
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
/** A hash of all module and workspace files; undefined when nothing is required. */
const modulesKey = async (dir) => {
    const files = await moduleFilesIn(dir);
    const requires = files.some(({ path, text }) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path) === 'go.mod' && hasRequirements(text));
    return requires ? keyOf(files) : undefined;
};
const moduleFilesIn = (dir) => filesNamed(dir, /^go\.(?:mod|sum|work|work\.sum)$/);
/** In a workspace, `go mod download` adds to go.work.sum what no build needs: it gets files of its own. */
const copyModuleFiles = async (dir, to) => {
    for (const { path, text } of await moduleFilesIn(dir)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, path), text);
    }
};
/** The files in `dir` and below it with such names, sorted by path. */
const filesNamed = async (dir, name) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir, { recursive: true, withFileTypes: true });
    const paths = found
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_3__.sep, '/'))
        .toSorted();
    return Promise.all(paths.map(async (path) => ({ path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, path), 'utf8') })));
};
/** What distinguishes an archive that is made from these files. */
const keyOf = (files) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify(files.map(({ path, text }) => [path, text])))
    .digest('hex')
    .slice(0, 12);
/** Whether a go.mod requires any module. */
const hasRequirements = (goMod) => /^[^\S\n\r\u2028\u2029]*require[\s(]/m.test(goMod);
const download = async (host, { dir: project, goVersion }, { dir, moduleCache }) => {
    const { go } = await (0,_go_toolchain_js__WEBPACK_IMPORTED_MODULE_7__/* .findToolchain */ .v)(host, goVersion);
    host.log(`Downloading the modules of ${project}`);
    // Replaces the user's flags. Writable, because otherwise only root could remove the unpacked modules.
    const flags = '-mod=readonly -modcacherw';
    const env = { ...host.env, ...moduleVariables(dir), GOMODCACHE: moduleCache, GOFLAGS: flags };
    const result = await host.exec(go, ['mod', 'download'], { cwd: dir, env, timeoutMs: downloadTimeoutMs });
    try {
        (0,_host_process_exec_js__WEBPACK_IMPORTED_MODULE_4__/* .succeed */ .Py)(result);
    }
    catch (cause) {
        host.signal.throwIfAborted();
        const advice = 'check that this machine can reach its Go module proxy (`go env GOPROXY`)';
        throw new Error(`The modules of ${project} could not be downloaded; ${advice}`, { cause });
    }
};
/** Has the go command take the project in `dir` as it is, whatever the user's variables say. */
const moduleVariables = (dir) => ({
    GOTOOLCHAIN: 'local',
    GOROOT: undefined,
    GOWORK: hasWorkspace(dir) ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, workspaceFile) : 'off',
    GO111MODULE: 'on',
});
const hasWorkspace = (dir) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, workspaceFile));
/** Files that a module proxy serves (https://go.dev/ref/mod#goproxy-protocol): no locks, hashes or checksum database. */
const isServed = (path) => !path.startsWith('sumdb/') && /\/@v\/(list|[^/]+\.(info|mod|zip))$/.test(path);
const proxyFiles = async (root) => (await (0,_tree_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .treeEntries */ .r)(root)).filter(({ path }) => isServed(path));


/***/ }),

/***/ 804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findImages),
/* harmony export */   t: () => (/* binding */ pinImages)
/* harmony export */ });
/**
 * Records the id of each of a Dockerfile's images in every engine: if somebody moved a tag while builds are timed,
 * later builds would have another base than earlier ones. Engines that do not report ids are never found to move.
 */
const pinImages = async (engines, imagesOf) => {
    const found = await findImages(engines, imagesOf);
    return {
        found,
        moved: async () => {
            const now = await findImages(engines, imagesOf);
            const all = found.filter(({ id }, at) => id !== now[at]?.id);
            // Once, for however many platforms it is taken.
            return [...new Map(all.map(({ engine, image }) => [`${engine} ${image}`, { engine, image }])).values()];
        },
    };
};
/** Asks every engine for the ids of these images. */
const findImages = async (engines, imagesOf) => {
    const found = [];
    for (const engine of engines) {
        const { facts, imageId } = engine;
        for (const { reference: image, platform } of imagesOf(engine)) {
            const id = await imageId?.(image, platform);
            found.push({
                engine: facts.name,
                image,
                platform,
                id,
                whyUnknown: whyUnknown(id, imageId !== undefined),
            });
        }
    }
    return found;
};
const whyUnknown = (id, hasIds) => {
    if (id !== undefined)
        return undefined;
    return hasIds ? 'the engine does not have the image' : 'the engine reports no ids of images';
};


/***/ }),

/***/ 87390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ whyNotStandalone)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
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

/** The type of the ELF program header that names a dynamic loader (ELF specification, "Program Header"). */
const ptInterp = 3;
/** Enough for the file header and all program headers of a Go program. */
const headBytes = 4096;
/**
 * Why the program at `path` cannot run in an image that contains nothing else; undefined when it can, as a 64-bit
 * little-endian ELF file without a dynamic loader.
 */
const whyNotStandalone = async (path) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
        if (bytesRead < 64 || buffer.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') {
            return 'it is not a 64-bit Linux program';
        }
        const offset = Number(buffer.readBigUInt64LE(32));
        const size = buffer.readUInt16LE(54);
        const count = buffer.readUInt16LE(56);
        if (offset + size * count > bytesRead)
            return 'its program headers are not where they should be';
        const types = Array.from({ length: count }, (_, index) => buffer.readUInt32LE(offset + index * size));
        return types.includes(ptInterp) ? 'it is dynamically linked' : undefined;
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

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   zE: () => (/* binding */ hashing)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _host_error_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91125);
/* harmony import */ var _host_writing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28703);








/**
 * Writes a tar archive that depends only on paths and contents: all times are 1970; except for copied entries, the owner is
 * 0:0, and the modes are 0755 and 0644. Entries keep their order. The file must not exist yet; when writing fails, an incomplete file is left.
 */
const writeTar = async (path, entries) => {
    const tar = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.pack)();
    const hashed = hashing();
    const written = (0,_host_writing_js__WEBPACK_IMPORTED_MODULE_6__/* .writing */ .d)(path, () => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(tar, { objectMode: false }), hashed.stream, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'wx', mode: 0o644 })));
    // When one side fails, the other ends too. Both must end before the caller removes the file. The error of the file
    // comes first, because the other side only reports that it was cut off.
    const ends = await Promise.allSettled([written, fill(tar, entries)]);
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return hashed.written();
};
/** A stream that passes bytes on, and knows at its end what they were. */
const hashing = () => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let sizeBytes = 0;
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform: (chunk, _encoding, done) => {
            hash.update(chunk);
            sizeBytes += chunk.length;
            done(null, chunk);
        },
    });
    return { stream, written: () => ({ sha256: hash.digest('hex'), sizeBytes }) };
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
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path);
    return parent === '.' ? [] : [...parents(parent), parent];
};
const fill = async (tar, entries) => {
    try {
        for await (const entry of entries)
            await add(tar, entry);
        tar.finalize();
    }
    catch (error) {
        tar.destroy(error instanceof Error ? error : new Error((0,_host_error_text_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .b)(error)));
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
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(content.source)
                .on('error', (error) => sink.destroy(error))
                .pipe(sink);
            break;
        }
        case 'link':
            tar.entry({ ...common, name: path, type: 'symlink', mode: 0o777, linkname: content.target }, done);
            break;
        case 'copied': {
            const { type, mode, uid, gid, target, sizeBytes, bytes } = content;
            const name = type === 'directory' ? `${path}/` : path;
            const header = { ...common, name, type, mode, uid, gid, size: sizeBytes, linkname: target ?? '' };
            const sink = tar.entry(header, done);
            sink.on('error', done);
            if (type !== 'file')
                break;
            node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(bytes)
                .on('error', (error) => sink.destroy(error))
                .pipe(sink);
        }
    }
});


/***/ }),

/***/ 19094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toolchainFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The files of a GOROOT that it needs for a use, placed in `usr/local/go`. They are the same whether Go was
 * installed or is a toolchain module in Go's module cache, which has no `api`, `doc`, `misc` and `test`, may have no
 * executable bits, and calls every `go.mod` `_go.mod` until its first use. `go.env` is not included, because
 * installations edit it.
 */
const toolchainFiles = async (goroot, architecture, use = 'build') => {
    const tools = `pkg/tool/linux_${architecture}`;
    const single = ['VERSION', 'bin/go', ...toolNames[use].map((name) => `${tools}/${name}`)];
    const isWanted = (path) => isNeeded(path, use);
    const trees = await Promise.all(['lib', 'pkg/include', 'src'].map((folder) => filesBelow(goroot, folder, isWanted)));
    const paths = [...(await existing(goroot, single)), ...trees.flat()];
    return Promise.all(paths.map((path) => entryOf(goroot, path)));
};
/** What `go build` starts; `preprofile` exists since Go 1.23. */
const buildTools = ['asm', 'cgo', 'compile', 'link', 'preprofile'];
/** The tools that the go command starts. The others would add 30 MB. */
const toolNames = {
    build: buildTools,
    test: [...buildTools, 'cover', 'vet'],
};
/** Leaves out half of it: tests, the sources of the tools, and objects for cgo-only builds. */
const isNeeded = (path, use) => path !== 'src/cmd' &&
    !/(^|\/)testdata$|_test\.go$/.test(path) &&
    (use === 'test' || !path.endsWith('.syso'));
/** Follows symbolic links, because distributions keep `src` elsewhere. */
const filesBelow = async (goroot, folder, isWanted) => {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(goroot, folder));
    const paths = names.map((name) => `${folder}/${name}`).filter(isWanted);
    const nested = await Promise.all(paths.map(async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(goroot, path));
        return found.isDirectory() ? filesBelow(goroot, path, isWanted) : [path];
    }));
    return nested.flat();
};
const existing = async (goroot, paths) => {
    const found = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(goroot, path)).catch(() => undefined)));
    return paths.filter((_, index) => found[index] !== undefined);
};
const entryOf = async (goroot, path) => {
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(goroot, path);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source);
    const executable = path.startsWith('bin/') || path.startsWith('pkg/tool/');
    const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
    return { path: `usr/local/go/${name}`, content: { kind: 'file', source, sizeBytes: size, executable } };
};


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ treeEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Every file below `root`, at its path relative to it; none is executable. */
const treeEntries = async (root) => {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { recursive: true, withFileTypes: true });
    const sources = found.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
    return Promise.all(sources.map(async (source) => {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, source).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
        return { path, content: { kind: 'file', source, sizeBytes: size, executable: false } };
    }));
};


/***/ }),

/***/ 67290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ defaultGo)
/* harmony export */ });
/**
 * The Go that the shipped projects are built with when `go-versions` is `auto`: the newest release when this version of the
 * program was made. The base image decides, so nothing in a fixture names it.
 */
const defaultGo = '1.26.8';


/***/ }),

/***/ 43603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _fixture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30395);


/** Reads the Dockerfile of a strategy. Throws when the fixture does not have it. */
const needsOf = async (fixture, strategy) => {
    const dockerfile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,_fixture_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerfileOf */ .S9)(fixture, strategy), 'utf8');
    return {
        dockerfile,
        modules: /^ARG MODULES_IMAGE\b/m.test(dockerfile),
        vendor: /^[^#\n]*-mod=vendor\b/m.test(dockerfile),
    };
};


/***/ }),

/***/ 92626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zj: () => (/* binding */ fixtureProject),
  kG: () => (/* binding */ openFixture),
  $p: () => (/* binding */ prepareFixture)
});

// EXTERNAL MODULE: ./build/images/base-image.js
var base_image = __webpack_require__(47042);
// EXTERNAL MODULE: ./build/images/modules.js
var images_modules = __webpack_require__(26358);
// EXTERNAL MODULE: ./build/images/pinned-images.js
var pinned_images = __webpack_require__(804);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/process/exec.js + 6 modules
var exec = __webpack_require__(46322);
// EXTERNAL MODULE: ./build/host/run-folder/temporary-folder.js
var temporary_folder = __webpack_require__(31664);
// EXTERNAL MODULE: ./build/images/architecture.js
var architecture = __webpack_require__(26284);
// EXTERNAL MODULE: ./build/images/archive.js + 1 modules
var archive = __webpack_require__(49851);
// EXTERNAL MODULE: ./build/images/go-toolchain.js
var go_toolchain = __webpack_require__(73931);
// EXTERNAL MODULE: ./build/images/tree-entries.js
var tree_entries = __webpack_require__(8962);
// EXTERNAL MODULE: ./build/host/image-archive/unpack-image.js
var unpack_image = __webpack_require__(21118);
;// CONCATENATED MODULE: ./build/images/vendor.js
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









const timeoutMs = 300_000;
/**
 * The vendor folder of the project in `dir`, as an archive whose root is that folder. `go mod vendor` (`go work vendor` in a
 * workspace, which needs Go 1.22) makes it from the image of modules, without a network, once for the same
 * sources. It is the same for every version of Go that can build the project.
 */
const vendorArchive = async (host, request, store) => {
    const key = (0,images_modules/* keyOf */.TN)(await (0,images_modules/* filesNamed */.hK)(request.dir, /^go\.(?:mod|sum|work|work\.sum)$|\.go$/));
    const reference = `localhost/go-container-bench/vendor:${key}`;
    return store.get({ file: `vendor-${key}-v1.tar`, reference }, async (path) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const work = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.y)((0,external_node_path_.dirname)(path)), true);
            const [proxy, vendor] = [(0,external_node_path_.join)(work.path, 'proxy'), (0,external_node_path_.join)(work.path, 'vendor')];
            const modules = await (0,images_modules/* modulesImage */.jo)(host, request, store);
            if (modules !== undefined)
                await (0,unpack_image/* unpackImage */.m)(modules.path, proxy, host.signal);
            await makeVendor(host, request, { proxy, vendor, moduleCache: (0,external_node_path_.join)(work.path, 'mod') });
            const files = await (0,tree_entries/* treeEntries */.r)(vendor);
            return await (0,archive/* writeImageArchive */.H)({ files, env: [], reference, path, architecture: (0,architecture/* architecture */.s)() });
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
const makeVendor = async (host, { dir, goVersion }, { proxy, vendor, moduleCache }) => {
    const { go } = await (0,go_toolchain/* findToolchain */.v)(host, goVersion);
    host.log(`Making the vendor folder of ${dir}`);
    const env = {
        ...host.env,
        ...(0,images_modules/* moduleVariables */._h)(dir),
        GOMODCACHE: moduleCache,
        GOFLAGS: '-modcacherw',
        GOPROXY: `file://${proxy}`,
        // go.sum has the checksums.
        GOSUMDB: 'off',
    };
    const words = [(0,images_modules/* hasWorkspace */.Ep)(dir) ? 'work' : 'mod', 'vendor', '-o', vendor];
    (0,exec/* succeed */.Py)(await host.exec(go, words, { cwd: dir, env, timeoutMs }));
};

// EXTERNAL MODULE: ./build/projects/used-images.js
var used_images = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/projects/fixtures/go-release.js
var go_release = __webpack_require__(67290);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/hand-over.js
var hand_over = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/projects/fixtures/fixture.js
var fixtures_fixture = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/projects/fixtures/lay-out.js





/** Names of equal length, because paths end up in some builds. */
const folderOf = { base: 'a', head: 'b' };
/** Copies a fixture once per revision; builds read and edit only the copies. */
const layOutFixture = async (layout, revisions) => {
    const { host, folder, id, fixture, written, needs, vendor, buildArgs, reader } = layout;
    const parent = await folder.sub(`p/${id.replaceAll('+', '-')}`);
    const checkouts = new Map();
    for (const revision of revisions) {
        const dir = (0,external_node_path_.join)(parent, folderOf[revision]);
        const [contextDir, dockerfile] = [(0,external_node_path_.join)(dir, 'src'), (0,external_node_path_.join)(dir, 'Dockerfile')];
        await (0,promises_.mkdir)(dir, { recursive: true });
        await (0,promises_.cp)(fixture.dir, contextDir, {
            recursive: true,
            filter: (path) => !fixtures_fixture/* notInProject */.uz.includes((0,external_node_path_.basename)(path)),
        });
        for (const [path, text] of Object.entries(written(revision))) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(contextDir, path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(contextDir, path), text);
        }
        if (vendor !== undefined)
            await (0,unpack_image/* unpackImage */.m)(vendor.path, (0,external_node_path_.join)(contextDir, 'vendor'), host.signal);
        await (0,promises_.writeFile)(dockerfile, needs.dockerfile);
        await (0,hand_over/* handOver */.C)(host, [dir], reader);
        checkouts.set(revision, {
            recipe: {
                contextDir,
                dockerfile,
                target: undefined,
                buildArgs,
                buildContexts: {},
                secrets: {},
                ssh: [],
                network: 'none',
            },
            editFiles: [fixture.mainFile],
            evidenceStage: 'evidence',
        });
    }
    return checkouts;
};

// EXTERNAL MODULE: ./build/projects/fixtures/needs.js
var fixtures_needs = __webpack_require__(43603);
;// CONCATENATED MODULE: ./build/projects/fixtures/prepare.js








const nothingWritten = () => ({});
/** `NAME+STRATEGY+goVERSION`; `gocustom` for a base image of the user's own, whose version is unknown. */
const fixtureProject = (fixture, strategy, base) => ({
    id: `${fixture.name}+${strategy}+go${base.kind === 'go' ? base.version : 'custom'}`,
    strategy,
    fixture,
    base,
    written: nothingWritten,
    ...(base.kind === 'go' ? { goVersion: base.version } : {}),
});
/**
 * Loads base image and modules into every engine and lays the project out once per revision: from here on,
 * its builds need no network.
 */
const prepareFixture = async (preparation, project) => {
    const { checkouts, load } = await openFixture(preparation, project);
    return { checkouts, images: await load(preparation.engines) };
};
/** Lays a fixture out so that all these engines can read it, and loads nothing yet. */
const openFixture = async (preparation, { id, fixture, strategy, base, written }) => {
    const { host, folder, engines, archiveStore, revisions } = preparation;
    const needs = await (0,fixtures_needs/* needsOf */.h)(fixture, strategy);
    // The same for every version of Go, so that all of them build the same files.
    const request = { dir: fixture.dir, goVersion: go_release/* defaultGo */.w };
    const own = base.kind === 'go' ? await (0,base_image/* baseImage */.f)(host, base.version, archiveStore) : undefined;
    const modules = needs.modules ? await (0,images_modules/* modulesImage */.jo)(host, request, archiveStore) : undefined;
    const vendor = needs.vendor ? await vendorArchive(host, request, archiveStore) : undefined;
    const archives = [own, modules].filter((archive) => archive !== undefined);
    const buildArgs = {
        BASE_IMAGE: base.kind === 'image' ? base.reference : (0,base_image/* baseImageReference */.e)(base.version),
        ...(modules === undefined ? {} : { MODULES_IMAGE: modules.reference }),
    };
    const [reader] = engines.flatMap(({ runsAs }) => runsAs ?? []);
    const layout = { host, folder, id, fixture, written, needs, vendor, buildArgs, reader };
    const checkouts = await layOutFixture(layout, revisions);
    return {
        checkouts,
        load: async (wanted) => {
            for (const engine of wanted)
                await provideImages(preparation, engine, { archives, base });
            const found = await (0,pinned_images/* findImages */.M)(wanted, () => Object.values(buildArgs).map((reference) => ({ reference, platform: undefined })));
            return (0,used_images/* usedImages */.s)(found, archives);
        },
    };
};
/** Each image once for each engine, however many projects use it. */
const provideImages = async ({ host, loaded }, engine, { archives, base }) => {
    const { name } = engine.facts;
    const once = async (verb, reference, provide) => {
        if (loaded.has(`${name} ${reference}`))
            return;
        host.log(`${name}: ${verb} ${reference}`);
        await provide();
        loaded.add(`${name} ${reference}`);
    };
    for (const archive of archives)
        await once('loading', archive.reference, () => engine.loadImage(archive));
    if (base.kind === 'image')
        await once('pulling', base.reference, () => engine.pullImage(base.reference));
};


/***/ }),

/***/ 57925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ usedImages)
/* harmony export */ });
/** Images for the report. What an engine cannot identify is known where this program made it. */
const usedImages = (found, archives) => found.map(({ engine, image, platform, id, whyUnknown }) => {
    const known = id ?? archives.find(({ reference }) => reference === image)?.configDigest;
    return {
        engine,
        image,
        ...(platform !== undefined && { platform }),
        ...(known !== undefined && { id: known }),
        ...(known === undefined && whyUnknown !== undefined && { unknown: { id: whyUnknown } }),
    };
});


/***/ })

};
