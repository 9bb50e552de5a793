import { quote } from './run-steps.ts'

/**
 * Where action graphs are written in a container. Images have this folder or let anybody create one in it, whoever the user of
 * the stage is; `/tmp` is more often emptied, or hidden by a mount.
 */
const folder = '/var/tmp/go-container-bench'

const graphFolder = `${folder}/graphs`

/** Of an empty file that a go command leaves which another program started, or may be. */
export const wrappedEnding = '.wrapped'

/**
 * Stands for the go command on PATH. One flag gives one file, so each command needs a name of its own: process ids differ
 * within a RUN, and its own name is in the variable. The last flag of GOFLAGS wins. Asking go for them includes what
 * `go env -w` has saved, or what comes with the image; a variable hides those, so it is taken away for that question where only
 * our own flags are in it. Only programs of the shell itself are used.
 *
 * What an image or a step exports reaches the go command as it is: a shell exports again what it imported, so every variable
 * that is set here has a name that nobody else uses, and subshells keep the rest.
 *
 * A go command that is a script, or not the one of its own GOROOT, may do more than Go: that leaves a file, too. Outside of a
 * module, no other toolchain answers. A script may also print anything, which then is no answer.
 */
const script = [
  '#!/bin/sh',
  'GO_CONTAINER_BENCH_GO=$(',
  '  set -f; IFS=:',
  '  for each in $PATH; do',
  '    go=${each:-.}/go',
  `    if [ "$each" != ${folder}/bin ] && [ -f "$go" ] && [ -x "$go" ]; then printf "%s" "$go"; break; fi`,
  '  done',
  ')',
  'if [ -z "$GO_CONTAINER_BENCH_GO" ]; then echo "go: not found" >&2; exit 127; fi',
  'GO_CONTAINER_BENCH_LINE=',
  '{ read -r GO_CONTAINER_BENCH_LINE < "$GO_CONTAINER_BENCH_GO"; } 2>/dev/null',
  'case $GO_CONTAINER_BENCH_LINE in',
  '  ("#!"*) GO_CONTAINER_BENCH_ROOT=/dev/null ;;',
  '  (*) GO_CONTAINER_BENCH_ROOT=$(',
  '    case $GO_CONTAINER_BENCH_GO in (/*) cd / ;; esac',
  '    GOTOOLCHAIN=local "$GO_CONTAINER_BENCH_GO" env GOROOT </dev/null 2>/dev/null) ;;',
  'esac',
  '[ "$GO_CONTAINER_BENCH_GO" -ef "$GO_CONTAINER_BENCH_ROOT/bin/go" ] 2>/dev/null ||',
  `  : > ${graphFolder}/$GO_CONTAINER_BENCH_STEP-$$${wrappedEnding}`,
  'GO_CONTAINER_BENCH_FLAGS=$(',
  '  set -f; GO_CONTAINER_BENCH_LINE=',
  '  for GO_CONTAINER_BENCH_FLAG in $GOFLAGS; do',
  '    case $GO_CONTAINER_BENCH_FLAG in',
  `      (-debug-*=${graphFolder}/*) ;;`,
  '      (*) GO_CONTAINER_BENCH_LINE=theirs ;;',
  '    esac',
  '  done',
  '  [ -n "$GO_CONTAINER_BENCH_LINE" ] || unset GOFLAGS',
  '  "$GO_CONTAINER_BENCH_GO" env GOFLAGS </dev/null 2>/dev/null',
  ') || GO_CONTAINER_BENCH_FLAGS=$GOFLAGS',
  `case $GO_CONTAINER_BENCH_FLAGS in (""|-*|" "*|"'"*|'"'*) ;; (*) GO_CONTAINER_BENCH_FLAGS=$GOFLAGS ;; esac`,
  `export GOFLAGS="$GO_CONTAINER_BENCH_FLAGS -debug-actiongraph=${graphFolder}/$GO_CONTAINER_BENCH_STEP-$$.json"`,
  'exec "$GO_CONTAINER_BENCH_GO" "$@"',
]

const commands = [
  `mkdir -p ${folder}/bin ${graphFolder}`,
  `chmod 0777 ${graphFolder}`,
  `printf '%s\\n' ${script.map(quote).join(' ')} > ${folder}/bin/go`,
  `chmod 0755 ${folder}/bin/go`,
].join(' && ')

/** Makes the folder and the script, whatever SHELL says. */
export const setUpWithShell: readonly string[] = [`RUN ${JSON.stringify(['/bin/sh', '-c', commands])}`]

/**
 * Makes the folder. An absolute WORKDIR must follow. Buildah 1.28 makes it only for a RUN that starts in it, so `go`,
 * the go command as the stage starts it, prints its version there; undefined: the stage starts another program.
 */
export const setUpWithoutShell = (go: string | undefined): readonly string[] => [
  `WORKDIR ${graphFolder}`,
  ...(go === undefined ? [] : [`RUN ${JSON.stringify([go, 'version'])}`]),
]

/** One RUN whose commands are to write their graphs down. */
export type Recorded = {
  /** Unique in the Dockerfile; of characters that need no quotes. */
  readonly name: string
  /** GOFLAGS as an ARG; undefined: there is no such ARG, or it has no value. */
  readonly argument: string | undefined
  /** GOFLAGS that `go env -w` saves: they hold where the variable is empty. */
  readonly saved: string | undefined
  readonly hasShell: boolean
}

/** What comes before the RUN. PATH is set each time, because an instruction of the user may have put a folder before ours. */
export const recordGraphs = ({ name, argument, saved, hasShell }: Recorded): readonly string[] => [
  `ENV GOFLAGS="${flagsBefore(argument, saved)} -debug-actiongraph=${graphFolder}/${name}.json"`,
  ...(hasShell ? [`ENV GO_CONTAINER_BENCH_STEP=${name} PATH="${folder}/bin:\${PATH:-${usualPath}}"`] : []),
]

const flagsBefore = (argument: string | undefined, saved: string | undefined): string => {
  if (isPlain(argument)) return argument
  return isPlain(saved) ? `\${GOFLAGS:-${saved}}` : '${GOFLAGS}'
}

/** Characters that mean something to the parser of a Dockerfile are rare in flags; with one of them, the build may fail. */
const isPlain = (flags: string | undefined): flags is string =>
  flags !== undefined && flags !== '' && !/["'\\`$}\n]/.test(flags)

const usualPath = '/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Copies what a stage recorded; the folder exists even if that is nothing. */
export const graphsFrom = (stage: string, index: number): string =>
  `COPY --from=${stage} ${graphFolder}/ /graphs/${index}/`

/** Copies a graph that a command writes where its own flag says, because that flag wins over GOFLAGS. */
export const ownGraphFrom = (stage: string, index: number, path: string, place: number): string =>
  `COPY --from=${stage} ${path} /graphs/${index}/own-${place}${graphEnding}`

/** Has the same commands write their traces too, beside their action graphs. */
export const withTraces = (text: string): string =>
  text.replaceAll(
    new RegExp(`-debug-actiongraph=(${graphFolder}/[\\w$-]+)\\.json`, 'g'),
    (flag: string, path: string) => `${flag} -debug-trace=${path}${traceEnding}`,
  )

export const graphEnding = '.json'
export const traceEnding = '.trace'
