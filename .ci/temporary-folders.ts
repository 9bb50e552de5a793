import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** The names that the program and its tests give their temporary folders; `mkdtemp` adds six characters. */
const ours =
  /^(?:\.go-container-bench|action-graph-test|case|fakes|g|gcb|look|measuring|release|report|repos|style)-\w{6}$/

/** Which of the names in a folder are temporary folders of the program or its tests. */
export const temporaryFolders = (folder = tmpdir()): readonly string[] =>
  readdirSync(folder)
    .filter((name) => ours.test(name))
    .toSorted()
