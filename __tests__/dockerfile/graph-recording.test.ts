import { expect, test } from 'vitest'
import { recordGraphs, setUpWithShell, withTraces } from '../../src/dockerfile/graph-recording.ts'

test('every command that writes its action graph writes its trace beside it', () => {
  const recorded = { name: '0-18', argument: undefined, saved: undefined, hasShell: false }
  const lines = withTraces([...recordGraphs(recorded), ...setUpWithShell].join('\n'))
  expect(lines).toContain('0-18.json -debug-trace=/var/tmp/go-container-bench/graphs/0-18.trace')
  expect(lines).toContain(
    '$$.json -debug-trace=/var/tmp/go-container-bench/graphs/$GO_CONTAINER_BENCH_STEP-$$.trace',
  )
})

test('a graph that is written elsewhere stays as it is', () => {
  const text = 'RUN go build -debug-actiongraph=/tmp/graph.json .'
  expect(withTraces(text)).toBe(text)
})
