import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { linkedDockerfile, startingDockerfile } from '../../../src/studies/linking/dockerfile.ts'
import { linkForm, linkForms } from '../../../src/studies/linking/forms.ts'
import { repositoryPath } from '../../support/paths.ts'

const shipped = async (): Promise<readonly (readonly [string, string])[]> => {
  const texts: (readonly [string, string])[] = []
  for (const fixture of await readdir(repositoryPath('fixtures'))) {
    const folder = repositoryPath(`fixtures/${fixture}/strategies`)
    for (const name of await readdir(folder))
      texts.push([`${fixture}/${name}`, await readFile(`${folder}/${name}`, 'utf8')])
  }
  return texts
}

const tiny = async (): Promise<string> =>
  readFile(repositoryPath('fixtures/tiny/strategies/cache-mounts.Dockerfile'), 'utf8')

describe('a Dockerfile that links in another form', () => {
  test('is that of the shipped project for cgo-0, apart from the compiler', async () => {
    const text = await tiny()
    expect(linkedDockerfile(text, linkForm('cgo-0'))).toBe(
      text.replace('CGO_ENABLED=0', 'CGO_ENABLED=0 CC=gcc'),
    )
  })

  test('has the tags, the compiler and the flags of its form', async () => {
    const text = await tiny()
    expect(linkedDockerfile(text, linkForm('cgo-1-pure'))).toContain(
      '"go", "build", "-tags=netgo,osusergo", "-trimpath"',
    )
    expect(linkedDockerfile(text, linkForm('cgo-1-musl'))).toContain('CGO_ENABLED=1 CC=musl-gcc')
    expect(linkedDockerfile(text, linkForm('cgo-1-static'))).toContain(
      '"-ldflags=-s -w -linkmode=external -extldflags=-static"',
    )
  })

  test('can start the program in an image instead of keeping it', async () => {
    const text = startingDockerfile(linkedDockerfile(await tiny(), linkForm('cgo-1')))
    expect(text.startsWith('ARG RUNTIME_IMAGE=scratch\n')).toBe(true)
    expect(text).toMatch(
      /FROM \$\{RUNTIME_IMAGE\}\nCOPY --from=build \/out\/app \/app\nRUN \["\/app", "--self-test"\]\n$/,
    )
    expect(text).not.toContain('ENTRYPOINT')
    expect(text.match(/^FROM /gm)).toHaveLength(3)
  })

  test('is refused when it is written in another way, and so is a form that does not exist', () => {
    expect(() => linkedDockerfile('FROM scratch\n', linkForm('cgo-1'))).toThrow(
      'does not contain CGO_ENABLED=0',
    )
    expect(() => startingDockerfile('ARG A\n')).toThrow('no stage')
    expect(() => linkForm('toString')).toThrow('no way of linking called toString')
  })

  test.each(Object.keys(linkForms))(
    'can be made of shipped Dockerfiles with cache mounts: %s',
    async (value) => {
      const texts = (await shipped()).filter(([name]) => name.endsWith('/cache-mounts.Dockerfile'))
      expect(texts.length).toBeGreaterThanOrEqual(2)
      for (const [, text] of texts)
        expect(() => startingDockerfile(linkedDockerfile(text, linkForm(value)))).not.toThrow()
    },
  )
})
