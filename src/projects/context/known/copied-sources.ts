import { posix } from 'node:path'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { readImageName } from '../../../dockerfile/image-names.ts'
import { copyWords } from '../../../dockerfile/syntax/instruction-words.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import { flagOf } from '../../../dockerfile/syntax/syntax.ts'
import { isFolder } from '../user-build.ts'
import { type ReadableInstruction, readableInstructions } from './readable-stages.ts'

/** Something that an instruction of a needed stage takes from a build context. */
export type CopiedSource = {
  /** An additional context; undefined: the main one. */
  readonly from: NamedFolder | undefined
  readonly line: number
  /** As in the Dockerfile: `COPY go.sum`. */
  readonly written: string
  /** Relative to the context; `.` is its root. A `..` above the root stays there, as in every engine. */
  readonly path: string
  readonly isPattern: boolean
  /** All sources of the instruction, if they are patterns; empty if one of them is not, or is not certain. */
  readonly patterns: readonly string[]
  /** Whether some engine takes it although an ignore file leaves it out, as Podman does in mounts. */
  readonly seesIgnored: boolean
}

/** A build context that is a folder. */
type NamedFolder = {
  readonly name: string
  /** Absolute. */
  readonly folder: string
}

/** The sources of COPY, ADD and bind mounts, as far as their names are certain. Addresses and heredocs are left out. */
export const copiedSources = (dockerfile: Dockerfile): readonly CopiedSource[] =>
  readableInstructions(dockerfile).flatMap((each) => [...copiesOf(each, dockerfile), ...mountsOf(each)])

const copiesOf = (
  { instruction, value }: ReadableInstruction,
  dockerfile: Dockerfile,
): readonly CopiedSource[] => {
  const { name, line, args, heredocs } = instruction
  const wanted = name === 'COPY' ? flagOf(instruction, 'from') : undefined
  const from = wanted === undefined ? undefined : folderCalled(wanted, dockerfile)
  if ((name !== 'COPY' && name !== 'ADD') || (wanted !== undefined && from === undefined)) return []
  const words = copyWords(args)
  const sources = words.slice(0, -1).filter((word) => heredocs.length === 0 || !/^\d*<</.test(word))
  const texts = sources.map((word) => value(word) ?? '')
  const patterns = texts.every(isPattern) ? texts.map((text) => sourceAt(text).path) : []
  return sources.flatMap((word) => {
    const text = value(word)
    if (text === undefined || text === '' || (name === 'ADD' && address.test(text))) return []
    const written = wanted === undefined ? `${name} ${word}` : `${name} --from=${wanted} ${word}`
    return [{ ...sourceAt(text), from, line, written, patterns, seesIgnored: from !== undefined }]
  })
}

const folderCalled = (wanted: string, { question }: Dockerfile): NamedFolder | undefined => {
  const found = readImageName(wanted, question.buildContexts, () => undefined)
  return found.kind === 'context' && isFolder(found.value)
    ? { name: found.name, folder: found.value }
    : undefined
}

const mountsOf = ({ instruction, value }: ReadableInstruction): readonly CopiedSource[] => {
  if (instruction.name !== 'RUN') return []
  const { line } = instruction
  return readRun(instruction).mounts.flatMap(({ type, from, source = '' }) => {
    // Engines differ in whether they replace variables here, and none of them reads patterns.
    const isPlain = type === 'bind' && from === undefined && !/[$*?[]/.test(source)
    const text = isPlain ? value(source) : undefined
    if (text === undefined || text === '') return []
    const written = `RUN --mount=type=bind,source=${source}`
    return [{ ...sourceAt(text), from: undefined, line, written, patterns: [], seesIgnored: true }]
  })
}

const address = /^github\.com\/|^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]+@[\w.-]+:/i

const isPattern = (text: string): boolean => /[*?[]/.test(text)

const sourceAt = (text: string): Pick<CopiedSource, 'path' | 'isPattern'> => {
  const path = posix.join('/', text).slice(1).replace(/\/$/, '')
  return { path: path === '' ? '.' : path, isPattern: isPattern(text) }
}
