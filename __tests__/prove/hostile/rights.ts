import { goProject } from '../../support/go-project.ts'
import { answerTo, type Attack, unlessRefused } from './tried.ts'

const steps = [
  'RUN --network=host ["go", "version"]',
  'RUN --network="host" ["go", "version"]',
  'run --NETWORK=host ["go", "version"]',
  'ARG N=host\nRUN --network=$N ["go", "version"]',
  'RUN --mount=type=cache,target=/c --network=host ["go", "version"]',
  'RUN --security=insecure ["go", "version"]',
  'RUN --device=/dev/kvm ["go", "version"]',
  'RUN --mount=type=cache,id=../../x,target=/c ["go", "version"]',
]

/** Steps that ask for more than an ordinary build may do. */
const withMoreRights: readonly Attack[] = steps.map((step) => ({
  kind: 'a step with more rights than an ordinary one',
  name: step.replaceAll('\n', '; '),
  tries: 1,
  run: async (host, { repository }) => {
    const text = goProject()['Dockerfile'] ?? ''
    await repository.commit('head', goProject({ Dockerfile: text.replace('COPY . .', `${step}\nCOPY . .`) }))
    return unlessRefused(
      await answerTo(host, repository, ['--base', 'none', '--context', '.', '--engines', 'podman']),
      'no-canary',
    )
  },
}))

/** 30 lines whose value would be longer than a gigabyte. */
const doubled: Attack = {
  kind: 'an argument that is doubled 30 times',
  name: 'ARG A=$A$A',
  tries: 1,
  run: async (host, { repository }) => {
    const args = ['ARG A=x', ...Array.from({ length: 30 }, () => 'ARG A=$A$A')].join('\n')
    const text = goProject()['Dockerfile'] ?? ''
    await repository.commit(
      'head',
      goProject({ Dockerfile: text.replace('COPY . .', `${args}\nRUN echo $A\nCOPY . .`) }),
    )
    return unlessRefused(
      await answerTo(host, repository, ['--base', 'none', '--context', '.', '--engines', 'podman']),
      'no-canary',
    )
  },
}

export const rights: readonly Attack[] = [...withMoreRights, doubled]
