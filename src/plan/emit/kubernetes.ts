import type { LegPlan } from '../../model.ts'
import { planText } from './plan-text.ts'
import { toYaml, type YamlMap } from './yaml.ts'

const headOf = (folder: string): string =>
  [
    '# A Job of Kubernetes that measures each leg of a plan on a node of its own, and the plan. It needs, in its namespace:',
    '#   an image in place of go-container-bench, whose entrypoint is this program, with sh, git and an engine that builds',
    `#   the persistent volume claim go-container-bench, whose folder ${folder} gets the reports; several nodes write to it`,
    '#   the secret go-container-bench, whose key repository is an address that git fetches the commits from',
    '# What the engine needs, and processors that nobody else uses, is for a patch to say: docs/publishing.md has one.',
    '',
  ].join('\n')

const name = 'go-container-bench'

/** The folder of a plan in the volume, which other plans use, too: `report` refuses their reports. */
export const folderOf = ({ planId }: LegPlan): string => planId.slice(0, 12)

/** A ConfigMap with the plan, and an Indexed Job with an index, from 0, for each leg, from 1. */
export const kubernetesManifests = (plan: LegPlan): string => {
  const metadata = {
    name: `${name}-${folderOf(plan)}`,
    labels: { 'app.kubernetes.io/name': name },
  }
  const configMap = toYaml({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata,
    data: { 'plan.json': `${planText(plan)}\n` },
  })
  const job = toYaml({ apiVersion: 'batch/v1', kind: 'Job', metadata, spec: jobSpec(plan, metadata.name) })
  return [headOf(folderOf(plan)), configMap, '---\n', job].join('')
}

const jobSpec = (plan: LegPlan, configMap: string): YamlMap => ({
  completionMode: 'Indexed',
  completions: plan.legs.length,
  parallelism: plan.legs.length,
  // A leg that is measured again counts instead of what it left before, and no leg ends the others.
  backoffLimitPerIndex: 1,
  template: {
    metadata: { labels: { 'app.kubernetes.io/name': name } },
    spec: {
      restartPolicy: 'Never',
      affinity: onePodPerNode,
      initContainers: [checkout(plan)],
      containers: [measure(plan)],
      volumes: [
        { name: 'repository', emptyDir: {} },
        { name: 'plan', configMap: { name: configMap } },
        { name: 'reports', persistentVolumeClaim: { claimName: name } },
      ],
    },
  },
})

/** Of this plan or another one: two of them would disturb each other. A pod waits until a node is free. */
const onePodPerNode: YamlMap = {
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      {
        labelSelector: { matchLabels: { 'app.kubernetes.io/name': name } },
        topologyKey: 'kubernetes.io/hostname',
      },
    ],
  },
}

const folders = { repository: '/bench/repository', plan: '/bench/plan', reports: '/bench/reports' }

const mounts = (...names: readonly (keyof typeof folders)[]) =>
  names.map((each) => ({ name: each, mountPath: folders[each] }))

/** The commits alone, and no remote: its address may hold a token, which no build may see. */
const checkout = ({ base, head: commit }: LegPlan): YamlMap => ({
  name: 'checkout',
  image: name,
  workingDir: folders.repository,
  command: [
    'sh',
    '-c',
    [
      'git init --quiet',
      `git fetch --quiet --depth=1 "$REPOSITORY" ${[commit, base].filter((each) => each !== undefined).join(' ')}`,
      `git checkout --quiet --detach ${commit}`,
      'rm .git/FETCH_HEAD',
    ].join(' && '),
  ],
  env: [{ name: 'REPOSITORY', valueFrom: { secretKeyRef: { name, key: 'repository' } } }],
  volumeMounts: mounts('repository'),
})

/** Its leg is that of JOB_COMPLETION_INDEX, which Kubernetes sets, and expands in arguments. */
const measure = (plan: LegPlan): YamlMap => ({
  name: 'measure',
  image: name,
  workingDir: folders.repository,
  args: [
    'measure',
    '--plan-file',
    `${folders.plan}/plan.json`,
    '--output-dir',
    `${folders.reports}/${folderOf(plan)}/index-$(JOB_COMPLETION_INDEX)`,
  ],
  volumeMounts: mounts('repository', 'plan', 'reports'),
})
