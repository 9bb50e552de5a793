import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { order, roomOf, runsDown } from '../../.ci/rooms.ts'
import { readSources } from '../../.ci/source-file.ts'

type Override = {
  readonly files: readonly string[]
  readonly rules: {
    readonly 'no-restricted-imports'?: readonly [string, { readonly patterns: readonly string[] }]
  }
}

/** What each room may import, by lint's lists: a pattern with `!` that names rooms allows these. */
const listsOfLint = (): ReadonlyMap<string, readonly string[]> => {
  const text = readFileSync('.oxlintrc.json', 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')
  const { overrides } = JSON.parse(text) as { readonly overrides: readonly Override[] }
  return new Map(
    overrides.flatMap(({ files: [file = ''], rules }) => {
      const room = /^src\/([\w-]+)(?:\.ts|\/\*\*)$/.exec(file)?.[1]
      const patterns = rules['no-restricted-imports']?.[1].patterns
      return room === undefined || patterns === undefined
        ? []
        : [[room, patterns.flatMap(allowedBy)] as const]
    }),
  )
}

const allowedBy = (pattern: string): readonly string[] =>
  /^!\*\*\/\{?([\w,-]+)\}?(?:\.ts|\/\*\*)$/.exec(pattern)?.[1]?.split(',') ?? []

/** The page says of the other two that most rooms import them. */
const isNamed = (room: string): boolean => room !== 'model' && room !== 'version'

/** What each room imports. */
const importsOfRooms = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const rooms = new Map<string, Set<string>>()
  for (const { path, imports } of readSources('.')) {
    const room = roomOf(path)
    const others = imports.map(roomOf).filter((other) => other !== room)
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others]))
  }
  return rooms
}

describe('the map of rooms that lint holds', () => {
  const [lists, imports] = [listsOfLint(), importsOfRooms()]

  test('has a list for every room of src, from the entry down', () => {
    expect([...lists.keys()]).toEqual(order.flat())
    expect([...imports.keys()].toSorted()).toEqual(order.flat().toSorted())
  })

  test('lets no room import from its own row of the order or from above', () => {
    const upwards = [...lists].flatMap(([room, allowed]) =>
      allowed.filter((other) => runsDown(room, other) !== true).map((other) => `${room} -> ${other}`),
    )
    expect(upwards).toEqual([])
  })

  test('allows exactly what the files of each room import', () => {
    const imported = [...imports].map(([room, others]) => [room, [...others].toSorted()])
    const allowed = [...lists].map(([room, others]) => [room, others.toSorted()])
    expect(Object.fromEntries(imported)).toEqual(Object.fromEntries(allowed))
  })

  test('is the one that docs/architecture.md shows', () => {
    const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(
      /^\| `([\w-]+)(?:\.ts|\/)`[^|]*\|[^|]*\|([^|]*)\|$/gm,
    )
    const shown = [...rows].map(([, room = '', cell = '']) => [
      room,
      [...cell.matchAll(/`([\w-]+)(?:\.ts)?`/g)].map(([, name = '']) => name).toSorted(),
    ])
    const allowed = [...lists].filter(([room]) => isNamed(room))
    expect(shown).toEqual(allowed.map(([room, others]) => [room, others.filter(isNamed).toSorted()]))
  })
})
