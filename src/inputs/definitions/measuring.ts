import { defaultLooks } from '../../analysis/limits.ts'
import { defaultGate, defaultScenarios, gateWithCache } from '../../scenarios/index.ts'
import { cachesFrom, cachesTo } from '../caches.ts'
import { link, roundNumbers, slowdown, slowdowns, time, times } from '../amounts.ts'
import { engineNames } from '../engines.ts'
import { items, listOf, namesOrAllFrom, oneOf, orWord, text } from '../readers.ts'
import { recordsAbout } from './record.ts'

const engines = recordsAbout('engines')
const judging = recordsAbout('judging')
const measuring = recordsAbout('measuring')

const either = (names: readonly string[], word: 'and' | 'or'): string =>
  `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
const codes = (names: readonly string[]): string =>
  either(
    names.map((name) => `\`${name}\``),
    'and',
  )

export const engineInputs = {
  engines: engines({
    default: 'auto',
    text: 'The engines to measure: a list of names, or `all` that are available here. `auto`: with a base the engine that your own build would use, otherwise the usual ones that answer; when none does, Podman is installed. `NAME@VERSION` is an exact version, as in `docker@29.4.2`; for docker-container it is the version of BuildKit.',
    read: engineNames,
  }),
  scenarios: engines({
    default: 'auto',
    text: `The cache states to start from, or \`all\`. \`auto\`: ${codes(defaultScenarios('compared'))} with a base, otherwise ${codes(defaultScenarios('alone'))}; where your builds use a remote cache (see \`cache-from\`), \`remote-cache\` comes before them.`,
    read: orWord('auto', namesOrAllFrom('scenarios')),
  }),
}

export const judgingInputs = {
  base: judging({
    default: 'auto',
    text: 'What to compare with: a git ref, `none`, or `auto`, which is the base of the pull request or merge queue, and `none` everywhere else.',
    read: text,
  }),
  gate: judging({
    default: 'auto',
    text: `The benchmarks that can decide the verdict, as globs over their ids; at most six. \`auto\`: ${codes(defaultGate)} of the first engine; where your builds use a remote cache (see \`cache-from\`), or neither of these two is measured, ${codes(gateWithCache)}.`,
    read: orWord('auto', items),
  }),
  'fail-threshold': judging({
    default: '10%',
    text: 'The slowdown above which a benchmark is a regression (10% is 1.10×). Further lines, `GLOB VALUE%`, set it for single benchmarks.',
    read: slowdowns,
  }),
  'warn-threshold': judging({
    default: '5%',
    text: 'The slowdown above which a benchmark is a warning. Further lines as in `fail-threshold`.',
    read: slowdowns,
  }),
  'min-delta': judging({
    default: '200ms',
    text: 'A slowdown of less time than this is neither a regression nor a warning. Further lines, `GLOB VALUE`, set it for single benchmarks.',
    read: times,
  }),
  since: judging({
    default: 'none',
    text: 'A fixed commit, to see how much slower the default branch has become in many small steps: a git ref, as in `v1.4.0`, or `latest-release`. A run without a base of its own, such as that of a push, is compared with it; a workflow on the default branch keeps its figures in the cache, and pull requests print them. A slowdown since then only warns. `none`: no such comparison.',
    read: text,
  }),
  'creep-threshold': judging({
    default: '15%',
    text: 'The slowdown since the commit of `since` above which there is a warning.',
    read: slowdown,
  }),
  'fail-on': judging({
    default: 'regression,invalid',
    text: 'The verdicts that fail the run: a list of `regression`, `warning`, `inconclusive` and `invalid`, or `never`.',
    read: orWord('never', listOf('regression', 'warning', 'inconclusive', 'invalid')),
  }),
}

export const measuringInputs = {
  rounds: measuring({
    default: 'auto',
    text: `Pairs of builds per benchmark, from 1 to 100. \`auto\`: with a base ${either(defaultLooks.map(String), 'or')}, as many as the verdict needs; in \`calibrate\` 12, in \`advise\` 6, and in \`self-test\` from 6 on; otherwise 3 builds, and in a study the number that it states. Up to six rising numbers, as in \`7/10/13/16\`, are the numbers of pairs after which it may be judged; where nothing is judged, the last of them is the number of builds.`,
    read: orWord('auto', roundNumbers),
  }),
  'time-budget': measuring({
    default: 'auto',
    text: 'How long measuring may take. What does not fit is dropped, and the report says so. `auto`: 10m; for a plain `npm start` 5.5 minutes; in `advise`, `calibrate` and `self-test` 1h; in a study as long as it needs, but in a workflow a study has to be given a time.',
    read: orWord('auto', time),
  }),
  'build-timeout': measuring({
    default: '15m',
    text: 'The longest that one build may take, as in `90s`, `15m` or `1h`.',
    read: time,
  }),
  isolation: measuring({
    default: 'none',
    text: 'Keeps builds apart from the rest of the machine: a list of `pin`, which leaves the first of more than two processors to everything else and runs clients, daemons of the run and containers on the others, and `drop-caches`, which has the kernel forget cached files before each cold build. The report says how far that was possible. `none`: nothing is done.',
    read: orWord('none', listOf('pin', 'drop-caches')),
  }),
  explain: measuring({
    default: 'on-regression',
    text: 'When to find out which packages and modules a cold build spends its time on, by one more cold build of each revision, from a copy of the Dockerfile in which Go writes that down; its time is in no result. `on-regression`: when a gated benchmark is a regression, a warning or an improvement. `always`. `never`.',
    read: oneOf('on-regression', 'always', 'never'),
  }),
  screen: measuring({
    default: 'auto',
    text: 'Whether the same-work screen may settle a gated cold benchmark without pairs. `auto`: after the warm-up, one explain build of each revision shows which packages and steps have different inputs; where three times their time is below half of `fail-threshold`, or below `min-delta`, the verdict is `unchanged`, and otherwise pairs follow. It is not used where `explain` is `never`, or `rounds` or `prepare` is given. `never`: pairs always decide.',
    read: oneOf('auto', 'never'),
  }),
  observe: measuring({
    default: 'none',
    text: "Looks into one more build of each revision, which is in no sample, and adds the files to the report: a list of `trace` (the steps of the build, and Go's own trace, as one Chrome trace), `io` (what its processes read and write, and the pressure on the machine, every 100 ms) and `stacks` (what its processes wait for). `none`: no such build. What a build was waiting for when it reached `build-timeout` is always written down.",
    read: orWord('none', listOf('trace', 'io', 'stacks')),
  }),
  'cache-from': measuring({
    default: '',
    text: 'The cache that your builds import, as docker/build-push-action takes it, one per line: `type=registry,ref=…`, `type=gha`, `type=local,src=…`, or the reference of an image. It is never read. Where one is named, here or in a workflow for the same context, `scenarios: auto` begins with `remote-cache`, using a cache of the same form on this machine, and `cold` is measured but not judged.',
    read: cachesFrom,
  }),
  'cache-to': measuring({
    default: '',
    text: 'The cache that your builds export to, as in `type=registry,ref=…,mode=max`. It is never written to. The builds of `remote-cache` push with its mode and compression, to a folder for `local`, to a server on this machine that speaks the protocol of the Actions cache for `gha`, and otherwise to a registry on this machine. With `cache-from` alone they push nothing.',
    read: cachesTo,
  }),
  'cache-mode': measuring({
    default: 'max',
    text: 'What the builds of the scenario `remote-cache` push: `max`, the layers of all steps, or `min`, only those of the image. Podman and Buildah always push those of all steps. Where `cache-to` is given, the mode there counts.',
    read: oneOf('max', 'min'),
  }),
  'cache-link': measuring({
    default: '50MB/s 20ms',
    text: 'The line between engine and cache in the scenario `remote-cache`: the rate that it lets through each way, and the delay that it adds to every exchange. The cache is on the same machine and limited by nothing else, so no figure stands for a hosted one.',
    read: link,
  }),
  seed: measuring({
    default: 'random',
    text: 'Decides the order of engines and builds. The report names the seed it used.',
    read: text,
  }),
}
