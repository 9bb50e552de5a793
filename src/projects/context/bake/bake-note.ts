import { basename, dirname } from 'node:path'
import { hint } from '../../../host/hint.ts'
import type { Env } from '../../../host/host.ts'
import { at, isRecord, parseJson, textAt } from '../../../host/json.ts'
import { bakeFilesIn } from './print-bake.ts'
import { textInside } from '../../../host/inside/look.ts'

type Place = { readonly contextDir: string; readonly dockerfilePath: string }

/**
 * That a bake file which says how to build this Dockerfile is not read, as a sentence; undefined when it adds nothing.
 * The file is only searched for names here, since reading it takes buildx.
 */
export const bakeNote = (env: Env, { contextDir, dockerfilePath }: Place): string | undefined => {
  for (const folder of new Set([contextDir, dirname(dockerfilePath)])) {
    for (const file of bakeFilesIn(folder)) {
      const text = textInside(folder, file) ?? ''
      const targets = file.endsWith('.json') ? targetsInJson(text) : targetsInHcl(text)
      const found = targets.find(
        ({ name, dockerfile }) => !name.startsWith('_') && dockerfile === basename(dockerfilePath),
      )
      if (found === undefined || !targets.some(({ hasSettings }) => hasSettings)) continue
      const where = folder === contextDir ? '' : ', with its folder as the context,'
      return `${file} is not read, so the arguments and stages that it sets are not used; ${hint(env, 'bake-target', found.name)}${where} builds as its target ${found.name} says.`
    }
  }
  return undefined
}

type NamedTarget = {
  readonly name: string
  /** The name of its Dockerfile, without folders. */
  readonly dockerfile: string
  /** Whether it sets what changes a build. */
  readonly hasSettings: boolean
}

const settings = ['args', 'target', 'contexts', 'secret', 'ssh']

/** The targets of a bake file, as far as its text shows. */
export const targetsInHcl = (text: string): readonly NamedTarget[] =>
  text
    .replaceAll(/^[^\S\n\r\u2028\u2029]*(?:#|\/\/).*$/gm, '')
    .split(/^(?=[ \t]*(?:target|group|variable|function)\s+"?[\w-]+"?\s*\{)/m)
    .flatMap((block) => {
      const name = /^\s*target\s+"?(\w[\w-]*)"?\s*\{/.exec(block)?.[1]
      if (name === undefined) return []
      const written = /^[^\S\n\r\u2028\u2029]*dockerfile\s*=\s*"([^"]*)"/m.exec(block)?.[1] ?? 'Dockerfile'
      const hasSettings = settings.some((each) => new RegExp(`[\\s{]${each}\\s*=`).test(block))
      return [{ name, dockerfile: basename(written), hasSettings }]
    })

/** The same in JSON. */
export const targetsInJson = (text: string): readonly NamedTarget[] => {
  const targets = at(parseJson(text), 'target')
  return Object.entries(isRecord(targets) ? targets : {}).map(([name, target]) => ({
    name,
    dockerfile: basename(textAt(target, 'dockerfile') ?? 'Dockerfile'),
    hasSettings: isRecord(target) && settings.some((each) => target[each] !== undefined),
  }))
}
