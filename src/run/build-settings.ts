import { scryptSync } from 'node:crypto'
import type { Attestations } from '../engines/attestations.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { ProjectReport } from '../model.ts'

/**
 * What sets the builds of one project of a repository apart from those of the same folder in another job: Dockerfile, target,
 * build arguments and the like, as 32 digits. Two jobs with the same digits build the same way. They are kept where others can read them,
 * and values can be secret, so they are no plain hash: guessing a value takes a twentieth of a second for each guess.
 */
export const buildSettingsOf = (
  inputs: Pick<Inputs, 'build' | 'bakeTarget' | 'baseImage' | 'prepare'>,
  attestations?: Attestations | ProjectReport['attestations'],
): string => {
  const { file, target, buildArgs, buildContexts, network, platforms } = inputs.build
  const settings = [
    ...[file, target, network, inputs.bakeTarget, inputs.prepare].map((value) => value ?? null),
    inputs.baseImage,
    platforms,
    ...[buildArgs, buildContexts].map((record) =>
      Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
    ...(attestations === undefined
      ? []
      : [attestations.provenance ?? null, attestations.sbomScanner ?? null]),
  ]
  return scryptSync(JSON.stringify(settings), 'go-container-bench build settings', 16).toString('hex')
}
