import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, test } from 'vitest'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import { unseenFiles } from '../../../src/measure/screen/screen-files.ts'
import { type Read, unseenIn } from '../../../src/measure/screen/screen-unseen.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const tar = async (): Promise<Buffer> => {
  const archive = pack()
  archive.entry({ name: 'a.txt' }, 'text')
  archive.finalize()
  const pieces: Buffer[] = []
  for await (const piece of archive) pieces.push(Buffer.from(piece as Uint8Array))
  return Buffer.concat(pieces)
}

/** As it was written before ustar: without the magic, and with the sum that its header then has. */
const oldTar = async (): Promise<Buffer> => {
  const bytes = await tar()
  const magic = bytes.subarray(257, 265)
  const sum =
    Number.parseInt(bytes.toString('latin1', 148, 154), 8) - magic.reduce((all, one) => all + one, 0)
  magic.fill(0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return bytes
}

const read = (contextDir: string, text: string): Read => ({
  recipe: {
    ...{ contextDir, dockerfile: join(contextDir, 'Dockerfile'), target: undefined, network: undefined },
    ...{ buildArgs: { MODE: '/src/hack/build-argument.sh' }, buildContexts: {}, secrets: {}, ssh: [] },
  },
  text,
  dockerfile: readDockerfile(text, { platform: 'linux/amd64' }),
  build: { benchmark: 'a/b/cold', revision: 'base', round: 0, startedAt: '', durationMs: 1 } as Read['build'],
})

/** What is found where `path` is new in the head, and has this content there. */
const unseen = async (
  path: string,
  content: Buffer | string,
  instruction = 'ADD . /',
): Promise<readonly string[]> => {
  await using folder = await tempFolder()
  const [base, head] = [join(folder.path, 'base'), join(folder.path, 'head')]
  await mkdir(base)
  await mkdir(dirname(join(head, path)), { recursive: true })
  await writeFile(join(head, path), content)
  const text = `FROM scratch\n${instruction}\n`
  return await unseenFiles(read(base, text), read(head, text), [{ path, change: 'new' }])
}

test.each<[string, string, boolean]>([
  ['hack/cc.sh', 'COPY . /src\nENV CC=/src/hack/cc.sh', true],
  ['hack/cc.sh', 'COPY . /src\nENV A=1 CC="/src/hack/cc.sh -O2"', true],
  ['hack/cc.sh', 'COPY . /src\nARG PKG_CONFIG=/src/hack/cc.sh', true],
  ['hack/cc.sh', 'ARG TOOL=/src/hack/cc.sh\nCOPY . /src\nENV CC=$TOOL', true],
  ['hack/build-argument.sh', 'ARG MODE\nCOPY . /src\nENV CC=$MODE', true],
  ['hack/cc.sh', 'COPY . /src\nENV CC=/src/hack/cc.sh.old', false],
  ['hack/build-argument.sh', 'ARG MODE\nCOPY . /src', false],
  ['app.yml', 'COPY . /src\nENV CONFIG=/src/app.yml', false],
  ['app.yml', 'COPY . /src\nENV GO111MODULE=on\nENV CONFIG=/src/app.yml', false],
  ['app.yml', 'COPY . /src\nENV CGO_ENABLED=0 CONFIG=/src/app.yml', false],
  ['main.go', 'COPY . /src\nENV GOMAIN=/src/main.go', false],
])('a compiler of the project, %s, is named by %j: %j', async (path, instructions, expected) => {
  const clause = `${path} is named by a variable that Go or a compiler reads`
  expect((await unseen(path, 'text', instructions)).includes(clause)).toBe(expected)
})

test.each<[string, boolean]>([
  ['ENV CC=/usr/local/bin/mycc', true],
  ['ARG TOOL=cc.sh\nENV CC=/src/$TOOL', true],
  ['ENV CC /src/cc.sh', true],
  ['RUN go env -w CC=/src/cc.sh', true],
  ['RUN <<EOF\nexport CC=/src/hack/cc.sh\ngo build\nEOF', true],
  ['ENV CC="ccache /src/hack/cc.sh"', true],
  ['ENV CC="/usr/bin/ccache gcc"', false],
  ['RUN CC="/src/cc.sh -O2" go build', true],
  ['ENV CC=x86_64-linux-musl-gcc CXX="g++-12 -O2"', false],
  ['ENV CC=/usr/bin/clang', false],
  ['RUN CC="zig cc -target x86_64-linux-musl" go build', false],
  ['RUN echo ACC=1', false],
])('a file beside a compiler of the project, %j, may belong to it: %j', async (instructions, expected) => {
  const clause = 'hack/helper.sh may belong to the compiler that a variable names'
  const text = `COPY . /src\n${instructions}`
  expect((await unseen('hack/helper.sh', 'text', text)).includes(clause)).toBe(expected)
  expect((await unseen('main.go', 'text', text)).includes(clause)).toBe(false)
})

describe('what ADD unpacks', () => {
  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ['gzip', () => gzipSync('text')],
    ['Zstandard', () => zstdCompressSync('text')],
    ['bzip2', () => Buffer.from('BZh91AY')],
    ['xz', () => Buffer.from('fd377a585a000004', 'hex')],
    ['tar', tar],
    ['tar before ustar', oldTar],
  ])('is known by its content: %s', async (_, content) => {
    const bytes = await content()
    expect(await unseen('data/assets', bytes)).toEqual(['ADD may unpack data/assets'])
    expect(await unseen('data/assets', bytes, 'COPY . /')).toEqual([])
  })

  test('or by its name, and no other file is', async () => {
    expect(await unseen('a.tar', '')).toEqual(['ADD may unpack a.tar'])
    for (const content of ['', 'package main\n', Buffer.alloc(2_000), Buffer.alloc(512, ' ')])
      expect(await unseen('a.txt', content)).toEqual([])
  })
})

test.each(['tools/go', 'bin/x86_64-linux-gnu-gcc', 'pkg/tool/linux_amd64/compile'])(
  '%s may take part in compilations',
  async (path) => {
    expect(await unseen(path, '', 'COPY . /')).toEqual([
      `${path} has the name of a program that takes part in compilations`,
    ])
    expect(await unseen(`${path}.md`, '', 'COPY . /')).toEqual([])
  },
)

test('a link leads to what may have any size', async () => {
  await using folder = await tempFolder()
  const [base, head] = [join(folder.path, 'base'), join(folder.path, 'head')]
  for (const [dir, target] of [
    [base, 'small'],
    [head, 'large'],
  ] as const) {
    await mkdir(dir)
    await symlink(target, join(dir, 'data'))
  }
  const text = 'FROM scratch\nCOPY . /\n'
  const found = await unseenFiles(read(base, text), read(head, text), [{ path: 'data', change: 'changed' }])
  expect(found[0]).toBe('data is a link, and leads to something else than before')
})

test.each<[string, boolean]>([
  ['RUN go build \\\n-overlay=o.json .', true],
  ['ENV GOFLAGS="--overlay o.json"', true],
  ['ARG MORE=-overlay', true],
  ['COPY settings/ /root/.config/go/', true],
  ['RUN mv settings ~/.config/go && go build .', true],
  ['COPY go.yaml /root/.config/go-app/', false],
  ['RUN apt-get install -y fuse-overlayfs', false],
  ['COPY deploy/prod-overlay /deploy', false],
])('%j replaces files of compilations: %j', (instruction, expected) => {
  const both = read('/', `FROM scratch\n${instruction}\n`)
  const clause = 'other programs or files take part in compilations'
  expect(unseenIn(both, both).includes(clause)).toBe(expected)
  const argument = { ...both, text: '', recipe: { ...both.recipe, buildArgs: { FLAGS: '-overlay=o.json' } } }
  expect(unseenIn(argument, argument)).toContain(clause)
})

test('another platform is another build', () => {
  const base = read('/', 'FROM scratch\nCOPY . /\n')
  const head = { ...base, recipe: { ...base.recipe, platforms: ['linux/arm64'] } }
  expect(unseenIn(base, head)).toContain('what it is built with differs: platforms')
  expect(unseenIn(base, base).join()).not.toContain('platforms')
})
