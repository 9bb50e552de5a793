import type { RaceForm } from './forms.ts'

/** Longer than the tests take on a busy machine: Go then prints all stacks and fails. */
const testTimeout = '5m'

/**
 * A Dockerfile that tests the main package of a project without modules. The test program is kept, so that the build can
 * show what Go compiled.
 */
export const raceDockerfile = ({ race, session, wrapper }: RaceForm): string => {
  const command = [
    ...wrapper,
    ...['go', 'test', ...(race ? ['-race'] : []), '-count=1', '-vet=off', `-timeout=${testTimeout}`],
    ...['-debug-actiongraph=/tmp/graph.json', '-o', '/tmp/app', '.'],
  ]
  const variables = [
    ...['GOTOOLCHAIN=local', 'CGO_ENABLED=1', 'GOCACHE=/root/.cache/go-build', 'GOFLAGS=-mod=readonly'],
    ...(session === undefined
      ? []
      : [`XDG_RUNTIME_DIR=${session.runtimeDir}`, `DBUS_SESSION_BUS_ADDRESS=${session.bus}`]),
  ]
  return [
    'ARG BASE_IMAGE',
    'FROM ${BASE_IMAGE} AS build',
    `ENV ${variables.join(' ')}`,
    'WORKDIR /src',
    'COPY . .',
    `RUN --mount=type=cache,target=/root/.cache/go-build ${JSON.stringify(command)}`,
    'FROM scratch AS evidence',
    'COPY --from=build /tmp/graph.json /tmp/app /',
    'FROM scratch',
    'COPY --from=build /tmp/app /app',
    '',
  ].join('\n')
}

/** A test with work for the race detector that also looks up a user, which goes through the C library with cgo. */
export const raceTest = `package main

import (
	"os/user"
	"sync"
	"testing"
)

func TestManyAtOnce(t *testing.T) {
	counts := map[int]int{}
	var lock sync.Mutex
	var all sync.WaitGroup
	for worker := 0; worker < 8; worker++ {
		all.Add(1)
		go func(worker int) {
			defer all.Done()
			for turn := 0; turn < 10000; turn++ {
				lock.Lock()
				counts[turn%100] += worker
				lock.Unlock()
			}
		}(worker)
	}
	all.Wait()
	if found, err := user.Lookup("root"); err != nil || found.Uid != "0" {
		t.Fatalf("root is %+v: %v", found, err)
	}
	if len(counts) != 100 {
		t.Fatalf("%d counts instead of 100", len(counts))
	}
}
`
