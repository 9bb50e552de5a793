import { createHash } from 'node:crypto'

/** A file of the module whose tree a project vendors: its path in the module, with slashes. */
export type TreeFile = { readonly path: string; readonly text: string }

/** The module that the study makes: a project imports its package `core` and nothing else of it. */
export const bulkModule = { path: 'example.com/bulk', version: 'v1.0.0' } as const

export const bulkGoMod = `module ${bulkModule.path}\n\ngo 1.21\n`

/** The package that is compiled, and whose file is edited where a vendor change is measured. */
export const corePath = 'core/core.go'

const fileBytes = 10_000
const filesInPackage = 40

/**
 * The files of the module, about so many bytes in all, the same in every run: one package that is compiled, and packages that
 * nobody imports, as most of a large vendor folder. They are files of 10 kB, 40 in each package.
 */
export const bulkFiles = function* (bytes: number): Generator<TreeFile> {
  yield { path: 'go.mod', text: bulkGoMod }
  yield { path: corePath, text: 'package core\n\nconst Text = "ok\\n"\n' }
  for (let file = 0; file < Math.round(bytes / fileBytes); file += 1) {
    const name = `part${Math.floor(file / filesInPackage)}`
    yield { path: `${name}/file${file % filesInPackage}.go`, text: fillerOf(name, file) }
  }
}

const fillerOf = (name: string, file: number): string => {
  const lines: string[] = [`package ${name}\n`]
  for (let size = 0; size < fileBytes; size += lineBytes)
    lines.push(`const text${file}x${size} = "${digest(`${file} ${size}`)}"`)
  return `${lines.join('\n')}\n`
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** About what one line of a file has. */
const lineBytes = 92

/** What `go mod vendor` writes beside the files of this module. */
export const modulesTxt = `# ${bulkModule.path} ${bulkModule.version}\n## explicit; go 1.21\n${bulkModule.path}/core\n`

/** The project: it imports little, so that its own compiling hides nothing. */
export const projectFiles = {
  'go.mod': `module example.com/project\n\ngo 1.21\n\nrequire ${bulkModule.path} ${bulkModule.version}\n`,
  'main.go': [
    'package main',
    '',
    'import (',
    '\t"syscall"',
    '',
    `\t"${bulkModule.path}/core"`,
    ')',
    '',
    'func main() {',
    '\tif _, err := syscall.Write(1, []byte(core.Text)); err != nil {',
    '\t\tsyscall.Exit(1)',
    '\t}',
    '}',
    '',
  ].join('\n'),
} as const
