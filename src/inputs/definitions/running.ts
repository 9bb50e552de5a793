import { wholeNumber } from '../amounts.ts'
import { address, nameOf, workflowPath } from '../forms.ts'
import {
  flag,
  items,
  modeName,
  namesFrom,
  namesOrAllFrom,
  oneOf,
  optional,
  orNothing,
  orWord,
  text,
} from '../readers.ts'
import { noStudy, studyName, studyValues } from '../studies.ts'
import { recordsAbout } from './record.ts'

const mode = recordsAbout('mode')
const publishing = recordsAbout('publishing')
const machine = recordsAbout('machine')

/** More than one each second. */
const mostRuns = 10_000_000

export const modeInputs = {
  mode: mode({
    default: 'run',
    text: 'What to do. On the command line it is the first word.',
    read: modeName,
  }),
  study: mode({
    default: noStudy,
    text: 'A study: compares the values of one axis, such as engines or strategies, by the method of the gate. It implies the mode `study`; `list` shows every study with its cells and hours.',
    read: studyName,
  }),
  values: mode({
    default: 'all',
    text: 'The values of the study to measure: a list, or `all` of them. The first takes the place of a reference that is not in the list.',
    read: studyValues,
  }),
  rewrites: mode({
    default: 'all',
    text: 'The rewrites of your Dockerfile that `advise` tries: a list, or `all` of them.',
    read: namesOrAllFrom('rewrites'),
  }),
  resume: mode({
    default: '',
    text: 'The report.json of a study that was stopped: its samples are kept, and the study goes on where it ended. Only on the same machine, with the same engines and the same inputs.',
    read: optional,
  }),
  json: mode({
    default: 'false',
    text: 'Makes `doctor` print JSON to standard output instead of tables.',
    read: flag,
    where: 'terminal',
  }),
  reports: mode({
    default: '',
    text: 'The reports that `report` combines into one report and one comment: folders with a `report.json`, or such files, one for each leg of a matrix. A leg without a report is `invalid`. In a workflow of the event `workflow_run` they can be left out: then it reads the report that the run of that event left.',
    read: items,
  }),
  'runs-per-month': mode({
    default: '',
    text: 'How often each service is built in a month. `report`, given reports of several repositories, then says how many minutes another engine saves. Empty: it does not.',
    read: orNothing(wholeNumber(1, mostRuns)),
  }),
  'workflow-path': mode({
    default: '',
    text: 'The only workflow whose runs `report` comments on in the event `workflow_run`, as in `.github/workflows/container-build-time.yml`, because another workflow can have the name that the event lists. Empty: any.',
    read: workflowPath,
    where: 'action',
  }),
  'plan-file': mode({
    default: '',
    text: 'The plan of a job on several machines: where `plan` writes it (empty: `plan.json` in `output-dir`), and what `measure` and `report` read, a file or the folder with it.',
    read: optional,
  }),
  legs: mode({
    default: 'auto',
    text: 'How many machines `plan` divides the projects of `context` among; a project is never divided. `auto`: one for each project, and at most 8.',
    read: orWord('auto', wholeNumber(1, 256)),
  }),
  emit: mode({
    default: 'github',
    text: 'The system that starts the legs of a plan: `github` (by the output `matrix`, without a file), or one for which `plan` writes a file beside the plan, `gitlab` (a child pipeline, `plan.gitlab.yml`) or `kubernetes` (an Indexed Job, `plan.kubernetes.yml`).',
    read: oneOf('github', 'gitlab', 'kubernetes'),
  }),
  leg: mode({
    default: 'auto',
    text: 'The leg of the plan that `measure` measures, from 1. `auto`: the one that the CI system names in `CI_NODE_INDEX`, `BUILDKITE_PARALLEL_JOB`, `CIRCLE_NODE_INDEX` or `JOB_COMPLETION_INDEX`.',
    read: orWord('auto', wholeNumber(1, 256)),
  }),
}

/** GitHub keeps artifacts for at most 400 days. */
const mostDays = 400

export const publishingInputs = {
  comment: publishing({
    default: 'on-change',
    text: 'When the pull request gets a comment: `on-change` (for every verdict but `unchanged`, `inconclusive` and `none`, and for a slowdown below `min-delta`; an existing comment is always updated), `always` or `never`.',
    read: oneOf('on-change', 'always', 'never'),
    where: 'action',
  }),
  'comment-key': publishing({
    default: '',
    text: 'Keeps the comments and artifacts of several jobs apart. Empty: made from workflow, job, step, kind of machine, and the inputs about project, engines, cache states and shipped projects. Needed where the legs of a matrix differ in nothing of that, such as only in build arguments, secrets, thresholds or the name of a self-hosted runner.',
    read: nameOf(/^[\w.-]{1,80}$/, 'letters, digits, dots, dashes and underscores'),
    where: 'action',
  }),
  'artifact-name': publishing({
    default: '',
    text: 'The name of the artifact. Empty: `go-container-bench-KEY`, where KEY is the comment key.',
    read: nameOf(/^[^":<>|*?\r\n\\/]{1,200}$/, 'any character but " : < > | * ? \\ / and line breaks'),
    where: 'action',
  }),
  'retention-days': publishing({
    default: '0',
    text: "How many days the artifact is kept. 0: as many as the repository's setting says.",
    read: wholeNumber(0, mostDays, ' of days'),
    where: 'action',
  }),
  'github-token': publishing({
    default: '',
    text: 'Fetches a base commit that a shallow checkout does not have, and writes the comment.',
    read: text,
    confidential: true,
  }),
  format: publishing({
    default: '',
    text: 'Further forms of the report, for other programs: a list. They are written to `output-dir`, beside report.json. In a terminal, `report` without an `output-dir` prints a single one to standard output instead of the table, and nothing else. Empty: none.',
    read: orNothing(namesFrom('formats')),
  }),
  summary: publishing({
    default: 'true',
    text: 'Whether the report is added to the job summary.',
    read: flag,
  }),
}

export const machineInputs = {
  install: machine({
    default: 'auto',
    text: 'Whether a missing engine may be installed: `always`, `never`, or `auto`, which asks in a terminal, never installs on a self-hosted runner, and installs everywhere else.',
    read: oneOf('auto', 'never', 'always'),
  }),
  yes: machine({
    default: 'false',
    text: 'Answers yes when a run asks whether to install an engine.',
    read: flag,
    where: 'terminal',
  }),
  quiet: machine({
    default: 'false',
    text: 'Prints the result and, beside it, only warnings, errors and questions: no plan, no progress.',
    read: flag,
    where: 'terminal',
  }),
  'engine-mirror': machine({
    default: 'https://download.docker.com/linux/static/stable',
    text: "Where engines with a version are downloaded from: the address of Docker's static archives or of a mirror of them.",
    read: address,
  }),
  'output-dir': machine({
    default: 'go-container-bench-report',
    text: 'Where report.json, report.md and report.html are written.',
    read: text,
  }),
  'cache-dir': machine({
    default: 'auto',
    text: "Where base images, modules and downloaded engines are kept: a folder for nothing else, which `prepare` does not see. `auto`: one in the runner's tool cache or your cache folder.",
    read: orNothing(text, 'auto'),
  }),
  cleanup: machine({
    default: 'true',
    text: "Whether the run's folder is removed at the end. `false` leaves it for you to look at; engines are stopped either way.",
    read: flag,
  }),
}
