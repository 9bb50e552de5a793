import type { Dockerfile } from './dockerfile.ts'
import { compilesGo } from './go-commands.ts'
import { readRun } from './run-steps.ts'

/** What a reader must know about a project's numbers: each a few words, in a fixed order. */
export const labels = (dockerfile: Dockerfile): readonly string[] => {
  switch (dockerfile.runsGo) {
    case 'no':
      return ['compiles no Go']
    case 'unknown':
      return [
        'whether it compiles Go is unknown',
        ...(dockerfile.usesCacheMounts ? [] : ['no compiler cache']),
      ]
    case 'yes':
      return keepsCompiled(dockerfile) ? [] : ['no compiler cache']
  }
}

/** Whether a step that compiles Go has a cache mount for the compiler's cache. */
const keepsCompiled = (dockerfile: Dockerfile): boolean => {
  const targetsIn = new Map<number, string[]>()
  for (const { line, target } of dockerfile.cacheMounts)
    targetsIn
      .set(line, targetsIn.get(line) ?? [])
      .get(line)
      ?.push(target)
  return dockerfile.needed
    .flatMap(({ placed }) => placed)
    .filter(({ instruction }) => instruction.name === 'RUN')
    .some(({ instruction, variables }) => {
      const targets = targetsIn.get(instruction.line) ?? []
      return readRun(instruction)
        .commands.filter((command) => compilesGo(command) !== 'no')
        .some((command) => {
          const cache = command.variables['GOCACHE'] ?? variables.get('GOCACHE')
          return targets.some((target) =>
            cache === undefined ? usualCache.test(target) : holds(target, cache),
          )
        })
    })
}

/** Where Go keeps compiled packages by default: GOCACHE below the home folder. */
const usualCache =
  /^(?:\/root|\/home\/[^/]+|~|\$HOME|\$\{HOME\})(?:\/\.cache(?:\/go-build)?)?\/?$|\/\.cache(?:\/go-build)?\/?$|go-?(?:build|cache)/

const holds = (folder: string, path: string): boolean =>
  `${path}/`.startsWith(`${folder.replace(/\/+$/, '')}/`)
