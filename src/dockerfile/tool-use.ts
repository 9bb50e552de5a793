import { type NetworkTool, networkTools } from './network-tools.ts'

/** What a call of a tool does; undefined when it stays off the network. */
type ToolUse = { readonly kind: 'uses' | 'may-use'; readonly verb: string }

/** Reads a call of a tool: its words without its name. */
export const toolUse = (name: string, words: readonly string[]): ToolUse | undefined => {
  const known = networkTools[name.replace(/^pip\d[\d.]*$/, 'pip')]
  if (known === undefined || words.some((word) => known.offline.test(word))) return undefined
  // The flag itself is the verb.
  const flag = words.find((word) => word.startsWith('-') && known.uses.test(word))
  if (flag !== undefined) return { kind: 'uses', verb: flag }
  if (words.some((word) => /^(?:--version|--help|-V)$/.test(word))) return undefined
  const spoken = spokenWords(words, known)
  const [first = ''] = spoken
  // A word that is no verb at all may be the value of a flag that is not in the list.
  const isValue = !isVerb(first, known) && words.some((word) => /^--?[\w-]+$/.test(word))
  const phrase = (isValue ? spoken.slice(1) : spoken).join(' ')
  const uses = known.uses.exec(phrase)?.[0]
  if (uses !== undefined) return { kind: 'uses', verb: uses }
  const mayUse = known.mayUse.exec(phrase)?.[0]
  return mayUse === undefined ? undefined : { kind: 'may-use', verb: mayUse }
}

const isVerb = (word: string, { uses, mayUse }: NetworkTool): boolean =>
  word === '' ||
  quiet.test(word) ||
  [word, `${word} `].some((each) => uses.test(each) || mayUse.test(each)) ||
  startsPhrase(word, uses)

/** Whether the pattern has a verb of two words that starts with this one. */
const startsPhrase = (word: string, { source }: RegExp): boolean => source.includes(`${word} `)

/** Verbs of these tools that need no network. */
const quiet =
  /^(?:run|run-script|test|t|start|exec|config|version|build|rebuild|prune|pack|link|view|status|log|show|rev-parse|rev-list|describe|diff|tag|checkout|branch|init|add|commit|clean|remove|rm|del|list|ls|info|search|cache|autoremove|autoclean|purge|freeze|check|uninstall|env|apply|archive|reset|stash|merge|switch|restore|lfs|remote|set-cookie|doctor|fmt|new|man|help)$/

/** The verb and what follows it, without flags and their values. */
const spokenWords = (words: readonly string[], { values }: NetworkTool): readonly string[] => {
  const found: string[] = []
  for (let at = 0; at < words.length && found.length < 4; at += 1) {
    const word = words[at] ?? ''
    if (values.test(word)) at += 1
    // `cargo +nightly build`, `make A=1`.
    else if (!/^[-+]|^\w+=/.test(word) && word !== '') found.push(word)
  }
  return found
}
