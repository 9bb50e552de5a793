import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../support/git-repository.ts'

/** A repository in a usual style, in `repositories/NAME`. */
export type Style = {
  readonly name: string
  /** The Go file of the image's program, which the head changes and `source-change` edits; relative to the context. */
  readonly edited: string
  /** The inputs that a user of this repository gives. */
  readonly inputs: readonly string[]
}

const style = (name: string, edited: string, ...inputs: readonly string[]): Style => ({
  name,
  edited,
  inputs,
})

/** Styles that Podman and Docker build, whatever their version, with no more than their own inputs. */
export const styles: readonly Style[] = [
  style('distroless', 'cmd/server/main.go'),
  style('cgo', 'main.go'),
  style('vendored', 'cmd/app/main.go'),
  style(
    'workspace',
    'services/api/main.go',
    '--context',
    'backend',
    '--file',
    'backend/services/api/Dockerfile',
  ),
  style('makefile', 'cmd/tool/main.go', '--build-args', 'VERSION=v1.2.3'),
  style('single-stage', 'hello.go'),
  style('cache-mounts', 'worker/main.go', '--file', 'build/package/Dockerfile'),
]

/** Its inputs name a server and a secret that exist only while a test runs. */
export const privateModule = style('private-module', 'main.go')

/** Docker before 23 and Buildah before 1.33 do not read its Dockerfile. */
export const heredoc = style('heredoc', 'cmd/hello/main.go')

/** Its docker-bake.hcl says how to build it, which takes buildx to read. */
export const bake = style('bake', 'main.go', '--bake-target', 'app')

/** The files of a style. */
export const filesOf = async ({ name }: Style): Promise<Files> => {
  const root = join(import.meta.dirname, 'repositories', name)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const read = async (path: string): Promise<[string, string]> => [
    path.slice(root.length + 1),
    await readFile(path, 'utf8'),
  ]
  return Object.fromEntries(await Promise.all(paths.map(read)))
}

/** The change of the head: a comment, which every build has to read and which changes no program. */
export const changesOf = async (wanted: Style): Promise<Files> => {
  const files = await filesOf(wanted)
  const paths = Object.keys(files).filter(
    (path) => path === wanted.edited || path.endsWith(`/${wanted.edited}`),
  )
  return Object.fromEntries(paths.map((path) => [path, `${files[path] ?? ''}\n// A comment more.\n`]))
}
