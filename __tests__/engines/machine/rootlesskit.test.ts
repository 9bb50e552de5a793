import { expect, test } from 'vitest'
import { chooseRootlessNetwork, pastaDay } from '../../../src/engines/machine/rootlesskit.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { testHost } from '../../support/test-host.ts'

/** A rootlesskit that only works with these drivers. */
const rootlesskit = (...drivers: readonly string[]): string =>
  `case "$1" in ${drivers.map((each) => `--net=${each}) exit 0 ;;`).join(' ')} esac
  echo "[rootlesskit:parent] error: unknown network mode: $1" >&2; exit 1`

/** The network that is chosen with these programs; the status of `sh` says whether a tap device can be opened. */
const chosen = async (programs: Readonly<Record<string, string>>) => {
  await using fakes = await fakePrograms({ sh: 'exit 0', ...programs })
  const env = { PATH: fakes.folder }
  return await chooseRootlessNetwork(testHost({ env }), { user: undefined, env })
}

const pasta = "echo 'pasta 2024_02_20.1e6f92b'"
const ownNamespace = ['--mtu=65520', '--disable-host-loopback']

test('pasta is chosen first, if rootlesskit can use it', async () => {
  const programs = { pasta, slirp4netns: 'exit 0', rootlesskit: rootlesskit('pasta', 'slirp4netns') }
  const args = ['--net=pasta', ...ownNamespace]
  expect(await chosen(programs)).toEqual({ driver: 'pasta', args, skipped: [] })
})

test.each([
  ['is not installed', {}, 'pasta: not installed'],
  [
    'is too old',
    { pasta: "echo 'pasta 0.0~git20230309.7c7625d-1'" },
    'pasta: released 20230309, but 20231204 or later is needed',
  ],
  [
    'is unknown to rootlesskit',
    { pasta },
    'pasta: rootlesskit cannot use it: [rootlesskit:parent] error: unknown network mode: --net=pasta',
  ],
])('slirp4netns is next, when pasta %s', async (_, more, reason) => {
  const programs = { ...more, slirp4netns: 'exit 0', rootlesskit: rootlesskit('slirp4netns') }
  const args = ['--net=slirp4netns', ...ownNamespace]
  expect(await chosen(programs)).toEqual({ driver: 'slirp4netns', args, skipped: [reason] })
})

test("the machine's network is used when no tap device can be opened", async () => {
  const programs = { sh: 'exit 1', pasta, slirp4netns: 'exit 0', rootlesskit: rootlesskit('pasta') }
  expect(await chosen(programs)).toEqual({
    driver: 'host',
    args: ['--net=host'],
    skipped: ['pasta and slirp4netns: its user cannot open /dev/net/tun'],
  })
})

test("the machine's network is used when no driver is installed", async () => {
  const { driver, skipped } = await chosen({ rootlesskit: rootlesskit() })
  expect([driver, skipped]).toEqual(['host', ['pasta: not installed', 'slirp4netns: not installed']])
})

test.each([
  ['pasta 2024_02_20.1e6f92b', 20_240_220],
  ['pasta 0.0~git20230309.7c7625d-1', 20_230_309],
  ['pasta unknown version', undefined],
])('%s', (text, day) => {
  expect(pastaDay(text)).toBe(day)
})
