import type { FailureKind } from './failure-kinds.ts'

/** Further failures, of other programs: ten kinds. */
export const chosenFailures: readonly FailureKind[] = [
  {
    name: 'go vet or a linter finds something',
    spellings: [
      {
        run: 'go vet ./...',
        status: 1,
        output:
          '# example.com/app/a\nvet: a/a.go:3:23: cannot use "x" (untyped string constant) as int value in return statement',
        words: ['vet: a/a.go:3:23: cannot use "x"'],
      },
      {
        run: 'go vet ./... && go build .',
        status: 1,
        output:
          '# example.com/app\n# [example.com/app]\n./main.go:5:24: fmt.Printf format %d has arg "x" of wrong type string',
        words: ['./main.go:5:24: fmt.Printf format %d has arg "x" of wrong type string'],
      },
      {
        run: 'golangci-lint run',
        status: 1,
        source: 'known',
        output: `level=warning msg="[config_reader] The configuration option \`run.skip-dirs\` is deprecated"
main.go:12:2: ineffectual assignment to err (ineffassign)
\terr := run()
\t^
1 issues:
* ineffassign: 1`,
        words: ['main.go:12:2: ineffectual assignment to err (ineffassign)'],
      },
    ],
  },
  {
    name: 'packages import each other',
    spellings: [
      {
        run: 'go build ./...',
        status: 1,
        output: `package example.com/app/a
\timports example.com/app/b from a.go
\timports example.com/app/a from b.go: import cycle not allowed`,
        words: ['package example.com/app/a imports example.com/app/b from a.go', 'import cycle not allowed'],
      },
      {
        run: 'go build .',
        status: 1,
        output: 'package example.com/app: build constraints exclude all Go files in /src',
        words: ['package example.com/app: build constraints exclude all Go files in /src'],
      },
      {
        run: 'go build .',
        status: 1,
        output: 'main.go:5:12: pattern web/dist: no matching files found',
        words: ['main.go:5:12: pattern web/dist: no matching files found'],
      },
    ],
  },
  {
    name: 'JavaScript packages cannot be installed',
    spellings: [
      {
        run: 'npm ci',
        status: 1,
        source: 'known',
        output: `npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory.
npm error code ERESOLVE
npm error ERESOLVE unable to resolve dependency tree
npm error
npm error While resolving: app@1.0.0
npm error Found: react@18.2.0
npm error A complete log of this run can be found in: /root/.npm/_logs/2026-11-28T15_20_38_670Z-debug-0.log`,
        words: ['npm error ERESOLVE unable to resolve dependency tree'],
      },
      {
        run: 'npm ci',
        status: 1,
        output: `npm error code EUSAGE
npm error
npm error The \`npm ci\` command can only install with an existing package-lock.json or
npm error npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or
npm error later to generate a package-lock.json file, then try again.
npm error
npm error Clean install a project
npm error A complete log of this run can be found in: /root/.npm/_logs/2026-11-28T15_20_38_670Z-debug-0.log`,
        words: ['npm error The `npm ci` command can only install with an existing package-lock.json'],
      },
      {
        run: 'npm install',
        status: 1,
        source: 'known',
        output: `npm ERR! code E404
npm ERR! 404 Not Found - GET https://registry.example.com/@acme%2fui - Not found
npm ERR! 404
npm ERR! 404  '@acme/ui@^2.0.0' is not in this registry.

npm ERR! A complete log of this run can be found in:
npm ERR!     /root/.npm/_logs/2026-11-28T15_20_38_670Z-debug-0.log`,
        words: ['npm ERR! 404 Not Found - GET https://registry.example.com/@acme%2fui'],
      },
      {
        run: 'npm run nope',
        status: 1,
        output: `npm error Missing script: "nope"
npm error
npm error To see a list of scripts, run:
npm error   npm run
npm error A complete log of this run can be found in: /root/.npm/_logs/2026-11-28T15_20_38_670Z-debug-0.log`,
        words: ['npm error Missing script: "nope"'],
      },
      {
        run: 'npm run build',
        status: 127,
        output: '\n> app@1.0.0 build\n> nosuch --x\n\nsh: 1: nosuch: not found',
        words: ['sh: 1: nosuch: not found'],
      },
      {
        run: 'yarn install --frozen-lockfile',
        status: 1,
        source: 'known',
        output: `yarn install v1.22.22
[1/4] Resolving packages...
error Your lockfile needs to be updated, but yarn was run with \`--frozen-lockfile\`.
info Visit https://yarnpkg.com/en/docs/cli/install for documentation about this command.`,
        words: ['error Your lockfile needs to be updated'],
      },
      {
        run: 'pnpm install --frozen-lockfile',
        status: 1,
        source: 'known',
        output: ` ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json

Note that in CI environments this setting is true by default. If you still need to run install in such cases, use "pnpm install --no-frozen-lockfile"`,
        words: ['ERR_PNPM_OUTDATED_LOCKFILE'],
      },
    ],
  },
  {
    name: 'apt has no such package',
    spellings: [
      {
        run: 'apt-get install -y nosuchpkg',
        status: 100,
        output:
          'Reading package lists...\nBuilding dependency tree...\nReading state information...\nE: Unable to locate package nosuchpkg',
        words: ['E: Unable to locate package nosuchpkg'],
      },
      {
        run: 'apt-get update && apt-get install -y gcc',
        status: 100,
        source: 'known',
        output: `Get:1 http://deb.example.com/debian bookworm/main amd64 gcc-12 amd64 12.2.0-14 [19.3 MB]
Err:2 http://deb.example.com/debian bookworm/main amd64 libc6-dev amd64 2.36-9
  404  Not Found [IP: 151.101.2.132 80]
E: Failed to fetch http://deb.example.com/debian/pool/main/g/glibc/libc6-dev_2.36-9_amd64.deb  404  Not Found [IP: 151.101.2.132 80]
E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?`,
        words: [
          'Err:2 http://deb.example.com/debian bookworm/main amd64 libc6-dev amd64 2.36-9 404 Not Found',
        ],
      },
      {
        run: 'apt-get update && apt-get install -y gcc',
        status: 100,
        source: 'known',
        output: `Err:1 http://deb.example.com/debian bookworm InRelease
  Temporary failure resolving 'deb.example.com'
W: Failed to fetch http://deb.example.com/debian/dists/bookworm/InRelease  Temporary failure resolving 'deb.example.com'
W: Some index files failed to download. They have been ignored, or old ones used instead.
Reading package lists...
E: Unable to locate package gcc`,
        words: ['Err:1 http://deb.example.com/debian', "Temporary failure resolving 'deb.example.com'"],
      },
      {
        run: 'apt-get install -y libfoo-dev',
        status: 100,
        source: 'known',
        output: `Some packages could not be installed. This may mean that you have
requested an impossible situation.
The following packages have unmet dependencies:
 libfoo-dev : Depends: libfoo1 (= 1.2-3) but 1.2-4 is to be installed
E: Unable to correct problems, you have held broken packages.`,
        words: ['The following packages have unmet dependencies: libfoo-dev : Depends: libfoo1 (= 1.2-3)'],
      },
    ],
  },
  {
    name: 'apk has no such package',
    spellings: [
      {
        run: 'apk add --no-cache gccx',
        status: 1,
        source: 'known',
        output: `fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz
fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/community/x86_64/APKINDEX.tar.gz
ERROR: unable to select packages:
  gccx (no such package):
    required by: world[gccx]`,
        words: ['ERROR: unable to select packages: gccx (no such package)'],
      },
      {
        run: 'apk add --no-cache gcc',
        status: 1,
        source: 'known',
        output: `fetch https://dl-cdn.alpinelinux.org/alpine/v3.22/main/x86_64/APKINDEX.tar.gz
WARNING: fetching https://dl-cdn.alpinelinux.org/alpine/v3.22/main: temporary error (try again later)
WARNING: fetching https://dl-cdn.alpinelinux.org/alpine/v3.22/community: temporary error (try again later)
ERROR: unable to select packages:
  gcc (no such package):
    required by: world[gcc]`,
        words: ['WARNING: fetching https://dl-cdn.alpinelinux.org/alpine/v3.22/main: temporary error'],
      },
    ],
  },
  {
    name: 'a file cannot be downloaded',
    spellings: [
      {
        run: 'curl -fsSL https://example.test/x.tgz | tar xz',
        status: 2,
        output: `curl: (6) Could not resolve host: example.test

gzip: stdin: unexpected end of file
tar: Child returned status 1
tar: Error is not recoverable: exiting now`,
        words: ['curl: (6) Could not resolve host: example.test'],
      },
      {
        run: 'curl -fsSLO https://example.com/tool',
        status: 22,
        source: 'known',
        output: 'curl: (22) The requested URL returned error: 404',
        words: ['curl: (22) The requested URL returned error: 404'],
      },
      {
        run: 'curl -O https://git.corp.example/tool',
        status: 60,
        source: 'known',
        output: `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
                                 Dload  Upload   Total   Spent    Left  Speed
\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0
curl: (60) SSL certificate problem: unable to get local issuer certificate
More details here: https://curl.se/docs/sslcerts.html

curl failed to verify the legitimacy of the server and therefore could not
establish a secure connection to it. To learn more about this situation and
how to fix it, please visit the web page mentioned above.`,
        words: ['curl: (60) SSL certificate problem: unable to get local issuer certificate'],
      },
      {
        run: 'wget https://example.test/x',
        status: 4,
        output: `--2026-11-28 15:19:35--  https://example.test/x
Resolving example.test (example.test)... failed: Temporary failure in name resolution.
wget: unable to resolve host address ‘example.test’`,
        words: ['Resolving example.test (example.test)... failed: Temporary failure in name resolution.'],
      },
      {
        run: 'wget https://example.test/x',
        status: 1,
        output: "wget: bad address 'example.test'",
        words: ["wget: bad address 'example.test'"],
      },
      {
        run: 'pip install -r requirements.txt',
        status: 1,
        source: 'known',
        output: `ERROR: Could not find a version that satisfies the requirement nopex==1.0 (from versions: none)
ERROR: No matching distribution found for nopex==1.0`,
        words: ['ERROR: Could not find a version that satisfies the requirement nopex==1.0'],
      },
    ],
  },
  {
    name: 'git may not clone',
    spellings: [
      {
        run: 'git clone https://github.com/acme/private.git',
        status: 128,
        source: 'known',
        output: `Cloning into 'private'...
fatal: could not read Username for 'https://github.com': No such device or address`,
        words: ["fatal: could not read Username for 'https://github.com'"],
      },
      {
        run: 'git clone git@github.com:acme/private.git',
        status: 128,
        source: 'known',
        output: `Cloning into 'private'...
git@github.com: Permission denied (publickey).\r
fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.`,
        words: ['git@github.com: Permission denied (publickey).'],
      },
      {
        run: 'git clone git@git.example.com:acme/private.git',
        status: 128,
        source: 'known',
        output: `Cloning into 'private'...
Host key verification failed.
fatal: Could not read from remote repository.`,
        words: ['Host key verification failed.'],
      },
      {
        run: 'git clone https://github.com/acme/private.git',
        status: 128,
        output: `Cloning into 'gc'...
fatal: unable to access 'https://github.com/acme/private.git/': Could not resolve host: github.com`,
        words: ["fatal: unable to access 'https://github.com/acme/private.git/': Could not resolve host"],
      },
    ],
  },
  {
    name: 'a program cannot be started',
    spellings: [
      {
        run: '/src/x',
        status: 255,
        output: 'exec /src/x: exec format error',
        words: ['exec /src/x: exec format error'],
      },
      {
        run: './build.sh',
        status: 126,
        output: '/bin/sh: 1: ./build.sh: Permission denied',
        words: ['/bin/sh: 1: ./build.sh: Permission denied'],
      },
      {
        run: 'cat /run/secrets/netrc > ~/.netrc',
        status: 1,
        source: 'known',
        output: "cat: can't open '/run/secrets/netrc': No such file or directory",
        words: ["cat: can't open '/run/secrets/netrc': No such file or directory"],
      },
      {
        run: './build.sh',
        status: 127,
        source: 'known',
        output: '/usr/bin/env: ‘bash’: No such file or directory',
        words: ['/usr/bin/env: ‘bash’: No such file or directory'],
      },
      {
        run: 'make nosuch',
        status: 2,
        output: "make: *** No rule to make target 'nosuch'.  Stop.",
        words: ["make: *** No rule to make target 'nosuch'."],
      },
    ],
  },
  {
    name: 'a generator fails',
    spellings: [
      {
        run: 'go generate ./...',
        status: 1,
        output: `panic: runtime error: index out of range [3] with length 0

goroutine 1 [running]:
main.main()
\t/src/gen.go:5 +0x9
exit status 2
main.go:5: running "go": exit status 1`,
        words: ['panic: runtime error: index out of range [3] with length 0'],
      },
      {
        run: 'go generate ./...',
        status: 1,
        output: 'main.go:5: running "nosuchtool": exec: "nosuchtool": executable file not found in $PATH',
        words: ['main.go:5: running "nosuchtool": exec: "nosuchtool": executable file not found in $PATH'],
      },
      {
        run: 'protoc --go_out=. api/v1/api.proto',
        status: 1,
        source: 'known',
        output: `protoc-gen-go: program not found or is not executable
Please specify a program using absolute path or make sure the program is available in your PATH system variable
--go_out: protoc-gen-go: Plugin failed with status code 1.`,
        words: ['protoc-gen-go: program not found or is not executable'],
      },
      {
        run: 'python3 gen.py',
        status: 1,
        output: `Traceback (most recent call last):
  File "<string>", line 1, in <module>
ModuleNotFoundError: No module named 'nope'`,
        words: ["ModuleNotFoundError: No module named 'nope'"],
      },
      {
        run: 'node gen.js',
        status: 1,
        output: `node:internal/modules/cjs/loader:1210
  throw err;
  ^

Error: Cannot find module '/src/nope.js'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)
    at node:internal/main/run_main_module:28:49 {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v20.20.2`,
        words: ["Error: Cannot find module '/src/nope.js'"],
      },
    ],
  },
  {
    name: 'the linker fails',
    spellings: [
      {
        run: 'go build .',
        status: 1,
        output: `# example.com/app
/usr/local/go/pkg/tool/linux_amd64/link: running gcc failed: exit status 1
/usr/bin/gcc -m64 -Wl,--build-id=0x8a74a26d8f035c4ecc027398323572b514289076 -o $WORK/b001/exe/a.out /tmp/go-link-160201000/go.o
/usr/bin/ld: cannot find -lnope: No such file or directory
collect2: error: ld returned 1 exit status
`,
        words: ['/usr/bin/ld: cannot find -lnope: No such file or directory'],
      },
      {
        run: 'make',
        status: 2,
        output: `gcc -o app y.c
/usr/bin/ld: /tmp/ccyGikW5.o: in function \`main':
y.c:(.text+0xa): undefined reference to \`foo'
collect2: error: ld returned 1 exit status
make: *** [Makefile:2: all] Error 1`,
        words: ["y.c:(.text+0xa): undefined reference to `foo'"],
      },
      {
        run: 'go build .',
        status: 1,
        output: '# example.com/app\nmain.main: relocation target main.foo not defined',
        words: ['main.main: relocation target main.foo not defined'],
      },
      {
        run: 'gcc -c x.c',
        status: 1,
        output: `x.c: In function ‘main’:
x.c:1:14: warning: implicit declaration of function ‘foo’ [-Wimplicit-function-declaration]
    1 | int main() { foo(); retrn 0; }
      |              ^~~
x.c:1:21: error: ‘retrn’ undeclared (first use in this function)
    1 | int main() { foo(); retrn 0; }
      |                     ^~~~~`,
        words: ['x.c:1:21: error: ‘retrn’ undeclared (first use in this function)'],
      },
    ],
  },
]
