import type { ChangedSetting, Differences } from '../../model.ts'
import type { ScreenInputs } from './screened.ts'

/** Lists of differences end here, so that one as long may lack something. */
const mostListed = 200

/** Why the revisions are not of the same work as far as their inputs show, as a clause; undefined: they may be. */
export const whyDifferent = ({ differences, unseen, takers }: ScreenInputs): string | undefined => {
  if (unseen[0] !== undefined) return unseen[0]
  if (differences === undefined) return 'it is not known in what the revisions differ'
  return whyBeyondFiles(differences) ?? whyModules(differences) ?? whyTakers(takers)
}

const whyBeyondFiles = (differences: Differences): string | undefined => {
  const { filesLeftOut, instructions, settings, ignore } = differences
  if (filesLeftOut > 0) return `${filesLeftOut + differences.files.length} files differ`
  const changed = instructions.find((each) => each.change !== undefined && !isIdle(each))
  if (changed !== undefined) return `the Dockerfile differs: ${changed.text}`
  if (instructions.length === 0) return 'it is not known in what the Dockerfiles differ'
  if (instructions.length >= mostListed) return 'the Dockerfile is too long to be compared as a whole'
  if (settings[0] !== undefined) return settingText(settings[0])
  return ignore[0] === undefined ? undefined : `${ignore[0].file} differs`
}

/** Another value of an instruction of which no step sees anything; a new one may be a layer of its own. */
const isIdle = ({ text, change }: Differences['instructions'][number]): boolean =>
  change === 'changed' && /^(?:CMD|ENTRYPOINT|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|STOPSIGNAL)\b/.test(text)

const settingText = ({ kind, name }: ChangedSetting): string => {
  switch (kind) {
    case 'go':
    case 'toolchain':
      return `the ${kind} line of ${name} differs`
    case 'argument':
      return `the build argument ${name} differs`
    case 'image':
      return `the base image of ${name} differs`
  }
}

/**
 * What is downloaded, and from where, depends on them, also those that `-modfile` names; `go/env` is where Go keeps settings
 * in a home folder, as git does in `git/config`.
 */
const moduleFile =
  /(?:^|\/)(?:[^/]+\.(?:mod|sum)|go\.(?:work|env)|go\/env|vendor\/modules\.txt|\.netrc|\.?gitconfig|git\/config)$/

const whyModules = ({ modules, files }: Differences): string | undefined => {
  if (modules[0] !== undefined) return `the module ${modules[0].path} differs`
  const file = files.find(({ path }) => moduleFile.test(path))
  return file === undefined ? undefined : `${file.path} differs`
}

const whyTakers = (takers: ScreenInputs['takers']): string | undefined => {
  const both = takers.find(({ does }) => does === 'both')
  if (both !== undefined) return `a step that takes what differs does more than compile Go: ${both.text}`
  const remote = takers.find(({ does, usesNetwork }) => does === 'other' && usesNetwork)
  if (remote !== undefined) return `a step that takes what differs may use the network: ${remote.text}`
  const untimed = takers.find(({ does, ms }) => does === 'other' && ms === undefined)
  return untimed === undefined
    ? undefined
    : `it is not known how long a step takes that takes what differs: ${untimed.text}`
}
