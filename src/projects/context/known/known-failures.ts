import type { Revision } from '../../../model.ts'
import type { ReadCheckout } from './checkout.ts'
import { missingEmbeds } from './embedded-files.ts'
import { endlessFiles } from './endless-files.ts'
import type { Finding, Found } from './finding.ts'
import { unreachableModules } from './local-modules.ts'
import { missingPackages } from './missing-packages.ts'
import { missingSources } from './missing-sources.ts'
import { missingSecrets } from './secrets-and-agents.ts'
import { missingContexts } from './stage-names.ts'

/** What is known to be wrong, before anything is built or installed. */
type KnownFailures = {
  /** What makes the run impossible, one line each. */
  readonly problems: readonly string[]
  /** Why only this revision does not build, as a clause. */
  readonly failing: { readonly revision: Revision; readonly reason: string } | undefined
  /** About the head, as sentences. */
  readonly notes: readonly string[]
}

/**
 * Compares what is found in both revisions. An input that the head needs is wrong or missing whatever the base is; a
 * tree that does not build is a result, unless neither builds: then an input must be wrong.
 */
export const knownFailures = async (
  head: ReadCheckout,
  base: ReadCheckout | undefined,
): Promise<KnownFailures> => {
  const inHead = await foundIn(head)
  const inBase = base === undefined ? undefined : await foundIn(base)
  const { findings, notes } = inHead
  const [none, reason] = [{ problems: [], notes }, (each: Found) => textsOf(each.findings).join('; ')]
  const baseFails = inBase !== undefined && inBase.findings.length > 0
  if (findings.length === 0)
    return { ...none, failing: baseFails ? { revision: 'base', reason: reason(inBase) } : undefined }
  const isResult = inBase !== undefined && !baseFails && findings.every(({ isInput }) => !isInput)
  if (isResult) return { ...none, failing: { revision: 'head', reason: reason(inHead) } }
  const others = textsOf(inBase?.findings ?? []).filter((text) => !textsOf(findings).includes(text))
  return {
    problems: [...textsOf(findings), ...others.map((text) => `in the base: ${text}`)],
    failing: undefined,
    notes,
  }
}

const textsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ text }) => text)

const foundIn = async (checkout: ReadCheckout): Promise<Found> => {
  const { syntaxImage } = checkout.build.dockerfile
  const endless = await endlessFiles(checkout)
  // Another frontend may read the file by rules of its own.
  if (syntaxImage !== undefined && !dockersFrontend.test(syntaxImage)) return { findings: endless, notes: [] }
  const sources = await missingSources(checkout)
  const secrets = missingSecrets(checkout)
  await checkout.pause()
  return {
    findings: [
      ...endless,
      ...sources.findings,
      ...(await missingContexts(checkout)),
      ...secrets.findings,
      ...(await unreachableModules(checkout)),
      ...(await missingEmbeds(checkout)),
      ...(await missingPackages(checkout)),
    ],
    notes: [...sources.notes, ...secrets.notes],
  }
}

const dockersFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/
