import type { LegPlan } from '../../model.ts'
import { gitlabPipeline } from './gitlab.ts'
import { folderOf, kubernetesManifests } from './kubernetes.ts'

/** A file for a CI system that starts the legs of a plan. */
export type EmittedFile = {
  /** What takes the place of `.json` in the name of the plan. */
  readonly ending: string
  readonly text: string
  /** What to do with it. */
  readonly advice: string
  /** How its legs get `prepare`, which is in no plan. */
  readonly prepare: string
}

/** Systems that legs are started on. */
export type Emitted = 'github' | 'gitlab' | 'kubernetes'

/** The file that starts the legs, the same for the same plan; undefined: GitHub takes the matrix. */
export const emittedFile = (system: Emitted, plan: LegPlan): EmittedFile | undefined => {
  switch (system) {
    case 'github':
      return undefined
    case 'gitlab':
      return {
        ending: '.gitlab.yml',
        text: gitlabPipeline(plan),
        advice:
          'keep it as an artifact of the job, and start it by trigger: include: artifact, with the variables that it names',
        prepare:
          'add --prepare=COMMAND to GO_CONTAINER_BENCH_MEASURE, without blanks, such as --prepare=./prepare.sh',
      }
    case 'kubernetes':
      return {
        ending: '.kubernetes.yml',
        text: kubernetesManifests(plan),
        advice: `apply it, with the image, the volume claim and the secret that it names; then give the folder ${folderOf(plan)} of the volume to report`,
        prepare: 'add the argument --prepare=COMMAND to the container measure, by a patch',
      }
  }
}
