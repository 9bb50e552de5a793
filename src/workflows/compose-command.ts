import { unknown } from '../dockerfile/shell/values.ts'
import type { Value } from '../dockerfile/shell/values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { bakeBuilds } from './bake.ts'
import { type Build, type Call, inRepository, type Setting, type Spot } from './build.ts'
import { fromDotEnv, hasDotEnv } from './dot-env.ts'
import { composeSyntax } from './command-flags.ts'
import { type Flags, readFlags, settingsAmong } from './flags.ts'
import { literal } from './marks.ts'
import type { Place } from './tree.ts'

/** `docker compose build`, and `up`, `create` and `run`, which build what is not there. */
export const composeCommand = (call: Call, by: string, words: readonly Value[]): readonly Build[] => {
  const { flags, operands } = readWords(words)
  const [verb, ...services] = operands
  const isBuild = verb?.wide === 'build'
  const starts = /^(?:up|create|run)$/.test(verb?.wide ?? '')
  const onlyLooks = flags.some(({ name }) => /^(?:no-build|dry-run|print|check|help)$/.test(name))
  if (verb === undefined || onlyLooks || (!isBuild && !starts)) return []
  const { place, where, spot, variables, repository } = call
  const given = settingsAmong(flags, place)
  const named = given('file')
  const own = ownVariables(call, given('env-file').at(-1)?.text)
  const files = named.length > 0 ? named : filesOfVariable(own, place)
  const [directory] = given('project-directory')
  const targets = services.map(({ wide, written }) => ({ name: 'services', text: wide, place, written }))
  // Paths are relative to the folder of the first file.
  const first = directory?.text ?? files[0]?.text.replace(/[^/]*$/, '') ?? ''
  const folder = inRepository(spot, first === '' ? '.' : first) ?? ''
  return bakeBuilds({
    by: `${by} ${verb.wide}`,
    where,
    place,
    spot: { ...spot, folder: `${spot.root}/${folder}` },
    variables,
    repository,
    files: files.map((file) => absolute(file, spot)),
    targets,
    overrides: given('build-arg').map((flag) => ({ ...flag, text: `*.args.${flag.text}` })),
    // `up --pull always` is about images that are not built.
    others: isBuild ? ['push', 'no-cache', 'pull', 'ssh', 'provenance', 'sbom'].flatMap(given) : [],
    profiles: [...given('profile'), { name: 'profile', text: own.get('COMPOSE_PROFILES') ?? '', place }],
    isCompose: true,
    withStarted: starts ? given('no-deps').length === 0 : given('with-dependencies').length > 0,
    isImplied: starts && given('build').length === 0,
    hasEnvFile: given('env-file').length > 0 || mayHaveEnvFile(call),
  })
}

/** Of `run`, what follows the service is the command that runs in it. */
const readWords = (words: readonly Value[]): Flags => {
  const verb = readFlags(words, composeSyntax(''), 1).operands[0]?.wide ?? ''
  return readFlags(words, composeSyntax(verb), verb === 'run' ? 2 : undefined)
}

const absolute = (file: Setting, spot: Spot): Setting =>
  literal(file.text) === undefined
    ? file
    : { ...file, text: `${spot.root}/${inRepository(spot, file.text) ?? '..'}` }

/** The `.env` of the working folder counts as well where the first file is in another one. */
const mayHaveEnvFile = ({ variables, spot, repository }: Call): boolean =>
  (variables.get('COMPOSE_ENV_FILES') ?? '') !== '' || hasDotEnv(inRepository(spot, '.') ?? '.', repository)

const names = ['COMPOSE_FILE', 'COMPOSE_PATH_SEPARATOR', 'COMPOSE_PROFILES']

/** The variables of Compose itself: those of the workflow, else those of `.env` in the working folder, unless a step wrote it. */
const ownVariables = ({ variables, spot, repository }: Call, file = '.env'): Variables => {
  const path = literal(file) === undefined ? undefined : inRepository(spot, file)
  const text = path === undefined ? undefined : repository.text(path)
  const given = names.flatMap((name) => {
    const value = variables.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  const read = [...(text === undefined ? [] : fromDotEnv(text, names))]
  const isWritten = path !== undefined && repository.isWritten?.(path) === true
  return new Map([...(isWritten ? read.map(([name]) => [name, unknown] as const) : read), ...given])
}

/** The files that `COMPOSE_FILE` names, where no flag does. */
const filesOfVariable = (own: Variables, place: Place): readonly Setting[] => {
  const [text = '', between = ':'] = ['COMPOSE_FILE', 'COMPOSE_PATH_SEPARATOR'].map((name) => own.get(name))
  const files = literal(text) === undefined || between === '' ? [text] : text.split(between)
  return files.filter((file) => file !== '').map((file) => ({ name: 'file', text: file, place }))
}
