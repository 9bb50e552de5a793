import type { BuildRecipe, RunningEngine } from '../../engines/engine.ts'
import { emulatedTriggersIn } from './base-triggers.ts'
import type { MeasureContext } from '../context.ts'
import { unconfinedIn } from './unconfined.ts'
import { lackOf } from './unsupported.ts'

/**
 * Why an engine must not build a recipe at all, as a clause: it would ignore or emulate a part of it, or does not confine a part
 * of what may be code of a fork. Undefined: it may. Nothing of the user's own project is built without asking this.
 */
export const refusalOf = async (
  { isOfFork }: Pick<MeasureContext, 'isOfFork'>,
  engine: RunningEngine,
  recipe: BuildRecipe,
): Promise<string | undefined> =>
  (await lackOf(engine, recipe)) ??
  (await emulatedTriggersIn(engine, recipe)) ??
  (isOfFork ? await unconfinedIn(engine, recipe) : undefined)
