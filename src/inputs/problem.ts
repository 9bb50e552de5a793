/** Something that is wrong with one input. */
export type Problem = { readonly name: string; readonly what: string }
