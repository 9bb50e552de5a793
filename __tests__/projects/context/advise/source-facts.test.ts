import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFacts } from '../../../../src/projects/context/advise/source-facts.ts'
import { readRevision } from '../../../../src/projects/context/edits/main-packages.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

const files = {
  Dockerfile: 'FROM scratch\n',
  '.dockerignore': 'ignored\n',
  'go.mod': 'module example.com/a\n',
  'main.go': 'package main\n\nimport "embed"\n\n//go:embed static/*\nvar static embed.FS\n',
  'db/schema.go': 'package db\n\nimport "C"\n\nvar _, file, _, _ = runtime.Caller(0)\n',
  'db/schema_test.go': 'package db\n\nimport "C"\n',
  'ignored/c.go': 'package ignored\n\nimport "C"\n',
  'api/go.mod': 'module example.com/api\n',
  'vendor/x/go.mod': 'module example.com/x\n',
  'vendor/x/x.go': 'package x\n\nvar _ = runtime.Callers(0, nil)\n',
  'static/page.html': 'page',
  'linked/data.bin': 'data',
  'only.go': '//go:build linux && cgo\n\npackage main\n',
  'plugins.go': 'package main\n\nimport (\n\tp "plugin"\n)\n',
  'root.go': 'package main\n\nvar root = runtime.GOROOT()\n',
  'docs/film.bin': 'film',
}

test('what Go uses, C, paths of source files and other modules are found, and where links lead', async () => {
  await using place = await tempFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place.path, path)), { recursive: true })
    writeFileSync(join(place.path, path), text)
  }
  symlinkSync('../linked/data.bin', join(place.path, 'static/data.bin'))
  const facts = await sourceFacts(
    await readRevision({ contextDir: place.path, dockerfilePath: join(place.path, 'Dockerfile') }),
  )
  expect(facts).toMatchObject({
    gitBytes: undefined,
    cgoFiles: ['db/schema.go', 'only.go', 'plugins.go'],
    callerFiles: ['db/schema.go', 'root.go'],
    innerModules: ['api'],
    isComplete: true,
  })
  const unused = facts.folders.filter(({ isUsedByGo }) => !isUsedByGo)
  expect(unused).toEqual([{ name: 'docs', bytes: 4, isUsedByGo: false }])
})
