import type { Verdict } from '../model.ts'

/** Whether a verdict says that the head does not build where the base does; then no time is in question. */
export const doesNotBuild = ({ kind, reason }: Verdict): boolean =>
  kind === 'invalid' && reason.startsWith('does not build')
