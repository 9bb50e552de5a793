import type { Host } from './host.ts'

/** The same machine, where programs in these folders are found before all others. */
export const withPrograms = (host: Host, folders: readonly string[]): Host => {
  const env = { ...host.env, PATH: [...folders, host.env['PATH'] ?? ''].join(':') }
  return { ...host, env, exec: (program, args, options) => host.exec(program, args, { env, ...options }) }
}
