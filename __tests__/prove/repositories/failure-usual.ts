import type { FailureKind } from './failure-kinds.ts'

/** The ten usual failures whose cause was hidden. */
export const usualFailures: readonly FailureKind[] = [
  {
    name: 'the Go toolchain is too old',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: 'go: go.mod requires go >= 1.99.1 (running go 1.26.8; GOTOOLCHAIN=local)',
        words: ['go: go.mod requires go >= 1.99.1 (running go 1.26.8; GOTOOLCHAIN=local)'],
      },
      {
        run: 'make build',
        status: 2,
        output: `CGO_ENABLED=0 go build -trimpath -o /out/app ./cmd/app
go: downloading go1.99.0 (linux/amd64)
go: download go1.99.0 for linux/amd64: toolchain not available
make: *** [Makefile:7: build] Error 1`,
        words: ['go: download go1.99.0 for linux/amd64: toolchain not available'],
      },
      {
        run: 'go mod download',
        status: 1,
        source: 'known',
        output: 'go: example.com/lib@v1.4.0 requires go >= 1.27.0 (running go 1.26.8; GOTOOLCHAIN=local)',
        words: ['go: example.com/lib@v1.4.0 requires go >= 1.27.0'],
      },
      {
        run: 'go build ./...',
        status: 1,
        source: 'known',
        output: `go: errors parsing go.mod:
/src/go.mod:3: invalid go version '1.21.0': must match format 1.23`,
        words: ['go: errors parsing go.mod:', "/src/go.mod:3: invalid go version '1.21.0'"],
      },
    ],
  },
  {
    name: 'the version-control system cannot be read',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: 'error obtaining VCS status: exit status 128\n\tUse -buildvcs=false to disable VCS stamping.',
        words: [
          'error obtaining VCS status: exit status 128',
          'Use -buildvcs=false to disable VCS stamping.',
        ],
      },
      {
        run: 'git describe --tags > VERSION && go build .',
        status: 128,
        output: `fatal: detected dubious ownership in repository at '/src'
To add an exception for this directory, call:

\tgit config --global --add safe.directory /src`,
        words: ["fatal: detected dubious ownership in repository at '/src'", 'safe.directory /src'],
      },
      {
        run: 'git describe --tags > VERSION',
        status: 128,
        output: 'fatal: not a git repository (or any of the parent directories): .git',
        words: ['fatal: not a git repository'],
      },
    ],
  },
  {
    name: 'a private module cannot be read',
    spellings: [
      {
        run: 'go mod download',
        status: 1,
        source: 'known',
        output: `go: downloading github.com/acme/private v1.2.3
go: github.com/acme/private@v1.2.3: reading github.com/acme/private/go.mod at revision v1.2.3: git ls-remote -q origin in /go/pkg/mod/cache/vcs/fa96790492bc7c5a5c0ebed6b06ed468cef0a7bcaff82ebd4a70b5f61be4c190: exit status 128:
\tfatal: could not read Username for 'https://github.com': terminal prompts disabled
Confirm the import path was entered correctly.
If this is a private repository, see https://golang.org/doc/faq#git_https for additional information.`,
        words: [
          'go: github.com/acme/private@v1.2.3',
          "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
        ],
      },
      {
        run: 'go build -o /out/app ./cmd/app',
        status: 1,
        source: 'known',
        output: `go: downloading git.example.com/team/lib v0.3.0
cmd/app/main.go:6:2: git.example.com/team/lib@v0.3.0: verifying module: git.example.com/team/lib@v0.3.0: reading https://sum.example.com/lookup/git.example.com/team/lib@v0.3.0: 404 Not Found
\tserver response: not found: git.example.com/team/lib@v0.3.0: unrecognized import path "git.example.com/team/lib"`,
        words: ['cmd/app/main.go:6:2: git.example.com/team/lib@v0.3.0', 'sum.example.com', '404 Not Found'],
      },
      {
        run: 'go mod download',
        status: 1,
        source: 'known',
        output: `go: github.com/acme/private@v1.2.3: reading https://proxy.example.com/github.com/acme/private/@v/v1.2.3.mod: 410 Gone
\tserver response:
\tnot found: github.com/acme/private@v1.2.3: invalid version: git ls-remote -q origin in /tmp/gopath/pkg/mod/cache/vcs/1f9d: exit status 128:
\t\tfatal: could not read Username for 'https://github.com': terminal prompts disabled
\tConfirm the import path was entered correctly.`,
        words: ['go: github.com/acme/private@v1.2.3', 'terminal prompts disabled'],
      },
      {
        run: 'go mod download',
        status: 1,
        source: 'known',
        output: `go: gitlab.example.com/a/b@v1.0.0: invalid version: git ls-remote -q --end-of-options https://gitlab.example.com/a/b in /root/go/pkg/mod/cache/vcs/fa96790492bc7c5a5c0ebed6b06ed468cef0a7bcaff82ebd4a70b5f61be4c190: exit status 128:
\tremote: HTTP Basic: Access denied.
\tfatal: Authentication failed for 'https://gitlab.example.com/a/b/'`,
        words: ['go: gitlab.example.com/a/b@v1.0.0', 'fatal: Authentication failed'],
      },
    ],
  },
  {
    name: 'go.mod must be updated',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: 'go: updates to go.mod needed; to update it:\n\tgo mod tidy',
        words: ['go: updates to go.mod needed; to update it: go mod tidy'],
      },
      {
        run: 'go list -m all && go build .',
        status: 1,
        output: 'go: updates to go.mod needed, disabled by -mod=readonly; to update it:\n\tgo mod tidy',
        words: ['go: updates to go.mod needed, disabled by -mod=readonly; to update it: go mod tidy'],
      },
      {
        run: 'go build -o /out/app .',
        status: 1,
        output:
          'main.go:3:8: missing go.sum entry for module providing package golang.org/x/text/language (imported by example.com/app); to add:\n\tgo get example.com/app',
        words: [
          'main.go:3:8: missing go.sum entry for module providing package',
          'to add: go get example.com/app',
        ],
      },
    ],
  },
  {
    name: 'the vendor folder is inconsistent',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: `go: inconsistent vendoring in /src:
\tgolang.org/x/text@v0.3.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt

\tTo ignore the vendor directory, use -mod=readonly or -mod=mod.
\tTo sync the vendor directory, run:
\t\tgo mod vendor`,
        words: ['go: inconsistent vendoring in /src: golang.org/x/text@v0.3.0', 'run: go mod vendor'],
      },
      {
        run: 'go build -mod=vendor ./...',
        status: 1,
        source: 'known',
        output: `main.go:6:2: cannot find module providing package golang.org/x/text/language: import lookup disabled by -mod=vendor
\t(Go version in go.mod is at least 1.14 and vendor directory exists.)`,
        words: ['main.go:6:2: cannot find module providing package golang.org/x/text/language'],
      },
    ],
  },
  {
    name: 'there is no C compiler',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        output:
          '# runtime/cgo\ncgo: C compiler "gcc" not found: exec: "gcc": executable file not found in $PATH',
        words: ['cgo: C compiler "gcc" not found'],
      },
      {
        run: 'go test -race ./...',
        status: 2,
        source: 'known',
        output: 'go: -race requires cgo; enable cgo by setting CGO_ENABLED=1',
        words: ['go: -race requires cgo; enable cgo by setting CGO_ENABLED=1'],
      },
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: `# example.com/app
./main.go:3:11: fatal error: nope.h: No such file or directory
    3 | // #include <nope.h>
      |           ^~~~~~~~
compilation terminated.`,
        words: ['./main.go:3:11: fatal error: nope.h: No such file or directory'],
      },
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: `# example.com/app
# [pkg-config --cflags  -- nopepkg]
Package nopepkg was not found in the pkg-config search path.
Perhaps you should add the directory containing \`nopepkg.pc'
to the PKG_CONFIG_PATH environment variable
Package 'nopepkg', required by 'virtual:world', not found`,
        words: ['Package nopepkg was not found in the pkg-config search path'],
      },
    ],
  },
  {
    name: 'there is no make',
    spellings: [
      {
        run: 'echo first; make all',
        status: 127,
        output: '/bin/sh: make: not found\nfirst',
        words: ['/bin/sh: make: not found'],
      },
      {
        run: 'make',
        status: 127,
        output: '/bin/sh: 1: make: not found',
        words: ['/bin/sh: 1: make: not found'],
      },
      {
        run: 'make all',
        status: 127,
        output: 'bash: line 1: make: command not found',
        words: ['bash: line 1: make: command not found'],
      },
      {
        run: '["make", "all"]',
        status: 1,
        output:
          'runc run failed: unable to start container process: error during container init: exec: "make": executable file not found in $PATH',
        words: ['exec: "make": executable file not found in $PATH'],
      },
      {
        run: 'make b',
        status: 2,
        output:
          'gobuild ./...\nmake: gobuild: No such file or directory\nmake: *** [Makefile:4: b] Error 127',
        words: ['make: gobuild: No such file or directory'],
      },
    ],
  },
  {
    name: 'memory ran out',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        source: 'known',
        output: `go: downloading k8s.io/api v0.35.0
k8s.io/api/core/v1: /usr/local/go/pkg/tool/linux_amd64/compile: signal: killed`,
        words: ['k8s.io/api/core/v1: /usr/local/go/pkg/tool/linux_amd64/compile: signal: killed', 'memory'],
      },
      {
        run: './build.sh',
        status: 137,
        source: 'known',
        output: 'compiling\n./build.sh: line 4:    12 Killed                  go build -o /out/app .',
        words: ['./build.sh: line 4: 12 Killed', 'memory'],
      },
      { run: 'go build .', status: 137, output: 'Killed', words: ['Killed', 'memory'] },
      {
        run: 'go build .',
        status: 137,
        output: 'go: downloading golang.org/x/text v0.3.0\ncompiling',
        words: ['RUN go build . was killed', 'memory', 'compiling'],
      },
      {
        run: 'make',
        status: 2,
        source: 'known',
        output: `gcc -O2 -c sqlite3.c
gcc: fatal error: Killed signal terminated program cc1
compilation terminated.
make: *** [Makefile:12: sqlite3.o] Error 1`,
        words: ['gcc: fatal error: Killed signal terminated program cc1', 'memory'],
      },
      {
        run: 'go build .',
        status: 2,
        output:
          'fatal error: failed to reserve page summary memory\n\nruntime stack:\nruntime.throw({0xbfc67f?, 0x20000000?})\n\truntime/panic.go:1229 +0x48 fp=0x7ffddedc8920',
        words: ['fatal error: failed to reserve page summary memory'],
      },
    ],
  },
  {
    name: 'a module proxy has no address',
    spellings: [
      {
        run: 'go mod download',
        status: 1,
        source: 'known',
        output:
          'go: golang.org/x/text@v0.3.0: Get "https://proxy.example.com/golang.org/x/text/@v/v0.3.0.mod": dial tcp: lookup proxy.example.com on 127.0.0.11:53: no such host',
        words: [
          'go: golang.org/x/text@v0.3.0',
          'dial tcp: lookup proxy.example.com on 127.0.0.11:53: no such host',
        ],
      },
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: `go: downloading golang.org/x/text v0.3.0
main.go:3:8: golang.org/x/text@v0.3.0: Get "https://proxy.example.com/golang.org/x/text/@v/v0.3.0.zip": dial tcp: lookup proxy.example.com on 10.255.255.53:53: dial udp 10.255.255.53:53: connect: network is unreachable`,
        words: [
          'main.go:3:8: golang.org/x/text@v0.3.0',
          'lookup proxy.example.com',
          'network is unreachable',
        ],
      },
      {
        run: 'go mod tidy',
        status: 1,
        output: `go: downloading golang.org/x/text v0.3.0
go: example.com/app imports
\tgolang.org/x/text/language: unrecognized import path "golang.org/x/text": https fetch: Get "https://golang.org/x/text?go-get=1": dial tcp: lookup golang.org on 10.255.255.53:53: server misbehaving`,
        words: ['go: example.com/app imports golang.org/x/text/language', 'server misbehaving'],
      },
    ],
  },
  {
    name: 'the disk is full',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: `# internal/coverage/rtcov
compile: writing output: write $WORK/b010/_pkg_.a: no space left on device
internal/godebugs: write /tmp/go-build3243093474/b011/importcfg: no space left on device`,
        words: ['compile: writing output: write $WORK/b010/_pkg_.a: no space left on device'],
      },
      {
        run: 'cp -r /src /copy && go build .',
        status: 1,
        output: "cp: error writing '/mnt/go': No space left on device",
        words: ["cp: error writing '/mnt/go': No space left on device"],
      },
      {
        run: 'npm ci',
        status: 228,
        source: 'known',
        output: `npm error code ENOSPC
npm error syscall write
npm error errno -28
npm error nospc ENOSPC: no space left on device, write
npm error nospc There appears to be insufficient space on your system to finish.
npm error A complete log of this run can be found in: /root/.npm/_logs/2026-11-28T15_20_38_670Z-debug-0.log`,
        words: ['npm error nospc ENOSPC: no space left on device, write'],
      },
    ],
  },
]
