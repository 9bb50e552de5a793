import { inputsAbout } from '../inputs/definitions.ts'
import type { Mode } from './mode.ts'

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
    readsReport: false,
    load: async () => (await import('./run.ts')).run,
  },
  {
    name: 'doctor',
    text: 'shows which engines can be measured on this machine and what the others need, and changes nothing',
    // The runner gives every step the token of the job.
    uses: ['json', 'engines', 'summary', 'github-token'],
    readsReport: false,
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'report',
    text: 'judges a report again, with other limits where they are given, or makes one report of several',
    uses: [
      'reports',
      ...inputsAbout('publishing'),
      ...(['gate', 'fail-threshold', 'warn-threshold', 'min-delta', 'fail-on', 'output-dir'] as const),
    ],
    readsReport: true,
    load: async () => (await import('./report.ts')).report,
  },
]
