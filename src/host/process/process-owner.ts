import { readFile } from 'node:fs/promises'
import type { User } from '../host.ts'

/**
 * Whether all user ids of a process are those of this user. To be asked where a program that ran as that user wrote down
 * the number: root would end the process of anybody. Without a user it is true, because then the kernel decides.
 */
export const belongsTo = async (pid: number, user: User | undefined): Promise<boolean> => {
  if (user === undefined) return true
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const ids = /^Uid:\s+(.+)$/m.exec(status)?.[1]?.split(/\s+/) ?? []
  return ids.length > 0 && ids.every((id) => Number(id) === user.uid)
}
