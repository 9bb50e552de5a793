import { posix } from 'node:path'
import { fileMoveOf } from '../dockerfile/programs/file-moves.ts'
import { programName } from '../dockerfile/go-commands.ts'
import type { Started } from '../dockerfile/shell/step.ts'
import { type Build, inRepository, type Remark, type Repository, type Spot } from './build.ts'
import { literal } from './marks.ts'

/** Files of the repository that steps of a job wrote so far, as paths relative to it. */
export type WrittenFiles = Set<string>

/** Notes what a program writes by its arguments; redirections are noted by whoever reads them. */
export const noteWrites = (started: Started, spot: Spot, written: WrittenFiles): void => {
  for (const path of pathsWritten(started)) noteWritten(posix.resolve(started.folder, path), spot, written)
}

/** Notes a file at an absolute path, unless it is outside the repository or not known. */
export const noteWritten = (path: string, { root }: Spot, written: WrittenFiles): void => {
  const inside = literal(path) === undefined ? undefined : inRepository({ root, folder: root }, path)
  if (inside !== undefined && written.size < mostWritten) written.add(inside)
}

const mostWritten = 1000

const pathsWritten = (started: Started): readonly string[] => {
  const move = fileMoveOf(started)
  if (move !== undefined) {
    const { sources, target } = move
    const into = sources.map((source) => posix.join(target, posix.basename(source)))
    return target.endsWith('/') ? into : [target, ...into]
  }
  const [program = '', ...words] = started.words.map(({ text }) => text)
  const operands = words.filter((word) => !word.startsWith('-'))
  switch (programName(program)) {
    case 'tee':
    case 'patch':
      return operands
    case 'sed':
    case 'perl':
    case 'yq':
    case 'gsed':
      return words.some((word) => /^-(?:[a-zA-Z]*i|-in-?place)/.test(word)) ? operands : []
    case 'curl':
    case 'wget':
      return words.flatMap((word, at) =>
        /^(?:-[a-zA-Z]*[oO]|--output|--output-document)$/.test(word)
          ? (words[at + 1] ?? [])
          : (/^--output(?:-document)?=(.*)$/.exec(word)?.[1] ?? []),
      )
    default:
      return []
  }
}

/** The same repository, whose files a job may have written over. */
export const withWritten = (repository: Repository, written: WrittenFiles): Repository =>
  written.size === 0 ? repository : { ...repository, isWritten: (path) => written.has(path) }

/** Says of a Dockerfile that a step writes over that a run has to do so, too; of one that is named and not there, others say it. */
export const withWrittenDockerfile = (build: Build, repository: Repository): Build => {
  const { settings, remarks } = build
  if (settings.some(({ name }) => name === 'bake-target')) return build
  const found = writtenDockerfile(build, repository)
  const isNamed = settings.some(({ name, text }) => name === 'file' && text === found)
  if (found === undefined || (isNamed && repository.text(found) === undefined)) return build
  return { ...build, remarks: [...remarks, aboutWritten(found, build)] }
}

/** The Dockerfile that settings name, if a step wrote it. */
export const writtenDockerfile = (
  { settings }: Pick<Build, 'settings'>,
  { isWritten, text: textOf }: Repository,
): string | undefined => {
  const named = (name: string): string | undefined => settings.findLast((each) => each.name === name)?.text
  const [context, file] = [named('context'), named('file')]
  const names = context === undefined ? [] : ['Dockerfile', 'Containerfile']
  const paths = file === undefined ? names.map((name) => posix.join(context ?? '', name)) : [file]
  const there = paths.filter((path) => textOf(path) !== undefined)
  return (there.length > 0 ? there : paths).find((path) => isWritten?.(path))
}

export const aboutWritten = (path: string, { place }: Pick<Build, 'place'>): Remark => ({
  place,
  text: `file: ${path} is written by a step before the build; what writes it belongs in the input prepare`,
})
