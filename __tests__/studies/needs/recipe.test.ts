import { describe, expect, test } from 'vitest'
import type { Engine } from '../../../src/engines/engine.ts'
import { engines } from '../../../src/engines/index.ts'
import { type Recipe, recipeOf } from '../../../src/studies/needs/recipe.ts'
import { isStatic } from '../../../src/studies/needs/static-program.ts'

const surroundings = {
  dockers: ['/opt/docker'],
  ulimits: ['--ulimit', 'nofile=9:9'],
  executor: '/kaniko/executor',
}

const all = Object.values<Engine>(engines)
const scriptOf = (engine: Engine): Recipe => {
  const recipe = recipeOf(engine, surroundings)
  if (typeof recipe === 'string') throw new Error(recipe)
  return recipe
}

describe('a build in a container', () => {
  test.each(all.filter(({ storage }) => storage.kind !== 'builder'))('of $name has a script', (engine) => {
    expect(scriptOf(engine).programs).not.toEqual([])
    expect(scriptOf(engine).script).toContain('/given/context')
  })

  test('goes through RootlessKit where a daemon needs no root', () => {
    const inNamespaces = all.filter(({ daemon, needsRoot }) => daemon !== undefined && !needsRoot)
    expect(inNamespaces.length).toBeGreaterThan(1)
    for (const engine of inNamespaces) expect(scriptOf(engine).programs).toContain('rootlesskit')
    expect(scriptOf(engines.docker).programs).not.toContain('rootlesskit')
  })

  test('is not tried of what is a container already', () => {
    expect(recipeOf(engines['docker-container'], surroundings)).toEqual(
      expect.stringContaining('starts privileged'),
    )
  })

  test('takes the programs of the machine', () => {
    expect(recipeOf(engines.docker, surroundings)).toMatchObject({
      script: expect.stringContaining('/opt/docker'),
    })
    expect(recipeOf(engines.kaniko, surroundings)).toMatchObject({ programs: ['/kaniko/executor'] })
    expect(recipeOf(engines['podman-rootful'], surroundings)).toMatchObject({
      script: expect.stringContaining('--ulimit nofile=9:9'),
    })
  })
})

const program = (...types: readonly number[]): Buffer => {
  const file = Buffer.alloc(64 + 56 * types.length)
  file.write('\u007FELF\u0002\u0001', 'latin1')
  file.writeBigUInt64LE(64n, 32)
  file.writeUInt16LE(56, 54)
  file.writeUInt16LE(types.length, 56)
  types.forEach((type, at) => file.writeUInt32LE(type, 64 + 56 * at))
  return file
}

test('a static program is one without a loader', () => {
  expect(isStatic(program(6, 1, 1))).toBe(true)
  expect(isStatic(program(6, 3, 1))).toBe(false)
  expect(isStatic(program(6, 1).subarray(0, 100))).toBe(false)
  for (const text of ['', '#!/bin/sh\nexec ldconfig.real', '\u007FELF'])
    expect(isStatic(Buffer.from(text))).toBe(false)
})
