import type { BuildRecipe } from '../../src/engines/engine.ts'

/** A recipe that asks for nothing in particular. */
export const recipeOf = (overrides: Partial<BuildRecipe> = {}): BuildRecipe => ({
  contextDir: '/context',
  dockerfile: '/context/Dockerfile',
  target: undefined,
  buildArgs: {},
  buildContexts: {},
  secrets: {},
  ssh: [],
  network: undefined,
  ...overrides,
})
