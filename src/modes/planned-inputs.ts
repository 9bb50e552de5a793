import { inputDefinitions, type InputName, inputsAbout } from '../inputs/definitions.ts'

/** Named for each project by the plan itself, run by a shell, decided by the job that reports, or for one machine only. */
const neverPlanned: readonly InputName[] = [
  'context',
  'file',
  'prepare',
  'fail-on',
  'since',
  'creep-threshold',
]

/**
 * Inputs that `plan` takes and a plan file holds. What is secret, or would be carried out as a command, is given to `measure`: a
 * plan file may come from elsewhere.
 */
export const plannedInputs: readonly InputName[] = [
  ...inputsAbout('project', 'engines', 'judging', 'measuring'),
  'base-image' as const,
].filter((name) => !neverPlanned.includes(name) && !inputDefinitions[name].confidential)

/** What `measure` takes beside the plan: secrets, commands, and what is about its machine. */
export const ownInputs: readonly InputName[] = [
  ...inputsAbout('secrets', 'machine'),
  ...(['build-args', 'prepare', 'github-token', 'summary', 'artifact-name', 'retention-days'] as const),
]
