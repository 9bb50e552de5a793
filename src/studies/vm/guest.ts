import { at, parseJson, textAt } from '../../host/json.ts'

/** What the program `probes/guest` does, as it reads it. */
export type GuestPlan = {
  readonly goroot: string
  readonly source: string
  /** Of a folder that is mounted through 9p as the source; empty: the source is there. */
  readonly tag: string
  /** Kernel modules to load first, absolute in the guest. */
  readonly modules: readonly string[]
  /** The package to build, relative to the source; empty: it only says that it runs. */
  readonly main: string
  readonly work: string
  /** Empty: nothing is edited, and the first build is timed. */
  readonly editFile: string
  readonly editText: string
}

/** What it reports. */
export type GuestReport = {
  readonly durationMs: number
  readonly bytes: number
  readonly kernel: string
  readonly cpus: number
}

/** Reads a report. Throws with the reason when there is none, or the build failed. */
export const readGuestReport = (text: string): GuestReport => {
  const report = parseJson(text.trim())
  const error = textAt(report, 'error')
  if (error !== undefined) throw new Error(error.split('\n')[0] ?? error)
  const number = (name: string): number => {
    const value = at(report, name)
    if (typeof value === 'number') return value
    throw new Error('the machine ended without a report')
  }
  return {
    durationMs: number('durationMs'),
    bytes: number('bytes'),
    kernel: textAt(report, 'kernel') ?? 'unknown',
    cpus: number('cpus'),
  }
}
