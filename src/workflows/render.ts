import { toYaml } from '../plan/emit/yaml.ts'
import { code, codeBlock, logLine, text } from '../report/escape.ts'
import type { Remark } from './build.ts'
import type { FoundBuilds } from './find.ts'
import type { FoundBlock, Origin } from './together.ts'
import type { Place } from './tree.ts'

/** What was found for a terminal or the log of a job: where each build is, its inputs, and what is not in them. */
export const toBuildsText = ({ blocks, remarks }: FoundBuilds): string =>
  [
    blocks.length === 0 ? nothing : 'Builds of images in workflows and Makefile, as inputs of this action',
    ...blocks.flatMap((block) => ['', ...blockText(block)]),
    ...(remarks.length === 0 ? [] : ['', 'Not read', ...remarks.map((each) => `  ${remarkText(each)}`)]),
  ].join('\n')

const nothing = 'No build of an image was found in .github/workflows and Makefile.'

const blockText = (block: FoundBlock): readonly string[] => [
  ...block.from.slice(0, mostShown).map((origin) => `  ${logLine(originText(origin))}`),
  ...more(block).map((each) => `  ${each}`),
  ...yamlOf(block).map((line) => `    ${line}`),
  ...block.remarks.map((each) => `    not in it: ${remarkText(each)}`),
]

/** The same for the job summary, as Markdown. */
export const toBuildsMarkdown = ({ blocks, remarks }: FoundBuilds): string =>
  [
    '## Builds in workflows and Makefile, as inputs of this action',
    ...(blocks.length === 0 ? [text(nothing)] : blocks.flatMap(blockMarkdown)),
    ...(remarks.length === 0 ? [] : [`Not read:\n\n${remarks.map(remarkMarkdown).join('\n')}`]),
  ].join('\n\n')

const blockMarkdown = (block: FoundBlock): readonly string[] => [
  [...block.from.slice(0, mostShown).map((origin) => text(originText(origin))), ...more(block)].join('  \n'),
  ...(isEmpty(block) ? [] : [codeBlock(yamlOf(block)).join('\n')]),
  ...(block.remarks.length === 0 ? [] : [`Not in it:\n\n${block.remarks.map(remarkMarkdown).join('\n')}`]),
]

/** The fields of `doctor --json`. Texts are as they are in the files, but for expressions that are not known. */
export const toBuildsJson = ({ blocks, remarks }: FoundBuilds): object => ({
  builds: blocks.map((block) => ({
    from: block.from.map(({ place, by, where }) => ({ ...place, by, where })),
    with: block.inputs,
    remarks: block.remarks.map(({ place, text: said }) => ({ ...place, text: said })),
  })),
  buildsNotRead: remarks.map(({ place, text: said }) => ({ ...place, text: said })),
})

/** Enough to find them; one block can stand for hundreds of jobs. */
const mostShown = 10

const more = ({ from }: FoundBlock): readonly string[] =>
  from.length > mostShown ? [`and ${from.length - mostShown} more`] : []

const isEmpty = ({ inputs }: FoundBlock): boolean => Object.keys(inputs).length === 0

const yamlOf = (block: FoundBlock): readonly string[] =>
  isEmpty(block) ? ['nothing of it can be an input'] : toYaml({ with: block.inputs }).trimEnd().split('\n')

const originText = ({ place, by, where }: Origin): string =>
  `${placeText(place)}  ${by} (${where})`.slice(0, 300)

const placeText = ({ file, line }: Place): string => `${file}:${line}`

const remarkText = ({ place, text: said }: Remark): string => logLine(`${placeText(place)}  ${said}`)

const remarkMarkdown = ({ place, text: said }: Remark): string => `- ${code(placeText(place))} ${text(said)}`
