export const id = 3410;
export const ids = [3410];
export const modules = {

/***/ 87134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describeProject),
/* harmony export */   k: () => (/* binding */ describeCommits)
/* harmony export */ });
/** From what the user's project is built, for the report. Build arguments are only named: their values can be secret. */
const describeProject = ({ id, inputs, laidOut, builds, differences, attestations, }) => {
    const { revisions, uncommitted } = laidOut;
    const base = revisions.get('base');
    const head = revisions.get('head');
    return {
        ...withOptions(id, inputs, [...builds.values()].map(({ buildArgs }) => Object.keys(buildArgs)).flat()),
        ...(attestations !== undefined && { attestations: describeAttestations(attestations) }),
        head: head === undefined ? {} : sourceOf(head, builds.get('head'), uncommitted.length),
        ...(base !== undefined && { base: sourceOf(base, builds.get('base'), 0) }),
        ...(differences !== undefined && { differences }),
    };
};
const describeAttestations = ({ provenance, sbomScanner, }) => ({
    ...(provenance !== undefined && { provenance }),
    ...(sbomScanner !== undefined && { sbomScanner }),
});
/** The same where a revision could not be prepared, so that only its commits are known. */
const describeCommits = (id, inputs, { head, base }) => ({
    ...withOptions(id, inputs, Object.keys(inputs.build.buildArgs)),
    head: head === undefined ? {} : { commit: head },
    ...(base !== undefined && { base: { commit: base } }),
});
const withOptions = (id, { build }, buildArgs) => ({
    id,
    ...(build.target !== undefined && { target: build.target }),
    buildArgs: [...new Set(buildArgs)].toSorted(),
    ...(build.network !== undefined && { network: build.network }),
});
const sourceOf = ({ sha, describe, gitObjects }, build, uncommittedFiles) => {
    const unknown = {
        ...(gitObjects === undefined && { gitObjects: 'git could not count them' }),
        ...(build === undefined && { dockerfileSha256: 'the revision has no Dockerfile that can be built' }),
    };
    return {
        commit: sha,
        describe,
        uncommittedFiles,
        ...(gitObjects !== undefined && { gitObjects }),
        ...(build !== undefined && { dockerfileSha256: build.dockerfileSha256 }),
        ...(Object.keys(unknown).length > 0 && { unknown }),
    };
};


/***/ }),

/***/ 60974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vv: () => (/* binding */ findDockerfiles)
/* harmony export */ });
/* unused harmony exports beginsWithStage, copiedFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _host_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60616);
/* harmony import */ var _host_inside_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37517);




/**
 * Every Dockerfile and Containerfile that git lists in a checkout, whatever its exact name, the likeliest first. Files
 * of others (`vendor`) and of tests (`testdata`) are listed only where there are no others. Never throws.
 */
const findDockerfiles = async (host, dir) => {
    const flags = ['-z', '--cached', '--others', '--exclude-standard'];
    const named = [':(icase)*dockerfile*', ':(icase)*containerfile*'];
    const { stdout } = await (0,_host_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(host, dir, ['ls-files', ...flags, '--', ...named]);
    const paths = [...new Set(stdout.split('\0'))].filter((path) => isDockerfileName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)));
    const own = paths.filter((path) => !foreign.test(path));
    const candidates = (own.length > 0 ? own : paths).toSorted(byLikelihood).slice(0, mostRead);
    const found = [];
    for (const path of candidates) {
        const text = (0,_host_inside_look_js__WEBPACK_IMPORTED_MODULE_3__/* .textInside */ .kg)(dir, path);
        if (text !== undefined && beginsWithStage(text))
            found.push({ path, context: contextOf(dir, path, text), text });
    }
    return found;
};
/** Beyond this many a repository is a collection, and a list of them helps nobody. */
const mostRead = 500;
const isDockerfileName = (name) => /^(docker|container)file([._-].+)?$|.[._-](docker|container)file$/i.test(name) && !otherKind.test(name);
/** Ignore files, texts and data about Dockerfiles, and templates that no engine can read. */
const otherKind = /(ignore|\.(md|txt|rst|json|ya?ml|toml|lock|bak|orig|rej|swp|tmpl|tpl|j2|jinja2?|erb|in))$|~$/i;
const foreign = /(^|\/)(vendor|node_modules|testdata|third_party|\.git)\//;
/**
 * Only comments and arguments come before the first stage. `Dockerfile.go` can be a Dockerfile for Go or a program, and
 * Python has a `from` of its own.
 */
const beginsWithStage = (text) => {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim());
    const first = lines.find((line) => line !== '' && !line.startsWith('#'));
    return first !== undefined && /^(FROM|ARG)\s+\S/i.test(first) && lines.some((line) => stage.test(line));
};
const stage = /^FROM\s+(?!\S+\s+import\b)\S/i;
/** What is meant to be shipped lies near the top, and in no folder for tests, examples or tools. */
const byLikelihood = (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1);
const rank = (path) => {
    const folders = path.split('/').slice(0, -1);
    const isAside = folders.some((folder) => /^\.|^(tests?|e2e|examples?|hack|tools|docs)$/i.test(folder));
    return folders.length + (isAside ? 100 : 0);
};
/** Of its own folder and those above it, the one that has most of what the file copies; a module decides between equals. */
const contextOf = (dir, path, text) => {
    const sources = copiedFiles(text).slice(0, mostSources);
    const all = upwards((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const folders = [...new Set([...all.slice(0, mostFolders), '.'])].map((folder) => ({
        folder,
        missing: sources.filter((source) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder, source))).length,
    }));
    const fewest = Math.min(...folders.map(({ missing }) => missing));
    const best = folders.filter(({ missing }) => missing === fewest).map(({ folder }) => folder);
    return best.find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, folder, 'go.mod'))) ?? best.at(-1) ?? '.';
};
/** A folder of the repository and all that it is in, down to `.`, which is the last. */
const upwards = (folder) => folder === '.' ? ['.'] : [folder, ...upwards((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))];
/** Enough to choose a folder by; the top of the repository is looked at in any case. */
const [mostSources, mostFolders] = [200, 10];
/** Sources of COPY and ADD that can be looked up as they are written. */
const copiedFiles = (text) => [
    ...text.replaceAll(/\\\r?\n/g, ' ').matchAll(/^[^\S\n\r\u2028\u2029]*(?:COPY|ADD)[^\S\n]+(.+)$/gim),
].flatMap(([, written = '']) => {
    const words = written.split(/[\s,[\]"]+/).filter((word) => word !== '');
    if (words.some((word) => word.startsWith('--from=')))
        return [];
    const sources = words.filter((word) => !word.startsWith('--')).slice(0, -1);
    return sources.filter((source) => /[\w-]/.test(source) && !/[*?[$<]|:\/\//.test(source));
});


/***/ }),

/***/ 22161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ verdictOn),
/* harmony export */   Lg: () => (/* binding */ projectId),
/* harmony export */   QV: () => (/* binding */ hiddenOf),
/* harmony export */   Yh: () => (/* binding */ knownSubject),
/* harmony export */   p9: () => (/* binding */ unprepared)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60950);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87134);



/** A base that cannot be prepared does not fail the change that repairs it; a head that cannot does. */
const unprepared = (request, { revision, message }) => knownSubject(request, verdictOn({ revision, reason: message }));
/** The verdict where one revision does not build. */
const verdictOn = ({ revision, reason }) => revision === 'base'
    ? {
        kind: 'none',
        because: 'base-does-not-build',
        reason: `not judged: the base cannot be built, ${reason}`,
    }
    : { kind: 'invalid', because: 'head-does-not-build', reason: `does not build: ${reason}` };
/** A run that has its verdict before anything could be built. */
const knownSubject = async ({ host, repository, isOfFork, base, id, inputs }, knownVerdict) => ({
    projects: [{ id }],
    described: [
        (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCommits */ .k)(id, inputs, {
            head: await (0,_host_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D3)(host, repository, 'HEAD'),
            base: base.kind === 'commit' ? base.sha : undefined,
        }),
    ],
    revisions: ['head'],
    isOfFork,
    workflowsIn: undefined,
    attestations: undefined,
    obstacles: [],
    knownVerdict,
    onlyChange: undefined,
    notes: [],
    hidden: hiddenOf(inputs),
    contentSha256: () => Promise.resolve(undefined),
    prepare: () => Promise.resolve({ checkouts: new Map(), images: new Map(), imagesMoved: undefined }),
});
/** Values that may be secret. */
const hiddenOf = ({ build }) => [
    ...Object.values(build.buildArgs),
    ...Object.values(build.secrets),
];
/** The path of the context; with slashes it would not be one part of a benchmark id. */
const projectId = (context) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, '.').replaceAll('/', '~');


/***/ }),

/***/ 96377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jn: () => (/* binding */ elsewhere),
  Nc: () => (/* binding */ missingDockerfile),
  T: () => (/* binding */ namedBy),
  rn: () => (/* binding */ wantedPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/near-names.js
var near_names = __webpack_require__(2040);
// EXTERNAL MODULE: ./build/host/hint.js
var hint = __webpack_require__(76850);
// EXTERNAL MODULE: ./build/inputs/dockerfile-names.js
var dockerfile_names = __webpack_require__(77745);
;// CONCATENATED MODULE: ./build/projects/context/matrix.js
/**
 * Jobs for a workflow, as lines of YAML: a matrix with one leg for each Dockerfile that can be in one, and a job that
 * makes one report and one comment of what the legs measured. No lines where those would be fewer than two legs.
 */
const matrixOf = (env, found) => {
    const legs = legsOf(found.filter(isPlain));
    if (legs.length < 2)
        return [];
    const action = `${env['GITHUB_ACTION_REPOSITORY'] ?? 'OWNER/go-container-bench'}@${env['GITHUB_ACTION_REF'] ?? 'main'}`;
    return ['jobs:', ...measuringJob(action, legs), ...reportingJob(action, legs)];
};
/** Whether nothing in its path can mean something to YAML or to an expression of the workflow: pull requests choose names. */
const isPlain = ({ path }) => /^[\w.](?:[\w ./+-]*[\w./+-])?$/.test(path);
const measuringJob = (action, legs) => [
    '  measure:',
    '    strategy:',
    '      fail-fast: false',
    '      matrix:',
    '        include:',
    ...legs.map(({ name, context, file }) => `          - { name: ${name}, context: ${quoted(context)}, file: ${quoted(file)} }`),
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 50',
    '    permissions: { contents: read }',
    '    steps:',
    `      - uses: ${checkout}`,
    '        with: { persist-credentials: false }',
    `      - uses: ${action}`,
    '        with:',
    '          context: ${{ matrix.context }}',
    '          file: ${{ matrix.file }}',
    '          artifact-name: go-container-bench-${{ matrix.name }}',
    '          comment: never',
    '          fail-on: never',
];
/** Also when a leg failed: one without a report must not pass in silence. */
const reportingJob = (action, legs) => [
    '  report:',
    '    needs: measure',
    '    if: ${{ !cancelled() }}',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 10',
    '    permissions: { contents: read, pull-requests: write }',
    '    steps:',
    `      - uses: ${download}`,
    '        with: { pattern: go-container-bench-*, path: reports }',
    `      - uses: ${action}`,
    '        with:',
    '          mode: report',
    '          reports: |',
    ...legs.map(({ name }) => `            reports/go-container-bench-${name}`),
];
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const download = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1';
const quoted = (path) => (path.includes(' ') ? `'${path}'` : path);
/** Names that differ: each becomes the name of an artifact. */
const legsOf = (found) => {
    const taken = new Set();
    return found.map(({ path, context }) => {
        const short = nameOf(path);
        const name = taken.has(short) ? `${short}-${taken.size + 1}` : short;
        taken.add(name);
        return { name, context, file: path };
    });
};
/** The folders of a Dockerfile, and what sets its own name apart: `services-api`, `docker-web`. */
const nameOf = (path) => path
    .toLowerCase()
    .split(/[/. _-]+/)
    .filter((word) => word !== '' && word !== 'dockerfile')
    .join('-') || 'top';

;// CONCATENATED MODULE: ./build/projects/context/missing-dockerfile.js





const mostListed = 20;
/** What is wrong where no revision has the Dockerfile: every one that the head has, with the inputs that name it. */
const missingDockerfile = (missing, revisions) => {
    const { env, inputs, context, found } = missing;
    const where = revisions > 1 ? ', in either revision' : '';
    const absent = `There is no ${wantedPath(inputs, context)}${isTop(missing) ? ' at the top of' : ' in'} the repository${where}${linkNote(missing)}`;
    if (missing.isLeftOut && found.length === 0)
        return `${absent}. ${leftOut(env)}`;
    if (found.length === 0)
        return `${absent}, and no other Dockerfile or Containerfile in any of its folders. Only a container build can be measured: add one, and commit it.`;
    const listed = nearestFirst(missing).slice(0, mostListed);
    const more = found.length - listed.length;
    const rows = listed.map((each) => [shown(each.path), namedBy(missing, each)]);
    const width = Math.max(...rows.map(([path]) => path.length));
    return [
        `${absent}. Name the one to measure:`,
        ...rows.map(([path, how]) => `  ${path.padEnd(width)}  ${how}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
        ...containerfileRule(missing),
        ...(missing.isLeftOut ? [leftOut(env)] : []),
        ...pastedJobs(env, listed),
    ].join('\n  ');
};
const pastedJobs = (env, listed) => {
    const jobs = matrixOf(env, listed);
    if (jobs.length === 0)
        return [];
    const absent = listed.filter((each) => !isPlain(each)).map(({ path }) => shown(path));
    return [
        'To measure several in every pull request, paste these jobs into a workflow. They end in one report and one comment:',
        ...jobs.map((line) => `  ${line}`),
        ...(absent.length === 0 ? [] : [`Not in these jobs, because of its name: ${absent.join(', ')}`]),
    ];
};
const linkNote = ({ linkTarget }) => linkTarget === undefined ? '' : `, only a link to ${shown(linkTarget)}, which is not in the repository`;
const leftOut = (env) => `The one in the working tree is not part of the head, because git ignores it or it was never committed: commit it, or make it with ${(0,hint/* hint */.a)(env, 'prepare', 'COMMAND')}.`;
/**
 * Where else a revision has one, as the end of a clause; empty when it has none. In the head it can be named by inputs;
 * in the base it only explains what changed.
 */
const elsewhere = (revision, missing) => {
    const found = nearestFirst(missing);
    const [first] = found;
    if (first === undefined)
        return '';
    const more = found.length > 3 ? ` and ${found.length - 3} more` : '';
    const named = found.slice(0, 3).map(({ path }) => shown(path));
    const has = `; the ${revision} has ${named.join(', ')}${more}`;
    if (revision === 'base')
        return has;
    return found.length === 1
        ? `${has}: set ${namedBy(missing, first)}`
        : `${has}: name one, as in ${namedBy(missing, first)}`;
};
/** Paths of the Dockerfile that was looked for, as a reader knows them. */
const wantedPath = ({ build, engines }, context) => {
    if (build.file !== undefined)
        return build.file;
    const [first, second] = (0,dockerfile_names/* dockerfileNames */.l)({ engines });
    const path = (0,external_node_path_.join)(context, first);
    return first.toLowerCase() === second.toLowerCase() ? path : `${path} or ${second}`;
};
const isTop = ({ inputs, context }) => inputs.build.file === undefined && (0,external_node_path_.join)(context, '.') === '.';
/** Names are from the repository: a line break in one must not begin a line of the log. */
const shown = (path) => (/^[\w./@+,= -]+$/.test(path) ? path : JSON.stringify(path));
/**
 * The inputs that name a Dockerfile. A context is enough where its engines find the file by themselves; where nothing
 * else makes the repository the project, the context is always named.
 */
const namedBy = ({ env, inputs }, { path, context }, alwaysContext = false) => {
    const byItself = (0,dockerfile_names/* dockerfileNames */.l)(inputs).some((name) => (0,external_node_path_.join)(context, name) === path);
    const inContext = context === '.' && !byItself && !alwaysContext ? [] : [['context', context]];
    return (0,hint/* hints */.X)(env, byItself ? inContext : [...inContext, ['file', path]]);
};
/** A mistyped name is nearest to what was meant. */
const nearestFirst = ({ inputs, context, found }) => {
    const near = (0,near_names/* nearNames */.$)(wantedPath(inputs, context), found.map(({ path }) => path));
    const isNear = ({ path }) => inputs.build.file !== undefined && near.includes(path);
    return [...found.filter(isNear), ...found.filter((each) => !isNear(each))];
};
const containerfileRule = ({ env, inputs, context, found }) => {
    const [first] = (0,dockerfile_names/* dockerfileNames */.l)(inputs);
    const isAlone = found.some(({ path }) => path === (0,external_node_path_.join)(context, 'Containerfile'));
    if (!isAlone || inputs.build.file !== undefined || first === 'Containerfile')
        return [];
    return [
        `Only Podman and Buildah look for a Containerfile by themselves. ${(0,hint/* hint */.a)(env, 'file', (0,external_node_path_.join)(context, 'Containerfile'))} builds it on any engine; ${(0,hint/* hint */.a)(env, 'engines', 'podman')} would find it.`,
    ];
};


/***/ }),

/***/ 89341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XW: () => (/* binding */ asInputError),
  pS: () => (/* binding */ dockerfilePathOf),
  qE: () => (/* binding */ dockerfileText),
  fo: () => (/* binding */ isFile),
  lQ: () => (/* binding */ isFolder),
  Oj: () => (/* binding */ readUserBuild)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/dockerfile/dockerfile.js + 8 modules
var dockerfile_dockerfile = __webpack_require__(39857);
// EXTERNAL MODULE: ./build/host/error-text.js
var error_text = __webpack_require__(91125);
// EXTERNAL MODULE: ./build/host/inside/check.js
var check = __webpack_require__(36016);
// EXTERNAL MODULE: ./build/host/inside/read.js
var read = __webpack_require__(99122);
// EXTERNAL MODULE: ./build/host/machine.js + 1 modules
var machine = __webpack_require__(76441);
// EXTERNAL MODULE: ./build/host/pauses.js
var pauses = __webpack_require__(86664);
// EXTERNAL MODULE: ./build/inputs/dockerfile-names.js
var dockerfile_names = __webpack_require__(77745);
// EXTERNAL MODULE: ./build/inputs/error.js
var inputs_error = __webpack_require__(80074);
;// CONCATENATED MODULE: ./build/projects/context/linked-folders.js





/**
 * Refuses contexts with a link on the way to them, naming each: an engine would send what is behind it, which may be
 * anything that this user may read. Folders that do not exist are reported elsewhere.
 */
const refuseLinkedFolders = async (dir, contextDir, buildContexts) => {
    const problems = [
        ...(await problemsOf(dir, 'context', (0,external_node_path_.relative)(dir, contextDir))),
        ...(await Promise.all(buildContexts.map((path) => problemsOf(dir, 'build-contexts', path)))).flat(),
    ];
    (0,inputs_error/* refuseAll */.cp)(problems);
};
const problemsOf = async (dir, input, path) => {
    try {
        if ((await (0,check/* kindInside */.n2)(dir, path)) === 'link')
            await (0,read/* folderInside */.he)(dir, path);
        return [];
    }
    catch (error) {
        if (error instanceof check/* UnsafePath */.UZ)
            return [`${input}: ${(0,error_text/* messageOf */.b)(error)}`];
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/projects/context/user-build.js













/** Where a revision's Dockerfile is, if it has one. */
const dockerfilePathOf = ({ dir, contextDir }, { build, engines }) => {
    if (build.file !== undefined)
        return (0,external_node_path_.join)(dir, build.file);
    const [first, second] = (0,dockerfile_names/* dockerfileNames */.l)({ engines }).map((name) => (0,external_node_path_.join)(contextDir, name));
    return [first, second].find((path) => path !== undefined && isFile(path)) ?? (0,external_node_path_.join)(contextDir, 'Dockerfile');
};
/** Whether it is one, or a link to one. */
const isFile = (path) => (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isFile();
/** Reads the Dockerfile of a revision; undefined when it has none. */
const readUserBuild = async ({ dir, contextDir }, inputs, buildArgs, pause = pauses/* unstoppable */.ko) => {
    const { build } = inputs;
    await refuseLinkedFolders(dir, contextDir, Object.values(build.buildContexts).filter(isFolder));
    const writtenPath = dockerfilePathOf({ dir, contextDir }, inputs);
    const text = await dockerfileText(dir, writtenPath);
    if (text === undefined)
        return undefined;
    const dockerfilePath = await dockerfileForEngines(dir, writtenPath, inputs);
    const buildContexts = Object.fromEntries(Object.entries(build.buildContexts).map(([name, value]) => [
        name,
        isFolder(value) ? (0,external_node_path_.join)(dir, value) : value,
    ]));
    const readFor = (platforms) => {
        const question = { buildArgs, buildContexts, target: build.target, ...(0,machine/* platformsOf */.Wt)({ platforms }) };
        const reading = (0,dockerfile_dockerfile/* readingDockerfile */.B)(text, question);
        return (0,pauses/* withPauses */.Ek)({ next: () => asInputError(() => reading.next()) }, pause);
    };
    const dockerfile = await readFor(build.platforms);
    const otherReadings = [];
    for (const each of build.platforms.slice(1))
        otherReadings.push(await readFor([each]));
    const dockerfileSha256 = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    return {
        contextDir,
        dockerfilePath,
        dockerfile,
        otherReadings,
        dockerfileSha256,
        options: build,
        buildArgs,
        buildContexts,
    };
};
/**
 * The text of a Dockerfile, which may be a link to another file of its clone; undefined when there is none. Throws an
 * InputError for a path or a link that leads out of the clone, and for what is too large to be one.
 */
const dockerfileText = async (dir, path) => {
    const [top, real] = await Promise.all([(0,promises_.realpath)(dir), (0,promises_.realpath)(path).catch(() => undefined)]);
    if (real === undefined || !isFile(real))
        return undefined;
    const name = (0,external_node_path_.relative)(top, real);
    if (name.startsWith('..'))
        throw new inputs_error/* InputError */.dz([`file: ${(0,external_node_path_.relative)(dir, path)} leads out of the repository; name a file in it`]);
    return (0,read/* readTextInside */.YA)(top, name).catch((error) => {
        throw error instanceof check/* UnsafePath */.UZ ? new inputs_error/* InputError */.dz([`file: ${error.message}`]) : error;
    });
};
/**
 * The path that engines get. Beside it they look for an ignore file, so it is the one that was named, even if it is a link.
 * But BuildKit is sent only the folder of that path: of a link that leads out of it, engines get the file itself. Throws an
 * InputError if that would hide an ignore file, and for a name by which Podman and Buildah include other files in it, unless only
 * other engines are named.
 */
const dockerfileForEngines = async (dir, path, inputs) => {
    const [top, folder, file] = [await (0,promises_.realpath)(dir), await (0,promises_.realpath)((0,external_node_path_.dirname)(path)), await (0,promises_.realpath)(path)];
    const isInFolder = !(0,external_node_path_.relative)(folder, file).startsWith('..');
    const hidden = ['.dockerignore', '.containerignore'].find((ending) => (0,external_node_fs_.existsSync)(`${path}${ending}`));
    if (!isInFolder && hidden !== undefined)
        throw new inputs_error/* InputError */.dz([
            `file: ${(0,external_node_path_.relative)(dir, path)} is a link out of its folder, where engines cannot follow it, so they would not read ` +
                `${(0,external_node_path_.relative)(dir, path)}${hidden}; name ${(0,external_node_path_.relative)(top, file)} instead`,
        ]);
    const given = (0,external_node_path_.relative)(top, isInFolder ? (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)) : file);
    if (given.endsWith('.in') && (0,dockerfile_names/* mayPreprocess */.k)(inputs))
        throw new inputs_error/* InputError */.dz([
            `file: Podman and Buildah run ${given} through the C preprocessor, because its name ends in .in, so its text does ` +
                'not show what they build; give engines without these two, or have prepare make a Dockerfile from it, and ' +
                'name that one',
        ]);
    return (0,external_node_path_.join)(dir, given);
};
/** Images (`docker-image://…`) and addresses are not folders: only the engine can resolve them. */
const isFolder = (context) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(context);
/** Nothing was built yet, so what a user's file does not contain means that an input is wrong. */
const asInputError = (read) => {
    try {
        return read();
    }
    catch (error) {
        throw new inputs_error/* InputError */.dz([(0,error_text/* messageOf */.b)(error)]);
    }
};


/***/ })

};
