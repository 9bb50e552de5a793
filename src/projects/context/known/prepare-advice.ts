import { posix } from 'node:path'
import { hint } from '../../../host/hint.ts'
import type { ReadCheckout } from './checkout.ts'
import type { Finding } from './finding.ts'
import { textInside } from '../../../host/inside/look.ts'

/** Says that something missing is made by a command, which belongs in `prepare`; `byGit` names the line that ignores it. */
export const prepareFinding = (
  { host, inputs, dir }: ReadCheckout,
  missing: string,
  { path, byGit }: { readonly path: string; readonly byGit: string },
): Finding => {
  const isInput = inputs.prepare === undefined
  const advice = isInput
    ? `a command that makes it belongs in prepare, as in ${hint(host.env, 'prepare', commandFor(dir, path))}`
    : 'prepare did not make it'
  return { text: `${missing}. Git ignores it (${byGit}): ${advice}`, isInput }
}

/** The target of the Makefile that is called like the file or a folder of it; otherwise a usual name. */
const commandFor = (dir: string, path: string): string => {
  const text = textInside(dir, 'Makefile') ?? ''
  const targets = [...text.matchAll(/^([A-Za-z0-9][\w./-]*)[^\S\n]*:(?!=)/gm)].map(
    ([, target = '']) => target,
  )
  const wanted = [path, posix.basename(path), ...path.split('/').toReversed(), 'generate', 'build']
  return `make ${wanted.find((name) => targets.includes(name)) ?? 'generate'}`
}
