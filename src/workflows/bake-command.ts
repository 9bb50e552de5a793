import type { Value } from '../dockerfile/shell/values.ts'
import { bakeBuilds } from './bake.ts'
import { type Build, type Call, isAddress, type Setting } from './build.ts'
import { bakeSyntax } from './command-flags.ts'
import { readFlags, settingsAmong } from './flags.ts'

/** `docker buildx bake`. */
export const bakeCommand = (call: Call, by: string, words: readonly Value[]): readonly Build[] => {
  const { place, where, spot, variables, repository } = call
  const { flags, operands } = readFlags(words, bakeSyntax)
  // These only show what would be built.
  if (flags.some(({ name }) => /^(?:print|list.*|check|call)$/.test(name))) return []
  const given = settingsAmong(flags, place)
  const targets = operands.map(({ wide, written }) => ({ name: 'targets', text: wide, place, written }))
  const [first] = targets
  if (first !== undefined && isAddress(first.text)) {
    const remarks = [{ place, text: 'the bake file is that of another repository, which is not read' }]
    return [{ by, where, place, settings: [], remarks }]
  }
  const open = call.isOpen ? [{ name: 'targets', text: '\0', place, written: '…' }] : []
  return bakeBuilds({
    by,
    where,
    place,
    spot,
    variables,
    repository,
    files: given('file'),
    targets: [...targets, ...open],
    overrides: given('set').map(asWritten),
    others: ['push', 'load', 'no-cache', 'pull', 'provenance', 'sbom', 'builder', 'allow'].flatMap(given),
    profiles: [],
    isCompose: false,
    hasEnvFile: false,
  })
}

/** A shell leaves `*.platform=…` as it is, since no file has such a name. */
const asWritten = (setting: Setting): Setting =>
  /^[\w.*-]+\+?=[\w.,:/@=-]*$/.test(setting.written ?? '')
    ? { ...setting, text: setting.written ?? setting.text }
    : setting
