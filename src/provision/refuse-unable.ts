import { InputError } from '../inputs/error.ts'

/** Throws one error that lists every engine which is named beside remote-cache and cannot build that. */
export const refuseWithoutCache = async <Named extends { readonly name: string }>(
  engines: readonly Named[],
  whyNot: (engine: Named) => string | undefined | Promise<string | undefined>,
): Promise<void> => {
  const problems: string[] = []
  for (const engine of engines) {
    const reason = await whyNot(engine)
    if (reason !== undefined)
      problems.push(`engines: ${engine.name} cannot build the scenario remote-cache: ${reason}`)
  }
  if (problems.length > 0) throw new InputError(problems)
}
