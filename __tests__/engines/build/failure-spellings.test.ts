import { expect, test } from 'vitest'
import { failureReason } from '../../../src/engines/build/failure-reason.ts'

// What programs print, with the exit status of the step: outputs that are well known, not recorded here.
const outputs: readonly (readonly [status: number, output: string, reason: string])[] = [
  [
    1,
    'go: module git.acme.io/x/y: git ls-remote -q origin in /go/pkg/mod/cache/vcs/abc123: exit status 128:\n\tERROR: Repository not found.\n\tfatal: Could not read from remote repository.\n\n\tPlease make sure you have the correct access rights\n\tand the repository exists.',
    'go: module git.acme.io/x/y: git ls-remote -q origin: exit status 128: ERROR: Repository not found.',
  ],
  [
    1,
    "verifying github.com/x/y@v1.0.0: checksum mismatch\n\tdownloaded: h1:aaa=\n\tgo.sum:     h1:bbb=\n\nSECURITY ERROR\nThis download does NOT match an earlier download recorded in go.sum.\nThe bits may have been replaced on the origin server, or an attacker may\nhave intercepted the download attempt.\n\nFor more information, see 'go help module-auth'.",
    'verifying github.com/x/y@v1.0.0: checksum mismatch',
  ],
  [
    1,
    'go: cannot load module ../lib listed in go.work file: open ../lib/go.mod: no such file or directory',
    'go: cannot load module ../lib listed in go.work file: open ../lib/go.mod: no such file or directory',
  ],
  [
    1,
    'failed to initialize build cache at /root/.cache/go-build: mkdir /root/.cache: permission denied',
    'failed to initialize build cache at /root/.cache/go-build: mkdir /root/.cache: permission denied',
  ],
  [
    2,
    "flag provided but not defined: -foo\nusage: go build [-o output] [build flags] [packages]\nRun 'go help build' for details.",
    'flag provided but not defined: -foo',
  ],
  [
    101,
    'error[E0425]: cannot find value `x` in this scope\n --> src/main.rs:2:5\n  |\n2 |     x\n  |     ^ not found in this scope\n\nerror: aborting due to 1 previous error\n\nerror: could not compile `app` (bin "app") due to 1 previous error',
    'error[E0425]: cannot find value `x` in this scope',
  ],
  [2, '/bin/sh: 1: Syntax error: "(" unexpected', '/bin/sh: 1: Syntax error: "(" unexpected'],
  [
    1,
    '  • releasing...\n  ⨯ release failed after 0s                  error=git is currently in a dirty state',
    '⨯ release failed after 0s error=git is currently in a dirty state',
  ],
  [
    1,
    "Collecting x\n  error: subprocess-exited-with-error\n  \n  × Building wheel for x (pyproject.toml) did not run successfully.\n  │ exit code: 1\n  ╰─> [10 lines of output]\n      running build\n      error: command 'gcc' failed: No such file or directory\n      [end of output]\n  \n  note: This error originates from a subprocess, and is likely not a problem with pip.\nERROR: Failed building wheel for x\nERROR: Could not build wheels for x, which is required to install pyproject.toml-based projects",
    "error: command 'gcc' failed: No such file or directory",
  ],
  [
    2,
    'go build -o app .\nmake: *** [Makefile:2: build] Error 137',
    'make: *** [Makefile:2: build] Error 137 (the kernel kills programs when memory runs out)',
  ],
  [
    134,
    '<--- Last few GCs --->\n[1:0x] 1 ms: Mark-Compact\n<--- JS stacktrace --->\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n 1: 0xb0 node::Abort() [node]\nAborted (core dumped)',
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  ],
  [
    1,
    'Last metadata expiration check: 0:00:01 ago.\nNo package foo available.\nError: Nothing to do',
    'No package foo available.',
  ],
  [1, 'Error: Unable to find a match: foo', 'Error: Unable to find a match: foo'],
  [
    128,
    'fatal: Remote branch v9 not found in upstream origin',
    'fatal: Remote branch v9 not found in upstream origin',
  ],
  [
    128,
    "Cloning into 'x'...\nremote: Support for password authentication was removed on August 13, 2021.\nfatal: Authentication failed for 'https://github.com/acme/x.git/'",
    "fatal: Authentication failed for 'https://github.com/acme/x.git/'",
  ],
  [
    1,
    'go: missing Git command. See https://golang.org/s/gogetcmd',
    'go: missing Git command. See https://golang.org/s/gogetcmd',
  ],
  [
    1,
    'go: module . listed in go.work file requires go >= 1.27.0, but go.work lists go 1.26.0; to update it:\n\tgo work use',
    'go: module . listed in go.work file requires go >= 1.27.0, but go.work lists go 1.26.0; to update it: go work use',
  ],
  [
    1,
    '# example.com/app\n./main.go:5:2: undefined: slices.Foo\nnote: module requires Go 1.27',
    './main.go:5:2: undefined: slices.Foo; note: module requires Go 1.27',
  ],
  [
    1,
    '# runtime/cgo\n_cgo_export.c:3:10: fatal error: stdlib.h: No such file or directory\n    3 | #include <stdlib.h>\n      |          ^~~~~~~~~~\ncompilation terminated.',
    '_cgo_export.c:3:10: fatal error: stdlib.h: No such file or directory',
  ],
  [
    127,
    "env: can't execute 'make': No such file or directory",
    "env: can't execute 'make': No such file or directory",
  ],
  [
    1,
    'github.com/x/y: /usr/local/go/pkg/tool/linux_amd64/link: signal: killed',
    'github.com/x/y: /usr/local/go/pkg/tool/linux_amd64/link: signal: killed (the kernel kills programs when memory runs out)',
  ],
  [
    1,
    'fork/exec /usr/local/go/pkg/tool/linux_amd64/compile: cannot allocate memory',
    'fork/exec /usr/local/go/pkg/tool/linux_amd64/compile: cannot allocate memory',
  ],
  [
    1,
    '# example.com/app [example.com/app.test]\n./a_test.go:5:2: undefined: x\nFAIL\texample.com/app [build failed]\nFAIL',
    './a_test.go:5:2: undefined: x',
  ],
  [
    1,
    '=== RUN   TestX\n=== FAIL: a TestF (0.00s)\n    a_test.go:5: got 1, want 2\n\nDONE 3 tests, 1 failure in 0.1s',
    '=== FAIL: a TestF (0.00s) a_test.go:5: got 1, want 2',
  ],
  [
    1,
    'package example.com/app\n\timports example.com/app/a\n\timports example.com/lib/internal/x: use of internal package example.com/lib/internal/x not allowed',
    'package example.com/app imports example.com/app/a imports example.com/lib/internal/x: use of internal package example.com/lib/internal/x not allowed',
  ],
  [
    1,
    '2026/11/28 10:00:00 open schema.json: no such file or directory\nexit status 1\nmain.go:3: running "go": exit status 1',
    '2026/11/28 10:00:00 open schema.json: no such file or directory',
  ],
  [
    1,
    'ld.lld: error: undefined symbol: foo\n>>> referenced by main.c:3\ncollect2: error: ld returned 1 exit status',
    'ld.lld: error: undefined symbol: foo',
  ],
  [
    1,
    'npm error code E401\nnpm error Unable to authenticate, your authentication token seems to be invalid.\nnpm error To correct this please try logging in again with:\nnpm error   npm login\nnpm error A complete log of this run can be found in: /x',
    'npm error Unable to authenticate, your authentication token seems to be invalid.',
  ],
  [
    1,
    "npm error code ETARGET\nnpm error notarget No matching version found for x@9.\nnpm error notarget In most cases you or one of your dependencies are requesting\nnpm error notarget a package version that doesn't exist.",
    'npm error notarget No matching version found for x@9.',
  ],
  [
    254,
    "npm error code ENOENT\nnpm error syscall open\nnpm error path /src/package.json\nnpm error errno -2\nnpm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/src/package.json'\nnpm error enoent This is related to npm not being able to find a file.\nnpm error enoent",
    "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/src/package.json'",
  ],
  [
    1,
    'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error errno ENOTFOUND\nnpm error network request to https://registry.example.com/x failed, reason: getaddrinfo ENOTFOUND registry.example.com\nnpm error network This is a problem related to network connectivity.',
    'npm error network request to https://registry.example.com/x failed, reason: getaddrinfo ENOTFOUND registry.example.com',
  ],
  [
    2,
    "\n> app@1.0.0 build\n> tsc\n\nsrc/a.ts(3,5): error TS2304: Cannot find name 'x'.\nnpm ERR! code ELIFECYCLE\nnpm ERR! errno 2\nnpm ERR! app@1.0.0 build: `tsc`\nnpm ERR! Exit status 2\nnpm ERR! \nnpm ERR! Failed at the app@1.0.0 build script.",
    "src/a.ts(3,5): error TS2304: Cannot find name 'x'.",
  ],
  [
    1,
    "/src/a.js\n  3:5  error  'x' is not defined  no-undef\n\n✖ 1 problem (1 error, 0 warnings)\n",
    "3:5 error 'x' is not defined no-undef",
  ],
  [
    1,
    "ERROR in ./src/index.js 3:0-20\nModule not found: Error: Can't resolve './x' in '/src'\n @ ./src/index.js\n\nwebpack 5.0 compiled with 1 error in 100 ms",
    "Module not found: Error: Can't resolve './x' in '/src'",
  ],
  [
    1,
    'vite v5 building for production...\n✓ 1 modules transformed.\nerror during build:\nCould not resolve entry module "index.html".\n    at getRollupError (file:///x)',
    'Could not resolve entry module "index.html".',
  ],
  [
    1,
    '➤ YN0000: ┌ Resolution step\n➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.\n➤ YN0000: └ Completed\n➤ YN0000: · Failed with errors in 0s 30ms',
    '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
  ],
  [1, './build.sh: line 3: FOO: unbound variable', './build.sh: line 3: FOO: unbound variable'],
  [
    2,
    "mytool: schema v2 is wrong\nMakefile:2: recipe for target 'all' failed\nmake: *** [all] Error 1",
    'mytool: schema v2 is wrong',
  ],
  [
    1,
    'CMake Error at CMakeLists.txt:3 (find_package):\n  By not providing "FindX.cmake" in CMAKE_MODULE_PATH this project has asked\n  CMake to find a package configuration file\n\n-- Configuring incomplete, errors occurred!',
    'CMake Error at CMakeLists.txt:3 (find_package): By not providing "FindX.cmake" in CMAKE_MODULE_PATH this project has asked',
  ],
  [
    1,
    "checking for gcc... no\nconfigure: error: in `/src':\nconfigure: error: no acceptable C compiler found in $PATH\nSee `config.log' for more details",
    "configure: error: in `/src': configure: error: no acceptable C compiler found in $PATH",
  ],
  [
    100,
    'dpkg: error processing package x (--configure):\n installed x package post-installation script subprocess returned error exit status 1\nErrors were encountered while processing:\n x\nE: Sub-process /usr/bin/dpkg returned an error code (1)',
    'dpkg: error processing package x (--configure): installed x package post-installation script subprocess returned error exit status 1',
  ],
  [
    100,
    "E: The repository 'http://deb.example.com/debian buster Release' does not have a Release file.\nN: Updating from such a repository can't be done securely, and is therefore disabled by default.",
    "E: The repository 'http://deb.example.com/debian buster Release' does not have a Release file.",
  ],
  [
    1,
    'ERROR: unsatisfiable constraints:\n  gcc (missing):\n    required by: world[gcc]',
    'ERROR: unsatisfiable constraints: gcc (missing): required by: world[gcc]',
  ],
  [
    1,
    'fetch https://dl-cdn.alpinelinux.org/x\nERROR: https://dl-cdn.alpinelinux.org/alpine/v3.20/main: temporary error (try again later)\nWARNING: Ignoring https://dl-cdn.alpinelinux.org/x: No such file or directory',
    'ERROR: https://dl-cdn.alpinelinux.org/alpine/v3.20/main: temporary error (try again later)',
  ],
  [
    1,
    'Connecting to example.com (1.2.3.4:443)\nwget: server returned error: HTTP/1.1 404 Not Found',
    'wget: server returned error: HTTP/1.1 404 Not Found',
  ],
  [
    35,
    'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to example.com:443',
    'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to example.com:443',
  ],
  [
    1,
    'go: github.com/x/y@v1.0.0: Get "https://proxy.corp/github.com/x/y/@v/v1.0.0.mod": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'go: github.com/x/y@v1.0.0: Get "https://proxy.corp/github.com/x/y/@v/v1.0.0.mod": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  ],
  [
    1,
    "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':app:compile'.\n> Compilation failed; see the compiler error output for details.",
    "* What went wrong: Execution failed for task ':app:compile'.",
  ],
  [
    2,
    'panic: assignment to entry in nil map\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/x.go:5 +0x9',
    'panic: assignment to entry in nil map',
  ],
  [127, 'sh: ./tool: not found', 'sh: ./tool: not found'],
  [
    1,
    'go: go.mod requires go >= 1.27 (running go 1.26.0; GOTOOLCHAIN=local)\r',
    'go: go.mod requires go >= 1.27 (running go 1.26.0; GOTOOLCHAIN=local)',
  ],
  [
    7,
    'level=error msg="Running error: context loading failed: no go files to analyze"',
    'level=error msg="Running error: context loading failed: no go files to analyze"',
  ],
  [
    1,
    'npm error Exit handler never called!\nnpm error This is an error with npm itself. Please report this error at:\nnpm error   <https://github.com/npm/cli/issues>',
    'npm error Exit handler never called!',
  ],
  [
    1,
    '# example.com/app\n./main.go:4:2: undefined: deprecated.Flag\n./main.go:9:2: undefined: x',
    './main.go:4:2: undefined: deprecated.Flag',
  ],
  [
    1,
    '# example.com/app/info\ninfo/note.go:4:2: declared and not used: info',
    'info/note.go:4:2: declared and not used: info',
  ],
  [
    1,
    'info: reading\nWARN[0001] old format\nx.go:3:1: warning: unused\ntool: note: no tests\nfatal: bad tree',
    'fatal: bad tree',
  ],
  [
    1,
    "fatal: detected dubious ownership in repository at '/src'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /src\nnpm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.\nnpm error\nnpm error Missing: left-pad@1.3.0 from lock file",
    'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with `npm install` before continuing.',
  ],
  [
    1,
    "fatal: detected dubious ownership in repository at '/src'\nTo add an exception for this directory, call:\n\n\tgit config --global --add safe.directory /src\nERROR: Could not find a version that satisfies the requirement foo==9.9 (from versions: 1.0)\nERROR: No matching distribution found for foo==9.9",
    'ERROR: Could not find a version that satisfies the requirement foo==9.9 (from versions: 1.0)',
  ],
  [
    2,
    "fatal: not a git repository (or any of the parent directories): .git\ngo build -ldflags \"-X main.v=\" .\nmain.go:3:1: expected 'package', found 'EOF'\nmake: *** [Makefile:2: app] Error 1",
    "main.go:3:1: expected 'package', found 'EOF'",
  ],
  [
    2,
    'fatal: not a git repository (or any of the parent directories): .git\nerror: failed to parse manifest at `/src/Cargo.toml`\n\nCaused by:\n  no targets specified in the manifest',
    'error: failed to parse manifest at `/src/Cargo.toml`',
  ],
  [
    3,
    "=== Symbol Results ===\n\nVulnerability #1: GO-2026-1234\n    Infinite loop in net/http\n  More info: https://pkg.go.dev/vuln/GO-2026-1234\n  Standard library\n    Found in: net/http@go1.26\n    Fixed in: net/http@go1.26.8\n\nYour code is affected by 1 vulnerability from the Go standard library.\nThis scan found no other vulnerabilities in packages you import.\nUse '-show verbose' for more details.",
    'Vulnerability #1: GO-2026-1234 Infinite loop in net/http',
  ],
  [
    1,
    'current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\n\tgo work use .',
    'current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using: go work use .',
  ],
  [
    1,
    "Collecting foo\n  error: subprocess-exited-with-error\n  \n  × Getting requirements to build wheel did not run successfully.\n  │ exit code: 1\n  ╰─> [3 lines of output]\n      ModuleNotFoundError: No module named 'setuptools'\n      [end of output]\n  \n  note: This error originates from a subprocess, and is likely not a problem with pip.\nerror: subprocess-exited-with-error",
    "ModuleNotFoundError: No module named 'setuptools'",
  ],
  [
    1,
    '-- The C compiler identification is unknown\nCMake Error at CMakeLists.txt:2 (project):\n  No CMAKE_C_COMPILER could be found.\n\n  Tell CMake where to find the compiler by setting either the environment\n  variable "CC" or the CMake cache entry CMAKE_C_COMPILER to the full path to\n  the compiler, or to the compiler name if it is in the PATH.\n\n\n-- Configuring incomplete, errors occurred!',
    'CMake Error at CMakeLists.txt:2 (project): No CMAKE_C_COMPILER could be found.',
  ],
  [
    1,
    'wire: /src/wire.go:9:1: inject initApp: no provider found for *db.Conn\n\tneeded by *app.App in provider "newApp" (/src/app.go:5:6)\nwire: example.com/app: generate failed\nwire: at least one generate failure',
    'wire: /src/wire.go:9:1: inject initApp: no provider found for *db.Conn',
  ],
  [
    1,
    '  • starting build...\n  • building binaries\n    • building                                       binary=dist/app\n  ⨯ build failed after 1s                            error=failed to build for linux_amd64_v1: exit status 1: ./main.go:5:2: undefined: x\ntarget=linux_amd64_v1',
    '⨯ build failed after 1s error=failed to build for linux_amd64_v1: exit status 1: ./main.go:5:2: undefined: x',
  ],
  [
    1,
    'npm error code 1\nnpm error path /src/node_modules/bcrypt\nnpm error command failed\nnpm error command sh -c node-gyp rebuild\nnpm error gyp info it worked if it ends with ok\nnpm error gyp ERR! find Python\nnpm error gyp ERR! find Python Python is not set from command line or npm configuration\nnpm error gyp ERR! stack Error: Could not find any Python installation to use\nnpm error gyp ERR! not ok',
    'npm error gyp ERR! stack Error: Could not find any Python installation to use',
  ],
  [
    1,
    'dpkg: dependency problems prevent configuration of x:\n x depends on libfoo (>= 1.0); however:\n  Package libfoo is not installed.\n\ndpkg: error processing package x (--install):\n dependency problems - leaving unconfigured',
    'dpkg: dependency problems prevent configuration of x: x depends on libfoo (>= 1.0); however: Package libfoo is not installed.',
  ],
  [
    1,
    'FAIL src/a.test.js\n  ✕ adds (3 ms)\n\n  ● adds\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 3\n    Received: 4\n\nTests:       1 failed, 1 total',
    'FAIL src/a.test.js',
  ],
  [
    1,
    'fatal: not a git repository: /src/../.git/modules/lib',
    'fatal: not a git repository: /src/../.git/modules/lib',
  ],
  [
    1,
    '# runtime/cgo\n/usr/lib/gcc/x86_64-alpine-linux-musl/14.2.0/../../../../x86_64-alpine-linux-musl/bin/ld: cannot find Scrt1.o: No such file or directory\ncollect2: error: ld returned 1 exit status',
    '/usr/lib/gcc/x86_64-alpine-linux-musl/14.2.0/../../../../x86_64-alpine-linux-musl/bin/ld: cannot find Scrt1.o: No such file or directory',
  ],
  [
    1,
    'api/api.go:3: running "mockgen": exec: "mockgen": executable file not found in $PATH',
    'api/api.go:3: running "mockgen": exec: "mockgen": executable file not found in $PATH',
  ],
  [
    1,
    "./tool: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./tool)",
    "./tool: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by ./tool)",
  ],
  [
    127,
    "/usr/bin/env: 'bash\\r': No such file or directory\n/usr/bin/env: use -[v]S to pass options in shebang lines",
    "/usr/bin/env: 'bash\\r': No such file or directory",
  ],
]

const byReason = outputs.map(([status, output, reason]) => [reason, output, status] as const)

test.each(byReason)('the reason of a failed step is %s', (reason, output, status) => {
  const engine = [`process "/bin/sh -c x" did not complete successfully: exit code: ${status}`]
  const failed = { step: 'RUN x', output: output.split('\n'), earlier: [], engine }
  expect(failureReason(failed, 1).text).toBe(reason)
})
