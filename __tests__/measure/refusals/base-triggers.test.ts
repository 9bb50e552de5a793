import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nativePlatform } from '../../../src/host/machine.ts'
import { emulatedTriggersIn, notesOnTriggers } from '../../../src/measure/refusals/base-triggers.ts'
import { recipeOf } from '../../support/recipe.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const foreign = nativePlatform() === 'linux/arm64' ? 'linux/amd64' : 'linux/arm64'

type Image = readonly string[] | undefined

/** Asks `ask` of a Dockerfile whose images have these triggers; an image for another platform has that behind its name. */
const asked = async <T>(
  ask: (engine: Parameters<typeof notesOnTriggers>[0], recipe: ReturnType<typeof recipeOf>) => Promise<T>,
  lines: readonly string[],
  { images, platforms = [] }: { images: Readonly<Record<string, Image>>; platforms?: readonly string[] },
): Promise<T> => {
  await using folder = await tempFolder()
  const dockerfile = join(folder.path, 'Dockerfile')
  await writeFile(dockerfile, `${lines.join('\n')}\n`)
  const triggersOf = async (image: string, platform?: string) =>
    images[[image, platform].filter((each) => each !== undefined).join(' for ')]
  return await ask({ triggersOf }, recipeOf({ dockerfile, platforms }))
}

describe('a base image that would run something for another platform', () => {
  const lines = ['FROM --platform=$BUILDPLATFORM golang AS build', 'RUN go build', 'FROM runtime', 'COPY a b']
  const reason = async (images: Readonly<Record<string, Image>>, platforms = [foreign]) =>
    asked(emulatedTriggersIn, lines, { images, platforms })

  test('is refused, with its name and what it would run', async () => {
    const found = await reason({ golang: [], [`runtime for ${foreign}`]: ['COPY . /src', 'RUN make'] })
    expect(found).toContain(`the image runtime for ${foreign} has ONBUILD RUN make, which would be emulated`)
  })

  test.each([
    ['a platform that is not built for', { [`runtime for ${foreign}`]: ['RUN make'] }, []],
    ['steps that run nothing', { [`runtime for ${foreign}`]: ['COPY . /src', 'ENV A=b'] }, undefined],
    ['the native stage', { golang: ['RUN make'], [`runtime for ${foreign}`]: [] }, undefined],
    ['an image that cannot be read', {}, undefined],
  ] as const)('but not for %s', async (_, images, platforms) => {
    expect(await reason(images, platforms === undefined ? undefined : [...platforms])).toBeUndefined()
  })

  test('what cannot be read as one instruction may run something', async () => {
    const found = await reason({ [`runtime for ${foreign}`]: ['ENV A=b\nRUN make'] })
    expect(found).toContain('would be emulated')
  })
})

test('what base images add is said of those that the target needs, each once', async () => {
  const lines = [
    'FROM unneeded AS x',
    'RUN a',
    'FROM golang AS build',
    'RUN b',
    'FROM golang',
    'COPY --from=build a b',
  ]
  const images = { unneeded: ['RUN x'], golang: ['COPY . /src', 'RUN one', 'RUN two', 'RUN three'] }
  expect(await asked(notesOnTriggers, lines, { images })).toEqual([
    'The base image golang has ONBUILD instructions, which are part of its builds although no Dockerfile shows them: COPY . /src; RUN one; RUN two; and 1 more.',
  ])
  expect(await asked(notesOnTriggers, lines, { images: { golang: [] } })).toEqual([])
  const ours = 'localhost/go-container-bench/go:1.26.8'
  expect(
    await asked(notesOnTriggers, [`FROM ${ours}`, 'RUN a'], { images: { [ours]: ['RUN nobody asks'] } }),
  ).toEqual([])
})
