import { existsSync, readFileSync } from "node:fs"

/** What a process holds in memory, in MB; 0 where the system does not tell. */
export function residentMb(pid: number): number {
  const file = `/proc/${String(pid)}/status`
  const status = existsSync(file) ? readFileSync(file, "utf8") : ""
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}
