import { networkUntouched } from '../../engines/docker/daemon.ts'
import type { EngineTraits } from '../../engines/traits.ts'
import { givenIn, workIn } from './bundle.ts'

/** How an engine builds in a container that someone else started. */
export type Recipe = {
  /** Programs that have to be there. */
  readonly programs: readonly string[]
  /** For `sh`: builds what is in the context once. Its output ends with what the engine says. */
  readonly script: string
}

/** What the context of a try is in the container. */
const contextIn = `${givenIn}/context`

/** What scripts need to know of the machine. */
type Surroundings = {
  /** Every `docker` on PATH. */
  readonly dockers: readonly string[]
  /** For engines that give steps limits which root may not raise here. */
  readonly ulimits: readonly string[]
  /** Kaniko's executor. */
  readonly executor: string | undefined
}

/** The status of a script whose daemon runs and does not answer, which may be for want of time: after 12 s and what it takes to ask. */
export const noAnswer = 124

type Traits = Pick<EngineTraits, 'storage' | 'daemon' | 'needsRoot'>

/**
 * With the settings that the projects of the engines name for use in containers: no driver that needs a device, and steps
 * that have the namespaces of the engine where it can do that. A text: why it has none.
 */
export const recipeOf = (traits: Traits, surroundings: Surroundings): Recipe | string => {
  const { storage, daemon, needsRoot } = traits
  if (storage.kind === 'builder')
    return 'its builder is itself a container, which the Docker daemon starts privileged'
  if (storage.kind === 'containers') return containersRecipe(storage.engine.program, surroundings)
  if (storage.kind === 'kaniko') return kanikoRecipe(surroundings)
  if (storage.kind === 'buildkitd') return needsRoot ? buildkitRecipe : rootless(buildkitRecipe)
  const docker = dockerRecipe(surroundings)
  return daemon?.under === undefined ? docker : rootless(docker)
}

/** Steps are in a chroot instead of in containers, which would need a /proc of their own. */
const containersRecipe = (program: 'podman' | 'buildah', { ulimits }: Surroundings): Recipe => {
  const globals = program === 'podman' ? '--cgroup-manager cgroupfs --events-backend file' : ''
  return {
    programs: [program],
    script:
      `${program} --root ${workIn}/r --runroot ${workIn}/rr --storage-driver vfs ${globals} build --isolation chroot ` +
      `--network host ${ulimits.join(' ')} --tag needs ${contextIn}`,
  }
}

const kanikoRecipe = ({ executor = 'kaniko-executor' }: Surroundings): Recipe => ({
  programs: [executor],
  script:
    `${executor} --force --context dir://${contextIn} --dockerfile ${contextIn}/Dockerfile --no-push ` +
    `--destination example.com/needs/needs:1 --tar-path ${workIn}/image.tar`,
})

/**
 * Starts a daemon, waits for it and builds; whatever goes wrong, what the daemon said last is shown. $UNDER and $FLAGS are
 * empty for one that runs as root. On version 2 of the control groups, what has processes cannot have groups below it.
 */
const withDaemon = (start: string, isReady: string, build: string): string => `
group=/sys/fs/cgroup
if [ -w $group/cgroup.subtree_control ]; then
  mkdir -p $group/own
  while read -r each; do echo "$each" > $group/own/cgroup.procs; done < $group/cgroup.procs
fi 2> /dev/null
$UNDER ${start} > ${workIn}/daemon.log 2>&1 &
daemon=$! tries=0
until ${isReady}; do
  kill -0 $daemon 2> /dev/null || { tail -n 3 ${workIn}/daemon.log; exit 1; }
  tries=$((tries + 1))
  [ $tries -lt 60 ] || { tail -n 3 ${workIn}/daemon.log; exit ${noAnswer}; }
  sleep 0.2
done
${build}`

const dockerSocket = `unix://${workIn}/docker.sock`

/** Of the clients, only one that can build with BuildKit is asked: with its plugin, or up to 20.10 by itself. */
const dockerRecipe = ({ dockers }: Surroundings): Recipe => ({
  programs: ['dockerd', 'docker'],
  script: withDaemon(
    `dockerd --config-file ${givenIn}/daemon.json --data-root ${workIn}/d --exec-root ${workIn}/e --pidfile ${workIn}/d.pid ` +
      `--host ${dockerSocket} --storage-driver vfs ${networkUntouched.join(' ')}`,
    `docker --host ${dockerSocket} version > /dev/null 2>&1`,
    `export DOCKER_BUILDKIT=1
for client in ${dockers.join(' ')}; do
  $client buildx version > /dev/null 2>&1 ||
    case $($client --host ${dockerSocket} version --format '{{.Client.Version}}') in 18.* | 19.* | 20.*) ;; *) continue ;; esac
  $client --host ${dockerSocket} build --network host --tag needs ${contextIn}
  exit
done
echo 'no docker client here can build with BuildKit'
exit 1`,
  ),
})

const buildkitSocket = `unix://${workIn}/b.sock`

const buildkitRecipe: Recipe = {
  programs: ['buildkitd', 'buildctl', 'runc'],
  script: withDaemon(
    `buildkitd $FLAGS --root ${workIn}/r --addr ${buildkitSocket} --otel-socket-path ${workIn}/otel.sock ` +
      '--oci-worker-snapshotter native --oci-worker-net host --allow-insecure-entitlement network.host',
    `buildctl --addr ${buildkitSocket} debug workers > /dev/null 2>&1`,
    `buildctl --addr ${buildkitSocket} build --progress plain --frontend dockerfile.v0 --local context=${contextIn} ` +
      `--local dockerfile=${contextIn} --output type=oci,dest=${workIn}/image.tar`,
  ),
}

/**
 * BuildKit's steps share its processes, so that they need no /proc of their own; Docker has no such setting. No network is
 * needed, and dockerd 29 does not answer when RootlessKit has that of the machine; one older than 2 knows no other here.
 */
const rootless = ({ programs, script }: Recipe): Recipe => ({
  programs: ['rootlesskit', ...programs],
  script: `net=host
if rootlesskit --help | grep -q 'network driver.*[[ ]none[],]'; then net=none; fi
UNDER="rootlesskit --net=$net --state-dir ${workIn}/k --copy-up=/etc --copy-up=/run env ROOTLESSKIT_STATE_DIR=${workIn}/k"
FLAGS='--rootless --oci-worker-no-process-sandbox'
${script}`,
})
