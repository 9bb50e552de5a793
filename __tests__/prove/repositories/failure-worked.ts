import type { FailureKind } from './failure-kinds.ts'

/** Three failures whose cause was shown before. */
export const workedFailures: readonly FailureKind[] = [
  {
    name: 'Go code does not compile',
    spellings: [
      {
        run: 'go build -o /out/app .',
        status: 1,
        output: '# example.com/app\n./main.go:4:2: declared and not used: x\n./main.go:5:2: undefined: serve',
        words: ['./main.go:4:2: declared and not used: x'],
      },
      {
        run: 'go build ./...',
        status: 1,
        output: `# example.com/app/a
a/a.go:3:23: cannot use "x" (untyped string constant) as int value in return statement
# example.com/app/b
b/b.go:4:22: too many arguments in call to f
\thave (number, number)
\twant (int)
b/b.go:5:21: missing return`,
        words: ['a/a.go:3:23: cannot use "x" (untyped string constant) as int value in return statement'],
      },
      {
        run: 'make build',
        status: 2,
        output: `make: Entering directory '/src'
git describe
fatal: not a git repository (or any of the parent directories): .git
go build -ldflags "-X main.version=" -o /out/app ./cmd/app
# example.com/app/b
b/b.go:4:22: too many arguments in call to f
\thave (number, number)
\twant (int)
make: *** [Makefile:12: build] Error 1
make: Leaving directory '/src'`,
        words: ['b/b.go:4:22: too many arguments in call to f have (number, number) want (int)'],
      },
      {
        run: '<<EOF (set -ex...)',
        status: 1,
        output: '+ go build -o /out/app .\n# example.com/app\n./main.go:9: undefined: serve',
        words: ['./main.go:9: undefined: serve'],
      },
    ],
  },
  {
    name: 'an import cannot be found',
    spellings: [
      {
        run: 'go build ./...',
        status: 1,
        output:
          'b/b.go:3:8: no required module provides package example.com/app/c; to add it:\n\tgo get example.com/app/c',
        words: [
          'b/b.go:3:8: no required module provides package example.com/app/c',
          'go get example.com/app/c',
        ],
      },
      {
        run: 'go build ./cmd/app',
        status: 1,
        source: 'known',
        output:
          'cmd/app/main.go:5:2: package example.com/app/internal/x is not in std (/usr/local/go/src/example.com/app/internal/x)',
        words: ['cmd/app/main.go:5:2: package example.com/app/internal/x is not in std'],
      },
      {
        run: 'go build ./cmd/nope',
        status: 1,
        output: 'stat /src/cmd/nope: directory not found',
        words: ['stat /src/cmd/nope: directory not found'],
      },
      {
        run: 'go build .',
        status: 1,
        output:
          "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
        words: ['go: go.mod file not found in current directory'],
      },
    ],
  },
  {
    name: 'a test fails',
    spellings: [
      {
        run: 'go test ./...',
        status: 1,
        output: `?   \texample.com/app\t[no test files]
--- FAIL: TestF (0.00s)
    --- FAIL: TestF/sub (0.00s)
        a_test.go:5: got 1, want 2
FAIL
FAIL\texample.com/app/a\t0.004s
FAIL`,
        words: ['--- FAIL: TestF (0.00s)', 'a_test.go:5: got 1, want 2', 'example.com/app/a'],
      },
      {
        run: 'go test -v ./...',
        status: 1,
        output: `?   \texample.com/app\t[no test files]
=== RUN   TestDial
    dial_test.go:12: dial tcp 127.0.0.1:80: connection refused
--- PASS: TestDial (0.00s)
=== RUN   TestF
=== RUN   TestF/sub
    a_test.go:5: got 1, want 2
--- FAIL: TestF (0.00s)
    --- FAIL: TestF/sub (0.00s)
=== RUN   TestOK
    a_test.go:6: fine
--- PASS: TestOK (0.00s)
FAIL
FAIL\texample.com/app/a\t0.005s
FAIL`,
        words: ['--- FAIL: TestF (0.00s)', 'a_test.go:5: got 1, want 2'],
      },
      {
        run: 'make test',
        status: 2,
        output: `go test ./...
--- FAIL: TestF (0.00s)
panic: runtime error: invalid memory address or nil pointer dereference [recovered, repanicked]
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x52e302]

goroutine 6 [running]:
testing.tRunner.func1.2({0x55a740, 0x6cad40})
\t/usr/local/go/src/testing/testing.go:1974 +0x232
FAIL\texample.com/app/a\t0.006s
FAIL
make: *** [Makefile:3: test] Error 1`,
        words: ['--- FAIL: TestF', 'panic: runtime error: invalid memory address or nil pointer dereference'],
      },
    ],
  },
]
