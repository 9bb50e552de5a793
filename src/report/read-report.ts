import type { ErrorObject, ValidateFunction } from 'ajv'
import schema from '../../docs/report.schema.json' with { type: 'json' }
import type { Limits, Report } from '../model.ts'
import { schemaVersion } from './assemble.ts'
import { logLine } from './escape.ts'
import { fromBuilds } from './from-builds.ts'
import { cut } from './numbers.ts'
import { type Fields, inNewWords, isFields, olderWarning, withObstacles } from './older-report.ts'
import { isJudged } from './rejudge.ts'
import { problemsOf } from './report-problems.ts'

/** What was found in a file. Every text of it is safe to print, one line each. */
export type ReadReport =
  | { readonly kind: 'report'; readonly report: Report; readonly warnings: readonly string[] }
  | {
      readonly kind: 'refused'
      /** What is wrong, each with its JSON pointer where it has one. */
      readonly problems: readonly string[]
      /** What to do next. */
      readonly advice: string
    }

/**
 * Reads the text of a report.json, which anybody may have written. Version 1 is converted, with these limits for every
 * benchmark; of a newer minor version, fields that are not known here are left out. Samples and services are computed from its
 * builds.
 */
export const readReport = async (text: string, limits: Limits): Promise<ReadReport> => {
  const found = await asWritten(text, limits)
  return found.kind === 'report' ? { ...found, report: fromBuilds(found.report) } : found
}

/** As it stands in the file. */
const asWritten = async (text: string, limits: Limits): Promise<ReadReport> => {
  const value = parsed(text)
  if (value.kind === 'refused') return value
  const version = versionOf(value.fields)
  if (version === undefined)
    return refused([`/schemaVersion: must be a version, as in "${schemaVersion}"`], adviceOnFile)
  const { major, minor, written } = version
  if (major > known.major)
    return refused([`/schemaVersion: ${written} is newer than version ${schemaVersion}`], adviceOnVersion)
  if (major < 1) return refused([`/schemaVersion: there is no version ${written}`], adviceOnFile)
  if (major < known.major) {
    const old = await validated(inNewWords(value.fields, limits), { isLong: isLong(text), isNewer: false })
    return old.kind === 'report'
      ? {
          ...old,
          report: withObstacles(old.report),
          warnings: isJudged(old.report) ? [olderWarning(written, limits)] : [],
        }
      : { ...old, advice: `${old.advice} Places are those of version ${schemaVersion}.` }
  }
  const isNewer = minor > known.minor
  const found = await validated(value.fields, { isLong: isLong(text), isNewer })
  return found.kind === 'report' && isNewer ? { ...found, warnings: [newerWarning(written)] } : found
}

const adviceOnFile = 'Give the report.json that a run of go-container-bench wrote, unchanged.'
const adviceOnVersion = 'Read it with the version of go-container-bench that wrote it, or a newer one.'

const newerWarning = (version: string): string =>
  `The report has the form of version ${version}; what version ${schemaVersion} does not know was left out.`

/** More than these are not listed. */
const mostProblems = 50
const longestProblem = 300

const refused = (problems: readonly string[], advice: string): ReadReport & { readonly kind: 'refused' } => {
  const shown = problems.slice(0, mostProblems).map((each) => cut(logLine(each), longestProblem))
  const more = problems.length - shown.length
  return { kind: 'refused', problems: more > 0 ? [...shown, `and ${more} more`] : shown, advice }
}

type Parsed =
  | { readonly kind: 'fields'; readonly fields: Fields }
  | (ReadReport & { readonly kind: 'refused' })

const parsed = (text: string): Parsed => {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value)
      ? { kind: 'fields', fields: value }
      : refused(['/: is not an object'], adviceOnFile)
  } catch (error) {
    return refused([`/: is not JSON: ${error instanceof Error ? error.message : ''}`], adviceOnFile)
  }
}

type Version = { readonly major: number; readonly minor: number; readonly written: string }

const versionOf = ({ schemaVersion: written }: Fields): Version | undefined => {
  if (typeof written !== 'string') return undefined
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})$/.exec(written) ?? []
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor), written }
}

const known = { major: 0, minor: 0, ...versionOf({ schemaVersion }) }

/** Of a longer text only the first problem is listed: millions of them would not fit into memory. */
const longestListed = 2_000_000
const isLong = (text: string): boolean => text.length > longestListed

type Form = { readonly isLong: boolean; readonly isNewer: boolean }

const validated = async (fields: Fields, form: Form): Promise<ReadReport> => {
  const validate = await validatorFor(form)
  if (!validate(fields)) return refused(schemaProblems(validate.errors ?? []), adviceOnFile)
  const problems = problemsOf(fields)
  return problems.length > 0
    ? refused(problems, adviceOnFile)
    : { kind: 'report', report: fields, warnings: [] }
}

const validators = new Map<string, ValidateFunction<Report>>()

/** Loaded only here, because every other mode starts without it, and compiled once. */
const validatorFor = async ({ isLong: onlyFirst, isNewer }: Form): Promise<ValidateFunction<Report>> => {
  // From the default export: the bundle has no other one of a CommonJS module whose exports are a function.
  const { Ajv2020 } = (await import('ajv/dist/2020.js')).default
  const options = { allErrors: !onlyFirst, removeAdditional: isNewer }
  const key = JSON.stringify(options)
  const validate = validators.get(key) ?? new Ajv2020(options).compile<Report>(schema)
  validators.set(key, validate)
  return validate
}

/** Infinity is no number either: `1e999` is read as that. */
const typeNames: Readonly<Record<string, string>> = {
  number: 'a finite number',
  integer: 'a whole number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** A condition that does not hold is no problem of its own: what it asks for is listed. */
const schemaProblems = (errors: readonly ErrorObject[]): readonly string[] =>
  errors.filter(({ keyword }) => keyword !== 'if').map(schemaProblem)

const schemaProblem = ({ keyword, instancePath, params, message }: ErrorObject): string => {
  const of = (name: string): string => {
    const value: unknown = params[name]
    return Array.isArray(value) ? value.join(', ') : String(value)
  }
  switch (keyword) {
    case 'required':
      return `${instancePath}/${of('missingProperty')}: is missing`
    case 'additionalProperties':
      return `${instancePath}/${of('additionalProperty')}: is not a field of version ${schemaVersion}`
    case 'enum':
      return `${instancePath}: must be one of ${of('allowedValues')}`
    case 'type':
      return `${instancePath}: must be ${typeNames[of('type')] ?? of('type')}`
    case 'maxLength':
      return `${instancePath}: has more than ${of('limit')} characters`
    case 'maxItems':
    case 'maxProperties':
      return `${instancePath}: has more than ${of('limit')} items`
    case 'propertyNames':
      return `${instancePath}: has a key of more than 500 characters`
    case 'not':
      return `${instancePath}: has a field that does not go with its kind`
    default:
      return `${instancePath}: ${message ?? 'is not valid'}`
  }
}
