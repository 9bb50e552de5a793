import { makeDisposal } from '../../host/disposal.ts'
import type { StateEvidence } from '../../model.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import { buildOnce, type Built } from '../build/build.ts'
import type { MeasureContext } from '../context.ts'
import { type FileEdit, nonce, openEdit } from '../build/edit.ts'
import type { PlannedBuild } from '../build/planned-build.ts'
import type { Prime } from '../state/prime.ts'
import { filesOf } from '../build/scenario-edit.ts'
import { lookInto } from '../image/trial.ts'
import { noteEdit } from '../watch/watch-context.ts'

/** The edit is undone as soon as the build is over, however it ended. */
export const buildEdited = async (
  context: MeasureContext,
  { space, known }: Pick<Prime, 'space' | 'known'>,
  planned: PlannedBuild,
  state: StateEvidence,
): Promise<Built> => {
  const checkout = context.checkout(planned.benchmark, planned.revision)
  const edit = editOf(context, planned, checkout)
  const [{ file: edited } = { file: undefined }] = edit.files
  const prepared = { ...planned, checkout, space, noCache: false, edited, state, known }
  if (context.changedContexts.has(checkout.recipe.contextDir)) return buildOnce(context, prepared)
  await using edits = makeDisposal()
  for (const file of edit.files) {
    edits.defer(() => noteEdit(context.host, context.contextStates, file.contextDir, file.file))
    edits.use(await openEdit(file))
    await noteEdit(context.host, context.contextStates, file.contextDir, file.file)
  }
  const built = await buildOnce(context, prepared)
  const { evidence, failure } = built.measurement
  if (planned.trial === undefined || failure !== undefined) return built
  const seen = { nonce: edit.nonce, steps: evidence?.outcome.steps ?? [], recipe: checkout.recipe }
  const look = await lookInto(context, space, planned.trial, seen)
  return { ...built, look }
}

const editOf = (
  context: MeasureContext,
  planned: PlannedBuild,
  { recipe: { contextDir }, editFiles }: ProjectCheckout,
): { readonly nonce: string; readonly files: readonly FileEdit[] } => {
  const { benchmark, revision, round, scenario, trial } = planned
  const file = editFiles[context.edits.get(benchmark.project) ?? 0]
  // In a warm-up several files may be tried in one round, in several ways: both are part of what makes an edit unique.
  const name = `${scenario.name} ${file ?? ''}${trial?.kind === 'compare' ? ` ${trial.turn}` : ''}`
  const parts = { run: context.runId, engine: benchmark.engine, revision, round, scenario: name }
  return { nonce: nonce(parts), files: filesOf({ scenario, trial, contextDir, file, parts }) }
}
