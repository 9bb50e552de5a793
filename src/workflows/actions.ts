import { posix } from 'node:path'
import { unknown } from '../dockerfile/shell/values.ts'
import { bakeBuilds } from './bake.ts'
import {
  type Build,
  isAddress,
  isOtherMethod,
  namedContext,
  noDefaultAttestationsName,
  type Repository,
  type Setting,
  sourceSettings,
  usualPlatforms,
} from './build.ts'
import { evaluated } from './expressions.ts'
import type { Step } from './jobs.ts'
import { literal, shown } from './marks.ts'
import { goreleaserAction, isKanikoImage, kanikoText } from './other-builders.ts'
import { runnerVariables } from './runner-variables.ts'
import { settingsIn } from './step-inputs.ts'
import { textAt } from './tree.ts'

/** The builds of images that the action of a step starts; none for any other action. */
export const buildsOfAction = (step: Step, uses: string, repository: Repository): readonly Build[] => {
  const [name = '', version = ''] = uses.split('@')
  if (name.toLowerCase() === 'goreleaser/goreleaser-action') {
    const said = goreleaserAction(evaluated(textAt(step.tree, 'with', 'args') ?? '', step.scope))
    return said === undefined ? [] : [empty(step, uses, said)]
  }
  if (uses.startsWith('docker://') && isKanikoImage(uses)) return [empty(step, uses, kanikoText)]
  const read = readers.get(name.toLowerCase())
  if (read === undefined) return []
  // The first version of Docker's was another program.
  if (/^v1(?:\.|$)/.test(version) && /^docker\//i.test(name))
    return [
      empty(step, uses, 'inputs of version 1 are not read; they mean other things than those of later ones'),
    ]
  return read(step, uses, repository)
}

type Read = (step: Step, uses: string, repository: Repository) => readonly Build[]

const empty = (step: Step, by: string, text: string): Build => {
  const { place } = step.tree
  return { by, where: step.where, place, settings: [], remarks: [{ place, text }] }
}

const buildPush: Read = (step, by) => {
  const { spot, where } = step
  const { place } = step.tree
  const settings = settingsIn(step)
  if (settings.some(({ name, text }) => name === 'call' && isOtherMethod(text))) return []
  const context = settings.findLast(({ name }) => name === 'context') ?? {
    name: 'context',
    text: '{{defaultContext}}',
    place,
  }
  const file = settings.findLast(({ name }) => name === 'file')
  const source = sourceSettings(spot, { ...gitContext(context, file, step), isInContext: false })
  const others = settings
    .filter(({ name }) => name !== 'context' && name !== 'file' && !silent.has(name))
    .map((setting) =>
      setting.name === 'build-contexts' ? { ...setting, text: namedContext(spot, setting.text) } : setting,
    )
    .map((setting) => fromVariable(setting, step))
  return [
    {
      by,
      where,
      place,
      settings: [...source.settings, ...others, ...usualPlatforms(others, step.scope.env, place)],
      remarks: source.remarks,
      noDefaultAttestations: step.scope.env.get(noDefaultAttestationsName),
    },
  ]
}

/** `{{defaultContext}}:FOLDER`, or no context at all, is the commit itself: a Dockerfile is then named inside of the folder. */
const gitContext = (
  context: Setting,
  file: Setting | undefined,
  { spot }: Step,
): { readonly context: Setting; readonly file: Setting | undefined } => {
  const [, folder] = /^\{\{\s*defaultContext\s*\}\}(?::(.*))?$/.exec(context.text) ?? [undefined, undefined]
  if (!context.text.startsWith('{{')) return { context, file }
  const top = posix.join(spot.root, folder ?? '')
  const isPlain = file !== undefined && literal(file.text) !== undefined
  return {
    context: { ...context, text: top },
    file: isPlain ? { ...file, text: posix.join(top, file.text) } : file,
  }
}

const silent = new Set(['call', 'debug', 'github-token'])

/** `secret-envs: ID=NAME`, and an argument without a value: that of a variable of the step. */
const fromVariable = (setting: Setting, { scope }: Step): Setting => {
  const valueOf = (name: string): string => scope.env.get(name) ?? runnerVariables.get(name) ?? unknown
  if (setting.name === 'build-args' && /^\w+$/.test(setting.text))
    return { ...setting, text: `${setting.text}=${valueOf(setting.text)}` }
  if (setting.name !== 'secret-envs') return setting
  const [id = '', name = ''] = setting.text.split('=')
  return { ...setting, name: 'secrets', text: `${id}=${valueOf(name)}` }
}

const bake: Read = (step, by, repository) => {
  const { scope, where } = step
  const { place } = step.tree
  const settings = settingsIn(step)
  if (settings.some(({ name, text }) => name === 'call' && isOtherMethod(text))) return []
  const all = (name: string): readonly Setting[] => settings.filter((each) => each.name === name)
  const [source] = all('source')
  const address = source === undefined || !isAddress(source.text) ? undefined : source.text
  if (address !== undefined)
    return [empty(step, by, `source: ${shown(address)} is another repository, which is not read`)]
  const folder =
    all('workdir')[0]?.text ?? (source?.text.startsWith('{{') === true ? '.' : (source?.text ?? '.'))
  if (literal(folder) === undefined)
    return [empty(step, by, `workdir: ${shown(folder)} is known only when it runs`)]
  const given = all('vars').map(({ text }): [string, string] => {
    const equals = text.indexOf('=')
    return [text.slice(0, equals), text.slice(equals + 1)]
  })
  return bakeBuilds({
    ...{ by, where, place, repository, profiles: [], isCompose: false, hasEnvFile: false },
    spot: { ...step.spot, folder: posix.resolve(step.spot.folder, folder) },
    variables: new Map([...runnerVariables, ...scope.env, ...given]),
    files: all('files').flatMap((each) =>
      each.text.split(',').map((text) => ({ ...each, text: text.trim() })),
    ),
    targets: all('targets'),
    overrides: all('set'),
    others: settings.filter(({ name }) => callInputs.has(name)),
  })
}

const callInputs = new Set(['push', 'load', 'no-cache', 'pull', 'provenance', 'sbom', 'builder', 'allow'])

/** Buildah looks for each Containerfile in the context when it is not in the working folder. */
const buildah: Read = (step, by, repository) => {
  const { spot, where } = step
  const { place } = step.tree
  const settings = settingsIn(step).map((each) => ({
    ...each,
    name: buildahNames.get(each.name) ?? each.name,
  }))
  const context = settings.findLast(({ name }) => name === 'context') ?? { name: 'context', text: '.', place }
  const files = settings.filter(({ name }) => name === 'file')
  if (files.length === 0)
    return [
      empty(
        step,
        by,
        'it has no Containerfile: what the step builds from its inputs alone cannot be built here',
      ),
    ]
  const others = settings.filter(({ name }) => name !== 'context' && name !== 'file')
  return files.map((file) => {
    const source = [false, true]
      .map((isInContext) => sourceSettings(spot, { context, file, isInContext }))
      .find(
        ({ settings: found }) =>
          repository.text(found.find(({ name }) => name === 'file')?.text ?? '') !== undefined,
      )
    const said = source ?? sourceSettings(spot, { context, file, isInContext: false })
    return { by, where, place, settings: [...said.settings, ...others], remarks: said.remarks }
  })
}

const buildahNames = new Map([
  ['archs', 'platforms'],
  ['containerfiles', 'file'],
  ['dockerfiles', 'file'],
  ['platform', 'platforms'],
])

const readers = new Map<string, Read>([
  ['docker/build-push-action', buildPush],
  // They take the inputs of Docker's action.
  ['depot/build-push-action', buildPush],
  ['useblacksmith/build-push-action', buildPush],
  ['docker/bake-action', bake],
  ['depot/bake-action', bake],
  ['redhat-actions/buildah-build', buildah],
])
