// Writes dist/licenses.txt. ncc's own list omits the packages that webpack merges into the entry.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

type Locked = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}
type Lock = { readonly packages: Readonly<Record<string, Locked>> }

const textIn = (folder: string): string => {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
  const texts = names.toSorted().map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim())
  return texts.length > 0 ? texts.join('\n\n') : 'The package has no licence file.'
}

const entry = ([folder, { version, license }]: readonly [string, Locked]): string => {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return `${name} ${version ?? ''}\n${license ?? 'no licence stated'}\n\n${textIn(folder)}\n`
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
// Optional packages contain programs for other platforms, which are not bundled.
const shipped = Object.entries(packages).filter(
  ([folder, { dev, optional }]) => folder !== '' && dev !== true && optional !== true,
)
const text = shipped.map(entry).join(`\n${'-'.repeat(80)}\n\n`)
writeFileSync('dist/licenses.txt', text.replaceAll('\r\n', '\n'))
