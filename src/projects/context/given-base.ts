import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../../host/host.ts'
import { baseImageReference } from '../../images/base-image.ts'
import { localGoVersion } from '../../images/go-toolchain.ts'
import { InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import type { LaidOutRevision } from '../../revisions/revisions.ts'
import { dockerfilePathOf } from './user-build.ts'

/** What a Dockerfile is given for its base image; with a Go version, that image is ours to make. */
export type GivenBase = { readonly buildArgs: Readonly<Record<string, string>>; readonly goVersion?: string }

export type GivenBases = {
  readonly of: ReadonlyMap<Revision, GivenBase>
  /** What the reader of the report must know. */
  readonly notes: readonly string[]
}

/**
 * The base images of both revisions, each with the Go that its own go.mod asks for: another toolchain is part of
 * the change. A base that asks for no exact version has that of the head. Throws an InputError where a
 * base image is given to a Dockerfile that takes none, or nothing tells which Go it should hold.
 */
export const givenBases = async (
  host: Host,
  revisions: ReadonlyMap<Revision, LaidOutRevision>,
  inputs: Inputs,
): Promise<GivenBases> => {
  const head = await baseOf(host, revisions.get('head'), inputs)
  if (inputs.baseImageGiven) refuseUntaken(head, inputs)
  const base = await baseOf(host, revisions.get('base'), inputs, head.goVersion)
  const [before, after] = [base.goVersion, head.goVersion]
  const differ = before !== undefined && after !== undefined && before !== after
  return {
    of: new Map([
      ['base', base],
      ['head', head],
    ]),
    notes: [
      ...(head.note === undefined ? [] : [head.note]),
      ...(differ ? [`The base is built on Go ${before}, the head on Go ${after}, as go.mod asks for.`] : []),
    ],
  }
}

type Base = GivenBase & { readonly takesNone?: boolean; readonly note?: string }

const refuseUntaken = ({ takesNone = false }: Base, { build }: Inputs): void => {
  if ('BASE_IMAGE' in build.buildArgs)
    throw new InputError(['base-image: build-args gives BASE_IMAGE as well; leave one of them out'])
  if (takesNone)
    throw new InputError(['base-image: the Dockerfile has no ARG BASE_IMAGE that it could be given to'])
}

/** `otherwise` is the version of Go where the revision itself asks for no exact one. */
const baseOf = async (
  host: Host,
  revision: LaidOutRevision | undefined,
  inputs: Inputs,
  otherwise?: string,
): Promise<Base> => {
  const text = revision && (await textOf(dockerfilePathOf(revision, inputs.build)))
  if (revision === undefined || text === undefined) return { buildArgs: {} }
  const argument = baseArgument.exec(text)
  if (argument === null) return { buildArgs: {}, takesNone: true }
  const isOwn = argument[1] !== undefined && !inputs.baseImageGiven
  if (isOwn || 'BASE_IMAGE' in inputs.build.buildArgs) return { buildArgs: {} }
  if (inputs.baseImage !== 'auto') return { buildArgs: { BASE_IMAGE: inputs.baseImage } }
  const asked = await askedGo(revision)
  const exact = exactGo.exec(asked ?? '')?.[0] ?? otherwise
  const goVersion = exact ?? (await goOfMachine(host, asked))
  return {
    buildArgs: { BASE_IMAGE: baseImageReference(goVersion) },
    goVersion,
    ...(exact === undefined ? { note: ofMachine(goVersion) } : {}),
  }
}

/**
 * `ARG BASE_IMAGE`, and whether it has a value of its own: such an argument is often the base of the runtime, so it
 * is replaced only where a base image is asked for.
 */
const baseArgument = /^\s*ARG\s+BASE_IMAGE(=\S+)?\s*$/im

const exactGo = /^\d+\.\d+\.\d+$/

/** As the go command chooses: the workspace goes before the module, the toolchain line before the go line. */
const askedGo = async ({ contextDir }: LaidOutRevision): Promise<string | undefined> => {
  for (const file of ['go.work', 'go.mod']) {
    const text = (await textOf(join(contextDir, file))) ?? ''
    const [, version] = /^toolchain\s+go(\d\S*)/m.exec(text) ?? /^go\s+(\d\S*)/m.exec(text) ?? []
    if (version !== undefined) return version
  }
  return undefined
}

const goOfMachine = async (host: Host, asked: string | undefined): Promise<string> => {
  const local = await localGoVersion(host)
  if (local !== undefined && !isOlder(local, asked ?? '')) return local
  const what = asked === undefined ? 'go.mod names none' : `go.mod names ${asked}`
  const here = local === undefined ? 'there is no released Go on PATH' : `the Go on PATH is ${local}`
  throw new InputError([
    `base-image auto needs an exact Go version, but ${what} and ${here}: add a line like "toolchain go1.26.8", or give an image with --base-image`,
  ])
}

/** Compares `1.26.8` with `1.26` or `1.26rc1` by their numbers. */
const isOlder = (version: string, than: string): boolean => {
  const [own, other] = [version, than].map((each) => each.split(/\D+/).map(Number))
  const at = (other ?? []).findIndex((part, place) => part !== (own?.[place] ?? 0))
  return at !== -1 && (own?.[at] ?? 0) < (other?.[at] ?? 0)
}

const ofMachine = (version: string): string =>
  `go.mod names no exact version of Go: the base image holds Go ${version}, that of this machine. A toolchain line would pin it.`

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)
