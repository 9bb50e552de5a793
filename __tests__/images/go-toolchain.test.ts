import { expect, test } from 'vitest'
import { CommandError } from '../../src/host/process/exec.ts'
import { findToolchain } from '../../src/images/go-toolchain.ts'
import { emptyFolder, pathWithGo } from '../support/test-files.ts'
import { testHost } from '../support/test-host.ts'

/** A go command of version 1.24.0 that, like Go from 1.21 on, becomes 1.26.8 on request. */
const modernGo = `
test "$*" = 'env GOVERSION GOROOT' || exit 9
test -z "$GOROOT$GOFLAGS" || exit 8
case "$GOTOOLCHAIN" in
  local) printf 'go1.24.0\\n/opt/go\\n' ;;
  go1.26.8) printf 'go1.26.8\\n/modules/toolchain\\n' ;;
  *) echo "toolchain not available" >&2; exit 1 ;;
esac`

/** Both remedies, which every message must name. */
const bothRemedies = /Install Go .*--base-image REF/

test('the go command on PATH is used when it has exactly the requested version', async () => {
  const host = testHost({
    env: { PATH: await pathWithGo(modernGo), GOROOT: '/elsewhere', GOFLAGS: '-mod=mod' },
  })
  const found = await findToolchain(host, '1.24.0')
  expect(found).toEqual({ version: '1.24.0', goroot: '/opt/go', go: '/opt/go/bin/go' })
})

test('another version is downloaded by the go command itself, even when GOTOOLCHAIN forbids that', async () => {
  const host = testHost({ env: { PATH: await pathWithGo(modernGo), GOTOOLCHAIN: 'local' } })
  const found = await findToolchain(host, '1.26.8')
  expect(found).toEqual({ version: '1.26.8', goroot: '/modules/toolchain', go: '/modules/toolchain/bin/go' })
})

test('an unavailable version is one error with both remedies and the cause', async () => {
  const host = testHost({ env: { PATH: await pathWithGo(modernGo) } })
  const error = await findToolchain(host, '1.99.0').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({
    message: expect.stringMatching(bothRemedies),
    cause: expect.any(CommandError),
  })
  expect(String((error as Error).cause)).toContain('toolchain not available')
})

test('without a go command the error says so and names both remedies', async () => {
  const finding = findToolchain(testHost({ env: { PATH: await emptyFolder() } }), '1.26.8')
  await expect(finding).rejects.toThrow(bothRemedies)
  await expect(findToolchain(testHost({ env: { PATH: await emptyFolder() } }), '1.26.8')).rejects.toThrow(
    /no go command on PATH/,
  )
})

test('a go command that is too old to download others is not a toolchain of that version', async () => {
  const host = testHost({ env: { PATH: await pathWithGo(`printf 'go1.19.8\\n/usr/lib/go\\n'`) } })
  const error = await findToolchain(host, '1.26.8').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ message: expect.stringMatching(bothRemedies) })
  expect(String((error as Error).cause)).toContain('Go 1.19.8 cannot download')
})

test('an interrupted run is reported as that, not as a missing Go', async () => {
  const stop = new AbortController()
  stop.abort(new Error('interrupted'))
  const host = testHost({ env: { PATH: await pathWithGo(modernGo) }, signal: stop.signal })
  await expect(findToolchain(host, '1.26.8')).rejects.toThrow('interrupted')
})
