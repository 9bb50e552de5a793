import { chmod, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryAt, type TestRepository } from '../../support/git-repository.ts'
import { attempt, type Case, type Scene } from './attempt.ts'
import {
  branched,
  committed,
  emptyRepository,
  goFile,
  mergedIn,
  newCode,
  plain,
  program,
  pullRequest,
  shallowPullRequest,
  withDockerfile,
} from './scenes.ts'
import { type Count, tallyOf } from './tally.ts'

const compared = '.@base .@head'

/** Changes a scene after its commits were made. */
const afterwards =
  (
    scene: Case['scene'],
    change: (repository: TestRepository, place: string) => Promise<void>,
  ): Case['scene'] =>
  async (place) => {
    const made = await scene(place)
    await change(repositoryAt(made.directory), place)
    return made
  }

/** A clone of one commit of an origin whose branches are no longer what they were. */
const shallowAfter = (change: (origin: TestRepository) => Promise<void>): Case['scene'] =>
  afterwards(shallowPullRequest(withDockerfile, newCode, 'merge'), (_, place) =>
    change(repositoryAt(join(place, 'project'))),
  )

const partialClone = async (place: string): Promise<Scene> => {
  const origin = await emptyRepository(place)
  const payload = await mergedIn(origin, withDockerfile, newCode)
  origin.git('config', 'uploadpack.allowFilter', 'true')
  const path = join(place, 'checkout')
  origin.git('clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin.path}`, path)
  const checkout = repositoryAt(path)
  checkout.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'refs/pull/1/merge')
  checkout.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return { directory: path, payload }
}

const withSubmodule = async (place: string): Promise<Scene> => {
  const library = await emptyRepository(place)
  await library.commit('first', { 'lib.go': goFile() })
  const path = join(place, 'own')
  await mkdir(path)
  const repository = repositoryAt(path)
  repository.git('init', '--quiet', '--initial-branch=main')
  await repository.write({
    '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.invalid/lib.git\n',
  })
  // Without the folder, the commit would remove the submodule.
  await mkdir(join(path, 'lib'))
  repository.git('update-index', '--add', '--cacheinfo', `160000,${library.head()},lib`)
  await repository.commit('first', withDockerfile)
  await repository.commit('second', newCode)
  return { directory: path }
}

const linkedWorktree = async (place: string): Promise<Scene> => {
  const { directory } = await branched(withDockerfile, newCode)(place)
  const path = join(place, 'worktree')
  repositoryAt(directory).git('worktree', 'add', '--quiet', '--detach', path, 'feature')
  return { directory: path }
}

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`

/** Reported to git, its runners and its engines again and again, and rebuilt here in small. */
export const situations: readonly Case[] = [
  {
    name: 'a container job: the checkout belongs to another user (safe.directory)',
    scene: async (place) => ({
      ...(await pullRequest(withDockerfile, newCode)(place)),
      env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    }),
    event: 'pull_request',
    ends: compared,
  },
  {
    name: 'a pull request is checked again after it was merged, and main went on',
    scene: shallowAfter(async (origin) => {
      origin.git('checkout', '--quiet', 'main')
      origin.git('merge', '--quiet', 'refs/pull/1/merge')
      await origin.commit('later', { 'later.txt': 'x' })
    }),
    event: 'pull_request',
    ends: compared,
    says: ['merged into for the check'],
  },
  {
    name: 'the base branch was deleted',
    scene: shallowAfter(async (origin) => {
      origin.git('checkout', '--quiet', '--detach')
      origin.git('branch', '-D', 'main')
    }),
    event: 'pull_request',
    ends: compared,
  },
  {
    name: 'the base branch was force-pushed',
    scene: shallowAfter(async (origin) => {
      origin.git('checkout', '--quiet', '--orphan', 'other')
      await origin.commit('another first', program)
      origin.git('branch', '--force', 'main', 'other')
    }),
    event: 'pull_request',
    ends: compared,
  },
  {
    name: 'the default branch was renamed, and the workflow names the old one',
    scene: branched(withDockerfile, newCode),
    event: 'push',
    inputs: { base: 'master' },
    ends: 2,
    says: ['The base master is not a branch, tag or commit', 'main'],
  },
  {
    name: 'the fork of a pull request was deleted',
    scene: async (place) => {
      const { directory, payload } = await pullRequest(withDockerfile, newCode)(place)
      const text = JSON.stringify(payload).replace('"repo":{"full_name":"octo/app"}', '"repo":null')
      return { directory, payload: JSON.parse(text) as unknown }
    },
    event: 'pull_request',
    ends: compared,
  },
  {
    name: 'a tag and a branch have the same name',
    scene: afterwards(branched(withDockerfile, newCode), async (repository) => {
      repository.git('branch', 'v1.0.0', 'feature')
    }),
    words: ['--base', 'v1.0.0'],
    ends: compared,
    says: ['v1.0.0'],
  },
  {
    name: 'a tag was pushed: HEAD is detached at it',
    scene: afterwards(branched(withDockerfile, newCode), async (repository) => {
      repository.git('tag', 'v2.0.0')
      repository.git('checkout', '--quiet', '--detach', 'v2.0.0')
    }),
    event: 'push',
    inputs: { base: 'v1.0.0' },
    ends: compared,
  },
  {
    name: 'a tag that the checkout of one commit does not have',
    scene: async (place) => {
      const scene = shallowPullRequest(withDockerfile, newCode, 'merge')
      const made = await scene(place)
      repositoryAt(join(place, 'project')).git('tag', '-a', 'v1.0.0', '-m', 'one', 'main')
      return made
    },
    event: 'workflow_dispatch',
    inputs: { base: 'v1.0.0' },
    ends: compared,
    says: ['v1.0.0 in the remote origin'],
  },
  {
    name: 'a merge queue, checked out with one commit',
    scene: shallowPullRequest(withDockerfile, newCode, 'merge'),
    event: 'merge_group',
    ends: compared,
    says: ['the base of the merge group'],
  },
  {
    name: 'a sparse checkout, which makes a partial clone',
    scene: partialClone,
    event: 'pull_request',
    ends: 2,
    says: ['partial clone', 'sparse-checkout'],
  },
  {
    name: 'submodules that were not checked out',
    scene: withSubmodule,
    words: ['--base', 'HEAD~1'],
    ends: compared,
    says: ['Submodules that are empty in both revisions, as in the checkout: lib'],
  },
  {
    name: 'large files that were not checked out',
    scene: branched(
      { ...withDockerfile, '.gitattributes': '*.bin filter=lfs -text\n', 'data.bin': pointer },
      newCode,
    ),
    words: ['--base', 'main'],
    // With git lfs installed, its server would be asked.
    ends: compared,
    says: [
      'Git LFS is not installed, so these files are pointers in both revisions, as in the checkout: data.bin',
    ],
  },
  {
    name: 'a git hook runs it, with variables that point to another repository',
    scene: async (place) => ({
      ...(await branched(withDockerfile, newCode)(place)),
      env: { GIT_DIR: '/nowhere/.git', GIT_INDEX_FILE: '/nowhere/index', GIT_PREFIX: 'x/' },
    }),
    words: ['--base', 'main'],
    ends: compared,
  },
  {
    name: 'a linked worktree, whose .git is a file',
    scene: linkedWorktree,
    words: ['--base', 'main'],
    ends: compared,
  },
  {
    name: 'the ignore file leaves out the Dockerfile, which changes',
    scene: branched(
      { ...withDockerfile, '.dockerignore': 'Dockerfile\n.dockerignore\n*.md\n' },
      { Dockerfile: plain.replace('-o /app', '-trimpath -o /app') },
    ),
    words: ['--base', 'main'],
    ends: compared,
  },
  {
    name: 'the ignore file leaves out everything else but the sources',
    scene: branched({ ...withDockerfile, '.dockerignore': '*\n!go.mod\n!*.go\n' }, { 'notes.txt': 'x' }),
    words: ['--base', 'main'],
    ends: 0,
    says: ['no input of the build changed'],
  },
  {
    name: 'a Dockerfile with line endings of Windows',
    scene: branched({ ...program, Dockerfile: plain.replaceAll('\n', '\r\n') }, newCode),
    words: ['--base', 'main'],
    ends: compared,
  },
  {
    name: 'a Dockerfile with a byte order mark',
    scene: branched({ ...program, Dockerfile: `\uFEFF${plain}` }, newCode),
    words: ['--base', 'main'],
    ends: compared,
  },
  {
    name: 'only the mode of a file changes',
    scene: afterwards(
      branched({ ...withDockerfile, 'run.sh': '#!/bin/sh\n' }, newCode),
      async (repository) => {
        repository.git('reset', '--quiet', '--hard', 'main')
        await chmod(join(repository.path, 'run.sh'), 0o755)
        await repository.commit('executable')
      },
    ),
    words: ['--base', 'main'],
    ends: compared,
  },
  {
    name: 'an empty commit',
    scene: afterwards(committed(withDockerfile), async (repository) => {
      repository.git('commit', '--quiet', '--allow-empty', '-m', 'run the checks again')
    }),
    words: ['--base', 'HEAD~1'],
    ends: 0,
    says: ['no input of the build changed'],
  },
  {
    name: 'the Dockerfile is in a folder whose name has no plain letters',
    scene: pullRequest({ ...program, 'dienste/größe/Dockerfile': plain }, newCode),
    event: 'pull_request',
    ends: 2,
    says: ['file: "dienste/größe/Dockerfile"'],
  },
  {
    name: 'the Dockerfile is a link to nothing',
    scene: afterwards(
      pullRequest({ ...program, 'docker/Dockerfile': plain }, newCode),
      async (repository) => {
        await symlink('docker/gone', join(repository.path, 'Dockerfile'))
        repository.git('add', '-A')
        repository.git('commit', '--quiet', '--amend', '-m', 'Merge')
      },
    ),
    event: 'pull_request',
    ends: 2,
    says: ['only a link to docker/gone, which is not in the repository', 'docker/Dockerfile'],
  },
  {
    name: 'the Dockerfile is a link to one in a folder',
    scene: afterwards(branched({ ...program, 'docker/Dockerfile': plain }, newCode), async (repository) => {
      await symlink('docker/Dockerfile', join(repository.path, 'Dockerfile'))
      await repository.commit('link')
      await repository.commit('more', { 'main.go': goFile('third') })
    }),
    words: ['--base', 'HEAD~1'],
    ends: compared,
  },
  {
    name: 'the Dockerfile is a link to a file of the machine',
    scene: afterwards(branched(program, newCode), async (repository) => {
      await symlink('/etc/passwd', join(repository.path, 'Dockerfile'))
      await repository.commit('link')
    }),
    words: ['--base', 'HEAD~1'],
    ends: 2,
    says: ['Dockerfile leads out of the repository'],
    never: ['root:'],
  },
  {
    name: 'the Dockerfile is a folder',
    scene: pullRequest({ ...program, 'Dockerfile/api.Dockerfile': plain }, newCode),
    event: 'pull_request',
    ends: 2,
    says: ['file: Dockerfile/api.Dockerfile'],
  },
]

export const count: Count = async () => {
  const answers: (string | undefined)[] = []
  for (const each of situations) answers.push(await attempt(each))
  return tallyOf('Situations of public bug reports', answers)
}
