import { expect, test } from 'vitest'
import { commandsOf } from '../../../src/dockerfile/shell/commands.ts'

test.for([
  ['a && b || c; d | e & f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['echo \'a && b\' "c; d"', ['echo a && b c; d']],
  [
    'go build -ldflags "-X main.v=$(git describe --tags)" .',
    ['git describe --tags', 'go build -ldflags -X main.v=$(git describe --tags) .'],
  ],
  ['x=`date` go build', ['date', 'go build']],
  ['if [ -f a ]; then b; else c; fi', ['[ -f a ]', 'b', 'c']],
  ['(cd x && make) > log 2>&1', ['cd x', 'make']],
  ['env A=1 exec go test', ['go test']],
  ['sudo -E apt-get update', ['apt-get update']],
  ["sh -c 'a; b' && c", ['a', 'b', 'c']],
  ['a # b && c\nd', ['a', 'd']],
  ['echo a#b', ['echo a#b']],
  ['A=1 B=2', []],
  ['cat < in > out', ['cat']],
  ['echo a\\ b', ['echo a b']],
  ['', []],
] as const)('%j starts %j', ([script, expected]) => {
  expect(commandsOf(script).map(({ words }) => words.join(' '))).toEqual(expected)
})

test('variables set for one program stay with it', () => {
  expect(commandsOf('CGO_ENABLED=0 GOFLAGS="-mod=vendor -v" go build')).toEqual([
    { variables: { CGO_ENABLED: '0', GOFLAGS: '-mod=vendor -v' }, words: ['go', 'build'] },
  ])
})
