import { expect, test } from 'vitest'
import { nativePlatform } from '../../src/host/machine.ts'
import { ownPlatforms, platformsOn } from '../../src/host/own-platforms.ts'

const v2 = 'fpu sse2 pni ssse3 cx16 sse4_1 sse4_2 popcnt lahf_lm'
const v3 = `${v2} fma movbe xsave avx f16c abm bmi1 avx2 bmi2`
const v4 = `${v3} avx512f avx512dq avx512cd avx512bw avx512vl`

/** What an amd64 machine runs beside its own platform. */
const on = (flags: string, runs32Bit = false) => platformsOn('linux/amd64', { flags, runs32Bit }).slice(1)

test('an amd64 machine runs programs of 32 bits where its kernel does, and of each level that its processor reaches', () => {
  expect(on('fpu sse2')).toEqual([])
  expect(on('', true)).toEqual(['linux/386'])
  expect(on(v2)).toEqual(['linux/amd64/v2'])
  expect(on(v3.replace('abm ', ''))).toEqual(['linux/amd64/v2'])
  expect(on(v3)).toEqual(['linux/amd64/v2', 'linux/amd64/v3'])
  expect(on(v4)).toEqual(['linux/amd64/v2', 'linux/amd64/v3', 'linux/amd64/v4'])
  // A level without the one before is none.
  expect(on(v4.replace('avx2', ''))).toEqual(['linux/amd64/v2'])
})

test('of other machines, only their own platform is known', () => {
  expect(platformsOn('linux/arm64', { flags: v4, runs32Bit: true })).toEqual(['linux/arm64'])
  expect(ownPlatforms()[0]).toBe(nativePlatform())
})
