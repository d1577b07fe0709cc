import { kill } from 'node:process'

/** Whether a process of this number lives on this machine; one that belongs to someone else answers EPERM, and lives. */
export function alive(pid: number): boolean {
  try {
    return kill(pid, 0)
  } catch (cause) {
    return !(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')
  }
}
