import { describe, expect, test } from 'vitest'
import { raceDockerfile } from '../../../src/studies/race/dockerfile.ts'
import { raceForm } from '../../../src/studies/race/forms.ts'

const commandIn = (text: string): readonly string[] => {
  const [, words = '[]'] = /^RUN --mount=\S+ (\[.*\])$/m.exec(text) ?? []
  return JSON.parse(words) as readonly string[]
}

describe('the Dockerfile that tests a project', () => {
  test('differs between plain tests and those with the race detector in one word', () => {
    const [plain, race] = ['no-race', 'race'].map((value) => raceDockerfile(raceForm(value)))
    expect(commandIn(race ?? '').filter((word) => word !== '-race')).toEqual(commandIn(plain ?? ''))
    expect(commandIn(race ?? '').slice(0, 3)).toEqual(['go', 'test', '-race'])
    expect(race).not.toContain('XDG_RUNTIME_DIR')
  })

  test('sets the variables of a session that does not exist', () => {
    const text = raceDockerfile(raceForm('race-without-session'))
    expect(text).toMatch(
      /^ENV .*XDG_RUNTIME_DIR=\/run\/user\/0 DBUS_SESSION_BUS_ADDRESS=unix:path=\/run\/user\/0\/bus$/m,
    )
    expect(raceForm('race-import-environment').imports).toEqual([
      'XDG_RUNTIME_DIR',
      'DBUS_SESSION_BUS_ADDRESS',
    ])
  })

  test('starts a session for the tests alone', () => {
    const command = commandIn(raceDockerfile(raceForm('race-dbus-run-session')))
    expect(command.slice(0, 4)).toEqual(['dbus-run-session', '--', 'go', 'test'])
  })

  test('is refused for a value that does not exist', () => {
    expect(() => raceForm('constructor')).toThrow('no way of testing called constructor')
  })
})
