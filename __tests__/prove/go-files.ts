export const packageFile = (name: string, answer: number, uses: readonly string[] = []): string =>
  [
    `package ${name}`,
    ...uses.map((path) => `import _ "${path}"`),
    `func Answer() int { return ${answer} }`,
    '',
  ].join('\n')

/** A program on parts of the standard library and packages of its own. */
export const mainFile = (imports: readonly string[], packages: readonly string[], more = ''): string =>
  [
    'package main',
    ...imports.map((path) => `import _ "${path}"`),
    ...packages.map((name) => `import "example.com/app/${name}"`),
    more,
    `func main() { println(${packages.map((name) => `${name}.Answer()`).join(', ')}) }`,
    '',
  ].join('\n')

/** A package of functions that call each other: the compiler takes seconds for a thousand. `entry` calls the first. */
export const slowPackage = (name: string, entry: string, functions: number): string =>
  [
    `package ${name}`,
    `func ${entry}() int { return f0(1) }`,
    ...Array.from(
      { length: functions },
      (_, at) =>
        `func f${at}(x int) int { m := map[int]string{x: "a", ${at + 2}: "b"}; for i := range m { x += len(m[i]) * ${at} }; return x${at + 1 < functions ? ` + f${at + 1}(x)` : ''} }`,
    ),
    '',
  ].join('\n')
