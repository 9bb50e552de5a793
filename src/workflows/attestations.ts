import { isReference } from '../inputs/caches.ts'
import type { Build, Setting } from './build.ts'
import { literal } from './marks.ts'

/** What a build writes about its image. `unknown`: that shows only when it runs. */
export type SaidAttestations = {
  /** `by-visibility`: `max` for a public repository, `min` for a private one. */
  readonly provenance: 'none' | 'min' | 'max' | 'by-visibility' | 'unknown'
  /** The image of the scanner that lists what is in the image; `usual`: BuildKit's own. */
  readonly sbom: 'none' | 'usual' | 'unknown' | { readonly scanner: string }
}

/** What is said by `attests`, over which `provenance` and `sbom` win (buildx, `removeAttestDupes`), and what is usual where nothing is. */
export const attestationsOf = (build: Build): SaidAttestations => {
  const { settings } = build
  const provenance = lastOf(settings, 'provenance')
  const sbom = lastOf(settings, 'sbom')
  return {
    provenance: provenance === undefined ? usualProvenance(build) : provenanceIn(provenance),
    sbom: sbom === undefined ? 'none' : sbomIn(sbom),
  }
}

/** Whether a setting of a build, by its name and text, has it write anything. */
export const attests = (name: string, text: string): boolean => {
  const settings = [{ name, text }]
  const [provenance, sbom] = [lastOf(settings, 'provenance'), lastOf(settings, 'sbom')]
  return (
    (provenance !== undefined && provenanceIn(provenance) !== 'none') ||
    (sbom !== undefined && sbomIn(sbom) !== 'none')
  )
}

type Fields = ReadonlyMap<string, string>

/** The fields that count for a type; of a value that is not KEY=VALUE the key is empty. */
const lastOf = (
  settings: readonly Pick<Setting, 'name' | 'text'>[],
  type: 'provenance' | 'sbom',
): Fields | undefined => {
  const own = settings.filter(({ name }) => name === type).map(({ text }) => fieldsOf(text))
  const listed = settings
    .filter(({ name }) => name === 'attests')
    .map(({ text }) => fieldsOf(text))
    .filter((fields) => fields.get('type') === type)
  return [...listed, ...own].at(-1)
}

const fieldsOf = (text: string): Fields =>
  new Map(
    text
      .replaceAll('"', '')
      .split(',')
      .map((field): readonly [string, string] => {
        const equals = field.indexOf('=')
        return [field.slice(0, Math.max(equals, 0)).trim().toLowerCase(), field.slice(equals + 1).trim()]
      }),
  )

const isTrue = (text: string | undefined): boolean => /^(?:1|t|true)$/i.test(text ?? '')

/** Whether it is written at all; undefined: that is not known. */
const isOn = (fields: Fields): boolean | undefined => {
  const [plain, disabled] = [fields.get(''), fields.get('disabled')]
  if ([plain, disabled].some((each) => each !== undefined && literal(each) === undefined)) return undefined
  return !isTrue(disabled) && !/^(?:0|f|false)$/i.test(plain ?? '')
}

/** Without a mode, BuildKit takes `max` (0.34, `NewProvenanceCreator`). */
const provenanceIn = (fields: Fields): SaidAttestations['provenance'] => {
  const on = isOn(fields)
  if (on !== true) return on === undefined ? 'unknown' : 'none'
  const mode = fields.get('mode') ?? 'max'
  if (mode === 'full') return 'max'
  return mode === 'min' || mode === 'max' ? mode : 'unknown'
}

const sbomIn = (fields: Fields): SaidAttestations['sbom'] => {
  const on = isOn(fields)
  if (on !== true) return on === undefined ? 'unknown' : 'none'
  const scanner = fields.get('generator')
  if (scanner === undefined || scanner === '') return 'usual'
  return literal(scanner) !== undefined && isReference(scanner) ? { scanner } : 'unknown'
}

/**
 * What is written where nobody says. Docker's actions add provenance to what is not loaded into a daemon; buildx adds `min` where
 * what it writes to has a place for that (0.38, `build/opt.go`). An image that stays in the daemon has it or not by how that keeps
 * images, which no workflow says.
 */
const usualProvenance = (build: Build): SaidAttestations['provenance'] => {
  const { by, settings } = build
  if (/^(?:podman|buildah|nerdctl|redhat-actions\/)/.test(by)) return 'none'
  const outputs = settings.flatMap(({ name, text }) => (name === 'outputs' ? [text] : []))
  const has = (wanted: string): boolean => settings.some(({ name }) => name === wanted)
  if (has('load') || outputs.some((text) => /\btype=docker\b/.test(text))) return 'none'
  const isKept = has('push') || outputs.some((text) => /\btype=(?:registry|oci|image)\b/.test(text))
  const [, action, version] = /^docker\/(build-push|bake)-action@(.*)$/i.exec(by) ?? []
  if (action !== undefined && version !== undefined) {
    if (!isKept) return 'none'
    if (/^v[1-3](?:\.|$)/.test(version)) return 'unknown'
    return (heedsVariable(action, version) ? byVariable(build) : undefined) ?? 'by-visibility'
  }
  return isKept && /^docker[ -]/.test(by) ? (byVariable(build) ?? 'min') : 'unknown'
}

/** Undefined: the variable turns nothing off. */
const byVariable = ({ noDefaultAttestations: text }: Build): 'none' | 'unknown' | undefined => {
  if (text === undefined || text === '') return undefined
  if (literal(text) === undefined) return 'unknown'
  return isTrue(text) ? 'none' : undefined
}

/** Earlier versions of the actions ask for provenance themselves, whatever the variable says. */
const heedsVariable = (action: string, version: string): boolean => {
  const [, major, minor] = /^v(\d+)(?:\.(\d+))?/.exec(version) ?? []
  if (major === undefined || Number(major) > 6) return true
  const since = action.toLowerCase() === 'bake' ? 6 : 18
  return Number(major) === 6 && (minor === undefined || Number(minor) >= since)
}
