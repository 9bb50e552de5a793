/** A comment at the end of go.mod: it changes the file, and so the layers made from it, but no requirement. */
export const dependencyEdit = (value: string): string => `\n// go-container-bench ${value}\n`
