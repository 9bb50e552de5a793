import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { missingSources } from '../../../../src/projects/context/known/missing-sources.ts'
import { readCheckout, writeTree } from '../../../support/read-checkout.ts'
import { tempFolder } from '../../../support/temp-folder.ts'

/** The context of every row, beside its Dockerfile. */
const files = {
  'main.go': 'm',
  'go.mod': 'g',
  a1: 'x',
  'dir/f': 'x',
  'dir/sub/g': 'y',
  'empty/': '',
  'skip/x': '1',
  'keep/y': '2',
  lnk: '-> nothing',
  ldir: '-> dir',
}

/**
 * What four engines did with instructions behind `FROM scratch`, and an ignore file: + built, - failed, a blank where
 * the engine does not know the flag. Docker 20.10.24, BuildKit 0.34.2, Podman 4.3.1, Podman 5.7.0, recorded on
 * 28 November 2026.
 */
const recorded: readonly (readonly [outcomes: string, instructions: string, ignore: string])[] = [
  ['++++', 'COPY main.go /', ''],
  ['----', 'COPY nope /', ''],
  ['----', 'COPY go.mod go.sum /d/', ''],
  ['----', 'COPY x y /d/', ''],
  ['++--', 'COPY *.zip /d/', ''],
  ['++++', 'COPY *.mod /d/', ''],
  ['++++', 'COPY a* b* /d/', ''],
  ['++++', 'COPY go.mod go.sum* /d/', ''],
  ['++++', 'COPY go.mod go.su[m] /d/', ''],
  ['++--', 'COPY go.su[m] /d/', ''],
  ['++++', 'COPY dir /d', ''],
  ['++++', 'COPY dir/ /d/', ''],
  ['----', 'COPY nodir/ /d/', ''],
  ['++++', 'COPY main.go/ /d/', ''],
  ['++++', 'COPY empty /d/', ''],
  ['++++', 'COPY . /d/', ''],
  ['++++', 'COPY . /d/', '*'],
  ['++++', 'COPY /main.go /d/', ''],
  ['----', 'COPY /nope /d/', ''],
  ['++++', 'COPY ../main.go /d/', ''],
  ['----', 'COPY ../lib /d/', ''],
  ['++++', 'COPY dir/../main.go /d/', ''],
  ['++++', 'COPY nodir/../main.go /d/', ''],
  ['----', 'COPY main.go /d/', 'main.go'],
  ['----', 'COPY skip /d/', 'skip'],
  ['++++', 'COPY skip /d/', 'skip/**'],
  ['++++', 'COPY skip /d/', 'skip/*'],
  ['----', 'COPY dir/f /d/', 'dir/f'],
  ['----', 'COPY dir/f /d/', 'dir'],
  ['----', 'COPY dir/* /d/', 'dir'],
  ['----', 'COPY skip /d/', '*\n!keep'],
  ['++++', 'COPY keep /d/', '*\n!keep'],
  ['++++', 'COPY keep /d/', '*\n!keep/y'],
  ['++--', 'COPY *.go /d/', '*.go'],
  ['++--', 'COPY *.go *.mod /d/', 'main.go'],
  ['----', 'COPY main.go go.mod /d/', 'main.go'],
  ['++++', 'COPY Dockerfile /d/', ''],
  ['----', 'COPY Dockerfile /d/', 'Dockerfile'],
  ['++++', 'COPY .dockerignore /d/', 'x'],
  ['++--', 'COPY dir/*.zip /d/', ''],
  ['++++', 'COPY */f /d/', ''],
  ['++--', 'COPY */nope /d/', ''],
  ['++-+', 'COPY **/g /d/', ''],
  ['++++', 'COPY dir/**/g /d/', ''],
  ['----', 'COPY ["nope","/d/"]', ''],
  ['++++', 'COPY ["main.go","/d/"]', ''],
  ['++++', 'COPY "main.go" /d/', ''],
  ['----', 'COPY "nope" /d/', ''],
  ['----', 'COPY ${X}nope /d/', ''],
  ['++++', 'ARG X=\nCOPY $X /d/', ''],
  ['++++', 'ARG X=main.go\nCOPY $X /d/', ''],
  ['----', 'ADD nope /d/', ''],
  ['++--', 'ADD *.tgz /d/', ''],
  ['++++', 'ADD main.go /d/', ''],
  ['----', 'COPY lnk /d/', ''],
  ['++++', 'COPY ldir /d/', ''],
  ['++++', 'COPY ldir/f /d/', ''],
  ['----', 'COPY ldir/nope /d/', ''],
  ['++++', 'COPY nope /\nFROM scratch\nCOPY main.go /', ''],
  ['++++', 'COPY main.go /\nFROM scratch\nCOPY --from=0 /main.go /', ''],
  ['----', 'COPY --chmod=755 nope /d/', ''],
  ['----', 'COPY Main.go /d/', ''],
  ['++++', 'ONBUILD COPY nope /d/\nCOPY main.go /', ''],
  ['----', 'COPY main.go/x /d/', ''],
  ['----', 'COPY ./nope /d/', ''],
  ['----', 'COPY * /d/', ''],
  ['++--', 'COPY * /d/', '*'],
  ['++--', 'COPY ?.zip /d/', ''],
  ['----', 'COPY nope /d', ''],
  ['++--', 'COPY nodir/* /d/', ''],
  ['----', 'COPY nodir/sub/*.x /d/', ''],
  ['-+--', 'COPY main.go/* /d/', ''],
  ['++--', 'COPY d*/nope /d/', ''],
  ['----', 'COPY skip /d/', '*\n!**/*.go'],
  ['-+--', 'COPY skip /d/', '*\n!**/x'],
  ['-+++', 'COPY skip/x /d/', '*\n!**/x'],
  ['----', 'COPY dir/sub /d/', 'dir/sub'],
  ['----', 'COPY skip /d/', '/skip/'],
  ['----', 'COPY dir/f /d/', '**/f'],
  ['----', 'COPY main.go /d/', './main.go'],
  ['----', 'COPY dir/sub /d/', 'dir\n!dir/f'],
  ['++++', 'COPY dir/f /d/', 'dir\n!dir/f'],
  ['----', 'COPY dir/sub/g /d/', '*\n!dir/f'],
  ['++++', 'COPY mai\\n.go /d/', ''],
  ['----', 'COPY nop\\e /d/', ''],
  ['--++', 'COPY ldir /d/', 'dir'],
  ['--++', 'COPY ldir/f /d/', 'dir'],
  ['++++', 'ADD dir /d/', ''],
  ['----', 'ADD nodir/ /d/', ''],
  ['----', 'COPY go.mod dir nope /d/', ''],
  ['++++', 'ARG F=main.go\nFROM scratch\nARG F\nCOPY $F /d/', ''],
  ['----', 'ARG F=main\nFROM scratch\nCOPY ${F}.go /d/', ''],
  ['++++', 'COPY ${F:-main.go} /d/', ''],
  ['++++', 'COPY ${F:+nope}main.go /d/', ''],
  [' - -', 'COPY --parents dir/sub/nope /d/', ''],
  [' + +', 'COPY --parents dir/sub/g /d/', ''],
  [' + +', 'COPY --parents dir/*/g /d/', ''],
  [' - -', 'COPY --parents ./dir/./sub/nope /d/', ''],
  [' - -', 'COPY --exclude=*.go nope /d/', ''],
  [' + -', 'COPY --exclude=*.go *.go /d/', ''],
  [' - -', 'COPY --link nope /d/', ''],
  [' + +', 'COPY <<EOF /x\nhi\nEOF', ''],
  [' - -', 'COPY nope <<EOF /x/\nhi\nEOF', ''],
]

/** Instructions that fail everywhere and are not judged: names that are not certain, links, patterns. */
const notJudged = new Set([
  'COPY ${X}nope /d/',
  'ARG F=main\nFROM scratch\nCOPY ${F}.go /d/',
  'ARG F=main\nCOPY ${F}.go /d/',
  'COPY lnk /d/',
  'COPY ldir/nope /d/',
  'COPY * /d/',
  'COPY nop\\e /d/',
  'COPY nodir/sub/*.x /d/',
  'COPY dir/* /d/',
])
const notJudgedIgnore = new Set(['*\n!**/*.go'])

const lookInto = async (
  instructions: string,
  ignore: string,
  given: Readonly<Record<string, string>> = {},
) => {
  await using folder = await tempFolder()
  await writeTree(folder.path, files)
  const isWhole = /^(?:ARG .*\n)?FROM/.test(instructions)
  const whole = isWhole ? instructions : `FROM scratch\n${instructions}`
  await writeFile(join(folder.path, 'Dockerfile'), `${whole}\n`)
  if (ignore !== '') await writeFile(join(folder.path, '.dockerignore'), `${ignore}\n`)
  return await missingSources(await readCheckout(folder.path, { given }))
}

const hasPattern = (instructions: string): boolean => /(?:COPY|ADD)[^"]* \S*[*?[]/.test(instructions)

describe('what COPY and ADD take', () => {
  test.for(recorded)(
    'is judged as engines do: %s %j, ignoring %j',
    async ([outcomes, instructions, ignore]) => {
      const { findings } = await lookInto(instructions, ignore)
      const failsEverywhere = !outcomes.includes('+')
      const isJudged = !notJudged.has(instructions) && !notJudgedIgnore.has(ignore)
      expect(findings.length > 0).toBe(failsEverywhere && isJudged)
    },
  )

  test.for(recorded.filter(([, instructions]) => hasPattern(instructions)))(
    'is judged as Podman does where only Podman builds: %s %j, ignoring %j',
    async ([outcomes, instructions, ignore]) => {
      const { findings } = await lookInto(instructions, ignore, { engines: 'podman' })
      expect(findings.length > 0 && outcomes.slice(2).includes('+')).toBe(false)
    },
  )
})
