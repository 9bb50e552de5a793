/**
 * Every input of the action, which is a flag of the command line too: name, default and one sentence, in the
 * order of `action.yml`. `action.yml`, the README and `--help` show the same.
 */
export const inputDefinitions = [
  [
    'mode',
    'run',
    'What to do: `run` measures and reports; `doctor` only looks: which engines could be measured here, and what is missing for the others. On the command line it is the first word.',
  ],
  [
    'context',
    'auto',
    'The directory to build, relative to the repository; `auto`: the repository itself when a base is judged and it has a Dockerfile, else the fixtures.',
  ],
  ['file', '', 'The Dockerfile, relative to the repository; empty: `Dockerfile` in the context.'],
  ['target', '', 'The stage to build; empty: the last one.'],
  ['build-args', '', 'Build arguments, one `NAME=VALUE` per line.'],
  ['build-contexts', '', 'Further contexts, `NAME=DIRECTORY`, relative to the repository.'],
  ['secrets', '', 'Secrets of the build, one `ID=VALUE` per line.'],
  ['secret-files', '', 'Secrets of the build from files, `ID=PATH`.'],
  ['ssh', '', 'SSH agent sockets or keys for the build, as in `default` or `ID=PATH`.'],
  ['network', '', 'Network of RUN steps: `default`, `host` or `none`.'],
  ['platform', '', 'The platform to build for; only the native one can be timed.'],
  ['prepare', '', "A shell command that is run once, untimed, in each revision's clone."],
  [
    'edit',
    'auto',
    'The Go file that source-change edits, relative to the context; `auto`: a file of the main package that the Dockerfile builds.',
  ],
  ['fixture', 'tiny,small', 'The Go projects to build when there is no context, of those that are shipped.'],
  ['strategy', 'cache-mounts', "How a fixture's Dockerfile uses caches."],
  [
    'base-image',
    'auto',
    'The image that fixtures are built on, and a Dockerfile of yours that takes one as `ARG BASE_IMAGE`; `auto` makes it from the Go that go.mod asks for, without a registry.',
  ],
  [
    'engines',
    'auto',
    "The engines to measure, each `NAME` or, for docker, docker-rootless and docker-container (the version of its BuildKit), `NAME@VERSION` (`docker@29.4.2`), or `all` that can be had here; `auto`: with a base the one that the user's build would use, else the usual ones that answer (Docker, rootless Docker, Podman), or Podman when there is none.",
  ],
  [
    'engine-mirror',
    'https://download.docker.com/linux/static/stable',
    "Where engines with a version come from: the address of Docker's static archives or of a mirror of them.",
  ],
  [
    'install',
    'auto',
    'Whether a missing engine may be installed: `auto` (never on a self-hosted runner; a terminal asks), `never`, `always`.',
  ],
  [
    'scenarios',
    'auto',
    'The cache states to start from, or `all`; `auto`: source-change and cold with a base, else cold, warm and source-change.',
  ],
  [
    'base',
    'auto',
    'What to compare with: a git ref, `none`, or `auto`: the base of the pull request, in a terminal none.',
  ],
  [
    'gate',
    'auto',
    'Globs over benchmark ids: whose comparison can decide the verdict; `auto`: source-change and cold of the first engine.',
  ],
  [
    'rounds',
    'auto',
    'Pairs per benchmark, from 1 to 100; `auto`: with a base 6, 9, 12 or 15, as many as a verdict needs, else 3.',
  ],
  ['time-budget', '20m', 'How long measuring may take; what does not fit is dropped, and said.'],
  ['build-timeout', '15m', 'The longest that one build may take, as in `90s`, `15m`, `1h`.'],
  [
    'fail-threshold',
    '10%',
    'The slowdown that is a regression (10% is 1.10×); further lines `GLOB VALUE%` for single benchmarks.',
  ],
  ['warn-threshold', '5%', 'The slowdown that is a warning; further lines as in fail-threshold.'],
  ['min-delta', '500ms', 'A smaller slowdown in time is never a regression; further lines `GLOB VALUE`.'],
  [
    'fail-on',
    'regression,invalid',
    'Verdicts that fail the run: a list of `regression`, `warning`, `inconclusive`, `invalid`, or `never`.',
  ],
  [
    'comment',
    'on-change',
    'When a pull request gets a comment: `on-change` (anything but unchanged or inconclusive; an existing comment is always updated), `always`, `never`.',
  ],
  [
    'comment-key',
    '',
    'Sets the comments and artifacts of several jobs apart; empty: made from workflow, job, step, machine and what is measured, so that the legs of a matrix never meet. Needed where they differ in build arguments or secrets only.',
  ],
  ['artifact-name', '', 'The name of the artifact; empty: `go-container-bench-KEY`, with the comment-key.'],
  [
    'retention-days',
    '0',
    "How long the artifact is kept, in days; 0: as long as the repository's setting says.",
  ],
  [
    'github-token',
    '',
    'Fetches a base commit that a shallow checkout lacks and writes the comment; the action gives it the token of the job.',
  ],
  ['summary', 'true', 'Whether the report is added to the job summary.'],
  ['output-dir', 'go-container-bench-report', 'Where report.json and report.md are written.'],
  [
    'cache-dir',
    'auto',
    "Where the base image and modules are kept; `auto`: the runner's tool cache or the user's cache folder.",
  ],
  ['seed', 'random', 'Decides the order of engines and builds; a report names the seed it used.'],
  [
    'cleanup',
    'true',
    "Whether the run's folder is removed; `false` leaves it to look at. Engines are stopped either way.",
  ],
  ['yes', 'false', 'Answers the question whether to install with yes.'],
  ['json', 'false', 'Has `doctor` print JSON to standard output, in place of its tables.'],
] as const satisfies readonly (readonly [name: string, value: string, description: string])[]

export type InputName = (typeof inputDefinitions)[number][0]

/** What an input is when it is not given. */
export const defaultOf = (name: InputName): string =>
  inputDefinitions.find(([each]) => each === name)?.[1] ?? ''
