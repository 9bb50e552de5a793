import { describe, expect, test } from 'vitest'
import { readInputs } from '../../src/inputs/read.ts'
import { askedCacheOf, cacheFormOf, cachesText } from '../../src/plan/cache-form.ts'
import { vocabulary } from '../support/vocabulary.ts'

const asked = (scenarios: string, platform = '') =>
  askedCacheOf(readInputs({ scenarios, platform }, vocabulary))
const formOf = (given: Readonly<Record<string, string>>) => cacheFormOf(readInputs(given, vocabulary))

describe('the cache of this machine that stands for it', () => {
  test('is filled as cache-to says, and BuildKit decides where that says nothing', () => {
    expect(formOf({ 'cache-to': 'type=gha,mode=max', 'cache-from': 'type=gha' })).toEqual({
      kind: 'gha',
      mode: 'max',
      exports: true,
      options: [],
    })
    expect(formOf({ 'cache-to': 'type=gha' }).mode).toBeUndefined()
    expect(formOf({ 'cache-to': 'type=inline' })).toMatchObject({ kind: 'registry', mode: 'min' })
    for (const type of ['type=s3,region=a,bucket=b', 'type=azblob', 'type=registry,ref=a'])
      expect(formOf({ 'cache-to': type, 'cache-from': 'type=gha' }).kind).toBe('registry')
    expect(
      formOf({ 'cache-to': 'type=local,dest=/c,mode=min,compression=zstd,force-compression=true' }),
    ).toEqual({
      kind: 'local',
      mode: 'min',
      exports: true,
      options: ['compression=zstd', 'force-compression=true'],
    })
  })

  test('is only imported where nothing is exported', () => {
    expect(formOf({ 'cache-from': 'type=local,src=/c', 'cache-mode': 'min' })).toEqual({
      kind: 'local',
      mode: 'min',
      exports: false,
      options: [],
    })
    const named = { scenarios: 'remote-cache' }
    expect(formOf(named)).toEqual({ kind: 'registry', mode: 'max', exports: true, options: [] })
  })

  test('is asked of every engine only where the scenario is named', () => {
    expect(asked('cold,remote-cache')?.mode).toBe('max')
    for (const scenarios of ['auto', 'all', 'cold']) expect(asked(scenarios)).toBeUndefined()
  })

  test('is shared by several platforms, not by one that is named twice', () => {
    expect(asked('remote-cache', 'linux/amd64,linux/arm64')?.severalPlatforms).toBe(true)
    for (const platform of ['', 'linux/arm64', 'linux/arm64, linux/arm64/v8\nlinux/aarch64'])
      expect(asked('remote-cache', platform)?.severalPlatforms).toBeUndefined()
  })

  test('is told by its type and mode, never by its place', () => {
    const inputs = readInputs(
      { 'cache-from': 'ghcr.io/me/secret', 'cache-to': 'type=registry,ref=ghcr.io/me/secret,mode=max' },
      vocabulary,
    )
    expect(cachesText(inputs)).toBe('cache-from type=registry, cache-to type=registry mode=max')
  })

  test('is told once, however many read alike', () => {
    const inputs = readInputs({ 'cache-from': 'a,b,c,d', 'cache-to': 'type=gha\ntype=gha' }, vocabulary)
    expect(cachesText(inputs)).toBe('cache-from type=registry, cache-to type=gha')
  })
})
