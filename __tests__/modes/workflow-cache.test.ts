import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { refuseAbsentCache } from '../../src/modes/absent-cache.ts'
import { workflowCacheIn } from '../../src/modes/workflow-cache.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { vocabulary } from '../support/vocabulary.ts'
import { cloneWith, workflowOfClone } from '../support/workflow-clone.ts'

const inputsOf = (given: Readonly<Record<string, string>> = {}) => readInputs(given, vocabulary)

describe('the cache that a workflow names', () => {
  test('is that of the build with the same context and Dockerfile', async () => {
    const clone = await cloneWith(
      ['context: tools', 'cache-to: type=inline'],
      ['context: .', 'cache-from: type=gha', 'cache-to: type=gha,mode=max'],
    )
    expect(workflowCacheIn(clone, inputsOf())).toEqual({
      cacheFrom: [{ type: 'gha', options: {} }],
      cacheTo: [{ type: 'gha', options: { mode: 'max' } }],
      place: `${workflowOfClone}:9`,
    })
    expect(workflowCacheIn(clone, inputsOf({ context: 'tools' }))?.cacheTo).toEqual([
      { type: 'inline', options: {} },
    ])
    expect(workflowCacheIn(clone, inputsOf({ context: 'other' }))).toBeUndefined()
    expect(workflowCacheIn(clone, inputsOf({ context: '.', file: 'other/Dockerfile' }))).toBeUndefined()
    expect(workflowCacheIn(undefined, inputsOf())).toBeUndefined()
  })

  test('is rather one that is exported, and none where it is not known before it runs', async () => {
    const clone = await cloneWith(
      ['context: .', 'cache-from: type=gha,scope=pr'],
      ['context: .', 'cache-from: type=gha', 'cache-to: type=gha'],
    )
    expect(workflowCacheIn(clone, inputsOf())?.cacheTo).toEqual([{ type: 'gha', options: {} }])
    const unknown = await cloneWith(['context: .', 'cache-from: ${{ steps.cache.outputs.from }}'])
    expect(workflowCacheIn(unknown, inputsOf())).toBeUndefined()
    const wrong = await cloneWith(['context: .', 'cache-from: type=tape'])
    expect(workflowCacheIn(wrong, inputsOf())).toBeUndefined()
  })

  test('may have expressions in a name, which changes nothing', async () => {
    for (const [from, type] of [
      ['ghcr.io/${{ github.repository }}:cache', 'registry'],
      ['type=registry,ref=ghcr.io/${{ github.repository }}:cache', 'registry'],
      ["type=gha,scope=${{ format('{0},{1}', github.ref_name, github.sha) }}", 'gha'],
    ] as const) {
      const clone = await cloneWith(['context: .', `cache-from: ${from}`])
      expect([from, workflowCacheIn(clone, inputsOf())?.cacheFrom[0]?.type]).toEqual([from, type])
    }
  })

  test('may have keys that builders ignore', async () => {
    const clone = await cloneWith([
      'context: .',
      'cache-from: type=registry,ref=registry.test/app:cache,mode=max',
      'cache-to: type=inline,mode=max',
    ])
    expect(workflowCacheIn(clone, inputsOf())).toMatchObject({
      cacheFrom: [{ type: 'registry', options: { ref: 'registry.test/app:cache' } }],
      cacheTo: [{ type: 'inline', options: {} }],
    })
    const other = await cloneWith(['context: .', 'cache-to: type=gha,mode=max,lifetime=9h'])
    expect(workflowCacheIn(other, inputsOf())?.cacheTo).toEqual([{ type: 'gha', options: { mode: 'max' } }])
  })

  test('is none where a line is nothing but an expression, which may be of any type', async () => {
    const clone = await cloneWith([
      'context: .',
      "cache-from: ${{ github.ref_name == 'main' && 'type=gha' || '' }}",
      'cache-to: ${{ vars.CACHE }}',
    ])
    expect(workflowCacheIn(clone, inputsOf())).toBeUndefined()
  })

  test('has a form where its name is known only when it runs, and then the mode of the inputs', async () => {
    const clone = await cloneWith([
      'context: .',
      'cache-from: type=gha,scope=${{ steps.a.outputs.b }}',
      'cache-to: type=gha,mode=${{ inputs.cache_mode }},scope=${{ steps.a.outputs.b }},ghtoken=${{ secrets.T }}',
    ])
    expect(workflowCacheIn(clone, inputsOf())).toMatchObject({
      cacheFrom: [{ type: 'gha' }],
      cacheTo: [{ type: 'gha', options: { mode: 'max', scope: 'x' } }],
    })
    const named = await cloneWith([
      'context: .',
      'cache-from: ${{ steps.meta.outputs.image }}:cache',
      'cache-to: type=registry,ref=${{ steps.meta.outputs.image }}:cache,mode=min',
    ])
    const found = workflowCacheIn(named, inputsOf())
    expect([found?.cacheFrom[0]?.type, found?.cacheTo[0]?.options['mode']]).toEqual(['registry', 'min'])
  })

  test('is rather that of a build with the target of the inputs, and never one of unknown files', async () => {
    const clone = await cloneWith(
      ['context: .', 'target: test', 'cache-to: type=inline'],
      ['context: .', 'file: ${{ inputs.file }}', 'cache-to: type=local,dest=/x'],
      ['context: .', 'cache-to: type=gha'],
    )
    expect(workflowCacheIn(clone, inputsOf())?.cacheTo[0]?.type).toBe('gha')
    expect(workflowCacheIn(clone, inputsOf({ target: 'test' }))?.cacheTo[0]?.type).toBe('inline')
  })

  test('is read of hostile text without harm', async () => {
    const clone = await cloneWith([
      'context: .',
      `cache-to: type=gha,${'mode='.repeat(50_000)}`,
      'tags: "\\u001b[2J"',
    ])
    expect(workflowCacheIn(clone, inputsOf())).toBeUndefined()
  })
})

const refused = (given: Readonly<Record<string, string>>, directory: string) =>
  refuseAbsentCache(inputsOf(given), directory).then(
    () => [],
    (error: unknown) => String(error).split('\n').slice(1),
  )

describe('a cache that is not there', () => {
  test('is a folder without an index that nothing would fill', async () => {
    await using temp = await tempFolder()
    await mkdir(join(temp.path, 'there'))
    await writeFile(join(temp.path, 'there/index.json'), '{}')
    expect(await refused({ 'cache-from': 'type=local,src=there' }, temp.path)).toEqual([])
    const two = 'type=local,src=one\ntype=local,src=/two'
    const reason =
      'is not a folder with a cache (it has no index.json), and cache-to names none that a build would fill'
    expect(await refused({ 'cache-from': two }, temp.path)).toEqual([
      `  cache-from: "one" ${reason}`,
      `  cache-from: "/two" ${reason}`,
    ])
    const filled = { 'cache-from': two, 'cache-to': 'type=local,dest=/two,mode=max' }
    expect(await refused(filled, temp.path)).toEqual([])
    expect(await refused({ 'cache-from': 'type=gha' }, temp.path)).toEqual([])
  })
})
