export const id = 5624;
export const ids = [5624];
export const modules = {

/***/ 97807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ modeBy)
/* harmony export */ });
/** What a cache holds that an engine with this answer fills when nobody says: BuildKit pushes the layers of the image. */
const modeBy = (refuses, form) => form.mode ?? (refuses({ ...form, mode: 'min' }) === undefined ? 'min' : 'max');


/***/ }),

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ dropCaches)
/* harmony export */ });
/**
 * Has the kernel forget file contents and folders that it keeps in memory; `asRoot` is what gives a command root's rights.
 * What is not on disk yet cannot be forgotten, so it is written first. Returns why it was not possible.
 */
const dropCaches = async (host, asRoot) => {
    const [program, ...args] = [...asRoot, 'sh', '-c', 'sync && echo 3 > /proc/sys/vm/drop_caches'];
    const { end, tail } = await host.exec(program, args, { timeoutMs: 60_000 });
    switch (end.kind) {
        case 'exited':
            return end.code === 0 ? undefined : lastLine(tail, `it ended with status ${end.code}`);
        case 'timed-out':
            return `it did not finish within ${end.afterMs / 1000} s`;
        case 'not-started':
            return end.message;
        case 'signalled':
        case 'aborted':
            return 'it was stopped';
    }
};
const lastLine = (text, otherwise) => text
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '') ?? otherwise;


/***/ }),

/***/ 14002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openCacheRegistry)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/host/loopback/cache-uploads.js
var cache_uploads = __webpack_require__(56068);
// EXTERNAL MODULE: ./build/host/loopback/request-body.js
var request_body = __webpack_require__(52801);
;// CONCATENATED MODULE: ./build/host/loopback/cache-requests.js





/** Answers one request of a client of registries. */
const answerCacheRequest = async (store, request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost');
    response.setHeader('docker-distribution-api-version', 'registry/2.0');
    if (/^\/v2\/?$/.test(pathname)) {
        response.end('{}');
        return;
    }
    const [, name = '', kind = '', reference = ''] = /^\/v2\/(cache\/[0-9a-f]+)\/(manifests|blobs\/uploads|blobs)\/([^/]*)$/.exec(pathname) ?? [];
    const repository = store.repositories.get(name);
    const act = actions[`${request.method ?? ''} ${kind}`];
    if (repository === undefined || act === undefined)
        refuse(request, response, 'NAME_UNKNOWN');
    else
        await act({ store, repository, name, reference, query }, request, response);
};
const refuse = (request, response, code) => {
    // A client that is still sending would see a reset instead of the answer.
    request.resume();
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ code, message: code }] }));
};
const sendManifest = async ({ store, repository, reference }, request, response) => {
    const digest = repository.tags.get(reference) ?? reference;
    const manifest = repository.manifests.get(digest);
    if (manifest === undefined) {
        refuse(request, response, 'MANIFEST_UNKNOWN');
        return;
    }
    const { mediaType, body } = manifest;
    const headers = { 'content-type': mediaType, 'content-length': body.length };
    response.writeHead(200, { ...headers, 'docker-content-digest': digest });
    if (request.method === 'GET')
        store.sent(body.length);
    response.end(request.method === 'GET' ? body : undefined);
};
const takeManifest = async ({ store, repository, name, reference }, request, response) => {
    const body = await (0,request_body/* bodyOf */.E)(request, longestManifest);
    if (body === undefined) {
        response.writeHead(413).end();
        return;
    }
    store.received(body.length);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(body).digest('hex')}`;
    repository.manifests.set(digest, { mediaType: request.headers['content-type'] ?? '', body });
    if (reference !== digest)
        repository.tags.set(reference, digest);
    response.writeHead(201, { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest });
    response.end();
};
/** As registries limit them. */
const longestManifest = 4 * 1024 * 1024;
const sendBlob = async ({ store, repository, reference }, request, response) => {
    const size = repository.blobs.get(reference);
    if (size === undefined) {
        refuse(request, response, 'BLOB_UNKNOWN');
        return;
    }
    const headers = { 'content-type': 'application/octet-stream', 'content-length': size };
    response.writeHead(200, { ...headers, 'docker-content-digest': reference });
    if (request.method === 'HEAD')
        response.end();
    else
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,cache_uploads/* fileOf */.W7)(store, reference)), (0,cache_uploads/* counting */.Mr)(store.sent), response);
};
const actions = {
    'GET manifests': sendManifest,
    'HEAD manifests': sendManifest,
    'PUT manifests': takeManifest,
    'GET blobs': sendBlob,
    'HEAD blobs': sendBlob,
    'POST blobs/uploads': cache_uploads/* beginUpload */.Dk,
    'PATCH blobs/uploads': cache_uploads/* takePiece */.yO,
    'PUT blobs/uploads': cache_uploads/* endUpload */.ni,
};

// EXTERNAL MODULE: ./build/host/loopback/cache-server.js
var cache_server = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/host/loopback/listen.js
var listen = __webpack_require__(25506);
;// CONCATENATED MODULE: ./build/host/loopback/cache-registry.js








/**
 * Opens a registry of repositories. It keeps blobs in `folder`, which must not exist yet and is removed with it
 * (https://github.com/opencontainers/distribution-spec, the parts "Pull" and "Push").
 */
const openCacheRegistry = async (folder) => {
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    const repositories = new Map();
    const traffic = (0,cache_server/* countTraffic */.z)();
    let uploads = 0;
    const store = {
        folder,
        repositories,
        sent: traffic.sent,
        received: traffic.received,
        nextUpload: () => String((uploads += 1)),
    };
    const server = await (0,listen/* listenOn */.l)((0,external_node_http_.createServer)(cache_server/* serverOptions */.o, (request, response) => {
        answerCacheRequest(store, request, response).catch(() => response.destroy());
    }));
    const repository = (name) => repositories.get(name) ?? emptyRepository();
    return {
        port: server.port,
        open: (from) => {
            const name = `cache/${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
            repositories.set(name, from === undefined ? emptyRepository() : copyOf(repository(from)));
            return name;
        },
        contents: (name) => contentsOf(repository(name)),
        close: (name) => closeIn(store, repositories, name),
        takeTraffic: traffic.take,
        [Symbol.asyncDispose]: async () => {
            await server[Symbol.asyncDispose]();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
};
/** A blob in no other repository is nobody's any more. */
const closeIn = (store, repositories, name) => {
    const closed = repositories.get(name) ?? emptyRepository();
    repositories.delete(name);
    const others = [...repositories.values()];
    for (const digest of closed.blobs.keys())
        if (!others.some(({ blobs }) => blobs.has(digest)))
            (0,external_node_fs_.rmSync)((0,cache_uploads/* fileOf */.W7)(store, digest), { force: true });
};
const emptyRepository = () => ({ tags: new Map(), manifests: new Map(), blobs: new Map() });
const copyOf = ({ tags, manifests, blobs }) => ({
    tags: new Map(tags),
    manifests: new Map(manifests),
    blobs: new Map(blobs),
});
const contentsOf = ({ tags, manifests, blobs }) => {
    const named = [...tags].map(([tag, digest]) => `${tag} ${digest}\n`).toSorted();
    const sizes = [...blobs.values(), ...[...manifests.values()].map(({ body }) => body.length)];
    return {
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(named.join('')).digest('hex')}`,
        references: tags.size,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
    };
};


/***/ }),

/***/ 84423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ serverOptions),
/* harmony export */   z: () => (/* binding */ countTraffic)
/* harmony export */ });
/**
 * A large layer may take longer than Node's 5 minutes on a narrow line. A client that compiles between two requests must find its
 * connection open: Node would end it after 5 s, just when the next request may be on its way.
 */
const serverOptions = { requestTimeout: 0, keepAliveTimeout: 0 };
/** Counts what such a server sends and receives. */
const countTraffic = () => {
    let [sentBytes, receivedBytes] = [0, 0];
    return {
        sent: (bytes) => void (sentBytes += bytes),
        received: (bytes) => void (receivedBytes += bytes),
        /** Since the last call. */
        take: () => {
            const traffic = { sentBytes, receivedBytes };
            [sentBytes, receivedBytes] = [0, 0];
            return traffic;
        },
    };
};


/***/ }),

/***/ 56068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ beginUpload),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   ni: () => (/* binding */ endUpload),
/* harmony export */   yO: () => (/* binding */ takePiece)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






/**
 * Begins an upload, also where a client asks to take over a blob of another repository (`mount`), which a registry may refuse:
 * what another build pushed is not to make this push cheaper.
 */
const beginUpload = async ({ store, name }, request, response) => {
    request.resume();
    response.writeHead(202, { ...uploadHeaders(name, store.nextUpload()), range: '0-0' }).end();
};
const uploadHeaders = (name, upload) => ({
    location: `/v2/${name}/blobs/uploads/${upload}`,
    'docker-upload-uuid': upload,
    'content-length': 0,
});
const blobHeaders = (name, digest) => ({
    location: `/v2/${name}/blobs/${digest}`,
    'docker-content-digest': digest,
});
/** Clients send a blob with PATCH before the closing PUT, or with that. */
const takePiece = async ({ store, name, reference }, request, response) => {
    await receive(store, reference, request);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(uploadFile(store, reference));
    response.writeHead(202, { ...uploadHeaders(name, reference), range: `0-${Math.max(0, size - 1)}` }).end();
};
const endUpload = async ({ store, repository, name, reference, query }, request, response) => {
    await receive(store, reference, request);
    const { digest, size } = await receivedBlob(store, reference);
    if (digest !== query.get('digest')) {
        response.writeHead(400).end('{"errors":[{"code":"DIGEST_INVALID"}]}');
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(uploadFile(store, reference), fileOf(store, digest));
    repository.blobs.set(digest, size);
    response.writeHead(201, blobHeaders(name, digest)).end();
};
const receive = async (store, upload, request) => {
    if (!/^\d+$/.test(upload))
        throw new Error(`there is no upload ${upload}`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(uploadFile(store, upload), { flags: 'a', mode: 0o600 });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(request, counting(store.received), file);
};
const receivedBlob = async (store, upload) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(uploadFile(store, upload))) {
        if (!Buffer.isBuffer(piece))
            continue;
        hash.update(piece);
        size += piece.length;
    }
    return { digest: `sha256:${hash.digest('hex')}`, size };
};
/** Passes everything on, and says how much that is. */
const counting = (count) => new node_stream__WEBPACK_IMPORTED_MODULE_4__.Transform({
    transform: (piece, _encoding, done) => {
        count(piece.length);
        done(null, piece);
    },
});
const uploadFile = ({ folder }, upload) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `upload-${upload}`);
/** The file of a blob; `digest` is one that a repository has. */
const fileOf = ({ folder }, digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, digest.replace(':', '-'));


/***/ }),

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

/***/ 52801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bodyOf)
/* harmony export */ });
/** What a client sent, read to its end; undefined: it was more than that, and nothing of it is kept. */
const bodyOf = async (request, mostBytes) => {
    const pieces = [];
    let length = 0;
    for await (const piece of request) {
        if (!Buffer.isBuffer(piece))
            continue;
        length += piece.length;
        if (length <= mostBytes)
            pieces.push(piece);
    }
    return length <= mostBytes ? Buffer.concat(pieces) : undefined;
};


/***/ }),

/***/ 48210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _analysis_exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37014);
/* harmony import */ var _publish_accepted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84036);
/* harmony import */ var _publish_exports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);
/* harmony import */ var _publish_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85534);
/* harmony import */ var _publish_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69462);
/* harmony import */ var _publish_runner_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49939);
/* harmony import */ var _report_formats_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39111);
/* harmony import */ var _report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47292);
/* harmony import */ var _report_formats_wrap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12474);
/* harmony import */ var _report_selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72197);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35013);











/**
 * Prints and publishes a report, whose files are written already, and turns its verdict into the exit status. A run whose report
 * could not be written never ends with 0.
 */
const conclude = async (measured, { invocation, inputs, messages }, { publishing, save, unwritten }) => {
    const { outputDir } = publishing;
    // A job that neither comments nor fails leaves it to the one that does, and may not be allowed to ask.
    const decides = inputs.failOn !== 'never' || inputs.comment !== 'never';
    const report = invocation.inWorkflow && decides ? await (0,_publish_accepted_js__WEBPACK_IMPORTED_MODULE_1__/* .withAcceptance */ .s)(measured, publishing) : measured;
    if (report !== measured)
        await save(report);
    const [lost, failed] = [unwritten(), await (0,_publish_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .tryExports */ .FO)(outputDir, report, inputs.formats)];
    const problem = lost ?? failed;
    invocation.print(`\n${(0,_report_formats_wrap_js__WEBPACK_IMPORTED_MODULE_10__/* .wrapped */ .k)((0,_report_formats_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .toTerminal */ .y)(report), invocation.columns())}`);
    if (problem === undefined)
        messages.log(`\nWritten: ${(0,_publish_exports_js__WEBPACK_IMPORTED_MODULE_2__/* .allPaths */ .M$)(outputDir, inputs.formats).join(', ')}`);
    else
        messages.error(`The report was not written: ${problem.message}. Or give another output-dir.`);
    const judged = (0,_analysis_exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$)((0,_report_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeOf */ .sG)(report), inputs.failOn);
    const status = judged === 0 && problem !== undefined ? (0,_invocation_js__WEBPACK_IMPORTED_MODULE_9__.statusOf)(problem) : judged;
    if (invocation.inWorkflow)
        await (0,_publish_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .m)(report, publishing, { status, isWritten: lost === undefined });
    else if (inputs.summary)
        await (0,_publish_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOnFailure */ .y)(messages, 'The report was not added to the job summary', () => (0,_publish_runner_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSummary */ .S)((0,_report_formats_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .toSummary */ .mC)(report), invocation.env));
    return status;
};


/***/ }),

/***/ 25898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   f: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _analysis_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44619);
/* harmony import */ var _inputs_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63841);
/* harmony import */ var _scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54218);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71583);




/** The plan of a run, with every `auto` of its inputs resolved. `randomSeed` is used when the inputs name no seed. */
const planOf = (inputs, { projects, revisions, engines, hasRemoteCache }, randomSeed) => {
    const usual = (0,_scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultScenarios */ .XT)(revisions.length > 1 ? 'compared' : 'alone');
    const auto = hasRemoteCache ? [..._scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withRemoteCache */ .rm, ...usual] : usual;
    const names = inputs.scenarios === 'auto' ? auto : inputs.scenarios;
    const { rounds, thresholds, gate } = inputs;
    const others = (inputs.among?.others ?? []).map((id) => ({ id }));
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)({
        projects,
        revisions,
        gate: gate === 'auto' && hasRemoteCache ? 'auto-with-cache' : gate,
        thresholds,
        engines,
        scenarios: Object.values(_scenarios_index_js__WEBPACK_IMPORTED_MODULE_1__/* .scenarios */ .qQ).filter(({ name }) => names.includes(name)),
        looks: looksOf(rounds, revisions),
        seed: inputs.seed === 'random' ? randomSeed : inputs.seed,
    }, others);
};
/** What the inputs of a run ask to judge by, for its report. */
const rulesOf = (inputs, revisions) => {
    const { gate, failOn, rounds, timeBudgetMs, buildTimeoutMs } = inputs;
    return { gate, failOn, rounds, looks: looksOf(rounds, revisions), timeBudgetMs, buildTimeoutMs };
};
/** Builds of each benchmark where nothing is judged. */
const buildsAlone = 3;
const looksOf = (rounds, revisions) => {
    if (revisions.length > 1)
        return (0,_analysis_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .looksFor */ .W9)(rounds);
    return [rounds === 'auto' ? buildsAlone : (0,_inputs_amounts_js__WEBPACK_IMPORTED_MODULE_0__/* .mostOf */ .Fx)(rounds)];
};


/***/ }),

/***/ 7069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ removeLeftBehind)
});

// EXTERNAL MODULE: ./build/engines/install/service-policy.js
var service_policy = __webpack_require__(58222);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/run-folder/owner.js
var run_folder_owner = __webpack_require__(31655);
// EXTERNAL MODULE: ./build/host/run-folder/remove-folder.js + 1 modules
var remove_folder = __webpack_require__(69378);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js + 1 modules
var run_folder = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/host/run-folder/sweep.js





/** A run writes its owner.json moments after it creates its folder; this is generous. */
const oldWithoutOwnerMs = 3_600_000;
/**
 * Removes what killed runs of this user left where run folders are created, and returns the paths of the removed
 * folders. Never touches the folder of a run that is still working, nor one of another user, even as root: the
 * content of that folder would tell root which processes to end. What cannot be removed is logged; never throws.
 */
const sweepDeadRuns = async (host, nowMs = Date.now()) => {
    const parent = await (0,run_folder/* parentFolder */.he)(host);
    const entries = await (0,promises_.readdir)(parent, { withFileTypes: true }).catch(() => []);
    const removed = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(parent, entry.name);
        // `isDirectory` is false for a link to a folder.
        if (!entry.isDirectory() || !isRunFolder(entry.name) || !(await isLeftOver(path, host.uid, nowMs)))
            continue;
        const warning = await (0,remove_folder/* removeRunFolder */.U)(host, path, run_folder/* ownedProcessGraceMs */.lk);
        if (warning === undefined)
            removed.push(path);
        else
            host.log(warning);
    }
    return removed;
};
const isRunFolder = (name) => new RegExp(`^${run_folder/* folderPrefix */.Z4}[A-Za-z0-9]{6}$`).test(name);
const isLeftOver = async (path, uid, nowMs) => {
    const folder = await (0,promises_.lstat)(path).catch(() => undefined);
    if (folder === undefined || folder.uid !== uid)
        return false;
    const owner = await (0,run_folder_owner/* readOwner */.A7)(path);
    const ageMs = nowMs - Math.max(folder.ctimeMs, folder.mtimeMs);
    if (owner === undefined)
        return ageMs > oldWithoutOwnerMs;
    return owner.uid === uid && !(await (0,run_folder_owner/* isOwnerAlive */.Jc)(owner, ageMs));
};

;// CONCATENATED MODULE: ./build/provision/left-behind.js


/** Removes what killed runs left on this machine, and logs each thing. `policy` is the path of the system's service policy. */
const removeLeftBehind = async (host, policy) => {
    for (const path of await sweepDeadRuns(host))
        host.log(`Removed ${path}, left behind by a killed run.`);
    await (0,service_policy/* removeLeftPolicy */.m)(host, policy);
};


/***/ }),

/***/ 37776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ projectsOf)
});

;// CONCATENATED MODULE: ./build/report/image-digests.js
/**
 * Differences with the digests of the images in them, as the first engine that knows both had them. An image that is taken for several
 * platforms has a digest of each: both are for the same one, if there is one, and that of the machine if possible.
 */
const withDigests = (differences, images) => ({
    ...differences,
    settings: differences.settings.map((each) => (each.kind === 'image' ? withIds(each, images) : each)),
});
const withIds = (setting, images) => {
    const named = images.filter(({ image }) => image === setting.before || image === setting.after);
    const engines = new Set(named.map(({ engine }) => engine));
    const platforms = new Set(named.toSorted(ownFirst).map(({ platform }) => platform));
    const found = [...engines].flatMap((engine) => [...platforms].map((platform) => {
        const idOf = (name) => named.find((each) => each.engine === engine && each.platform === platform && each.image === name)?.id;
        return { beforeId: idOf(setting.before), afterId: idOf(setting.after) };
    }));
    const known = found.find(({ beforeId, afterId }) => beforeId !== undefined && afterId !== undefined) ??
        found.find(({ beforeId, afterId }) => beforeId !== undefined || afterId !== undefined);
    const { beforeId, afterId } = known ?? {};
    const unknown = {
        ...(beforeId === undefined && { beforeId: whyNone(setting.before) }),
        ...(afterId === undefined && { afterId: whyNone(setting.after) }),
    };
    return {
        ...setting,
        ...(beforeId !== undefined && { beforeId }),
        ...(afterId !== undefined && { afterId }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};
/** Without a platform, an image is for that of the machine. */
const ownFirst = (one, other) => Number(one.platform !== undefined) - Number(other.platform !== undefined);
const whyNone = (image) => image === 'scratch' ? 'scratch is not an image' : 'no engine of this run identified it';

;// CONCATENATED MODULE: ./build/report/projects.js

/** The projects of a report: described before the run, completed by what it did. */
const projectsOf = (described, facts) => described.map(({ head, base, differences, ...project }) => {
    const images = facts.images.get(project.id) ?? [];
    return {
        ...project,
        head: withEdit(head, project.id, 'head', facts),
        ...(base !== undefined && { base: withEdit(base, project.id, 'base', facts) }),
        ...(differences !== undefined && { differences: withDigests(differences, images) }),
        images,
    };
});
const withEdit = (source, id, revision, { editedFiles, editProofs, edits }) => {
    if (!edits)
        return source;
    const editedFile = editedFiles?.get(id)?.get(revision);
    const editProof = editProofs.get(id);
    if (editedFile !== undefined)
        return { ...source, editedFile, ...(editProof !== undefined && { editProof }) };
    const reason = editedFiles === undefined ? 'the run had not ended' : 'no edit of a Go file was seen to reach the image';
    return { ...source, unknown: { ...source.unknown, editedFile: reason } };
};


/***/ }),

/***/ 94386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ redacted),
  C: () => (/* binding */ redactedBuilds)
});

;// CONCATENATED MODULE: ./build/report/advice/redact.js
/** The difference quotes the Dockerfile, and a reason may. */
const ofAdvice = ({ reason, diff, ...advice }, hide) => ({
    ...advice,
    ...(reason !== undefined && { reason: hide(reason) }),
    ...(diff !== undefined && { diff: hide(diff) }),
});

// EXTERNAL MODULE: ./build/report/hide.js
var report_hide = __webpack_require__(40539);
;// CONCATENATED MODULE: ./build/report/redact-causes.js

/** What differs between two revisions: a value can be in an instruction, and in a name. */
const ofDifferences = (differences, hide) => {
    const { context, files, modules, imports, instructions, ignore, settings } = differences;
    return {
        ...differences,
        contextPath: hide(differences.contextPath),
        dockerfile: hide(differences.dockerfile),
        files: files.map((each) => ({
            ...each,
            path: hide(each.path),
            ...(each.package !== undefined && { package: hide(each.package) }),
        })),
        modules: modules.map((each) => ({
            ...each,
            path: hide(each.path),
            version: hide(each.version),
            file: hide(each.file),
        })),
        imports: imports.map((each) => ({ ...each, path: hide(each.path), file: hide(each.file) })),
        instructions: instructions.map((each) => ({
            ...each,
            text: hide(each.text),
            ...(each.before !== undefined && { before: hide(each.before) }),
            ...(each.takes !== undefined && { takes: each.takes.map(hide) }),
        })),
        settings: settings.map((each) => ({
            ...each,
            name: hide(each.name),
            ...(each.before !== undefined && { before: hide(each.before) }),
            ...(each.after !== undefined && { after: hide(each.after) }),
            ...(each.file !== undefined && { file: hide(each.file) }),
        })),
        ignore: ignore.map((each) => ({ ...each, pattern: hide(each.pattern), file: hide(each.file) })),
        context: {
            ...context,
            changed: context.changed.map((each) => ({ ...each, path: hide(each.path) })),
        },
    };
};
/** What a build compiled: its paths are what the build wrote. */
const ofExplanation = ({ packages, modules, ...explanation }, hide) => ({
    ...explanation,
    ...(packages !== undefined && {
        packages: packages.map(({ path, module, importedBy, ...each }) => ({
            ...each,
            path: hide(path),
            ...(module !== undefined && { module: hide(module) }),
            importedBy: importedBy.map(hide),
        })),
    }),
    ...(modules !== undefined && {
        modules: modules.map(({ path, version }) => ({ path: hide(path), version: hide(version) })),
    }),
});
/** The causes of a change, which quote all of that. */
const ofCauses = ({ named, unknown, ...causes }, hide) => ({
    ...causes,
    named: named.map((each) => ofCause(each, hide)),
    ...(unknown !== undefined && {
        unknown: (0,report_hide/* ofTexts */.E1)(unknown, hide),
    }),
});
const ofCause = ({ why, importedBy, place, ...cause }, hide) => ({
    ...cause,
    name: hide(cause.name),
    ...(why !== undefined && { why: hide(why) }),
    ...(importedBy !== undefined && { importedBy: importedBy.map(hide) }),
    ...(place !== undefined && { place: { ...place, file: hide(place.file) } }),
});

;// CONCATENATED MODULE: ./build/report/redact-sampling.js
/** Reasons name steps, images and what builds printed. */
const ofSampling = (sampling, hide) => ({
    ...sampling,
    obstacles: sampling.obstacles.map((obstacle) => ofObstacle(obstacle, hide)),
    ...(sampling.notScreened !== undefined && { notScreened: hide(sampling.notScreened) }),
});
const ofObstacle = (obstacle, hide) => 'reason' in obstacle ? { ...obstacle, reason: hide(obstacle.reason) } : obstacle;

;// CONCATENATED MODULE: ./build/report/redact.js




/** The report without the given values: secrets, build arguments and tokens that a build may have printed. */
const redacted = (report, hidden) => {
    const hide = (0,report_hide/* hider */.Hj)(hidden);
    return {
        ...report,
        verdict: { ...report.verdict, reason: hide(report.verdict.reason) },
        ...(report.inputs !== undefined && { inputs: ofInputs(report.inputs, hide) }),
        obstacles: report.obstacles.map((obstacle) => ofObstacle(obstacle, hide)),
        ...(report.onlyChange !== undefined && { onlyChange: hide(report.onlyChange) }),
        ...(report.rules !== undefined && { rules: ofRules(report.rules, hide) }),
        ...(report.isolation !== undefined && { isolation: ofIsolation(report.isolation, hide) }),
        ...(report.projects !== undefined && {
            projects: report.projects.map((each) => ofProject(each, hide, hidden)),
        }),
        ...(report.observed !== undefined && {
            observed: report.observed.map((each) => ({ ...each, ...withoutValues(each, hide) })),
        }),
        ...(report.study !== undefined && { study: ofStudy(report.study, hide) }),
        ...(report.advice !== undefined && { advice: report.advice.map((each) => ofAdvice(each, hide)) }),
        warnings: report.warnings.map(hide),
        engines: report.engines.map((engine) => ofEngine(engine, hide)),
        builds: redactedBuilds(report.builds, hidden),
        ...(report.explanations !== undefined && {
            explanations: report.explanations.map((each) => ({
                ...ofExplanation(each, hide),
                ...withoutValues(each, hide),
            })),
        }),
        benchmarks: report.benchmarks.map((benchmark) => ofBenchmark(benchmark, hide)),
    };
};
/** Builds without the given values. Judge these: a cause that quotes half of a step could not be hidden later. */
const redactedBuilds = (builds, hidden) => {
    const hide = (0,report_hide/* hider */.Hj)(hidden);
    const ofFailure = ({ kind, message, logTail }) => ({
        kind,
        message: hide((0,report_hide/* withoutCutWords */.kC)(message, hidden)),
        logTail: hide((0,report_hide/* withoutCutValue */.Q4)(logTail, hidden)),
    });
    return builds.map(({ failure, evidence, timeline, ...build }) => ({
        ...build,
        ...(timeline !== undefined && {
            timeline: timeline.map((part) => ({ ...part, name: hide((0,report_hide/* withoutCutWords */.kC)(part.name, hidden)) })),
        }),
        ...(failure !== undefined && { failure: ofFailure(failure) }),
        ...(evidence !== undefined && { evidence: ofEvidence(evidence, hide) }),
    }));
};
const ofInputs = (inputs, hide) => Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, hide(value)]));
const ofEvidence = ({ state, outcome, ...evidence }, hide) => ({
    ...evidence,
    state: { ...state, ...(state.reason !== undefined && { reason: hide(state.reason) }) },
    outcome: {
        ...outcome,
        ...withoutValues(outcome, hide),
        steps: outcome.steps.map((step) => ({ ...step, name: hide(step.name) })),
        ...(outcome.layerCache !== undefined && { layerCache: ofLayerCache(outcome.layerCache, hide) }),
        ...(outcome.compiled !== undefined && { compiled: outcome.compiled.map(hide) }),
    },
});
const ofLayerCache = (cache, hide) => cache.kind === 'broken'
    ? {
        ...cache,
        ...withoutValues(cache, hide),
        step: hide(cache.step),
        ...(cache.file !== undefined && { file: hide(cache.file) }),
    }
    : cache;
const ofRules = ({ gate, ...rules }, hide) => ({
    ...rules,
    gate: gate === 'auto' ? gate : gate.map(hide),
});
/** Whoever wrote the Dockerfile names the programs of its steps. */
const ofIsolation = ({ pin, dropCaches }, hide) => ({
    ...(pin !== undefined && {
        pin: {
            ...pin,
            engines: pin.engines.map((each) => ({ ...each, elsewhere: each.elsewhere.map(hide) })),
            refused: pin.refused.map(hide),
        },
    }),
    ...(dropCaches !== undefined && { dropCaches }),
});
/** Values, engines and projects are names of ours; errors and texts of columns come from builds. */
const ofStudy = ({ rows, advice, ...study }, hide) => ({
    ...study,
    rows: rows.map((row) => ({
        ...row,
        ...withoutValues(row, hide),
        attempts: row.attempts.map((attempt) => ({
            ...attempt,
            ...(attempt.failure !== undefined && { failure: hide(attempt.failure) }),
            ...(attempt.seen !== undefined && { seen: (0,report_hide/* ofTexts */.E1)(attempt.seen, hide) }),
        })),
        ...(row.verdict !== undefined && { verdict: { ...row.verdict, reason: hide(row.verdict.reason) } }),
        columns: (0,report_hide/* ofTexts */.E1)(row.columns, hide),
    })),
    advice: advice.map(hide),
});
/** Digests and ids of commits stay as they are: a value could only hide a part of one by accident. */
const ofProject = ({ repository, target, network, base, differences, ...project }, hide, hidden) => ({
    ...project,
    ...(differences !== undefined && {
        differences: ofDifferences(differences, (text) => hide((0,report_hide/* withoutCutWords */.kC)(text, hidden))),
    }),
    ...(repository !== undefined && { repository: hide(repository) }),
    ...(target !== undefined && { target: hide(target) }),
    ...(network !== undefined && { network: hide(network) }),
    ...(project.attestations?.sbomScanner !== undefined && {
        attestations: { ...project.attestations, sbomScanner: hide(project.attestations.sbomScanner) },
    }),
    buildArgs: project.buildArgs.map(hide),
    head: ofSource(project.head, hide),
    ...(base !== undefined && { base: ofSource(base, hide) }),
    images: project.images.map((each) => ({ ...each, image: hide(each.image) })),
});
const ofSource = ({ describe, editedFile, ...source }, hide) => ({
    ...source,
    ...(describe !== undefined && { describe: hide(describe) }),
    ...(editedFile !== undefined && { editedFile: hide(editedFile) }),
});
const ofEngine = (engine, hide) => ({
    ...engine,
    ...withoutValues(engine, hide),
    notes: engine.notes.map(hide),
});
const ofBenchmark = (benchmark, hide) => {
    const { sampling, base, comparison } = benchmark;
    return {
        ...benchmark,
        ...(sampling !== undefined && { sampling: ofSampling(sampling, hide) }),
        head: ofSample(benchmark.head, hide),
        ...(base !== undefined && { base: ofSample(base, hide) }),
        ...(comparison !== undefined && { comparison: ofComparison(comparison, hide) }),
    };
};
const ofComparison = (comparison, hide) => ({
    ...comparison,
    ...withoutValues(comparison, hide),
    ...(comparison.cause !== undefined && { cause: hide(comparison.cause) }),
    ...(comparison.causes !== undefined && { causes: ofCauses(comparison.causes, hide) }),
    verdict: { ...comparison.verdict, reason: hide(comparison.verdict.reason) },
});
const ofSample = (sample, hide) => ({ ...sample, ...withoutValues(sample, hide) });
const withoutValues = ({ unknown }, hide) => (unknown === undefined ? {} : { unknown: (0,report_hide/* ofTexts */.E1)(unknown, hide) });


/***/ }),

/***/ 26981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ projectName),
/* harmony export */   o: () => (/* binding */ planLine)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73533);


/** What a run is going to build, as one line before the first build. */
const planLine = ({ engines, projects, scenarios, revisions, looks, seed }) => {
    const what = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(scenarios.map(({ name }) => name))} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(projects.map(({ id }) => projectName(id)))} with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(engines)}`;
    const [last = 0] = looks.toReversed();
    const often = revisions.length === 1
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(last, 'build')} of each`
        : `base against head, ${oneOf(looks)} ${last === 1 ? 'pair' : 'pairs'} of each${looks.length === 1 ? '' : ', as many as its verdict needs'}`;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`Plan: ${what}; ${often}; seed ${seed}.`);
};
/** A project as a sentence names it. Before the first build, nothing says the name of one at the top of a repository. */
const projectName = (id) => (id === '.' ? 'the project' : id.replaceAll('~', '/'));
/** `6, 9 or 12`. */
const oneOf = (numbers) => numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)}`;


/***/ }),

/***/ 52445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ contextOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
;// CONCATENATED MODULE: ./build/host/usage/control-workload.js
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
 * The same small amount of work each time, which no change of a project can alter: on a quiet machine less than 200 ms of
 * computing, and of writing to the disk of the folder. How long it takes shows how fast the machine is at that moment.
 */
const runControlWorkload = async (folder) => {
    const controlCpuMs = computing();
    try {
        return { counters: { controlCpuMs, controlDiskMs: await writing(folder) }, unknown: {} };
    }
    catch (error) {
        return { counters: { controlCpuMs }, unknown: { controlDiskMs: (0,error_text/* messageOf */.b)(error) } };
    }
};
const steps = 10_000_000;
/** A linear congruential generator: integers only, and every step needs the one before. */
const computing = (count = steps) => {
    const fromMs = performance.now();
    let value = 1;
    for (let step = 0; step < count; step += 1)
        value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
    const tookMs = performance.now() - fromMs;
    // Uses the result, so that no compiler leaves the work out.
    if (value === 0)
        throw new Error('the control workload computed 0');
    return tookMs;
};
const writtenBytes = 2 ** 20;
/** The page cache has no part in it: the time ends when the disk has the bytes. */
const writing = async (folder) => {
    const path = (0,external_node_path_.join)(folder, 'control-workload');
    const bytes = Buffer.alloc(writtenBytes, 1);
    const fromMs = performance.now();
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w', 0o600), true);
            await file.write(bytes);
            await file.sync();
            return performance.now() - fromMs;
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
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
};

// EXTERNAL MODULE: ./build/inputs/advise-mode.js
var advise_mode = __webpack_require__(73844);
// EXTERNAL MODULE: ./build/engines/remote-cache.js
var remote_cache = __webpack_require__(97807);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/readable.js
var readable = __webpack_require__(4979);
;// CONCATENATED MODULE: ./build/host/cache-folders.js






/** Makes them in `parent`, which is made where it is missing; who made it removes it. */
const openCacheFolders = async (parent) => {
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    let opened = 0;
    return {
        open: async (from) => {
            const folder = (0,external_node_path_.join)(parent, String((opened += 1)));
            if (from === undefined)
                await (0,promises_.mkdir)(folder, { mode: 0o700 });
            else
                await (0,promises_.cp)(from, folder, { recursive: true, errorOnExist: true });
            return folder;
        },
        contents: contentsOf,
        close: (folder) => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }),
    };
};
/** What its index names, and the size of all blobs. Without an index, nothing can be imported from it. */
const contentsOf = (folder) => {
    const index = (0,json/* parseJson */.qF)((0,readable/* readableText */.Gh)((0,external_node_path_.join)(folder, 'index.json')));
    const digests = (0,json/* listAt */.gT)(index, 'manifests').flatMap((each) => (0,json/* textAt */.$6)(each, 'digest') ?? []);
    const named = digests.map((digest) => `${digest}\n`).toSorted();
    const blobs = (0,external_node_path_.join)(folder, 'blobs', 'sha256');
    return {
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(named.join('')).digest('hex')}`,
        references: digests.length,
        bytes: (0,readable/* readableNames */.Vv)(blobs).reduce((sum, name) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(blobs, name)).size, 0),
    };
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/host/loopback/cache-uploads.js
var cache_uploads = __webpack_require__(56068);
// EXTERNAL MODULE: ./build/host/loopback/request-body.js
var request_body = __webpack_require__(52801);
;// CONCATENATED MODULE: ./build/host/loopback/actions-blobs.js







/**
 * Answers one request for a blob, as Azure's block blobs do (Put Blob, Put Block, Put Block List and Get Blob of
 * https://learn.microsoft.com/rest/api/storageservices/operations-on-blobs): what clients of the Actions cache use of them.
 */
const answerBlobRequest = async (store, { id, query }, request, response) => {
    const blob = request.method === 'GET' ? blobOf(store, id) : undefined;
    const upload = request.method === 'PUT' ? store.uploads.get(id) : undefined;
    for (const [name, value] of Object.entries(blobHeaders))
        response.setHeader(name, value);
    if (blob !== undefined)
        await send(store, blob, request, response);
    else if (upload !== undefined)
        response.writeHead(await take(store, upload, query, request)).end();
    else {
        request.resume();
        response.writeHead(404).end();
    }
};
/** The client of Azure wants the number of a request. */
const blobHeaders = { 'x-ms-request-id': '1', 'x-ms-version': '2023-11-03', etag: '"1"' };
const blobOf = ({ caches }, id) => [...caches.values()].flatMap((entries) => [...entries.values()]).find((blob) => blob.id === id);
/** Returns the status of the answer. */
const take = async (store, upload, query, request) => {
    const part = query.get('comp');
    if (part === 'block') {
        upload.blocks.set(query.get('blockid') ?? '', await receive(store, upload, request));
        return 201;
    }
    const pieces = part === 'blocklist'
        ? listedIn(await (0,request_body/* bodyOf */.E)(request, longestList), upload)
        : [await receive(store, upload, request)];
    if (pieces === undefined)
        return 400;
    upload.pieces.splice(0, Infinity, ...pieces);
    return 201;
};
/** Azure takes up to 50,000 blocks. */
const longestList = 8 * 1024 * 1024;
/** The blocks of a list in its order; undefined: it names one that was not sent. */
const listedIn = (list, { blocks }) => {
    const ids = [...(list?.toString() ?? '').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)];
    const pieces = ids.flatMap(([, id = '']) => blocks.get(id) ?? []);
    return list !== undefined && pieces.length === ids.length ? pieces : undefined;
};
const receive = async (store, { received }, request) => {
    const file = (0,external_node_path_.join)(store.folder, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const watching = new external_node_stream_.Transform({
        transform: (piece, _encoding, done) => {
            hash.update(piece);
            bytes += piece.length;
            store.received(piece.length);
            done(null, piece);
        },
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(request, watching, (0,external_node_fs_.createWriteStream)(file, { flags: 'wx', mode: 0o600 }));
    }
    catch (error) {
        // A client that ends in the middle sends it again.
        (0,external_node_fs_.rmSync)(file, { force: true });
        throw error;
    }
    const piece = { file, bytes, sha256: hash.digest('hex') };
    // Its cache may have been closed meanwhile, or it came after its entry was complete.
    if (![...store.uploads.values()].some((each) => each.received === received))
        removePieces([piece]);
    else
        received.push(piece);
    return piece;
};
const removePieces = (pieces) => {
    for (const { file } of pieces)
        (0,external_node_fs_.rmSync)(file, { force: true });
};
const send = async (store, { pieces }, request, response) => {
    const size = pieces.reduce((sum, { bytes }) => sum + bytes, 0);
    const wanted = request.headers['x-ms-range'] ?? request.headers.range;
    const [, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(String(wanted ?? '')) ?? [];
    const [from, to] = [Number(first), last === '' ? size : Math.min(size, Number(last) + 1)];
    if (wanted !== undefined && from >= to) {
        response.writeHead(416).end();
        return;
    }
    response.writeHead(wanted === undefined ? 200 : 206, {
        'content-type': 'application/octet-stream',
        'content-length': to - from,
        ...(wanted !== undefined && { 'content-range': `bytes ${from}-${to - 1}/${size}` }),
    });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(bytesOf(pieces, from, to)), (0,cache_uploads/* counting */.Mr)(store.sent), response);
};
/** Bytes `from` to `to`, without the last, of files that follow each other. */
const bytesOf = async function* (pieces, from, to) {
    let begin = 0;
    for (const { file, bytes } of pieces) {
        const [start, end] = [Math.max(0, from - begin), Math.min(bytes, to - begin) - 1];
        if (start <= end)
            yield* (0,external_node_fs_.createReadStream)(file, { start, end });
        begin += bytes;
    }
};

;// CONCATENATED MODULE: ./build/host/loopback/actions-requests.js




/** Answers one request of a client of the Actions cache: a question, or a blob at an address that an answer had. */
const answerActionsCache = async (store, request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost');
    const [, id] = /^\/blob\/([0-9a-f]+)$/.exec(pathname) ?? [];
    if (id !== undefined) {
        await answerBlobRequest(store, { id, query }, request, response);
        return;
    }
    const [, method = ''] = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(pathname) ?? [];
    const body = await (0,request_body/* bodyOf */.E)(request, longestQuestion);
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const entries = store.caches.get(token);
    const { status, value } = entries === undefined
        ? refused(401, 'unauthenticated')
        : answerTo(store, {
            method,
            entries,
            asked: (0,json/* parseJson */.qF)(body?.toString() ?? ''),
            host: request.headers.host ?? '',
        });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};
const longestQuestion = 64 * 1024;
/** A method of https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts. */
const answerTo = (store, { method, entries, asked, host }) => {
    const [key, version] = [(0,json/* textAt */.$6)(asked, 'key'), (0,json/* textAt */.$6)(asked, 'version')];
    if (key === undefined || version === undefined || version.includes(' '))
        return refused(400, 'invalid_argument');
    const name = `${version} ${key}`;
    const addressOf = (id) => `http://${host}/blob/${id}`;
    switch (method) {
        case 'CreateCacheEntry': {
            const id = begin(store, entries, name);
            return id === undefined
                ? refused(409, 'already_exists')
                : answered({ ok: true, signed_upload_url: addressOf(id) });
        }
        case 'FinalizeCacheEntryUpload':
            return finish(store, entries, name, Number((0,json.at)(asked, 'size_bytes')))
                ? answered({ ok: true, entry_id: String(entries.size) })
                : refused(400, 'failed_precondition');
        case 'GetCacheEntryDownloadURL': {
            const starts = [key, ...(0,json/* listAt */.gT)(asked, 'restore_keys')].flatMap((start) => typeof start === 'string' ? [`${version} ${start}`] : []);
            const found = entries.has(name) ? name : newestOf(entries, starts);
            const blob = found === undefined ? undefined : entries.get(found);
            return found === undefined || blob === undefined
                ? answered({ ok: false, signed_download_url: '', matched_key: '' })
                : answered({
                    ok: true,
                    signed_download_url: addressOf(blob.id),
                    matched_key: found.slice(version.length + 1),
                });
        }
        default:
            return refused(404, 'bad_route');
    }
};
const answered = (value) => ({ status: 200, value });
/** An error of Twirp (https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes). */
const refused = (status, code) => ({ status, value: { code, msg: code } });
/** The id of the blob of a new entry; undefined: it is there, or somebody else is sending it. */
const begin = (store, entries, name) => {
    if (entries.has(name) || uploadOf(store, entries, name) !== undefined)
        return undefined;
    const id = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    store.uploads.set(id, { entries, name, received: [], blocks: new Map(), pieces: [] });
    return id;
};
/** Whether the whole blob is there; only then it is an entry. What was sent and is no part of it is removed. */
const finish = (store, entries, name, bytes) => {
    const [id, upload] = uploadOf(store, entries, name) ?? [];
    if (id === undefined || upload === undefined)
        return false;
    const { pieces, received } = upload;
    if (pieces.length === 0 || pieces.reduce((sum, piece) => sum + piece.bytes, 0) !== bytes)
        return false;
    store.uploads.delete(id);
    removePieces(received.filter((piece) => !pieces.includes(piece)));
    // A piece that is still on its way changes nothing any more.
    entries.set(name, { id, pieces: [...pieces] });
    return true;
};
const uploadOf = ({ uploads }, entries, name) => [...uploads].find(([, upload]) => upload.entries === entries && upload.name === name);
/** The youngest entry that begins with the first of these texts that any begins with. */
const newestOf = (entries, starts) => {
    const names = [...entries.keys()].toReversed();
    return starts.flatMap((start) => names.find((name) => name.startsWith(start)) ?? [])[0];
};

// EXTERNAL MODULE: ./build/host/loopback/cache-server.js
var cache_server = __webpack_require__(84423);
// EXTERNAL MODULE: ./build/host/loopback/listen.js
var listen = __webpack_require__(25506);
;// CONCATENATED MODULE: ./build/host/loopback/actions-cache.js







/**
 * Opens a server that speaks version 2 of the protocol of GitHub's Actions cache, for BuildKit's `type=gha`. The name of a cache is
 * the token that opens it. Blobs are kept in `folder`, which must not exist yet and is removed with it.
 */
const openActionsCache = async (folder) => {
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    const caches = new Map();
    const traffic = (0,cache_server/* countTraffic */.z)();
    const store = {
        folder,
        caches,
        uploads: new Map(),
        sent: traffic.sent,
        received: traffic.received,
    };
    const server = await (0,listen/* listenOn */.l)((0,external_node_http_.createServer)(cache_server/* serverOptions */.o, (request, response) => {
        answerActionsCache(store, request, response).catch(() => response.destroy());
    }));
    const entriesOf = (token) => caches.get(token) ?? new Map();
    return {
        port: server.port,
        open: (from) => {
            const token = newToken(Date.now());
            caches.set(token, new Map(from === undefined ? [] : entriesOf(from)));
            return token;
        },
        contents: (token) => actions_cache_contentsOf(entriesOf(token)),
        close: (token) => closeIn(store, caches, token),
        takeTraffic: traffic.take,
        [Symbol.asyncDispose]: async () => {
            await server[Symbol.asyncDispose]();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
};
/** How long a token holds: longer than any run. */
const tokenMs = 30 * 86_400_000;
/**
 * A JWT as a runner has one. Clients read, without checking its signature, when it holds and for which branches; the names of their
 * entries contain a digest of the branch, so it is the same for all. Here the signature is what nobody can guess.
 */
const newToken = (nowMs) => {
    const readAndWrite = 3;
    return [
        encoded({ typ: 'JWT', alg: 'HS256' }),
        encoded({
            ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: readAndWrite }]),
            nbf: seconds(nowMs - 60_000),
            exp: seconds(nowMs + tokenMs),
        }),
        (0,external_node_crypto_.randomBytes)(32).toString('base64url'),
    ].join('.');
};
const seconds = (ms) => Math.floor(ms / 1000);
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A blob in no other cache is nobody's any more, and nothing that is still being sent becomes an entry. */
const closeIn = (store, caches, token) => {
    const closed = caches.get(token) ?? new Map();
    caches.delete(token);
    const held = new Set([...caches.values()].flatMap((entries) => [...entries.values()]));
    for (const blob of closed.values())
        if (!held.has(blob))
            removePieces(blob.pieces);
    for (const [id, { entries, received }] of store.uploads) {
        if (entries !== closed)
            continue;
        store.uploads.delete(id);
        removePieces(received);
    }
};
const actions_cache_contentsOf = (entries) => {
    const named = [...entries].map(([name, { pieces }]) => `${[name, ...pieces.map(({ sha256 }) => sha256)].join(' ')}\n`);
    const sizes = [...entries.values()].flatMap(({ pieces }) => pieces.map(({ bytes }) => bytes));
    return {
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(named.toSorted().join('')).digest('hex')}`,
        references: entries.size,
        bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
    };
};

// EXTERNAL MODULE: ./build/host/loopback/cache-registry.js + 1 modules
var cache_registry = __webpack_require__(14002);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./build/host/loopback/narrow.js


/**
 * A way to another port of the loopback interface that is as narrow and as long as `link`. Data arrives in order, at no more than the
 * given rate and half a round trip later. The connect itself is not delayed, because the system answers it, and TCP has none
 * of its slow start here: a real line of the same rate and length is slower.
 */
const narrowTo = (port, { bytesPerSecond, roundTripMs }) => {
    const [up, down] = [bucketOf(bytesPerSecond), bucketOf(bytesPerSecond)];
    return (0,listen/* listenOn */.l)((0,external_node_net_.createServer)({ allowHalfOpen: true }, (client) => {
        const server = (0,external_node_net_.connect)({ port, host: listen/* loopback */.u, allowHalfOpen: true, noDelay: true });
        server.on('error', () => client.destroy());
        client.on('close', () => server.destroy());
        forward(client, server, { bucket: up, delayMs: roundTripMs / 2 });
        forward(server, client, { bucket: down, delayMs: roundTripMs / 2 });
    }));
};
/** Timers are up to some ms late: what could have passed meanwhile may be made up for, but not what nobody sent. */
const lateMs = 20;
/** A way that lets `bytesPerSecond` through. */
const bucketOf = (bytesPerSecond) => {
    let freeAtMs = 0;
    return (bytes, nowMs, isFlowing) => {
        const fromMs = isFlowing ? nowMs - lateMs : nowMs;
        freeAtMs = Math.max(freeAtMs, fromMs) + (bytes * 1000) / bytesPerSecond;
        return Math.max(0, freeAtMs - nowMs);
    };
};
/** The sender waits while its piece passes, as it does for a real line; only then it is on its way for `delayMs`. */
const forward = (from, to, way) => {
    // Timers of different lengths may end out of order: each of them delivers what is next.
    const onTheWay = [];
    const arriveIn = (ms, act) => {
        onTheWay.push(act);
        setTimeout(() => {
            const next = onTheWay.shift();
            if (!to.destroyed)
                next?.();
        }, ms).unref();
    };
    const flow = makeFlow();
    const goOn = () => {
        flow.begin();
        from.resume();
    };
    from.on('data', (piece) => {
        const passesMs = way.bucket(piece.length, performance.now(), flow.isOn());
        flow.begin();
        arriveIn(passesMs + way.delayMs, () => to.write(piece));
        // No timer is shorter than 1 ms: after each piece it would be a line of 64 MB/s, however wide this one is.
        if (passesMs >= 1) {
            from.pause();
            setTimeout(() => whenTaken(to, goOn), passesMs).unref();
        }
        else if (to.writableNeedDrain) {
            from.pause();
            to.once('drain', goOn);
        }
    });
    from.on('end', () => arriveIn(way.delayMs, () => to.end()));
};
/** What a sender has ready is read in the same turn of the event loop or in the next, however busy the machine is. */
const makeFlow = () => {
    let isOn = false;
    let end;
    return {
        isOn: () => isOn,
        begin: () => {
            clearImmediate(end);
            isOn = true;
            end = setImmediate(() => {
                end = setImmediate(() => {
                    isOn = false;
                });
            });
        },
    };
};
/** A receiver that is slower than the way holds the sender up, as on a real line: what it does not take yet would be kept in memory. */
const whenTaken = (to, goOn) => {
    if (to.writableNeedDrain)
        to.once('drain', goOn);
    else
        goOn();
};

;// CONCATENATED MODULE: ./build/measure/state/cache-stores.js





/** Opens the caches of one form, in a folder that must not exist yet. */
const openStore = async (kind, folder, link) => {
    switch (kind) {
        case 'registry':
            return serverStore(await (0,cache_registry/* openCacheRegistry */.O)(folder), link, (name, port) => ({
                kind,
                repository: `${listen/* loopback */.u}:${port}/${name}`,
            }));
        case 'gha':
            return serverStore(await openActionsCache(folder), link, (token, port) => ({
                kind,
                address: `http://${listen/* loopback */.u}:${port}/`,
                token,
            }));
        case 'local':
            return openFolderStore(folder);
    }
};
/** A server behind a line. */
const serverStore = async (server, link, placeOf) => {
    const line = await narrowTo(server.port, link);
    return {
        link,
        open: async (from) => server.open(from),
        contents: (name) => server.contents(name),
        place: (name) => placeOf(name, line.port),
        // As the server counted it.
        watch: () => {
            server.takeTraffic();
            return () => {
                const { sentBytes, receivedBytes } = server.takeTraffic();
                return { counters: { cacheImportBytes: sentBytes, cacheExportBytes: receivedBytes }, unknown: {} };
            };
        },
        close: (name) => server.close(name),
        [Symbol.asyncDispose]: async () => {
            await line[Symbol.asyncDispose]();
            await server[Symbol.asyncDispose]();
        },
    };
};
/** Folders below one that goes with the run. */
const openFolderStore = async (folder) => {
    const folders = await openCacheFolders(folder);
    return {
        link: undefined,
        open: (from) => folders.open(from),
        contents: (name) => folders.contents(name),
        place: (name) => ({ kind: 'local', folder: name }),
        watch: (name) => {
            const before = folders.contents(name).bytes;
            return () => ({
                counters: { cacheExportBytes: folders.contents(name).bytes - before },
                unknown: { cacheImportBytes: 'nobody counts what a client reads of a folder' },
            });
        },
        close: (name) => folders.close(name),
        [Symbol.asyncDispose]: async () => folders.close(folder),
    };
};

;// CONCATENATED MODULE: ./build/measure/state/remote-caches.js


/** Starts nothing before the first cache is opened. */
const holdRemoteCaches = ({ folder, form, link }) => {
    const seeds = new Map();
    let served;
    return {
        form,
        of: (benchmark, revision) => seeds.get(keyOf(benchmark, revision)),
        put: (benchmark, revision, seed) => void seeds.set(keyOf(benchmark, revision), seed),
        drop: (benchmark, revision) => {
            const key = keyOf(benchmark, revision);
            seeds.get(key)?.cache[Symbol.dispose]();
            seeds.delete(key);
        },
        open: async (seed, { noRemoteCache }) => {
            served ??= openStore(form.kind, folder, link);
            const known = { ...form, mode: (0,remote_cache/* modeBy */.T)(noRemoteCache, form) };
            return cacheIn(await served, known, seed);
        },
        [Symbol.asyncDispose]: async () => {
            const open = await served?.catch(() => undefined);
            served = undefined;
            seeds.clear();
            await open?.[Symbol.asyncDispose]();
        },
    };
};
const keyOf = ({ engine, project }, revision) => JSON.stringify([engine, project, revision]);
const cacheIn = async (store, { kind, mode, options }, seed) => {
    const name = await store.open(seed?.cache.name);
    const place = store.place(name);
    return {
        name,
        state: () => {
            const { digest, references, bytes } = store.contents(name);
            return {
                ...(kind !== 'registry' && { kind }),
                mode,
                ...(options.length > 0 && { options }),
                digest,
                references,
                bytes,
                ...store.link,
            };
        },
        through: (space, { imports, exports }) => {
            const remoteCache = { ...place, imports, exports: exports ? mode : undefined, options };
            const using = (request) => ({ ...request, remoteCache });
            return {
                ...space,
                build: async (request) => {
                    const traffic = store.watch(name);
                    return withTraffic(await space.build(using(request)), traffic());
                },
                export: (request, stage, madeAt) => space.export(using(request), stage, madeAt),
            };
        },
        [Symbol.dispose]: () => store.close(name),
    };
};
const withTraffic = (result, { counters, unknown }) => ({
    ...result,
    counters: { ...result.counters, ...counters },
    unknown: { ...result.unknown, ...unknown },
});

// EXTERNAL MODULE: ./build/run/open.js + 5 modules
var run_open = __webpack_require__(13376);
;// CONCATENATED MODULE: ./build/run/context.js







/** All that measuring touches, of a run whose engines are started. */
const contextOf = ({ host, inputs }, opened, { isolation, hungBuilds, engines, checkout, cacheForm }) => {
    const { folder, cost, subject } = opened;
    return {
        host,
        cost,
        isolation,
        hungBuilds,
        engines,
        checkout,
        observer: undefined,
        readsPrograms: (0,advise_mode/* isAdvising */.Gr)(inputs),
        sharesBudget: (0,advise_mode/* isAdvising */.Gr)(inputs),
        observing: (0,run_open/* observingOf */.nD)(inputs, opened),
        edits: new Map(),
        failedSyncs: [],
        changedContexts: new Map(),
        contextStates: new Map(),
        explain: inputs.explain,
        screen: screenOf(inputs, subject),
        differences: (project) => subject.described.find(({ id }) => id === project)?.differences,
        seenInBuilds: new Map(),
        remoteCaches: holdRemoteCaches({
            folder: (0,external_node_path_.join)(folder.path, 'remote-caches'),
            form: cacheForm,
            link: inputs.cacheLink,
        }),
        isOfFork: subject.isOfFork,
        controlWorkload: () => runControlWorkload(folder.path),
        freeBytes: () => (0,disk/* freeBytes */.go)(folder.path),
        timeBudgetMs: inputs.timeBudgetMs,
        budgetShare: inputs.among === undefined ? undefined : { ...inputs.among.share, fromMs: 0 },
        buildTimeoutMs: inputs.buildTimeoutMs,
        runId: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
    };
};
/** Whether the inputs leave room for the same-work screen: who asks for pairs gets them. */
const screenOf = (inputs, { attestations }) => {
    const reason = whyNoScreen(inputs) ??
        (attestations?.sbomScanner === undefined
            ? undefined
            : 'how long an SBOM takes depends on what is in the image');
    return reason === undefined ? { kind: 'auto' } : { kind: 'off', reason };
};
const whyNoScreen = ({ screen, explain, rounds, prepare }) => {
    if (screen === 'never')
        return 'screen is never';
    if (explain === 'never')
        return 'explain is never, so no explain build may be made';
    if (rounds !== 'auto')
        return 'rounds says how many pairs are wanted';
    return prepare === undefined ? undefined : 'prepare may do other work in each revision';
};


/***/ }),

/***/ 13376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* binding */ closeRun),
  nD: () => (/* binding */ observingOf),
  Uj: () => (/* binding */ openEngines),
  Iy: () => (/* binding */ openRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/host/disk.js
var disk = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/github-repository.js
var github_repository = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/process/affinity.js
var affinity = __webpack_require__(26633);
;// CONCATENATED MODULE: ./build/host/process/builds.js

/** Of a late build: it may print gigabytes before it is stopped. */
const [mostLines, mostCharacters] = [20_000, 8_000_000];
/** The same machine, except for how builds are started. */
const withBuilds = (host, { processors, onTimeLimit }) => {
    const exec = (program, args, options = {}) => {
        if (options.isBuild !== true)
            return host.exec(program, args, options);
        const [first, others] = processors === undefined ? [program, args] : (0,affinity/* pinnedCommand */.Q$)(processors, program, args);
        let late;
        let left = mostCharacters;
        const keep = (text) => {
            if (late === undefined || late.length >= mostLines || text.length > left)
                return;
            late.push(text);
            left -= text.length;
        };
        return host.exec(first, others, {
            ...options,
            onLine: (line) => {
                options.onLine?.(line);
                keep(line.text);
            },
            onTimeLimit: (pid) => onTimeLimit({ pid, output: () => (late ??= []) }),
        });
    };
    return { ...host, exec };
};

// EXTERNAL MODULE: ./build/host/process/cgroups.js
var cgroups = __webpack_require__(56628);
// EXTERNAL MODULE: ./build/host/process/run-group.js
var run_group = __webpack_require__(35074);
// EXTERNAL MODULE: ./build/host/run-folder/run-folder.js + 1 modules
var run_folder = __webpack_require__(2186);
;// CONCATENATED MODULE: ./build/measure/cost.js
const openCostLedger = () => {
    const startMs = performance.now();
    const spent = { timedMs: 0, primingMs: 0, warmUpMs: 0, resetMs: 0, settleMs: 0, setupMs: 0, explainMs: 0 };
    const sum = () => Object.values(spent).reduce((left, right) => left + right, 0);
    return {
        add: (item, ms) => void (spent[item] += ms),
        charge: async (item, work) => {
            const [fromMs, chargedBefore] = [performance.now(), sum()];
            try {
                return await work();
            }
            finally {
                spent[item] += performance.now() - fromMs - (sum() - chargedBefore);
            }
        },
        total: () => ({ ...spent, otherMs: performance.now() - startMs - sum() }),
        elapsedMs: () => performance.now() - startMs,
    };
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/host/json.js
var json = __webpack_require__(55797);
// EXTERNAL MODULE: ./build/host/own-folder.js
var own_folder = __webpack_require__(68560);
// EXTERNAL MODULE: ./build/host/process/run-processes.js
var run_processes = __webpack_require__(22368);
// EXTERNAL MODULE: ./build/measure/watch/observed-files.js
var observed_files = __webpack_require__(60197);
// EXTERNAL MODULE: ./build/measure/watch/sampler.js + 1 modules
var sampler = __webpack_require__(90086);
;// CONCATENATED MODULE: ./build/measure/watch/hung-builds.js







/** Whether something waits, or is only slow, shows in several looks. */
const looks = 3;
const lookEveryMs = 300;
/** A go command writes its goroutines at once; then its output has to get through the engine. */
const outputMs = 2_000;
const hung_builds_mostLines = 20_000;
const openHungBuilds = ({ host, outputDir, group, hide }) => {
    let file;
    let serial = 0;
    return {
        look: async (build) => {
            const startedAt = new Date().toISOString();
            try {
                const lines = await lookAt(build, group, hide);
                const about = { kind: 'about', what: 'stacks of a build at its time limit', startedAt };
                const text = (0,observed_files/* linesText */.z)([about, ...lines]);
                file = await (0,observed_files/* writeObserved */.w)(outputDir, own_folder/* logsFolder */.qd, `stacks-${++serial}.jsonl`, text);
            }
            catch (error) {
                host.log(`What the build waited for is not known: ${(0,error_text/* messageOf */.b)(error)}`);
            }
        },
        takeFile: () => {
            const taken = file;
            file = undefined;
            return taken;
        },
    };
};
const lookAt = async (build, group, hide) => {
    const before = new Set([...(0,run_processes/* childrenOf */.LU)(process.pid)].filter((each) => each !== build.pid));
    const find = (withForeign) => (0,run_processes/* buildProcesses */.Wo)({ self: process.pid, group, before, withForeign });
    const withForeign = needsForeign(find(false));
    const lines = [];
    for (let at = 0; at < looks; at += 1) {
        lines.push(...(0,sampler/* waitLines */.Zf)({ look: () => find(withForeign), hide }, at * lookEveryMs));
        await (0,promises_.setTimeout)(lookEveryMs);
    }
    const printed = build.output();
    const asked = askForGoroutines(find(false));
    if (asked.length === 0)
        return lines;
    await (0,promises_.setTimeout)(outputMs);
    const texts = printed.flatMap(textsIn).slice(0, hung_builds_mostLines);
    return [
        ...lines,
        { kind: 'quit', pids: asked },
        ...texts.map((text) => ({ kind: 'output', text: hide(text) })),
    ];
};
/** A client of BuildKit without a daemon of the run builds in one of somebody else. */
const needsForeign = (own) => own.some(({ program }) => /^(?:docker|docker-buildx|buildctl)$/.test(program)) &&
    !own.some(({ role }) => role === 'daemon');
/**
 * SIGQUIT has a go command print its goroutines and end, so only at the time limit, and only go commands that this run
 * started: in a daemon of somebody else may be builds of somebody else.
 */
const askForGoroutines = (processes) => processes
    .filter(({ program }) => program === 'go')
    .flatMap(({ pid }) => {
    try {
        process.kill(pid, 'SIGQUIT');
        return [pid];
    }
    catch {
        // Gone already, or owned by another user.
        return [];
    }
});
/** What a step printed: the line itself, or the texts in a line of BuildKit's JSON. */
const textsIn = (line) => {
    if (!line.startsWith('{'))
        return [line];
    return (0,json/* listAt */.gT)((0,json/* parseJson */.qF)(line), 'logs').flatMap((log) => Buffer.from((0,json/* textAt */.$6)(log, 'data') ?? '', 'base64')
        .toString('utf8')
        .split('\n'));
};

// EXTERNAL MODULE: ./build/engines/install/rights.js
var rights = __webpack_require__(6437);
// EXTERNAL MODULE: ./build/host/drop-caches.js
var drop_caches = __webpack_require__(3496);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/host/process/cpuset.js



/**
 * Limits the control group into which daemons of the run put their containers to some processors, if this user may. It has to
 * come before the first container: affinity alone does not reach it where runc gives each container all processors of its
 * group, as from version 1.4 on. False where nothing was limited. The group is removed with the run's folder.
 */
const limitGroup = async (group, processors) => {
    // Version 1 has a hierarchy of its own for this, in which a group cannot be used before it has memory nodes.
    for (const hierarchy of ['/sys/fs/cgroup/cpuset', '/sys/fs/cgroup']) {
        try {
            const folder = (0,external_node_path_.join)(hierarchy, group);
            const memory = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(hierarchy, 'cpuset.mems'), 'utf8').catch(() => (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(hierarchy, 'cpuset.mems.effective'), 'utf8'));
            await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'cpuset.mems'), memory.trim());
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'cpuset.cpus'), (0,affinity/* listOf */.c3)(processors));
            return true;
        }
        catch {
            // Not this hierarchy, or not this user.
        }
    }
    return false;
};

// EXTERNAL MODULE: ./build/measure/pin.js
var pin = __webpack_require__(4868);
;// CONCATENATED MODULE: ./build/measure/isolation.js





/** Decides which processors builds use; undefined: any. Has to come before the first daemon or container. */
const startIsolation = async (parts) => {
    const { host, asked, group } = parts;
    const choice = (0,pin/* choosePin */.$K)();
    const processors = asked !== 'none' && asked.includes('pin') ? choice.processors : undefined;
    if (processors !== undefined) {
        host.log(`Builds are pinned to the processors ${(0,affinity/* listOf */.c3)(processors)} of ${(0,affinity/* listOf */.c3)(choice.allowed)}.`);
        await limitGroup(group, processors);
    }
    return { isolation: openIsolation({ ...parts, choice }), processors };
};
const openIsolation = ({ host, asked, choice, group }) => {
    const wanted = asked === 'none' ? [] : asked;
    const pins = (0,pin/* openPins */.$f)({ host, choice: wanted.includes('pin') ? choice : undefined, group });
    const caches = openCaches(host, wanted.includes('drop-caches'));
    return {
        beforeBuild: async (noCache) => {
            await pins.renew();
            if (noCache)
                await caches.drop();
        },
        watch: (engine) => pins.watch(engine),
        report: () => {
            const [pin, dropped] = [pins.report(), caches.report()];
            if (pin === undefined && dropped === undefined)
                return undefined;
            return {
                ...(pin !== undefined && { pin }),
                ...(dropped !== undefined && { dropCaches: dropped }),
            };
        },
    };
};
const openCaches = (host, isAsked) => {
    let [times, failed] = [0, 0];
    let reason;
    let asRoot;
    return {
        drop: async () => {
            if (!isAsked)
                return;
            asRoot ??= await (0,rights/* rootPrefix */.R)(host);
            const problem = asRoot === undefined ? 'it needs root, or sudo without a password' : await (0,drop_caches/* dropCaches */.h)(host, asRoot);
            if (problem === undefined)
                times += 1;
            else
                [failed, reason] = [failed + 1, problem];
        },
        report: () => isAsked ? { times, failed, ...(reason !== undefined && { reason }) } : undefined,
    };
};

// EXTERNAL MODULE: ./build/plan/resolve.js
var resolve = __webpack_require__(25898);
// EXTERNAL MODULE: ./build/provision/left-behind.js + 1 modules
var left_behind = __webpack_require__(7069);
// EXTERNAL MODULE: ./build/report/hide.js
var hide = __webpack_require__(40539);
;// CONCATENATED MODULE: ./build/run/open.js















/** Removes what killed runs left, opens the run's folder, and finds out what to measure. */
const openRun = async (request, resources) => {
    const { host, inputs, given } = request;
    const [cost, startedAt] = [openCostLedger(), new Date().toISOString()];
    await (0,left_behind/* removeLeftBehind */.A)(host);
    const folder = await (0,run_folder/* openRunFolder */.iN)(host);
    if (inputs.cleanup)
        resources.use(folder);
    else
        host.log(`The run's folder ${folder.path} is kept, because cleanup is false.`);
    const leaveGroup = (0,run_group/* enterRunGroup */.Fi)(folder.path);
    // After the engines, which are closed first.
    resources.defer(async () => leaveGroup());
    const environment = await (0,machine/* readEnvironment */.Qo)(host, folder.path);
    const subject = await (0,disk/* namingFullDisk */.FG)(folder.path, () => cost.charge('setupMs', () => request.subject(folder)));
    const rules = (0,resolve/* rulesOf */.f)(inputs, subject.revisions);
    const origin = { repository: (0,github_repository/* repositoryOf */._)(host.env), inputs: given };
    return { folder, subject, cost, facts: { subject, rules, ...origin, environment, startedAt, cost } };
};
/** Starts the engines of a run, isolated as the inputs ask for. */
const openEngines = async (request, opened, resources) => {
    const { folder, subject, cost } = opened;
    const { hide, outputDir, group } = observingOf(request.inputs, opened);
    const hungBuilds = openHungBuilds({ host: request.host, outputDir, group, hide });
    const { isolation, host } = await isolate(request, folder, hungBuilds);
    const started = await cost.charge('setupMs', () => request.startEngines(subject, folder, resources, host));
    return { ...started, isolation, hungBuilds };
};
/** Isolation begins before the first daemon or container starts. */
const isolate = async ({ host, inputs }, folder, hungBuilds) => {
    const parts = { host, asked: inputs.isolation, group: (0,cgroups/* cgroupOf */.We)(folder.path) };
    const { isolation, processors } = await startIsolation(parts);
    return { isolation, host: withBuilds(host, { processors, onTimeLimit: (build) => hungBuilds.look(build) }) };
};
/** What a run looks into, and where that is written. */
const observingOf = ({ observe, outputDir }, { folder, subject }) => ({
    asked: observe === 'none' ? [] : observe,
    outputDir: (0,external_node_path_.resolve)(outputDir),
    group: (0,cgroups/* cgroupOf */.We)(folder.path),
    hide: (0,hide/* hider */.Hj)(subject.hidden),
});
/** What cannot be closed becomes a warning; it never costs the report. */
const closeRun = async (host, resources) => {
    try {
        await resources[Symbol.asyncDispose]();
        return [];
    }
    catch (error) {
        const warning = (0,error_text/* messageOf */.b)(error);
        host.log(warning);
        return [warning];
    }
};


/***/ })

};
