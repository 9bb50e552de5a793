import { at, parseJson, textAt } from '../../host/json.ts'
import { containersCommand, type ContainersSession } from './session.ts'

/** The parsed output of `podman info` or `buildah info` in a session. The two spell most names differently. */
export const containersInfo = async (session: ContainersSession): Promise<unknown> => {
  const format = session.kind.program === 'podman' ? ['--format', 'json'] : []
  return parseJson(await containersCommand(session, session.base, ['info', ...format]))
}

/** The storage driver, as in `overlay`. */
export const storageDriver = (info: unknown): string | undefined =>
  textAt(info, 'store', 'graphDriverName') ?? textAt(info, 'store', 'GraphDriverName')

/** Whether overlay is mounted by fuse-overlayfs instead of the kernel. Podman has a map of options, Buildah a list. */
export const runsThroughFuse = (info: unknown): boolean => {
  const options = at(info, 'store', 'graphOptions') ?? at(info, 'store', 'GraphOptions')
  return JSON.stringify(options ?? []).includes('mount_program')
}

/** The OCI runtime, as in `crun`. */
export const runtimeName = (info: unknown): string | undefined =>
  textAt(info, 'host', 'ociRuntime', 'name') ?? textAt(info, 'host', 'OCIRuntime')
