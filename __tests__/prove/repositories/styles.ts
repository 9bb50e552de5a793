import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readDockerfile } from '../../../src/dockerfile/dockerfile.ts'
import { unstoppable } from '../../../src/host/pauses.ts'
import { editLists } from '../../../src/projects/context/edits/edit-lists.ts'
import { drivenStyles } from './styles-driven.ts'
import { moduleStyles } from './styles-modules.ts'
import { plainStyles } from './styles-plain.ts'
import { scriptedStyles } from './styles-scripted.ts'
import { shippedStyles } from './styles-shipped.ts'
import { startedStyles } from './styles-started.ts'
import { toolStyles } from './styles-tools.ts'
import { unusualStyles } from './styles-unusual.ts'
import type { Style } from './style-parts.ts'
import { type Count, tallyOf } from './tally.ts'
import { testHost } from '../../support/test-host.ts'

/** Every style, written for this table after what real repositories do. */
export const styles: readonly Style[] = [
  ...plainStyles,
  ...shippedStyles,
  ...scriptedStyles,
  ...moduleStyles,
  ...drivenStyles,
  ...unusualStyles,
  ...toolStyles,
  ...startedStyles,
]

/** Counts the styles whose first edited file is the right one in both revisions. */
export const count: Count = async () => {
  const answers: (string | undefined)[] = []
  for (const style of styles) answers.push(await answerOf(style))
  return tallyOf('first guess of the file to edit', answers)
}

const answerOf = async (style: Style): Promise<string | undefined> => {
  const { name, first, firstInBase = first } = style
  const edited = await firstEdited(style)
  const isRight = edited.head === first && edited.base === firstInBase
  return isRight
    ? undefined
    : `${name}: ${edited.base} and ${edited.head} instead of ${firstInBase} and ${first}`
}

/** The file that source-change tries first in each revision. */
export const firstEdited = async (style: Style): Promise<Record<'base' | 'head', string | undefined>> => {
  const root = await mkdtemp(join(tmpdir(), 'style-'))
  try {
    const base = await laidOut(
      join(root, 'base'),
      { ...style, dockerfile: style.baseDockerfile ?? style.dockerfile },
      style.base ?? style.files,
    )
    const head = await laidOut(join(root, 'head'), style, style.files)
    const builds = new Map([
      ['base' as const, base],
      ['head' as const, head],
    ])
    const lists = await editLists(
      builds,
      { edit: 'auto', engines: 'all' },
      { host: testHost(), pause: unstoppable },
    )
    return { base: lists.get('base')?.[0], head: lists.get('head')?.[0] }
  } finally {
    await rm(root, { recursive: true })
  }
}

const laidOut = async (
  contextDir: string,
  { dockerfile: text, at = 'Dockerfile', buildArgs = {}, target }: Style,
  files: Style['files'],
) => {
  for (const [path, content] of Object.entries({ ...files, [at]: text })) {
    await mkdir(dirname(join(contextDir, path)), { recursive: true })
    await writeFile(join(contextDir, path), content)
  }
  const dockerfile = readDockerfile(text, { platform: 'linux/amd64', buildArgs, target })
  return { contextDir, dockerfilePath: join(contextDir, at), dockerfile }
}
