import { textAt } from './text.ts'

/** For how long some process waited, since the machine started; undefined where the kernel does not count it. */
export type Pressure = {
  readonly cpuMs: number | undefined
  readonly ioMs: number | undefined
  readonly memoryMs: number | undefined
}

/** Reads /proc/pressure: that of all programs together, so that it says that something waited, not for whom. */
export const readPressure = (root: string): Pressure => {
  const of = (name: string): number | undefined => parsePressure(textAt(root, `proc/pressure/${name}`))
  return { cpuMs: of('cpu'), ioMs: of('io'), memoryMs: of('memory') }
}

/** `some … total=MICROSECONDS`, see accounting/psi.rst in the documentation of the kernel. */
const parsePressure = (text: string): number | undefined => {
  const microseconds = /^some .*\btotal=(\d+)/m.exec(text)?.[1]
  return microseconds === undefined ? undefined : Number(microseconds) / 1e3
}
