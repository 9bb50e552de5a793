import { expect, test } from 'vitest'
import { copyLink } from '../../../src/dockerfile/rewrites/copy-link.ts'
import { refused, rewritten, usual } from './project.ts'

const on = (image: string, copy: string): string =>
  usual.replace('FROM scratch', `FROM ${image}`).replace('COPY --from=build /app /app', copy)

test('what comes from another stage is linked', () => {
  expect(rewritten(copyLink, usual)).toBe(usual.replace('COPY --from', 'COPY --link --from'))
})

test('it does not apply without such a COPY, or where all of them are linked', () => {
  expect(refused(copyLink, usual.split('FROM scratch')[0] ?? '')).toContain('no COPY takes files')
  expect(refused(copyLink, usual.replace('COPY --from', 'COPY --link --from'))).toContain('--link already')
})

test('what would replace a link, or the owner of a folder, stays; so does a file that may go into a folder', () => {
  const safe = [
    'COPY --from=build /app /app',
    'COPY --from=build /app /usr/local/bin/',
    'COPY --from=build /app /usr/bin/app',
    'COPY --chown=1:1 --from=build /app /server',
  ]
  for (const copy of safe) expect(rewritten(copyLink, on('debian', copy))).toContain('--link')
  const unsafe = [
    'COPY --from=build /app /bin/app',
    'COPY --from=build /app /bin',
    'COPY --from=build /app /usr/local/bin',
    'COPY --from=build /app /home/app/',
    'COPY --from=build /app /var/run/app',
    'COPY --from=build /root/ /',
    'COPY --from=build /app .',
    'COPY --chown=app:app --from=build /app /app',
    'WORKDIR $WHERE\nCOPY --from=build /app app',
    'COPY --from=build /app ${TARGET}/app',
    'WORKDIR /data/app\nCOPY --from=build /app .',
    'WORKDIR /app\nCOPY --from=build /app /app',
    'RUN mkdir /app\nCOPY --from=build /app /app',
    'RUN ["mkdir", "/app"]\nCOPY --from=build ["/app", "/app"]',
  ]
  for (const copy of unsafe) expect(refused(copyLink, on('debian', copy))).toContain('may be a link')
})

test('an image that begins empty has no links, and owners only where they are set', () => {
  const etc = usual.replace('COPY --from', 'COPY --from=build /etc/ssl/certs /etc/ssl/certs\nCOPY --from')
  expect(rewritten(copyLink, etc).match(/--link/g)).toHaveLength(2)
  const owned = usual.replace('COPY --from', 'COPY --chown=1 --from=build /data /data/\nCOPY --from')
  expect(rewritten(copyLink, owned)).toBe(owned.replace('COPY --chown', 'COPY --link --chown'))
})

test('a folder that a stage has filled keeps its owner', () => {
  const state = usual.replace(
    'COPY --from',
    'COPY --from=build /state /state\nCOPY --from=build /seed /state/seed\nCOPY --from',
  )
  expect(rewritten(copyLink, state)).toBe(
    state
      .replace('COPY --from=build /state', 'COPY --link --from=build /state')
      .replace('COPY --from=build /app', 'COPY --link --from=build /app'),
  )
})
