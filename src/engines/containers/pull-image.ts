import { messageOf } from '../../host/error-text.ts'
import { AbsentPlatform, pullError } from '../foreign-images.ts'
import { containersCommand, type ContainersSession } from './session.ts'
import { imagesIn } from './store.ts'

/** The images that a run pulls into the store of its base images. */
type PulledImages = {
  /** The platform is as in `linux/arm64`; undefined: that of the machine. */
  pull(reference: string, platform: string | undefined): Promise<void>
  /**
   * The id of what was pulled for this platform, while the store has it; undefined where the name stands for the image of the machine's
   * platform alone, so that the store knows.
   */
  idOf(reference: string, platform: string | undefined): Promise<string | undefined>
}

/**
 * A name stands for one image in this store, so that a pull for another platform takes the name away from the first. Then it is given
 * to a list of all of them, in which builds find that of their platform.
 */
export const pulledImages = (session: ContainersSession): PulledImages => {
  const { kind, base } = session
  // By the name as the store writes it, the id for each platform.
  const byName = new Map<string, Map<string, string>>()
  const names = new Map<string, string>()
  let lists = 0
  let isAnyForeign = false
  const run: Run = (args) => containersCommand(session, base, args, { timeoutMs: 900_000 })
  return {
    pull: async (reference, platform) => {
      isAnyForeign ||= platform !== undefined
      // Without it, Buildah takes an image of this name that it has, of whatever platform.
      const always = isAnyForeign && kind.program === 'buildah' ? ['--policy', 'always'] : []
      const printed = await run(pullArguments(reference, platform, always)).catch((error: unknown) => {
        throw pullError(messageOf(error), reference, platform)
      })
      const id = /([0-9a-f]{64})\s*$/.exec(printed)?.[1] ?? ''
      if (platform !== undefined) assertPlatform(await platformOf(run, kind.program, id), reference, platform)
      const stored = (await imagesIn(base)).find((image) => image.id === id)
      const name = stored?.names.find((each) => isNameOf(each, reference)) ?? reference
      names.set(reference, name)
      const ids = byName.get(name) ?? new Map<string, string>()
      byName.set(name, ids.set(platform ?? '', id))
      const all = new Set(ids.values())
      if (all.size < 2) return
      const list = `localhost/go-container-bench/platforms:${++lists}`
      await run(['manifest', 'create', list, ...all])
      await run(['tag', list, name])
    },
    idOf: async (reference, platform) => {
      const ids = byName.get(names.get(reference) ?? '')
      const id = ids?.get(platform ?? '')
      if (platform === undefined && ids?.size === 1) return undefined
      return (await imagesIn(base)).some((image) => image.id === id) ? `sha256:${id}` : undefined
    },
  }
}

type Run = (args: readonly string[]) => Promise<string>

/** In the store, names have a registry, and a tag or a digest. */
const isNameOf = (name: string, reference: string): boolean => {
  const complete = /[:@][^/]*$/.test(reference) ? reference : `${reference}:latest`
  return name === complete || name.endsWith(`/${complete}`)
}

const formats = {
  podman: '{{.Os}}/{{.Architecture}}',
  buildah: '{{.OCIv1.OS}}/{{.OCIv1.Architecture}}',
} as const

/** Without its variant. */
const platformOf = async (run: Run, program: keyof typeof formats, id: string): Promise<string> =>
  (await run(['inspect', '--type', 'image', '--format', formats[program], id])).trim()

/** Of an image without an index, Podman and Buildah take what there is, and only warn. */
const assertPlatform = (found: string, reference: string, platform: string): void => {
  if (!`${platform}/`.startsWith(`${found}/`))
    throw new AbsentPlatform(`${reference} has no image for ${platform}, only for ${found}`)
}

/** Docker takes plain HTTP for registries of this machine by itself; Podman and Buildah have to be asked. */
export const pullArguments = (
  reference: string,
  platform?: string,
  options: readonly string[] = [],
): readonly string[] => {
  const isOnLoopback = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\]):\d+\//.test(reference)
  return [
    ...['pull', '--quiet', ...(isOnLoopback ? ['--tls-verify=false'] : [])],
    ...(platform === undefined ? [] : ['--platform', platform]),
    ...options,
    reference,
  ]
}
