import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import type { ArchiveSource } from '../../src/engines/install/static-docker.ts'
import { engineNamed } from '../../src/provision/named.ts'
import { type MayInstall, type Problems, selectEngines, skippedText } from '../../src/provision/select.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { testHost } from '../support/test-host.ts'
import { unixServer } from '../support/unix-server.ts'

const podmanPrograms = { podman: 'exit 1', newuidmap: 'exit 1', newgidmap: 'exit 1', crun: 'exit 1' }
const versions = {
  Client: { Version: '28.1.0' },
  Server: { Version: '28.1.0', Components: [{ Name: 'Engine' }] },
}
const dockerProgram = {
  docker: `[ "$1" = version ] && echo '${JSON.stringify(versions)}'; [ "$1" = version ] || echo v0.23.0`,
}

const asking: MayInstall = async (engine) => {
  throw new Error(`asked about ${engine}`)
}

type Machine = {
  readonly podman?: boolean
  readonly docker?: boolean
  /** What the daemon behind DOCKER_HOST reports. */
  readonly info?: object
  readonly dockerHost?: string
  readonly mayInstall?: MayInstall
  readonly problems?: Problems
}

const never: MayInstall = async () => false

const noArchives: ArchiveSource = {
  mirror: 'http://127.0.0.1:1',
  folder: '/no/such/folder',
  download: async (url) => {
    throw new Error(`asked for ${url}`)
  },
}

/** Selects on a machine that has only these engines. Nothing is ever installed. */
const selected = async (wanted: 'auto' | 'one' | 'all' | readonly string[], machine: Machine) => {
  const { podman = false, docker = false, mayInstall = never } = machine
  await using server = await unixServer((_, response) => response.end(JSON.stringify(machine.info ?? {})))
  await using fakes = await fakePrograms({
    ...(podman ? podmanPrograms : {}),
    ...(docker ? dockerProgram : {}),
  })
  const DOCKER_HOST = machine.dockerHost ?? (docker ? server.endpoint : 'unix:///no/such.sock')
  const host = testHost({ env: { PATH: fakes.folder, DOCKER_HOST }, uid: 1_000 })
  const asked = typeof wanted === 'string' ? wanted : wanted.map((name) => engineNamed(name, noArchives))
  const selection = await selectEngines(host, asked, mayInstall, machine.problems).catch(String)
  if (typeof selection === 'string') return { lines: host.lines, names: selection, skipped: [] }
  const names = selection.engines.map(({ engine, origin }) => `${engine.name} ${origin}`)
  return { lines: host.lines, names, skipped: selection.skipped.map(skippedText) }
}

describe('auto', () => {
  test('selects every engine that answers', async () => {
    const { names } = await selected('auto', { podman: true, docker: true })
    expect(names).toEqual(['podman selected', 'docker selected'])
    expect((await selected('auto', { podman: true })).names).toEqual(['podman selected'])
    expect((await selected('auto', { docker: true })).names).toEqual(['docker selected'])
  })

  test('skips an engine that cannot be used, and logs why', async () => {
    const { names, lines } = await selected('auto', {
      podman: true,
      docker: true,
      dockerHost: 'tcp://10.0.0.1:2375',
    })
    expect(names).toEqual(['podman selected'])
    expect(lines).toEqual([expect.stringMatching(/^docker: skipped: The Docker daemon at tcp/)])
  })

  test('asks to install Podman when there is no engine, and reports what may not be installed', async () => {
    const asked: string[] = []
    const { names, lines } = await selected('auto', {
      mayInstall: async (engine) => {
        asked.push(engine)
        return false
      },
    })
    expect(asked).toEqual(['podman'])
    expect(lines).toEqual([
      'No container engine answers on this machine (tried podman, docker, docker-rootless).',
    ])
    expect(names).toMatch(/^Error: No engine can be used here, Podman included:\n/)
    expect(names).toMatch(
      /podman: not installed: podman, newuidmap, newgidmap.*or allow it with --install always$/,
    )
  })
})

const noIds: Problems = ({ name }) => (name === 'podman' ? ['sub-ids: none', 'user namespaces: none'] : [])

describe('an engine with problems', () => {
  test('is skipped by auto, with all reasons', async () => {
    const machine = { podman: true, docker: true, problems: noIds }
    const { names, lines } = await selected('auto', machine)
    expect(names).toEqual(['docker selected'])
    expect(lines).toEqual(['podman: skipped: sub-ids: none; user namespaces: none'])
  })

  test('is reported together with the problems of the others when it was named', async () => {
    const machine = { podman: true, dockerHost: 'tcp://10.0.0.1:2375', problems: noIds }
    expect(String((await selected(['podman', 'docker'], machine)).names).split('\n')).toEqual([
      'Error: Not every engine that was named can be used here:',
      '  podman: sub-ids: none',
      '  podman: user namespaces: none',
      expect.stringMatching(/^ {2}docker: The Docker daemon at tcp/),
    ])
  })

  test('is the error when auto finds nothing else', async () => {
    const { names } = await selected('auto', { podman: true, problems: noIds })
    expect(names).toMatch(/podman: sub-ids: none\n {2}podman: user namespaces: none$/)
  })

  test('is judged as it will be after its installation', async () => {
    const asked: string[] = []
    const problems: Problems = (_, when) => {
      asked.push(when)
      return ['a problem']
    }
    await selected(['podman'], { mayInstall: async () => true, problems })
    await selected(['podman'], { podman: true, problems })
    expect(asked).toEqual(['after-install', 'now'])
  })
})

describe('one', () => {
  test('is docker when it answers, because builds usually use it', async () => {
    expect((await selected('one', { podman: true, docker: true })).names).toEqual(['docker selected'])
  })

  test('is whatever answers otherwise', async () => {
    expect((await selected('one', { podman: true })).names).toEqual(['podman selected'])
  })
})

describe('a rootless daemon', () => {
  const info = { SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless'] }

  test('is used for docker-rootless, never for docker', async () => {
    const machine = { docker: true, info }
    expect((await selected('one', machine)).names).toEqual(['docker-rootless selected'])
    expect((await selected('auto', machine)).names).toEqual(['docker-rootless selected'])
    expect((await selected(['docker'], machine)).names).toMatch(
      /docker: no Docker daemon that runs as root answers; .*apt-get install docker\.io/,
    )
  })

  test('is missing when the daemon that answers runs as root', async () => {
    const { names } = await selected(['docker-rootless'], { docker: true })
    expect(names).toMatch(
      /docker-rootless: no rootless Docker daemon answers, and not installed: .*newgidmap/,
    )
  })
})

describe('named engines', () => {
  test('keep the order in which they were named', async () => {
    const machine = { podman: true, docker: true }
    expect((await selected(['docker', 'podman'], machine)).names).toEqual([
      'docker selected',
      'podman selected',
    ])
    expect((await selected(['podman', 'docker'], machine)).names).toEqual([
      'podman selected',
      'docker selected',
    ])
  })

  test('that are missing or cannot be used are reported in one error, before anything is installed', async () => {
    const { names } = await selected(['docker', 'podman'], { dockerHost: 'tcp://10.0.0.1:2375' })
    expect(String(names).split('\n')).toEqual([
      'Error: Not every engine that was named can be used here:',
      expect.stringMatching(
        /^ {2}docker: The Docker daemon at tcp:\/\/10\.0\.0\.1:2375 is not on this machine/,
      ),
      expect.stringMatching(
        /^ {2}podman: not installed: .+; install it \(Debian, Ubuntu: apt-get install podman /,
      ),
    ])
  })

  test('with a version are missing even if a daemon of another version answers, and the error says where to get them', async () => {
    const { names } = await selected(['docker-rootless@29.4.2', 'docker@29.4.2'], { docker: true })
    expect(String(names).split('\n').slice(1)).toEqual([
      '  docker-rootless@29.4.2: not in /no/such/folder: docker 29.4.2, docker-rootless-extras 29.4.2; ' +
        'download it from http://127.0.0.1:1, or allow it with --install always',
      '  docker@29.4.2: its daemon needs root; use docker-rootless@29.4.2',
    ])
  })

  test('that need root are not installed for another user, whom no package would help', async () => {
    const names = ['docker', 'docker-bake', 'docker-container', 'podman-rootful', 'kaniko']
    const { names: problems } = await selected(names, { mayInstall: asking })
    const lines = String(problems).split('\n').slice(1)
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(names)
    expect(String(problems)).not.toContain('--install')
  })

  test('that are installed are not asked about', async () => {
    const { names } = await selected(['podman'], { podman: true, mayInstall: asking })
    expect(names).toEqual(['podman selected'])
  })
})

test('all selects what can be used, and reports why the others cannot', async () => {
  const { names, skipped } = await selected('all', { podman: true })
  expect(names).toEqual(['podman selected'])
  const others = Object.keys(engines).filter((name) => name !== 'podman')
  expect(skipped.map((line) => line.split(':')[0])).toEqual(others)
  expect(skipped).toContainEqual(expect.stringMatching(/^docker-rootless: skipped: .*; .*--install always$/))
  // No package contains it.
  expect(skipped).toContainEqual(expect.stringMatching(/^buildkit: skipped: .* rootlesskit and uidmap too$/))
})
