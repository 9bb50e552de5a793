/** A Go program of the modern lane. */
export type Tool = {
  /** The name of its file in the lane's `bin` folder. */
  readonly program: string
  /** The folder next to this file whose go.mod and go.sum pin it, shared by programs with the same dependencies. */
  readonly family: string
  /** Import path. */
  readonly package: string
  readonly tags?: readonly string[]
  /** Whether it links with C code; the others need no C compiler and are static. */
  readonly cgo?: true
  readonly linkerFlags?: readonly string[]
  /** As `go build -gcflags` takes them. */
  readonly compilerFlags?: string
  /** The variable that its makefile sets at link time, without which the program does not know its version. */
  readonly versionVariable?: string
  /** Replaces the version of its module. */
  readonly version?: string
}

/** Docker's modules and releases have different numbers: moby 2.0.0-beta.24 names docker/cli 29.8.0 in its Dockerfile. */
const docker = '29.8.0'

/** Signatures are read in Go, because the C library gpgme would be one more package. */
const containerTags = ['containers_image_openpgp', 'exclude_graphdriver_btrfs', 'seccomp']

/**
 * Current versions of everything that builds images, in the order in which they are built. To change a version, run
 * `go get -tool PACKAGE@VERSION && go mod tidy` in the folder of its family. docker-cli has no go.mod of its own; ours
 * starts from the requirements in its vendor.mod.
 */
export const tools: readonly Tool[] = [
  {
    program: 'dockerd',
    family: 'docker',
    package: 'github.com/moby/moby/v2/cmd/dockerd',
    tags: ['exclude_graphdriver_btrfs'],
    versionVariable: 'github.com/moby/moby/v2/dockerversion.Version',
    version: docker,
  },
  { program: 'docker-proxy', family: 'docker', package: 'github.com/moby/moby/v2/cmd/docker-proxy' },
  {
    program: 'containerd',
    family: 'containerd',
    package: 'github.com/containerd/containerd/v2/cmd/containerd',
    versionVariable: 'github.com/containerd/containerd/v2/version.Version',
  },
  {
    program: 'containerd-shim-runc-v2',
    family: 'containerd',
    package: 'github.com/containerd/containerd/v2/cmd/containerd-shim-runc-v2',
    versionVariable: 'github.com/containerd/containerd/v2/version.Version',
  },
  {
    // Static, so that it also runs inside an image without a C library.
    program: 'runc',
    family: 'runc',
    package: 'github.com/opencontainers/runc',
    tags: ['seccomp', 'netgo', 'osusergo'],
    cgo: true,
    linkerFlags: ['-extldflags', '-static'],
  },
  {
    program: 'docker-buildx',
    family: 'buildx',
    package: 'github.com/docker/buildx/cmd/buildx',
    versionVariable: 'github.com/docker/buildx/version.Version',
  },
  {
    program: 'docker',
    family: 'docker-cli',
    package: 'github.com/docker/cli/cmd/docker',
    // Without a go.mod, its code would be compiled as Go 1.16.
    compilerFlags: 'github.com/docker/cli/...=-lang=go1.26',
    versionVariable: 'github.com/docker/cli/cli/version.Version',
    version: docker,
  },
  {
    program: 'buildkitd',
    family: 'buildkit',
    package: 'github.com/moby/buildkit/cmd/buildkitd',
    versionVariable: 'github.com/moby/buildkit/version.Version',
  },
  {
    program: 'buildctl',
    family: 'buildkit',
    package: 'github.com/moby/buildkit/cmd/buildctl',
    versionVariable: 'github.com/moby/buildkit/version.Version',
  },
  {
    program: 'rootlesskit',
    family: 'rootlesskit',
    package: 'github.com/rootless-containers/rootlesskit/v2/cmd/rootlesskit',
  },
  {
    program: 'buildah',
    family: 'buildah',
    package: 'github.com/containers/buildah/cmd/buildah',
    tags: containerTags,
    cgo: true,
  },
  {
    program: 'podman',
    family: 'podman',
    package: 'github.com/containers/podman/v5/cmd/podman',
    tags: containerTags,
    cgo: true,
  },
  {
    program: 'kaniko-executor',
    family: 'kaniko',
    package: 'github.com/GoogleContainerTools/kaniko/cmd/executor',
    versionVariable: 'github.com/GoogleContainerTools/kaniko/pkg/version.version',
  },
]

/** The packages that are needed to compile programs with C code. */
export const packages = ['gcc', 'libc6-dev', 'libseccomp-dev', 'pkg-config']

/** Podman 5 and Buildah 1.41 do not work without it, not even for a build without a network. */
export const netavark = { package: 'netavark', path: '/usr/lib/podman/netavark' }
