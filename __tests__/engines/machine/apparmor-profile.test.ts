import { expect, test } from 'vitest'
import { appArmorProfile, profileName } from '../../../src/engines/machine/apparmor-profile.ts'

test('a profile lets one program in one path create user namespaces, and nothing else', () => {
  expect(appArmorProfile('/opt/hostedtoolcache/docker/29.4.2/x64/rootlesskit')).toBe(
    `abi <abi/4.0>,
include <tunables/global>
profile opt.hostedtoolcache.docker.29.4.2.x64.rootlesskit /opt/hostedtoolcache/docker/29.4.2/x64/rootlesskit flags=(unconfined) {
  userns,
}
`,
  )
})

test.each(['/a b', '/a*', '/{a,b}', '/a"', 'relative', '/a\nuserns,', '/a[bc]', '/a?'])(
  'a path that AppArmor would not read as a plain path is refused: %j',
  (path) => {
    expect(() => appArmorProfile(path)).toThrow('cannot be used in an AppArmor profile')
  },
)

test('names of profiles can be file names', () => {
  expect(profileName('/a/b c/../d')).toMatch(/^[\w.-]+$/)
})
