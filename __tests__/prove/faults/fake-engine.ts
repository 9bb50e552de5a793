import { type FakePrograms, fakePrograms } from '../../support/fake-programs.ts'

/** From which to which call of a subcommand the stand-in runs `script` first. */
export type EngineFault = {
  readonly on: 'version' | 'info' | 'images' | 'build' | 'rmi'
  /** Counted from 1; default: from the first to the last. */
  readonly from?: number
  readonly to?: number
  /** Shell; `$root`, `$iid`, `$context` are what the call was given, `$world` is the folder of the injection. Without `exit`, the call goes on as usual. */
  readonly script: string
}

/**
 * A stand-in for Podman on PATH, with a store of its own in `--root`. A build takes as many seconds as the file `speed` of
 * its context says. `state` counts its calls, and `state/built` has a line for each build that ended well.
 */
export const fakeEngine = async (state: string, faults: readonly EngineFault[]): Promise<FakePrograms> =>
  fakePrograms({ podman: podman(state, faults), runc: 'echo "runc version 1.1.5"' })

const podman = (state: string, faults: readonly EngineFault[]): string => `
unset LD_PRELOAD
root= iid= context= command= before= world='${state}/..'
[ "$1" = --version ] && command=version
while [ $# -gt 0 ] && [ -z "$command" ]; do
  case $1 in
    --root) root=$2; shift 2 ;;
    --*) shift 2 ;;
    *) command=$1; shift ;;
  esac
done
for word in "$@"; do
  [ "$before" = --iidfile ] && iid=$word
  before=$word context=$word
done
count=$(($(cat '${state}/'"$command" 2>/dev/null || echo 0) + 1))
echo $count > '${state}/'"$command"
${faults.map(inShell).join('\n')}
case $command in
  version) echo 'podman version 5.4.2' ;;
  info) cat <<'INFO'
${info}
INFO
  ;;
  images) mkdir -p "$root/overlay-images"; cat "$root/overlay-images/ids" 2>/dev/null; true ;;
  build)
    printf 'STEP 1/2: FROM scratch\\nSTEP 2/2: COPY . /\\n'
    sleep "$(cat "$context/speed")"
    id=$(tr -d - < /proc/sys/kernel/random/uuid)
    id=$id$id
    mkdir -p "$root/overlay-images"
    echo "sha256:$id" >> "$root/overlay-images/ids"
    sed 's/.*:\\(.*\\)/{"id":"\\1"}/' "$root/overlay-images/ids" | paste -sd, | sed 's/.*/[&]/' > "$root/overlay-images/images.json"
    echo "$id"
    [ -z "$iid" ] || printf 'sha256:%s' "$id" > "$iid"
    echo "$context" >> '${state}/built'
    ;;
  rmi) rm -f "$root/overlay-images/ids" "$root/overlay-images/images.json" ;;
  unshare) "$@" ;;
  *) echo "Error: unknown command $command" >&2; exit 125 ;;
esac
`

const inShell = ({ on, from = 1, to = 1_000_000, script }: EngineFault): string =>
  `if [ $command = ${on} ] && [ $count -ge ${from} ] && [ $count -le ${to} ]; then\n${script}\nfi`

const info = JSON.stringify({
  host: {
    buildahVersion: '1.39.3',
    ociRuntime: { name: 'runc', version: 'runc version 1.1.5' },
    rootlessNetworkCmd: 'pasta',
    serviceIsRemote: false,
  },
  store: {
    graphDriverName: 'overlay',
    graphOptions: {},
    graphStatus: { 'Backing Filesystem': 'extfs', 'Native Overlay Diff': 'true' },
  },
  version: { Version: '5.4.2' },
})
