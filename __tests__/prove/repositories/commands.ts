import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Files, repositoryAt } from '../../support/git-repository.ts'
import { repositoryPath } from '../../support/paths.ts'
import { attempt, type Case } from './attempt.ts'
import {
  branched,
  committed,
  emptyRepository,
  goFile,
  newCode,
  newText,
  noRepository,
  plain,
  program,
  pullRequest,
  shallowPullRequest,
  withDockerfile,
} from './scenes.ts'
import { type Count, tallyOf } from './tally.ts'

const inDocker = { ...program, 'docker/Dockerfile': plain }
const several = {
  ...program,
  'docker/api.Dockerfile': plain,
  'docker/web.Dockerfile': plain,
  'services/mail/go.mod': 'module example.com/mail\n\ngo 1.26\n',
  'services/mail/main.go': goFile(),
  'services/mail/Dockerfile': plain,
}
const service = {
  ...program,
  'services/api/go.mod': 'module example.com/api\n',
  'services/api/Dockerfile': plain,
}
const containerfile = { ...program, Containerfile: plain }
const both = { ...withDockerfile, Containerfile: plain }

const fixtures = /The shipped projects \(tiny, small\) are measured, not this repository/
const fixturesBuilt = 'tiny+cache-mounts+go1.26.8@head small+cache-mounts+go1.26.8@head'
const compared = '.@base .@head'

/** A Dockerfile that some command wrote, in neither commit. */
const ignored: Case['scene'] = async (place) => {
  const scene = await branched({ ...program, '.gitignore': 'Dockerfile\n' }, newCode)(place)
  await repositoryAt(scene.directory).write({ Dockerfile: plain })
  return scene
}

const linked =
  (target: string): Case['scene'] =>
  async (place) => {
    const repository = await emptyRepository(place)
    await symlink(target, join(repository.path, 'Dockerfile'))
    await repository.commit('first', inDocker)
    repository.git('checkout', '--quiet', '-b', 'feature')
    await repository.commit('second', newCode)
    return { directory: repository.path }
  }

const onCommandLine: readonly Case[] = [
  {
    name: 'nothing, at a project with a Dockerfile',
    scene: committed(withDockerfile),
    words: [],
    ends: fixturesBuilt,
    says: [fixtures, 'To measure its Dockerfile: --context .;'],
  },
  {
    name: 'nothing, at a project with its Dockerfile in a folder',
    scene: committed(inDocker),
    words: [],
    ends: fixturesBuilt,
    says: [fixtures, '--context . --file docker/Dockerfile'],
  },
  {
    name: 'nothing, at a project with several',
    scene: committed(several),
    words: [],
    ends: fixturesBuilt,
    says: ['one of its 3 Dockerfiles'],
  },
  {
    name: 'nothing, outside of any repository',
    scene: noRepository,
    words: [],
    ends: fixturesBuilt,
    never: [fixtures],
  },
  {
    name: 'nothing, at a project without any Dockerfile',
    scene: committed(program),
    words: [],
    ends: fixturesBuilt,
    never: [fixtures],
  },
  {
    name: 'nothing, at the checkout of this program',
    scene: () => Promise.resolve({ directory: repositoryPath('') }),
    words: [],
    ends: fixturesBuilt,
    never: [fixtures],
  },
  {
    name: 'a shipped project by name',
    scene: committed(withDockerfile),
    words: ['--fixture', 'tiny'],
    ends: 'tiny+cache-mounts+go1.26.8@head',
    never: [fixtures],
  },
  {
    name: 'a branch',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'main'],
    ends: compared,
    says: [/The base is [0-9a-f]{12}: main\./],
  },
  {
    name: 'the commit before',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'HEAD~1'],
    ends: compared,
    says: [/The base is [0-9a-f]{12}: HEAD~1\./],
    never: [/HEAD~1 is/],
  },
  {
    name: 'an annotated tag',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'v1.0.0'],
    ends: compared,
    says: ['v1.0.0'],
  },
  {
    name: 'a mistyped branch',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'mian'],
    ends: 2,
    says: ['is not a branch, tag or commit', 'similar names: main'],
  },
  {
    name: 'the branch that is checked out',
    scene: committed(withDockerfile),
    words: ['--base', 'main'],
    ends: 0,
    says: ['the base, main, is the head itself'],
  },
  {
    name: 'the last commit, with uncommitted files',
    scene: async (place) => {
      const repository = await emptyRepository(place)
      await repository.commit('first', withDockerfile)
      await repository.write(newCode)
      return { directory: repository.path }
    },
    words: ['--base', 'HEAD'],
    ends: compared,
    says: ['Uncommitted files are part of the head: main.go'],
  },
  {
    name: 'a change of a text that is ignored',
    scene: branched(withDockerfile, newText),
    words: ['--base', 'main'],
    ends: 0,
    says: ['no input of the build changed'],
  },
  {
    name: 'a base, with the only Dockerfile in a folder',
    scene: branched(inDocker, newCode),
    words: ['--base', 'main'],
    ends: 2,
    says: [
      'There is no Dockerfile at the top of the repository, in either revision',
      /docker\/Dockerfile +--file docker\/Dockerfile/,
    ],
    never: ['matrix', 'tiny'],
  },
  {
    name: 'a base, with a Dockerfile that git ignores',
    scene: ignored,
    words: ['--base', 'main'],
    ends: 2,
    says: ['The one in the working tree is not part of the head', '--prepare COMMAND'],
    never: ['no other Dockerfile'],
  },
  {
    name: 'a base, with a Dockerfile that links out of the repository',
    scene: linked('../Dockerfile'),
    words: ['--base', 'main'],
    ends: 2,
    says: ['only a link to ../Dockerfile, which is not in the repository'],
  },
  {
    name: 'a base, with a Dockerfile that links to another of the repository',
    scene: linked('docker/Dockerfile'),
    words: ['--base', 'main'],
    ends: compared,
  },
  {
    name: 'a base, with several Dockerfiles',
    scene: branched(several, newCode),
    words: ['--base', 'main'],
    ends: 2,
    says: [
      '--file docker/api.Dockerfile',
      '--file docker/web.Dockerfile',
      '--context services/mail',
      'matrix:',
      'mode: report',
    ],
  },
  {
    name: 'a base, without any Dockerfile',
    scene: branched(program, newCode),
    words: ['--base', 'main'],
    ends: 2,
    says: ['no other Dockerfile or Containerfile'],
  },
  {
    name: 'the file that the list names',
    scene: branched(inDocker, newCode),
    words: ['--base', 'main', '--file', 'docker/Dockerfile'],
    ends: compared,
  },
  {
    name: 'the context that the list names',
    scene: branched(several, { 'services/mail/main.go': goFile('b') }),
    words: ['--base', 'main', '--context', 'services/mail'],
    ends: 'services~mail@base services~mail@head',
  },
  {
    name: 'a mistyped file',
    scene: branched(several, newCode),
    words: ['--base', 'main', '--file', 'docker/web.Dockerfil'],
    ends: 2,
    says: [/Name the one to measure:\n +docker\/web\.Dockerfile/],
  },
  {
    name: 'a file outside of the repository',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'main', '--file', '../Dockerfile'],
    ends: 2,
    says: ['../Dockerfile'],
  },
  {
    name: 'a file of the other revision',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'main', '--file', '../a/Dockerfile'],
    ends: 2,
    says: ['../a/Dockerfile leads out of the repository'],
  },
  {
    name: 'a context that the head has lost',
    scene: branched({ ...withDockerfile, 'svc/main.go': goFile() }, { 'svc/main.go': null }),
    words: ['--base', 'main', '--context', 'svc', '--file', 'Dockerfile'],
    ends: 3,
    says: ['does not build: the folder svc is missing in the head, while the base has it'],
  },
  {
    name: 'a Containerfile, on Podman',
    scene: branched(containerfile, newCode),
    words: ['--base', 'main', '--engines', 'podman'],
    ends: compared,
  },
  {
    name: 'a Containerfile, on Buildah and rootful Podman',
    scene: branched(containerfile, newCode),
    words: ['--base', 'main', '--engines', 'buildah,podman-rootful'],
    ends: compared,
  },
  {
    name: 'a Containerfile, on Docker and Podman',
    scene: branched(containerfile, newCode),
    words: ['--base', 'main', '--engines', 'docker,podman'],
    ends: 2,
    says: ['--file Containerfile', '--engines podman'],
  },
  {
    name: 'a Containerfile, on whatever engine answers',
    scene: branched(containerfile, newCode),
    words: ['--base', 'main'],
    ends: 2,
    says: ['--file Containerfile'],
  },
  {
    name: 'a Containerfile by name, on Docker',
    scene: branched(containerfile, newCode),
    words: ['--base', 'main', '--engines', 'docker', '--file', 'Containerfile'],
    ends: compared,
  },
  {
    name: 'a Containerfile beside a Dockerfile, on Podman',
    scene: branched(both, newCode),
    words: ['--base', 'main', '--engines', 'podman'],
    ends: compared,
    says: ['build the Containerfile, as Podman would; --file Dockerfile measures the other'],
  },
  {
    name: 'a Containerfile beside a Dockerfile, on Docker and Podman',
    scene: branched(both, newCode),
    words: ['--base', 'main', '--engines', 'docker,podman'],
    ends: compared,
    says: ['build the Dockerfile, as Docker would; --file Containerfile measures the other'],
  },
  {
    name: 'a Dockerfile in lower case, on Docker',
    scene: branched({ ...program, dockerfile: plain }, newCode),
    words: ['--base', 'main', '--engines', 'docker'],
    ends: compared,
  },
  {
    name: 'a Dockerfile that the head moved',
    scene: branched(withDockerfile, { Dockerfile: null, 'docker/Dockerfile': plain }),
    words: ['--base', 'main'],
    ends: 3,
    says: [
      'does not build: Dockerfile is missing in the head, while the base has it; the head has docker/Dockerfile: set --file docker/Dockerfile',
    ],
  },
  {
    name: 'the place to which the head moved it',
    scene: branched(withDockerfile, { Dockerfile: null, 'docker/Dockerfile': plain }),
    words: ['--base', 'main', '--file', 'docker/Dockerfile'],
    ends: '.@head',
    says: [
      'the base has no Dockerfile: docker/Dockerfile is missing there, while the head has it; the base has Dockerfile',
    ],
  },
  {
    name: 'the first Dockerfile of a project',
    scene: branched(program, { Dockerfile: plain }),
    words: ['--base', 'main'],
    ends: '.@head',
    says: ['the base has no Dockerfile'],
  },
  {
    name: 'a folder',
    scene: branched(service, { 'services/api/a.go': goFile() }),
    words: ['HERE/services/api', '--base', 'main'],
    ends: 'services~api@base services~api@head',
  },
  {
    name: 'a folder without a Dockerfile',
    scene: branched({ ...withDockerfile, 'cmd/main.go': goFile() }, newCode),
    words: ['HERE/cmd', '--base', 'main'],
    ends: 2,
    says: ['There is no cmd/Dockerfile in the repository', '--context .'],
  },
  {
    name: 'a folder that does not exist',
    scene: committed(withDockerfile),
    words: ['./no-such-folder'],
    ends: 2,
    says: ['there is no such directory'],
  },
  {
    name: 'a context that no revision has',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'main', '--context', 'nowhere', '--file', 'Dockerfile'],
    ends: 2,
    says: ['there is no such folder'],
  },
  {
    name: 'a context outside of the repository',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'main', '--context', '../other'],
    ends: 2,
    says: ['outside the git repository'],
  },
  {
    name: 'a project, in a folder without a repository',
    scene: noRepository,
    words: ['--context', '.'],
    ends: 2,
    says: ['is not in a git repository'],
  },
  {
    name: 'a project without a commit',
    scene: async (place) => ({ directory: (await emptyRepository(place)).path }),
    words: ['--context', '.'],
    ends: 2,
    says: ['has no commit yet'],
  },
  {
    name: 'a mode that does not exist',
    scene: committed(withDockerfile),
    words: ['compare'],
    ends: 2,
    says: ['"compare" is not one of run, doctor, report'],
  },
  {
    name: 'a flag that does not exist',
    scene: committed(withDockerfile),
    words: ['--basse', 'main'],
    ends: 2,
    says: ['there is no such input'],
  },
  {
    name: 'the old name of a flag',
    scene: committed(withDockerfile),
    words: ['--baseline', 'main'],
    ends: 2,
    says: ['is called base now'],
  },
  {
    name: 'a shipped project against a base',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'main', '--fixture', 'small'],
    ends: 2,
    says: ['are not compared with a base'],
  },
  {
    name: 'a percentage without its sign',
    scene: committed(withDockerfile),
    words: ['--fail-threshold', '10'],
    ends: 2,
    says: ['10%'],
  },
  {
    name: 'two wrong values',
    scene: committed(withDockerfile),
    words: ['--rounds', 'many', '--install', 'maybe'],
    ends: 2,
    says: ['2 inputs are wrong', 'rounds: ', 'install: '],
  },
  {
    name: 'a base and a stage that do not exist',
    scene: committed(withDockerfile),
    words: ['--base', 'nope', '--target', 'prod'],
    ends: 2,
    says: ['2 inputs are wrong', 'The base nope is not', 'no stage "prod"'],
  },
  {
    name: 'what only the action can do',
    scene: committed(withDockerfile),
    words: ['--comment', 'always'],
    ends: 2,
    says: ['only the action publishes'],
  },
  {
    name: 'a stage that does not exist',
    scene: branched(withDockerfile, newCode),
    words: ['--base', 'main', '--target', 'prod'],
    ends: 2,
    says: ['prod'],
  },
  {
    name: 'a base image that needs an argument',
    scene: branched({ ...program, Dockerfile: 'ARG IMAGE\nFROM $IMAGE\nCOPY . .\n' }, newCode),
    words: ['--base', 'main'],
    ends: 2,
    says: ['depends on IMAGE'],
  },
  {
    name: 'a Windows image',
    scene: branched(
      { ...program, Dockerfile: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nCOPY . .\n' },
      newCode,
    ),
    words: ['--base', 'main'],
    ends: 2,
    says: [/windows/i],
  },
  {
    name: 'a preparation that fails in the head',
    scene: branched({ ...withDockerfile, ok: 'x' }, { ok: null }),
    words: ['--base', 'main', '--prepare', 'test -f ok'],
    ends: 3,
    says: ['does not build'],
  },
  {
    name: 'a preparation that fails in the base',
    scene: branched(withDockerfile, { ok: 'x' }),
    words: ['--base', 'main', '--prepare', 'test -f ok'],
    ends: 0,
    says: ['not judged: the base'],
  },
]

const inWorkflows: readonly Case[] = [
  {
    name: 'a pull request',
    scene: pullRequest(withDockerfile, newCode),
    event: 'pull_request',
    ends: compared,
  },
  {
    name: 'a pull request of a fork',
    scene: pullRequest(withDockerfile, newCode, true),
    event: 'pull_request',
    ends: compared,
  },
  {
    name: 'a pull request that changes a text',
    scene: pullRequest(withDockerfile, newText),
    event: 'pull_request',
    ends: 0,
    says: ['no input of the build changed'],
  },
  {
    name: 'a pull request, with the only Dockerfile in a folder',
    scene: pullRequest(inDocker, newCode),
    event: 'pull_request',
    ends: 2,
    says: ['in either revision', /docker\/Dockerfile +file: docker\/Dockerfile/],
    never: ['--file', 'tiny', 'matrix'],
  },
  {
    name: 'a pull request, with several Dockerfiles',
    scene: pullRequest(several, newCode),
    event: 'pull_request',
    ends: 2,
    says: [
      'file: docker/api.Dockerfile',
      'context: services/mail',
      'matrix:',
      'comment: never',
      'mode: report',
      'reports/go-container-bench-services-mail',
    ],
    never: ['--'],
  },
  {
    name: 'a pull request, without any Dockerfile',
    scene: pullRequest(program, newCode),
    event: 'pull_request',
    ends: 2,
    says: ['no other Dockerfile or Containerfile'],
  },
  {
    name: 'a pull request, with Dockerfiles of others only',
    scene: pullRequest({ ...program, 'vendor/x/Dockerfile': plain }, newCode),
    event: 'pull_request',
    ends: 2,
    says: ['file: vendor/x/Dockerfile'],
  },
  {
    name: 'a pull request, with one of its own beside those of others',
    scene: pullRequest(
      { ...inDocker, 'vendor/x/Dockerfile': plain, 'a/testdata/Dockerfile': plain },
      newCode,
    ),
    event: 'pull_request',
    ends: 2,
    says: ['docker/Dockerfile'],
    never: ['vendor', 'testdata'],
  },
  {
    name: 'a pull request, with a Containerfile only',
    scene: pullRequest(containerfile, newCode),
    event: 'pull_request',
    ends: 2,
    says: ['file: Containerfile', 'engines: podman'],
    never: ['--'],
  },
  {
    name: 'a pull request that moves the Dockerfile',
    scene: pullRequest(withDockerfile, { Dockerfile: null, 'build/Dockerfile': plain }),
    event: 'pull_request',
    ends: 3,
    says: ['does not build: Dockerfile is missing in the head', 'set file: build/Dockerfile'],
  },
  {
    name: 'a pull request that deletes the Dockerfile',
    scene: pullRequest(withDockerfile, { Dockerfile: null }),
    event: 'pull_request',
    ends: 3,
    says: ['does not build: Dockerfile is missing in the head, while the base has it'],
  },
  {
    name: 'a pull request that brings the Dockerfile',
    scene: pullRequest(program, { Dockerfile: plain }),
    event: 'pull_request',
    ends: '.@head',
    says: ['the base has no Dockerfile'],
  },
  {
    name: 'a pull request without a comparison',
    scene: pullRequest(withDockerfile, newCode),
    event: 'pull_request',
    inputs: { base: 'none' },
    ends: '.@head',
  },
  {
    name: 'a pull request, with a shipped project',
    scene: pullRequest(withDockerfile, newCode),
    event: 'pull_request',
    inputs: { fixture: 'tiny' },
    ends: 'tiny+cache-mounts+go1.26.8@head',
    says: ['not the code that is checked out'],
  },
  {
    name: 'a pull request, with a shipped project and no comparison',
    scene: pullRequest(withDockerfile, newCode),
    event: 'pull_request',
    inputs: { fixture: 'tiny', base: 'none' },
    ends: 'tiny+cache-mounts+go1.26.8@head',
  },
  {
    name: 'a pull request that was not checked out',
    scene: noRepository,
    event: 'pull_request',
    ends: 2,
    says: ['actions/checkout'],
  },
  {
    name: 'a pull request with one commit of history',
    scene: shallowPullRequest(withDockerfile, newCode, 'merge'),
    event: 'pull_request',
    ends: compared,
  },
  {
    name: 'the head of a pull request with one commit of history',
    scene: shallowPullRequest(withDockerfile, newCode, 'head'),
    event: 'pull_request',
    ends: compared,
    says: ['where this branch left main'],
  },
  {
    name: 'the same, with an origin that cannot be read',
    scene: shallowPullRequest(withDockerfile, newCode, 'head', true),
    event: 'pull_request',
    ends: 2,
    says: ['fetch-depth: 0'],
  },
  {
    name: 'a review of a pull request',
    scene: pullRequest(withDockerfile, newCode),
    event: 'pull_request_review',
    ends: compared,
  },
  {
    name: 'pull_request_target',
    scene: pullRequest(withDockerfile, newCode),
    event: 'pull_request_target',
    ends: 2,
    says: ['use pull_request'],
  },
  {
    name: 'a merge queue',
    scene: pullRequest(withDockerfile, newCode),
    event: 'merge_group',
    ends: compared,
  },
  {
    name: 'a push',
    scene: branched(withDockerfile, newCode),
    event: 'push',
    ends: fixturesBuilt,
    says: [fixtures, 'context: .'],
    never: ['--'],
  },
  {
    name: 'a push that names its base',
    scene: branched(withDockerfile, newCode),
    event: 'push',
    inputs: { base: 'main' },
    ends: compared,
  },
  {
    name: 'a push of a project',
    scene: branched(withDockerfile, newCode),
    event: 'push',
    inputs: { context: '.' },
    ends: '.@head',
  },
  {
    name: 'a schedule, with the only Dockerfile in a folder',
    scene: committed(inDocker),
    event: 'schedule',
    ends: fixturesBuilt,
    says: [fixtures, 'context: ., file: docker/Dockerfile'],
  },
  {
    name: 'workflow_dispatch with a base that is the head',
    scene: committed(withDockerfile),
    event: 'workflow_dispatch',
    inputs: { base: 'main' },
    ends: 0,
    says: ['is the head itself'],
  },
  {
    name: 'a flag of the command line',
    scene: committed(withDockerfile),
    event: 'push',
    inputs: { json: 'true', mode: 'doctor' },
    ends: 2,
    says: ['only the command line takes this'],
  },
]

/** A repository whose Dockerfile is this, in both revisions. */
const built = (name: string, dockerfile: string, more: Files = {}): Case => ({
  name,
  scene: branched({ ...program, Dockerfile: dockerfile, ...more }, newCode),
  words: ['--base', 'main'],
  ends: compared,
})

const styles: readonly Case[] = [
  built(
    'cgo',
    'FROM golang:1.26\nRUN apt-get update && apt-get install -y gcc\nCOPY . .\nRUN CGO_ENABLED=1 go build -o /app .\n',
  ),
  built('vendored modules', 'FROM golang:1.26\nCOPY . .\nRUN go build -mod=vendor -o /app .\n', {
    'vendor/modules.txt': '',
  }),
  built('go generate', 'FROM golang:1.26\nCOPY . .\nRUN go generate ./... && go build -o /app .\n'),
  built(
    'an argument in FROM',
    'ARG GO_VERSION=1.26\nFROM golang:${GO_VERSION}-alpine\nCOPY . .\nRUN go build -o /app .\n',
  ),
  built(
    'a quoted name in FROM',
    'ARG IMAGE=golang:1.26\nFROM "$IMAGE" AS build\nCOPY . .\nRUN go build -o /app .\n',
  ),
  built(
    'a heredoc',
    '# syntax=docker/dockerfile:1\nFROM golang:1.26\nCOPY . .\nRUN <<EOF\nset -e\ngo build -o /app .\nEOF\n',
  ),
  built(
    'a stage that nothing needs',
    `FROM mcr.microsoft.com/windows/nanoserver AS windows\nCOPY . .\n${plain}`,
  ),
  built(
    'an empty line after a continued one',
    'FROM golang:1.26\nCOPY . .\nRUN go build \\\n\n  -o /app .\n',
  ),
]

export const commands: readonly Case[] = [
  ...styles.map((each) => ({ ...each, name: `a Dockerfile with ${each.name}` })),
  ...onCommandLine.map((each) => ({ ...each, name: `in a terminal: ${each.name}` })),
  ...inWorkflows.map((each) => ({ ...each, name: `in a workflow: ${each.name}` })),
]

export const count: Count = async () => {
  const answers: (string | undefined)[] = []
  for (const each of commands) answers.push(await attempt(each))
  return tallyOf('Commands and events', answers)
}
