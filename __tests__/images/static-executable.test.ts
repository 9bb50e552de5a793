import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { whyNotStandalone } from '../../src/images/static-executable.ts'
import { emptyFolder, writeFiles } from '../support/test-files.ts'
import { elfFile } from './elf-file.ts'

const loadable = 1
const interpreter = 3

const reasonFor = async (bytes: Buffer | string): Promise<string | undefined> => {
  const folder = await emptyFolder()
  await writeFiles(folder, { program: bytes })
  return whyNotStandalone(join(folder, 'program'))
}

describe('a program in an image that contains nothing else', () => {
  test('runs when it names no dynamic loader', async () => {
    expect(await reasonFor(elfFile([loadable, loadable]))).toBeUndefined()
  })

  test('does not run when it names one', async () => {
    expect(await reasonFor(elfFile([loadable, interpreter]))).toBe('it is dynamically linked')
  })

  test('does not run when it is a script or made for another system', async () => {
    expect(await reasonFor('#!/bin/sh\n'.padEnd(100))).toBe('it is not a 64-bit Linux program')
    expect(await reasonFor(Buffer.from('cffaedfe', 'hex'))).toBe('it is not a 64-bit Linux program')
  })

  test('does not run, as far as we know, when its headers are cut off', async () => {
    expect(await reasonFor(elfFile([loadable, loadable]).subarray(0, 100))).toContain('program headers')
  })

  test('does not run when it is a program of the distribution, which needs its libraries', async () => {
    expect(await whyNotStandalone('/bin/ls')).toBe('it is dynamically linked')
  })
})
