import { refuseAll } from '../inputs/error.ts'

/** Something that not every engine can build, and why an engine cannot; undefined: it can. */
type Demand<Named> = {
  readonly what: string
  readonly whyNot: (engine: Named) => string | undefined | Promise<string | undefined>
}

/** Throws one error that lists every engine which cannot build what is asked of all of them. */
export const refuseUnable = async <Named extends { readonly name: string }>(
  engines: readonly Named[],
  demands: readonly Demand<Named>[],
): Promise<void> => {
  const problems: string[] = []
  for (const { what, whyNot } of demands)
    for (const engine of engines) {
      const reason = await whyNot(engine)
      if (reason !== undefined) problems.push(`engines: ${engine.name} cannot build ${what}: ${reason}`)
    }
  refuseAll(problems)
}
