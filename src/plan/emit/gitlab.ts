import type { LegPlan, PlannedLeg } from '../../model.ts'
import { planText } from './plan-text.ts'
import { toYaml, type YamlMap } from './yaml.ts'

const head = `# A child pipeline of GitLab: a job for each leg of a plan, and one that makes one report of them. The plan is in it.
# Start it by \`trigger: include: artifact\`, and set in the job that does so, or in the project:
#   GO_CONTAINER_BENCH_IMAGE    an image with git, an engine that builds, and this program; shell runners ignore it
#   GO_CONTAINER_BENCH_TAG      the tag of the runners: machines that do nothing else meanwhile
#   GO_CONTAINER_BENCH          the command of the program, such as: node /opt/go-container-bench/dist/index.js
#   GO_CONTAINER_BENCH_MEASURE  more flags of measure, such as: --install never
#   GO_CONTAINER_BENCH_REPORT   more flags of report, such as: --fail-on never
`

/**
 * A child pipeline for GitLab. The report job comes in a stage of its own, which gets the artifacts of all legs, because a job
 * names at most 50 others in \`needs\`.
 */
export const gitlabPipeline = (plan: LegPlan): string =>
  head +
  toYaml({
    // Without rules, a child of a pipeline for a merge request would have no jobs.
    workflow: { rules: [{ when: 'always' }] },
    variables: {
      GO_CONTAINER_BENCH: 'go-container-bench',
      GO_CONTAINER_BENCH_MEASURE: '',
      GO_CONTAINER_BENCH_REPORT: '',
    },
    stages: ['measure', 'report'],
    default: {
      image: '$GO_CONTAINER_BENCH_IMAGE',
      tags: ['$GO_CONTAINER_BENCH_TAG'],
      before_script: [writePlan(plan)],
    },
    ...Object.fromEntries(plan.legs.map((leg) => [jobName(leg), measureJob(leg)])),
    report: reportJob,
  })

const folder = 'go-container-bench'

/** Not in the project's folder: what is there and not committed is measured. */
const writePlan = (plan: LegPlan): string =>
  ['PLAN=$(mktemp)', `cat > "$PLAN" <<'END'`, planText(plan), 'END', ''].join('\n')

const measureJob = ({ leg }: PlannedLeg): YamlMap => ({
  stage: 'measure',
  rules: [{ when: 'on_success' }],
  // The base is in the history.
  variables: { GIT_DEPTH: '0' },
  script: [
    `$GO_CONTAINER_BENCH measure --plan-file "$PLAN" --leg ${leg} --output-dir ${folder}/leg-${leg} $GO_CONTAINER_BENCH_MEASURE`,
  ],
  artifacts: { when: 'always', paths: [`${folder}/leg-${leg}/`] },
})

/** It runs after legs that failed, too: silence must not be green. */
const reportJob: YamlMap = {
  stage: 'report',
  rules: [{ when: 'always' }],
  script: [
    `$GO_CONTAINER_BENCH report ${folder} --plan-file "$PLAN" --output-dir ${folder}/report --format junit $GO_CONTAINER_BENCH_REPORT`,
  ],
  artifacts: {
    when: 'always',
    paths: [`${folder}/report/`],
    reports: { junit: `${folder}/report/report.junit.xml` },
  },
}

/** GitLab takes 255 characters. */
const longestName = 200

/** As lists of jobs show it; `$` may begin what GitLab replaces. */
const jobName = ({ leg, name }: PlannedLeg): string => {
  const shown = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('$', '_')
  return `leg ${leg}: ${[...shown].slice(0, longestName).join('')}`
}
