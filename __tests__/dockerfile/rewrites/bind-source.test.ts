import { expect, test } from 'vitest'
import { bindSource } from '../../../src/dockerfile/rewrites/bind-source.ts'
import { refused, rewritten, usual } from './project.ts'

const mount = 'RUN --mount=type=bind,target=/src'

test('the RUN instructions behind the copy get the context mounted where it was copied', () => {
  const text = usual.replace('RUN go', 'RUN go mod download\nRUN go')
  expect(rewritten(bindSource, text)).toBe(
    text
      .replace('COPY . .\n', '')
      .replace('RUN go mod', `${mount} go mod`)
      .replace('RUN go build', `${mount} go build`),
  )
})

test('what was copied before stays', () => {
  const text = usual.replace('COPY . .', 'COPY go.mod go.sum ./\nRUN go mod download\nCOPY . .')
  expect(rewritten(bindSource, text)).toBe(
    text.replace('COPY . .\n', '').replace('RUN go build', `${mount} go build`),
  )
})

test('it does not apply where something is written to the sources, or taken from them', () => {
  expect(refused(bindSource, usual.replace('-o /app', '-o app'))).toContain('line 4 may write')
  expect(
    refused(bindSource, usual.replace('RUN go build -o /app', 'RUN go generate && go build -o /app')),
  ).toContain('may write')
  const page = usual.replace('FROM scratch', 'FROM scratch\nCOPY --from=build /src/page /page')
  expect(refused(bindSource, page)).toBe('line 6 copies from the folder of the sources')
  expect(refused(bindSource, usual.replace('FROM scratch', 'FROM build'))).toContain(
    'a later stage is built on',
  )
  expect(refused(bindSource, usual.split('FROM scratch')[0] ?? '')).toBe(
    'the image itself holds the copied files',
  )
  expect(refused(bindSource, usual.replace('COPY . .', 'COPY --chown=1 . .'))).toContain('has flags')
})

test('it does not apply where a folder above the sources is copied, also by a pattern or a mount', () => {
  const taking = [
    'COPY --from=build / /',
    'COPY --from=build /s* /',
    'RUN --mount=from=build,target=/b cp /b/src/x /',
  ]
  for (const copy of taking)
    expect(refused(bindSource, usual.replace('FROM scratch', `FROM busybox\n${copy}`))).toBe(
      'line 6 copies from the folder of the sources',
    )
})
