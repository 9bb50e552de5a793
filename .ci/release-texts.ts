// The texts of a release, made from texts alone.

/** A released commit, as `uses:` lines name it. */
export type Pin = {
  /** `OWNER/NAME` */
  readonly repository: string
  /** All 40 digits. */
  readonly commit: string
  readonly version: string
}

type Notes = {
  /** What the changelog says about the version. */
  readonly changes: string
  /** Of the commits since the version before it, newest first. */
  readonly subjects: readonly string[]
  /** The tag of the version before it. */
  readonly previous: string | undefined
}

/** GitHub takes 125,000 characters of notes; a subject has less than a hundred. */
const mostCommits = 500

/** Major, minor and patch; undefined for anything but three plain numbers, as in `0.1.0`. */
export const numbersOf = (version: string): readonly [number, number, number] | undefined => {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

/** Negative when the first version is older, 0 when both are the same. */
export const compareVersions = (one: string, other: string): number => {
  const [left, right] = [numbersOf(one) ?? [], numbersOf(other) ?? []]
  const index = left.findIndex((number, place) => number !== right[place])
  return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0)
}

/** The tag that moves to each release of a major version; none before 1.0.0, when every minor version may break. */
export const movingTag = (version: string): string | undefined => {
  const [major = 0] = numbersOf(version) ?? []
  return major === 0 ? undefined : `v${major}`
}

/** The changelog's section about the version, or before it has one, the section about what is unreleased. */
export const changesIn = (changelog: string, version: string): string | undefined => {
  const sections = changelog.split(/^## /m).slice(1)
  const titled = (title: string): string | undefined =>
    sections.find((section) => section.split(/[\s\]]/, 1)[0]?.replace('[', '') === title)
  const section = titled(version) ?? titled('Unreleased')
  const text = section?.slice(section.indexOf('\n')).trim()
  return text === '' ? undefined : text
}

/** The text of the release. Commit subjects are shown as they are, without markup. */
export const notesOf = ({ changes, subjects, previous }: Notes): string => {
  const listed = subjects.filter((subject) => !subject.startsWith('dist: '))
  const shown = listed.slice(0, mostCommits)
  const rest = listed.length - shown.length
  return [
    changes,
    '<details>',
    `<summary>${listed.length} commits${previous === undefined ? '' : ` since ${previous}`}</summary>`,
    ['~~~text', ...shown, ...(rest > 0 ? [`and ${rest} more`] : []), '~~~'].join('\n'),
    '</details>',
    '',
  ].join('\n\n')
}

/** The changelog with a section of its own for a version that was unreleased. */
export const dated = (changelog: string, version: string, date: string): string =>
  changelog.includes(`\n## ${version}`)
    ? changelog
    : changelog.replace(/^## Unreleased\n/m, `## Unreleased\n\n## ${version} - ${date}\n`)

/** The text with every `uses:` of this action pinned, and without the comments about the time before the first release. */
export const pinned = (text: string, { repository, commit, version }: Pin): string =>
  text
    .replaceAll(/^ *# No version is released yet.*\n/gm, '')
    .replaceAll(
      /^( *(?:- )?uses: )[\w.-]+\/go-container-bench@.*$/gm,
      (_, start: string) => `${start}${repository}@${commit} # v${version}`,
    )
