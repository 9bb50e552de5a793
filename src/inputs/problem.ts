/** Something that is wrong with one input. */
export type Problem = { readonly name: string; readonly what: string }

/** As one line of an error. */
export const problemText = ({ name, what }: Problem): string => `${name}: ${what}`
