import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { buildInputsDigest } from '../../../src/projects/context/build-inputs/build-inputs.ts'
import { readUserBuild, type UserBuild } from '../../../src/projects/context/user-build.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { vocabulary } from '../../support/vocabulary.ts'

const files = {
  'main.go': 'package main\n',
  'notes.md': '',
  'docker/app.Dockerfile': 'FROM scratch\nCOPY . .\n',
}

const words = { ...vocabulary, engines: ['podman', 'podman-rootful', 'buildah', 'docker', 'kaniko'] }

/** The build of a repository with a link to that Dockerfile, and what is beside the link. */
const linked = async (
  link: string,
  target: string,
  more: Readonly<Record<string, string>> = {},
  engines = 'auto',
): Promise<UserBuild & { readonly dir: string }> => {
  const dir = await emptyFolder()
  await writeFiles(dir, { ...files, ...more })
  await mkdir(dirname(join(dir, link)), { recursive: true })
  await symlink(target, join(dir, link))
  const build = await readUserBuild({ dir, contextDir: dir }, readInputs({ file: link, engines }, words), {})
  if (build === undefined) throw new Error('no Dockerfile was found')
  return { ...build, dir }
}

const takenBy = async ({ contextDir, dockerfilePath, dockerfile }: UserBuild) =>
  buildInputsDigest(contextDir, dockerfilePath, {
    rules: ['buildkit', 'buildah', 'kaniko'],
    dockerfile,
    target: undefined,
    settings: {},
    buildArgs: {},
    buildContexts: {},
  })

test.for(['Dockerfile', 'docker/Dockerfile'])(
  'the ignore file beside the link %s counts, because engines get that name',
  async (link) => {
    const target = link === 'Dockerfile' ? 'docker/app.Dockerfile' : 'app.Dockerfile'
    const build = await linked(link, target, {
      [`${link}.dockerignore`]: '*.md\n',
      'docker/app.Dockerfile.dockerignore': 'main.go\n',
    })
    expect(build.dockerfilePath).toBe(join(build.dir, link))
    const { inputs, ignoreFiles } = await takenBy(build)
    const names = [...inputs.keys()].join('\n')
    expect(names).toContain('main.go')
    expect(names).not.toContain('notes.md')
    expect(ignoreFiles).toEqual([join(build.dir, `${link}.dockerignore`)])
  },
)

test('engines get the file itself where a link leads out of its folder', async () => {
  const build = await linked('build/Dockerfile', '../docker/app.Dockerfile')
  expect(build.dockerfilePath).toBe(join(build.dir, 'docker/app.Dockerfile'))
})

test.for(['.dockerignore', '.containerignore'])(
  'such a link is refused when there is a %s beside it, which no engine would read',
  async (ending) => {
    const more = { [`build/Dockerfile${ending}`]: '*.md\n' }
    await expect(linked('build/Dockerfile', '../docker/app.Dockerfile', more)).rejects.toThrow(
      `build/Dockerfile is a link out of its folder, where engines cannot follow it, so they would not read build/Dockerfile${ending}; name docker/app.Dockerfile instead`,
    )
  },
)

test.for(['Dockerfile', 'docker/Dockerfile', 'more/app.Dockerfile'])(
  'a link %s out of the repository is refused, and nothing behind it is read',
  async (link) => {
    const outside = await emptyFolder()
    await writeFiles(outside, { key: 'secret' })
    await expect(linked(link, join(outside, 'key'))).rejects.toMatchObject({
      problems: [`file: ${link} leads out of the repository; name a file in it`],
    })
  },
)

test('another text behind the link is another build', async () => {
  const one = await linked('Dockerfile', 'docker/app.Dockerfile')
  const other = await linked('Dockerfile', 'docker/app.Dockerfile', {
    'docker/app.Dockerfile': 'FROM scratch\nCOPY main.go .\n',
  })
  expect((await takenBy(one)).inputs.get('Dockerfile')).not.toBe(
    (await takenBy(other)).inputs.get('Dockerfile'),
  )
})

test('a name by which Podman and Buildah include other files is refused, unless engines get another one', async () => {
  const build = await linked('build/Containerfile.in', '../docker/app.Dockerfile')
  expect(build.dockerfilePath).toBe(join(build.dir, 'docker/app.Dockerfile'))
  for (const engines of ['auto', 'all', 'docker,podman', 'podman-rootful', 'buildah'])
    await expect(linked('Containerfile.in', 'docker/app.Dockerfile', {}, engines)).rejects.toThrow(
      /ends in \.in/,
    )
})

test('with engines that build it as it is, that name is no problem', async () => {
  const build = await linked('Dockerfile.in', 'docker/app.Dockerfile', {}, 'docker,kaniko')
  expect(build.dockerfilePath).toBe(join(build.dir, 'Dockerfile.in'))
})
