import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unconfinedBy } from '../../../src/engines/containers/unsupported.ts'
import { unconfinedIn } from '../../../src/measure/refusals/unconfined.ts'
import { buildsIn, measuring, planned } from '../../support/measuring.ts'
import { recipeOf } from '../../support/recipe.ts'
import { recordingEngine } from '../../support/recording-engine.ts'
import { tempFolder } from '../../support/temp-folder.ts'

/** As of Podman 4.3.1, whose steps can leave the build by a mount. */
const old = (asRoot: boolean) =>
  unconfinedBy({ name: 'podman', versions: { client: '4.3.1', buildah: '1.28.2' } }, asRoot)

type Asked = {
  readonly unconfined?: ReturnType<typeof unconfinedBy>
  readonly triggers?: Readonly<Record<string, readonly string[]>>
}

const askedOf = async (text: string, { unconfined = old(true), triggers = { golang: [] } }: Asked = {}) => {
  await using folder = await tempFolder()
  const dockerfile = join(folder.path, 'Dockerfile')
  await writeFile(dockerfile, text)
  const engine = recordingEngine({ name: 'podman', unconfined, triggers })
  return (await unconfinedIn(engine, recipeOf({ dockerfile }))) ?? 'nothing'
}

describe('code of a fork, with an engine that does not confine mounts', () => {
  test('is read where a Dockerfile leads that is a link', async () => {
    await using folder = await tempFolder()
    const dockerfile = join(folder.path, 'Dockerfile')
    await writeFile(join(folder.path, 'Dockerfile.prod'), 'FROM golang\nRUN --mount=target=/x,rw go build\n')
    await symlink('Dockerfile.prod', dockerfile)
    const engine = recordingEngine({ name: 'podman', unconfined: old(true), triggers: { golang: [] } })
    expect(await unconfinedIn(engine, recipeOf({ dockerfile }))).toContain('whose bind mounts can lead')
  })

  test.for([
    ['a bind mount', '--mount=target=/x,rw', 'whose bind mounts can lead'],
    ['a cache mount, where root builds', '--mount=type=cache,target=/x', 'whose cache mounts can lead'],
    ['a mount whose type is a variable', '--mount=type=${T},target=/x', 'whose bind mounts can lead'],
    ['a mount whose type has a default', '--mount=type=${T:-tmpfs},target=/x', 'whose bind mounts can lead'],
    [
      'a cache mount whose id is a variable',
      '--mount=type=cache,id=$ID,target=/x',
      'whose bind mounts can lead',
    ],
    ['a target that is a variable', '--mount=type=tmpfs,target=$X', 'whose bind mounts can lead'],
  ] as const)('may not have %s', async ([, flag, reason]) => {
    for (const text of [
      `FROM golang\nRUN ${flag} true\n`,
      `FROM golang AS unneeded\nRUN ${flag} true\nFROM golang\nRUN true\n`,
      `FROM golang AS below\nONBUILD RUN ${flag} true\nFROM below\nRUN true\n`,
    ])
      expect(await askedOf(text)).toContain(reason)
    const triggers = { golang: ['WORKDIR /x', `RUN ${flag} true`] }
    const refused = await askedOf('FROM golang\nRUN true\n', { triggers })
    expect(refused).toContain(reason)
    expect(refused).toContain(`(ONBUILD RUN ${flag} true of the image golang)`)
  })

  test('may have a cache mount where a user without rights builds, but not with a variable in it', async () => {
    const unconfined = old(false)
    const text = 'FROM golang\nRUN --mount=type=cache,target=/x true\n'
    expect(await askedOf(text, { unconfined })).toBe('nothing')
    const filled = text.replace('target', 'from=golang,target')
    expect(await askedOf(filled, { unconfined })).toContain('cache mounts with from=')
    expect(await askedOf(text.replace('/x', '/x/$V'), { unconfined })).toContain('bind mounts')
  })

  test.for([
    'RUN true\nRUN --mount=target=/x true',
    'RUN true\rRUN --mount=target=/x true',
    'RUN --mount=unreadable,"=,target=/x true',
    'run --mount=target=/x true',
    'ONBUILD RUN --mount=target=/x true',
    ' onbuild ONBUILD RUN --mount=target=/x true',
    '  RUN\t--network=none --mount=target=/x true',
  ])('may not have the trigger %j in an image', async (trigger) => {
    expect(await askedOf('FROM golang\n', { triggers: { golang: [trigger] } })).toContain('bind mounts')
  })

  test.for(['RUN go build .', 'COPY . /src', 'RUN echo --mount=target=/x', 'ENV A=$B'])(
    'may have the trigger %j in an image',
    async (trigger) => {
      expect(await askedOf('FROM golang\n', { triggers: { golang: [trigger] } })).toBe('nothing')
    },
  )

  test('may have no image whose triggers cannot be read', async () => {
    expect(await askedOf('FROM other\nRUN true\n')).toContain(
      '(what podman cannot show: the ONBUILD of other)',
    )
    expect(await askedOf('FROM scratch\nCOPY . .\n')).toBe('nothing')
  })

  test('is not looked at where everything is confined', async () => {
    expect(await askedOf('FROM other\nRUN --mount=target=/x true\n', { unconfined: {} })).toBe('nothing')
  })
})

const withTrigger = (isOfFork: boolean) =>
  measuring(planned(), {
    isOfFork,
    engine: { unconfined: old(true), triggers: { golang: ['RUN --mount=type=bind,target=/x true'] } },
    files: { 'main.go': 'package main\n', Dockerfile: 'FROM golang\nRUN go build .\n' },
  })

test('an image with such a trigger is refused before anything of a fork is built, and the warning names both', async () => {
  const run = await withTrigger(true)
  const { warnings } = await run.run()
  expect(buildsIn(run)).toEqual([])
  expect(warnings[0]).toContain('ONBUILD RUN --mount=type=bind,target=/x true of the image golang')
  const own = await withTrigger(false)
  expect((await own.run()).sampling.get('podman/app/cold')?.pairs).toBeGreaterThan(0)
})
