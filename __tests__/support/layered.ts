import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dockerfileOf, type Fixture, readFixture } from '../../src/projects/fixtures/fixture.ts'
import { smallFixture } from './bare.ts'
import { goMod, packageGo, quickFlags } from './go-project.ts'
import { requirement } from './module-proxy.ts'

/** A package with one module and little to compile, with a Dockerfile of the shipped `small` that compiles quickly. */
export const layeredFixture = async (folder: string): Promise<Fixture> => {
  const small = await smallFixture()
  const strategy = 'layers'
  const files = {
    'go.mod': `${goMod.replace(/^toolchain.*\n/m, '')}${requirement.goMod}`,
    'go.sum': requirement.goSum,
    'fixture.json': '{"title": "one module", "roughCostMs": 60000}',
    'cmd/small/main.go': packageGo('math', 'unicode', requirement.module),
  }
  await mkdir(join(folder, 'small/strategies'), { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, 'small', name)), { recursive: true })
    await writeFile(join(folder, 'small', name), content)
  }
  const shipped = await readFile(dockerfileOf(small, strategy), 'utf8')
  const quick = shipped.replace('GOFLAGS=-mod=readonly', `GOGC=off GOFLAGS="-mod=readonly ${quickFlags}"`)
  await writeFile(join(folder, 'small/strategies', `${strategy}.Dockerfile`), quick)
  return readFixture(folder, small.name)
}
