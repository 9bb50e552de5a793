/** A way to run the tests of a project in a build. */
export type RaceForm = {
  readonly race: boolean
  /** What the session variables are in the build; undefined: they are not set. */
  readonly session: { readonly runtimeDir: string; readonly bus: string } | undefined
  /** Words before `go test`. */
  readonly wrapper: readonly string[]
  /** Variables that the systemd manager of the engine's user takes over before the build; empty: none. */
  readonly imports: readonly string[]
  /** Whether it is built through `podman system service`. */
  readonly service: boolean
}

const plain: RaceForm = {
  race: true,
  session: undefined,
  wrapper: [],
  imports: [],
  service: false,
}

/** Neither of them exists in a build. */
const missingSession = { runtimeDir: '/run/user/0', bus: 'unix:path=/run/user/0/bus' }

const sessionVariables = ['XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS']

/** By the values of the study. The last three are remedies that the article names. */
export const raceForms = {
  'no-race': { ...plain, race: false },
  race: plain,
  'race-without-session': { ...plain, session: missingSession },
  'race-import-environment': {
    ...plain,
    session: missingSession,
    imports: sessionVariables,
  },
  'race-dbus-run-session': { ...plain, session: missingSession, wrapper: ['dbus-run-session', '--'] },
  'race-podman-service': { ...plain, service: true },
} as const satisfies Readonly<Record<string, RaceForm>>

/** The form of one value of the study. Throws for any other text. */
export const raceForm = (value: string): RaceForm => {
  const forms: Readonly<Record<string, RaceForm>> = raceForms
  const form = Object.hasOwn(forms, value) ? forms[value] : undefined
  if (form === undefined) throw new Error(`there is no way of testing called ${value}`)
  return form
}
