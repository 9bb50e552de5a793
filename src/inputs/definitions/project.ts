import { agents, goReleases, lines, nameOf, pairs, platforms } from '../forms.ts'
import { listOf, namesFrom, oneOf, optional, orNothing, orWord, text, textIfGiven } from '../readers.ts'
import { recordsAbout } from './record.ts'

const project = recordsAbout('project')
const secrets = recordsAbout('secrets')
const fixtures = recordsAbout('fixtures')

/** What is built. */
export const projectInputs = {
  context: project({
    default: 'auto',
    text: 'The directory to build, relative to the repository. Several lines, `CONTEXT [FILE]`, are several projects, each with its own Dockerfile, edit and gate; they are measured one after another and end in one report. `auto`: the repository itself on a pull request, in a merge queue and with a base, otherwise the shipped projects.',
    read: text,
  }),
  file: project({
    default: '',
    text: 'The Dockerfile, relative to the repository. Empty: `Dockerfile` in the context, or with only Podman and Buildah in the run its `Containerfile`, if it has one.',
    read: optional,
  }),
  target: project({
    default: '',
    text: 'The stage to build. Empty: the last one.',
    read: optional,
  }),
  'bake-target': project({
    default: '',
    text: 'The target of a bake file (`docker-bake.hcl` or `docker-bake.json`) in the context that says how to build. Each revision takes context, Dockerfile, stage, arguments, build contexts, network and platform from its own file; paths in it are relative to `context`. It cannot be combined with `file` and `target`; other inputs win over the file, name by name. Secrets and SSH agents have to be given as inputs.',
    read: nameOf(/^\w[\w-]*$/, 'letters, digits, dashes and underscores'),
  }),
  'build-args': project({
    default: '',
    text: 'Build arguments, one `NAME=VALUE` per line.',
    read: lines,
    confidential: true,
  }),
  'build-contexts': project({
    default: '',
    text: 'Additional build contexts, `NAME=DIRECTORY`, relative to the repository.',
    read: pairs,
  }),
  network: project({
    default: '',
    text: "The network of RUN steps: `default`, `host` or `none`. Empty: the engine's default.",
    read: orNothing(oneOf('default', 'host', 'none')),
  }),
  platform: project({
    default: '',
    text: "The platforms to build for, as in `linux/amd64,linux/arm64`; several are one build and one image. Nothing is emulated: for another platform than the machine's, every stage with RUN steps needs `FROM --platform=$BUILDPLATFORM`. Images that files are added to or copied from are fetched for each platform before any build. Empty: that of the machine.",
    read: platforms,
  }),
  attestations: project({
    default: 'off',
    text: 'What builds write about their image. `off`: nothing. `as-yours`: the provenance and the SBOM that a workflow of the base writes for the same context and Dockerfile, by `provenance`, `sbom` and `attests` of docker/build-push-action, by the flags of `docker buildx build`, by bake, or by what is usual there; the same for both revisions. What is not known before a workflow runs is left out, and the report says so. An engine that cannot write them is an error.',
    read: oneOf('off', 'as-yours'),
  }),
  prepare: project({
    default: '',
    text: "A shell command to run once, untimed, in each revision's checkout.",
    read: optional,
  }),
  edit: project({
    default: 'auto',
    text: 'The Go file that `source-change` edits, relative to the context. With several contexts, further lines `CONTEXT FILE` set it for single ones. `auto`: a file of the main package that the Dockerfile builds.',
    read: text,
  }),
}

/** A theme of their own, because none of them may be part of the comment key: values would leak, and paths of sockets change from run to run. */
export const secretInputs = {
  secrets: secrets({
    default: '',
    text: 'Build secrets, one `ID=VALUE` per line.',
    read: lines,
    confidential: true,
  }),
  'secret-files': secrets({
    default: '',
    text: 'Build secrets that are read from files, `ID=PATH`.',
    read: pairs,
  }),
  ssh: secrets({
    default: '',
    text: 'SSH agent sockets or keys for the build, `default` or `ID=PATH`.',
    read: agents,
  }),
}

export const fixtureInputs = {
  fixture: fixtures({
    default: 'tiny,small',
    text: 'The shipped Go projects to build when there is no context.',
    read: namesFrom('fixtures'),
  }),
  strategy: fixtures({
    default: 'cache-mounts',
    text: "How a shipped project's Dockerfile uses caches.",
    read: namesFrom('strategies'),
  }),
  'go-versions': fixtures({
    default: 'auto',
    text: 'The releases of Go that build the shipped projects, each in a base image of its own, such as `1.21.13,1.22.7,1.23.3`. `auto`: the newest one that this version of the program knows.',
    read: orWord('auto', goReleases),
  }),
  'base-image': fixtures({
    default: 'auto',
    text: 'The image that the shipped projects are built on, and the value of `ARG BASE_IMAGE` in a Dockerfile of yours that declares it. `auto` makes one without a registry: for the shipped projects from `go-versions`, for yours from the Go version that go.mod asks for.',
    read: textIfGiven,
  }),
  storage: fixtures({
    default: 'auto',
    text: 'The storage drivers to measure each engine with: a list of `overlay` (in the kernel), `fuse-overlayfs` and `vfs`, for podman, podman-rootful, buildah, docker and docker-rootless, which then get a daemon of their own. An engine with a driver is named as in `podman+vfs`. `auto`: what the engine would use, and never `vfs`, which copies the whole image for every step.',
    read: orWord('auto', listOf('overlay', 'fuse-overlayfs', 'vfs')),
  }),
}
