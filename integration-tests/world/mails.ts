import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import path from "node:path"
import type { Server } from "./server"

export type Mail = {
  to: string
  channel: string
  template: string
  data: Record<string, string>
}

/** The mails that a server has sent, read from its disk; see file-mail.cjs. */
export function mailsOf({ dataDirectory }: Pick<Server, "dataDirectory">) {
  const directory = path.join(dataDirectory, "mails")
  const broken = path.join(directory, "broken")
  return {
    /** Oldest first. */
    to(address: string): Mail[] {
      const names = existsSync(directory) ? readdirSync(directory) : []
      return names
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => {
          const text = readFileSync(path.join(directory, name), "utf8")
          // Written by file-mail.cjs out of Medusa's own notification.
          return JSON.parse(text) as Mail
        })
        .filter((mail) => mail.to === address)
    },
    /** From now on every mail fails, or none. */
    fail(failing: boolean): void {
      mkdirSync(directory, { recursive: true })
      if (failing) {
        writeFileSync(broken, "")
      } else {
        rmSync(broken, { force: true })
      }
    },
  }
}
