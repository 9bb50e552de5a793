import schema from '../../../docs/report.schema.json' with { type: 'json' }
import type { Report } from '../../model.ts'
import { spentOf } from '../spent.ts'

/**
 * The report as text: two spaces, keys in the order of the published schema, a line break at the end. Keys that it does
 * not name (counters, versions, reasons) are in alphabetical order.
 * Throws a TypeError that names the field when a number is NaN or infinite.
 */
export const toJson = (report: Report): string =>
  `${JSON.stringify(inOrder({ ...report, spent: spentOf(report) }, schema, 'report'), null, 2)}\n`

/** The parts of a JSON Schema that name keys. */
type Schema = {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

const definitions: Readonly<Record<string, Schema>> = schema.$defs

const inOrder = (value: unknown, described: Schema | undefined, place: string): unknown => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw notInJson(value, place)
  if (typeof value !== 'object' || value === null) return value
  const { properties = {}, items } = resolved(described)
  if (Array.isArray(value)) return value.map((each, at) => inOrder(each, items, `${place}.${at}`))
  const names = new Map(Object.keys(properties).map((name, rank) => [name, rank]))
  const rankOf = (name: string): number => names.get(name) ?? names.size
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
      .map(([name, inner]) => [
        name,
        inOrder(inner, names.has(name) ? properties[name] : undefined, `${place}.${name}`),
      ]),
  )
}

const resolved = (described: Schema | undefined): Schema => {
  const name = described?.$ref?.replace('#/$defs/', '')
  return (name === undefined ? described : definitions[name]) ?? {}
}

const notInJson = (value: number, place: string): TypeError =>
  new TypeError(
    `${place} is ${value}, which JSON cannot hold; leave the field out and say why under "unknown"`,
  )
