import { hint } from '../../host/hint.ts'
import type { Host } from '../../host/host.ts'
import { textInside } from '../../host/inside/look.ts'
import { isOlder } from '../../host/version-order.ts'
import { baseImageReference } from '../../images/base-image.ts'
import { localGoVersion } from '../../images/go-toolchain.ts'
import { InputError } from '../../inputs/error.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Revision } from '../../model.ts'
import { goLinesIn } from './module-files.ts'
import type { AskedRevision } from './asked-revision.ts'
import { dockerfilePathOf, dockerfileText } from './user-build.ts'

/** The base images that Dockerfiles with an `ARG BASE_IMAGE` get. */
export type BaseImages = {
  readonly of: ReadonlyMap<Revision, ChosenBaseImage>
  /** Sentences that the report must show. */
  readonly notes: readonly string[]
}

type ChosenBaseImage = {
  /** `BASE_IMAGE`, where it is chosen here. */
  readonly buildArgs: Readonly<Record<string, string>>
  /** Of an image that this program makes; undefined: it makes none. */
  readonly goVersion: string | undefined
}

/**
 * Chooses the base images of both revisions, each with the Go that its own go.mod names: a different toolchain is part
 * of the change. A base that names no exact version gets that of the head. Throws an InputError when `base-image` is
 * given for a Dockerfile without that argument, or when nothing says which Go the image should have.
 */
export const baseImagesOf = async (
  host: Host,
  revisions: ReadonlyMap<Revision, AskedRevision>,
  inputs: Inputs,
): Promise<BaseImages> => {
  const head = await choose(host, revisions.get('head'), undefined)
  if (inputs.baseImageGiven) refuseUnused(head, inputs)
  const base = await choose(host, revisions.get('base'), head.goVersion)
  const [before, after] = [base.goVersion, head.goVersion]
  const differ = before !== undefined && after !== undefined && before !== after
  return {
    of: new Map([
      ['base', base],
      ['head', head],
    ]),
    notes: [
      ...(head.note === undefined ? [] : [head.note]),
      ...(differ
        ? [`The base is built with Go ${before} and the head with Go ${after}, as each go.mod says.`]
        : []),
    ],
  }
}

type Choice = ChosenBaseImage & {
  /** Whether the Dockerfile has an `ARG BASE_IMAGE`. */
  readonly isUsed: boolean
  readonly note: string | undefined
}

const refuseUnused = ({ isUsed }: Choice, { build }: Inputs): void => {
  if ('BASE_IMAGE' in build.buildArgs)
    throw new InputError(['base-image: build-args sets BASE_IMAGE as well; leave one of them out'])
  if (!isUsed) throw new InputError(['base-image: the Dockerfile has no ARG BASE_IMAGE to pass it to'])
}

const notChosen: Choice = { buildArgs: {}, goVersion: undefined, isUsed: true, note: undefined }

/** `fallback` is the version of Go for a revision that names no exact one. */
const choose = async (
  host: Host,
  revision: AskedRevision | undefined,
  fallback: string | undefined,
): Promise<Choice> => {
  if (revision === undefined) return notChosen
  const path = dockerfilePathOf(revision, revision.inputs)
  // What is wrong with it is said where it is read to be built.
  const text = await dockerfileText(revision.dir, path).catch(() => undefined)
  if (text === undefined) return notChosen
  const { inputs } = revision
  const argument = baseArgument.exec(text)
  if (argument === null) return { ...notChosen, isUsed: false }
  const keepsDefault = argument[1] !== undefined && !inputs.baseImageGiven
  if (keepsDefault || 'BASE_IMAGE' in inputs.build.buildArgs) return notChosen
  if (inputs.baseImage !== 'auto') return { ...notChosen, buildArgs: { BASE_IMAGE: inputs.baseImage } }
  const named = await goVersionNamedIn(revision)
  const exact = exactVersion.exec(named ?? '')?.[0] ?? fallback
  const goVersion = exact ?? (await goOfMachine(host, named))
  return {
    buildArgs: { BASE_IMAGE: baseImageReference(goVersion) },
    goVersion,
    isUsed: true,
    note: exact === undefined ? noteOnGoOfMachine(goVersion) : undefined,
  }
}

/**
 * `ARG BASE_IMAGE`, and whether it has a default: an argument with one is often the base of the runtime image, so it is
 * replaced only where a base image is requested.
 */
const baseArgument = /^[^\S\n\r\u2028\u2029]*ARG[^\S\n]+BASE_IMAGE(=\S+)?[^\S\n]*$/im

const exactVersion = /^\d+\.\d+\.\d+$/

/** As the go command chooses: the workspace comes before the module, the toolchain line before the go line. */
const goVersionNamedIn = async ({ contextDir }: AskedRevision): Promise<string | undefined> => {
  for (const file of ['go.work', 'go.mod']) {
    const { go, toolchain } = goLinesIn(textInside(contextDir, file) ?? '')
    const named = toolchain ?? go
    if (named !== undefined) return named.version
  }
  return undefined
}

const goOfMachine = async (host: Host, named: string | undefined): Promise<string> => {
  const local = await localGoVersion(host)
  if (local !== undefined && !isOlder(local, named ?? '')) return local
  const wanted = named === undefined ? 'go.mod names none' : `go.mod names ${named}`
  const present = local === undefined ? 'there is no released Go on PATH' : `the Go on PATH is ${local}`
  throw new InputError([
    `base-image auto needs an exact Go version, but ${wanted} and ${present}: add a line like "toolchain go1.26.8", or give an image with ${hint(host.env, 'base-image')}`,
  ])
}

const noteOnGoOfMachine = (version: string): string =>
  `go.mod names no exact version of Go, so the base image has Go ${version}, the version on this machine. A toolchain line would pin it.`
