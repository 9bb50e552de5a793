import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import schema from '../../docs/plan.schema.json' with { type: 'json' }
import { messageOf } from '../host/error-text.ts'
import { isRecord } from '../host/json.ts'
import { InputError } from '../inputs/error.ts'
import type { LegPlan } from '../model.ts'
import { logLine } from '../report/escape.ts'
import { toolVersion } from '../version.ts'

/** The name of the file in a folder. */
export const planName = 'plan.json'

export const planSchemaVersion = '1.0'

/** Makes a plan of everything in it but its id. */
export const identified = (plan: Omit<LegPlan, 'planId'>): LegPlan => ({ ...plan, planId: idOf(plan) })

const idOf = (plan: Omit<LegPlan, 'planId'>): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(plan)))
    .digest('hex')

/** Whoever writes the file may have another order of fields. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  return Object.keys(value)
    .toSorted()
    .map((name) => [name, sorted(value[name])])
}

/** 256 legs with their projects take about 100 kB. */
const largestBytes = 1_000_000

/**
 * Reads a plan, or the one in a folder, which anybody may have written. Throws an InputError unless it is as `plan` of this
 * version of the program has written it.
 */
export const readPlan = async (place: string): Promise<LegPlan> => {
  const file =
    (await lstat(place).catch(() => undefined))?.isDirectory() === true ? join(place, planName) : place
  const refuse = (problem: string): InputError =>
    new InputError([
      `plan-file: ${file} ${logLine(problem)}; give the ${planName} that plan wrote, unchanged`,
    ])
  const text = await textOf(file, refuse)
  const value = parsed(text, refuse)
  // Before its form: that of another version may be another one.
  const version = isRecord(value) ? value['toolVersion'] : undefined
  if (typeof version === 'string' && version !== toolVersion)
    throw new InputError([
      `plan-file: ${file} was written by version ${logLine(version)} of this program, and this is ${toolVersion}; every job of a plan needs the same`,
    ])
  const { Ajv2020 } = (await import('ajv/dist/2020.js')).default
  const validate = new Ajv2020().compile<LegPlan>(schema)
  if (!validate(value)) {
    const [first] = validate.errors ?? []
    throw refuse(`is not a plan: ${first?.instancePath ?? ''} ${first?.message ?? ''}`)
  }
  const { planId, ...plan } = value
  if (planId !== idOf(plan)) throw refuse('has an id that does not belong to it, so it was changed')
  const numbers = value.legs.map(({ leg }) => leg)
  if (numbers.some((leg, at) => leg !== at + 1)) throw refuse('has legs that are not numbered from 1')
  return value
}

type Refuse = (problem: string) => InputError

const textOf = async (file: string, refuse: Refuse): Promise<string> => {
  const found = await lstat(file).catch((error: unknown) => messageOf(error))
  if (typeof found === 'string') throw refuse(`cannot be read: ${found}`)
  if (!found.isFile()) throw refuse('is not a file')
  if (found.size > largestBytes) throw refuse(`has ${found.size} bytes, and at most ${largestBytes} are read`)
  return readFile(file, 'utf8')
}

const parsed = (text: string, refuse: Refuse): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    throw refuse('is not JSON')
  }
}
