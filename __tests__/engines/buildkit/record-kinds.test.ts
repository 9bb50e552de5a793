import { describe, expect, test } from 'vitest'
import {
  isBaseRecord,
  isDownload,
  isHarmless,
  isImageLayer,
  publicDescription,
} from '../../../src/engines/buildkit/record-kinds.ts'
import { cacheRecord } from '../../support/cache-records.ts'

const described = (Description: string, Size = 0, Type = 'regular') =>
  cacheRecord({ ID: 'x', Description, Size, Type })

test.each([
  ['pulled from localhost/go-container-bench/go:1.26.8@sha256:0123', true],
  ['from local localhost/go-container-bench/go:1.26.8', true],
  ['[build 2/4] WORKDIR /src', false],
  ['', false],
])('the description %j is that of a base image: %s', (description, base) => {
  expect(isBaseRecord(description)).toBe(base)
})

test.each([
  ['http url http://127.0.0.1:18099/file', true],
  ['git snapshot for https://example.test/x.git#main', true],
  ['shared git repo for https://example.test/x.git', true],
  ['[build 3/4] ADD http://127.0.0.1:18099/file /src/file', false],
  ['local source for context', false],
])('the description %j is that of a download: %s', (description, download) => {
  expect(isDownload(described(description))).toBe(download)
})

test.each([
  ['a loaded one, as Docker 29 lists it', described('', 102_790_656), true],
  ['one that was pulled', described('pulled from docker.io/library/golang:1.26@sha256:0'), true],
  ['a cache mount without a description', described('', 0, 'exec.cachemount'), false],
  ['what a build made', described('[2/4] COPY . .', 284), false],
])('a layer of a base image: %s: %s', (_, record, layer) => {
  expect(isImageLayer(record)).toBe(layer)
})

describe('no work is saved by using', () => {
  test.each([
    ['an empty folder, as Docker 20.10 lists it', described('fileop target'), true],
    ['a copy, as Docker 20.10 lists it', described('fileop target', 284), false],
    ['an empty folder, as later versions list it', described('[build 2/4] WORKDIR /src', 8_192), true],
    ['an empty folder of the only stage', described('[2/4] WORKDIR /src'), true],
    ['a step that mentions one', described('[2/4] RUN echo WORKDIR /src'), false],
    ['a copy of nothing', described('[build 4/6] COPY empty ./'), false],
    ['a received context', described('local source for context', 284, 'source.local'), true],
    ['a download', described('http url http://127.0.0.1:18099/file', 1_000), false],
    ['a cache mount', described('cached mount /root/.cache from exec', 0, 'exec.cachemount'), false],
  ])('%s: %s', (_, record, harmless) => {
    expect(isHarmless(record)).toBe(harmless)
  })
})

test('a description is public without the login and the query of its address', () => {
  expect(
    [
      'http url https://user:secret@files.test/data?token=secret',
      'git snapshot for https://secret@example.test/x.git#v1',
      '[2/4] WORKDIR /src',
    ].map((each) => publicDescription(described(each))),
  ).toEqual([
    'http url https://files.test/data',
    'git snapshot for https://example.test/x.git#v1',
    '[2/4] WORKDIR /src',
  ])
})
