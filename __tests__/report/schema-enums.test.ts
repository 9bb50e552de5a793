import { expect, test } from 'vitest'
import schema from '../../docs/report.schema.json' with { type: 'json' }
import { consequences } from '../../src/analysis/consequences.ts'
import type {
  Because,
  CauseKind,
  Change,
  DecidedBy,
  DisturbanceKind,
  Excluded,
  Obstacle,
  Phase,
  SettingKind,
  Stopped,
  StudyEnded,
  StudyLoss,
  VerdictKind,
} from '../../src/model.ts'

const { $defs: definitions } = schema

/** The compiler asks for every member of a union, and for no other name. */
const membersOf = <Name extends string>(members: Readonly<Record<Name, true>>): readonly string[] =>
  Object.keys(members).toSorted()

const excluded = membersOf<Excluded>({
  'warm-up': true,
  prime: true,
  'state-lost': true,
  'prime-failed': true,
  'pair-incomplete': true,
})

const disturbances = membersOf<DisturbanceKind>({
  steal: true,
  cpu: true,
  disk: true,
  memory: true,
  quota: true,
})

const stopped = membersOf<Stopped>({
  decided: true,
  'last-look': true,
  'given-up': true,
  'out-of-time': true,
  'out-of-disk': true,
  unsupported: true,
  'does-not-build': true,
  'no-edit': true,
  'same-work': true,
  futile: true,
})

const obstacles = membersOf<Obstacle['kind']>({
  'one-revision': true,
  calibration: true,
  'self-test': true,
  'too-few-rounds': true,
  'base-without-dockerfile': true,
  'base-does-not-build': true,
  'same-inputs': true,
  'head-does-not-build': true,
  unsupported: true,
  'image-moved': true,
  'not-cold': true,
  'out-of-time': true,
  'out-of-disk': true,
  'engine-broke': true,
  'no-edit': true,
  'same-work': true,
})

const kinds = membersOf<VerdictKind>({
  regression: true,
  warning: true,
  unchanged: true,
  improvement: true,
  inconclusive: true,
  invalid: true,
  none: true,
})

const because = membersOf<Because>({
  'one-revision': true,
  calibration: true,
  'self-test': true,
  'too-few-rounds': true,
  'base-without-dockerfile': true,
  'base-does-not-build': true,
  'base-fails': true,
  'nothing-gated': true,
  'not-judged': true,
  'nothing-measured': true,
  'same-inputs': true,
  'same-work': true,
  'within-threshold': true,
  'below-floor': true,
  'head-does-not-build': true,
  'head-fails': true,
  'state-lost-in-one': true,
  unsupported: true,
  'not-compared': true,
  'leg-missing': true,
  'not-measured': true,
  'state-lost': true,
  'image-moved': true,
  'not-cold': true,
  'out-of-time': true,
  'out-of-disk': true,
  'engine-broke': true,
  'no-edit': true,
  'too-few-pairs': true,
  scatter: true,
  disturbed: true,
  slower: true,
  faster: true,
  accepted: true,
  crept: true,
})

const phases = membersOf<Phase>({
  startup: true,
  frontend: true,
  base: true,
  context: true,
  'cache-match': true,
  copy: true,
  download: true,
  compile: true,
  link: true,
  run: true,
  'step-overhead': true,
  export: true,
  unattributed: true,
})

const settingKinds = membersOf<SettingKind>({ go: true, toolchain: true, argument: true, image: true })

const causeKinds = membersOf<CauseKind>({
  go: true,
  image: true,
  argument: true,
  module: true,
  package: true,
  instruction: true,
  cache: true,
  step: true,
  context: true,
  file: true,
})

const deciders = membersOf<DecidedBy>({
  pairs: true,
  floor: true,
  screen: true,
  inputs: true,
  budget: true,
  disk: true,
  engine: true,
  'failing-builds': true,
  'lost-states': true,
  obstacle: true,
})

const changes = membersOf<Change>({ new: true, gone: true, changed: true, moved: true })

const studyEnds = membersOf<StudyEnded>({
  untimed: true,
  absent: true,
  unavailable: true,
  failing: true,
  'no-time': true,
  'does-not-build': true,
  unsupported: true,
  'engine-broke': true,
  'image-moved': true,
  'not-cold': true,
  'no-edit': true,
  'out-of-disk': true,
  'out-of-time': true,
})

const studyLosses = membersOf<StudyLoss>({
  failed: true,
  'timed-out': true,
  'engine-died': true,
  'state-lost': true,
})

test.each([
  ['ends of cells', definitions.studyRow.properties.ended.enum, studyEnds],
  ['losses of attempts', definitions.studyAttempt.properties.lost.enum, studyLosses],
  ['causes', definitions.cause.properties.kind.enum, causeKinds],
  ['settings', definitions.differences.properties.settings.items.properties.kind.enum, settingKinds],
  ['changes', definitions.cause.properties.change.enum, changes],
  ['ways to decide', definitions.decision.properties.by.enum, deciders],
  ['disturbances', definitions.disturbance.properties.kind.enum, disturbances],
  ['exclusions', definitions.build.properties.excluded.enum, excluded],
  ['ends of sampling', definitions.sampling.properties.stopped.enum, stopped],
  ['obstacles', definitions.obstacle.properties.kind.enum, obstacles],
  ['verdicts', definitions.verdict.properties.kind.enum, kinds],
  ['reasons', definitions.verdict.properties.because.enum, because],
  ['phases', Object.keys(definitions.build.properties.phases.properties), phases],
])('the schema has the same %s as the model', (_, published: readonly string[], inModel) => {
  expect(published.toSorted()).toEqual(inModel)
})

test('the table of consequences has every verdict and every reason', () => {
  const circumstances = Object.values(consequences)
    .flat()
    .flatMap((each) => Object.keys(each.circumstances))
  expect([...new Set(circumstances)].toSorted()).toEqual(because)
  expect(Object.keys(consequences).toSorted()).toEqual(kinds)
})
