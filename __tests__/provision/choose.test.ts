import { describe, expect, test } from 'vitest'
import type { Engine } from '../../src/engines/engine.ts'
import { podman } from '../../src/engines/podman.ts'
import { onPath } from '../../src/host/on-path.ts'
import { preflightContext } from '../../src/preflight/context.ts'
import { chooseEngines } from '../../src/provision/choose.ts'
import { type FakePrograms, fakePrograms } from '../support/fake-programs.ts'
import { machineFolder } from '../support/machine-folder.ts'
import { testHost } from '../support/test-host.ts'

const works = 'exit 0'
/** Every program that Podman needs, and the helper that shows that newuidmap is privileged. */
const complete = {
  podman: 'echo podman version 4.9.3',
  newuidmap: works,
  newgidmap: works,
  runc: works,
  slirp4netns: works,
  'fuse-overlayfs': works,
}

/** Podman, which is found once its program exists; installing it writes these programs. */
const installable = (fakes: FakePrograms, programs: Readonly<Record<string, string>>): Engine => ({
  ...podman,
  detect: async (host) =>
    onPath(host, 'podman') === undefined
      ? { kind: 'missing', reason: 'not installed', remedy: 'install it' }
      : { kind: 'found', what: 'podman', answers: true },
  install: async () => {
    for (const [name, script] of Object.entries(programs)) await fakes.add(name, script)
  },
})

/** A machine on which rootless engines would work, were they installed. */
const ready = {
  'etc/passwd': 'ci:x:1000:1000::/home/ci:/bin/sh\n',
  'etc/subuid': 'ci:100000:65536\n',
  'etc/subgid': 'ci:100000:65536\n',
  'proc/sys/user/max_user_namespaces': '63000\n',
  'proc/sys/kernel/osrelease': '6.8.0\n',
  'dev/net/tun': '',
  'dev/fuse': '',
}

/** What is chosen when Podman is named on a machine with these programs and installing it adds those. */
const chosen = async (
  present: Readonly<Record<string, string>>,
  installed: Readonly<Record<string, string>>,
) => {
  await using machine = await machineFolder(ready)
  const always = { sh: 'exec /bin/sh "$@"', getcap: 'echo cap_setuid=ep cap_setgid=ep' }
  await using fakes = await fakePrograms({ ...always, ...present })
  const env = { PATH: fakes.folder, HOME: machine.path, DOCKER_HOST: 'unix:///no/such.sock' }
  const host = testHost({ env, uid: 1_000 })
  const context = preflightContext(host, machine.path)
  const { selected, warnings } = await chooseEngines(
    context,
    [installable(fakes, installed)],
    async () => true,
  )
  return {
    origins: selected.map(({ origin }) => origin),
    installMs: selected[0]?.installMs,
    warnings,
    log: host.lines,
  }
}

const networkDriver = /^network driver: neither pasta nor slirp4netns is installed/

describe('warnings about an engine that this run installs', () => {
  test('leave out what its packages have fixed, in the log too', async () => {
    const { origins, installMs, warnings, log } = await chosen({}, complete)
    expect(origins).toEqual(['installed'])
    expect(installMs).toBeGreaterThan(0)
    expect(warnings.join('\n')).not.toMatch(/not installed|is installed/)
    expect(log.join('\n')).not.toContain('slirp4netns')
  })

  test('include what its packages have not fixed', async () => {
    const { slirp4netns: _, ...without } = complete
    const { warnings } = await chosen({}, without)
    expect(warnings).toContainEqual(expect.stringMatching(networkDriver))
  })

  test('include what should have come with its packages and did not', async () => {
    const { newuidmap: _, ...without } = complete
    const { warnings } = await chosen({}, without)
    expect(warnings).toContainEqual(
      expect.stringMatching(/^newuidmap: not installed; to fix it: sudo apt-get/),
    )
  })
})

test('an engine that is already installed keeps the warning', async () => {
  const { slirp4netns: _, ...without } = complete
  const { origins, warnings } = await chosen(without, {})
  expect(origins).toEqual(['selected'])
  expect(warnings).toContainEqual(expect.stringMatching(networkDriver))
})
