import { posix } from 'node:path'
import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import { flagOf, jsonWords } from '../../../dockerfile/syntax.ts'
import { type ReadableInstruction, readableInstructions } from './readable-stages.ts'

/** Something that an instruction of a needed stage takes from the build context. */
export type CopiedSource = {
  readonly line: number
  /** As in the Dockerfile: `COPY go.sum`. */
  readonly written: string
  /** Relative to the context; `.` is its root. A `..` above the root stays there, as in every engine. */
  readonly path: string
  readonly isPattern: boolean
  /** All sources of the instruction, if they are patterns; empty if one of them is not, or is not certain. */
  readonly patterns: readonly string[]
  /** Ignore files leave out nothing of a bind mount in Podman and Buildah. */
  readonly isMount: boolean
}

/** The sources of COPY, ADD and bind mounts, as far as their names are certain. Addresses and heredocs are left out. */
export const copiedSources = (dockerfile: Dockerfile): readonly CopiedSource[] =>
  readableInstructions(dockerfile).flatMap((each) => [...copiesOf(each), ...mountsOf(each)])

const copiesOf = ({ instruction, value }: ReadableInstruction): readonly CopiedSource[] => {
  const { name, line, args, heredocs } = instruction
  if ((name !== 'COPY' && name !== 'ADD') || flagOf(instruction, 'from') !== undefined) return []
  const words = jsonWords(args) ?? args.trim().split(/\s+/)
  const sources = words.slice(0, -1).filter((word) => heredocs.length === 0 || !/^\d*<</.test(word))
  const texts = sources.map((word) => value(word) ?? '')
  const patterns = texts.every(isPattern) ? texts.map((text) => sourceAt(text).path) : []
  return sources.flatMap((word) => {
    const text = value(word)
    if (text === undefined || text === '' || (name === 'ADD' && address.test(text))) return []
    return [{ ...sourceAt(text), line, written: `${name} ${word}`, patterns, isMount: false }]
  })
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
    return [{ ...sourceAt(text), line, written, patterns: [], isMount: true }]
  })
}

const address = /^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]+@[\w.-]+:/i

const isPattern = (text: string): boolean => /[*?[]/.test(text)

const sourceAt = (text: string): Pick<CopiedSource, 'path' | 'isPattern'> => {
  const path = posix.join('/', text).slice(1).replace(/\/$/, '')
  return { path: path === '' ? '.' : path, isPattern: isPattern(text) }
}
