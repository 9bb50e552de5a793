import type { Engine } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import type { EngineFacts } from '../model.ts'

/** The packages that were installed for engines of this run, dependencies included, and for which of them. */
export type BroughtPackages = Map<string, string>

/** Enters what an installation for an engine added, by what was there before and after it. Unknown: nothing is entered. */
export const enterAdded = (
  brought: BroughtPackages,
  engine: string,
  before: ReadonlySet<string> | undefined,
  after: ReadonlySet<string> | undefined,
): void => {
  if (before === undefined || after === undefined) return
  for (const name of after) if (!before.has(name)) brought.set(name, engine)
}

/** Packages that an engine names and that others of this run brought; undefined: none. */
export const broughtFor = (
  { packages }: Pick<Engine, 'packages'>,
  brought: BroughtPackages,
): EngineFacts['installedAfter'] => {
  const others = [...new Set(packages.flatMap((name) => brought.get(name) ?? []))]
  return others.length === 0
    ? undefined
    : others.map((engine) => ({ engine, packages: packages.filter((name) => brought.get(name) === engine) }))
}

/** The packages of Debian and Ubuntu that are installed; undefined where dpkg does not say so. */
export const installedPackages = async (host: Host): Promise<ReadonlySet<string> | undefined> => {
  const format = `--showformat=\${db:Status-Status} \${Package}\\n`
  const { end, stdout, truncated } = await host.exec('dpkg-query', ['--show', format])
  if (end.kind !== 'exited' || end.code !== 0 || truncated) return undefined
  return new Set(
    stdout
      .split('\n')
      .flatMap((line) => (line.startsWith('installed ') ? [line.slice('installed '.length)] : [])),
  )
}
