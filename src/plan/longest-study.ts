/** A study without a time budget of its own takes what it needs, but never more than this: a week, in ms. */
export const longestStudyMs = 7 * 24 * 3_600_000
