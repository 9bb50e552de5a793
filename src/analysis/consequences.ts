import type { Because, Verdict, VerdictKind } from '../model.ts'

/** What a verdict leads to. The code reads it here, and docs/gate.md prints it. */
type Consequences = {
  /** The verdict as people read it. */
  readonly words: string
  /** Whether a gated benchmark with it is worth a new comment under `comment: on-change`. */
  readonly comment: boolean
  /** The annotation of a gated benchmark that does not fail the check; one that does is an `error`. */
  readonly annotation: 'warning' | 'notice' | 'none'
  /** Exit status when `fail-on` names the verdict; of `nothing-measured`, whatever it names. */
  readonly status: 0 | 1 | 3
  /** The circumstances that lead to it, each as a clause. */
  readonly circumstances: Readonly<Partial<Record<Because, string>>>
}

/** By verdict; the first entry of each is the usual one. */
export const consequences: Readonly<Record<VerdictKind, readonly [Consequences, ...Consequences[]]>> = {
  regression: [
    {
      words: 'regression',
      comment: true,
      annotation: 'warning',
      status: 1,
      circumstances: {
        slower:
          'slower by more than `fail-threshold` and at least `min-delta`, surely by more than half the threshold',
      },
    },
  ],
  warning: [
    {
      words: 'warning',
      comment: true,
      annotation: 'warning',
      status: 1,
      circumstances: {
        slower:
          'surely slower, by more than `warn-threshold` and at least `min-delta`, but not surely enough for a regression',
        disturbed: 'a regression, had the machine not been disturbed more during the builds of the head',
        accepted: 'a regression that the label `build-time: accepted` of the pull request allows',
        crept: 'slower than the commit that `since` names by more than `creep-threshold`',
      },
    },
  ],
  improvement: [
    {
      words: 'improvement',
      comment: true,
      annotation: 'none',
      status: 0,
      circumstances: { faster: 'surely faster, by more than `warn-threshold` and at least `min-delta`' },
    },
  ],
  unchanged: [
    {
      words: 'unchanged',
      comment: false,
      annotation: 'none',
      status: 0,
      circumstances: {
        'same-inputs': 'no input of the build changed, so nothing is built',
        'same-work': 'the same-work screen shows that what differs is too short to matter',
        'within-threshold':
          'surely not slower by `fail-threshold`, or by `min-delta`; or after 4 or 5 pairs, all of which are alike',
      },
    },
    {
      words: 'slower, below the floor',
      comment: true,
      annotation: 'notice',
      status: 0,
      circumstances: {
        'below-floor':
          'surely slower, by more than `warn-threshold`, but surely by less time than `min-delta`',
      },
    },
  ],
  inconclusive: [
    {
      words: 'inconclusive',
      comment: false,
      annotation: 'notice',
      status: 1,
      circumstances: {
        scatter: 'after the last look the times still scatter too much',
        disturbed: 'the machine was disturbed more during the builds of one revision',
        'too-few-pairs': 'fewer than 6 valid pairs',
        'out-of-time': 'fewer than 6 pairs fitted into `time-budget`',
        'out-of-disk': 'the disk ran full',
        'engine-broke': 'the engine broke down, or did in more than 20% of all builds',
        'image-moved': 'an image that the builds start from changed during the run',
        'not-cold': 'a store that is not of this run already held what cold builds download',
        'no-edit': 'no edit of a Go file reached the image',
        'not-measured':
          'a study has no time of this value or of the reference, and not because they cannot be built',
        'state-lost': 'more than 20% of all builds lost their cache state, some in each revision',
        'head-fails': "more than 20% of the head's builds failed, and some of the base's",
      },
    },
  ],
  invalid: [
    {
      words: 'invalid',
      comment: true,
      annotation: 'warning',
      status: 3,
      circumstances: {
        'head-fails': "more than 20% of the head's builds failed, and none of the base's",
        'state-lost-in-one': 'more than 20% of all builds lost their cache state, all in one revision',
        unsupported: 'the engine would ignore a part of the Dockerfile',
        'not-compared': 'it is gated and was not compared, while others were',
        'leg-missing': 'a part of the run delivered no report',
      },
    },
    {
      words: 'does not build',
      comment: true,
      annotation: 'warning',
      status: 3,
      circumstances: {
        'head-does-not-build':
          'the head does not build, or never within `build-timeout`, while the base does',
      },
    },
  ],
  none: [
    {
      words: 'not judged',
      comment: false,
      annotation: 'notice',
      status: 0,
      circumstances: {
        'one-revision': 'there is only one revision',
        calibration: '`calibrate` measures one commit as both revisions',
        'self-test': '`self-test` measures work of which it knows what must come out',
        'too-few-rounds': '`rounds` is below 6',
        'base-without-dockerfile': 'the base has no Dockerfile',
        'base-does-not-build': 'the base does not build',
        'base-fails': "more than 20% of the base's builds failed",
        'nothing-gated': '`gate` names no benchmark',
        'not-measured':
          'a value of a study cannot be measured on this machine or has no counterpart, and was not named',
        'not-judged': 'the run stopped before its plan was carried out',
      },
    },
    {
      words: 'not judged',
      comment: false,
      annotation: 'notice',
      status: 3,
      circumstances: { 'nothing-measured': 'no build gave a time' },
    },
  ],
}

/** What this verdict leads to. */
export const consequencesOf = ({ kind, because }: Pick<Verdict, 'kind' | 'because'>): Consequences =>
  consequences[kind].find(({ circumstances }) => because in circumstances) ?? consequences[kind][0]

/** Whether this reason can lead to this verdict. */
export const isKnown = ({ kind, because }: Pick<Verdict, 'kind' | 'because'>): boolean =>
  consequences[kind].some(({ circumstances }) => because in circumstances)

/** All of it as the rows of a table, the first of them its titles. */
export const consequenceTable = (): readonly (readonly string[])[] => [
  ['verdict', 'when', 'new comment', 'annotation', 'exit status'],
  ...Object.values(consequences).flat().flatMap(rowsOf),
]

const rowsOf = ({ words, comment, annotation, status, circumstances }: Consequences): readonly string[][] =>
  Object.entries(circumstances).map(([because, when]) => [
    words,
    when,
    comment ? 'yes' : 'no',
    annotation,
    statusText(because, status),
  ])

const statusText = (because: string, status: Consequences['status']): string => {
  if (because === 'nothing-measured') return `${status}, unless \`fail-on\` is \`never\``
  return status === 0 ? '0' : `${status} if \`fail-on\` names it`
}
