import { expect, test } from 'vitest'
import { failureReason } from '../../../src/engines/build/failure-reason.ts'

// What go test prints, with -v and without.
test.each([
  [
    'a passing test logs that memory and disk ran out',
    '=== RUN   TestRetry\n2026/11/28 10:00:00 write /data: no space left on device\n--- PASS: TestRetry (0.00s)\n=== RUN   TestOOM\n    oom_test.go:12: simulated: out of memory\n--- PASS: TestOOM (0.00s)\n=== RUN   TestSum\n    sum_test.go:9: Sum(1, 2) = 4, want 3\n--- FAIL: TestSum (0.00s)\nFAIL\nFAIL\texample.com/app\t0.004s\nFAIL',
    '--- FAIL: TestSum (0.00s) sum_test.go:9: Sum(1, 2) = 4, want 3 (example.com/app)',
  ],
  [
    'a passing test logs that a server refused',
    '=== RUN   TestDial\n2026/11/28 10:00:00 dial tcp 127.0.0.1:1: connect: connection refused\n--- PASS: TestDial (0.00s)\n=== RUN   TestSum\n    sum_test.go:9: got 4, want 3\n--- FAIL: TestSum (0.00s)\nFAIL\nFAIL\texample.com/app\t0.004s\nFAIL',
    '--- FAIL: TestSum (0.00s) sum_test.go:9: got 4, want 3 (example.com/app)',
  ],
  [
    'a passing test of another package kills its child',
    '=== RUN   TestKill\nchild: signal: killed\n--- PASS: TestKill (0.01s)\nok  \texample.com/app/a\t0.01s\n=== RUN   TestX\n--- FAIL: TestX (0.00s)\n    x_test.go:5: no\nFAIL\nFAIL\texample.com/app/b\t0.004s\nFAIL',
    '--- FAIL: TestX (0.00s) x_test.go:5: no (example.com/app/b)',
  ],
  [
    'a test panics without a name',
    'ok  \texample.com/app/a\t0.01s\npanic: runtime error: index out of range [3] with length 3\n\ngoroutine 6 [running]:\nexample.com/app/b.f(...)\n\t/src/b/b.go:7\nFAIL\texample.com/app/b\t0.005s\nFAIL',
    'panic: runtime error: index out of range [3] with length 3',
  ],
  [
    'the linker of a test binary is killed',
    '# example.com/app/b\n/usr/local/go/pkg/tool/linux_amd64/link: signal: killed\nFAIL\texample.com/app/b [build failed]\nFAIL',
    '/usr/local/go/pkg/tool/linux_amd64/link: signal: killed (the kernel kills programs when memory runs out)',
  ],
  [
    'the failing package logs an error of TLS',
    'ok  \texample.com/app/a\t0.004s\n2026/11/28 10:00:00 http: TLS handshake error from 127.0.0.1:4: remote error: tls: bad certificate\n--- FAIL: TestServer (0.01s)\n    server_test.go:22: status = 500, want 200\nFAIL\nFAIL\texample.com/app/b\t0.010s\nok  \texample.com/app/c\t0.004s\nFAIL',
    '--- FAIL: TestServer (0.01s) server_test.go:22: status = 500, want 200 (example.com/app/b)',
  ],
  [
    'a passing subtest logs that the disk is full',
    '=== RUN   TestA\n=== RUN   TestA/disk_full\n2026/11/28 10:00:00 write: no space left on device\n=== RUN   TestA/other\n    a_test.go:9: want 2\n--- FAIL: TestA (0.00s)\n    --- PASS: TestA/disk_full (0.00s)\n    --- FAIL: TestA/other (0.00s)\nFAIL\nFAIL\texample.com/app\t0.004s\nFAIL',
    '--- FAIL: TestA (0.00s) a_test.go:9: want 2 (example.com/app)',
  ],
  [
    'a test binary is killed',
    'signal: killed\nFAIL\texample.com/app\t31.2s\nFAIL',
    'signal: killed (the kernel kills programs when memory runs out)',
  ],
  [
    'the compiler is killed after all tests passed',
    'go test -v ./...\n=== RUN   TestA\n2026/11/28 10:00:00 connection refused\n--- PASS: TestA (0.00s)\nPASS\nok  \texample.com/app\t0.004s\ngo build -o app .\n/usr/local/go/pkg/tool/linux_amd64/compile: signal: killed\nmake: *** [Makefile:5: image] Error 1',
    '/usr/local/go/pkg/tool/linux_amd64/compile: signal: killed (the kernel kills programs when memory runs out)',
  ],
  [
    'a linter fails after tests that log errors passed',
    '=== RUN   TestA\ndial tcp: lookup x: no such host\n--- PASS: TestA (0.00s)\nPASS\nok  \texample.com/app\t0.004s\ngolangci-lint run\nmain.go:4:2: unused variable (unused)\nmake: *** [Makefile:5: lint] Error 1',
    'main.go:4:2: unused variable (unused)',
  ],
  [
    'TestMain cannot reach its database',
    '2026/11/28 10:00:00 cannot connect to postgres: dial tcp [::1]:5432: connect: connection refused\nFAIL\texample.com/app\t0.01s\nFAIL',
    '2026/11/28 10:00:00 cannot connect to postgres: dial tcp [::1]:5432: connect: connection refused',
  ],
  [
    'an assertion of testify fails',
    '--- FAIL: TestX (0.00s)\n    x_test.go:10: \n        \tError Trace:\t/src/x_test.go:10\n        \tError:      \tNot equal: \n        \t            \texpected: 1\n        \t            \tactual  : 2\n        \tTest:       \tTestX\nFAIL\nFAIL\texample.com/app\t0.004s\nFAIL',
    '--- FAIL: TestX (0.00s) x_test.go:10: Error: Not equal: expected: 1 actual : 2 (example.com/app)',
  ],
  [
    'a test panics, and go test shows that twice',
    '--- FAIL: TestDB (0.01s)\npanic: rootless Docker not found [recovered]\n\tpanic: rootless Docker not found\n\ngoroutine 8 [running]:\nFAIL\texample.com/app\t0.02s\nFAIL',
    '--- FAIL: TestDB (0.01s) panic: rootless Docker not found [recovered] (example.com/app)',
  ],
  [
    'a test has a data race',
    '==================\nWARNING: DATA RACE\nWrite at 0x00c000012345 by goroutine 7:\n  example.com/app.f()\n      /src/a.go:5 +0x44\n==================\n--- FAIL: TestRace (0.00s)\n    testing.go:1490: race detected during execution of test\nFAIL\nFAIL\texample.com/app\t0.01s\nFAIL',
    '--- FAIL: TestRace (0.00s) testing.go:1490: race detected during execution of test (example.com/app)',
  ],
  [
    'gotestsum repeats the failed test at the end',
    '✓  a (2ms)\n✖  b (3ms)\n\n=== Failed\n=== FAIL: b TestSum (0.00s)\n    b_test.go:5: got 4\n\nDONE 2 tests, 1 failure in 0.1s',
    '=== FAIL: b TestSum (0.00s) b_test.go:5: got 4',
  ],
  [
    'an import of a test is missing',
    '# example.com/app/b\nb/b_test.go:4:2: no required module provides package github.com/stretchr/testify; to add it:\n\tgo get github.com/stretchr/testify\nFAIL\texample.com/app/b [setup failed]\nok  \texample.com/app/a\t0.1s\nFAIL',
    'b/b_test.go:4:2: no required module provides package github.com/stretchr/testify; to add it: go get github.com/stretchr/testify',
  ],
])('the reason of a failed go test, where %s', (_, output, reason) => {
  const engine = ['process "/bin/sh -c go test ./..." did not complete successfully: exit code: 1']
  const failed = { step: 'RUN go test ./...', output: output.split('\n'), earlier: [], engine }
  expect(failureReason(failed, 1).text).toBe(reason)
})
