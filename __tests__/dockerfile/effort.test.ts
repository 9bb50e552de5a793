import { describe, expect, test } from 'vitest'
import { type Built, builtPackages } from '../../src/dockerfile/programs/built-packages.ts'
import { readDockerfile } from '../../src/dockerfile/dockerfile.ts'

type Looked = { readonly built: Built; readonly characters: number; readonly lookUps: number }

/** What is found, and what was read and looked up for it in a context with these files. */
const followed = (dockerfile: string, files: Readonly<Record<string, string>> = {}): Looked => {
  let [characters, lookUps] = [0, 0]
  const built = builtPackages(readDockerfile(dockerfile, { platform: 'linux/amd64' }), {
    modules: [{ path: 'example.com/m', folder: '.' }],
    exists: () => {
      lookUps += 1
      return true
    },
    isFolder: (path) => {
      lookUps += 1
      return !/\.\w+$/.test(path)
    },
    readFile: (path) => {
      characters += files[path]?.length ?? 0
      return files[path]
    },
  })
  return { built, characters, lookUps }
}

const first = 'FROM golang\nCOPY . .\nRUN go build ./first\n'
const times = (count: number, text: string): string => `${text}\n`.repeat(count)
const script = 'for a in 1 2 3; do B=$(echo $a); (go build ./$a); done\n'.repeat(1_000)
const wide = Array.from({ length: 3_000 }, (_, at) => `A${at}=x`).join(' ')

describe('all RUN instructions of a Dockerfile share one limit:', () => {
  test.for([
    ['a long script', `${first}${times(500, 'RUN ./a.sh')}`, { 'a.sh': script }],
    [
      'a long Makefile',
      `${first}${times(500, 'RUN make')}`,
      { Makefile: `all:\n\tgo build ./m\n#${script}` },
    ],
    [
      'a long file that a Makefile includes',
      `${first}${times(500, 'RUN make')}`,
      { Makefile: 'include more.mk\n', 'more.mk': `all:\n\tgo build ./m\n#${script}` },
    ],
    ['a long list of tasks', `${first}${times(500, 'RUN task')}`, { 'Taskfile.yml': script }],
  ] as const)('%s is read a few times, not 500 times', ([, text, files]) => {
    const { built, characters } = followed(text, files)
    expect(characters).toBeLessThan(2_000_000)
    expect(built.packages[0]).toMatchObject({ path: 'first', isSure: true })
  })

  test.for([
    ['variables', `${first}ENV ${wide}\n${times(2_000, 'RUN (go build ./a); go build ./b')}`],
    [
      'loops',
      `${first}${times(500, 'RUN for a in 1 2 3 4 5 6 7; do for b in 1 2 3 4 5 6 7; do go build ./$a$b; done; done')}`,
    ],
    [
      'functions',
      `${first}${times(500, 'RUN f() { g; g; g; g; g; }; g() { go build ./a; }; f; f; f; f; f; f')}`,
    ],
    [
      'copies',
      `${first}${times(400, 'COPY a b c d e f g h i j k l m n o p q r s t u v w x y z /')}${times(500, 'RUN go build ./b')}`,
    ],
  ] as const)('many %s are not followed without end', ([, text]) => {
    const { built, lookUps } = followed(text)
    expect(lookUps).toBeLessThan(50_000)
    expect(built.packages[0]).toMatchObject({ path: 'first', isSure: true })
  })
})

test('what 40 usual steps build is all found', () => {
  const { built } = followed(`${first}${times(40, 'RUN make')}`, {
    Makefile: `all: a\na:\n\tgo build ./m\n${'# text\n'.repeat(1_000)}`,
  })
  expect(built.packages).toHaveLength(41)
})

test('SHELL of a stage below counts in the stages on it', () => {
  const { built } = followed(
    'FROM golang AS a\nSHELL ["bash", "-ec"]\nFROM a\nRUN go build ./x; go build ./y\n',
  )
  expect(built.packages.map(({ isSure }) => isSure)).toEqual([true, true])
})
