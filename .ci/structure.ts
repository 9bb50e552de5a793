import { cyclesOf, type Graph, graphOf } from './graph.ts'
import { roomOf, runsDown } from './rooms.ts'
import { readSources, type SourceFile } from './source-file.ts'

/** `npm run structure [-- ROOT]`: measures `src/`, there or here, and prints one number a line. */
const main = (root: string): void => {
  const files = readSources(root)
  for (const [name, value] of [...sizes(files), ...graphs(files), ...habits(files)]) {
    console.log(`${name.padEnd(48)}${value}`)
  }
}

type Row = readonly [name: string, value: string | number]

const sizes = (files: readonly SourceFile[]): readonly Row[] => {
  const functions = files.flatMap((file) => file.functionLines)
  return [
    ['files', files.length],
    ['lines', sum(files.map((file) => file.lines))],
    ['functions', functions.length],
    ['  exported', sum(files.map((file) => file.exportedFunctions))],
    ['  median length in lines', median(functions)],
    ['  longer than 20 lines', functions.filter((lines) => lines > 20).length],
    ['files longer than 120 lines', files.filter((file) => file.lines > 120).length],
    ['files longer than 200 lines', files.filter((file) => file.lines > 200).length],
  ]
}

const graphs = (files: readonly SourceFile[]): readonly Row[] => {
  const imports = files.flatMap(({ path, imports: targets }) =>
    targets.map((target) => [path, target] as const),
  )
  const rooms = graphOf(imports.map(([from, to]) => [roomOf(from), roomOf(to)] as const).filter(isCrossing))
  const arrows = [...rooms].flatMap(([from, targets]) => [...targets].map((to) => [from, to] as const))
  return [
    ['rooms', new Set(files.map((file) => roomOf(file.path))).size],
    ['arrows between rooms', arrows.length],
    ...listed(
      'arrows against the order',
      arrows.filter(([from, to]) => runsDown(from, to) === false).map(arrow),
    ),
    ...listed('cycles of rooms', cycleNames(rooms)),
    ...listed('cycles of files', cycleNames(graphOf(imports))),
  ]
}

const habits = (files: readonly SourceFile[]): readonly Row[] => {
  const importers = (path: string): number => files.filter((file) => file.imports.includes(path)).length
  const onlyOne = files.filter((file) => importers(file.path) === 1)
  return [
    ['conditional spreads', sum(files.map((file) => file.conditionalSpreads))],
    ['spreads of an object literal', sum(files.map((file) => file.literalSpreads))],
    ['files imported by one file only', onlyOne.length],
    ['  of these under 25 lines', onlyOne.filter((file) => file.lines < 25).length],
    ['files under 25 lines', files.filter((file) => file.lines < 25).length],
  ]
}

const isCrossing = ([from, to]: readonly [string, string]): boolean => from !== to
const arrow = ([from, to]: readonly [string, string]): string => `${from} -> ${to}`
const cycleNames = (graph: Graph): readonly string[] => cyclesOf(graph).map((nodes) => nodes.join(' '))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

const listed = (name: string, items: readonly string[]): readonly Row[] => [
  [name, items.length],
  ...items.map((item): Row => [`  ${item}`, '']),
]

main(process.argv[2] ?? '.')
