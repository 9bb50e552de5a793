import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf } from '../../../src/plan/emit/kubernetes.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { planOfLegs } from '../../support/leg-plans.ts'
import { repositoryPath } from '../../support/paths.ts'

const recipe = async (): Promise<string> => {
  const text = await readFile(repositoryPath('docs/publishing.md'), 'utf8')
  const [found] = [...text.matchAll(/^```sh\n(.*?)^```/gms)].filter(([block]) => block.includes('kubectl'))
  if (found?.[1] === undefined) throw new Error('docs/publishing.md has no recipe for Kubernetes')
  return found[1]
}

const plan = planOfLegs(['api'], ['web'])

/** The Job of the plan alone has conditions: at each look those of one line, and of the last one from then on. */
const kubectl = `
echo "kubectl $1" >> log
test "$1" = apply && exit
case "$*" in *" job go-container-bench-${folderOf(plan)} "*) ;; *) exit 1 ;; esac
looks=$(grep -c 'kubectl get' log)
test "$looks" -lt "$(wc -l < conditions)" || looks='$'
sed -n "\${looks}p" conditions
`

test.each([
  { ends: 'complete', conditions: ['', 'SuccessCriteriaMet', 'SuccessCriteriaMet Complete'], looks: 3 },
  {
    ends: 'failed, as a leg that measured nothing does',
    conditions: ['FailureTarget', 'FailureTarget Failed'],
    looks: 2,
  },
  { ends: 'never, because a pod waits for a node', conditions: ['', 'Suspended'], looks: 120 },
])('the recipe for Kubernetes reports a Job that ends $ends', async ({ conditions, looks }) => {
  await using fakes = await fakePrograms({
    kubectl,
    npm: 'echo "npm $*" >> log',
    sleep: 'echo "sleep $*" >> log',
  })
  const { folder: cwd, PATH } = fakes
  await writeFile(join(cwd, 'plan.json'), JSON.stringify(plan))
  await writeFile(join(cwd, 'conditions'), conditions.map((each) => `${each}\n`).join(''))
  execFileSync('sh', ['-e', '-c', await recipe()], { cwd, env: { PATH } })
  const log = (await readFile(join(cwd, 'log'), 'utf8')).trimEnd().split('\n')
  expect(log[0]).toBe('kubectl apply')
  expect(log.filter((line) => line === 'kubectl get')).toHaveLength(looks)
  expect(log.at(-1)).toBe(`npm start -- report /mnt/reports/${folderOf(plan)} --plan-file plan.json`)
})
