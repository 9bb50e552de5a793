import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { readImageName } from '../../../dockerfile/image-names.ts'
import { nearNames } from '../../../dockerfile/near-names.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import { flagOf, type Instruction } from '../../../dockerfile/syntax/syntax.ts'
import { hint } from '../../../host/hint.ts'
import type { Host } from '../../../host/host.ts'
import type { ReadCheckout } from './checkout.ts'
import { presence } from './context-tree.ts'
import { type Finding, mostFindings } from './finding.ts'
import { officialImages } from '../build-inputs/official-images.ts'

/**
 * Build contexts that FROM, `COPY --from` and mounts name and that no input gives: a single word that is neither a stage
 * nor a known image, nor a local one. In FROM, where images of one's own are usual, only a folder of that name in the
 * repository shows that a context is meant.
 */
export const missingContexts = async (checkout: ReadCheckout): Promise<readonly Finding[]> => {
  const { dockerfile } = checkout.build
  const uses = dockerfile.needed.flatMap((stage) => usesIn(stage, dockerfile))
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const use of uses) {
    await checkout.pause()
    if (findings.length === mostFindings) break
    const isFirst = !seen.has(use.name)
    seen.add(use.name)
    if (isFirst && (await isUnknown(use, checkout))) findings.push(missingContext(use, checkout))
  }
  return findings
}

type Use = {
  readonly line: number
  /** As in the Dockerfile: `COPY --from=shared`. */
  readonly written: string
  readonly name: string
}

/** Names that are left to be images. */
const usesIn = (stage: Stage, { question, indexes }: Dockerfile): readonly Use[] => {
  const { base, line } = stage
  const from =
    base.kind === 'image' ? [{ line, written: `FROM ${base.reference}`, name: base.reference }] : []
  return [...from, ...stage.instructions.flatMap(namesIn)].filter(({ name }) => {
    const image = readImageName(name, question.buildContexts, (wanted) => indexes.get(wanted))
    return image.kind === 'image' && image.reference === name
  })
}

const namesIn = (instruction: Instruction): readonly Use[] => {
  const { line } = instruction
  if (instruction.name === 'COPY') {
    const name = flagOf(instruction, 'from')
    return name === undefined ? [] : [{ line, written: `COPY --from=${name}`, name }]
  }
  if (instruction.name !== 'RUN') return []
  return readRun(instruction).mounts.flatMap(({ type, from }) =>
    from === undefined ? [] : [{ line, written: `RUN --mount=type=${type},from=${from}`, name: from }],
  )
}

/** A reference of one word, without a tag: no other is likely to be a build context. */
const word = /^[a-z0-9]*[a-z][a-z0-9]*(?:(?:_{1,2}|-+)[a-z0-9]+)*$/

const isUnknown = async ({ name, written }: Use, { host, dir }: ReadCheckout): Promise<boolean> => {
  if (!word.test(name) || officialImages.has(name) || /^ubi\d/.test(name)) return false
  if (written.startsWith('FROM') && presence(dir, name) !== 'present') return false
  return !(await isLocalImage(host, name))
}

/** Asks the engines that answer by themselves; none is started. */
const isLocalImage = async ({ exec, signal }: Host, name: string): Promise<boolean> => {
  for (const [program, ...args] of [
    ['docker', 'image', 'inspect', name],
    ['podman', 'image', 'exists', name],
  ] as const) {
    const { end } = await exec(program, args, { timeoutMs: 10_000 })
    signal.throwIfAborted()
    if (end.kind === 'exited' && end.code === 0) return true
  }
  return false
}

const missingContext = ({ line, written, name }: Use, { host, dir, build }: ReadCheckout): Finding => {
  const stages = build.dockerfile.stages.flatMap((stage) => stage.name ?? [])
  const near = nearNames(name, stages).join(', ')
  const folder = presence(dir, name) === 'present' ? name : 'FOLDER'
  const kinds = `no stage is called so${near === '' ? '' : ` (there are: ${near})`}, no image and no build context`
  const fix = `give the folder that is meant: ${hint(host.env, 'build-contexts', `${name}=${folder}`)}`
  return { text: `line ${line} of the Dockerfile: ${written}: ${kinds}; ${fix}`, isInput: true }
}
