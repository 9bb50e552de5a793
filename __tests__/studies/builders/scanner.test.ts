import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openScanner } from '../../../src/studies/builders/scanner.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

/** A `go` that installs a scanner and has a database. Both scanners say in a file who ran. */
const machine = async () => {
  const dir = await emptyFolder()
  await writeFiles(dir, { 'vulndb/data/osv/GO-1.json': '{}' })
  const ran = join(dir, 'ran')
  const program = (who: string): string => `#!/bin/sh\necho ${who} >> ${ran}\n`
  await writeFiles(dir, { program: program('own'), installs: '', ran: '' })
  const database = JSON.stringify({ Dir: join(dir, 'vulndb'), Version: 'v0.0.0-20261105234957-abcdefabcdef' })
  const go = `case "$1" in
install)
  echo "$GOMODCACHE" >> ${dir}/installs
  install -m 755 ${dir}/program "$GOBIN/govulncheck" ;;
mod) printf %s '${database}' ;;
esac`
  const cache = join(dir, 'cache')
  return {
    go,
    cache,
    kept: join(cache, 'govulncheck-v1.9.0'),
    other: program('other'),
    installs: async () => (await readFile(join(dir, 'installs'), 'utf8')).split('\n').filter(Boolean),
    ran: async () => readFile(ran, 'utf8'),
  }
}

const scanned = async ({ go, cache }: Awaited<ReturnType<typeof machine>>): Promise<readonly string[]> => {
  await using fakes = await fakePrograms({ go })
  const host = testHost({ env: { PATH: fakes.PATH } })
  const scanner = await openScanner(host, cache)
  await scanner.scan('/bin/true')
  return host.lines
}

test('the scanner is built once, from modules that nobody could have changed, and then kept', async () => {
  const parts = await machine()
  await scanned(parts)
  await scanned(parts)
  const installs = await parts.installs()
  expect(installs).toHaveLength(1)
  expect(installs[0]).not.toBe(join(parts.cache, 'modules'))
  expect(await parts.ran()).toBe('own\nown\n')
  expect((await readdir(parts.cache)).toSorted()).toEqual([
    'govulncheck-v1.9.0',
    'govulncheck-v1.9.0.json',
    'modules',
  ])
})

test.for([
  ['another program', (kept: string, other: string) => writeFile(join(kept, 'govulncheck'), other)],
  ['a further file', (kept: string) => writeFile(join(kept, 'more'), '')],
  ['hashes that cannot be read', (kept: string) => writeFile(`${kept}.json`, 'x')],
  [
    'another program without hashes',
    async (kept: string, other: string) => {
      await rm(`${kept}.json`)
      await writeFile(join(kept, 'govulncheck'), other)
    },
  ],
] as const)('with %s in the cache folder it is built again, and nothing else is run', async ([, change]) => {
  const parts = await machine()
  await scanned(parts)
  await change(parts.kept, parts.other)
  await scanned(parts)
  expect(await parts.installs()).toHaveLength(2)
  expect(await parts.ran()).toBe('own\nown\n')
})
