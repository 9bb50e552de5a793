import { adviseMode } from '../inputs/advise-mode.ts'
import { calibrateMode } from '../inputs/calibrate-mode.ts'
import { inputsAbout } from '../inputs/definitions.ts'
import type { Mode } from './mode.ts'
import { ownInputs, plannedInputs } from './planned-inputs.ts'

/** The figures that a leg would store take the place of those of all others. */
const ofOneJob = {
  since: 'figures are stored for all projects together; several lines of context of one run have them',
}

/**
 * Every mode, in the order of `--help`. A new one is its file and its entry here. The files are loaded when they are
 * needed, so that `--help` and `--version` start without them.
 */
export const modes: readonly Mode[] = [
  {
    name: 'run',
    text: 'measures and reports',
    uses: inputsAbout(
      'project',
      'secrets',
      'engines',
      'judging',
      'measuring',
      'fixtures',
      'publishing',
      'machine',
    ),
    load: async () => (await import('./run.ts')).run,
  },
  {
    name: 'doctor',
    text: 'shows which engines can be measured here, what the others need, and your workflows as inputs; changes nothing',
    // The runner gives every step the token of the job.
    uses: ['json', 'engines', 'summary', 'github-token'],
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'report',
    text: 'judges a report again, makes one of several, or in the event `workflow_run` comments on what another run left',
    uses: [
      ...(['reports', 'runs-per-month', 'workflow-path', 'plan-file'] as const),
      ...inputsAbout('publishing'),
      ...(['gate', 'fail-threshold', 'warn-threshold', 'min-delta', 'fail-on', 'output-dir'] as const),
    ],
    readsReport: true,
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'study',
    text: 'compares the values of one axis, such as engines or strategies; the word after it is the name of the study, or `list`',
    uses: [
      ...(['study', 'values', 'resume'] as const),
      ...inputsAbout('project', 'secrets', 'engines', 'publishing', 'machine'),
      // Storage drivers are values of a study of their own.
      ...(['fixture', 'strategy', 'go-versions', 'base-image'] as const),
      ...(['fail-threshold', 'warn-threshold', 'min-delta', 'fail-on'] as const),
      ...(['rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'] as const),
    ],
    takesWord: 'study',
    load: async () => (await import('./study.ts')).study,
  },
  {
    name: 'plan',
    text: 'divides the projects of `context` among machines, and measures nothing',
    uses: [
      ...(['plan-file', 'legs', 'emit', 'reports', 'context', 'file', 'prepare'] as const),
      ...plannedInputs,
      ...(['github-token', 'artifact-name', 'retention-days', 'output-dir'] as const),
    ],
    whyNot: ofOneJob,
    load: async () => (await import('./plan.ts')).plan,
  },
  {
    name: 'measure',
    text: 'measures one leg of a plan, for `report` to make one report of all',
    uses: [...(['plan-file', 'leg'] as const), ...ownInputs],
    whyNot: ofOneJob,
    load: async () => (await import('./measure.ts')).measureLeg,
  },
  {
    name: adviseMode,
    text: 'tries rewrites of your Dockerfile and shows, as diffs, which of them build faster; changes no file of yours',
    uses: [
      'rewrites',
      ...inputsAbout('project', 'secrets', 'publishing', 'machine'),
      ...(['engines', 'base-image', 'fail-threshold', 'warn-threshold', 'min-delta'] as const),
      ...(['rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'] as const),
    ],
    whyNot: {
      base: 'each rewrite is compared with the project as it is',
      scenarios: 'each rewrite is measured where it can gain',
    },
    load: async () => (await import('./advise.ts')).advise,
  },
  {
    name: calibrateMode,
    text: 'measures one commit against itself, and keeps the noise floor, which raises thresholds of later runs here',
    uses: [
      ...inputsAbout('project', 'secrets', 'engines', 'fixtures', 'machine'),
      ...(['fail-threshold', 'warn-threshold', 'min-delta'] as const),
      ...(['rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'] as const),
      ...(['artifact-name', 'retention-days', 'github-token', 'format', 'summary'] as const),
    ],
    load: async () => (await import('./calibrate.ts')).calibrate,
  },
  {
    name: 'self-test',
    text: 'shows on a project of its own whether verdicts are right here: the same work is no regression, a quarter more is one',
    uses: [
      ...inputsAbout('machine'),
      ...(['engines', 'base-image', 'rounds', 'time-budget', 'build-timeout', 'isolation', 'seed'] as const),
      ...(['artifact-name', 'retention-days', 'github-token', 'format', 'summary'] as const),
    ],
    whyNot: { scenarios: 'it measures cold builds only' },
    load: async () => (await import('./self-test.ts')).selfTest,
  },
]
