import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import { zipOf } from './module-zip.ts'

/** The Go on PATH, whatever its version: these tests are about modules. */
export const goVersion = spawnSync('go', ['env', 'GOVERSION'], {
  env: { ...process.env, GOTOOLCHAIN: 'local' },
})
  .stdout.toString()
  .trim()
  .replace(/^go/, '')

/** Of the project. */
export const goMod = 'module example.com/app\n\ngo 1.21\n\nrequire example.com/dep v1.2.3\n'

/** A module with a package `dep` at v1.2.3. */
export const writeModule = async (proxy: string, path: string): Promise<void> => {
  const goModText = `module ${path}\n\ngo 1.21\n`
  await writeFiles(join(proxy, path, '@v'), {
    list: 'v1.2.3\n',
    'v1.2.3.info': '{"Version":"v1.2.3","Time":"2020-01-01T00:00:00Z"}',
    'v1.2.3.mod': goModText,
    'v1.2.3.zip': zipOf({
      [`${path}@v1.2.3/go.mod`]: goModText,
      [`${path}@v1.2.3/dep.go`]: 'package dep\n\nconst Answer = 42\n',
    }),
  })
}

/** A module proxy with one module, and a project that requires it. */
export const projectWithProxy = async () => {
  const proxy = await emptyFolder()
  await writeModule(proxy, 'example.com/dep')
  const dir = await emptyFolder()
  await writeFiles(dir, {
    'go.mod': goMod,
    'main.go': 'package main\n\nimport "example.com/dep"\n\nfunc main() { println(dep.Answer) }\n',
  })
  const variables = {
    GOPROXY: `file://${proxy}`,
    GOSUMDB: 'off',
    GOFLAGS: '-mod=vendor',
    GOTOOLCHAIN: 'local',
  }
  const tidied = spawnSync('go', ['mod', 'download', 'all'], {
    cwd: dir,
    env: { ...process.env, ...variables, GOFLAGS: '-mod=mod -modcacherw', GOMODCACHE: await emptyFolder() },
  })
  expect(tidied.stderr.toString()).toBe('')
  return { dir, proxy, variables, store: openArchiveStore(join(await emptyFolder(), 'new')) }
}
