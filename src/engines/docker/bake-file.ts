import { attestValues } from '../attestations.ts'
import type { Output } from '../build/arguments.ts'
import { exportsOf, importsOf } from '../buildkit/remote-cache.ts'
import type { BuildRequest } from '../engine.ts'

/** The text of a `docker-bake.hcl` with one target that builds what `docker build` would build. */
export const bakeFile = (request: BuildRequest, output: Output): string => {
  const {
    contextDir,
    dockerfile,
    target,
    network,
    buildArgs,
    buildContexts,
    secrets,
    ssh,
    platforms = [],
  } = request
  const secretList = Object.entries(secrets).map(([id, path]) => `id=${id},src=${path}`)
  const attributes: readonly (readonly [string, string])[] = [
    ['context', text(contextDir)],
    ['dockerfile', text(dockerfile)],
    ...(target === undefined ? [] : [['target', text(target)] as const]),
    ...(network === undefined ? [] : [['network', text(network)] as const]),
    ...listed('platforms', platforms),
    ...listed('attest', attestValues(request)),
    ['no-cache', String(request.noCache)],
    ...listed('cache-from', importsOf(request.remoteCache)),
    ...listed('cache-to', exportsOf(request.remoteCache)),
    ['args', map(buildArgs)],
    ['contexts', map(buildContexts)],
    ['secret', list(secretList)],
    ['ssh', list(ssh)],
    ...outputOf(output),
  ]
  return `target "default" {\n${attributes.map(([name, value]) => `  ${name} = ${value}\n`).join('')}}\n`
}

const listed = (name: string, values: readonly string[]): readonly (readonly [string, string])[] =>
  values.length === 0 ? [] : [[name, list(values)]]

/** Without an output, the image is stored in the daemon, as after `docker build`. */
const outputOf = (output: Output): readonly (readonly [string, string])[] => {
  switch (output.kind) {
    case 'image':
      return [['tags', list([output.tag])]]
    case 'files':
      return [['output', list([`type=local,dest=${output.folder}`])]]
    case 'exported':
      return [['output', list([output.spec])]]
    case 'nothing':
      return [['output', list(['type=cacheonly'])]]
  }
}

/** A quoted text, without anything that HCL would take for a template and without the two escapes that only JSON has. */
const text = (value: string): string =>
  JSON.stringify(value)
    .replace(/[$%](?=\{)/g, (sign) => sign + sign)
    .replace(/\\./g, (escaped) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[escaped] ?? escaped)

const list = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`

const map = (values: Readonly<Record<string, string>>): string =>
  `{${Object.entries(values)
    .map(([name, value]) => `${text(name)} = ${text(value)}`)
    .join(', ')}}`
